"""Statutory days of filing: a dossier that is late goes its way, with the clause beside it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.workflows.conftest import MakeCase
from tests.workflows.test_nomination import OFFICE, at, facts
from thidua_rules.workflows.nomination.nomination import NOMINATION

FLAG, ORDER = "co-thi-dua-chinh-phu", "huan-chuong-lao-dong-hang-ba"


@pytest.mark.parametrize(
    ("award", "on", "cite"),
    [
        (FLAG, date(2022, 3, 30), None),  # before 31 March
        (FLAG, date(2022, 3, 31), "điểm b khoản 1 Điều 48 Nghị định 91/2017/NĐ-CP"),
        (ORDER, date(2022, 6, 30), None),  # by 30 June
        (ORDER, date(2022, 7, 1), "điểm c khoản 1 Điều 48 Nghị định 91/2017/NĐ-CP"),
        ("chien-si-thi-dua-toan-quoc", date(2023, 1, 2), None),  # counted from another decision
        ("chien-si-thi-dua-co-so", date(2023, 1, 2), None),  # of which the decree says nothing
        (FLAG, date(2025, 12, 1), None),  # the article of Decree 152 was not seen
    ],
)
def test_a_late_filing_warns_with_its_clause(
    make_case: MakeCase, award: str, on: date, cite: str | None
) -> None:
    case = at(make_case(NOMINATION, subject="so-may", award=award), "voted")
    (propose,) = (
        one for one in case.allowed(facts(), actor=OFFICE, at=on) if one.event == "propose"
    )
    late = [warning for warning in propose.warnings if warning.code == "filed-late"]
    assert [warning.cite for warning in late] == ([cite] if cite else [])
    assert "filed-late" not in {reason.code for reason in propose.reasons}
