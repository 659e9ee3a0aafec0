"""Whom a change of the law touches: one dossier under the texts of two days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.decide import decide
from thidua_rules.errors import NoRuleInForceError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Flip:
    """An award whose answer is another on the second day; no decision where no text answers."""

    award: str
    before: Decision | None
    after: Decision | None

    @property
    def by(self) -> Decision | None:
        """The decision whose reasons tell why: the one that answers less well."""
        held = [one for one in (self.after, self.before) if one is not None]
        return min(held, key=lambda one: one.verdict, default=None)


def impact(
    book: Rulebook, award: str, dossier: Dossier, *, days: tuple[date, date], year: int
) -> Flip | None:
    """The flip of the award for the subject between two days, if there is one.

    The year under review is the same on both, so that nothing but the texts and what has happened
    by then differs.
    """
    before, after = (_decided(book, award, dossier, day, year) for day in days)
    return None if _slug(before) == _slug(after) else Flip(award, before, after)


def _decided(book: Rulebook, award: str, dossier: Dossier, on: date, year: int) -> Decision | None:
    try:
        return decide(book, award, dossier, on=on, year=year)
    except NoRuleInForceError:
        return None


def _slug(decision: Decision | None) -> str:
    """The verdict; where no text answers nothing applies to the subject either."""
    return (Verdict.NOT_APPLICABLE if decision is None else decision.verdict).slug
