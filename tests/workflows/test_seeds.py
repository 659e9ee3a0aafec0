"""T000, T002 to T004: real conferences, as far as the press tells them, and no further."""

from __future__ import annotations

from datetime import date

import pytest

from tests.workflows.conftest import Seed, in_force, states
from thidua_rules import Rulebook
from thidua_rules.workflows.profile.files import shipped_profile
from thidua_rules.workflows.status import next_steps
from thidua_rules.workflows.year_file.replay import YearTaken

NO_NAMES = "the profile does not name the members, so who has not reported is not known"


def warned(year: YearTaken) -> set[str]:
    return {warning.code for entry in year.entries for warning in entry.warnings}


def said(year: YearTaken) -> list[str]:
    """What the last event was warned of."""
    return [warning.en for warning in year.entries[-1].warnings]


class TestDienBien:
    """T000: one conference that ends a year and begins the next; no head, no winner."""

    def test_the_report_names_eight_members_and_no_head(self, seed: Seed) -> None:
        told = shipped_profile("dien-bien-vh-xh")
        assert told.size_on(date(2018, 1, 8)) == 8
        assert told.posts == ()
        assert told.head_selection is None
        assert told.limitations
        assert {post.role for post in seed("000").profile.posts} == {"acting-head"}  # assumed

    def test_one_conference_does_four_things_of_two_years(self, seed: Seed) -> None:
        year = seed("000")
        assert year.refused == ()
        done = {
            (entry.act.event, year.cases[entry.act.case].setting.year)
            for entry in year.entries
            if entry.on == date(2018, 1, 8)
        }
        review, deliberation = ("begin-closing", 2017), ("vote", 2017)
        launch, covenant = ("launch", 2018), ("conclude", 2018)
        assert {review, deliberation, launch, covenant} <= done
        assert {entry.meeting for entry in year.entries if entry.on.year == 2018} == {2}
        assert states(year) == {
            "nam-2017": "voted",
            "de-nghi-2017": "draft",
            "nam-2018": "running",
            "giao-uoc-2018": "signed",
        }

    def test_nobody_is_proposed_and_the_year_waits_for_it(self, seed: Seed) -> None:
        year = seed("000")
        draft = year.cases["de-nghi-2017"]
        assert (draft.setting.subject, draft.setting.award, draft.moves) == (None, None, ())
        (propose, *_) = next_steps(year.cases["nam-2017"], year.cases, date(2018, 1, 8))
        assert [one.en for one in propose.missing] == ["`nomination` stands at `draft`"]

    def test_without_a_head_nobody_may_lay_the_covenant_open(self, seed: Seed) -> None:
        year = seed("000", **{"acting-head,": "acting-head, since: 2019-01-01,"})
        codes = {reason.code for entry in year.entries for reason in entry.reasons}
        assert {"not-authorised", "conference-refused"} <= codes
        (circulate, *_) = next_steps(year.cases["giao-uoc-2018"], year.cases, date(2018, 1, 8))
        assert circulate.open_to == ()
        assert circulate.missing[0].code == "nobody-named"

    def test_the_law_of_the_day_is_the_decree_of_2017(self, book: Rulebook) -> None:
        assert in_force(book, date(2018, 1, 8)) == {"luat-15-2003", "nd-91-2017"}


class TestBacKan:
    """T002: three drafts, one round of signatures, and a day that is late by one rule only."""

    ORDERED = "quy-che, giao-uoc, thang-diem"

    def test_eleven_units_sign_and_the_one_that_attends_is_no_member(self, seed: Seed) -> None:
        year = seed("002")
        assert year.profile.size_on(date(2018, 3, 9)) == 11
        assert sum(entry.act.event == "sign" for entry in year.entries) == 11
        assert warned(year) == set()
        other = seed("002", **{"sign, by: {unit: ban-dan-toc}": "sign, by: {unit: ban-thi-dua}"})
        (reason,) = {r for e in other.entries for r in e.reasons if r.code == "not-authorised"}
        assert reason.vi == "bước này do đơn vị thành viên thực hiện"

    def test_three_drafts_are_discussed_before_anybody_signs(self, seed: Seed) -> None:
        moves = seed("002").cases["giao-uoc-2018"].moves
        assert [move.target for move in moves[:2]] == ["discussed", "signing"]
        assert moves[0].facts["documents"] == ["quy-che", "giao-uoc", "thang-diem"]
        assert {move.event for move in moves[2:-1]} == {"sign"}

    def test_nothing_but_the_covenant_moves(self, seed: Seed) -> None:
        year = seed("002")
        assert states(year) == {"giao-uoc-2018": "signed"}
        assert {case.lifecycle.name for case in year.cases.values()} == {"covenant"}

    @pytest.mark.parametrize(("by", "late"), [("02-28", {"late:covenant"}), ("03-30", set())])
    def test_whether_it_is_late_depends_on_the_blocs_own_deadline(
        self, seed: Seed, by: str, late: set[str]
    ) -> None:
        year = seed("002", **{"bloc:": f"bloc:\n  deadlines: [{{step: covenant, by: {by}}}]"})
        assert states(year) == {"giao-uoc-2018": "signed"}
        assert warned(year) == late

    def test_a_draft_that_is_missing_stops_the_whole_conference(self, seed: Seed) -> None:
        year = seed("002", **{self.ORDERED: "quy-che, giao-uoc"})
        assert states(year) == {"giao-uoc-2018": "drafting"}
        assert len(year.refused) == len(year.entries)
        assert year.entries[0].reasons[0].vi == "thiếu dự thảo `thang-diem`"
        assert year.entries[-1].reasons[0].code == "conference-refused"


class TestNotNamed:
    """T003: everything that the guidance asks for was done; no local day is known."""

    PAPERS = "quy-che, ke-hoach, tieu-chi-cham-diem"

    def test_the_review_is_held_on_a_ready_year(self, seed: Seed) -> None:
        year = seed("003")
        assert year.refused == ()
        assert said(year) == [NO_NAMES]
        assert states(year) == {"nam-2018": "running", "so-ket": "held"}
        assert year.profile.size_on(date(2018, 7, 18)) is None

    @pytest.mark.parametrize(
        ("was", "now", "lacks"),
        [
            (PAPERS, "quy-che", ["ke-hoach", "tieu-chi-cham-diem"]),
            (PAPERS, "ke-hoach, tieu-chi-cham-diem", ["quy-che"]),
        ],
    )
    def test_each_of_the_three_papers_is_asked_for(
        self, seed: Seed, was: str, now: str, lacks: list[str]
    ) -> None:
        (refused,) = seed("003", **{was: now}).refused
        assert [reason.vi for reason in refused.reasons] == [
            f"khối chưa thông qua `{paper}`" for paper in lacks
        ]

    def test_registration_and_covenant_are_asked_for(self, seed: Seed) -> None:
        told = "states: {registration: accepted, covenant: signed}"
        (refused,) = seed("003", **{told: "states: {}"}).refused
        assert [reason.en for reason in refused.reasons] == [
            "the profile names neither the members nor their number",
            "there is no covenant",
        ]

    def test_a_provinces_guidance_is_cited_whatever_became_of_its_parent(
        self, seed: Seed, book: Rulebook
    ) -> None:
        """It is of 2016, and older than the decree of the day."""
        assert book.instruments["nd-91-2017"].effective.start > date(2016, 4, 29)
        (refused,) = seed("003", **{self.PAPERS: "quy-che"}).refused
        assert {reason.cite for reason in refused.reasons} == {
            "Hướng dẫn số 12/HD-HĐTĐKT ngày 29/4/2016 của Hội đồng Thi đua - Khen thưởng tỉnh"
        }

    def test_by_another_bodys_day_it_is_late_and_still_held(self, seed: Seed) -> None:
        due = "deadlines: [{step: mid-year-review, by: 07-05}]\n  mid_year_needs"
        year = seed("003", mid_year_needs=due)
        assert year.refused == ()
        assert said(year)[-1] == "13 days late: due by 2018-07-05"


class TestQuangNam:
    """T004: ten units that are counted and not named, in a time of which no law is held."""

    REGISTERED = "hold, by: {unit: truong-khoi}, facts: {states: {registration: accepted}}"

    def test_the_review_is_held_though_nobody_is_named(self, seed: Seed) -> None:
        year = seed("004")
        assert year.refused == ()
        assert said(year) == [NO_NAMES]
        assert year.profile.size_on(date(2017, 7, 25)) == 10
        assert shipped_profile("quang-nam-kinh-te-nganh").posts == ()
        assert states(year)["so-ket"] == "held"

    def test_nine_signatures_are_not_ten(self, seed: Seed) -> None:
        year = seed("004", **{"signatories: 10": "signatories: 9"})
        assert "signatures (9) are not yet as many as the members (10)" in {
            reason.en for entry in year.refused for reason in entry.reasons
        }

    def test_what_is_not_told_of_the_year_before_it_is_minded(self, seed: Seed) -> None:
        year = seed("004", **{self.REGISTERED: "hold, by: {unit: truong-khoi}"})
        assert year.refused == ()
        assert said(year) == ["registration: 0 of 10 units only", NO_NAMES]

    def test_it_replays_though_no_law_of_the_day_is_held(self, seed: Seed, book: Rulebook) -> None:
        """Decrees 42, 39 and 65: before the Decree of 2017, and not in the book."""
        day = date(2017, 7, 25)
        assert book.regime(day) is None
        assert "nd-91-2017" not in in_force(book, day)
        (warning,) = seed("004").entries[-1].warnings
        assert warning.cite == "quy chế của khối"
