"""What all tests share: the shipped rulebook, loaded once."""

from __future__ import annotations

import pytest
from hypothesis import settings

from thidua_rules import Rulebook, load_rulebook

# Examples are the same on every run and on every machine, however slow it is.
settings.register_profile("gate", deadline=None, derandomize=True)
settings.load_profile("gate")


@pytest.fixture(scope="session")
def book() -> Rulebook:
    """The rulebook of the package."""
    return load_rulebook()
