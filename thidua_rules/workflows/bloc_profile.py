"""The profile of a bloc: all in which one province, ministry or bloc differs from the next.

What a profile leaves out is not known, and nothing is inferred from it: where a step needs it, the
step says that the profile does not state it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)
from pydantic import StrictInt as Int

from thidua_rules.model.dossier import Day, Name, Slug

_SHARE = re.compile(r"[0-9]{1,4}/[1-9][0-9]{0,3}")


class Part(BaseModel):
    """Anything written in a profile: frozen, no unknown key, no value coerced."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Spoken(Part):
    """One sentence in both languages."""

    vi: Name
    en: Name


class Dated(Part):
    """Something that holds from `since` up to, not including, `until`; open where not given."""

    since: Day | None = None
    until: Day | None = None

    def holds(self, on: date) -> bool:
        """Whether it holds on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


class Member(Dated):
    """A unit that belongs to the bloc."""

    id: Slug
    name: Name
    system: Literal["dia-phuong", "nganh-doc"] | None = None


class Post(Dated):
    """A unit that leads the bloc for a time, and the decision or minutes that say so."""

    unit: Slug
    role: Literal["head", "deputy", "acting-head"]
    by: Name | None = None


class Delegation(Dated):
    """A unit or person that may act for another one."""

    of: Slug
    to: Slug
    by: Name | None = None


class Seats(Dated):
    """Persons or units that hold an office of the bloc's year."""

    role: Literal["counting-team", "standing-office", "council", "deciding-authority"]
    holders: tuple[Slug, ...]


HeadWay = Literal[
    "elected", "elected-recognised", "appointed", "rotation-list", "ladder", "elected-free"
]


class HeadSelection(Part):
    """How the head of the coming year is chosen.

    `recognised_by` decides on what the bloc proposes; `order` is the list of a rotation;
    `reelection`: whether the head may follow itself.
    """

    way: HeadWay
    recognised_by: Slug | None = None
    order: tuple[Slug, ...] = ()
    skips_units_without_a_title: bool | None = None
    reelection: bool | None = None
    cite: Spoken | None = None


def _month_and_day(value: str) -> str:
    month, day = (int(part) for part in value.split("-"))
    date(2024, month, day)  # 29 February is a day of some years
    return value


MonthDay = Annotated[
    str,
    Field(strict=True, pattern=r"^[0-9]{2}-[0-9]{2}$"),
    AfterValidator(_month_and_day),
]


class Deadline(Part):
    """The day up to which a step is in time, in the bloc's year or the year `after` it."""

    step: Slug
    by: MonthDay
    after: Annotated[Int, Field(ge=0, le=1)] = 0
    cite: Spoken | None = None

    def day(self, year: int) -> date:
        """The last day in time for the bloc's year; 29 February is the 28th where there is none."""
        month, day = (int(part) for part in self.by.split("-"))
        try:
            return date(year + self.after, month, day)
        except ValueError:
            return date(year + self.after, month, day - 1)


class Extension(Part):
    """A later day for one step of one year, and who granted it."""

    step: Slug
    year: Int
    until: Day
    by: Name | None = None


def _share(value: object) -> Fraction:
    """`2/3` or `90/100`, exact; a decimal number is not exact and is refused."""
    if not isinstance(value, str) or not _SHARE.fullmatch(value):
        raise ValueError(f"`{value}` is not a share such as `2/3`")
    return Fraction(value)


Share = Annotated[
    Fraction,
    BeforeValidator(_share),
    Field(gt=0, le=1),
    PlainSerializer(str, return_type=str),
]


class BlocVote(Part):
    """How the bloc itself votes; the law's own thresholds are not repeated here."""

    at_least: Share
    of: Literal["members", "present", "ballots"]
    quorum: Share | None = None
    secret: bool | None = None
    written: bool | None = None
    rounds: Annotated[Int, Field(ge=1, le=2)] = 2
    then: Literal["head-and-deputy", "council"] | None = None
    cite: Spoken | None = None


class Disqualifier(Part):
    """A record that bars a unit, puts it one rank lower, or costs it points."""

    kinds: tuple[Slug, ...]
    effect: Literal["bar", "one-rank-lower", "penalty"]
    points: Annotated[Int, Field(ge=1)] | None = None
    cite: Spoken | None = None

    @model_validator(mode="after")
    def _points_are_the_penalty(self) -> Disqualifier:
        if (self.effect == "penalty") is (self.points is None):
            raise ValueError("`points` belongs to the effect `penalty`, and to no other")
        return self


class Band(Part):
    """So many for a bloc of up to so many members; the last band may be open."""

    members_up_to: Annotated[Int, Field(ge=1)] | None = None
    at_most: Annotated[Int, Field(ge=0)]


class FlagRule(Part):
    """How many flags and commendations the bloc may propose.

    `with_government_flag`: whether the number includes the units proposed for the Government's.
    """

    award: Slug
    at_most: Annotated[Int, Field(ge=0)] | None = None
    share_of_members: Share | None = None
    bands: tuple[Band, ...] = ()
    rounding: Literal["down", "up", "nearest"] | None = None
    with_government_flag: bool | None = None
    cite: Spoken | None = None


class Handover(Part):
    """What the outgoing head hands over, and what else changes hands."""

    checklist: tuple[Slug, ...] = ()
    circulating_flag: bool | None = None
    witnessed_by_standing_office: bool | None = None
    cite: Spoken | None = None


class BlocProfile(Part):
    """A bloc (khối, cụm): its members and leaders by date, and how it runs its year.

    `size` is for a bloc whose members are counted but not named. `mid_year_needs`: without what no
    mid-year review is held; where it is left out, the bloc is only warned.
    """

    id: Slug
    title: Spoken
    kind: Literal["khoi", "cum", "khu-vuc", "vung", "nhom"] = "khoi"
    level: Literal["trung-uong", "bo-tinh", "co-so"] | None = None
    rule: Spoken | None = None
    sources: tuple[Name, ...] = ()
    limitations: tuple[Spoken, ...] = ()
    members: tuple[Member, ...] = ()
    size: Annotated[Int, Field(ge=1)] | None = None
    posts: tuple[Post, ...] = ()
    seats: tuple[Seats, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    head_selection: HeadSelection | None = None
    deadlines: tuple[Deadline, ...] = ()
    extensions: tuple[Extension, ...] = ()
    conference: tuple[Slug, ...] = ()
    registers: tuple[Slug, ...] = ()
    adopts: tuple[Slug, ...] = ()
    mid_year_needs: tuple[Literal["registration", "documents", "covenant"], ...] = ()
    rubric: Name | None = None
    verifies: Literal["all", "nominees"] | None = None
    decides_by: Literal["score", "vote", "both"] | None = None
    vote: BlocVote | None = None
    ties: tuple[Slug, ...] = ()
    quotas: tuple[FlagRule, ...] = ()
    one_flag_each: bool | None = None
    flag_if_refused: bool | None = None
    disqualifiers: tuple[Disqualifier, ...] = ()
    handover: Handover = Handover()

    def members_on(self, on: date) -> tuple[Member, ...]:
        """The units that belong to the bloc on that day, in the order in which they are listed."""
        return tuple(member for member in self.members if member.holds(on))

    def size_on(self, on: date) -> int | None:
        """How many units the bloc has on that day, or none where nothing says so."""
        return len(self.members_on(on)) if self.members else self.size

    def posts_on(self, on: date) -> tuple[Post, ...]:
        """Who leads the bloc on that day."""
        return tuple(post for post in self.posts if post.holds(on))

    def deadline(self, step: str, year: int) -> tuple[date, bool] | None:
        """The last day in time for that step of the bloc's year, and whether it was extended."""
        longer = [e.until for e in self.extensions if e.step == step and e.year == year]
        if longer:
            return max(longer), True
        return next(((d.day(year), False) for d in self.deadlines if d.step == step), None)

    @property
    def digest(self) -> str:
        """What the moves of its cases pin: the profile as it stood."""
        body = json.dumps(self.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
        return f"profile:sha256:{hashlib.sha256(body.encode()).hexdigest()}"

    @model_validator(mode="after")
    def _holds_together(self) -> BlocProfile:
        problems = list(self._unknown_units())
        if self.members and self.size is not None:
            problems.append("`size` is for a bloc whose members are not named")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def _unknown_units(self) -> Iterator[str]:
        known = {member.id for member in self.members}
        led = [post.unit for post in self.posts]
        order = self.head_selection.order if self.head_selection else ()
        for unit in (*led, *order):
            if unit not in known:
                yield f"`{unit}` leads or is to lead the bloc and is not one of its members"
