"""Steps about the council's session, its agenda and its ballots."""

from __future__ import annotations

from thidua_rules.bdd.world import World, slug

SECRET = {"secret": True, "open": False, "not-told": None}


def agenda(world: World, *, who: str, award: str) -> None:
    world.facts.setdefault("agenda", {})[slug(who)] = award


def sitting(world: World, *, present: int, members: int) -> None:
    world.facts |= {"present": present, "members": members}


def ballot(  # noqa: PLR0913 - a slot each
    world: World, *, how: str, who: str, yes: int, members: int, written: int = 0
) -> None:
    there = {"members": members, "present": members - written, "written": written}
    world.facts |= there
    ballots = world.facts.setdefault("ballots", {})
    ballots[slug(who)] = {**there, "yes": yes, "secret": SECRET[how]}


def own_ballot(world: World, *, yes: int, members: int) -> None:
    cast = {"members": members, "present": members, "yes": yes, "secret": True}
    world.facts["ballot"] = cast


def count(world: World, *, yes: int, members: int) -> None:
    world.facts["count"] = {"yes": yes, "present": members, "members": members}
