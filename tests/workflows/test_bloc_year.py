"""The bloc's year: moved by the states of other cases alone, each that lacks named."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, THIRD, MakeCase
from thidua_rules.model.move import Actor
from thidua_rules.workflows.bloc_year.bloc_year import BLOC_YEAR
from thidua_rules.workflows.bloc_year.other_cases import NEEDED, Needed, OtherCases, states_of
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts
from thidua_rules.workflows.lifecycles import LIFECYCLES, NAMED
from thidua_rules.workflows.registration import REGISTRATION, RegistrationFacts

OFFICE = Actor(unit="phong-thi-dua")
UNITS = ("so-sao", "so-trang", "so-may")
REGISTERED = {f"registration/{unit}": "accepted" for unit in UNITS}
SCORED = {f"scoring/{unit}": "agreed" for unit in UNITS}
DONE = {
    **REGISTERED,
    "covenant": "signed",
    "mid-year-review": "concluded",
    **SCORED,
    "nomination/so-may": "proposed",
    "handover": "in-effect",
}
YEAR = (
    "complete-registration",
    "commit",
    "launch",
    "review",
    "begin-closing",
    "vote",
    "propose",
    "hand-over",
)
NOTHING, WHY = OtherCases(), OtherCases(reason="theo thông báo của tỉnh")


def at(make_case: MakeCase, event: str | None, **changes: Any) -> Case[Any]:
    """The year right before that step; before its close for none."""
    case = make_case(BLOC_YEAR, **changes)
    for step in YEAR[: YEAR.index(event) if event else None]:
        case = case.take(step, OtherCases(states=DONE), actor=HEAD, at=MAY)
    return case


def said(
    case: Case[Any], event: str, states: dict[str, str], actor: Actor = HEAD, **more: Any
) -> list[str]:
    facts = OtherCases(states=states, **more)
    return [reason.en for reason in case.reasons(event, facts, actor=actor, at=MAY)]


def test_a_year_runs_from_the_decision_to_the_close(make_case: MakeCase) -> None:
    decided = {**DONE, "nomination/so-may": "conferred"}
    closed = at(make_case, None).take("close", OtherCases(states=decided), actor=OFFICE, at=MAY)
    assert closed.state.final
    assert [move.target for move in closed.moves] == [state.id for state in BLOC_YEAR.states[1:-1]]


@pytest.mark.parametrize(
    ("event", "change", "lacks"),
    [
        (
            "complete-registration",
            {"registration/so-may": "filed", "registration/so-sao": "lapsed"},
            ["`registration/so-may` stands at `filed`"],
        ),
        ("commit", {"covenant": "signing"}, ["`covenant` stands at `signing`"]),
        ("commit", {"covenant": None}, ["there is no covenant"]),
        ("review", {"mid-year-review": "held"}, ["`mid-year-review` stands at `held`"]),
        (
            "vote",
            {"scoring/so-may": "contested", "scoring/so-sao": None},
            ["there is no score sheet of Sở Sao", "`scoring/so-may` stands at `contested`"],
        ),
        ("propose", {"nomination/so-may": "draft"}, ["`nomination/so-may` stands at `draft`"]),
        (
            "propose",
            {"nomination/so-may": None},
            ["there is no nomination, and no reason says why"],
        ),
        ("hand-over", {"handover": "signed"}, ["`handover` stands at `signed`"]),
        (
            None,
            {
                "covenant": None,
                "scoring/so-may": "self-scored",
                "mid-year-review": "cancelled",
                "handover": "checked",
            },
            [
                "there is no covenant",
                "`scoring/so-may` stands at `self-scored`",
                "`nomination/so-may` stands at `proposed`",
                "`handover` stands at `checked`",
            ],
        ),
    ],
)
def test_each_case_that_lacks_is_named(
    make_case: MakeCase, event: str | None, change: dict[str, str | None], lacks: list[str]
) -> None:
    states = {key: state for key, state in {**DONE, **change}.items() if state is not None}
    assert said(at(make_case, event), event or "close", states) == lacks


def test_the_facts_are_built_from_the_cases_themselves(make_case: MakeCase) -> None:
    covenant = make_case(COVENANT)
    for event in ("circulate", "lay-open"):
        covenant = covenant.take(event, CovenantFacts(documents=("giao-uoc",)), actor=HEAD, at=MAY)
    whole = RegistrationFacts(parts={"chi-tieu": ("một",)})
    registrations = [
        make_case(REGISTRATION, subject=unit.unit)
        .take("file", whole, actor=unit, at=MAY)
        .take("accept", RegistrationFacts(), actor=OFFICE, at=MAY)
        for unit in (HEAD, DEPUTY, THIRD)
    ]
    states = states_of([covenant, *registrations])
    assert said(make_case(BLOC_YEAR), "complete-registration", states) == []
    assert said(at(make_case, "commit"), "commit", states) == ["`covenant` stands at `signing`"]


class TestTheMidYearReviewIsOptional:
    def test_it_is_skipped_for_a_reason(self, make_case: MakeCase) -> None:
        running = at(make_case, "review")
        assert said(running, "skip-review", {}) == ["no reason is given"]
        assert said(running, "skip-review", {"mid-year-review": "cancelled"}, reason="bão") == []

    def test_but_not_while_it_is_under_way(self, make_case: MakeCase) -> None:
        running = at(make_case, "review")
        assert said(running, "skip-review", {"mid-year-review": "called"}, reason="bão") == [
            "`mid-year-review` stands at `called`"
        ]


class TestTheHeadMayStay:
    def test_for_a_reason(self, make_case: MakeCase) -> None:
        proposed = at(make_case, "hand-over")
        assert said(proposed, "keep-head", {}) == ["no reason is given"]
        assert said(proposed, "keep-head", {"handover": "cancelled"}, reason="bầu lại") == []

    def test_but_not_while_the_handover_is_under_way(self, make_case: MakeCase) -> None:
        proposed = at(make_case, "hand-over")
        assert said(proposed, "keep-head", {"handover": "objected"}, reason="bầu lại") == [
            "`handover` stands at `objected`"
        ]


def test_a_bloc_that_only_votes_needs_no_score_sheets(make_case: MakeCase) -> None:
    case = at(make_case, "vote", decides_by="vote")
    assert said(case, "vote", {}) == []
    assert said(case, "vote", {"scoring/so-may": "verified"}) == [
        "`scoring/so-may` stands at `verified`"
    ]


def test_a_bloc_that_proposes_nobody_says_why(make_case: MakeCase) -> None:
    assert said(at(make_case, "propose"), "propose", {}, reason="không đơn vị nào đạt") == []


class TestWaysBack:
    @pytest.mark.parametrize(
        ("before", "event", "target"),
        [
            ("review", "reopen-registration", "formed"),
            ("begin-closing", "reopen-review", "running"),
            (None, "reopen-scoring", "closing"),
        ],
    )
    def test_a_stage_is_reopened_for_a_reason(
        self, make_case: MakeCase, before: str | None, event: str, target: str
    ) -> None:
        case = at(make_case, before)
        assert said(case, event, DONE) == ["no reason is given"]
        assert case.take(event, WHY, actor=HEAD, at=MAY).state.id == target

    @pytest.mark.parametrize("before", [*YEAR, None])
    def test_a_year_that_was_stopped_resumes_where_it_stood(
        self, make_case: MakeCase, before: str | None
    ) -> None:
        case = at(make_case, before)
        assert said(case, "stop", {}, OFFICE) == ["no reason is given"]
        assert said(case, "stop", {}, HEAD, reason="sáp nhập") != []
        stopped = case.take("stop", WHY, actor=OFFICE, at=MAY)
        assert stopped.state.final
        assert stopped.take("resume", NOTHING, actor=OFFICE, at=MAY).state == case.state


def test_a_late_vote_is_taken_with_a_warning(make_case: MakeCase) -> None:
    case = at(make_case, "vote", deadlines=[{"step": "year-end", "by": "05-01"}])
    moved = case.take("vote", OtherCases(states=DONE), actor=HEAD, at=MAY)
    assert [warning.code for warning in moved.moves[-1].warnings] == ["late:year-end"]


@pytest.mark.parametrize(
    "needed", [one for one in NEEDED if one.kind in {cycle.name for cycle in LIFECYCLES}], ids=repr
)
def test_what_counts_as_done_is_a_state_of_that_lifecycle(needed: Needed) -> None:
    assert set(needed.done) <= {state.id for state in NAMED[needed.kind].states}


def test_a_lifecycle_is_found_by_its_name() -> None:
    assert NAMED["bloc-year"] is BLOC_YEAR
    assert len({cycle.name for cycle in LIFECYCLES}) == len(LIFECYCLES)
