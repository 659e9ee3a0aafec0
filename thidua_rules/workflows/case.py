"""One way through a lifecycle: a case moves, and its moves are its journal.

The only module that knows `transitions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, Generic

from transitions import EventData, Machine

from thidua_rules.errors import StepRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.workflows.authority import listed, may_speak, roles_of
from thidua_rules.workflows.guards import Asked, Facts, Setting, ground, rule_of
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step
from thidua_rules.workflows.unbroken import breaks


@dataclass(frozen=True, slots=True)
class Possible:
    """One event that leaves the present state, and what is still in its way."""

    event: str
    title: Text
    reasons: tuple[Ground, ...]
    warnings: tuple[Ground, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Generic[Facts]):
    """A lifecycle under way; `take` answers a new case and leaves this one as it is."""

    id: str
    lifecycle: Lifecycle[Facts]
    setting: Setting
    moves: tuple[Move, ...] = ()

    @property
    def state(self) -> State:
        """Where the case stands."""
        at = self.moves[-1].target if self.moves else self.lifecycle.initial
        return self.lifecycle.state(at)

    @property
    def told(self) -> object:
        """What it tells the other cases of its year besides its state."""
        tells = self.lifecycle.tells
        return tells(self.setting, self.moves) if tells else None

    def reasons(self, event: str, facts: Facts, *, actor: Actor, at: date) -> tuple[Ground, ...]:
        """Everything that is in the way of `event` now; empty when it may be taken."""
        return _reasons(self.lifecycle, self._asked(event, facts, actor, at))

    def allowed(self, facts: Facts, *, actor: Actor, at: date) -> tuple[Possible, ...]:
        """Each event that leaves the present state: its reasons are empty if it may be taken."""
        events = dict.fromkeys(step.event for step in self.lifecycle.steps_from(self.state.id))
        return tuple(self._possible(event, facts, actor, at) for event in events)

    def take(self, event: str, facts: Facts, *, actor: Actor, at: date) -> Case[Facts]:
        """Take the step, and note it.

        Raises:
            StepRefusedError: with every reason, in both languages, each with its clause.
        """
        asked = self._asked(event, facts, actor, at)
        if reasons := _reasons(self.lifecycle, asked):
            raise StepRefusedError(self.id, event, self.state.title, reasons)
        target = next_state(self.lifecycle, asked)
        move = Move(
            case=self.id,
            number=len(self.moves) + 1,
            lifecycle=self.lifecycle.name,
            version=self.lifecycle.version,
            event=event,
            source=self.state.id,
            target=target,
            actor=actor,
            at=at,
            facts=facts.model_dump(mode="json", exclude_defaults=True),
            warnings=_warnings(self.lifecycle, asked),
            rests_on=(self.setting.profile.digest, *facts.rests_on()),
        )
        return replace(self, moves=(*self.moves, move))

    def replay(self, moves: Iterable[Move]) -> Case[Facts]:
        """The case after those moves of a journal, of whatever version, taken as they were.

        Raises:
            ValueError: the moves are not a journal of this case.
        """
        kept = tuple(moves)
        problems = tuple(breaks(self.lifecycle, self.id, kept))
        if problems:
            raise ValueError("; ".join(problems))
        return replace(self, moves=kept)

    def _asked(self, event: str, facts: Facts, actor: Actor, at: date) -> Asked[Facts]:
        return Asked(
            event=event,
            state=self.state.id,
            actor=actor,
            at=at,
            facts=facts,
            setting=self.setting,
            past=self.moves,
        )

    def _possible(self, event: str, facts: Facts, actor: Actor, at: date) -> Possible:
        asked = self._asked(event, facts, actor, at)
        steps = self.lifecycle.steps_from(asked.state, event)
        return Possible(
            event,
            steps[0].title,
            _reasons(self.lifecycle, asked),
            _warnings(self.lifecycle, asked),
        )


def next_state(lifecycle: Lifecycle[Facts], asked: Asked[Facts]) -> str:
    """Where the event leads: a function of its arguments, and of nothing else."""
    token = _Token(asked.state)  # never given to add_model: a machine keeps its models for ever
    _machine(lifecycle).events[asked.event].trigger(token, asked=asked)
    return token.state


@dataclass(slots=True)
class _Token:
    """What `transitions` moves, made for one step and thrown away."""

    state: str


@lru_cache(maxsize=64)
def _machine(lifecycle: Lifecycle[Any]) -> Machine:
    machine = Machine(
        model=None,
        states=[state.id for state in lifecycle.states],
        initial=lifecycle.initial,
        auto_transitions=False,  # else every state could be jumped to
        send_event=True,
    )
    for step in lifecycle.steps:
        machine.add_transition(step.event, list(step.sources), step.target, conditions=_open(step))
    return machine


def _open(step: Step[Any]) -> Callable[[EventData], bool]:
    """`transitions` compares a condition with True, so it has to be a bool and nothing truthy."""
    return lambda event: (
        _fits(step, event.kwargs["asked"]) and not _objections(step, event.kwargs["asked"])
    )


def _fits(step: Step[Facts], asked: Asked[Facts]) -> bool:
    return step.when is None or step.when.holds(asked)


def _objections(step: Step[Facts], asked: Asked[Facts]) -> tuple[Ground, ...]:
    return (
        *_standing(step, asked),
        *(reason for guard in step.guards for reason in guard(asked)),
    )


def _reasons(lifecycle: Lifecycle[Facts], asked: Asked[Facts]) -> tuple[Ground, ...]:
    steps = lifecycle.steps_from(asked.state, asked.event)
    if not steps:
        return (_no_such_step(lifecycle, asked), *_too_early(asked))
    fitting = [step for step in steps if _fits(step, asked)] or steps
    found = (reason for step in fitting for reason in _objections(step, asked))
    reasons = tuple(dict.fromkeys((*found, *_too_early(asked))))
    if not reasons and not any(_fits(step, asked) for step in steps):
        return (_no_fork(asked),)
    return reasons


def _warnings(lifecycle: Lifecycle[Facts], asked: Asked[Facts]) -> tuple[Ground, ...]:
    for step in lifecycle.steps_from(asked.state, asked.event):
        if _fits(step, asked):
            return tuple(warning for heed in step.heeds for warning in heed(asked))
    return ()


def _standing(step: Step[Facts], asked: Asked[Facts]) -> Iterator[Ground]:
    """Authority fails closed: without a role of the step nobody may take it."""
    profile = asked.setting.profile
    if not may_speak(asked.actor, profile, asked.at):
        of = asked.actor.on_behalf_of
        said = Text(
            f"không có ủy quyền có hiệu lực để làm thay `{of}`",
            f"no delegation in force allows acting for `{of}`",
        )
        yield ground("no-delegation", said, rule_of(profile))
    elif not roles_of(asked.actor, profile, asked.at).intersection(step.who):
        who = listed(step.who)
        said = Text(f"bước này do {who.vi} thực hiện", f"this step is for {who.en}")
        yield ground("not-authorised", said, rule_of(profile))


def _too_early(asked: Asked[Facts]) -> Iterator[Ground]:
    if asked.past and asked.at < asked.past[-1].at:
        last = asked.past[-1].at.isoformat()
        said = Text(
            f"bước trước đã ghi ngày {last}; bước này không thể có ngày sớm hơn",
            f"the step before is dated {last}; this one cannot be earlier",
        )
        yield ground("before-the-last-move", said, rule_of(asked.setting.profile))


def _no_such_step(lifecycle: Lifecycle[Facts], asked: Asked[Facts]) -> Ground:
    known = dict.fromkeys(step.event for step in lifecycle.steps_from(asked.state))
    titles = [lifecycle.steps_from(asked.state, event)[0].title for event in known]
    state = lifecycle.state(asked.state).title
    said = Text(
        f"không có bước `{asked.event}` khi đang “{state.vi}”"
        f"; có thể: {', '.join(t.vi for t in titles) or 'không có bước nào'}",
        f"no step `{asked.event}` leaves “{state.en}”"
        f"; possible: {', '.join(t.en for t in titles) or 'none'}",
    )
    return ground("no-such-step", said, rule_of(asked.setting.profile))


def _no_fork(asked: Asked[Facts]) -> Ground:
    said = Text(
        "dữ kiện chưa cho biết bước này dẫn đến đâu",
        "the facts do not say yet where this step leads",
    )
    return ground("undetermined", said, rule_of(asked.setting.profile))
