"""Events, a profile and the law become typed facts: a pure function of them and of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_rules.events.due_dates import due_facts
from thidua_rules.events.event import Achieved, Event, Happened, years_of
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.numbers import number_facts
from thidua_rules.events.rules import NoticeRules
from thidua_rules.events.runs import run_facts
from thidua_rules.events.texts import text_facts
from thidua_rules.workflows.profile.notices import NoEvent


def facts_of(rules: NoticeRules, events: Iterable[Event], on: date) -> tuple[Fact, ...]:
    """All that is known on the day, sorted; what happens later is not known yet."""
    seen = [one for one in set(events) if _is_known(one, on)]
    return tuple(
        sorted(
            {
                fact("today", day=on.toordinal(), year=on.year),
                *due_facts(rules, seen, on),
                *_moves(seen),
                *_late(seen),
                *_expected(rules, seen, on),
                *run_facts(rules, seen, on),
                *number_facts(rules, seen, on),
                *text_facts(rules, seen, on),
            }
        )
    )


def _is_known(event: Event, on: date) -> bool:
    match event:
        case Happened():
            return event.on <= on
        case Achieved(record=record):
            return record.first_day <= on
        case _:
            return True


def _moves(events: Iterable[Event]) -> Iterator[Fact]:
    for one in events:
        if isinstance(one, Happened):
            yield fact(
                "move",
                case=one.case,
                number=one.number,
                lifecycle=one.lifecycle,
                event=one.event,
                year=one.year,
                unit=one.subject or "",
                day=one.on.toordinal(),
            )


def _late(events: Iterable[Event]) -> Iterator[Fact]:
    """The late steps of each unit, numbered in the order of days."""
    late = [
        (one.by, one.on, one.case, one.number, step)
        for one in events
        if isinstance(one, Happened) and one.by
        for step in one.late
    ]
    nth: dict[str, int] = {}
    for by, on, case, _, step in sorted(late):
        nth[by] = nth.get(by, 0) + 1
        yield fact("late", unit=by, nth=nth[by], day=on.toordinal(), step=step, case=case)


def _expected(rules: NoticeRules, events: Iterable[Event], on: date) -> Iterator[Fact]:
    """What rules expect of each year of the bloc, and of the present one."""
    years = years_of(events, on)
    for rule in rules.rules:
        if isinstance(rule.when, NoEvent):
            for year in years:
                day = rule.when.day(year).toordinal()
                yield fact("expected", rule=rule.id, year=year, day=day)
