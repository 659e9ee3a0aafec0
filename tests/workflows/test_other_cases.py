"""Other cases are seen by their state alone, each under a name of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, THIRD, MakeCase
from thidua_rules.errors import ConferenceRefusedError
from thidua_rules.workflows.bloc_year.bloc_year import BLOC_YEAR
from thidua_rules.workflows.bloc_year.other_cases import (
    REGISTRATIONS,
    Needed,
    OtherCases,
    lacking,
    standing,
    states_of,
)
from thidua_rules.workflows.conference import Act, Conference, hold
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts
from thidua_rules.workflows.guards import Asked, Standing
from thidua_rules.workflows.registration import REGISTRATION, RegistrationFacts

DRAFT, NOTHING = CovenantFacts(documents=("giao-uoc",)), CovenantFacts()
SIGNING = (
    ("circulate", DRAFT, HEAD),
    ("lay-open", DRAFT, HEAD),
    *(("sign", NOTHING, unit) for unit in (HEAD, DEPUTY, THIRD)),
    ("conclude", NOTHING, HEAD),
)
REGISTERED = OtherCases(
    states={f"registration/{unit}": "accepted" for unit in ("so-sao", "so-trang", "so-may")}
)


def test_a_case_is_named_by_its_kind_and_its_unit(make_case: MakeCase) -> None:
    filed = make_case(REGISTRATION, subject="so-may").take(
        "file", RegistrationFacts(parts={"chi-tieu": ("một",)}), actor=THIRD, at=MAY
    )
    cases = [make_case(COVENANT), filed, make_case(REGISTRATION, subject="so-sao")]
    assert states_of(cases) == {
        "covenant": "drafting",
        "registration/so-may": "filed",
        "registration/so-sao": "awaited",
    }


def test_cases_that_share_a_name_are_told_apart_by_their_ids(make_case: MakeCase) -> None:
    one = make_case(REGISTRATION, subject="so-may")
    states = states_of([one, replace(one, id="hai")])
    assert states == {
        "registration/so-may/thu/registration": "awaited",
        "registration/so-may/hai": "awaited",
    }
    assert standing(states, "registration", "so-may") == states


def test_a_unit_whose_id_begins_like_anothers_is_another() -> None:
    states = {"registration/so-may": "accepted", "registration/so-may-moc": "awaited"}
    assert standing(states, "registration", "so-may") == {"registration/so-may": "accepted"}
    assert standing(states, "regis") == {}


def asked(make_case: MakeCase, states: dict[str, str], **changes: Any) -> Asked[Any]:
    case = make_case(COVENANT, **changes)
    return Asked(
        event="x",
        state="x",
        actor=HEAD,
        at=MAY,
        facts=OtherCases(states=states),
        setting=case.setting,
    )


def said(needed: Needed, asked: Asked[Any]) -> list[str]:
    return [text.en for text in lacking(needed, asked)]


def test_each_member_that_lacks_is_named(make_case: MakeCase) -> None:
    states = {"registration/so-sao": "lapsed", "registration/so-may": "returned"}
    assert said(REGISTRATIONS, asked(make_case, states)) == [
        "there is no registration of Sở Trăng",
        "`registration/so-may` stands at `returned`",
    ]


@pytest.mark.parametrize(
    ("size", "lacks"),
    [
        (2, ["`registration/b` stands at `filed`"]),
        (3, ["registration: 2 of 3 units only", "`registration/b` stands at `filed`"]),
        (
            None,
            [
                "the profile names neither the members nor their number",
                "`registration/b` stands at `filed`",
            ],
        ),
    ],
)
def test_members_without_names_are_counted(
    make_case: MakeCase, size: int | None, lacks: list[str]
) -> None:
    states = {"registration/a": "accepted", "registration/b": "filed"}
    unnamed = asked(make_case, states, members=[], posts=[], size=size)
    assert said(REGISTRATIONS, unnamed) == lacks


@pytest.mark.parametrize(
    ("state", "lacks"), [("accepted", []), ("filed", ["`registration` stands at `filed`"])]
)
def test_one_state_may_be_told_for_a_whole_bloc_without_names(
    make_case: MakeCase, state: str, lacks: list[str]
) -> None:
    unnamed = asked(make_case, {"registration": state}, members=[], posts=[])
    assert said(REGISTRATIONS, unnamed) == lacks
    named = asked(make_case, {"registration": state})
    assert len(said(REGISTRATIONS, named)) == 3


def test_a_year_closed_in_the_next_asks_for_its_own_members(make_case: MakeCase) -> None:
    members = [
        {"id": "so-cu", "name": "Sở Cũ", "until": "2022-01-01"},
        {"id": "so-moi", "name": "Sở Mới", "since": "2022-01-01"},
    ]
    question = asked(make_case, {}, members=members, posts=[])
    after = replace(question, at=date(2022, 1, 13))
    assert said(REGISTRATIONS, after) == ["there is no registration of Sở Cũ"]


def test_a_case_that_is_held_tells_its_own_state(make_case: MakeCase) -> None:
    stated = OtherCases(states={"covenant": "signed", "handover": "in-effect"})
    drafting = Standing(case="gu", lifecycle="covenant", subject=None, state="drafting")
    own = make_case(BLOC_YEAR).setting
    assert stated.beside((drafting,), own).states == {
        "covenant": "drafting",
        "handover": "in-effect",
    }


def test_at_a_conference_the_year_sees_what_was_done_before(make_case: MakeCase) -> None:
    year, covenant = make_case(BLOC_YEAR), make_case(COVENANT)
    signed = [Act(case=covenant.id, event=e, facts=f, actor=a) for e, f, a in SIGNING]
    commit = Act(case=year.id, event="commit", facts=OtherCases(), actor=HEAD)
    registered = year.take("complete-registration", REGISTERED, actor=HEAD, at=MAY)
    cases = {year.id: registered, covenant.id: covenant}
    after = hold(Conference(on=MAY, acts=(*signed, commit)), cases)
    assert after[year.id].state.id == "committed"
    with pytest.raises(ConferenceRefusedError, match="đang ở `drafting`"):
        hold(Conference(on=MAY, acts=(commit,)), cases)
