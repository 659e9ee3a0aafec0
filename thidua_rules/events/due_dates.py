"""The last days in time of a bloc's year, by the profile and by the law, and what was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thidua_rules.events.event import Event, Happened, Opened, years_of
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.rules import NoticeRules
from thidua_rules.events.steps import WATCHED, Watched
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Deadline
from thidua_rules.workflows.guards import rule_of
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

_FILING, _REVIEW = "nop-ho-so", "year-of-review"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """The last day in time of a step, and the clause that sets it; `extended`: it was put off."""

    step: str
    title: Text
    year: int
    day: date
    extended: bool
    cite: Text


def due_dates(profile: BlocProfile, year: int) -> tuple[DueDate, ...]:
    """Those that the bloc sets for its year, in the order of days."""
    steps = dict.fromkeys([one.step for one in profile.deadlines])
    steps |= dict.fromkeys(one.step for one in profile.extensions)
    found = (_due_date(profile, step, year) for step in steps)
    return tuple(sorted((one for one in found if one), key=lambda one: (one.day, one.step)))


def _due_date(profile: BlocProfile, step: str, year: int) -> DueDate | None:
    due = profile.deadline(step, year)
    if due is None:
        return None
    watched = WATCHED.get(step)
    cite = next((one.cite for one in profile.deadlines if one.step == step), None)
    return DueDate(
        step=step,
        title=watched.title if watched else Text(step, step),
        year=year,
        day=due[0],
        extended=due[1],
        cite=rule_of(profile, cite),
    )


def due_facts(rules: NoticeRules, events: Iterable[Event], on: date) -> Iterator[Fact]:
    """What is due in the years of the events and in the present one, and what was done of it."""
    seen = tuple(events)
    opened = [one for one in seen if isinstance(one, Opened)]
    moves = sorted((one for one in seen if isinstance(one, Happened)), key=_in_order)
    for year in years_of(seen, on):
        for due in due_dates(rules.profile, year):
            watched = WATCHED.get(due.step)
            if watched and not any(_did(one, watched.closed, year) for one in moves):
                yield from _due(due, watched, rules.profile, opened)
    for one in opened:
        for _, last in filing_of(rules, one):
            unit, day = one.subject or "", last.toordinal()
            yield fact("due", step="filing", year=one.year, unit=unit, case=one.case, day=day)
    yield from _done(moves)


def _due(
    due: DueDate, watched: Watched, profile: BlocProfile, opened: list[Opened]
) -> Iterator[Fact]:
    own = [one for one in opened if one.year == due.year]
    for unit, case in sorted(set(_who(due, watched, profile, own))):
        day = due.day.toordinal()
        yield fact("due", step=due.step, year=due.year, unit=unit, case=case, day=day)


def _who(
    due: DueDate, watched: Watched, profile: BlocProfile, opened: list[Opened]
) -> Iterator[tuple[str, str]]:
    """Each unit, or each case, that has to take the step; the bloc where there is neither."""
    units = [member.id for member in profile.members_on(due.day)]
    lifecycles = {lifecycle for lifecycle, _ in watched.settled}
    own = [one for one in opened if one.lifecycle in lifecycles]
    match watched.per:
        case "subject" | "actor" if units:
            yield from ((unit, "") for unit in units)
        case "subject" if any(one.subject for one in own):
            yield from ((one.subject, "") for one in own if one.subject)
        case "case" if own:
            yield from ((one.subject or "", one.case) for one in own)
        case _:
            yield "", ""


def filing_of(rules: NoticeRules, one: Opened) -> Iterator[tuple[Deadline, date]]:
    """The last day in time for the nomination, by the clause that is in force on that very day.

    Clauses for a special case, and days of some years only or counted from another decision, are
    not told: a nomination does not know of any of them.
    """
    if one.lifecycle != "nomination" or one.award is None:
        return
    for clause in rules.book.procedure.deadlines:
        due = clause.due
        if due and not clause.opens and not clause.case and due.counted_from == _REVIEW:
            last = due.last_day(one.year)
            if (
                clause.act == _FILING
                and clause.concerns(one.award, None)
                and last in clause.effective
            ):
                yield clause, last


def _done(moves: list[Happened]) -> Iterator[Fact]:
    """Of each step the last thing that happened to it, where that settles it."""
    last: dict[tuple[str, int, str, str], Happened | None] = {}
    for one in moves:
        for step, watched in WATCHED.items():
            if _did(one, watched.settled, one.year) or _ended(one, watched):
                last[step, one.year, *_whose(one, watched)] = one
            elif _did(one, watched.undone, one.year):
                last[step, one.year, *_whose(one, watched)] = None
    for (step, year, unit, case), settled in last.items():
        if settled:
            day = settled.on.toordinal()
            yield fact("done", step=step, year=year, unit=unit, case=case, day=day)


def _whose(one: Happened, watched: Watched) -> tuple[str, str]:
    match watched.per:
        case "subject":
            return one.subject or "", ""
        case "actor":
            return one.by or "", ""
        case "case":
            return one.subject or "", one.case
        case _:
            return "", ""


def _did(one: Happened, events: Iterable[tuple[str, str]], year: int) -> bool:
    return one.year == year and (one.lifecycle, one.event) in events


def _ended(one: Happened, watched: Watched) -> bool:
    """A case that is over asks for nothing more, whatever its last step was."""
    return watched.per == "case" and one.final and one.lifecycle == "nomination"


def _in_order(one: Happened) -> tuple[date, str, int]:
    return one.on, one.case, one.number
