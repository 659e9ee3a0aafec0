"""What puts one contender before another: a closed family of measures, asked one after another.

A host writes them as a tuple, in the order of its rule: `(Statutory(clause, cited), VoteCount(),
Decides("heads"))`. Without a closing `Allow()` a tie that is left at the end is an open question.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal, TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Preference


@dataclass(frozen=True, slots=True)
class Score:
    """The higher total."""

    slug: ClassVar[str] = "score"


@dataclass(frozen=True, slots=True)
class VoteCount:
    """More votes."""

    slug: ClassVar[str] = "vote-count"


@dataclass(frozen=True, slots=True)
class GroupScore:
    """More points for that criterion or group."""

    group: str
    slug: ClassVar[str] = "group-score"


@dataclass(frozen=True, slots=True)
class Statutory:
    """Those whom the law puts first among equals; `cited`: its clause as lawyers write it."""

    preference: Preference
    cited: Text
    slug: ClassVar[str] = "statutory"


@dataclass(frozen=True, slots=True)
class PreviousNonWinner:
    """Those who did not win in the previous year."""

    slug: ClassVar[str] = "previous-non-winner"


@dataclass(frozen=True, slots=True)
class NewFactor:
    """A new factor or stand-out achievement, on the word of the authority `by`."""

    by: str
    slug: ClassVar[str] = "new-factor"


@dataclass(frozen=True, slots=True)
class DeclaredOrder:
    """A decision that puts the named contenders in this order."""

    order: tuple[str, ...]
    on: date
    paper: str

    def __post_init__(self) -> None:
        if len(set(self.order)) != len(self.order):
            raise ValueError(f"`{self.paper}` names a contender twice")


@dataclass(frozen=True, slots=True)
class Decides:
    """The heads of the bloc, or the council, decide; without a decision nothing is decided."""

    who: Literal["heads", "council"]
    decisions: tuple[DeclaredOrder, ...] = ()

    @property
    def slug(self) -> str:
        """`heads-decide` or `council-decides`."""
        return "heads-decide" if self.who == "heads" else "council-decides"

    def on(self, tied: Collection[str]) -> DeclaredOrder | None:
        """The decision that names all of these."""
        return next((one for one in self.decisions if set(tied) <= set(one.order)), None)


@dataclass(frozen=True, slots=True)
class Allow:
    """Whoever is still tied shares the rank, and that is settled."""

    slug: ClassVar[str] = "allow"


Measure: TypeAlias = (
    Score | VoteCount | GroupScore | Statutory | PreviousNonWinner | NewFactor | Decides
)
TieBreak: TypeAlias = Measure | Allow
