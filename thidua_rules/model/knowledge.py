"""What the law says of the rules themselves, and what the domain knows of every person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from thidua_rules.model.law import Citation, Text
from thidua_rules.model.rule import Checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A sentence with its clause; `at` is its file and id, `line` where it stands there."""

    id: str
    at: str
    line: int
    cite: Citation
    text: Text
    checked: Checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Follows(Known):
    """Whoever meets the rule `whoever_meets` meets one of `awards`, or was given it that year."""

    whoever_meets: str
    awards: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SameYear(Known):
    """Whoever has a record of kind `given` has one of the kinds `then` of the same year."""

    given: str
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoMore(Known):
    """A collective has no more members of the first description than of the second."""

    members: str
    than: str


Axiom: TypeAlias = SameYear | NoMore


@dataclass(frozen=True, slots=True)
class AllKnown:
    """What the folder of rules says there; most folders say nothing."""

    claims: tuple[Follows, ...] = ()
    axioms: tuple[Axiom, ...] = ()
