"""Whom another text touches: the engine agrees, and a clause that is named makes the difference."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_rules.engine.applicable_law import texts_on
from thidua_rules.model.criterion import Attested
from thidua_rules.model.dossier import Attestation
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof.ways import Between, Way, Ways
from thidua_rules.rulebook import load_rulebook

BOOK = load_rulebook()
OLD, NEW = date(2023, 12, 31), date(2024, 12, 20)
BETWEEN = Between(BOOK, NEW, 2024)
AWARDS = (
    "lao-dong-tien-tien",
    "chien-si-thi-dua-co-so",
    "chien-si-thi-dua-toan-quoc",
    "bang-khen-bo-tinh",
    "co-thi-dua-chinh-phu",
    "tap-the-lao-dong-xuat-sac",
)


def searched(award: str, *, gains: bool) -> Ways:
    old, new = texts_on(BOOK, award, OLD), texts_on(BOOK, award, NEW)
    return BETWEEN.ways(new, old) if gains else BETWEEN.ways(old, new)


@pytest.mark.parametrize("gains", [False, True], ids=["loses", "gains"])
@pytest.mark.parametrize("award", AWARDS)
def test_everybody_that_is_found_is_touched(award: str, *, gains: bool) -> None:
    ways = searched(award, gains=gains)
    assert (ways.undecided, ways.disagreements, ways.not_encoded) == (0, [], ())
    assert ways.found
    for way in ways.found:
        assert way.within.verdict is Verdict.MET
        assert way.without.verdict is not Verdict.MET


def signed(way: Way, by: Attested) -> Verdict:
    """What the text that did not serve answers once that judgement is a yes."""
    word = Attestation(holds=True, by=by.by)
    attested = {**way.dossier.attested, by.id: word}
    better = way.dossier.model_copy(update={"attested": attested})
    return BETWEEN.concluded(way.without.texts, better).verdict


@pytest.mark.parametrize("gains", [False, True], ids=["loses", "gains"])
def test_the_clause_that_is_named_makes_the_difference(*, gains: bool) -> None:
    judged = [
        (way, way.by)
        for award in AWARDS
        for way in searched(award, gains=gains).found
        if isinstance(way.by, Attested)
    ]
    assert judged
    for way, by in judged:
        assert signed(way, by) is Verdict.MET


def test_registration_kept_out_whom_the_new_law_lets_in() -> None:
    first, *_ = searched("chien-si-thi-dua-co-so", gains=True).found
    assert first.by is not None
    assert str(first.by.cite) == "luat-15-2003/d10.k1.b"
    assert not [one for one in first.dossier.records if one.kind == "dang-ky-thi-dua"]


def test_nobody_is_touched_by_the_same_text() -> None:
    texts = texts_on(BOOK, "chien-si-thi-dua-co-so", NEW)
    assert BETWEEN.ways(texts, texts) == Ways()


def test_the_same_question_finds_the_same_persons() -> None:
    first, again = (searched("bang-khen-bo-tinh", gains=True).found for _ in range(2))
    assert [way.dossier for way in first] == [way.dossier for way in again]


def test_what_the_solver_gives_up_is_counted() -> None:
    old, new = (texts_on(BOOK, "bang-khen-bo-tinh", day) for day in (OLD, NEW))
    hasty = Between(BOOK, NEW, 2024, effort=1).ways(old, new)
    assert hasty.undecided > 0
    assert hasty.found == []
