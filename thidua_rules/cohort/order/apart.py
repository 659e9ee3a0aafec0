"""Contenders are told apart, measure by measure, until each stands alone or nothing is left.

Contenders whom a measure cannot tell apart go on to the next. Where it needs something of one of
them that nobody has said, they all stay tied there, and nothing after it is asked: a later measure
must not settle what an earlier one, once it can be answered, may settle otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from thidua_rules.cohort.order.contender import Contender
from thidua_rules.cohort.order.measuring import Number, missing, number, told_apart
from thidua_rules.cohort.order.ties import Allow, Measure, Statutory, TieBreak
from thidua_rules.model.law import Citation, Text


@dataclass(frozen=True, slots=True)
class Cut:
    """What puts those above it before those below it, or leaves them side by side.

    `found`: the two numbers that were compared. `lacking`: those of whom something is not known.
    """

    by: str
    text: Text
    cite: Citation | None = None
    found: tuple[Number, Number] | None = None
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """Those who share a rank, by id; `why` they do, and whether that is `settled`."""

    ids: tuple[str, ...]
    why: Cut | None = None
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Apart:
    """Levels from the first to the last, and the cut between each two of them."""

    levels: tuple[Level, ...] = ()
    cuts: tuple[Cut, ...] = ()

    def over(self, cut: Cut, lower: Apart) -> Apart:
        """These, then the lower ones."""
        return Apart((*self.levels, *lower.levels), (*self.cuts, cut, *lower.cuts))


_ALLOWED = Text(
    "bằng nhau, quy chế cho phép đồng hạng", "equal, and the rule lets them share a rank"
)
_NO_MORE = Text(
    "bằng nhau, quy chế không nêu cách phân định nào nữa",
    "equal, and the rule names nothing more that could tell them apart",
)


def tell_apart(tied: Sequence[Contender], ties: Sequence[TieBreak]) -> Apart:
    """The contenders in order, those who cannot be told apart side by side."""
    if len(tied) == 1:
        return Apart((Level((tied[0].id,)),))
    if not ties:
        return _level(tied, Cut("nothing-left", _NO_MORE), settled=False)
    match ties[0]:
        case Allow():
            return _level(tied, Cut(Allow.slug, _ALLOWED), settled=True)
        case measure:
            return _measured(tied, measure, ties[1:])


def _level(tied: Sequence[Contender], why: Cut, *, settled: bool) -> Apart:
    return Apart((Level(tuple(sorted(one.id for one in tied)), why, settled),))


def _measured(tied: Sequence[Contender], measure: Measure, rest: Sequence[TieBreak]) -> Apart:
    ids = [one.id for one in tied]
    numbers: dict[str, Number] = {}
    unknown: list[str] = []
    for one in tied:
        found = number(measure, one, ids)
        if found is None:
            unknown.append(one.id)
        else:
            numbers[one.id] = found
    if unknown:
        return _level(tied, _open(measure, unknown), settled=False)
    steps = sorted(set(numbers.values()), reverse=True)
    parts = [tell_apart([one for one in tied if numbers[one.id] == step], rest) for step in steps]
    made = parts[0]
    for (higher, lower), part in zip(pairwise(steps), parts[1:], strict=True):
        made = made.over(_cut(measure, higher, lower, ids), part)
    return made


def _cut(measure: Measure, higher: Number, lower: Number, tied: Sequence[str]) -> Cut:
    text = told_apart(measure, higher, lower, tied)
    return Cut(measure.slug, text, _cite(measure), (higher, lower))


def _open(measure: Measure, unknown: Sequence[str]) -> Cut:
    what, lacking = missing(measure), tuple(sorted(unknown))
    who = ", ".join(f"`{id}`" for id in lacking)
    text = Text(f"chưa có {what.vi} đối với {who}", f"not known for {who}: {what.en}")
    return Cut(measure.slug, text, _cite(measure), lacking=lacking)


def _cite(measure: Measure) -> Citation | None:
    return measure.preference.cite if isinstance(measure, Statutory) else None
