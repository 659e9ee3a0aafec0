"""A bloc's year read from a file: its profile, its cases, and what happened, event by event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from thidua_rules.errors import DossierError, Problem, ProfileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.rulebook.on_disk.source import Data, Source
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference
from thidua_rules.workflows.guards import FactsOf, Setting
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import opened, read_profile, shipped_profile
from thidua_rules.workflows.year_file.entries import Steps, acts_of, entries_of
from thidua_rules.workflows.year_file.papers import Decide, Door
from thidua_rules.workflows.year_file.shape import ActShape, Happening, MeetingShape, YearShape


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


def read_year(path: Path | str, book: Rulebook, decide: Decide | None = None) -> BlocYear:
    """Read the file of a bloc's year; `decide` answers for the dossiers that it names.

    Raises:
        ProfileError: with each problem at its `file:line:column`: of the file, of the facts of
            each event, and of the profile.
        DossierError: with each problem of all the dossiers that it names.
    """
    source = opened(Path(path))
    door = Door(Path(path).parent, book, decide)
    problems = [*_misshapen(source), *_misnamed(source, book), *_unfit(source)]
    problems += door.problems(source)
    profile = None
    try:
        profile = _profile_of(source, Path(path).parent)
    except ProfileError as error:
        problems += error.problems
    if problems:
        raise ProfileError(sorted(problems, key=lambda problem: problem.place))
    return _year_of(YearShape.model_validate(source.data), profile, book, door)


def _misshapen(source: Source) -> Iterator[Problem]:
    try:
        YearShape.model_validate(source.data)
    except ValidationError as error:
        yield from problems_of(error, source)


def _misnamed(source: Source, book: Rulebook) -> Iterator[Problem]:
    """Cases of no lifecycle or award, and two cases of one id."""
    ids: list[object] = []
    for at, case in entries_of(source.data, "cases"):
        id, lifecycle = case.get("id"), case.get("lifecycle")
        if isinstance(lifecycle, str) and lifecycle not in NAMED:
            said = Text(f"không có quy trình `{lifecycle}`", f"there is no lifecycle `{lifecycle}`")
            place = source.place(("cases", at, "lifecycle"))
            yield Problem("lifecycle", said, place, nearest(lifecycle, NAMED))
        award, awards = case.get("award"), book.vocabulary.awards
        if isinstance(award, str) and award not in awards:
            said = Text(f"`{award}` không phải danh hiệu, hình thức", f"`{award}` is not an award")
            place = source.place(("cases", at, "award"))
            yield Problem("award", said, place, nearest(award, awards))
        if isinstance(id, str) and id in ids:
            said = Text(f"`{id}` nêu hai lần", f"`{id}` is listed twice")
            yield Problem("twice", said, source.place(("cases", at, "id")))
        ids.append(id)


def _unfit(source: Source) -> Iterator[Problem]:
    """Acts of cases that are not there, steps that their lifecycle lacks, facts it cannot read."""
    written = _lifecycles(source.data)
    for path, act in acts_of(source.data):
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
    named = ((case.get("id"), case.get("lifecycle")) for _, case in entries_of(data, "cases"))
    return {
        id: NAMED.get(lifecycle) if isinstance(lifecycle, str) else None
        for id, lifecycle in named
        if isinstance(id, str)
    }


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


def _year_of(shape: YearShape, profile: BlocProfile | None, book: Rulebook, door: Door) -> BlocYear:
    assert profile is not None
    cases: dict[str, Case[Any]] = {}
    for one in shape.cases:
        setting = Setting(
            book=book,
            profile=profile,
            year=one.year if one.year is not None else shape.year,
            subject=one.subject,
            award=one.award,
            rubric=door.rubric(one.rubric) if one.rubric else None,
        )
        cases[one.id] = Case(id=one.id, lifecycle=NAMED[one.lifecycle], setting=setting)
    problems: list[Problem] = []
    meetings = tuple(_meeting(event, cases, door, problems) for event in shape.events)
    if problems:
        raise DossierError(tuple(dict.fromkeys(problems)))
    return BlocYear(profile=profile, cases=cases, meetings=meetings)


def _meeting(
    event: Happening, cases: dict[str, Case[Any]], door: Door, problems: list[Problem]
) -> Meeting:
    joint = isinstance(event, MeetingShape)
    acts = event.conference if isinstance(event, MeetingShape) else (event,)
    made = tuple(
        Act(
            case=act.case,
            event=act.event,
            facts=_facts(act, cases[act.case], event.on, door, problems),
            actor=act.by,
        )
        for act in acts
    )
    return Meeting(conference=Conference(on=event.on, acts=made), joint=joint)


def _facts(
    act: ActShape, case: Case[Any], on: date, door: Door, problems: list[Problem]
) -> FactsOf:
    """What the act states, with the decision on its dossier; what is wrong with that is noted."""
    facts = dict(act.facts)
    if act.dossier is not None:
        try:
            facts["decision"] = door.decided(act.dossier, case.setting, on)
        except DossierError as error:
            problems += error.problems
    made: FactsOf = case.lifecycle.facts.model_validate(facts)
    return made
