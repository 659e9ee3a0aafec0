"""Bình xét: those among whom the bloc chooses for one award, and what is known of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator

from thidua_rules.cohort.order.ties import DeclaredOrder
from thidua_rules.cohort.scores.points import Points
from thidua_rules.cohort.scores.scored import Scored
from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.model.dossier import Attestation, Day, Dossier, Name, Slug
from thidua_rules.model.law import Refusal, Text


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Candidate(_Told):
    """A unit in the running; what is left out is not known, and nothing is put in its place.

    `points`, `groups`, `barred`: of its score sheet; a sheet that is held speaks for itself.
    `on_record`: which of the bloc's own disqualifiers are found of it; empty: none is.
    """

    unit: Slug
    points: Points | None = None
    groups: Mapping[Slug, Points] = {}
    barred: tuple[Slug, ...] = ()
    ballot: Ballot | None = None
    on_record: tuple[Slug, ...] | None = None
    won_before: StrictBool | None = None
    new_factor: Attestation | None = None
    dossier: Dossier | None = None

    def scored(self, told: Scored) -> Candidate:
        """The same unit by the sheet that the bloc agreed on."""
        groups = {one.id: one.points for one in told.subtotals if one.points is not None}
        barred = tuple(one.id for one in told.barred)
        return self.model_copy(update={"points": told.total, "groups": groups, "barred": barred})


class Ordered(_Told):
    """The decision by which those whom the bloc's rules name put equals in an order."""

    who: Literal["heads", "council"]
    order: tuple[Slug, ...]
    on: Day
    paper: Name

    @model_validator(mode="after")
    def _each_once(self) -> Ordered:
        if len(set(self.order)) != len(self.order):
            raise Refusal(Text("thứ tự nêu một đơn vị hai lần", "the order names a unit twice"))
        return self


class Contest(_Told):
    """`apart`: the members that are not in the running, and why each is not."""

    candidates: tuple[Candidate, ...] = Field(min_length=1)
    apart: Mapping[Slug, Name] = {}
    ordered: tuple[Ordered, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """Who is in the running."""
        return tuple(one.unit for one in self.candidates)

    @property
    def decisions(self) -> dict[Literal["heads", "council"], tuple[DeclaredOrder, ...]]:
        """What each of those decided whom the bloc's rules let decide among equals."""
        made: dict[Literal["heads", "council"], tuple[DeclaredOrder, ...]] = {}
        for one in self.ordered:
            made[one.who] = (*made.get(one.who, ()), DeclaredOrder(one.order, one.on, one.paper))
        return made

    def scored(self, sheets: Mapping[str, Scored]) -> Contest:
        """The same contest by the sheets that are held."""
        told = tuple(
            one.scored(sheets[one.unit]) if one.unit in sheets else one for one in self.candidates
        )
        return self.model_copy(update={"candidates": told})

    @model_validator(mode="after")
    def _each_once(self) -> Contest:
        units = [*self.units, *self.apart]
        if twice := sorted({unit for unit in units if units.count(unit) > 1}):
            names = ", ".join(f"`{unit}`" for unit in twice)
            raise Refusal(Text(f"{names} nêu hai lần", f"{names} is listed twice"))
        return self
