"""How a council votes on an award: the share of yes that carries it, of what, and how it votes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from thidua_rules.model.provision import Provision


class VoteBase(StrEnum):
    """Of what the share is taken."""

    MEMBERS = "members"
    PRESENT = "present"
    BALLOTS = "ballots"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum(Provision):
    """At least this share of the members has to attend."""

    at_least: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRule(Provision):
    """The vote on those awards in the council of a `level`; `de-nghi` is that of the proposer.

    `at_least` is `None` where the clause asks for a vote and names no share. `secret`: whether the
    clause asks for a secret ballot; `written`: whether members who are absent vote in writing;
    `None`: the clause does not say. `rounds`: at most so many, after which `then` decides.
    """

    level: str
    at_least: Fraction | None
    of: VoteBase
    secret: bool | None
    written: bool | None
    rounds: int | None = None
    then: str | None = None
    quorum: Quorum | None = None
