"""A second decider, for tests alone: it asks twice for a plain yes or no.

Once on what is surely recorded, once on all that may still turn up. If the answers agree, that
is the verdict; if not, it is unknown. It walks the tree and knows nothing of findings.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from thidua_rules.engine.audience import applies
from thidua_rules.engine.find import find
from thidua_rules.engine.look import Look, Match
from thidua_rules.engine.restart import restart_of
from thidua_rules.engine.windows import Scope
from thidua_rules.model import criterion as c
from thidua_rules.model.dossier import FIRST_YEAR, Record
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class World:
    """The dossier as it is (`hopeful` false), or with all in it that may still turn up."""

    look: Look
    hopeful: bool
    since: int = 0
    runs: dict[str, range] = field(default_factory=dict)


def reference(criterion: c.Criterion, look: Look) -> Verdict:
    """The verdict for the criterion, found the other way."""
    sure, possible = (_holds(criterion, World(look, hopeful)) for hopeful in (False, True))
    if sure is None or possible is None:
        return Verdict.NOT_APPLICABLE
    return Verdict.between(surely=sure, possibly=possible)


def _holds(criterion: c.Criterion, world: World) -> bool | None:
    """Yes, no, or not for this subject."""
    if criterion.only is not None:
        audience = applies(criterion.only, world.look.dossier.subject)
        if audience is Verdict.UNMET:
            return None
        if audience is Verdict.UNKNOWN and not world.hopeful:
            return False
    if criterion.gap is not None and not world.hopeful:
        return False
    if criterion.presumed:
        world = replace(world, hopeful=True)
    return _plainly(criterion, world)


def _plainly(criterion: c.Criterion, world: World) -> bool:  # noqa: PLR0911 - one arm a kind
    match criterion:
        case c.AllOf():
            return _all(criterion, world)
        case c.AnyOf() | c.Meets():
            return any(_holds(part, world) for part in criterion.parts)
        case c.AtLeast():
            return sum(bool(_holds(part, world)) for part in criterion.parts) >= criterion.k
        case c.Counted():
            return _enough(criterion, world)
        case c.Streak():
            return bool(_runs(criterion, world))
        case c.Absent():
            return _none(criterion, world)
        case _:  # what is declared or signed has one meaning, and no window to disagree about
            found = find(criterion, world.look, Scope())
            return found.verdict >= (Verdict.UNKNOWN if world.hopeful else Verdict.MET)


def _all(criterion: c.AllOf, world: World) -> bool:
    if criterion.since is not None:
        if not _holds(criterion.since, world):
            return False
        world = replace(world, since=_since(criterion, world))
    worlds = [world]
    for part in criterion.parts:
        if isinstance(part, c.Streak) and part.only is None:
            worlds = [
                replace(one, runs={**one.runs, part.id: run})
                for one in worlds
                for run in _runs(part, one)
            ]
    return any(
        all(_spared(part, one) or _holds(part, one) is not False for part in criterion.parts)
        for one in worlds
    )


def _spared(part: c.Criterion, world: World) -> bool:
    """Whether it may still turn out that the part is not for this subject."""
    return (
        world.hopeful
        and part.only is not None
        and applies(part.only, world.look.dossier.subject) is Verdict.UNKNOWN
    )


def _since(criterion: c.AllOf, world: World) -> int:
    assert criterion.since is not None
    look, since = world.look, criterion.since
    wanted, held = since.of, _years(since.window, world)
    sure = _records(since, replace(world, hopeful=False), restarts=since.window.form != "ever")
    years = [record.year for record in sure if record.year in held]
    settled = all(
        look.settled(one.kind, year) for one in wanted for year in (FIRST_YEAR, look.last)
    )
    if criterion.grant == "first":
        return (
            FIRST_YEAR if world.hopeful and not settled else min(years, default=FIRST_YEAR - 1) + 1
        )
    if not years:
        return FIRST_YEAR
    return max(years) + 1 if world.hopeful or settled else look.last + 1


def _years(window: c.Window, world: World) -> range:
    look = world.look
    years = {
        "this_year": range(look.year, look.year + 1),
        "last": range(look.year - (window.years or 1) + 1, look.year + 1),
        "ever": range(FIRST_YEAR, look.last + 1),
        "since_grant": range(world.since, look.last + 1),
        "within": world.runs.get(window.run or "", range(0)),
    }[window.form]
    return range(years.start + window.moved, years.stop + window.moved)


def _records(criterion: c.Counted | c.Streak, world: World, *, restarts: bool) -> list[Record]:
    look, restart = world.look, restart_of(world.look) if restarts else None
    return [
        record
        for record, match in look.matching(criterion.of)
        if look.excluded(record) is None
        and (match is Match.SURE or world.hopeful)
        and not (restart is not None and restart.excludes(record))
        and (world.hopeful or restart is None or not restart.may_exclude(record))
    ]


def _open(criterion: c.Counted | c.Streak, year: int, world: World, *, restarts: bool) -> list[str]:
    """The kinds of which a record of that year may still turn up."""
    restart = restart_of(world.look) if restarts else None
    if not world.hopeful or (restart is not None and year < restart.first_year):
        return []
    return [
        kind for kind in {one.kind for one in criterion.of} if not world.look.settled(kind, year)
    ]


def _enough(criterion: c.Counted, world: World) -> bool:
    restarts = criterion.window.form != "ever"
    years = _years(criterion.window, world)
    if criterion.at_most is not None and criterion.at_least is None:
        world = replace(world, hopeful=not world.hopeful)  # few is what is hoped for
        years = _years(criterion.window, world)
    found = [r for r in _records(criterion, world, restarts=restarts) if r.year in years]
    number: float = len({r.year for r in found}) if criterion.unit == "years" else len(found)
    for year in years:
        open_kinds = _open(criterion, year, world, restarts=restarts)
        if criterion.unit == "years":
            number += bool(open_kinds) and all(r.year != year for r in found)
        else:
            number += sum(_more(kind, year, found, world) for kind in open_kinds)
    least = criterion.at_least or 0
    most = criterion.at_most if criterion.at_most is not None else float("inf")
    return least <= number <= most


def _none(criterion: c.Absent, world: World) -> bool:
    """No record speaks against it; where nothing may be hoped, none can turn up either."""
    look, years = world.look, _years(criterion.window, world)
    against = any(
        (match is Match.SURE or not world.hopeful)
        and record.year in years
        and not (criterion.still_open and _is_over(record, criterion, look))
        for record, match in look.matching(criterion.of)
    )
    first = look.last if criterion.still_open else years.start
    settled = all(
        look.settled(one.kind, year) for one in criterion.of for year in range(first, look.last + 1)
    )
    return not against and (world.hopeful or settled)


def _is_over(record: Record, criterion: c.Absent, look: Look) -> bool:
    """Whether it has ended, or another record has ended it."""
    ended = record.ends is not None and record.ends < look.on
    enders = [later for kind in criterion.cleared_by for later in look.of_kind(kind)]
    return ended or any(later.last_day >= record.first_day for later in enders)


def _more(kind: str, year: int, found: list[Record], world: World) -> float:
    """How many more of the kind that year may bring."""
    if not world.look.vocabulary.records[kind].once_a_year:
        return float("inf")
    return all((r.kind, r.year) != (kind, year) for r in found)


def _runs(criterion: c.Streak, world: World) -> list[range]:
    """Every run that is long enough and ends where the clause says."""
    window = _years(criterion.window, world)
    held = {r.year for r in _records(criterion, world, restarts=True) if r.year in window}
    held |= {y for y in window if _open(criterion, y, world, restarts=True)} - {
        y for y in window if y > world.look.year
    }
    ends = (
        range(window.start, window.stop)
        if criterion.ends == "anywhere"
        else _ends(criterion, world)
    )
    found = []
    for end in ends:
        rounds = 0
        while end - rounds * criterion.every in held:
            rounds += 1
        if rounds >= criterion.years:
            found.append(range(end - (rounds - 1) * criterion.every, end + 1))
    return found


def _ends(criterion: c.Streak, world: World) -> list[int]:
    look = world.look
    rated = any(r.year == look.year for one in criterion.of for r in look.of_kind(one.kind))
    running = criterion.ends == "proposal" and look.year == look.last and not rated
    return [look.year, look.year - 1] if running else [look.year]
