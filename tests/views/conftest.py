"""The small rulebooks of the engine's tests, for views."""

from tests.engine.conftest import make_book

__all__ = ["make_book"]
