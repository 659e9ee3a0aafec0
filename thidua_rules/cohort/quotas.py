"""How many may be proposed or awarded, who is cut and why; the order is given, never made here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from math import ceil, floor
from typing import TypeAlias, assert_never

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.procedure import Rounding

_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Fixed:
    """That many, whatever the size."""

    number: int


@dataclass(frozen=True, slots=True)
class Part:
    """A share of the size, what becomes of a part of one, and how many there are at least."""

    share: Fraction
    rounding: Rounding
    least: int = 0


@dataclass(frozen=True, slots=True)
class Bands:
    """By size: up to so many members, so many; `rest` beyond the last band."""

    bands: tuple[tuple[int, int], ...]
    rest: int

    def __post_init__(self) -> None:
        ends = [end for end, _ in self.bands]
        if ends != sorted(set(ends)):
            raise ValueError("the bands have to grow")


Size: TypeAlias = Fixed | Part | Bands


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """At most so many of an award; `counts` are other awards whose winners use it up too."""

    award: str
    size: Size
    cite: Text
    counts: frozenset[str] = frozenset()

    def at_most(self, size: int) -> int:
        """The number for a bloc or a cohort of that size."""
        match self.size:
            case Fixed(number=number):
                return number
            case Part(share=share, rounding=rounding, least=least):
                return max(rounded(share * size, rounding), least)
            case Bands(bands=bands, rest=rest):
                return next((number for end, number in bands if size <= end), rest)
            case _:
                assert_never(self.size)


def rounded(exact: Fraction, rounding: Rounding) -> int:
    """A whole number of persons or units; half a one is rounded up to the nearest."""
    match rounding:
        case Rounding.DOWN:
            return floor(exact)
        case Rounding.UP:
            return ceil(exact)
        case Rounding.NEAREST:
            return floor(exact + _HALF)
        case _:
            assert_never(rounding)


@dataclass(frozen=True, slots=True)
class Nominee:
    """A nominee in its place; equal ranks are a tie."""

    id: str
    rank: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A nominee that is not taken, and why."""

    id: str
    why: Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Who is within the quota, who is not, and who ties across its line and is left open."""

    at_most: int
    kept: tuple[str, ...]
    open: tuple[str, ...]
    dropped: tuple[Dropped, ...]


def cut(quota: Quota, nominees: Sequence[Nominee], *, size: int, used: int = 0) -> Cut:
    """The best within the quota, of nominees in any order; a tie across the line stays open.

    `used`: how much of the quota was used up before, by awards that it `counts`.
    """
    at_most = max(quota.at_most(size) - used, 0)
    kept: list[str] = []
    open_: list[str] = []
    dropped: list[Dropped] = []
    for _, tied in groupby(sorted(nominees, key=_rank), key=_rank):
        ids = [one.id for one in tied]
        if open_ or len(kept) == at_most:
            dropped += [Dropped(id, _over(quota, at_most)) for id in ids]
        elif len(kept) + len(ids) <= at_most:
            kept += ids
        else:
            open_ = ids
    return Cut(at_most=at_most, kept=tuple(kept), open=tuple(open_), dropped=tuple(dropped))


def _rank(nominee: Nominee) -> int:
    return nominee.rank


def _over(quota: Quota, at_most: int) -> Ground:
    return Ground(
        code="over-quota",
        vi=f"xếp sau {at_most} suất được giao",
        en=f"ranks behind the {at_most} that there may be",
        cite=quota.cite.vi,
        cite_en=quota.cite.en,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """The two flags of a bloc: the higher one first."""

    higher: Cut
    lower: Cut


def flags(
    higher: tuple[Quota, Sequence[Nominee]],
    lower: tuple[Quota, Sequence[Nominee]],
    *,
    size: int,
    exclusive: Text | None,
    fallback: bool,
) -> Flags:
    """Who is proposed for the higher flag, and who then for the lower.

    Args:
        higher: the quota of the Government's flag and the units proposed for it.
        lower: the quota of the provincial flag and the units proposed for it.
        size: how many units the bloc has.
        exclusive: the clause by which one unit does not get both, or none where none says so.
        fallback: whether a unit that is cut from the higher flag is taken up for the lower one.
    """
    first = cut(higher[0], higher[1], size=size)
    wanted = _wanted(first, higher[1], lower[1], fallback=fallback)
    apart = [*_apart(first, wanted, exclusive)] if exclusive else []
    gone = {one.id for one in apart}
    rest = [one for id, one in wanted.items() if id not in gone]
    used = len(first.kept) if higher[0].award in lower[0].counts else 0
    second = cut(lower[0], rest, size=size, used=used)
    return Flags(higher=first, lower=replace(second, dropped=(*apart, *second.dropped)))


def _wanted(
    first: Cut, higher: Sequence[Nominee], lower: Sequence[Nominee], *, fallback: bool
) -> dict[str, Nominee]:
    """Who is considered for the lower flag."""
    out = {one.id for one in first.dropped} if fallback else set()
    back = {one.id: one for one in higher if one.id in out}
    return back | {one.id: one for one in lower}


def _apart(first: Cut, wanted: dict[str, Nominee], clause: Text) -> Iterator[Dropped]:
    for id in (*first.kept, *first.open):
        if id in wanted:
            why = Ground(
                code="higher-flag",
                vi="đã được đề nghị Cờ thi đua của Chính phủ",
                en="is proposed for the Government's flag",
                cite=clause.vi,
                cite_en=clause.en,
            )
            yield Dropped(id, why)
