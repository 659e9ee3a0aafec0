"""Every lifecycle, taken any way through: what is foretold happens, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product, takewhile
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.workflows.conftest import MAY, profile
from tests.workflows.drawn import AWARD, PRAISE, UNITS, facts_of, wholes
from thidua_rules import Rulebook
from thidua_rules.cohort.scores.rubric import Line, Rubric
from thidua_rules.errors import StepRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import FactsOf, Setting
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

VOTE = {"at_least": "2/3", "of": "members"}
DUTIES = Line(id="nhiem-vu", text=Text("Nhiệm vụ", "Duties"), most=Decimal(100))
TABLE = Rubric(
    id="bang-thu",
    title=Text("Bảng thử", "Trial table"),
    scale=Decimal(100),
    precision=0,
    criteria=(DUTIES,),
)
BLOCS: tuple[BlocProfile, ...] = (
    profile(
        head_selection={"way": "elected"},
        vote=VOTE,
        adopts=["quy-che"],
        council={"quorum": "2/3"},
        verifies="nominees",
    ),
    profile(
        head_selection={"way": "ladder", "recognised_by": "chu-tich"},
        registers=["chi-tieu"],
        deadlines=[{"step": "registration", "by": "05-01"}],
        extensions=[{"step": "registration", "year": 2021, "until": "2021-05-31"}],
        mid_year_needs=["covenant"],
        delegations=[{"of": "so-may", "to": "ong-tam"}],
    ),
    profile(),
    profile(
        council={"quorum": "2/3", "may_alter": True, "alone": [PRAISE]},
        decides_by="score",
        quotas=[{"award": award, "at_most": 1} for award in (AWARD, PRAISE)],
        disqualifiers=[{"kinds": ["ky-luat"], "effect": "bar"}],
    ),
)
ACTORS = (
    *(Actor(unit=unit) for unit in UNITS),
    Actor(unit="phong-thi-dua"),
    Actor(unit="hoi-dong"),
    Actor(person="chu-tich"),
    Actor(person="ong-tam", on_behalf_of="so-may"),
    Actor(unit="so-la"),
    Actor(),
)


def explored(opened: Case[Any]) -> list[Case[Any]]:
    """A case in each state, and at each stage of signing, that anybody reaches on whole facts."""
    found, queue = {_stage(opened): opened}, [opened]
    for case in queue:
        for moved in moved_on(case):
            if found.setdefault(_stage(moved), moved) is moved:
                queue.append(moved)
    return queue


def moved_on(case: Case[Any]) -> Iterator[Case[Any]]:
    """The case after each step that some actor may take on whole facts."""
    events = dict.fromkeys(step.event for step in case.lifecycle.steps_from(case.state.id))
    for facts, event, actor in product(wholes(case.lifecycle.facts), events, ACTORS):
        if not case.reasons(event, facts, actor=actor, at=MAY):
            yield case.take(event, facts, actor=actor, at=MAY)


def _stage(case: Case[Any]) -> tuple[str, frozenset[tuple[str, Actor]]]:
    here = takewhile(lambda move: move.source == move.target, reversed(case.moves))
    return case.state.id, frozenset((move.event, move.actor) for move in here)


def opened_in(book: Rulebook, lifecycle: Lifecycle[Any]) -> list[Case[Any]]:
    of: dict[str, Any] = {"book": book, "year": 2021, "subject": "so-may", "rubric": TABLE}
    settings = [Setting(profile=bloc, award=AWARD, **of) for bloc in BLOCS]
    settings.append(Setting(profile=BLOCS[-1], award=PRAISE, **of))
    return [Case(id="thu", lifecycle=lifecycle, setting=setting) for setting in settings]


class AnyWay(RuleBasedStateMachine):
    """One case, asked for steps that it may take and steps that it may not."""

    starts: list[Case[Any]]
    facts: st.SearchStrategy[Any]

    @initialize(data=st.data())
    def open(self, data: st.DataObject) -> None:
        self.case: Case[Any] = data.draw(st.sampled_from(self.starts))

    @rule(data=st.data(), actor=st.sampled_from(ACTORS), days=st.sampled_from([0, 0, 0, 1, 9, -1]))
    def ask(self, data: st.DataObject, actor: Actor, days: int) -> None:
        lifecycle = self.case.lifecycle
        facts = data.draw(self.facts)
        leaving = [step.event for step in lifecycle.steps_from(self.case.state.id)]
        event: str = data.draw(st.sampled_from(leaving) | st.sampled_from(lifecycle.events))
        at = (self.case.moves[-1].at if self.case.moves else MAY) + timedelta(days=days)
        self.the_step_is_taken_as_foretold(event, facts, actor, at)
        self.something_is_possible(facts, actor, at)
        self.its_journal_gives_it_back()

    def the_step_is_taken_as_foretold(
        self, event: str, facts: FactsOf, actor: Actor, at: date
    ) -> None:
        before, moves = self.case, self.case.moves
        foretold = before.reasons(event, facts, actor=actor, at=at)
        if foretold:
            with pytest.raises(StepRefusedError) as refused:
                before.take(event, facts, actor=actor, at=at)
            assert refused.value.reasons == foretold
            assert all(map(_is_told, foretold))
        else:
            self.case = before.take(event, facts, actor=actor, at=at)
            assert self.case.moves[:-1] == moves
            targets = {s.target for s in before.lifecycle.steps_from(before.state.id, event)}
            assert self.case.state.id in targets
            assert all(map(_is_told, self.case.moves[-1].warnings))
        assert before.moves == moves

    def something_is_possible(self, facts: FactsOf, actor: Actor, at: date) -> None:
        possible = self.case.allowed(facts, actor=actor, at=at)
        assert possible or self.case.state.final
        for one in possible:
            assert one.reasons == self.case.reasons(one.event, facts, actor=actor, at=at)

    def its_journal_gives_it_back(self) -> None:
        kept = [Move.model_validate_json(move.model_dump_json()) for move in self.case.moves]
        assert replace(self.case, moves=()).replay(kept) == self.case


def _is_told(reason: Ground) -> bool:
    return all((reason.code, reason.vi, reason.en, reason.cite, reason.cite_en))


ANY = pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda lifecycle: lifecycle.name)
ENOUGH = settings(
    max_examples=40,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
)


@ANY
def test_a_lifecycle_does_what_it_foretells(book: Rulebook, lifecycle: Lifecycle[Any]) -> None:
    starts = [case for opened in opened_in(book, lifecycle) for case in explored(opened)]
    machine = type("AnyWay", (AnyWay,), {"starts": starts, "facts": facts_of(lifecycle.facts)})
    run_state_machine_as_test(machine, settings=ENOUGH)


@ANY
def test_every_state_is_reached_and_left_by_somebody(
    book: Rulebook, lifecycle: Lifecycle[Any]
) -> None:
    """Not in the graph alone: through the guards, by actors of the bloc, on facts there can be."""
    cases = [case for opened in opened_in(book, lifecycle) for case in explored(opened)]
    assert {case.state.id for case in cases} == {state.id for state in lifecycle.states}
    left = {case.state.id for case in cases if any(moved_on(case))}
    assert left >= {state.id for state in lifecycle.states if not state.final}
