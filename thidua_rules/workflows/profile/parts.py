"""The parts of a bloc's profile: members, posts, ways of choosing, deadlines, quotas, votes."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic import StrictInt as Int

from thidua_rules.model.dossier import Day, Name, Slug
from thidua_rules.model.law import Refusal, Text
from thidua_rules.workflows.profile.values import Dated, MonthDay, Part, Share, Spoken, day_of


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


class Deadline(Part):
    """The day up to which a step is in time, in the bloc's year or the year `after` it."""

    step: Slug
    by: MonthDay
    after: Annotated[Int, Field(ge=0, le=1)] = 0
    cite: Spoken | None = None

    def day(self, year: int) -> date:
        """The last day in time for the bloc's year."""
        return day_of(self.by, year + self.after)


class Extension(Part):
    """A later day for one step of one year, and who granted it."""

    step: Slug
    year: Int
    until: Day
    by: Name | None = None


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


class AwardVote(BlocVote):
    """How the bloc votes on these awards, where it votes on them otherwise than on the rest."""

    awards: Annotated[tuple[Slug, ...], Field(min_length=1)]


class GroupScoreTie(Part):
    """Among equals, more points for that criterion or group of the table of points."""

    group_score: Slug


class NewFactorTie(Part):
    """Among equals, a new factor or stand-out achievement, on the word of that authority."""

    new_factor_by: Slug


TieRule: TypeAlias = (
    Literal[
        "score",
        "vote-count",
        "statutory",
        "previous-non-winner",
        "heads-decide",
        "council-decides",
        "allow",
    ]
    | GroupScoreTie
    | NewFactorTie
)

RanksBy = Literal["score", "vote", "score-then-vote", "vote-then-score", "passed-then-score"]


class Disqualifier(Part):
    """A record that bars a unit, puts it one rank lower, or costs it points."""

    kinds: tuple[Slug, ...]
    effect: Literal["bar", "one-rank-lower", "penalty"]
    points: Annotated[Int, Field(ge=1)] | None = None
    cite: Spoken | None = None

    @model_validator(mode="after")
    def _points_are_the_penalty(self) -> Disqualifier:
        if (self.effect == "penalty") is (self.points is None):
            raise Refusal(
                Text(
                    "`points` chỉ đi với `effect: penalty`",
                    "`points` belongs to the effect `penalty`, and to no other",
                )
            )
        return self


class Band(Part):
    """So many for a bloc of up to so many members; the last band may be open."""

    members_up_to: Annotated[Int, Field(ge=1)] | None = None
    at_most: Annotated[Int, Field(ge=0)]


class FlagRule(Part):
    """How many flags and commendations the bloc may propose.

    `with_government_flag`: whether the number includes the units proposed for the Government's.
    `at_least`: how many there may be even where the share comes to fewer.
    """

    award: Slug
    at_most: Annotated[Int, Field(ge=0)] | None = None
    share_of_members: Share | None = None
    bands: tuple[Band, ...] = ()
    rounding: Literal["down", "up", "nearest"] | None = None
    at_least: Annotated[Int, Field(ge=1)] | None = None
    with_government_flag: bool | None = None
    cite: Spoken | None = None


class Handover(Part):
    """What the outgoing head hands over, and what else changes hands."""

    checklist: tuple[Slug, ...] = ()
    circulating_flag: bool | None = None
    witnessed_by_standing_office: bool | None = None
    cite: Spoken | None = None


class CouncilRule(Part):
    """How the council that takes the bloc's proposal works.

    `quorum_for_awards` where a session on awards asks for more; `alone`: awards on which the
    standing office advises without the council. The law's own thresholds are not repeated here:
    `at_least` is for awards on which the law asks for a vote and names no share.
    """

    quorum: Share | None = None
    quorum_for_awards: Share | None = None
    at_least: Share | None = None
    absent_write: bool | None = None
    may_alter: bool | None = None
    appraises: tuple[Slug, ...] = ()
    alone: tuple[Slug, ...] = ()
    cite: Spoken | None = None
