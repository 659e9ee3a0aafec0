"""Lifecycles: sound as graphs, with ways back, told apart in words, citing places that exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from pydantic import ValidationError

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Citation, Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.workflows.guards import FactsOf, Guard
from thidua_rules.workflows.lifecycle import State, Step, faults
from thidua_rules.workflows.lifecycles import LIFECYCLES


class Plan(Protocol):
    """A lifecycle, or one that is not sound enough to exist."""

    @property
    def name(self) -> str: ...
    @property
    def facts(self) -> type[FactsOf]: ...
    @property
    def states(self) -> tuple[State, ...]: ...
    @property
    def steps(self) -> tuple[Step[Any], ...]: ...


def lifecycles_are_sound(bench: Bench, plans: Iterable[Plan] = LIFECYCLES) -> Iterator[Problem]:
    """Every problem of every lifecycle."""
    for plan in plans:
        yield from _problems(plan, "lifecycle-graph", faults(plan.states, plan.steps))
        yield from _problems(plan, "no-way-back", _without_a_way_back(plan))
        yield from _problems(plan, "worded-twice", _worded_twice(plan))
        yield from _problems(plan, "facts-required", _required_facts(plan))
        yield from _cited_nowhere(plan, bench)


def _problems(plan: Plan, code: str, told: Iterable[Text]) -> Iterator[Problem]:
    return (Problem(code, text, _place(plan)) for text in told)


def _place(plan: Plan) -> Place:
    return Place(f"workflows/{plan.name}")


def _without_a_way_back(plan: Plan) -> Iterator[Text]:
    """A case may go wrong anywhere: from each state it has to go back, or to be given up."""
    if not any(step.back for step in plan.steps):
        yield Text("không có bước nào quay lại", "no step leads back")
    finals = {state.id for state in plan.states if state.final}
    left = {
        source
        for step in plan.steps
        if step.back or step.target in finals
        for source in step.sources
    }
    for state in plan.states:
        if not state.final and state.id not in left:
            yield Text(
                f"từ trạng thái `{state.id}` không quay lại, cũng không thôi được",
                f"from state `{state.id}` nothing leads back, and it cannot be given up",
            )


def _worded_twice(plan: Plan) -> Iterator[Text]:
    """Two states, or two events, that nobody can tell apart by their titles."""
    yield from _equal([(state.id, state.title) for state in plan.states])
    yield from _equal(list({step.event: step.title for step in plan.steps}.items()))


def _equal(titled: list[tuple[str, Text]]) -> Iterator[Text]:
    for at, (id, title) in enumerate(titled):
        for other, same in titled[:at]:
            if title.vi == same.vi or title.en == same.en:
                yield Text(f"`{other}` và `{id}` cùng tên", f"`{other}` and `{id}` share a title")


def _required_facts(plan: Plan) -> Iterator[Text]:
    """What is not stated with a step is not known, so nothing may have to be stated."""
    try:
        plan.facts()
    except ValidationError as error:
        for item in error.errors(include_url=False):
            name = item["loc"][0]
            yield Text(f"dữ kiện `{name}` phải có mặc định", f"the fact `{name}` has no default")


def _cited_nowhere(plan: Plan, bench: Bench) -> Iterator[Problem]:
    """Places of the law that a guard names and that are in no instrument held."""
    guards: Iterable[Guard[Any]] = (
        guard for step in plan.steps for guard in (*step.guards, *step.heeds)
    )
    for code, cite in dict.fromkeys((guard.code, cite) for guard in guards for cite in guard.cites):
        known = _places(bench, cite)
        if cite not in known:
            said = Text(
                f"`{code}` dẫn `{cite}`, không có trong văn bản nào đang giữ",
                f"`{code}` cites `{cite}`, which is in no instrument held",
            )
            yield Problem("citation", said, _place(plan), nearest(cite, known))


def _places(bench: Bench, cite: str) -> list[str]:
    """What may stand there: the places of the instrument, or any if it has no index."""
    try:
        instrument = Citation.parse(cite).instrument
    except ValueError:
        return []
    if instrument not in bench.book.instruments:
        return [f"{held}/{place}" for held, places in bench.clauses.items() for place in places]
    if instrument not in bench.clauses:
        return [cite]
    return [f"{instrument}/{place}" for place in bench.clauses[instrument]]
