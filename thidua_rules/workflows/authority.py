"""Who may act: the roles that an actor has in a bloc on a day. Nobody has one by default."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from enum import StrEnum

from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor
from thidua_rules.workflows.profile.bloc_profile import BlocProfile


class Role(StrEnum):
    """In which capacity somebody acts in the bloc's year."""

    MEMBER = "member"
    HEAD = "head"
    DEPUTY = "deputy"
    COUNTING_TEAM = "counting-team"
    STANDING_OFFICE = "standing-office"
    COUNCIL = "council"
    DECIDING_AUTHORITY = "deciding-authority"

    @property
    def words(self) -> Text:
        return _TITLES[self]


_TITLES = {
    Role.MEMBER: Text("đơn vị thành viên", "a member unit"),
    Role.HEAD: Text("trưởng khối", "the head of the bloc"),
    Role.DEPUTY: Text("phó khối", "the deputy head of the bloc"),
    Role.COUNTING_TEAM: Text("tổ kiểm phiếu", "the counting team"),
    Role.STANDING_OFFICE: Text("cơ quan thường trực", "the standing office"),
    Role.COUNCIL: Text("Hội đồng Thi đua - Khen thưởng", "the emulation and reward council"),
    Role.DECIDING_AUTHORITY: Text("cấp có thẩm quyền quyết định", "the deciding authority"),
}

_POSTS = {"head": Role.HEAD, "deputy": Role.DEPUTY, "acting-head": Role.HEAD}


def roles_of(actor: Actor, profile: BlocProfile, on: date) -> frozenset[Role]:
    """The roles of the unit or person for whom the actor acts; none if the actor may not."""
    if not may_speak(actor, profile, on):
        return frozenset()
    return frozenset(role for who in _voices(actor) for role in _held(who, profile, on))


def may_speak(actor: Actor, profile: BlocProfile, on: date) -> bool:
    """Whether the actor acts for itself, or by a delegation that holds on that day."""
    if actor.on_behalf_of is None:
        return True
    return any(
        delegation.of == actor.on_behalf_of
        and delegation.to in (actor.unit, actor.person)
        and delegation.holds(on)
        for delegation in profile.delegations
    )


def voice(actor: Actor) -> str | None:
    """The unit or person for whom the actor acts."""
    return actor.on_behalf_of or actor.unit or actor.person


def _voices(actor: Actor) -> tuple[str, ...]:
    if actor.on_behalf_of is not None:
        return (actor.on_behalf_of,)
    return tuple(who for who in (actor.unit, actor.person) if who is not None)


def _held(who: str, profile: BlocProfile, on: date) -> Iterator[Role]:
    if any(member.id == who for member in profile.members_on(on)):
        yield Role.MEMBER
    yield from (_POSTS[post.role] for post in profile.posts_on(on) if post.unit == who)
    for seats in profile.seats:
        if who in seats.holders and seats.holds(on):
            yield Role(seats.role)


def holders_of(roles: Collection[Role], profile: BlocProfile, on: date) -> Iterator[str]:
    """The units and persons of the profile that have one of the roles on that day."""
    known = (
        *(member.id for member in profile.members),
        *(post.unit for post in profile.posts),
        *(holder for seats in profile.seats for holder in seats.holders),
    )
    for who in dict.fromkeys(known):
        if any(role in roles for role in _held(who, profile, on)):
            yield who


def listed(roles: tuple[Role, ...]) -> Text:
    """The roles as they are named in a sentence."""
    return Text(
        ", ".join(role.words.vi for role in roles), ", ".join(role.words.en for role in roles)
    )
