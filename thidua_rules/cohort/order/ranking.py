"""Contenders in order, the ranks they share, and why each stands before the next.

Ranks are those of a competition: two who share rank 3 are followed by rank 5. Among those who
share a rank the order is that of their ids, and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from thidua_rules.cohort.order.apart import Apart, Cut, Level, tell_apart
from thidua_rules.cohort.order.contender import Contender
from thidua_rules.cohort.order.measuring import Number, missing
from thidua_rules.cohort.order.ties import Measure, Score, TieBreak, VoteCount
from thidua_rules.model.law import Citation, Text


class Order(StrEnum):
    """By what contenders are put in order, before any tie is broken.

    `PASSED_THEN_SCORE`: only those whom the vote carries, by their totals.
    """

    SCORE = "score"
    VOTE = "vote"
    SCORE_THEN_VOTE = "score-then-vote"
    VOTE_THEN_SCORE = "vote-then-score"
    PASSED_THEN_SCORE = "passed-then-score"


_MEASURES: dict[Order, tuple[Measure, ...]] = {
    Order.SCORE: (Score(),),
    Order.VOTE: (VoteCount(),),
    Order.SCORE_THEN_VOTE: (Score(), VoteCount()),
    Order.VOTE_THEN_SCORE: (VoteCount(), Score()),
    Order.PASSED_THEN_SCORE: (Score(),),
}


@dataclass(frozen=True, slots=True)
class Ranked:
    """One contender and its rank, and with whom it shares it."""

    id: str
    rank: int
    shared_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Those who share a rank, and by what rule (`by`, or `nothing-left`).

    Not `settled`: something about those `lacking` is still to be said, or no rule is left.
    """

    ids: tuple[str, ...]
    rank: int
    settled: bool
    by: str
    lacking: tuple[str, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class Unranked:
    """One without a rank. `open`: for want of something that may still be said."""

    id: str
    why: tuple[Text, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Why:
    """Why the one stands before its neighbour, or beside it if they share the rank.

    `found`: what was compared, the upper one's number first.
    """

    upper: str
    lower: str
    shared: bool
    by: str
    text: Text
    cite: Citation | None
    found: tuple[Number, Number] | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """`because` has one entry for each two neighbours in `ranked`."""

    ranked: tuple[Ranked, ...]
    ties: tuple[Tie, ...]
    unranked: tuple[Unranked, ...]
    because: tuple[Why, ...]

    @property
    def settled(self) -> bool:
        """Whether nothing that is still to be said can change a rank."""
        return all(tie.settled for tie in self.ties) and not any(u.open for u in self.unranked)

    def rank_of(self, id: str) -> int | None:
        """Its rank, or none if it has none."""
        return next((one.rank for one in self.ranked if one.id == id), None)


def rank(contenders: Sequence[Contender], order: Order, ties: Sequence[TieBreak] = ()) -> Ranking:
    """Put the contenders in order.

    Raises:
        ValueError: two contenders have the same id.
    """
    if len({one.id for one in contenders}) != len(contenders):
        raise ValueError("two contenders have the same id")
    unranked = [one for one in (_unranked(c, order) for c in contenders) if one]
    out = {one.id for one in unranked}
    running = [one for one in contenders if one.id not in out]
    apart = tell_apart(running, (*_MEASURES[order], *ties)) if running else Apart()
    levels = tuple(_numbered(apart.levels))
    return Ranking(
        ranked=tuple(one for first, level in levels for one in _ranked(first, level)),
        ties=tuple(_tie(first, level) for first, level in levels if level.why),
        unranked=tuple(sorted(unranked, key=lambda one: one.id)),
        because=tuple(_because(apart)),
    )


def _unranked(one: Contender, order: Order) -> Unranked | None:
    if one.barred:
        return Unranked(one.id, one.barred, open=False)
    needed = {Score(): one.score, VoteCount(): one.yes}
    lacking = [missing(measure) for measure in _MEASURES[order] if needed[measure] is None]
    against = []
    if order is Order.PASSED_THEN_SCORE:
        if one.passes is None:
            lacking.append(Text("kết quả bỏ phiếu", "the outcome of the vote"))
        elif not one.passes:
            against.append(Text("không đủ phiếu", "the vote does not carry it"))
    why = (*against, *(Text(f"chưa có {t.vi}", f"not known: {t.en}") for t in lacking))
    return Unranked(one.id, why, open=not against) if why else None


def _numbered(levels: Sequence[Level]) -> Iterator[tuple[int, Level]]:
    first = 1
    for level in levels:
        yield first, level
        first += len(level.ids)


def _ranked(first: int, level: Level) -> Iterator[Ranked]:
    for id in level.ids:
        yield Ranked(id, first, tuple(other for other in level.ids if other != id))


def _tie(first: int, level: Level) -> Tie:
    why = level.why
    assert why is not None
    return Tie(level.ids, first, level.settled, why.by, why.lacking, why.text)


def _because(apart: Apart) -> Iterator[Why]:
    for place, level in enumerate(apart.levels):
        for upper, lower in pairwise(level.ids):
            assert level.why is not None
            yield _why(upper, lower, level.why, shared=True)
        if place < len(apart.cuts):
            below = apart.levels[place + 1]
            yield _why(level.ids[-1], below.ids[0], apart.cuts[place], shared=False)


def _why(upper: str, lower: str, cut: Cut, *, shared: bool) -> Why:
    vi, en = ("đồng hạng với", "shares the rank of") if shared else ("trước", "before")
    first, second = (lower, upper) if shared else (upper, lower)
    text = Text(
        f"`{first}` {vi} `{second}`: {cut.text.vi}", f"`{first}` {en} `{second}`: {cut.text.en}"
    )
    return Why(upper, lower, shared, cut.by, text, cut.cite, cut.found)
