"""Under what a rule is looked at: its day, the conditions that join it, how records count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.applicable_law import Texts
from thidua_rules.engine.look import Look
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Span
from thidua_rules.model.rule import Counting, Rule, Spends


@dataclass(frozen=True, slots=True)
class Setting:
    """A rule with what joins it on a day, as `decide` puts them together.

    `alone`: without any of it, as `decide_under` answers.
    """

    rule: Rule
    conditions: tuple[c.Criterion, ...]
    counting: tuple[Counting, ...]

    @classmethod
    def of(cls, rule: Rule, book: Rulebook, on: date, *, alone: bool = False) -> Setting:
        regime = book.regime(on)
        if alone or regime is None:
            return cls(rule, (), ())
        common = book.conditions_of(on=on, regime=regime)
        return cls(
            rule,
            tuple(one for whole in common for one in whole.criteria_for(rule.award)),
            tuple(one for whole in common for one in whole.counting_for(rule.award)),
        )

    @classmethod
    def under(cls, texts: Texts) -> tuple[Setting, ...]:
        """Each rule of one text with what that text says of every award."""
        return tuple(cls(rule, texts.conditions, texts.counting) for rule in texts.rules)

    def roots(self) -> Iterator[tuple[c.Criterion, Spends]]:
        """The criterion of the rule and those that join it, with what each uses up."""
        yield self.rule.criterion, self.rule.spends
        yield from ((one, Spends()) for one in self.conditions)

    def look(self, dossier: Dossier, book: Rulebook, on: date, year: int) -> Look:
        """The dossier under these rules of counting."""
        return Look(
            dossier=dossier,
            award=self.rule.award,
            on=on,
            year=year,
            vocabulary=book.vocabulary,
            counting=self.counting,
        )


def day_of(rule: Rule, book: Rulebook) -> date:
    """A day on which the rule answers: the first 20 December of its time, or its first day."""
    return days_of(rule, book)[0]


def days_of(rule: Rule, book: Rulebook) -> tuple[date, ...]:
    """Such a day under each regime in which the rule answers: what joins it may differ."""
    spans = (span for regime in book.regimes for span in _in_force(rule, book, regime))
    return tuple(map(_december_of, spans)) or (_december_of(rule.effective),)


def _december_of(span: Span) -> date:
    december = date(span.start.year, 12, 20)
    return december if december in span else span.start


def _in_force(rule: Rule, book: Rulebook, regime: Regime) -> Iterator[Span]:
    span = rule.effective.common(book.instruments[rule.instrument].effective)
    common = span.common(regime.span) if span else None
    if rule.instrument in regime.instruments and common is not None:
        yield common


def people_of(rule: Rule, book: Rulebook) -> tuple[str, ...]:
    """The kinds of subject that the rule is for."""
    only = rule.criterion.only
    return (only.kinds if only else ()) or book.vocabulary.slugs("subject_kinds")


def turns(book: Rulebook, on: date) -> Regime | None:
    """The regime of the day where its answer hangs on when the dossier was received."""
    regime = book.regime(on)
    return regime if regime is not None and regime.transition is not None else None
