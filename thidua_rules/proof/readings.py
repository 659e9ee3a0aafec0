"""How the parts of a whole are read: once for each run that they may look into."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from thidua_rules.model import criterion as c
from thidua_rules.proof.claim import Claim
from thidua_rules.proof.records import Reader, Run, runs_anywhere, streak
from thidua_rules.proof.terms import TRUE, Formula, every
from thidua_rules.proof.windows import Scope


@dataclass(frozen=True, slots=True)
class Reading:
    """When the runs are these, what is then claimed of them (by place), and what they open."""

    chosen: Formula
    scope: Scope
    claims: Mapping[int, Claim] = field(default_factory=dict)

    def with_run(self, place: int, part: c.Streak, run: Run) -> Reading:
        return Reading(
            every((self.chosen, run.chosen)),
            self.scope.with_run(part.id, run.years),
            {**self.claims, place: run.claim.capped(part)},
        )


def readings_of(whole: c.AllOf, reader: Reader, scope: Scope) -> list[Reading]:
    """Every choice of runs; one where no run can be chosen."""
    readings = [Reading(TRUE, scope)]
    for place, part in enumerate(whole.parts):
        if isinstance(part, c.Streak) and part.only is None:
            runs = list(_runs(part, whole, reader, scope))
            readings = [one.with_run(place, part, run) for one in readings for run in runs]
    times = scope.times * len(readings)
    return [replace(one, scope=replace(one.scope, times=times)) for one in readings]


def _runs(part: c.Streak, whole: c.AllOf, reader: Reader, scope: Scope) -> Iterator[Run]:
    looked_into = any(
        isinstance(one, c.Counted | c.Streak | c.Absent) and one.window.run == part.id
        for one in c.walk(whole)
    )
    if part.ends == "anywhere" and looked_into:
        yield from runs_anywhere(part, reader, scope)
    else:
        yield streak(part, reader, scope)


def opens(since: c.Counted) -> bool:
    """Whether the grant, once it is met, is there and nothing else can be said of it."""
    plain = since.only is None and since.gap is None and not since.presumed
    return plain and (since.at_least or 0) > 0
