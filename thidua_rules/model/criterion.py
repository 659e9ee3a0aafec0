"""What a rule asks for: a closed family of criteria, each cited and worded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from thidua_rules.model.law import Basis, Citation, Text

Ends = Literal["review", "proposal", "anywhere"]
WindowForm = Literal["this_year", "last", "ever", "since_grant", "within"]


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a rule or an alternative is.

    `unless_only`: not for a subject all of whose groups are listed, as they have a clause of
    their own.
    """

    kinds: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    unless_only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Records of one kind; `level` and `grade` mean at least, in the order of the vocabulary.

    `levels` and `grades` list what satisfies them, so that nobody needs the vocabulary again.
    """

    kind: str
    levels: tuple[str, ...] | None = None
    grades: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The years that a leaf looks at; `years` for `last`, `run` for `within`.

    `moved`: so many years later than the words say. No clause asks for it: it is the mistake of
    one who counts the first or the last year wrongly, which the cases have to tell apart.
    """

    form: WindowForm
    years: int | None = None
    run: str | None = None
    moved: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What every criterion carries: a name, its place in the law, and its wording.

    `at` is `<instrument>/<file>#<id>`. `via` is the place that refers here (“as in point a”).
    `presumed`: taken as met, with a caveat, while nothing says otherwise; for what the law lets an
    authority hold against a nominee, not for what the nominee has to show.
    """

    id: str
    at: str
    cite: Citation
    text: Text
    basis: Basis
    via: Citation | None = None
    reading: Text | None = None
    gap: str | None = None
    only: Audience | None = None
    presumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf(Clause):
    """Every part; with `since`, the parts look at the years after that grant."""

    parts: tuple[Criterion, ...]
    since: Counted | None = None
    grant: Literal["first", "latest"] = "first"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf(Clause):
    """One part is enough."""

    parts: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast(Clause):
    """`k` of the parts are enough."""

    k: int
    parts: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meets(Clause):
    """The criteria of one of `awards` are met; `parts` are the roots of their rules."""

    awards: tuple[str, ...]
    parts: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Clause):
    """Enough (or few enough) records, counted as decisions or as distinct years."""

    of: tuple[Wanted, ...]
    window: Window
    unit: Literal["decisions", "years"] = "decisions"
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Streak(Clause):
    """A record in each of `years` consecutive years (or rounds of `every` years), or more."""

    of: tuple[Wanted, ...]
    years: int
    ends: Ends
    window: Window
    every: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent(Clause):
    """No such record.

    `still_open`: only those that have not ended on the day; `cleared_by` lists the records that
    end them.
    """

    of: tuple[Wanted, ...]
    window: Window
    still_open: bool = False
    cleared_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Clause):
    """A share of a collective's members, in per cent, compared without division."""

    of: str
    base: str
    percent: int
    strictly_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBound(Clause):
    """A declared number between bounds, or a date that lies at least `years_since` years back."""

    of: str
    at_least: int | None = None
    at_most: int | None = None
    years_since: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure(Clause):
    """Years in posts of these ranks (time in higher posts counts too), within bounds."""

    posts: tuple[str, ...]
    at_least: int
    below: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attested(Clause):
    """A judgement that no program can make: unknown until that authority signs."""

    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegated(Clause):
    """A text that the law leaves wholly to another authority: unknown while unfilled."""

    to: str
    slot: str


Whole: TypeAlias = AllOf | AnyOf | AtLeast | Meets
Leaf: TypeAlias = Counted | Streak | Absent | Share | FactBound | Tenure | Attested | Delegated
Criterion: TypeAlias = Whole | Leaf

KIND_NAMES: dict[type[Clause], str] = {
    AllOf: "all",
    AnyOf: "any",
    AtLeast: "at_least",
    Meets: "meets",
    Counted: "count",
    Streak: "streak",
    Absent: "absent",
    Share: "share",
    FactBound: "fact",
    Tenure: "tenure",
    Attested: "attested",
    Delegated: "delegated",
}


def parts_of(criterion: Criterion) -> tuple[Criterion, ...]:
    """The parts in the law's own order, a grant that opens a period first."""
    match criterion:
        case AllOf(since=Counted() as since, parts=parts):
            return (since, *parts)
        case AllOf() | AnyOf() | AtLeast() | Meets():
            return criterion.parts
        case _:
            return ()


def walk(criterion: Criterion) -> Iterator[Criterion]:
    """The criterion and all within it, wholes before parts."""
    yield criterion
    for part in parts_of(criterion):
        yield from walk(part)
