"""Who of the council stands aside is computed, and so is what that does to the vote."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import MAY, MakeCase
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.council.facts import CouncilFacts

SEAT = Actor(unit="hoi-dong")
BO_TINH, PRAISE = "chien-si-thi-dua-bo-tinh", "bang-khen-bo-tinh"
SEATS = [
    {"id": "ong-mot", "unit": "so-sao"},
    {"id": "ba-hai", "unit": "so-trang", "relatives": ["ba-lan"]},
    *({"id": f"uy-vien-{number}", "unit": f"so-{number}"} for number in range(3, 11)),
]
FULL = {"members": 10, "present": 10}


def facts(**given: Any) -> CouncilFacts:
    return CouncilFacts.model_validate(given)


def ballot(yes: int, **more: Any) -> dict[str, Any]:
    return {**FULL, "yes": yes, "secret": True, **more}


@pytest.fixture
def convened(make_case: MakeCase) -> Case[Any]:
    case = make_case(COUNCIL, council={"quorum": "2/3"})
    stated = facts(
        agenda={"ba-lan": BO_TINH, "ong-binh": BO_TINH, "so-sao": PRAISE},
        units={"ba-lan": "so-sao", "ong-binh": "so-xa"},
        seats=SEATS,
    )
    return case.take("convene", stated, actor=SEAT, at=MAY)


def test_it_is_told_when_the_session_is_convened_and_opened(convened: Case[Any]) -> None:
    (warning,) = convened.moves[0].warnings
    assert warning.code == "recusal"
    assert warning.en.startswith(
        "on `ba-lan`, 2 stand aside (`ong-mot` belongs to the nominee's unit; "
        "`ba-hai` declared to be a relative); 8 are left; 9 votes of 10 are needed; "
        "they cannot carry it; No text that was read says which members stand aside"
    )
    assert "khi xét `ba-lan`, 2 người đứng ngoài" in warning.vi
    opened = convened.take("open", facts(**FULL), actor=SEAT, at=MAY)
    assert [one.code for one in opened.moves[-1].warnings] == ["recusal"]


def test_a_ballot_says_that_they_stood_aside(convened: Case[Any]) -> None:
    opened = convened.take("open", facts(**FULL), actor=SEAT, at=MAY)
    kept = facts(**FULL, ballots={"ba-lan": ballot(8, recused=2), "ong-binh": ballot(9)})
    assert opened.take("vote", kept, actor=SEAT, at=MAY).state.id == "second-round"
    other = facts(**FULL, ballots={"ba-lan": ballot(9), "ong-binh": ballot(9, recused=1)})
    assert [one.en for one in opened.reasons("vote", other, actor=SEAT, at=MAY)] == [
        "the ballot on `ba-lan` says 0 stood aside; it has to be 2 (`ong-mot` belongs to the "
        "nominee's unit; `ba-hai` declared to be a relative)",
        "the ballot on `ong-binh` says 1 stood aside; it has to be 0",
    ]


def test_the_members_who_are_named_are_those_who_are_counted(convened: Case[Any]) -> None:
    nine = facts(members=9, present=9)
    (reason,) = convened.reasons("open", nine, actor=SEAT, at=MAY)
    assert reason.en == "10 members of the council are named, and 9 are counted"


def test_without_names_nothing_is_computed(make_case: MakeCase) -> None:
    case = make_case(COUNCIL, council={"quorum": "2/3"})
    case = case.take("convene", facts(agenda={"ba-lan": BO_TINH}), actor=SEAT, at=MAY)
    case = case.take("open", facts(**FULL), actor=SEAT, at=MAY)
    assert [move.warnings for move in case.moves] == [(), ()]
    told = facts(**FULL, ballots={"ba-lan": ballot(9, recused=1)})
    assert case.reasons("vote", told, actor=SEAT, at=MAY) == ()


def test_where_too_few_are_left_they_are_no_quorum(make_case: MakeCase) -> None:
    case = make_case(COUNCIL, council={"quorum": "2/3"})
    seats = [{"id": f"uy-vien-{number}", "unit": "so-sao"} for number in range(3)]
    stated = facts(agenda={"ba-lan": BO_TINH}, units={"ba-lan": "so-sao"}, seats=seats)
    (warning,) = case.take("convene", stated, actor=SEAT, at=MAY).moves[0].warnings
    assert "they are no quorum" in warning.en
    flag = facts(
        agenda={"so-sao": "co-thi-dua-chinh-phu"}, seats=[*seats, {"id": "a", "unit": "so-b"}]
    )
    (open_,) = case.take("convene", flag, actor=SEAT, at=MAY).moves[0].warnings
    assert "votes of" not in open_.en
    few = facts(agenda={"so-sao": "co-thi-dua-chinh-phu"}, seats=[*seats[:1], *SEATS[1:]])
    (told,) = case.take("convene", few, actor=SEAT, at=MAY).moves[0].warnings
    assert "1 stand aside" in told.en
    assert "no quorum" not in told.en
