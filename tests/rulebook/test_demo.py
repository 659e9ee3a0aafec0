"""The invented roster of the demonstration: the year that is decided is the year of its records."""

from __future__ import annotations

from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.nominees.demo import roster


def test_the_records_are_of_the_year_that_is_asked_for() -> None:
    written, moved = roster(shipped(), 2021), roster(shipped(), 2024)
    assert len(written) == len(moved) == 20
    assert not any(record.year == 2021 for one in moved for record in one.records)
    for was, now in zip(written, moved, strict=True):
        of_the_year = [one.kind for one in was.records if one.year == 2021]
        assert [one.kind for one in now.records if one.year == 2024] == of_the_year
