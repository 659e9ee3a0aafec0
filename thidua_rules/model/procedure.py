"""Procedure as the texts set it: quotas, prizes, days, ties, and what undoes an award."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from thidua_rules.model.law import Citation, Text
from thidua_rules.model.provision import Provision
from thidua_rules.model.rule import Checked
from thidua_rules.model.votes import Quorum, VoteRule


class Rounding(StrEnum):
    """What becomes of a part of a person or of a unit."""

    DOWN = "down"
    UP = "up"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaRule(Provision):
    """At most that share of `of`; no share where the text sets none. `lower`: who may set less."""

    at_most: Fraction | None
    of: Text | None
    rounding: Rounding | None
    lower: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Provision):
    """Whoever is proposed for `above` does not also get one of `awards`."""

    above: str


class PrizeKind(StrEnum):
    """Whether an award is an emulation title or a form of reward."""

    TITLE = "title"
    FORM = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prize(Provision):
    """`times` the base salary, or at most `at_most` times; neither where the text was not seen.

    `multiple_of`: the clause of the prize that this one is a multiple of.
    """

    kind: PrizeKind
    times: Fraction | None
    at_most: Fraction | None = None
    multiple_of: Citation | None = None


class Pay(StrEnum):
    """What a rule on paying prizes is about."""

    DECISION_DAY = "decision-day"
    ROUND_UP = "round-up"
    HIGHEST_TITLE = "highest-title"
    EACH_PERIOD = "each-period"
    EACH_FORM = "each-form"
    TITLE_AND_FORM = "title-and-form"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayRule(Provision):
    """How prizes are worked out and paid together; `to` is the step that is rounded up to."""

    kind: Pay
    to: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A day of the year, `years_after` the year it is counted from; on that day, or before it.

    `counted_from`: the year under review, or that of the decision on an award that comes before.
    """

    month: int
    day: int
    inclusive: bool
    years_after: int = 0
    counted_from: str = "year-of-review"

    def last_day(self, year: int) -> date:
        """The last day that is in time."""
        day = date(year + self.years_after, self.month, self.day)
        return day if self.inclusive else date.fromordinal(day.toordinal() - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Provision):
    """By when something is filed, registered or reviewed; no day where the text was not seen."""

    act: str
    due: Due | None
    opens: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseSalary(Provision):
    """The base salary in đồng a month."""

    vnd: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference(Provision):
    """Who goes first among equals.

    Women, and collectives with at least `women_percent` of them; or whoever was given an award of
    one of `reward_types`.
    """

    women_percent: int | None = None
    reward_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RevocationGround(Provision):
    """A finding on which the decision to grant an award is undone."""

    @property
    def id(self) -> str:
        """What a step names it by."""
        return self.at.partition("#")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Every entry of every procedure file; `checked`: how each was compared with its text."""

    votes: tuple[VoteRule, ...] = ()
    quorums: tuple[Quorum, ...] = ()
    quotas: tuple[QuotaRule, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    prizes: tuple[Prize, ...] = ()
    pay_rules: tuple[PayRule, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    base_salaries: tuple[BaseSalary, ...] = ()
    preferences: tuple[Preference, ...] = ()
    revocation: tuple[RevocationGround, ...] = ()
    checked: tuple[tuple[str, Checked], ...] = ()

    def __iter__(self) -> Iterator[Provision]:
        """Every entry, kind by kind."""
        for kind in (
            self.votes,
            self.quorums,
            self.quotas,
            self.exclusions,
            self.prizes,
            self.pay_rules,
            self.deadlines,
            self.base_salaries,
            self.preferences,
            self.revocation,
        ):
            yield from kind
