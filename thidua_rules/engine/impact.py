"""Whom a change of the law touches: one dossier under two texts."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.engine.side import Side
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Flip:
    """An award whose answer is another under the second text; no decision where no text answers."""

    award: str
    before: Decision | None
    after: Decision | None

    @property
    def by(self) -> Decision | None:
        """The decision whose reasons tell why: the one that answers less well."""
        held = [one for one in (self.after, self.before) if one is not None]
        return min(held, key=lambda one: one.verdict, default=None)


def impact(award: str, dossier: Dossier, *, sides: tuple[Side, Side], year: int) -> Flip | None:
    """The flip of the award for the subject between two texts, if there is one.

    The year under review is the same on both, so that nothing but the texts and what has happened
    by then differs.
    """
    before, after = (side.decision(award, dossier, year) for side in sides)
    return None if _slug(before) == _slug(after) else Flip(award, before, after)


def _slug(decision: Decision | None) -> str:
    """The verdict; where no text answers nothing applies to the subject either."""
    return (Verdict.NOT_APPLICABLE if decision is None else decision.verdict).slug
