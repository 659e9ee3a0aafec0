"""Legal texts that end: those that answer on the day, and those under which open cases began."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_rules.events.event import Event, Happened, last_moves
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.rules import NoticeRules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Basis, Text


def text_facts(rules: NoticeRules, events: Iterable[Event], on: date) -> Iterator[Fact]:
    """Instruments of the day with a known end; the texts that bound when a nomination began."""
    seen = tuple(events)
    regime = rules.book.regime(on)
    for id in regime.instruments if regime else ():
        span = rules.book.instruments[id].effective
        if on in span and span.end:
            since, until = span.start.toordinal(), span.end.toordinal()
            yield fact("instrument", id=id, since=since, until=until)
    first = {one.case: one.on for one in seen if isinstance(one, Happened) and one.number == 1}
    held: dict[tuple[str | None, date], tuple[tuple[str, date], ...]] = {}
    for one in last_moves(seen, "nomination"):
        if not one.final and one.case in first:
            began = first[one.case]
            if (one.award, began) not in held:
                held[one.award, began] = tuple(_texts(rules.book, one.award, began))
            for id, end in held[one.award, began]:
                days = {"since": began.toordinal(), "until": end.toordinal()}
                yield fact("rests", case=one.case, instrument=id, **days)


def _texts(book: Rulebook, award: str | None, on: date) -> Iterator[tuple[str, date]]:
    """What answers for the award on the day, and ends.

    Where the whole regime ends, it is named once, and none of its texts; where a text of the rule
    ends, none of the texts on papers.
    """
    regime = book.regime(on)
    if regime is None or award is None:
        return
    rules = {rule.instrument for rule in book.rules_of(award, on=on, regime=regime)}
    papers = {paper.instrument for paper in book.papers_of(award, on=on)} - rules
    told = {regime.span.end}
    if regime.span.end:
        yield regime.id, regime.span.end
    for ids in (rules, papers):
        ending = {id: book.instruments[id].effective.end for id in sorted(ids)}
        new = {id: end for id, end in ending.items() if end and end not in told}
        yield from new.items()
        told |= set(new.values())


def name_of(id: str, book: Rulebook) -> Text:
    """What an instrument, or a regime, is called."""
    if id in book.instruments:
        return book.instruments[id].name
    return next(regime.title for regime in book.regimes if regime.id == id)


def basis_of(id: str, book: Rulebook) -> Basis | None:
    """How well the text of an instrument is known; a regime is no text."""
    return book.instruments[id].basis if id in book.instruments else None
