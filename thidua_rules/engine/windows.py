"""Which years a leaf may look at: surely, and possibly while a grant or a run is not yet known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from thidua_rules.engine.look import Look
from thidua_rules.model.criterion import Window
from thidua_rules.model.dossier import FIRST_YEAR

Years = range
NONE = range(0)


@dataclass(frozen=True, slots=True)
class Reach:
    """`sure` lies within `possible`; they are equal where nothing is open."""

    sure: Years
    possible: Years

    @classmethod
    def exactly(cls, first: int, last: int) -> Reach:
        years = range(first, last + 1)
        return cls(years, years)

    def moved(self, years: int) -> Reach:
        """So many years later."""
        return Reach(_moved(self.sure, years), _moved(self.possible, years))


def _moved(span: Years, years: int) -> Years:
    return range(span.start + years, span.stop + years) if span else NONE


@dataclass(frozen=True, slots=True)
class Scope:
    """What the whole around a leaf has opened: the years after a grant, and runs by name."""

    grant: Reach | None = None
    runs: Mapping[str, Reach] = field(default_factory=dict)

    def with_run(self, id: str, reach: Reach) -> Scope:
        return replace(self, runs={**self.runs, id: reach})


def reach_of(window: Window, look: Look, scope: Scope) -> Reach:
    """The years of a window."""
    reach = _reach(window, look, scope)
    return reach.moved(window.moved) if window.moved else reach


def _reach(window: Window, look: Look, scope: Scope) -> Reach:
    match window.form:
        case "this_year":
            return Reach.exactly(look.year, look.year)
        case "last":
            return Reach.exactly(look.year - (window.years or 0) + 1, look.year)
        case "ever":
            return Reach.exactly(FIRST_YEAR, look.last)
        case "since_grant":
            return scope.grant or Reach(NONE, NONE)
        case "within":
            return scope.runs[window.run or ""]
        case _:
            assert_never(window.form)
