"""T001: the conference of 13 January 2022, which proposes, hands over and signs."""

from __future__ import annotations

from datetime import date

import pytest

from tests.workflows.conftest import Seed, in_force, states
from thidua_rules import Rulebook
from thidua_rules.cohort.law_quotas import allowance
from thidua_rules.cohort.prizes import prize
from thidua_rules.model.provision import Matter
from thidua_rules.workflows.handover.handover import posts_after
from thidua_rules.workflows.year_file.replay import YearTaken


class TestHungYen:
    """T001: three proposals, a new head, and the covenant of the next year."""

    DAY = date(2022, 1, 13)
    OLD, NEW = "so-van-hoa-the-thao-va-du-lich", "so-lao-dong-thuong-binh-va-xa-hoi"
    PROPOSED = {
        "co-thi-dua-chinh-phu": OLD,
        "co-thi-dua-bo-tinh": "dai-phat-thanh-va-truyen-hinh-tinh",
        "bang-khen-bo-tinh": "so-thong-tin-va-truyen-thong",
    }

    def test_three_awards_go_to_three_units(self, seed: Seed) -> None:
        """(a) One Government flag, and nobody is proposed for both flags."""
        year = seed("001")
        cases = [case for case in year.cases.values() if case.lifecycle.name == "nomination"]
        assert year.refused == ()
        assert {case.setting.award: case.setting.subject for case in cases} == self.PROPOSED
        assert len(set(self.PROPOSED.values())) == len(cases)
        assert {case.state.id for case in cases} == {"submitted"}  # what came of it is not told

    def test_the_head_hands_over_and_is_proposed_all_the_same(self, seed: Seed) -> None:
        """(b) Both are members; to lead the bloc bars from nothing."""
        year = seed("001")
        post = posts_after(year.cases["ban-giao"])
        assert (post.unit, post.since) == (self.NEW, self.DAY)
        assert {self.OLD, self.NEW} <= {one.id for one in year.profile.members_on(self.DAY)}
        led = [
            {post.unit for post in year.profile.posts_on(date(2022, 1, d))} for d in (12, 13, 14)
        ]
        assert led == [{self.OLD}, {self.OLD, self.NEW}, {self.NEW}]
        assert self.PROPOSED["co-thi-dua-chinh-phu"] == self.OLD

    def test_the_share_of_flags_is_the_provinces_and_no_blocs(
        self, seed: Seed, book: Rulebook
    ) -> None:
        """(c) By the bloc's own number it could not even propose one if it had four members."""
        found = allowance(book, Matter(award="co-thi-dua-chinh-phu", on=self.DAY), 4)
        assert found.rule is not None
        assert found.at_most == 0
        assert found.rule.reading is not None
        assert "không của từng khối" in found.rule.reading.vi
        assert warnings_of(seed("001"), "co-chinh-phu") == {
            *("in-case:xac-nhan-thue", "in-case:bao-cao-kiem-toan"),
        }

    def test_social_insurance_is_a_member_though_it_reports_to_its_own_branch(
        self, seed: Seed
    ) -> None:
        """(d)"""
        members = seed("001").profile.members_on(self.DAY)
        assert len(members) == 8
        assert [one.id for one in members if one.system == "nganh-doc"] == ["bao-hiem-xa-hoi-tinh"]

    def test_the_law_of_the_day_is_without_the_clause_deleted_in_2020(self, book: Rulebook) -> None:
        """(e)"""
        assert {"nd-91-2017", "tt-12-2019"} <= in_force(book, self.DAY)
        deleted = "khoản 7 Điều 2 Thông tư 12/2019/TT-BNV"
        assert deleted in conditions(book, date(2020, 11, 8))
        assert deleted not in conditions(book, self.DAY)

    @pytest.mark.parametrize(
        ("award", "vnd"),
        [
            ("co-thi-dua-chinh-phu", 17_880_000),
            ("co-thi-dua-bo-tinh", 11_920_000),
            ("bang-khen-bo-tinh", 2_980_000),
        ],
    )
    def test_what_each_would_be_paid(self, book: Rulebook, award: str, vnd: int) -> None:
        """(f) At the base salary of that day."""
        paid = prize(book, award, "tap-the", self.DAY)
        assert (paid.salary, paid.vnd) == (1_490_000, vnd)

    def test_a_choice_of_head_without_its_way_is_refused(self, seed: Seed) -> None:
        year = seed("001", **{"          way: elected-free\n": ""})
        assert "neither the profile nor the minutes state how the head is chosen" in {
            reason.en for entry in year.refused for reason in entry.reasons
        }

    def test_a_unit_of_no_place_in_the_bloc_cannot_be_chosen(self, seed: Seed) -> None:
        year = seed("001", **{f"incoming: {self.NEW}": "incoming: ban-thi-dua"})
        codes = {reason.code for entry in year.refused for reason in entry.reasons}
        assert "not-a-member" in codes
        assert year.cases["ban-giao"].state.id == "choosing"

    def test_without_its_minutes_no_proposal_goes_up(self, seed: Seed) -> None:
        year = seed("001", **{"bao-cao-thanh-tich, bien-ban-xet-khen-thuong": "bao-cao-thanh-tich"})
        reasons = [reason for entry in year.refused for reason in entry.reasons]
        assert "điểm c khoản 2 Điều 84 Luật 15/2003/QH11" in {reason.cite for reason in reasons}
        assert states(year)["nam-2021"] == "reviewed"


def conditions(book: Rulebook, day: date) -> set[str]:
    """The clauses that say on what conditions anybody is considered."""
    regime = book.regime(day)
    assert regime is not None
    held = book.conditions_of(on=day, regime=regime)
    return {book.cite(one.cite).vi for block in held for one in block.criteria_for(None)}


def warnings_of(year: YearTaken, case: str) -> set[str]:
    told = (entry.warnings for entry in year.entries if entry.act.case == case)
    return {warning.code for warnings in told for warning in warnings}
