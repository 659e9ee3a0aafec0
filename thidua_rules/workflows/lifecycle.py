"""What a lifecycle is: states, and steps between them that guards may hold back.

A lifecycle is a value. It refuses to exist when a state is not declared, cannot be reached, is a
dead end or leads to no end, or when two steps cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic

from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.move import Move
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.guards import Facts, Fork, Guard, Setting


@dataclass(frozen=True, slots=True)
class State:
    """Where a case can be; a case may rest for good in a `final` one."""

    id: str
    title: Text
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[Facts]):
    """`event` leads from any of `sources` to `target` when no guard objects.

    `who`: the roles that may take it. `when` tells steps of one event and state apart. `heeds` are
    looked at when the step is taken and only warn. `back`: the step leads back.
    """

    event: str
    title: Text
    sources: tuple[str, ...]
    target: str
    who: tuple[Role, ...]
    guards: tuple[Guard[Facts], ...] = ()
    when: Fork[Facts] | None = None
    heeds: tuple[Guard[Facts], ...] = ()
    back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle(Generic[Facts]):
    """The first state is where every case begins. `formerly` maps states of older versions.

    `tells`: what a case tells the others of its year besides its state, from its own moves.
    """

    name: str
    version: int
    title: Text
    facts: type[Facts]
    states: tuple[State, ...]
    steps: tuple[Step[Facts], ...]
    formerly: Mapping[str, str] = field(default_factory=dict)
    tells: Callable[[Setting, tuple[Move, ...]], object] | None = None

    def __post_init__(self) -> None:
        if problems := tuple(faults(self.states, self.steps)):
            vi, en = ("; ".join(one.of(lang) for one in problems) for lang in ("vi", "en"))
            raise Refusal(Text(f"quy trình `{self.name}`: {vi}", f"lifecycle `{self.name}`: {en}"))

    def __hash__(self) -> int:
        return hash((self.name, self.version))

    @property
    def initial(self) -> str:
        return self.states[0].id

    @property
    def events(self) -> tuple[str, ...]:
        """Every event, in the order of the steps."""
        return tuple(dict.fromkeys(step.event for step in self.steps))

    def steps_from(self, state: str, event: str | None = None) -> tuple[Step[Facts], ...]:
        """The steps (of that event) that leave the state."""
        return tuple(
            step
            for step in self.steps
            if state in step.sources and (event is None or step.event == event)
        )

    def state(self, id: str) -> State:
        """The state of that id, under its present name.

        Raises:
            KeyError: there is none, now or formerly.
        """
        now = self.formerly.get(id, id)
        for state in self.states:
            if state.id == now:
                return state
        raise KeyError(id)


def faults(states: Iterable[State], steps: Iterable[Step[Any]]) -> Iterator[Text]:
    """What is wrong with the states and steps as a graph; empty for a sound lifecycle."""
    ids, steps = [state.id for state in states], list(steps)
    finals = {state.id for state in states if state.final}
    arrows = [(source, step.target) for step in steps for source in step.sources]
    for state in sorted({state for arrow in arrows for state in arrow} - set(ids)):
        yield Text(f"trạng thái `{state}` chưa khai báo", f"state `{state}` is not declared")
    reached = _closure({ids[0]}, arrows)
    ending = _closure(finals, [(target, source) for source, target in arrows])
    for state in ids:
        if state not in reached:
            yield Text(f"không đến được trạng thái `{state}`", f"state `{state}` cannot be reached")
        if state not in ending:
            yield Text(
                f"từ trạng thái `{state}` không đến được kết thúc",
                f"from state `{state}` no end is reached",
            )
    yield from _alike(steps)
    for step in steps:
        if not step.who:
            yield Text(f"không ai được làm bước `{step.event}`", f"nobody may take `{step.event}`")


def _closure(first: set[str], arrows: list[tuple[str, str]]) -> set[str]:
    reached, grown = set(first), True
    while grown:
        more = {target for source, target in arrows if source in reached} - reached
        reached, grown = reached | more, bool(more)
    return reached


def _alike(steps: list[Step[Any]]) -> Iterator[Text]:
    seen: dict[tuple[str, str], list[str | None]] = {}
    for step in steps:
        for source in step.sources:
            seen.setdefault((source, step.event), []).append(step.when.name if step.when else None)
    for (source, event), forks in seen.items():
        if len(forks) > 1 and (None in forks or len(set(forks)) < len(forks)):
            yield Text(
                f"không có gì phân biệt các bước `{event}` từ trạng thái `{source}`",
                f"nothing tells apart the steps `{event}` from state `{source}`",
            )
