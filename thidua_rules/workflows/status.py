"""Where the cases of a bloc stand on a day: what may be done next, by whom, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Ground
from thidua_rules.workflows.authority import Role, holders_of, listed
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Cases, others_of
from thidua_rules.workflows.guards import ground, rule_of
from thidua_rules.workflows.lifecycle import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """One event that may come next.

    `who`: the roles that may take it; `open_to`: the units and persons that could; `missing`: what
    has to be stated or done before, where nothing is stated yet.
    """

    event: str
    title: Text
    who: tuple[Role, ...]
    open_to: tuple[str, ...]
    missing: tuple[Ground, ...]


def next_steps(case: Case[Any], cases: Cases, on: date) -> tuple[Next, ...]:
    """Every event that leaves the case's state, the others being where they are."""
    events: dict[str, list[Step[Any]]] = {}
    for step in case.lifecycle.steps_from(case.state.id):
        events.setdefault(step.event, []).append(step)
    return tuple(_next(case, cases, on, steps) for steps in events.values())


def _next(case: Case[Any], cases: Cases, on: date, steps: list[Step[Any]]) -> Next:
    event, profile = steps[0].event, case.setting.profile
    who = tuple(dict.fromkeys(role for step in steps for role in step.who))
    facts = case.lifecycle.facts().beside(others_of(case, cases), case.setting)
    holders = tuple(holders_of(who, profile, on))
    asked = {id: case.reasons(event, facts, actor=Actor(unit=id), at=on) for id in holders or ("",)}
    fewest = min(map(len, asked.values()))
    missing = next(reasons for reasons in asked.values() if len(reasons) == fewest)
    if not holders:
        missing = (_nobody(who, case), *(one for one in missing if one.code != "not-authorised"))
    return Next(
        event=event,
        title=steps[0].title,
        who=who,
        open_to=tuple(id for id in holders if len(asked[id]) == fewest),
        missing=missing,
    )


def _nobody(who: tuple[Role, ...], case: Case[Any]) -> Ground:
    roles = listed(who)
    said = Text(
        f"hồ sơ khối không nêu đơn vị, người làm việc này: {roles.vi}",
        f"the profile does not state who may do it: {roles.en}",
    )
    return ground("nobody-named", said, rule_of(case.setting.profile))
