"""Leaves that look at records: counts, streaks and absences."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Excluded, Look, Match, Matched
from thidua_rules.engine.restart import restart_of
from thidua_rules.engine.runs import held, runs_of
from thidua_rules.engine.windows import Reach, Scope, reach_of
from thidua_rules.model.criterion import Absent, Counted, Streak
from thidua_rules.model.dossier import Record
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Sifted:
    """Matching records that count, those that do not, and the first year that can count."""

    matched: list[Matched]
    left_out: tuple[Excluded, ...]
    floor: int


def sift(criterion: Counted | Streak, look: Look, *, restarts: bool) -> Sifted:
    """Take out what is spent, of another type of reward, or before a discipline's end."""
    restart = restart_of(look) if restarts else None
    matched: list[Matched] = []
    left_out: list[Excluded] = []
    for record, match in look.matching(criterion.of):
        why = look.excluded(record)
        if why is None and restart is not None and restart.excludes(record):
            why = restart.why(record)
        if why is not None:
            left_out.append(why)
        elif restart is not None and restart.may_exclude(record):
            matched.append((record, Match.MAYBE))
        else:
            matched.append((record, match))
    return Sifted(matched, tuple(left_out), restart.first_year if restart else 0)


def count(criterion: Counted, look: Look, scope: Scope) -> Found:
    """Met once enough is sure; unmet once no more can turn up."""
    reach = reach_of(criterion.window, look, scope)
    sifted = sift(criterion, look, restarts=criterion.window.form != "ever")
    sure = [r for r, match in sifted.matched if match is Match.SURE and r.year in reach.sure]
    maybe = [record for record, _ in sifted.matched if record.year in reach.possible]
    low: float = _number(criterion, sure)
    high = _at_most(criterion, maybe, reach, sifted.floor, look)
    return Found(
        criterion=criterion,
        verdict=_within_bounds(criterion, low, high),
        evidence=tuple(sure),
        observed=str(low),
        wanted=_bound(criterion),
        looked=reach.possible,
        left_out=tuple(one for one in sifted.left_out if one.record.year in reach.possible),
    )


def _number(criterion: Counted, records: list[Record]) -> int:
    if criterion.unit == "years":
        return len({record.year for record in records})
    return len(records)


def _at_most(
    criterion: Counted, maybe: list[Record], reach: Reach, floor: int, look: Look
) -> float:
    """How many there can be at most, once all that is still open has been filed."""
    found = {(record.kind, record.year) for record in maybe}
    open_years: set[int] = set()
    more: float = 0
    for kind in {one.kind for one in criterion.of}:
        once = look.vocabulary.records[kind].once_a_year or criterion.unit == "years"
        for year in _unsettled(kind, reach, floor, look):
            if not once:
                return inf
            open_years.add(year)
            more += (kind, year) not in found
    if criterion.unit == "years":
        return len({record.year for record in maybe} | open_years)
    return len(maybe) + more


def _unsettled(kind: str, reach: Reach, floor: int, look: Look) -> list[int]:
    first = max(reach.possible.start, floor)
    complete = look.dossier.complete
    if not reach.possible or (complete is not None and complete.covers(kind, first)):
        return []
    return [year for year in range(first, reach.possible.stop) if not look.settled(kind, year)]


def _within_bounds(criterion: Counted, low: float, high: float) -> Verdict:
    least = criterion.at_least if criterion.at_least is not None else 0
    most = criterion.at_most if criterion.at_most is not None else inf
    return Verdict.between(
        surely=low >= least and high <= most, possibly=high >= least and low <= most
    )


def _bound(criterion: Counted) -> str:
    if criterion.at_least is not None:
        return f"≥ {criterion.at_least}"
    return f"≤ {criterion.at_most}"


def streak(criterion: Streak, look: Look, scope: Scope) -> Found:
    """The best run; the others stand in `runs`, for a whole that looks inside the run."""
    reach = reach_of(criterion.window, look, scope)
    sifted = sift(criterion, look, restarts=True)
    years = held(criterion, sifted.matched, reach, look, sifted.floor)
    runs = runs_of(criterion, years, look)
    best = runs[0].reach.sure
    return Found(
        criterion=criterion,
        verdict=max(run.verdict(criterion) for run in runs),
        evidence=tuple(
            record
            for record, match in sifted.matched
            if match is Match.SURE and record.year in best
        ),
        observed=str(runs[0].sure),
        wanted=f"≥ {criterion.years}",
        looked=reach.possible,
        left_out=tuple(one for one in sifted.left_out if one.record.year in reach.possible),
        runs=tuple(runs),
    )


def absent(criterion: Absent, look: Look, scope: Scope) -> Found:
    """Unmet by a record; met where none can exist, or the named authority says so."""
    reach = reach_of(criterion.window, look, scope)
    against = [
        (record, match)
        for record, match in look.matching(criterion.of)
        if record.year in reach.possible and _stands(record, criterion, look)
    ]
    kinds = {one.kind for one in criterion.of}
    first = look.last if criterion.still_open else max(reach.possible.start, 0)
    settled = all(not _unsettled(k, Reach.exactly(first, look.last), 0, look) for k in kinds)
    surely = any(match is Match.SURE and record.year in reach.sure for record, match in against)
    return Found(
        criterion=criterion,
        verdict=Verdict.between(surely=not against and settled, possibly=not surely),
        evidence=tuple(record for record, _ in against),
        looked=reach.possible,
    )


def _stands(record: Record, criterion: Absent, look: Look) -> bool:
    """Whether the record still speaks against the nominee on that day."""
    if not criterion.still_open:
        return True
    if record.ends is not None and record.ends < look.on:
        return False
    return not any(
        later.last_day >= record.first_day
        for kind in criterion.cleared_by
        for later in look.of_kind(kind)
    )
