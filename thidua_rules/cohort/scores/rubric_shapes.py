"""The shape of a rubric file as it is written."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StrictBool, StrictInt, StrictStr

from thidua_rules.cohort.scores.points import MOST_DECIMALS, Points
from thidua_rules.rulebook.shapes.shape import Effective, Shape, Slug, Words

Percent = Annotated[StrictInt, Field(ge=1, le=100)]


class LineShape(Words):
    """A criterion, or a group with parts; its least in points or in percent of its own points."""

    id: Slug
    points: Points
    least: Points | None = None
    least_percent: Percent | None = None
    eliminatory: StrictBool = False
    parts: list[LineShape] = []


class ExtraShape(Words):
    """Something for which points are added or taken off."""

    id: Slug
    points: Points


class BonusShape(Words):
    """Points that are added, together at most `cap`."""

    id: Slug
    cap: Points
    beyond_scale: StrictBool
    items: list[ExtraShape] = Field(min_length=1)


class PenaltiesShape(Shape):
    """Points that are taken off, down to the floor."""

    floor: Points
    items: list[ExtraShape] = Field(min_length=1)


class VetoShape(Words):
    """A finding that takes the unit out of the running."""

    id: Slug


class BandShape(Shape):
    """Totals from `from` to `to`, both included; the top band may leave `to` out."""

    titles: list[Slug] = Field(min_length=1)
    low: Points = Field(alias="from")
    high: Points | None = Field(default=None, alias="to")


class AdoptedShape(Shape):
    """Who adopted the rubric, when, by which paper."""

    by: Words
    on: date
    paper: StrictStr | None = None


class RubricShape(Shape):
    """A rubric file, whole."""

    rubric: Slug
    title: Words
    scale: Points
    precision: Annotated[StrictInt, Field(ge=0, le=MOST_DECIMALS)]
    criteria: list[LineShape] = Field(min_length=1)
    bonus: list[BonusShape] = []
    penalties: PenaltiesShape | None = None
    vetoes: list[VetoShape] = []
    bands: list[BandShape] = []
    adopted: AdoptedShape | None = None
    effective: Effective | None = None
