"""Persons on the edge of a clause: they are what they are called, and one step apart."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_rules import Verdict, decide
from thidua_rules.engine.applicable_law import texts_on
from thidua_rules.model.dossier import Dossier
from thidua_rules.proof.boundary import Edge, edges
from thidua_rules.rulebook import load_rulebook

BOOK = load_rulebook()
ON = date(2024, 12, 20)
AWARDS = (
    "lao-dong-tien-tien",
    "chien-si-thi-dua-co-so",
    "chien-si-thi-dua-bo-tinh",
    "tap-the-lao-dong-xuat-sac",
    "co-thi-dua-chinh-phu",
    "bang-khen-bo-tinh",
)


def found(award: str, on: date = ON) -> list[Edge]:
    return list(edges(texts_on(BOOK, award, on), book=BOOK, on=on, year=on.year))


@pytest.mark.parametrize("award", AWARDS)
def test_each_is_answered_as_it_is_called(award: str) -> None:
    each = found(award)
    assert each
    for edge in each:
        told = (
            (edge.passes, Verdict.MET),
            (edge.fails, Verdict.UNMET),
            (edge.open, Verdict.UNKNOWN),
        )
        assert not edge.undecided
        for dossier, verdict in told:
            if dossier is not None:
                assert decide(BOOK, award, dossier, on=ON).verdict is verdict
        assert edge.fails is not None


def members(dossier: Dossier | None) -> dict[str, int]:
    assert dossier is not None
    return dict(dossier.members)


def test_a_share_is_just_reached_and_just_missed() -> None:
    (edge,) = [
        one for one in found("tap-the-lao-dong-xuat-sac") if one.leaf.id == "bay-muoi-phan-tram"
    ]
    passes, fails, still_open = members(edge.passes), members(edge.fails), members(edge.open)
    assert (passes["tong-so"], passes["lao-dong-tien-tien"]) == (10, 7)
    assert fails == passes | {"lao-dong-tien-tien": 6}
    assert "lao-dong-tien-tien" not in still_open


def test_a_run_of_years_is_one_year_short() -> None:
    (edge,) = [one for one in found("chien-si-thi-dua-bo-tinh") if one.leaf.id == "ba-lan-co-so"]
    assert edge.fails is not None
    assert edge.open is not None
    assert edge.passes is not None
    held = {one.year for one in edge.passes.records if one.kind == "chien-si-thi-dua-co-so"}
    short = {one.year for one in edge.fails.records if one.kind == "chien-si-thi-dua-co-so"}
    assert held == {2022, 2023, 2024}
    assert len(held - short) == 1
    assert edge.open.complete is None


def test_what_the_solver_gives_up_is_told() -> None:
    texts = texts_on(BOOK, "bang-khen-bo-tinh", ON)
    hasty = list(edges(texts, book=BOOK, on=ON, year=ON.year, effort=1))
    assert hasty
    assert all(edge.undecided for edge in hasty)
    assert not any(edge.undecided for edge in found("bang-khen-bo-tinh"))


def test_a_leaf_that_nobody_can_pass_has_no_edge() -> None:
    """The text leaves the bonus of this award to an authority: nobody is met."""
    assert found("giay-khen") == []
