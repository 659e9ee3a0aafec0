"""The years that a leaf looks at, each with the condition under which it is one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from thidua_rules.engine import windows as engine
from thidua_rules.engine.look import Look
from thidua_rules.model.criterion import Window
from thidua_rules.proof.terms import FALSE, TRUE, Formula, every, no, some

Years: TypeAlias = Mapping[int, Formula]


@dataclass(frozen=True, slots=True)
class Scope:
    """What the wholes around have opened; `given` is that every grant was there.

    `times` says how often this is written, once for each run that it may look into.
    """

    grant: Years = field(default_factory=dict)
    runs: Mapping[str, Years] = field(default_factory=dict)
    given: Formula = TRUE
    times: int = 1

    def with_run(self, id: str, years: Years) -> Scope:
        return replace(self, runs={**self.runs, id: years})


def years_of(window: Window, look: Look, scope: Scope, years: Sequence[int]) -> Years:
    """Which of the years the window holds."""
    if window.form == "since_grant":
        return _moved(scope.grant, window.moved)
    if window.form == "within":
        return _moved(scope.runs[window.run or ""], window.moved)
    held = engine.reach_of(window, look, engine.Scope()).sure
    return {year: TRUE for year in years if year in held}


def _moved(held: Years, by: int) -> Years:
    return {year + by: term for year, term in held.items()}


def after(grants: Mapping[int, Sequence[Formula]], years: Sequence[int], grant: str) -> Years:
    """The years after the first or the latest of the grants, which stand by year."""
    if grant == "first":
        return {
            year: some(term for when, terms in grants.items() if when < year for term in terms)
            for year in years
        }
    return {
        year: every(no(term) for when, terms in grants.items() if when >= year for term in terms)
        for year in years
    }


def back_from(end: int, held: Mapping[int, Formula], every_years: int) -> Years:
    """The run that ends there: each year from its last round back to its first."""
    run: dict[int, Formula] = {}
    so_far = TRUE
    first = min(held, default=end)
    for round_ in range(end, first - 1, -every_years):
        so_far = every((so_far, held.get(round_, FALSE)))
        run |= dict.fromkeys(range(round_, min(round_ + every_years, end + 1)), so_far)
    return run


def long_enough(end: int, rounds: int, held: Mapping[int, Formula], every_years: int) -> Formula:
    """Whether the run that ends there has so many rounds."""
    return every(held.get(end - place * every_years, FALSE) for place in range(rounds))


def choice(which: Formula, first: Years, second: Years) -> Years:
    """The first where it holds, the second where it does not."""
    return {
        year: some(
            (
                every((which, first.get(year, FALSE))),
                every((no(which), second.get(year, FALSE))),
            )
        )
        for year in {**first, **second}
    }
