"""Which text governs: one function selects the law by date, and everything else calls it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from thidua_rules.errors import NoRuleInForceError
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.criterion import Criterion
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition, Counting, Rule


@dataclass(frozen=True, slots=True)
class Texts:
    """What one regime says of an award on a day."""

    regime: Regime
    day: date
    rules: tuple[Rule, ...]
    conditions: tuple[Criterion, ...]
    counting: tuple[Counting, ...]
    caveats: tuple[Text, ...]
    files: tuple[tuple[str, str], ...]

    @property
    def local(self) -> tuple[Addition, ...]:
        """What packs add to the rules, each file once."""
        return tuple({one.id: one for rule in self.rules for one in rule.local}.values())


@dataclass(frozen=True, slots=True)
class Choice:
    """The text that governs, and the one that may answer instead.

    `open_date` where the day that decides between them is not in the dossier;
    `better_of_both` where the newer text answers if it is more favourable.
    """

    texts: Texts
    key: Literal["on", "received"]
    value: date
    other: Texts | None = None
    open_date: bool = False
    better_of_both: bool = False


def applicable_law(book: Rulebook, award: str, dossier: Dossier, on: date) -> Choice:
    """Choose the text for the award.

    Raises:
        NoRuleInForceError: no text of the award is held for that day.
    """
    newer = texts_on(book, award, on)
    turn = newer.regime.transition
    if turn is None:
        return Choice(newer, "on", on)
    eve = turn.since - timedelta(days=1)
    before = book.regime(eve) or newer.regime
    received = dossier.dates.get("received")
    if received is None:
        older = _texts(book, award, before, eve, on)
        return Choice(newer, "on", on, older, open_date=True)
    if received >= turn.since:
        return Choice(newer, "received", received)
    older = _texts(book, award, before, eve, on)
    return Choice(older, "received", received, newer, better_of_both=turn.unless_more_favourable)


def texts_on(book: Rulebook, award: str, on: date) -> Texts:
    """What the law of a day says of the award, whoever asks and whenever it was proposed.

    Raises:
        NoRuleInForceError: no text of the award is held for that day.
    """
    regime = book.regime(on)
    if regime is None:
        raise NoRuleInForceError(award, on, _held(book, award))
    return _texts(book, award, regime, on, on)


def texts_of_rule(rule: Rule, regime: Regime, on: date) -> Texts:
    """A rule alone, for research: none of the conditions that join it."""
    return Texts(regime, on, (rule,), (), (), (), tuple(_files((rule,))))


def _files(rules: tuple[Rule, ...]) -> Iterator[tuple[str, str]]:
    """The file of each rule, and those of packs that add to it."""
    for rule in rules:
        yield rule.id, rule.sha256
        yield from ((one.id, one.sha256) for one in rule.local)


def _texts(book: Rulebook, award: str, regime: Regime, day: date, on: date) -> Texts:
    rules = book.rules_of(award, on=day, regime=regime)
    if not rules:
        raise NoRuleInForceError(award, on, _held(book, award))
    common = book.conditions_of(on=day, regime=regime)
    return Texts(
        regime,
        day,
        rules,
        conditions=tuple(one for whole in common for one in whole.criteria_for(award)),
        counting=tuple(one for whole in common for one in whole.counting_for(award)),
        caveats=tuple(text for whole in common for text in whole.caveats),
        files=(
            *_files(rules),
            *((whole.id, whole.sha256) for whole in common),
        ),
    )


def _held(book: Rulebook, award: str) -> list[Text]:
    spans = sorted(
        {(r.effective.start, r.effective.end) for r in book if r.award == award}, key=str
    )
    return [
        Text(
            f"từ {start.isoformat()}" + (f" đến trước {end.isoformat()}" if end else ""),
            f"from {start.isoformat()}" + (f" until {end.isoformat()}" if end else ""),
        )
        for start, end in spans
    ]
