"""A rubric: a tree of criteria with points, and what is added, taken off and forbidden beside it.

A `Rubric` holds criteria (`Line`: a group has parts, whose points add up to its own; all add up to
the scale), bonus groups (capped, within the scale or beyond it), penalties with one floor, vetoes,
and bands, which say what titles a total opens the way to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thidua_rules.cohort.scores.points import total
from thidua_rules.model.law import Span, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A criterion, or a group if it has parts.

    `most`: its maximum. `least`: fewer points than these reach no band. `eliminatory`: fewer than
    `least` (where none is set: nothing at all) take the unit out of the running altogether.
    """

    id: str
    text: Text
    most: Decimal
    least: Decimal | None = None
    eliminatory: bool = False
    parts: tuple[Line, ...] = ()

    def walk(self) -> Iterator[Line]:
        """This line and all within it, groups before their parts."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def leaves(self) -> Iterator[Line]:
        """The lines that are scored; a group is their sum."""
        return (line for line in self.walk() if not line.parts)


@dataclass(frozen=True, slots=True)
class Extra:
    """Something for which points are added or taken off, `most` of them."""

    id: str
    text: Text
    most: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class BonusGroup:
    """Points that are added, together at most `cap`; `beyond_scale`: the total may exceed it."""

    id: str
    text: Text
    cap: Decimal
    beyond_scale: bool
    items: tuple[Extra, ...]


@dataclass(frozen=True, slots=True)
class Penalties:
    """Points that are taken off; they take no total below the floor."""

    floor: Decimal
    items: tuple[Extra, ...]


@dataclass(frozen=True, slots=True)
class Veto:
    """A finding that takes the unit out of the running, whatever its points."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Band:
    """The titles that totals from `low` to `high`, both included, open the way to."""

    titles: tuple[str, ...]
    low: Decimal
    high: Decimal | None

    def __contains__(self, points: Decimal) -> bool:
        return self.low <= points and (self.high is None or points <= self.high)


@dataclass(frozen=True, slots=True)
class Adopted:
    """Who adopted the rubric (the bloc, a province), when, and by which paper."""

    by: Text
    on: date
    paper: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """A whole table of points. `precision`: how many decimals a score may have."""

    id: str
    title: Text
    scale: Decimal
    precision: int
    criteria: tuple[Line, ...]
    bonus: tuple[BonusGroup, ...] = ()
    penalties: Penalties | None = None
    vetoes: tuple[Veto, ...] = ()
    bands: tuple[Band, ...] = ()
    adopted: Adopted | None = None
    effective: Span | None = None

    @property
    def reach(self) -> Decimal:
        """The highest total there can be."""
        beyond = (group.cap for group in self.bonus if group.beyond_scale)
        return total((self.scale, *beyond))

    def walk(self) -> Iterator[Line]:
        """Every group and criterion, in the order of the table."""
        for line in self.criteria:
            yield from line.walk()

    def scored(self) -> Iterator[Line | Extra]:
        """Everything that a column has to give points for: criteria, bonus, penalties."""
        for line in self.criteria:
            yield from line.leaves()
        for group in self.bonus:
            yield from group.items
        yield from self.penalties.items if self.penalties else ()

    def band(self, points: Decimal) -> Band | None:
        """The band that the points fall into."""
        return next((band for band in self.bands if points in band), None)
