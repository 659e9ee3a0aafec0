"""What came of a score sheet: the total or the blanks, the band or why there is none.

Every number in `steps` is a field too; the steps only say how one came from the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from thidua_rules.cohort.scores.rubric import Band
from thidua_rules.cohort.scores.sheet import ColumnName
from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True)
class Subtotal:
    """The points of one criterion or group; `None` where a part of it was not scored."""

    id: str
    points: Decimal | None
    most: Decimal


@dataclass(frozen=True, slots=True)
class BonusGiven:
    """What was claimed of one group, and how much of it its cap lets through."""

    id: str
    claimed: Decimal | None
    given: Decimal | None


@dataclass(frozen=True, slots=True)
class Barred:
    """What takes the unit out of the running: a veto, or an eliminatory criterion, by its id."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One column, added up.

    `total`: `None` while anything is blank. `taken_off`: what the penalties cost after the floor.
    `missed`: criteria below their least. `barred`: why the unit is out of the running.
    `unanswered`: vetoes about which nothing is said. `no_band`: why no band is reached.
    """

    rubric: str
    unit: str
    column: ColumnName
    total: Decimal | None
    blanks: tuple[str, ...]
    subtotals: tuple[Subtotal, ...]
    bonus: tuple[BonusGiven, ...]
    taken_off: Decimal | None
    missed: tuple[str, ...]
    barred: tuple[Barred, ...]
    unanswered: tuple[str, ...]
    band: Band | None
    no_band: tuple[Text, ...]
    steps: tuple[Text, ...]

    def of(self, id: str) -> Decimal | None:
        """The points of that criterion or group.

        Raises:
            KeyError: the table has none of that name.
        """
        for one in self.subtotals:
            if one.id == id:
                return one.points
        raise KeyError(id)
