"""Which of the wanted awards can be given together, when an achievement serves only one of them.

An exact search over small sets: as many awards as can be; of those choices the one that is best for
the awards wanted most (those named first); of these the one that uses up the fewest records. The
search goes through options in a fixed order and keeps the first of equals, so that it always ends
at the same choice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Option: TypeAlias = frozenset[str]
Options: TypeAlias = Mapping[str, Sequence[Option]]
Clash: TypeAlias = Callable[[str, str, str], bool]
Worth: TypeAlias = tuple[int, tuple[bool, ...], int]


@dataclass(slots=True)
class _Search:
    """One search; `best` only ever becomes better."""

    wanted: Sequence[str]
    options: Options
    clash: Clash
    best: dict[str, Option]
    worth: Worth

    def go(self, place: int, chosen: dict[str, Option]) -> None:
        """Decide about the award at that place, then about those after it."""
        if self._at_most(place, chosen) <= self.worth:
            return
        if place == len(self.wanted):
            self.best, self.worth = dict(chosen), self._at_most(place, chosen)
            return
        award = self.wanted[place]
        for option in sorted(self.options.get(award, ()), key=_by_size):
            if self._fits(award, option, chosen):
                self.go(place + 1, {**chosen, award: option})
        self.go(place + 1, chosen)

    def _fits(self, award: str, option: Option, chosen: Mapping[str, Option]) -> bool:
        return not any(
            self.clash(record, award, other)
            for other, used in chosen.items()
            for record in used & option
        )

    def _at_most(self, place: int, chosen: Mapping[str, Option]) -> Worth:
        """The best that can still come of this: all that are not decided yet, at no cost."""
        given = tuple(award in chosen or at >= place for at, award in enumerate(self.wanted))
        return sum(given), given, -sum(map(len, chosen.values()))


def choose(wanted: Sequence[str], options: Options, clash: Clash) -> dict[str, Option]:
    """The awards that are given, each with the records that it uses.

    Args:
        wanted: the awards, the one that is wanted most first.
        options: for each award every least set of records that is enough for it.
        clash: whether the record cannot serve these two awards.
    """
    nothing = (0, tuple(False for _ in wanted), 0)
    search = _Search(wanted, options, clash, {}, nothing)
    search.go(0, {})
    return search.best


def _by_size(option: Option) -> tuple[int, list[str]]:
    return len(option), sorted(option)
