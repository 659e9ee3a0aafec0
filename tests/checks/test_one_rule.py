"""A rule by itself: its own problems and no others, from either of its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.conftest import CASES, NEW, OLD, Faults
from thidua_rules.checks.one_rule import look_at, rule_of

ID = NEW.removesuffix(".yaml")


@pytest.mark.parametrize("file", [NEW, CASES])
def test_a_rule_is_found_from_its_file_and_from_its_cases(criteria: Path, file: str) -> None:
    assert rule_of(criteria / file) == (criteria.resolve(), ID)


def test_a_rule_without_a_fault_has_its_cases_and_no_problem(criteria: Path) -> None:
    looked = look_at(criteria, ID)
    assert (looked.problems, looked.cases) == ((), 5)
    assert [one.id for one in looked.rules] == [ID]
    assert looked.book is not None


def test_only_what_is_wrong_with_the_rule_and_its_cases_is_told(
    criteria: Path, faults: Faults
) -> None:
    faults(OLD, "cite: d1.k1, vi: chăm", "cite: luat-moi/d9, vi: chăm")
    faults(NEW, "cite: d1.k1, vi: chăm", "cite: d1.k9, vi: chăm")
    faults(CASES, "because: [trong, khac]", "because: [trong]")
    told = [(one.code, one.place.file) for one in look_at(criteria, ID).problems]
    assert told == [("citation", NEW), ("case-because", CASES), ("case-because", CASES)]


def test_a_rule_that_does_not_load_is_told_without_words(criteria: Path, faults: Faults) -> None:
    faults(NEW, "award:", "awart:")
    looked = look_at(criteria, ID)
    assert {one.place.file for one in looked.problems} == {NEW}
    assert (looked.rules, looked.book, looked.cases, looked.bench) == ((), None, 0, None)


def test_another_file_that_keeps_the_folder_from_loading_is_told(
    criteria: Path, faults: Faults
) -> None:
    faults(OLD, "award:", "awart:")
    assert {one.place.file for one in look_at(criteria, ID).problems} == {OLD}


def test_a_rule_without_cases_is_told_so(criteria: Path) -> None:
    (criteria / CASES).unlink()
    looked = look_at(criteria, ID)
    assert looked.cases == 0
    assert "no-cases" in {one.code for one in looked.problems}


def test_what_is_no_rule_of_the_folder_is_refused(criteria: Path) -> None:
    with pytest.raises(KeyError):
        look_at(criteria, "luat-moi/khong-co")
