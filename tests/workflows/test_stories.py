"""What blocs of courts, ministries and provinces did, replayed; the files say what is assumed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from tests.workflows.conftest import profile
from thidua_rules import Rulebook
from thidua_rules.cohort.order.contender import Contender
from thidua_rules.cohort.order.ranking import Order, rank
from thidua_rules.cohort.order.ties import Allow, Decides, NewFactor
from thidua_rules.cohort.quotas import Fixed, Nominee, Quota, cut, flags
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.cohort.voting.votes import Ballot, VoteOutcome, count_votes
from thidua_rules.model.dossier import Attestation
from thidua_rules.model.law import Text
from thidua_rules.workflows.voting.profile_terms import bloc_quota, bloc_terms
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay

STORIES = Path(__file__).parent / "stories"
FLAG, GOVERNMENT, PRAISE = "co-thi-dua-bo-tinh", "co-thi-dua-chinh-phu", "bang-khen-bo-tinh"


@pytest.fixture
def story(book: Rulebook, request: pytest.FixtureRequest) -> YearTaken:
    """The story that the test names."""
    return replay(read_year(STORIES / f"{request.param}.yaml", book))


def tells(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("story", [name], indirect=True)


def states(year: YearTaken) -> dict[str, str]:
    return {id: case.state.id for id, case in year.cases.items()}


def refused(year: YearTaken) -> list[list[str]]:
    """The codes of each event that was refused, in order."""
    return [[reason.code for reason in entry.reasons] for entry in year.refused]


def outcome(year: YearTaken, members: int, yes: int, **more: object) -> VoteOutcome:
    terms = bloc_terms(year.profile)
    assert terms is not None
    given = {"members": members, "present": members, "yes": yes, **more}
    return count_votes(terms, Ballot.model_validate(given))


def allowed(year: YearTaken, award: str, size: int) -> int | None:
    quota = bloc_quota(year.profile, award)
    return quota.at_most(size) if quota else None


@tells("tand")
class TestCourts:
    def test_two_thirds_of_all_units_elect_and_only_the_chief_justice_recognises(
        self, story: YearTaken
    ) -> None:
        assert refused(story) == [
            ["too-few"],
            ["not-authorised", "not-the-recognising-authority"],
        ]
        assert states(story) == {"ban-giao": "recognised"}

    def test_two_thirds_of_all_units_and_not_of_those_who_came(self, story: YearTaken) -> None:
        for members, needed in ((6, 4), (7, 5), (9, 6), (14, 10)):
            assert outcome(story, members, needed).passes is True
            assert outcome(story, members, needed - 1).passes is False
        assert outcome(story, 9, 6, present=6).passes is True

    def test_after_two_rounds_head_and_deputy_decide(self, story: YearTaken) -> None:
        last = outcome(story, 9, 5, round=2)
        assert last.notes[0].en == "failing that, the head with the deputy decides"
        assert [one.code for one in outcome(story, 9, 9, round=3).reasons] == ["too-many-rounds"]

    def test_the_flags_include_the_units_proposed_for_the_governments(
        self, story: YearTaken
    ) -> None:
        quotas = [bloc_quota(story.profile, award) for award in (GOVERNMENT, FLAG)]
        higher, lower = (quota for quota in quotas if quota)
        ranked = [Nominee(f"toa-{place}", place) for place in (1, 2, 3)]
        both = flags(
            (higher, ranked[:1]), (lower, ranked[1:]), size=9, exclusive=None, fallback=False
        )
        assert (both.higher.kept, both.lower.kept) == (("toa-1",), ("toa-2",))


def test_a_new_factor_goes_first_among_courts_and_without_one_the_tie_is_open() -> None:
    signed = Attestation(holds=True, by="truong-cum", on=date(2021, 12, 20))
    unsigned = Attestation(holds=False, by="truong-cum", on=date(2021, 12, 20))
    new = Contender(id="toa-4", yes=5, new_factor=signed)
    old, other = (Contender(id=id, yes=5, new_factor=unsigned) for id in ("toa-5", "toa-6"))
    ties = (NewFactor("truong-cum"), Decides("heads"))
    assert rank([old, new], Order.VOTE, ties).rank_of("toa-4") == 1
    assert not rank([old, other], Order.VOTE, ties).settled


@tells("vksnd")
class TestProcuracies:
    def test_a_unit_without_a_title_is_skipped(self, story: YearTaken) -> None:
        assert refused(story) == [["not-so-chosen"], ["not-so-chosen"]]
        assert states(story) == {"ban-giao": "proposed"}
        assert story.refused[1].reasons[0].en == "next on the list is `vien-3`"

    def test_four_of_five(self, story: YearTaken) -> None:
        for members, needed in ((3, 3), (4, 4), (5, 4), (8, 7)):
            assert outcome(story, members, needed).passes is True
            assert outcome(story, members, needed - 1).passes is False

    def test_the_number_is_that_of_the_cluster_whatever_its_size(self, story: YearTaken) -> None:
        assert (allowed(story, FLAG, 3), allowed(story, FLAG, 8)) == (4, 4)
        assert allowed(story, PRAISE, 8) is None


@tells("nhnn")
class TestBank:
    def test_a_vote_in_writing_counts_and_an_open_one_does_not(self, story: YearTaken) -> None:
        away = {"present": 6, "written": 4}
        assert outcome(story, 10, 7, **away, secret=True).passes is True
        assert outcome(story, 10, 6, **away, secret=True).passes is False
        assert outcome(story, 10, 10, **away, secret=False).passes is False
        assert outcome(story, 10, 10, **away).passes is None

    def test_who_comes_after_february_is_late_and_not_refused(self, story: YearTaken) -> None:
        assert story.refused == ()
        late = [
            (entry.on.isoformat(), entry.act.event)
            for entry in story.entries
            if any(warning.code.startswith("late") for warning in entry.warnings)
        ]
        assert late == [("2021-03-01", "file"), ("2021-03-01", "sign")]


@tells("bkhdt")
class TestPlanning:
    @pytest.mark.parametrize(
        ("size", "flags_", "praise"),
        [(5, 1, 1), (6, 1, 2), (9, 1, 2), (10, 1, 3), (11, 2, 3)],
    )
    def test_the_bands(self, story: YearTaken, size: int, flags_: int, praise: int) -> None:
        assert (allowed(story, FLAG, size), allowed(story, PRAISE, size)) == (flags_, praise)

    def test_in_time_is_not_enough(self, story: YearTaken) -> None:
        assert refused(story)[0][0] == "not-eligible"
        on, _ = story.profile.deadline("dossier", 2021) or (None, None)
        assert str(on) == "2022-01-31"


@tells("bnnptnt")
class TestAgriculture:
    def test_the_head_does_not_follow_itself(self, story: YearTaken) -> None:
        assert refused(story) == [["reelection"]]
        assert states(story) == {"ban-giao": "proposed"}

    def test_a_share_without_a_rounding_is_open(self, story: YearTaken) -> None:
        assert allowed(story, FLAG, 14) is None

    @pytest.mark.parametrize(
        ("rounding", "numbers"),
        [("down", (0, 1, 2, 3)), ("up", (1, 1, 3, 3)), ("nearest", (1, 1, 3, 3))],
    )
    def test_with_one_it_is_exact(
        self, story: YearTaken, rounding: str, numbers: tuple[int, ...]
    ) -> None:
        (rule,) = story.profile.quotas
        own = rule.model_copy(update={"rounding": rounding})
        year = story.profile.model_copy(update={"quotas": (own,)})
        quota = bloc_quota(year, FLAG)
        assert quota is not None
        assert tuple(quota.at_most(size) for size in (4, 5, 14, 15)) == numbers


@tells("yen-bai")
class TestYenBai:
    def test_the_table_came_at_mid_year_and_the_flag_changed_hands(self, story: YearTaken) -> None:
        assert states(story) == {
            "so-ket": "concluded",
            "co-chinh-phu": "draft",
            "co-tinh": "draft",
            "ban-giao": "checked",
        }
        adjusted = next(m for m in story.cases["so-ket"].moves if m.event == "adjust")
        assert adjusted.facts["adjusts"] == ["thang-diem", "ke-hoach-kiem-tra"]

    def test_one_unit_is_not_proposed_for_both_flags(self, story: YearTaken) -> None:
        submit, checked = refused(story)
        assert "one-flag" in submit
        assert len(checked) == 1

    def test_a_flag_of_each_kind_and_two_commendations(self, story: YearTaken) -> None:
        assert [allowed(story, award, 3) for award in (GOVERNMENT, FLAG, PRAISE)] == [1, 1, 2]


@tells("thai-binh")
def test_two_share_the_third_rank_in_thai_binh(story: YearTaken) -> None:
    assert states(story) == {"giao-uoc": "signed"}
    assert len(refused(story)) == 1
    points = {
        "so-mau-1": 98,
        "so-mau-2": 97,
        "so-giao-thong-van-tai": 95,
        "so-cong-thuong": 95,
    }
    contenders = [Contender(id=id, score=Decimal(total)) for id, total in points.items()]
    ranking = rank(contenders, Order.SCORE, (Allow(),))
    assert ranking.settled
    assert [ranking.rank_of(id) for id in points] == [1, 2, 3, 3]
    assert not rank(contenders, Order.SCORE).settled, "a bloc that does not allow it has to decide"


@tells("ben-tre")
class TestBenTre:
    def test_the_council_votes_on_the_governments_flags(self, story: YearTaken) -> None:
        assert story.refused == ()
        assert states(story)["phien-hop"] == "minuted"

    @pytest.mark.parametrize(("award", "proposed", "passed"), [(FLAG, 69, 48), (PRAISE, 74, 69)])
    def test_what_is_cut_is_told_one_by_one(
        self, story: YearTaken, award: str, proposed: int, passed: int
    ) -> None:
        assert story.profile.council is not None
        assert story.profile.council.may_alter
        quota = Quota(award=award, size=Fixed(passed), cite=Text("Hội đồng", "the council"))
        ranked = [Nominee(f"don-vi-{place}", place) for place in range(1, proposed + 1)]
        result = cut(quota, ranked, size=proposed)
        assert (len(result.kept), len(result.dropped)) == (passed, proposed - passed)
        assert result.dropped[0].id == f"don-vi-{passed + 1}"


@tells("hoa-binh")
def test_the_second_of_the_ranking_leads_in_hoa_binh(story: YearTaken) -> None:
    points = {"don-vi-nhat": 96, "don-vi-nhi": 95, "don-vi-ba": 90}
    ranking = rank([Contender(id=id, score=Decimal(n)) for id, n in points.items()], Order.SCORE)
    (move,) = story.cases["ban-giao"].moves
    assert ranking.rank_of(str(move.facts["incoming"])) == 2


@tells("tp-hcm")
def test_a_flag_takes_the_total_beyond_the_scale_in_ho_chi_minh_city(story: YearTaken) -> None:
    case = story.cases["cham"]
    assert (case.state.id, story.refused) == ("agreed", ())
    rubric = case.setting.rubric
    assert rubric is not None
    sheet = ScoreSheet.model_validate(case.moves[-1].facts["sheet"])
    assert score(rubric, sheet).total == Decimal(107)
    assert rubric.reach == Decimal(115)


class TestWhatAProfileLeavesOpen:
    def test_a_profile_without_votes_and_numbers_has_none(self) -> None:
        assert bloc_terms(profile()) is None
        assert bloc_quota(profile(), FLAG) is None

    def test_a_share_has_a_least_number_where_the_rules_say_so(self) -> None:
        share = {"award": FLAG, "share_of_members": "1/10", "rounding": "down"}
        for rule, numbers in ((share, (0, 1, 2)), (share | {"at_least": 1}, (1, 1, 2))):
            quota = bloc_quota(profile(quotas=[rule]), FLAG)
            assert quota is not None
            assert tuple(map(quota.at_most, (9, 12, 20))) == numbers

    def test_a_vote_on_one_award_may_have_terms_of_its_own(self) -> None:
        rest = {"at_least": "1/2", "of": "members"}
        own = {"awards": [GOVERNMENT], "at_least": "90/100", "of": "present"}
        bloc = profile(vote=rest, votes_on=[own])
        found = [bloc_terms(bloc, award) for award in (None, FLAG, GOVERNMENT)]
        shares = [one.at_least for one in found if one]
        assert shares == [Fraction(1, 2), Fraction(1, 2), Fraction(9, 10)]
        assert bloc_terms(profile(votes_on=[own]), FLAG) is None

    def test_bands_without_a_last_one_are_open(self) -> None:
        bands = [{"members_up_to": 10, "at_most": 1}]
        assert bloc_quota(profile(quotas=[{"award": FLAG, "bands": bands}]), FLAG) is None

    def test_a_vote_that_nobody_settles_is_left_unsettled(self) -> None:
        terms = bloc_terms(profile(vote={"at_least": "1/2", "of": "present"}))
        assert terms is not None
        assert terms.then is None
