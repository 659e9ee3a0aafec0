"""Unbroken runs of years: the surest and the longest still possible, for each place to end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.engine.look import Look, Match, Matched
from thidua_rules.engine.windows import NONE, Reach, Years
from thidua_rules.model.criterion import Streak
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it surely is and as it possibly is, and how many rounds each has."""

    reach: Reach
    sure: int
    possible: int

    def verdict(self, streak: Streak) -> Verdict:
        return Verdict.between(
            surely=self.sure >= streak.years, possibly=self.possible >= streak.years
        )


@dataclass(frozen=True, slots=True)
class Held:
    """The years that surely have such a record, and those that possibly have one."""

    sure: frozenset[int]
    possible: frozenset[int]


def held(streak: Streak, matched: list[Matched], reach: Reach, look: Look, after: int) -> Held:
    """Years of the reach with a record; one that is not settled, later than `after`, may have."""
    sure = {r.year for r, match in matched if match is Match.SURE and r.year in reach.sure}
    possible = {record.year for record, _ in matched if record.year in reach.possible}
    kinds = {one.kind for one in streak.of}
    first = max(reach.possible.start, after) if reach.possible else look.year + 1
    for year in range(look.year, first - 1, -1):
        if year not in possible and any(not look.settled(kind, year) for kind in kinds):
            possible.add(year)
        if _breaks(streak) and year < look.year and year not in possible:
            break  # whatever lies before cannot belong to a run that reaches the end
    return Held(frozenset(sure), frozenset(possible | sure))


def _breaks(streak: Streak) -> bool:
    """Whether one year without a record parts the run; between two rounds there need be none."""
    return streak.ends != "anywhere" and streak.every == 1


def runs_of(streak: Streak, years: Held, look: Look) -> list[Run]:
    """The runs to choose from, best first; never empty."""
    if streak.ends == "anywhere":
        found = sorted(_anywhere(years), key=lambda run: (run.sure, run.reach.possible.stop))
        return found[::-1] or [Run(Reach(NONE, NONE), 0, 0)]
    ends = _ends(streak, look)
    sure_end = next((end for end in ends if end in years.sure), ends[0])
    sure = _back(years.sure, sure_end, streak.every)
    possible = max((_back(years.possible, end, streak.every) for end in ends), key=len)
    return [Run(Reach(_span(sure), _span(possible)), len(sure), len(possible))]


def _ends(streak: Streak, look: Look) -> tuple[int, ...]:
    """Where a run may end: the year under review, or before it while that is not yet rated."""
    if streak.ends == "proposal" and look.year == look.last and not _rated(streak, look):
        return look.year, look.year - 1
    return (look.year,)


def _rated(streak: Streak, look: Look) -> bool:
    """Whether anything of those kinds, of whatever grade, is on record for the year."""
    return any(record.year == look.year for one in streak.of for record in look.of_kind(one.kind))


def _back(years: frozenset[int], end: int, every: int) -> Years:
    """The run that ends there, as a range that steps back through its rounds."""
    first = end
    while first in years:
        first -= every
    return range(end, first, -every)


def _span(run: Years) -> Years:
    """All years from the first of the run to its last."""
    return range(run[-1], run[0] + 1) if run else NONE


def _anywhere(years: Held) -> Iterator[Run]:
    for possible in _maximal(years.possible):
        inside = [sure for sure in _maximal(years.sure) if sure.start in possible]
        for sure in inside or [NONE]:
            yield Run(Reach(sure, possible), len(sure), len(possible))


def _maximal(years: frozenset[int]) -> Iterator[Years]:
    """Each run of years that cannot be made longer, early ones first."""
    for first in sorted(year for year in years if year - 1 not in years):
        last = first
        while last + 1 in years:
            last += 1
        yield range(first, last + 1)
