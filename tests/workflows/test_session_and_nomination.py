"""A nomination is voted on in a session of the council: one ballot, counted once, minuted once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import MAY, MakeCase
from tests.workflows.test_nomination import at
from thidua_rules.errors import ConferenceRefusedError
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference, hold
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.council.facts import CouncilFacts
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION

SEAT, OFFICE = Actor(unit="hoi-dong"), Actor(unit="phong-thi-dua")
BO_TINH, TOAN_QUOC = "chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-toan-quoc"
PRAISE = "bang-khen-bo-tinh"
FULL = {"members": 10, "present": 10}
Cases = dict[str, Case[Any]]


def ballot(yes: int, **more: Any) -> dict[str, Any]:
    return {**FULL, "yes": yes, "secret": True, **more}


@pytest.fixture
def cases(make_case: MakeCase) -> Cases:
    """A session with two nominees on its agenda, one of them for two awards; and nominations."""
    session = make_case(COUNCIL, council={"quorum": "2/3", "may_alter": True, "alone": [PRAISE]})
    agenda = {"ba-lan": [BO_TINH, TOAN_QUOC], "ong-binh": PRAISE}
    session = session.take("convene", facts(agenda=agenda), actor=SEAT, at=MAY)
    return {
        "phien-hop": session.take("open", facts(**FULL), actor=SEAT, at=MAY),
        "bo-tinh": at(make_case(NOMINATION, subject="ba-lan", award=BO_TINH), "consulted"),
        "bang-khen": at(make_case(NOMINATION, subject="ong-binh", award=PRAISE), "consulted"),
    }


def facts(**given: Any) -> CouncilFacts:
    return CouncilFacts.model_validate(given)


def session(cases: Cases, event: str, **stated: Any) -> Cases:
    return {
        **cases,
        "phien-hop": cases["phien-hop"].take(event, facts(**stated), actor=SEAT, at=MAY),
    }


def held(cases: Cases, case: str, event: str, **stated: Any) -> Cases:
    made = NominationFacts.model_validate(stated)
    return hold(
        Conference(on=MAY, acts=(Act(case=case, event=event, facts=made, actor=SEAT),)), cases
    )


def refused(cases: Cases, case: str, event: str, **stated: Any) -> list[str]:
    with pytest.raises(ConferenceRefusedError) as error:
        held(cases, case, event, **stated)
    ((_, why),) = error.value.refused
    return [one.en for one in why.reasons]


def voted(cases: Cases, one: int, other: int, **more: Any) -> Cases:
    both = {"ba-lan": {BO_TINH: ballot(one, **more), TOAN_QUOC: ballot(other, **more)}}
    return session(cases, "vote", **FULL, ballots=both)


def test_a_nominee_for_two_awards_has_a_ballot_for_each(cases: Cases) -> None:
    sitting = cases["phien-hop"]
    stated = facts(**FULL, ballots={"ba-lan": ballot(10)})
    assert [one.en for one in sitting.reasons("vote", stated, actor=SEAT, at=MAY)] == [
        f"there is no ballot on `ba-lan` for `{BO_TINH}`",
        f"there is no ballot on `ba-lan` for `{TOAN_QUOC}`",
        f"the ballots on `ba-lan` are for each award: `{BO_TINH}`, `{TOAN_QUOC}`",
    ]
    assert voted(cases, 10, 10)["phien-hop"].state.id == "voted"
    again = voted(cases, 10, 8)
    assert again["phien-hop"].state.id == "second-round"
    rest = {"ba-lan": {TOAN_QUOC: ballot(9, round=2)}}
    second = session(again, "vote", **FULL, ballots=rest)
    assert second["phien-hop"].state.id == "voted"


def test_the_ballot_of_the_session_is_that_of_the_nomination(cases: Cases) -> None:
    assert refused(cases, "bo-tinh", "vote", ballot=ballot(10)) == [
        "the session `thu/council` has not voted on this nominee"
    ]
    after = voted(cases, 9, 10)
    assert refused(after, "bo-tinh", "vote", ballot=ballot(10)) == [
        "the ballot stated here is not that of the session `thu/council`"
    ]
    move = held(after, "bo-tinh", "vote")["bo-tinh"].moves[-1]
    assert move.target == "voted"
    assert move.facts["ballot"] == {**FULL, "yes": 9, "secret": True}
    assert held(after, "bo-tinh", "vote", ballot=ballot(9))["bo-tinh"].state.id == "voted"


def test_a_second_ballot_follows_the_session(cases: Cases) -> None:
    first = voted(cases, 8, 10)
    waiting = held(first, "bo-tinh", "vote")
    assert waiting["bo-tinh"].state.id == "second-round"
    second = session(waiting, "vote", **FULL, ballots={"ba-lan": {BO_TINH: ballot(9, round=2)}})
    assert held(second, "bo-tinh", "vote")["bo-tinh"].state.id == "voted"
    straight = session(first, "vote", **FULL, ballots={"ba-lan": {BO_TINH: ballot(8, round=2)}})
    assert held(straight, "bo-tinh", "vote")["bo-tinh"].state.id == "not-carried"


def test_a_session_that_votes_no_more_leaves_no_second_round(cases: Cases) -> None:
    over = session(voted(cases, 8, 10), "close-without-second-round", reason="hết phiên")
    assert held(over, "bo-tinh", "vote")["bo-tinh"].state.id == "not-carried"


def test_a_session_that_was_put_off_tells_nothing(cases: Cases) -> None:
    off = session(cases, "adjourn", reason="vắng")
    assert off["phien-hop"].told is None
    assert held(off, "bo-tinh", "vote", ballot=ballot(9))["bo-tinh"].state.id == "voted"


def test_minutes_are_those_that_the_session_signed(cases: Cases) -> None:
    assert refused(cases, "bang-khen", "carry", minutes="BB 1") == [
        "the session `thu/council` has no signed minutes of this number"
    ]
    signed = session(voted(cases, 10, 10), "sign-minutes", minutes="BB 7")
    assert held(signed, "bang-khen", "carry")["bang-khen"].moves[-1].facts["minutes"] == "BB 7"
    assert refused(signed, "bang-khen", "carry", minutes="BB 1") != []
    corrected = session(signed, "correct-minutes", reason="sai số")
    assert refused(corrected, "bang-khen", "carry") == ["the council's minutes are not named"]


class TestWithoutTheCouncil:
    def case(self, make_case: MakeCase, **council: Any) -> Case[Any]:
        rules = {"council": council} if council else {}
        return at(make_case(NOMINATION, subject="ong-binh", award=PRAISE, **rules), "consulted")

    def said(self, case: Case[Any], event: str, actor: Actor, **stated: Any) -> list[str]:
        made = NominationFacts.model_validate(stated)
        return [one.code for one in case.reasons(event, made, actor=actor, at=MAY)]

    def test_the_office_advises_alone_where_it_may(self, make_case: MakeCase) -> None:
        alone = self.case(make_case, alone=[PRAISE])
        advised = alone.take("advise", NominationFacts(), actor=OFFICE, at=MAY)
        assert advised.state.id == "advised"
        assert self.said(self.case(make_case), "advise", OFFICE) == ["not-for-the-office-alone"]
        other = self.case(make_case, alone=["giay-khen"])
        assert self.said(other, "advise", OFFICE) == ["not-for-the-office-alone"]

    def test_not_where_the_law_asks_for_a_ballot(self, make_case: MakeCase) -> None:
        rules = {"alone": [BO_TINH]}
        case = at(
            make_case(NOMINATION, subject="ba-lan", award=BO_TINH, council=rules), "consulted"
        )
        assert self.said(at(case, "consulted"), "advise", OFFICE) == ["ballot-is-asked"]

    def test_the_council_proposes_another_award_where_it_may(self, make_case: MakeCase) -> None:
        why = {"minutes": "BB 7", "reason": "mức thấp hơn phù hợp", "instead": "giay-khen"}
        altered = self.case(make_case, may_alter=True)
        stated = NominationFacts.model_validate(why)
        assert altered.take("alter", stated, actor=SEAT, at=MAY).state.id == "altered"
        for other in (None, PRAISE, "giay-khenn"):
            said = self.said(altered, "alter", SEAT, **{**why, "instead": other})
            assert said == ["nothing-instead"]
        assert self.said(self.case(make_case), "alter", SEAT, **why) == ["may-not-alter"]
        assert self.said(self.case(make_case, quorum="2/3"), "alter", SEAT, **why) == [
            "may-not-alter"
        ]
