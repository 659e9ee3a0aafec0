"""Five real conferences, as far as the press tells them, and what holds across them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from thidua_rules import load_rulebook
from thidua_rules.model.move import Actor
from thidua_rules.rulebook.source import read
from thidua_rules.workflows.covenant import CovenantFacts
from thidua_rules.workflows.profile_files import PROFILES, shipped_profile
from thidua_rules.workflows.replay import YearTaken, replay
from thidua_rules.workflows.status import next_steps
from thidua_rules.workflows.year_files import read_year

SEEDS = Path(__file__).parent / "seeds"
OF_SEEDS = (
    "dien-bien-vh-xh",
    "hung-yen-vh-xh",
    "bac-kan-vh-xh",
    "khoi-vh-xh-2018",
    "quang-nam-kinh-te-nganh",
)

Seed = Callable[..., YearTaken]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    """A seed's year, replayed; with those changes to its text."""
    book, folder = load_rulebook(), tmp_path_factory.mktemp("seeds")

    def taken(name: str, **changes: str) -> YearTaken:
        (path,) = SEEDS.glob(f"{name}-*.yaml")
        text = path.read_text("utf-8")
        for was, now in changes.items():
            assert was in text
            text = text.replace(was, now)
        copy = folder / "year.yaml"
        copy.write_text(text, "utf-8")
        return replay(read_year(copy, book))

    return taken


def states(year: YearTaken) -> dict[str, str]:
    return {id: case.state.id for id, case in year.cases.items()}


def warned(year: YearTaken) -> set[str]:
    return {warning.code for entry in year.entries for warning in entry.warnings}


class TestDienBien:
    """Seed 000: members, no head, no winner."""

    def test_one_conference_signs_the_covenant_of_the_next_year(self, seed: Seed) -> None:
        year = seed("000")
        assert year.refused == ()
        assert states(year) == {"giao-uoc-2018": "signed"}
        assert year.profile.size_on(date(2018, 1, 8)) == 8
        assert len({entry.meeting for entry in year.entries}) == 1

    def test_without_a_head_nobody_may_lay_the_covenant_open(self, seed: Seed) -> None:
        year = seed("000", **{"acting-head,": "acting-head, since: 2019-01-01,"})
        codes = {reason.code for entry in year.entries for reason in entry.reasons}
        assert codes == {"not-authorised", "conference-refused"}
        (circulate, *_) = next_steps(year.cases["giao-uoc-2018"], year.cases, date(2018, 1, 8))
        assert circulate.open_to == ()
        assert circulate.missing[0].code == "nobody-named"


class TestHungYen:
    """Seed 001: the head changes at the conference that signs the next covenant."""

    def test_the_new_head_concludes_the_covenant(self, seed: Seed) -> None:
        year = seed("001")
        assert year.refused == ()
        assert states(year) == {"giao-uoc-2022": "signed"}
        assert warned(year) == set()

    def test_both_heads_lead_on_the_day_of_the_conference_and_only_the_new_one_after(self) -> None:
        bloc = shipped_profile("hung-yen-vh-xh")
        old, new = "so-van-hoa-the-thao-va-du-lich", "so-lao-dong-thuong-binh-va-xa-hoi"
        led = [{post.unit for post in bloc.posts_on(date(2022, 1, day))} for day in (12, 13, 14)]
        assert led == [{old}, {old, new}, {new}]


class TestBacKan:
    """Seed 002: three drafts, one signature round, and a day that is late under one rule only."""

    def test_eleven_units_sign_what_lies_before_them(self, seed: Seed) -> None:
        year = seed("002")
        assert states(year) == {"giao-uoc-2018": "signed"}
        assert sum(entry.act.event == "sign" for entry in year.entries) == 11
        assert warned(year) == set()

    @pytest.mark.parametrize(("by", "late"), [("02-28", {"late:covenant"}), ("03-30", set())])
    def test_whether_it_is_late_depends_on_the_blocs_own_deadline(
        self, seed: Seed, by: str, late: set[str]
    ) -> None:
        year = seed("002", **{"bloc:": f"bloc:\n  deadlines: [{{step: covenant, by: {by}}}]"})
        assert states(year) == {"giao-uoc-2018": "signed"}
        assert warned(year) == late

    def test_a_draft_that_is_missing_stops_the_whole_conference(self, seed: Seed) -> None:
        year = seed("002", **{"quy-che, giao-uoc, thang-diem": "quy-che, giao-uoc"})
        assert states(year) == {"giao-uoc-2018": "drafting"}
        assert len(year.refused) == len(year.entries)
        assert year.entries[0].reasons[0].vi == "thiếu dự thảo `thang-diem`"
        assert year.entries[-1].reasons[0].code == "conference-refused"

    def test_the_board_that_attends_cannot_sign(self, seed: Seed) -> None:
        year = seed("002", **{"sign, by: {unit: ban-dan-toc}": "sign, by: {unit: ban-thi-dua}"})
        (reason,) = {r for e in year.entries for r in e.reasons if r.code == "not-authorised"}
        assert reason.vi == "bước này do đơn vị thành viên thực hiện"


class TestNotNamed:
    """Seed 003: a province, members and days that are not told, under guidance of 2016."""

    def test_a_provinces_guidance_is_cited_whatever_became_of_its_parent(self, seed: Seed) -> None:
        year = seed("003")
        case = year.cases["giao-uoc-2018"]
        day = date(2018, 7, 18)
        (reason, *_) = case.reasons("circulate", CovenantFacts(), actor=Actor(), at=day)
        assert reason.cite.startswith("Hướng dẫn số 12/HD-HĐTĐKT")
        assert year.profile.size_on(day) is None
        assert year.last is None

    def test_the_three_papers_of_the_guidance_are_asked_for(self, seed: Seed) -> None:
        year = seed("003")
        (circulate, *_) = next_steps(year.cases["giao-uoc-2018"], year.cases, date(2018, 7, 18))
        assert [one.en for one in circulate.missing[1:]] == [
            f"the draft `{paper}` is missing"
            for paper in ("giao-uoc", "quy-che", "ke-hoach", "tieu-chi-cham-diem")
        ]


class TestQuangNam:
    """Seed 004: ten units that are counted and not named."""

    def test_ten_signatures_are_wanted_and_nine_are_not_ten(self, seed: Seed) -> None:
        year = seed("004")
        (refused,) = year.refused
        assert refused.reasons[0].en == "signatures (9) are not yet as many as the members (10)"
        assert states(year) == {"giao-uoc-2017": "signed"}


def conference_of(id: str) -> Any:
    data: Any = read(PROFILES / f"{id}.yaml").data
    return data["conference"]


class TestAcrossTheSeeds:
    """What bloc_practice tells of all five, as far as their profiles and covenants show it."""

    def test_the_covenant_of_the_next_year_is_signed_with_the_review_or_by_itself(
        self, seed: Seed
    ) -> None:
        signed = {"000": (2018, True), "001": (2022, True), "002": (2018, False)}
        for name, (year, with_review) in signed.items():
            taken = seed(name)
            (case,) = taken.cases.values()
            assert case.setting.year == year == case.moves[-1].at.year
            assert ("year-end" in taken.profile.conference) is with_review

    def test_the_mid_year_review_stands_by_itself(self) -> None:
        alone = [id for id in OF_SEEDS if conference_of(id) == ["mid-year-review"]]
        assert alone == ["khoi-vh-xh-2018", "quang-nam-kinh-te-nganh"]

    def test_who_attends_never_counts_as_a_member(self) -> None:
        counted = [shipped_profile(id).size_on(date(2018, 3, 9)) for id in OF_SEEDS]
        assert counted == [8, 8, 11, None, 10]

    def test_nominations_come_only_where_the_year_is_reviewed(self) -> None:
        for id in OF_SEEDS:
            told = conference_of(id)
            assert ("nomination" in told) is ("year-end" in told)

    def test_heads_that_are_told_are_members(self) -> None:
        for id in OF_SEEDS:
            bloc = shipped_profile(id)
            assert {post.unit for post in bloc.posts} <= {member.id for member in bloc.members}
