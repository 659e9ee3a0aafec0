"""One of those who are to be put in order, with all that the order may look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from thidua_rules.cohort.scores.scored import Scored
from thidua_rules.model.dossier import Attestation, Dossier
from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A unit or person; what is `None` is not known, and nothing is put in its place.

    `groups`: points by criterion or group. `yes`: votes for it; `passes`: whether they carry it.
    `dossier`: for the statutory preference (sex; members). `won_before`: whether it won the same
    award in the previous year. `new_factor`: signed by whoever may say so. `barred`: why it is out
    of the running.
    """

    id: str
    score: Decimal | None = None
    groups: Mapping[str, Decimal | None] = field(default_factory=dict)
    yes: int | None = None
    passes: bool | None = None
    dossier: Dossier | None = None
    won_before: bool | None = None
    new_factor: Attestation | None = None
    barred: tuple[Text, ...] = ()


def contender(  # noqa: PLR0913 - what is known of a unit comes from as many places
    scored: Scored,
    *,
    yes: int | None = None,
    passes: bool | None = None,
    dossier: Dossier | None = None,
    won_before: bool | None = None,
    new_factor: Attestation | None = None,
) -> Contender:
    """The unit of a score sheet, with its total, its groups and what bars it."""
    return Contender(
        id=scored.unit,
        score=scored.total,
        groups={one.id: one.points for one in scored.subtotals},
        yes=yes,
        passes=passes,
        dossier=dossier,
        won_before=won_before,
        new_factor=new_factor,
        barred=tuple(one.text for one in scored.barred),
    )
