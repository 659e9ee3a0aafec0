"""Two reviews and a hand-over that the press tells, with what it does not tell left open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from thidua_rules import load_rulebook
from thidua_rules.workflows.handover import posts_after
from thidua_rules.workflows.replay import YearTaken, replay
from thidua_rules.workflows.year_files import read_year

YEARS = Path(__file__).parent / "years"

Told = Callable[..., YearTaken]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A file, replayed; with those changes to its text."""
    book, folder = load_rulebook(), tmp_path_factory.mktemp("years")

    def taken(name: str, **changes: str) -> YearTaken:
        text = (YEARS / f"{name}.yaml").read_text("utf-8")
        for was, now in changes.items():
            assert was in text
            text = text.replace(was, now)
        copy = folder / "year.yaml"
        copy.write_text(text, "utf-8")
        return replay(read_year(copy, book))

    return taken


def warned(year: YearTaken) -> list[str]:
    return [warning.en for warning in year.entries[-1].warnings]


class TestHungYen:
    """Seed 001: how the head was chosen is not told, and is not guessed."""

    def test_a_choice_without_its_way_is_refused(self, told: Told) -> None:
        (refused,) = told("001-ban-giao").refused
        assert [reason.en for reason in refused.reasons] == [
            "neither the profile nor the minutes state how the head is chosen"
        ]

    def test_with_a_way_the_head_changes_from_one_member_to_another(self, told: Told) -> None:
        post = posts_after(told("001-ban-giao").cases["ban-giao"])
        assert (post.unit, post.since) == ("so-lao-dong-thuong-binh-va-xa-hoi", date(2022, 1, 13))

    def test_a_unit_of_no_place_in_the_bloc_cannot_be_chosen(self, told: Told) -> None:
        incoming = {"incoming: so-lao-dong-thuong-binh-va-xa-hoi": "incoming: ban-thi-dua"}
        year = told("001-ban-giao", **incoming)
        told_of_signing = [
            reason.en
            for entry in year.refused
            for reason in entry.reasons
            if entry.act.event == "sign"
        ]
        assert year.refused[1].reasons[0].code == "not-a-member"
        assert told_of_signing == ["who is to be the new head is not known"] * 2
        assert year.cases["ban-giao"].state.id == "choosing"


class TestNotNamed:
    """Seed 003: everything that the guidance asks for was done, and no local day is known."""

    def test_the_review_is_held_on_a_ready_year(self, told: Told) -> None:
        year = told("003-so-ket")
        assert year.refused == ()
        assert warned(year) == [
            "the profile does not name the members, so who has not reported is not known"
        ]

    def test_a_paper_that_was_not_adopted_holds_it_back(self, told: Told) -> None:
        (refused,) = told("003-so-ket", **{"quy-che, ke-hoach,": "quy-che,"}).refused
        assert [reason.vi for reason in refused.reasons] == ["khối chưa thông qua `ke-hoach`"]
        assert refused.reasons[0].cite.startswith("Hướng dẫn số 12/HD-HĐTĐKT")

    def test_under_another_provinces_day_it_is_late(self, told: Told) -> None:
        due = "deadlines: [{step: mid-year-review, by: 07-05}]\n  mid_year_needs"
        year = told("003-so-ket", mid_year_needs=due)
        assert warned(year)[-1] == "13 days late: due by 2018-07-05"


def test_quang_nam_reviews_a_year_of_which_little_is_told(told: Told) -> None:
    """Seed 004: ten units without names; the review is held, and what is not told is minded."""
    year = told("004-so-ket")
    assert year.refused == ()
    assert warned(year) == [
        "registration: 0 of 10 units only",
        "there is no covenant",
        "the profile does not name the members, so who has not reported is not known",
    ]
