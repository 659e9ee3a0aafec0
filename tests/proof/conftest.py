"""A rulebook of a few invented parts, as the tests of the engine have it."""

from tests.engine.conftest import make_book

__all__ = ["make_book"]
