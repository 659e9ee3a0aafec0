"""A session of the council: no vote without a quorum, no end without a ballot on each nominee."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import MAY, MakeCase
from thidua_rules.errors import ConferenceRefusedError
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference, hold
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.council.facts import CouncilFacts

SEAT = Actor(unit="hoi-dong")
BO_TINH = "chien-si-thi-dua-bo-tinh"
RULES = {"quorum": "2/3", "cite": {"vi": "Quy chế Hội đồng", "en": "Rules of the council"}}


def facts(**given: Any) -> CouncilFacts:
    return CouncilFacts.model_validate(given)


def ballot(yes: int, **more: Any) -> dict[str, Any]:
    return {"members": 10, "present": 10, "yes": yes, "secret": True, **more}


def codes(case: Case[Any], event: str, stated: CouncilFacts) -> list[str]:
    return [reason.code for reason in case.reasons(event, stated, actor=SEAT, at=MAY)]


@pytest.fixture
def session(make_case: MakeCase) -> Case[Any]:
    agenda = {"ba-lan": BO_TINH, "ong-binh": BO_TINH, "so-may": "co-thi-dua-bo-tinh"}
    case = make_case(COUNCIL, council=RULES)
    return case.take("convene", facts(agenda=agenda), actor=SEAT, at=MAY)


FULL = {"members": 10, "present": 10}


@pytest.fixture
def sitting(session: Case[Any]) -> Case[Any]:
    return session.take("open", facts(**FULL), actor=SEAT, at=MAY)


def test_those_not_carried_are_voted_on_once_more(sitting: Case[Any]) -> None:
    first = facts(**FULL, ballots={"ba-lan": ballot(10), "ong-binh": ballot(8)})
    again = sitting.take("vote", first, actor=SEAT, at=MAY)
    assert again.state.id == "second-round"
    assert codes(again, "vote", first) == ["ballot-missing"]
    second = facts(**FULL, ballots={"ong-binh": ballot(8)})
    voted = again.take("vote", second, actor=SEAT, at=MAY)
    assert voted.state.id == "voted"
    assert codes(voted, "sign-minutes", facts()) == ["no-minutes"]
    assert voted.take("sign-minutes", facts(minutes="BB 1"), actor=SEAT, at=MAY).state.final


def test_when_all_are_carried_no_second_round_is_held(sitting: Case[Any]) -> None:
    all_ = facts(**FULL, ballots={"ba-lan": ballot(10), "ong-binh": ballot(9)})
    assert sitting.take("vote", all_, actor=SEAT, at=MAY).state.id == "voted"


def test_a_ballot_on_each_nominee_on_whom_the_law_asks_for_a_vote(sitting: Case[Any]) -> None:
    said = sitting.reasons(
        "vote", facts(**FULL, ballots={"ba-lan": ballot(10)}), actor=SEAT, at=MAY
    )
    assert [reason.en for reason in said] == ["there is no ballot on `ong-binh`"]
    open_ = facts(**FULL, ballots={"ba-lan": ballot(10, secret=None), "ong-binh": ballot(10)})
    assert codes(sitting, "vote", open_) == ["secret-not-stated"]
    other = {"ba-lan": ballot(10), "ong-binh": ballot(10), "so-may": ballot(10)}
    assert codes(sitting, "vote", facts(**FULL, ballots=other)) == ["ballot-missing"]


def test_ballots_that_were_voided_do_not_stand(sitting: Case[Any]) -> None:
    all_ = facts(**FULL, ballots={"ba-lan": ballot(10), "ong-binh": ballot(9)})
    voted = sitting.take("vote", all_, actor=SEAT, at=MAY)
    assert codes(voted, "vote-anew", facts()) == ["reason-missing"]
    anew = voted.take("vote-anew", facts(reason="đếm sai"), actor=SEAT, at=MAY)
    assert codes(anew, "vote", facts(**FULL)) == ["ballot-missing", "ballot-missing"]


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({}, "members and attendance are not stated"),
        ({"members": 9, "present": 5}, "5 of 9 are present, at least 2/3 are needed"),
        ({"members": 9, "present": 8, "written": 2}, "more were present or wrote than there are"),
    ],
)
def test_no_session_is_opened_without_a_quorum(
    session: Case[Any], stated: dict[str, int], said: str
) -> None:
    reasons = session.reasons("open", facts(**stated), actor=SEAT, at=MAY)
    assert any(said in reason.en for reason in reasons)


def test_a_quorum_that_is_not_stated_is_not_made_up(make_case: MakeCase) -> None:
    case = make_case(COUNCIL)
    case = case.take("convene", facts(agenda={"ba-lan": BO_TINH}), actor=SEAT, at=MAY)
    (reason,) = case.reasons("open", facts(**FULL), actor=SEAT, at=MAY)
    assert reason.en == "the rules of the council do not state a quorum"
    own = make_case(COUNCIL, council={**RULES, "quorum_for_awards": "8/10"})
    own = own.take("convene", facts(agenda={"ba-lan": BO_TINH}), actor=SEAT, at=MAY)
    assert codes(own, "open", facts(members=10, present=8)) == []
    (reason,) = own.reasons("open", facts(members=10, present=7), actor=SEAT, at=MAY)
    assert reason.cite == "Quy chế Hội đồng"


def test_an_agenda_names_awards(make_case: MakeCase) -> None:
    case = make_case(COUNCIL)
    assert codes(case, "convene", facts()) == ["no-agenda"]
    assert codes(case, "convene", facts(agenda={"ba-lan": "danh-hieu-la"})) == ["no-agenda"]


def test_a_session_is_adjourned_and_convened_again(sitting: Case[Any]) -> None:
    planned = sitting.take("adjourn", facts(reason="mưa bão"), actor=SEAT, at=MAY)
    agenda = facts(agenda={"so-may": "co-thi-dua-bo-tinh"})
    again = planned.take("convene", agenda, actor=SEAT, at=MAY)
    again = again.take("open", facts(**FULL), actor=SEAT, at=MAY)
    assert again.take("vote", facts(**FULL), actor=SEAT, at=MAY).state.id == "voted"


def test_the_session_may_close_without_a_second_ballot(sitting: Case[Any]) -> None:
    lost = facts(**FULL, ballots={"ba-lan": ballot(1), "ong-binh": ballot(1)})
    again = sitting.take("vote", lost, actor=SEAT, at=MAY)
    why = facts(reason="Hội đồng thống nhất không bầu lại")
    assert again.take("close-without-second-round", why, actor=SEAT, at=MAY).state.id == "voted"


def test_in_a_conference_that_refused_to_convene_nobody_is_voted_on(make_case: MakeCase) -> None:
    case = make_case(COUNCIL, council=RULES)
    acts = (
        ("convene", facts()),
        ("open", facts(**FULL)),
        ("vote", facts(**FULL, ballots={"ba-lan": ballot(10)})),
    )
    made = tuple(Act(case="hop", event=event, facts=f, actor=SEAT) for event, f in acts)
    with pytest.raises(ConferenceRefusedError) as refused:
        hold(Conference(on=MAY, acts=made), {"hop": case})
    said = {number: [one.en for one in why.reasons] for number, why in refused.value.refused}
    assert said == {1: ["the list of nominees is missing"], 3: ["`ba-lan` is not voted on now"]}
