"""What a notice rule names and is not there: steps, lifecycles, awards, runs of years, texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from thidua_rules.events.steps import WATCHED
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, Streak, walk
from thidua_rules.model.law import Citation, Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.profile.notices import (
    Due,
    NoEvent,
    NoSequel,
    NoticeRule,
    Overdue,
    RunOfYears,
)

Steps: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Steps, Text, Text | None]


def faults(rule: NoticeRule, book: Rulebook) -> Iterator[Fault]:
    """What the rule names and is not there: where in the rule, what is wrong, what was meant."""
    yield from _unknown_instrument(rule, book)
    match rule.when:
        case Due(steps=steps) | Overdue(steps=steps):
            yield from _unknown_steps(steps)
        case NoEvent(events=events):
            for lifecycle, named in events.items():
                at = ("events", lifecycle)
                yield from _unknown_events(lifecycle, at, _listed(at, named))
        case NoSequel(lifecycle=lifecycle, first=first, then=then):
            listed = [(("first",), first), *_listed(("then",), then)]
            yield from _unknown_events(lifecycle, ("lifecycle",), listed)
        case RunOfYears() as run:
            yield from _unknown_run(run, book)
        case _:
            return


def _unknown_instrument(rule: NoticeRule, book: Rulebook) -> Iterator[Fault]:
    if rule.cite is not None:
        id = Citation.parse(rule.cite).instrument
        if id not in book.instruments:
            yield ("cite",), _no("văn bản", "instrument", id), nearest(id, book.instruments)


def _unknown_steps(steps: Iterable[str]) -> Iterator[Fault]:
    for at, step in enumerate(steps):
        if step not in WATCHED:
            said = _no("bước có hạn", "step with a last day", step)
            yield ("when", "steps", at), said, nearest(step, WATCHED)


def _listed(path: Steps, named: Iterable[str]) -> Iterator[tuple[Steps, str]]:
    return (((*path, at), one) for at, one in enumerate(named))


def _unknown_events(
    lifecycle: str, at: Steps, named: Iterable[tuple[Steps, str]]
) -> Iterator[Fault]:
    if lifecycle not in NAMED:
        said = _no("quy trình", "lifecycle", lifecycle)
        yield ("when", *at), said, nearest(lifecycle, NAMED)
        return
    events = NAMED[lifecycle].events
    for path, event in named:
        if event not in events:
            yield ("when", *path), _no("bước", "step", event), nearest(event, events)


def _unknown_run(run: RunOfYears, book: Rulebook) -> Iterator[Fault]:
    if run.award not in book.awards():
        said = _no("hình thức", "award", run.award)
        yield ("when", "award"), said, nearest(run.award, book.awards())
        return
    parts = {
        part.id for rule in book if rule.award == run.award for part in runs_in(rule.criterion)
    }
    if run.part not in parts:
        said = _no("chuỗi năm", "run of years", run.part)
        yield ("when", "part"), said, nearest(run.part, parts)


def runs_in(criterion: Criterion) -> Iterator[Streak]:
    """The runs of years that it asks for."""
    return (part for part in walk(criterion) if isinstance(part, Streak))


def _no(vi: str, en: str, id: str) -> Text:
    return Text(f"không có {vi} `{id}`", f"there is no {en} `{id}`")
