"""Days one off: an instrument, a rule or a regime that binds a day too early or too late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Span, Text
from thidua_rules.model.rule import Rule

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
    ruled = {rule.instrument for rule in book}
    for id in sorted(ruled):
        instrument = book.instruments[id]
        for day, span, text in _near(instrument.effective):
            changed = {**book.instruments, id: replace(instrument, effective=span)}
            now = replace(book, instruments=changed, rules=tuple(_with(book, id, day, span)))
            yield DateMutant(f"{id}/_instrument.yaml", text, day, now)
    for place, regime in enumerate(book.regimes):
        for day, span, text in _near(regime.span):
            turned = [*book.regimes]
            turned[place] = replace(regime, span=span)
            yield DateMutant("_regimes.yaml", text, day, replace(book, regimes=tuple(turned)))
    for rule in book:
        yield from _of_rule(rule, book)


def _with(book: Rulebook, instrument: str, day: date, span: Span) -> Iterator[Rule]:
    """The rules, those of the instrument bound by its new days where they had taken the old."""
    was = book.instruments[instrument].effective
    for rule in book:
        own = rule.effective
        if rule.instrument != instrument:
            yield rule
        elif day == was.start and own.start == day:
            yield replace(rule, effective=replace(own, start=span.start))
        elif day == was.end and own.end == day:
            yield replace(rule, effective=replace(own, end=span.end))
        else:
            yield rule


def _of_rule(rule: Rule, book: Rulebook) -> Iterator[DateMutant]:
    """The days that the rule's own file sets."""
    whole = book.instruments[rule.instrument].effective
    for day, span, text in _near(rule.effective):
        if day not in {whole.start, whole.end}:
            rules = (replace(one, effective=span) if one is rule else one for one in book)
            now = replace(book, rules=tuple(rules))
            yield DateMutant(f"{rule.id}.yaml", text, day, now)


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
