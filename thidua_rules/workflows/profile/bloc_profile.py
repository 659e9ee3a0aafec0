"""The profile of a bloc: all in which one province, ministry or bloc differs from the next.

What a profile leaves out is not known, and nothing is inferred from it: where a step needs it, the
step says that the profile does not state it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, ValidationError, model_validator
from pydantic import StrictInt as Int
from pydantic_core import InitErrorDetails, PydanticCustomError

from thidua_rules.model.dossier import Name, Slug
from thidua_rules.model.law import Refusal, Text
from thidua_rules.workflows.profile.notices import Notices
from thidua_rules.workflows.profile.parts import (
    AwardVote,
    BlocVote,
    CouncilRule,
    Deadline,
    Delegation,
    Disqualifier,
    Extension,
    FlagRule,
    Handover,
    HeadSelection,
    Member,
    Post,
    RanksBy,
    Seats,
    TieRule,
)
from thidua_rules.workflows.profile.values import Part, Spoken


class BlocProfile(Part):
    """A bloc (khối, cụm): its members and leaders by date, and how it runs its year.

    `names`: what others than its members are called.
    `size` is for a bloc whose members are counted but not named. `mid_year_needs`: without what no
    mid-year review is held; where it is left out, the bloc is only warned. `ranks_by`: what puts
    those in order whom the bloc chooses among; left out, it follows `decides_by`. `votes_on`: the
    awards on which the bloc votes by other terms than `vote`.
    """

    id: Slug
    title: Spoken
    kind: Literal["khoi", "cum", "khu-vuc", "vung", "nhom"] = "khoi"
    level: Literal["trung-uong", "bo-tinh", "co-so"] | None = None
    rule: Spoken | None = None
    sources: tuple[Name, ...] = ()
    limitations: tuple[Spoken, ...] = ()
    members: tuple[Member, ...] = ()
    names: Mapping[Slug, Name] = {}
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
    votes_on: tuple[AwardVote, ...] = ()
    ranks_by: RanksBy | None = None
    ties: tuple[TieRule, ...] = ()
    quotas: tuple[FlagRule, ...] = ()
    one_flag_each: bool | None = None
    flag_if_refused: bool | None = None
    disqualifiers: tuple[Disqualifier, ...] = ()
    handover: Handover = Handover()
    council: CouncilRule | None = None
    notices: Notices = Notices()

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

    @cached_property
    def digest(self) -> str:
        """What the moves of its cases pin: the profile as it stood.

        A key that a later version of the library knows, and that is left out, changes nothing.
        """
        told = self.model_dump(mode="json", exclude_defaults=True)
        body = json.dumps(told, sort_keys=True, ensure_ascii=False)
        return f"profile:sha256:{hashlib.sha256(body.encode()).hexdigest()}"

    @model_validator(mode="after")
    def _holds_together(self) -> BlocProfile:
        problems = [*self._unknown_units(), *self._listed_twice()]
        if self.members and self.size is not None:
            said = Text(
                "`size` dành cho khối không nêu tên thành viên",
                "`size` is for a bloc whose members are not named",
            )
            problems.append((("size",), said))
        if problems:
            raise ValidationError.from_exception_data("BlocProfile", list(map(_error, problems)))
        return self

    def _unknown_units(self) -> Iterator[Misplaced]:
        known = {member.id for member in self.members}
        if not known:
            return  # the members are not named, so any unit may be one
        led: list[tuple[tuple[str | int, ...], str]] = [
            (("posts", at, "unit"), post.unit) for at, post in enumerate(self.posts)
        ]
        order = self.head_selection.order if self.head_selection else ()
        led += [(("head_selection", "order", at), unit) for at, unit in enumerate(order)]
        for path, unit in led:
            if unit not in known:
                yield (
                    path,
                    Text(
                        f"`{unit}` là trưởng, phó khối nhưng không phải thành viên",
                        f"`{unit}` leads or is to lead the bloc and is not one of its members",
                    ),
                )

    def _listed_twice(self) -> Iterator[Misplaced]:
        for at, member in enumerate(self.members):
            if any(one.id == member.id and _meet(one, member) for one in self.members[:at]):
                said = Text(f"`{member.id}` nêu hai lần", f"`{member.id}` is listed twice")
                yield ("members", at, "id"), said


Misplaced: TypeAlias = tuple[tuple[str | int, ...], Text]


def _error(problem: Misplaced) -> InitErrorDetails:
    """Pydantic's own shape of an error, so that it keeps its place in the profile."""
    path, said = problem
    told = PydanticCustomError("value_error", "{error}", {"error": Refusal(said)})
    return InitErrorDetails(type=told, loc=path, input=None)


def _meet(one: Member, other: Member) -> bool:
    """Whether there is a day on which both hold."""
    starts, ends = (one.since, other.since), (one.until, other.until)
    latest = max((day for day in starts if day), default=date.min)
    return all(day is None or latest < day for day in ends)
