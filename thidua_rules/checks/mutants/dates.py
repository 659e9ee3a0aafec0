"""Days one off: an instrument, a rule or a regime that binds a day too early or too late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Instrument, Span, Text
from thidua_rules.model.rule import Conditions, Rule

FileT = TypeVar("FileT", Rule, Conditions)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DateMutant:
    """A book in which one day is another; `file` is where that day stands."""

    file: str
    text: Text
    day: date
    book: Rulebook


@dataclass(frozen=True, slots=True)
class Asked:
    """For what a case asks: an award, a kind of subject, a day."""

    award: str
    kind: str
    on: date


def date_mutants(book: Rulebook) -> Iterator[DateMutant]:
    """Each day on which a rule comes to bind or ceases to, one earlier and one later."""
    deciding = {rule.instrument for rule in book} | {one.instrument for one in book.conditions}
    for id in sorted(deciding):
        instrument = book.instruments[id]
        for day, span, text in _near(instrument.effective):
            changed = {**book.instruments, id: replace(instrument, effective=span)}
            now = replace(
                book,
                instruments=changed,
                rules=tuple(_with(book.rules, id, day, span, instrument)),
                conditions=tuple(_with(book.conditions, id, day, span, instrument)),
            )
            yield DateMutant(f"{id}/_instrument.yaml", text, day, now)
    for place, regime in enumerate(book.regimes):
        for day, span, text in _near(regime.span):
            turned = [*book.regimes]
            turned[place] = replace(regime, span=span)
            yield DateMutant("_regimes.yaml", text, day, replace(book, regimes=tuple(turned)))
    files: tuple[Rule | Conditions, ...] = (*book.rules, *book.conditions)
    for file in files:
        yield from _of_file(file, book)


def _with(
    files: Iterable[FileT], id: str, day: date, span: Span, instrument: Instrument
) -> Iterator[FileT]:
    """The files, those of the instrument bound by its new days where they had taken the old."""
    was = instrument.effective
    for file in files:
        own = file.effective
        if file.instrument != id:
            yield file
        elif day == was.start and own.start == day:
            yield replace(file, effective=replace(own, start=span.start))
        elif day == was.end and own.end == day:
            yield replace(file, effective=replace(own, end=span.end))
        else:
            yield file


def _of_file(file: Rule | Conditions, book: Rulebook) -> Iterator[DateMutant]:
    """The days that the file itself sets."""
    whole = book.instruments[file.instrument].effective
    for day, span, text in _near(file.effective):
        if day not in {whole.start, whole.end}:
            rules = tuple(replace(one, effective=span) if one is file else one for one in book)
            common = tuple(
                replace(one, effective=span) if one is file else one for one in book.conditions
            )
            now = replace(book, rules=rules, conditions=common)
            yield DateMutant(f"{file.id}.yaml", text, day, now)


def _near(span: Span) -> Iterator[tuple[date, Span, Text]]:
    for now in (span.start - _DAY, span.start + _DAY):
        yield span.start, replace(span, start=now), _said("from", span.start, now)
    if span.end is not None:
        for now in (span.end - _DAY, span.end + _DAY):
            yield span.end, replace(span, end=now), _said("until", span.end, now)


def _said(key: str, was: date, now: date) -> Text:
    return Text(f"`{key}`: {was} → {now}", f"`{key}`: {was} → {now}")


def binding(book: Rulebook, award: str, kind: str, on: date) -> tuple[str, ...]:
    """What answers on the day for such a subject: the regime, its rules and their conditions."""
    regime = book.regime(on)
    if regime is None:
        return ()
    rules = book.rules_of(award, on=on, regime=regime)
    theirs = [rule.id for rule in rules if kind in rule.audience.kinds]
    common = [one.id for one in book.conditions_of(on=on, regime=regime)]
    return (regime.id, *theirs, *common) if theirs else ()


def told_apart(book: Rulebook, mutant: DateMutant, asked: Iterable[Asked]) -> bool:
    """Whether something that the cases ask for is no longer answered by the same texts."""
    return any(_differ(book, mutant, one) for one in asked if abs(one.on - mutant.day) <= _DAY)


def is_masked(book: Rulebook, mutant: DateMutant) -> bool:
    """Whether another day hides the mistake: everybody has the same texts on every day.

    Only the two days around the one that is written can change hands.
    """
    days = (mutant.day - _DAY, mutant.day)
    subjects = {(rule.award, kind) for rule in book for kind in rule.audience.kinds}
    return not any(
        _differ(book, mutant, Asked(award, kind, on)) for award, kind in subjects for on in days
    )


def _differ(book: Rulebook, mutant: DateMutant, one: Asked) -> bool:
    was, now = (binding(held, one.award, one.kind, one.on) for held in (book, mutant.book))
    return was != now
