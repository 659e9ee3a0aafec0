"""Runs of years that the law asks for: which records count for them, and who has the award."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_rules.events.event import Achieved, Event, Happened, last_moves
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.rule_faults import runs_in
from thidua_rules.events.rules import NoticeRules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Streak, Wanted
from thidua_rules.model.dossier import Record
from thidua_rules.workflows.nomination.facts import NOT_PROPOSED
from thidua_rules.workflows.profile.notices import RunOfYears

_GIVEN = ("granted", "conferred")


def run_of(run: RunOfYears, book: Rulebook, on: date) -> Streak | None:
    """What the law of the day asks for, or none where it asks for no such run."""
    regime = book.regime(on)
    held = book.rules_of(run.award, on=on, regime=regime) if regime else ()
    return next(
        (one for rule in held for one in runs_in(rule.criterion) if one.id == run.part), None
    )


def run_facts(rules: NoticeRules, events: Iterable[Event], on: date) -> Iterator[Fact]:
    """The records that count for a run that a rule looks for, and the awards that anybody has."""
    last = tuple(last_moves(events, "nomination"))
    records = [*_recorded(events), *_given(last)]
    for rule in rules.rules:
        if isinstance(rule.when, RunOfYears) and (run := run_of(rule.when, rules.book, on)):
            part = f"{rule.when.award}#{rule.when.part}"
            for (who, year), day in _years(records, run, on).items():
                yield fact("counts", who=who, part=part, year=year, day=day.toordinal())
    for who, record in records:
        yield fact("has", who=who, award=record.kind, year=record.year)
    for one in last:
        if one.award and one.subject and one.state not in NOT_PROPOSED:
            yield fact("has", who=one.subject, award=one.award, year=one.year)


def _years(
    records: Iterable[tuple[str, Record]], run: Streak, on: date
) -> dict[tuple[str, int], date]:
    """Of each person or unit the years with a record that counts, and since when it is there."""
    found: dict[tuple[str, int], date] = {}
    for who, record in records:
        if any(_counts(record, wanted) for wanted in run.of):
            key, day = (who, record.year), min(record.last_day, on)
            found[key] = min(found.get(key, day), day)
    return found


def _counts(record: Record, wanted: Wanted) -> bool:
    return (
        record.kind == wanted.kind
        and (wanted.levels is None or record.level in wanted.levels)
        and (wanted.grades is None or record.grade in wanted.grades)
    )


def _recorded(events: Iterable[Event]) -> Iterator[tuple[str, Record]]:
    return ((one.who, one.record) for one in events if isinstance(one, Achieved))


def _given(last: Iterable[Happened]) -> Iterator[tuple[str, Record]]:
    """What was granted in the bloc's own journal is an achievement as well."""
    for one in last:
        if one.state in _GIVEN and one.award and one.subject:
            yield one.subject, Record(kind=one.award, year=one.year, on=one.on)
