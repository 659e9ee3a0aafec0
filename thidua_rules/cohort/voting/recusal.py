"""Who must not vote on a nominee, and what that does to the votes that are needed.

No clause that was read says that members stand aside, nor that all members become fewer where
some do: that is a rule of the council or of the bloc. So both counts are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from thidua_rules.cohort.voting.votes import Terms
from thidua_rules.model.law import Text
from thidua_rules.model.votes import VoteBase

READING = Text(
    "Các văn bản đã đọc không nói thành viên nào phải rút; tính trên tổng số thành viên thì "
    "người rút vẫn ở trong tổng số, trừ khi quy chế nói khác",
    "No text that was read says which members stand aside; where a share is taken of all members, "
    "those who do are still among them, unless the council's rules say otherwise",
)


class Tie(StrEnum):
    """What ties a member to a nominee."""

    SELF = "self"
    UNIT = "unit"
    RELATIVE = "relative"


_TIES = {
    Tie.SELF: Text("chính là người được xét", "is the nominee"),
    Tie.UNIT: Text("thuộc chính đơn vị được xét", "belongs to the nominee's unit"),
    Tie.RELATIVE: Text("đã khai có quan hệ thân thích", "declared to be a relative"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a council or of a bloc; `relatives` as the member declared them."""

    id: str
    unit: str
    relatives: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Recused:
    """A member who must not vote on that nominee, and every tie."""

    member: str
    ties: tuple[Tie, ...]

    @property
    def text(self) -> Text:
        """Who, and why."""
        vi = ", ".join(_TIES[tie].vi for tie in self.ties)
        en = ", ".join(_TIES[tie].en for tie in self.ties)
        return Text(f"`{self.member}` {vi}", f"`{self.member}` {en}")


def recused(members: Iterable[Member], nominee: str, unit: str | None) -> tuple[Recused, ...]:
    """The members tied to the nominee; `unit`: the one that the nominee is, or works in."""
    found = (Recused(one.id, tuple(_ties(one, nominee, unit))) for one in members)
    return tuple(one for one in found if one.ties)


def _ties(member: Member, nominee: str, unit: str | None) -> Iterator[Tie]:
    if member.id == nominee:
        yield Tie.SELF
    if unit is not None and member.unit == unit:
        yield Tie.UNIT
    if nominee in member.relatives:
        yield Tie.RELATIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What the votes come to with and without those who stand aside; None without a share.

    `can_pass`: whether all who may vote are enough by the law's own base. `quorate`: whether they
    are enough to meet, where the rule asks for a quorum.
    """

    base: int
    needed: int | None
    base_without: int
    needed_without: int | None
    can_pass: bool | None
    quorate: bool | None
    reading: Text | None


def effect(terms: Terms, members: int, recused: int) -> Effect:
    """The effect of so many of the members standing aside.

    Raises:
        ValueError: more stand aside than there are members.
    """
    if not 0 <= recused <= members:
        raise ValueError(f"{recused} of {members} members cannot stand aside")
    left = members - recused
    stays = terms.of is VoteBase.MEMBERS and not terms.without_recused
    base = members if stays else left
    needed, fewer = _needed(terms, base), _needed(terms, left)
    return Effect(
        base=base,
        needed=needed,
        base_without=left,
        needed_without=fewer,
        can_pass=None if needed is None else left >= needed,
        quorate=None if terms.quorum is None else left >= terms.quorum * members,
        reading=READING if stays and recused else None,
    )


def _needed(terms: Terms, base: int) -> int | None:
    return None if terms.at_least is None else ceil(terms.at_least * base)
