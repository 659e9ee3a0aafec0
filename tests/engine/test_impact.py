"""Whom a change of the law touches: the answer of two days, and the clause that says no."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_rules import Verdict
from thidua_rules.engine.impact import Flip, impact
from thidua_rules.engine.side import Side
from thidua_rules.rulebook import shipped
from thidua_rules.testing import day, dossier

EVE, NEW_LAW = day("2023-12-31"), day("2024-01-01")
TITLE = "chien-si-thi-dua-co-so"
HELD = ("lao-dong-tien-tien 2023", "sang-kien@co-so 2023-05-05", "xep-loai:xuat-sac 2023")


def _sides(days: tuple[date, date]) -> tuple[Side, Side]:
    before, after = (Side(shipped(), on) for on in days)
    return before, after


def _flip(award: str, *records: str, days: tuple[date, date] = (EVE, NEW_LAW)) -> Flip | None:
    nominee = dossier(*records, groups=["cong-chuc"], complete=1900)
    return impact(award, nominee, sides=_sides(days), year=2023)


def test_who_was_barred_by_a_clause_that_is_gone_is_touched_by_that_clause() -> None:
    flip = _flip(TITLE, *HELD)
    assert flip is not None
    assert flip.before is not None
    assert flip.after is not None
    assert (flip.before.verdict, flip.after.verdict) == (Verdict.UNMET, Verdict.MET)
    assert flip.by is flip.before
    assert [one.id for one in flip.by.because] == ["dang-ky"]


def test_who_is_answered_the_same_is_not_touched() -> None:
    registered = ("dang-ky-thi-dua 2023", *HELD)
    assert _flip(TITLE, *registered) is None
    assert _flip(TITLE, *HELD, days=(NEW_LAW, day("2024-06-01"))) is None


@pytest.mark.parametrize("award", [TITLE, "xa-phuong-tieu-bieu"])
def test_what_does_not_apply_on_either_day_is_no_change(award: str) -> None:
    family = dossier(kind="ho-gia-dinh")
    assert impact(award, family, sides=_sides((EVE, NEW_LAW)), year=2023) is None


def test_an_award_that_no_text_knew_before_has_one_decision() -> None:
    commune = dossier(kind="tap-the")
    award = "xa-phuong-tieu-bieu"
    flip = impact(award, commune, sides=_sides((EVE, NEW_LAW)), year=2023)
    assert flip is not None
    assert (flip.before, flip.by) == (None, flip.after)


def test_no_text_on_either_day_has_no_reasons() -> None:
    assert Flip(TITLE, None, None).by is None


def test_a_day_before_any_law_has_no_text_to_compare() -> None:
    assert Side(shipped(), day("1990-01-01")).texts(TITLE) is None
