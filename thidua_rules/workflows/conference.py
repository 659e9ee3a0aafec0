"""One meeting at which several steps are taken: all of them, or none.

The acts may be of several years and lifecycles. They are taken in order, and each sees what those
before it did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from thidua_rules.errors import ConferenceRefusedError, StepRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Move
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import FactsOf, Standing, ground, rule_of

Cases: TypeAlias = Mapping[str, Case[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One step of one case, and who takes it."""

    case: str
    event: str
    facts: FactsOf
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """What is done at one meeting, in order."""

    on: date
    acts: tuple[Act, ...]


def hold(conference: Conference, cases: Cases) -> dict[str, Case[Any]]:
    """The cases after the conference; those without an act are as they were.

    Raises:
        ConferenceRefusedError: with every reason of every act that is refused. An act after a
            refused one of its case is looked at as if that one had been taken.
        KeyError: an act names a case that is not given.
    """
    after = dict(cases)
    refused: dict[int, StepRefusedError] = {}
    unclear: dict[str, int] = {}
    for number, act in enumerate(conference.acts, 1):
        if act.case in unclear:
            refused[number] = _not_looked_at(after[act.case], act, unclear[act.case])
            continue
        try:
            after[act.case] = _taken(act, conference.on, after)
        except StepRefusedError as error:
            refused[number] = error
            supposed = _as_if_taken(after[act.case], act, conference.on)
            if supposed is None:
                unclear[act.case] = number
            else:
                after[act.case] = supposed
    if refused:
        raise ConferenceRefusedError(conference.on, refused.items())
    return after


def others_of(case: Case[Any], cases: Cases) -> tuple[Standing, ...]:
    """Where the other cases of the same year of the bloc stand."""
    return tuple(
        Standing(
            case=other.id,
            lifecycle=other.lifecycle.name,
            subject=other.setting.subject,
            state=other.state.id,
            award=other.setting.award,
            told=other.told,
        )
        for other in cases.values()
        if other.id != case.id and other.setting.year == case.setting.year
    )


def _taken(act: Act, on: date, cases: Cases) -> Case[Any]:
    case = cases[act.case]
    facts = act.facts.beside(others_of(case, cases), case.setting)
    return case.take(act.event, facts, actor=act.actor, at=on)


def _as_if_taken(case: Case[Any], act: Act, on: date) -> Case[Any] | None:
    """Where a refused act would have led, so that those after it can be judged for themselves.

    None where there is no such step, or where only its facts could tell which way it leads.
    """
    targets = {step.target for step in case.lifecycle.steps_from(case.state.id, act.event)}
    if len(targets) != 1:
        return None
    move = Move(
        case=case.id,
        number=len(case.moves) + 1,
        lifecycle=case.lifecycle.name,
        version=case.lifecycle.version,
        event=act.event,
        source=case.state.id,
        target=targets.pop(),
        actor=act.actor,
        at=max(on, case.moves[-1].at) if case.moves else on,
    )
    return replace(case, moves=(*case.moves, move))


def _not_looked_at(case: Case[Any], act: Act, after: int) -> StepRefusedError:
    said = Text(
        f"chưa xét, vì việc {after} của cùng hồ sơ bị từ chối",
        f"not looked at, because act {after} of the same case is refused",
    )
    reason = ground("not-looked-at", said, rule_of(case.setting.profile))
    return StepRefusedError(case.id, act.event, case.state.title, [reason])
