"""What falls when an award is revoked: the nominations that rested on it, and on those in turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import ground, rule_of
from thidua_rules.workflows.nomination.decided import Decided

# Where each state is led back to be decided anew; a state that is not here rests on nothing more.
_WAY_BACK = {
    "submitted": "return",
    "appraised": "return",
    "consulted": "return",
    "second-round": "withdraw",
    "voted": "withdraw",
    "advised": "withdraw",
    "proposed": "withdraw",
    "granted": "correct",
    "conferred": "correct",
}


@dataclass(frozen=True, slots=True)
class Reopened:
    """A nomination that rested on a revoked award, the event that leads it back, and why."""

    case: str
    event: str
    why: Ground


def reopened_by(revoked: Case[Any], cases: Iterable[Case[Any]]) -> tuple[Reopened, ...]:
    """Each nomination that rests on the revoked award, however far down, in the order found."""
    cases, found = tuple(cases), dict[str, Reopened]()
    fallen = list(_numbers(revoked))
    while fallen:
        number = fallen.pop(0)
        for case in cases:
            if case.id not in found and case.state.id in _WAY_BACK and number in _evidence(case):
                found[case.id] = Reopened(case.id, _WAY_BACK[case.state.id], _why(case, number))
                fallen += _numbers(case)
    return tuple(found.values())


def _numbers(case: Case[Any]) -> Iterator[str]:
    """The numbers of the decisions by which the case was granted."""
    for move in case.moves:
        if move.event == "grant":
            yield str(move.facts["number"])


def _evidence(case: Case[Any]) -> set[str]:
    """The papers on which the last decision in the case rested."""
    told = [move.facts["decision"] for move in case.moves if move.facts.get("decision")]
    return set(Decided.model_validate(told[-1]).evidence) if told else set()


def _why(case: Case[Any], number: str) -> Ground:
    said = Text(
        f"đã dựa vào `{number}`, nay bị hủy bỏ; phải xét lại",
        f"it rested on `{number}`, which is revoked; it has to be decided anew",
    )
    return ground("rests-on-revoked", said, rule_of(case.setting.profile))
