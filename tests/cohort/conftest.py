"""Rubrics of the tests, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_rules import Rulebook
from thidua_rules.cohort.rubric import Rubric
from thidua_rules.cohort.rubric_files import read_rubric

RUBRICS = Path(__file__).parent / "rubrics"


@pytest.fixture(scope="session")
def hundred(book: Rulebook) -> Rubric:
    """Whole points to 100, with bonus, penalties, a veto and bands."""
    return read_rubric(RUBRICS / "hundred.yaml", book.vocabulary)


@pytest.fixture(scope="session")
def thousand(book: Rulebook) -> Rubric:
    """Tenths of points to 1000."""
    return read_rubric(RUBRICS / "thousand.yaml", book.vocabulary)
