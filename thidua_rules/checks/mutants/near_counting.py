"""Small changes to a person on which the counting of records turns, and other years to live in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from thidua_rules.checks.answers import Person
from thidua_rules.checks.mutants.moves import changed
from thidua_rules.engine.declared import years_later
from thidua_rules.model.dossier import Post, Record
from thidua_rules.model.law import Span
from thidua_rules.model.rule import Counting
from thidua_rules.model.vocabulary import Vocabulary

_DAY = timedelta(days=1)


def near_counting(person: Person, counting: Counting, vocabulary: Vocabulary) -> Iterator[Person]:
    """Each award of another type of reward, a discipline that is over, a woman in her posts."""
    if counting.leave_out_types:
        yield from _of_other_types(person, vocabulary)
    if counting.restart_after is not None:
        yield from _after_the_end(person, counting.restart_after)
    woman = person.dossier.subject.model_copy(update={"sex": "nu"})
    for posts in _less_time(person) if counting.women_serve is not None else ():
        yield changed(person, subject=woman, posts=posts)


def _of_other_types(person: Person, vocabulary: Vocabulary) -> Iterator[Person]:
    held = person.dossier.records
    for place, record in enumerate(held):
        others = held[:place] + held[place + 1 :]
        for slug in vocabulary.reward_types if record.kind in vocabulary.awards else ():
            yield changed(person, records=(*others, record.model_copy(update={"type": slug})))


def _after_the_end(person: Person, kind: str) -> Iterator[Person]:
    for years in (1, 2, 3):
        begun = years_later(person.on, -years)
        over = Record(kind=kind, year=begun.year, on=begun, ends=begun + _DAY)
        yield changed(person, records=(*person.dossier.records, over))


def _less_time(person: Person) -> Iterator[tuple[Post, ...]]:
    """The first post held for two thirds of the time, for a half, and for a day less than each."""
    for first, *rest in [person.dossier.posts] if person.dossier.posts else []:
        until = first.until or person.on
        days = (until - first.since).days
        for part in (days * 2 // 3 + 1, days * 2 // 3 - 1, days // 2 + 1, days * 3 // 4):
            held = first.model_copy(update={"since": until - part * _DAY})
            yield (held, *rest)


def in_span(person: Person, span: Span) -> Iterator[Person]:
    """The person, and in the first years of the span, wherever the day lies in it."""
    first = span.start.year - person.on.year
    for years in dict.fromkeys((0, *range(first, first + 3))):
        if years_later(person.on, years) in span:
            yield _years_on(person, years)


def _years_on(person: Person, years: int) -> Person:
    dossier = person.dossier
    records = tuple(
        one.model_copy(
            update={
                "year": one.year + years,
                "on": years_later(one.on, years) if one.on else None,
                "ends": years_later(one.ends, years) if one.ends else None,
            }
        )
        for one in dossier.records
    )
    posts = tuple(
        one.model_copy(
            update={
                "since": years_later(one.since, years),
                "until": years_later(one.until, years) if one.until else None,
            }
        )
        for one in dossier.posts or ()
    )
    held = {"records": records, "posts": posts if dossier.posts is not None else None}
    moved = changed(person, **held)
    return replace(moved, on=years_later(person.on, years), year=person.year + years)
