"""What all tests share: the shipped rulebook, loaded once."""

from __future__ import annotations

import pytest

from thidua_rules import Rulebook, load_rulebook


@pytest.fixture(scope="session")
def book() -> Rulebook:
    """The rulebook of the package."""
    return load_rulebook()
