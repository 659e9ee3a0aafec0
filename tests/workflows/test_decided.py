"""What a workflow keeps of a decision, and why a decision does not carry a nomination."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from thidua_rules import Rulebook, decide
from thidua_rules.model.verdict import Verdict
from thidua_rules.testing import dossier
from thidua_rules.workflows.nomination.decided import Decided, objections

DAY = date(2021, 12, 20)
AWARD = "chien-si-thi-dua-co-so"


def decided(book: Rulebook, *records: str, **more: Any) -> Decided:
    given = {"id": "ba-lan", "groups": ["cong-chuc"], **more}
    return Decided.of(decide(book, AWARD, dossier(*records, **given), on=DAY))


def codes(one: Decided | None, **asked: Any) -> list[str]:
    given = {"award": AWARD, "subject": "ba-lan", "year": 2021, "at": DAY, **asked}
    return [getattr(objection, "code", objection.en) for objection in objections(one, **given)]


@pytest.fixture(scope="module")
def met(book: Rulebook) -> Decided:
    return decided(
        book,
        "dang-ky-thi-dua 2021",
        "lao-dong-tien-tien 2021",
        "sang-kien@co-so 2021-05-02",
        complete=1900,
    )


def test_a_decision_that_is_met_carries_it(met: Decided) -> None:
    assert met.verdict is Verdict.MET
    assert codes(met) == []
    assert "sang-kien@co-so 2021-05-02" in met.evidence
    assert met.receipt.startswith("receipt:sha256:")


def test_no_decision_is_no_yes() -> None:
    assert codes(None) == ["the nominee has not been decided on"]


def test_its_own_reasons_are_passed_on(book: Rulebook) -> None:
    one = decided(book, "dang-ky-thi-dua 2021", "lao-dong-tien-tien 2021", complete=1900)
    assert one.verdict is Verdict.UNMET
    assert [code.partition("#")[2] for code in codes(one)] == [
        reason.code.partition("#")[2] for reason in one.because
    ]
    assert all(reason.cite for reason in one.because)


def test_what_is_not_known_is_asked_for(book: Rulebook) -> None:
    one = decided(book, "lao-dong-tien-tien 2021")
    assert one.verdict is Verdict.UNKNOWN
    assert codes(one)


def test_who_is_not_of_the_award_is_told_so(book: Rulebook) -> None:
    one = decided(book, kind="tap-the", groups=[])
    assert one.verdict is Verdict.NOT_APPLICABLE
    assert codes(one)


def test_the_decision_of_another_case_or_day_does_not_carry_it(met: Decided) -> None:
    assert len(codes(met, subject="ong-binh")) == 1
    assert len(codes(met, award="giay-khen")) == 1
    assert len(codes(met, year=2020)) == 1
    assert len(codes(met, at=date(2021, 12, 19))) == 1


def test_a_what_if_carries_nothing(book: Rulebook) -> None:
    nominee = dossier("lao-dong-tien-tien 2021", id="ba-lan", groups=["cong-chuc"])
    what_if = decide(book, AWARD, nominee, on=DAY, assume_judgements="met")
    assert "the decision is a what-if; it carries no nomination" in codes(Decided.of(what_if))
