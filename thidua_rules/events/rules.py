"""The reminders of a bloc: those that come with the library, without what it switched off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from pydantic import ValidationError

from thidua_rules.errors import Place, Problem, ProfileError, RuleFileError
from thidua_rules.events.steps import WATCHED
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, Streak, walk
from thidua_rules.model.law import Citation, Text
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.rulebook.source import Source, read
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.notices import (
    Due,
    NoEvent,
    NoSequel,
    NoticeFile,
    NoticeRule,
    Overdue,
    RunOfYears,
)

SHIPPED = Path(__file__).parent / "rules"
Fault: TypeAlias = tuple[tuple[str | int, ...], Text, Text | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRules:
    """Reminders, and what they are about: the law that is held, and the bloc's profile."""

    book: Rulebook
    profile: BlocProfile
    rules: tuple[NoticeRule, ...]

    def __getitem__(self, id: str) -> NoticeRule:
        """The rule of that id.

        Raises:
            KeyError: there is none.
        """
        for rule in self.rules:
            if rule.id == id:
                return rule
        raise KeyError(id)


def notice_rules(profile: BlocProfile, book: Rulebook) -> NoticeRules:
    """The reminders that the bloc wants.

    Raises:
        ProfileError: its own ask for what there is not, or have the id of another one; or it
            switches off what there is not.
    """
    off, own, shipped = profile.notices.off, profile.notices.own, shipped_rules()
    place = Place(profile.id)
    problems = [
        Problem("notice", _of(rule, said), place, hint)
        for rule in own
        for _, said, hint in faults(rule, book)
    ]
    problems += (Problem("twice", _twice(id), place) for id in _taken_twice((*shipped, *own)))
    known = [rule.id for rule in shipped]
    for id in off:
        if id not in known:
            said = Text(f"không có lời nhắc `{id}`", f"there is no reminder `{id}`")
            problems.append(Problem("notice", said, place, nearest(id, known)))
    if problems:
        raise ProfileError(problems)
    kept = tuple(rule for rule in (*shipped, *own) if rule.id not in off)
    return NoticeRules(book=book, profile=profile, rules=kept)


@cache
def shipped_rules() -> tuple[NoticeRule, ...]:
    """Those that come with the library."""
    return tuple(
        rule for path in sorted(SHIPPED.glob("*.yaml")) for rule in read_notices(path)[0].notices
    )


def read_notices(path: Path | str) -> tuple[NoticeFile, Source]:
    """A file of reminders, and where everything stands in it.

    Raises:
        RuleFileError: with each problem at its `file:line:column`.
    """
    source = read(Path(path))
    try:
        return NoticeFile.model_validate(source.data), source
    except ValidationError as error:
        problems = sorted(problems_of(error, source), key=lambda problem: problem.place)
        raise RuleFileError(problems) from None


def faults(rule: NoticeRule, book: Rulebook) -> Iterator[Fault]:
    """What the rule names and is not there: where in the rule, what is wrong, what was meant."""
    yield from _unknown_instrument(rule, book)
    match rule.when:
        case Due(steps=steps) | Overdue(steps=steps):
            yield from _unknown_steps(steps)
        case NoEvent(lifecycle=lifecycle, events=events):
            yield from _unknown_events(
                lifecycle, [(("events", at), e) for at, e in enumerate(events)]
            )
        case NoSequel(lifecycle=lifecycle, first=first, then=then):
            named = [(("first",), first), *((("then", at), e) for at, e in enumerate(then))]
            yield from _unknown_events(lifecycle, named)
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


def _unknown_events(
    lifecycle: str, named: Iterable[tuple[tuple[str | int, ...], str]]
) -> Iterator[Fault]:
    if lifecycle not in NAMED:
        said = _no("quy trình", "lifecycle", lifecycle)
        yield ("when", "lifecycle"), said, nearest(lifecycle, NAMED)
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


def _taken_twice(rules: Iterable[NoticeRule]) -> list[str]:
    ids = [rule.id for rule in rules]
    return sorted({id for id in ids if ids.count(id) > 1})


def _twice(id: str) -> Text:
    return Text(f"lời nhắc `{id}` nêu hai lần", f"the reminder `{id}` is listed twice")


def _of(rule: NoticeRule, said: Text) -> Text:
    return Text(f"lời nhắc `{rule.id}`: {said.vi}", f"reminder `{rule.id}`: {said.en}")


def _no(vi: str, en: str, id: str) -> Text:
    return Text(f"không có {vi} `{id}`", f"there is no {en} `{id}`")
