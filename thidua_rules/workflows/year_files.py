"""A bloc's year read from a file: its profile, its cases, and what happened, event by event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import ValidationError

from thidua_rules.errors import Problem, ProfileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.rulebook.source import Data, Source
from thidua_rules.workflows.bloc_profile import BlocProfile
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.profile_files import opened, read_profile, shipped_profile
from thidua_rules.workflows.year_shape import Happening, MeetingShape, YearShape

Steps: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A conference; a step by itself is one that is not `joint`."""

    conference: Conference
    joint: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlocYear:
    """A year before anything of it is taken: its cases at their beginning, and its events."""

    profile: BlocProfile
    cases: dict[str, Case[Any]]
    meetings: tuple[Meeting, ...]


def read_year(path: Path | str, book: Rulebook) -> BlocYear:
    """Read the file of a bloc's year.

    Raises:
        ProfileError: with each problem at its `file:line:column`: of the file, of the facts of
            each event, and of the profile.
    """
    source = opened(Path(path))
    problems = [*_misshapen(source), *_misnamed(source), *_unfit(source)]
    profile = None
    try:
        profile = _profile_of(source, Path(path).parent)
    except ProfileError as error:
        problems += error.problems
    if problems:
        raise ProfileError(sorted(problems, key=lambda problem: problem.place))
    return _year_of(YearShape.model_validate(source.data), profile, book)


def _misshapen(source: Source) -> Iterator[Problem]:
    try:
        YearShape.model_validate(source.data)
    except ValidationError as error:
        yield from problems_of(error, source)


def _misnamed(source: Source) -> Iterator[Problem]:
    """Cases of no lifecycle, and two cases of one id."""
    ids: list[object] = []
    for at, case in _entries(source.data, "cases"):
        id, lifecycle = case.get("id"), case.get("lifecycle")
        if isinstance(lifecycle, str) and lifecycle not in NAMED:
            said = Text(f"không có quy trình `{lifecycle}`", f"there is no lifecycle `{lifecycle}`")
            place = source.place(("cases", at, "lifecycle"))
            yield Problem("lifecycle", said, place, nearest(lifecycle, NAMED))
        if isinstance(id, str) and id in ids:
            said = Text(f"`{id}` nêu hai lần", f"`{id}` is listed twice")
            yield Problem("twice", said, source.place(("cases", at, "id")))
        ids.append(id)


def _unfit(source: Source) -> Iterator[Problem]:
    """Acts of cases that are not there, steps that their lifecycle lacks, facts it cannot read."""
    written = _lifecycles(source.data)
    for path, act in _acts(source.data):
        case = act.get("case")
        if not isinstance(case, str):
            continue  # that it is missing, or no text, is told already
        if case not in written:
            said = Text(f"không có hồ sơ `{case}`", f"there is no case `{case}`")
            yield Problem("case", said, source.place((*path, "case")), nearest(case, written))
        elif (lifecycle := written[case]) is not None:
            yield from _unfit_for(lifecycle, act, path, source)


def _unfit_for(
    lifecycle: Lifecycle[Any], act: dict[str, Any], path: Steps, source: Source
) -> Iterator[Problem]:
    event, facts = act.get("event"), act.get("facts", {})
    if isinstance(event, str) and event not in lifecycle.events:
        said = Text(
            f"“{lifecycle.title.vi}” không có bước `{event}`",
            f"“{lifecycle.title.en}” has no step `{event}`",
        )
        place = source.place((*path, "event"))
        yield Problem("event", said, place, nearest(event, lifecycle.events))
    if isinstance(facts, dict):
        try:
            lifecycle.facts.model_validate(facts)
        except ValidationError as error:
            yield from problems_of(error, source, (*path, "facts"))


def _lifecycles(data: Data) -> dict[str, Lifecycle[Any] | None]:
    """The lifecycle of each case that has an id, where it names one that there is."""
    named = ((case.get("id"), case.get("lifecycle")) for _, case in _entries(data, "cases"))
    return {
        id: NAMED.get(lifecycle) if isinstance(lifecycle, str) else None
        for id, lifecycle in named
        if isinstance(id, str)
    }


def _entries(data: Data, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The mappings in a list of the file, whatever else is wrong with it."""
    entries = data.get(key) if isinstance(data, dict) else None
    for at, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict):
            yield at, entry


def _acts(data: Data) -> Iterator[tuple[Steps, dict[str, Any]]]:
    for at, event in _entries(data, "events"):
        if "conference" in event:
            for number, act in _entries(event, "conference"):
                yield ("events", at, "conference", number), act
        else:
            yield ("events", at), event


def _profile_of(source: Source, folder: Path) -> BlocProfile | None:
    """The profile that the file names, and over it what the file itself says of the bloc."""
    data = source.data if isinstance(source.data, dict) else {}
    name, own = data.get("profile"), data.get("bloc", {})
    if not isinstance(name, str) or not isinstance(own, dict):
        return None  # that it is missing, or of no use, is told already
    base = _named(name, source, folder).model_dump(mode="json", exclude_defaults=True)
    try:
        return BlocProfile.model_validate(base | own)
    except ValidationError as error:
        raise ProfileError(problems_of(error, source, ("bloc",))) from None


def _named(name: str, source: Source, folder: Path) -> BlocProfile:
    if Path(name).suffix:
        return read_profile(folder / name)
    try:
        return shipped_profile(name)
    except ProfileError as error:
        (problem,) = error.problems
        place = source.place(("profile",))
        raise ProfileError([Problem(problem.code, problem.text, place, problem.hint)]) from None


def _year_of(shape: YearShape, profile: BlocProfile | None, book: Rulebook) -> BlocYear:
    assert profile is not None
    cases: dict[str, Case[Any]] = {}
    for one in shape.cases:
        year = one.year if one.year is not None else shape.year
        setting = Setting(book=book, profile=profile, year=year, subject=one.subject)
        cases[one.id] = Case(id=one.id, lifecycle=NAMED[one.lifecycle], setting=setting)
    return BlocYear(
        profile=profile,
        cases=cases,
        meetings=tuple(_meeting(event, cases) for event in shape.events),
    )


def _meeting(event: Happening, cases: dict[str, Case[Any]]) -> Meeting:
    joint = isinstance(event, MeetingShape)
    acts = event.conference if isinstance(event, MeetingShape) else (event,)
    made = tuple(
        Act(
            case=act.case,
            event=act.event,
            facts=cases[act.case].lifecycle.facts.model_validate(act.facts),
            actor=act.by,
        )
        for act in acts
    )
    return Meeting(conference=Conference(on=event.on, acts=made), joint=joint)
