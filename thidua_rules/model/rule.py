"""A rule: the conditions under which one instrument lets one award be given to one audience."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_rules.model.criterion import Audience, Criterion
from thidua_rules.model.law import Basis, Citation, Span, Text


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides the award, by which clause, and between which days where that changed."""

    who: str
    cite: Citation
    span: Span


@dataclass(frozen=True, slots=True)
class Detail:
    """A standard that an authority may detail: unfilled it is a caveat, not a question."""

    id: str
    to: str
    cite: Citation
    text: Text


@dataclass(frozen=True, slots=True)
class Spends:
    """Kinds of achievement that the award uses up.

    A record already `spent_on` another award does not count, unless on one of `free_after`.
    """

    of: tuple[str, ...] = ()
    free_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quota:
    """At most `percent` of those counted over; about the cohort, never about a person."""

    percent: int
    over: Text
    cite: Citation
    basis: Basis


@dataclass(frozen=True, slots=True)
class Checked:
    """When, against what and by how many readers a file was compared with its text."""

    on: date
    against: str
    readers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """One file of a pack: what a local decision adds to national rules, `<pack>/<file>`.

    It joins each of `rules`, or fills their slot of that name where `slot` is one.
    """

    id: str
    pack: str
    rules: tuple[str, ...]
    slot: str | None
    effective: Span
    cite: Citation
    basis: Basis
    checked: Checked
    criterion: Criterion
    caveats: tuple[Text, ...]
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule file. `id` is its path, `<instrument>/<file>`; `sha256` that of its bytes.

    `local` is what loaded packs add to it, or to the rules whose criteria it asks to be met.
    """

    id: str
    award: str
    title: Text
    instrument: str
    effective: Span
    audience: Audience
    cite: Citation
    basis: Basis
    checked: Checked
    criterion: Criterion
    decided_by: tuple[Decider, ...]
    spends: Spends
    quota: Quota | None
    details: tuple[Detail, ...]
    caveats: tuple[Text, ...]
    sha256: str
    local: tuple[Addition, ...] = ()


@dataclass(frozen=True, slots=True)
class Counting:
    """How records count for every award of an instrument.

    `restart_after`: years up to the end of such a record do not count. `leave_out_types`: awards
    given for these types of reward do not count. `spent`: an achievement counts for one award.
    `women_serve`: the part of the time in posts that is asked of women. `awards`: for these alone
    (empty: for all). `at` is `<instrument>/<file>#<id>`. `reading` is told with what is left out.
    """

    id: str
    at: str
    cite: Citation
    text: Text
    basis: Basis
    restart_after: str | None = None
    leave_out_types: tuple[str, ...] = ()
    spent: bool = False
    women_serve: Fraction | None = None
    awards: tuple[str, ...] = ()
    reading: Text | None = None


@dataclass(frozen=True, slots=True)
class Principle:
    """A rule about procedure or about the cohort that is shown, not computed, for one nominee."""

    id: str
    cite: Citation
    text: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class Condition:
    """A criterion that joins the rules of `awards` (empty: of all awards)."""

    criterion: Criterion
    awards: tuple[str, ...] = ()


def _joins(one: Condition | Counting, award: str) -> bool:
    return not one.awards or award in one.awards


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What one instrument says of every award: `_conditions.yaml` of its folder."""

    id: str
    instrument: str
    effective: Span
    checked: Checked
    conditions: tuple[Condition, ...]
    counting: tuple[Counting, ...]
    principles: tuple[Principle, ...]
    caveats: tuple[Text, ...]
    sha256: str

    def criteria_for(self, award: str | None) -> tuple[Criterion, ...]:
        """The criteria that join the rules of the award, or of any award."""
        return tuple(
            one.criterion for one in self.conditions if award is None or _joins(one, award)
        )

    def counting_for(self, award: str) -> tuple[Counting, ...]:
        """How records count for the award."""
        return tuple(one for one in self.counting if _joins(one, award))

    @property
    def provisions(self) -> tuple[Counting | Principle, ...]:
        """What it says that is no criterion of a nominee."""
        return (*self.counting, *self.principles)
