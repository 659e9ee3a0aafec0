"""Six ways of choosing a head, each with what it asks for; none is guessed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from tests.workflows.conftest import BLOC, HEAD, MAY, MakeCase
from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.handover.handover import HANDOVER
from thidua_rules.workflows.handover.papers import HandoverFacts

TWO_THIRDS = {"at_least": "2/3", "of": "members"}
CARRIED = Ballot(yes=2, present=3, members=3)
ORDER = ["so-may", "so-sao", "so-trang"]


OF_SELECTION = ("order", "reelection", "recognised_by", "skips_units_without_a_title", "cite")


def proposing(make_case: MakeCase, way: str | None = None, **changes: Any) -> Case[Any]:
    rules = {key: changes.pop(key) for key in OF_SELECTION if key in changes}
    selection = {"head_selection": {"way": way, **rules}} if way else {}
    return make_case(HANDOVER, **selection, **changes)


def said(case: Case[Any], at: date = MAY, **facts: Any) -> list[str]:
    stated = HandoverFacts(**{"incoming": "so-may", **facts})
    return [reason.en for reason in case.reasons("propose", stated, actor=HEAD, at=at)]


class TestTheWay:
    def test_it_is_stated_by_the_profile_or_by_the_minutes(self, make_case: MakeCase) -> None:
        case = proposing(make_case, vote=TWO_THIRDS)
        assert said(case, count=CARRIED) == [
            "neither the profile nor the minutes state how the head is chosen"
        ]
        assert said(case, count=CARRIED, way="elected") == []

    def test_minutes_that_tell_another_way_than_the_rules(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "ladder")
        assert said(case, incoming="so-trang", way="elected") == [
            "the minutes tell the way `elected`, the bloc's rules say `ladder`"
        ]
        assert said(case, incoming="so-trang", way="ladder") == []

    def test_its_clause_is_that_of_the_blocs_rules(self, make_case: MakeCase) -> None:
        cite = {"vi": "Điều 6 Quy chế thử", "en": "Article 6 of the trial rules"}
        case = proposing(make_case, "ladder", cite=cite)
        facts = HandoverFacts(incoming="so-may")
        (reason,) = case.reasons("propose", facts, actor=HEAD, at=MAY)
        assert (reason.code, reason.cite) == ("not-so-chosen", "Điều 6 Quy chế thử")


class TestWhoMayLead:
    def test_only_a_member_of_that_day(self, make_case: MakeCase) -> None:
        members = [*BLOC["members"][:2], {"id": "so-may", "name": "Sở Mây", "until": "2021-05-05"}]
        case = proposing(
            make_case, "elected", members=members, vote={"at_least": "2/3", "of": "present"}
        )
        assert said(case, count=CARRIED) == []
        assert said(case, date(2021, 5, 5), count=Ballot(yes=2, present=2, members=2)) == [
            "`so-may` is not a member of the bloc on that day"
        ]
        assert said(case, incoming=None, count=CARRIED) == ["the incoming head is not named"]

    def test_somebody_has_to_hand_over(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "elected", vote=TWO_THIRDS, posts=BLOC["posts"][1:])
        stated = HandoverFacts(incoming="so-may", count=CARRIED)
        reasons = case.reasons("propose", stated, actor=HEAD, at=MAY)
        assert [reason.code for reason in reasons] == ["not-authorised", "no-head"]

    @pytest.mark.parametrize(
        ("reelection", "codes", "warned"),
        [
            (True, [], []),
            (False, ["reelection"], []),
            (None, [], ["reelection-not-stated"]),
        ],
    )
    def test_a_head_that_follows_itself(
        self, make_case: MakeCase, *, reelection: bool | None, codes: list[str], warned: list[str]
    ) -> None:
        case = proposing(make_case, "elected", vote=TWO_THIRDS, reelection=reelection)
        stated = HandoverFacts(incoming="so-sao", count=CARRIED)
        reasons = case.reasons("propose", stated, actor=HEAD, at=MAY)
        assert [reason.code for reason in reasons] == codes
        if not codes:
            moved = case.take("propose", stated, actor=HEAD, at=MAY)
            assert [warning.code for warning in moved.moves[-1].warnings] == warned

    def test_where_two_lead_on_the_day_the_other_one_hands_over(self, make_case: MakeCase) -> None:
        posts = [{"unit": "so-may", "role": "head", "since": "2021-05-04"}, *BLOC["posts"]]
        case = proposing(make_case, "elected", vote=TWO_THIRDS, posts=posts, reelection=False)
        assert said(case, count=CARRIED) == []


@pytest.mark.parametrize("way", ["elected", "elected-free", "elected-recognised"])
class TestElection:
    def case(self, make_case: MakeCase, way: str, vote: Any) -> Case[Any]:
        return proposing(make_case, way, vote=vote, recognised_by="chu-tich")

    def test_the_ballots_are_counted_by_the_blocs_own_rule(
        self, make_case: MakeCase, way: str
    ) -> None:
        case = self.case(make_case, way, TWO_THIRDS)
        assert said(case) == ["the ballots are not counted"]
        assert said(case, count=CARRIED) == []
        assert said(case, count=Ballot(yes=1, present=3, members=3)) == [
            "1 votes are yes, at least 2 of 3 are needed"
        ]

    def test_a_bloc_that_does_not_state_how_it_votes(self, make_case: MakeCase, way: str) -> None:
        assert said(self.case(make_case, way, None)) == [
            "the profile does not state how the bloc votes",
            "the ballots are not counted",
        ]
        assert said(self.case(make_case, way, None), count=CARRIED) == [
            "the profile does not state how the bloc votes"
        ]


@pytest.mark.parametrize(
    ("vote", "count", "lacks"),
    [
        ({"of": "present"}, {"yes": 1, "present": 1}, []),
        ({"of": "present"}, {"yes": 0, "present": 0}, ["0 votes are yes, at least 1 of 0"]),
        (
            {"of": "present", "quorum": "2/3"},
            {"yes": 1, "present": 1},
            ["1 of 3 are present"],
        ),
        ({"of": "present", "quorum": "2/3"}, {"yes": 2, "present": 2}, []),
        ({"of": "ballots"}, {"yes": 2, "present": 3}, ["votes against and invalid ones"]),
        ({"of": "ballots"}, {"yes": 2, "present": 3, "no": 1, "invalid": 0}, []),
        ({"of": "members", "written": True}, {"yes": 2, "present": 1, "written": 1}, []),
        ({"of": "members", "secret": True}, {"yes": 3, "secret": False}, ["the ballot has to be"]),
        ({"of": "members", "secret": True}, {"yes": 3}, ["whether the ballot was secret"]),
        ({"of": "members", "secret": True}, {"yes": 3, "secret": True}, []),
        (
            {"of": "members"},
            {"yes": 4, "present": 4, "members": 4},
            ["the ballot counts 4 members, by the profile: 3"],
        ),
    ],
)
def test_what_a_ballot_falls_short_of(
    make_case: MakeCase, vote: dict[str, Any], count: dict[str, Any], lacks: list[str]
) -> None:
    case = proposing(make_case, "elected", vote={"at_least": "2/3", **vote})
    told = said(case, count=Ballot(**{"members": 3, "present": 3, **count}))
    assert len(told) == len(lacks)
    assert all(one.startswith(start) for one, start in zip(told, lacks, strict=True))


@pytest.mark.parametrize("written", [0, 3])
def test_more_votes_than_voters_are_no_count(written: int) -> None:
    with pytest.raises(ValidationError, match="more than the"):
        Ballot(yes=4 if written else 2, present=1, members=3, written=written)


def test_a_count_in_a_bloc_of_unknown_size_is_not_believed(make_case: MakeCase) -> None:
    case = proposing(make_case, "elected", vote=TWO_THIRDS, members=[], posts=[])
    told = said(case, count=CARRIED)
    assert "the profile does not name the members" in told
    assert "the ballot counts 3 members, by the profile: not stated" in told


def test_a_negative_count_is_no_count() -> None:
    with pytest.raises(ValidationError):
        Ballot(yes=-1, present=3, members=3)


def test_who_recognises_has_to_be_known_before_the_proposal(make_case: MakeCase) -> None:
    unknown = "the profile does not state who recognises or appoints the head"
    assert said(proposing(make_case, "appointed")) == [unknown]
    assert said(proposing(make_case, "appointed", recognised_by="chu-tich")) == []
    recognised = proposing(make_case, "elected-recognised", vote=TWO_THIRDS)
    assert said(recognised, count=CARRIED) == [unknown]


class TestRotation:
    def test_the_next_on_the_list_follows(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "rotation-list", order=ORDER)
        assert said(case, incoming="so-trang") == []
        assert said(case, incoming="so-may") == ["next on the list is `so-trang`"]

    def test_after_the_last_the_first(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "rotation-list", order=["so-may", "so-sao"])
        assert said(case, incoming="so-may") == []

    def test_a_unit_without_a_title_is_skipped_where_the_bloc_says_so(
        self, make_case: MakeCase
    ) -> None:
        skipping = proposing(
            make_case, "rotation-list", order=ORDER, skips_units_without_a_title=True
        )
        untitled: dict[str, Any] = {"without_title": ("so-trang",)}
        assert said(skipping, incoming="so-may", **untitled) == []
        assert said(skipping, incoming="so-trang", **untitled) == ["next on the list is `so-may`"]
        assert said(skipping, incoming="so-trang", without_title=()) == []
        assert said(skipping, incoming="so-trang") == [
            "which units had no title in the year before is not stated"
        ]
        silent = proposing(make_case, "rotation-list", order=ORDER)
        assert said(silent, incoming="so-trang", **untitled) == []

    def test_nobody_may_be_left(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "rotation-list", order=["so-sao"])
        assert said(case) == ["no unit on the list may follow"]

    def test_who_has_left_the_bloc_is_passed_over(self, make_case: MakeCase) -> None:
        members = [*BLOC["members"], {"id": "so-cu", "name": "Sở Cũ", "until": "2021-01-01"}]
        order = ["so-sao", "so-cu", "so-may"]
        case = proposing(make_case, "rotation-list", order=order, members=members)
        assert said(case, incoming="so-may") == []

    def test_a_list_without_the_present_head_tells_nothing(self, make_case: MakeCase) -> None:
        case = proposing(make_case, "rotation-list", order=["so-may"])
        assert said(case) == ["the profile states no list that the present head is on"]
        told = proposing(make_case)
        assert said(told, way="rotation-list") == said(case)


def test_on_the_ladder_the_deputy_follows(make_case: MakeCase) -> None:
    case = proposing(make_case, "ladder")
    assert said(case, incoming="so-trang") == []
    assert said(case, incoming="so-may") == ["the present deputy is `so-trang`"]
    alone = proposing(make_case, "ladder", posts=BLOC["posts"][:1])
    assert said(alone) == ["the profile does not state who is deputy on that day"]
