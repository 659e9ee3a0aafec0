"""Steps that say what a bloc is and how it has agreed to work."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.bdd.world import World, slug


def _add(world: World, key: str, value: dict[str, Any]) -> None:
    world.bloc.setdefault(key, []).append(value)


def members(world: World, *, units: tuple[str, ...]) -> None:
    world.bloc["members"] = [{"id": slug(name), "name": name} for name in units]


def post(
    world: World, *, unit: str, post: str, since: date | None = None, until: date | None = None
) -> None:
    held = {"unit": slug(unit), "role": post, "since": since, "until": until}
    _add(world, "posts", {key: value for key, value in held.items() if value})


def seat(world: World, *, who: str, seat: str) -> None:
    _add(world, "seats", {"role": seat, "holders": [slug(who)]})


def delegation(world: World, *, unit: str, to: str) -> None:
    _add(world, "delegations", {"of": slug(unit), "to": slug(to)})


def deadline(world: World, *, what: str, day: str) -> None:
    _add(world, "deadlines", {"step": what, "by": day})


def adopts(world: World, *, papers: tuple[str, ...]) -> None:
    world.bloc["adopts"] = list(papers)


def registers(world: World, *, parts: tuple[str, ...]) -> None:
    world.bloc["registers"] = list(parts)


def needs(world: World, *, needed: tuple[str, ...]) -> None:
    world.bloc["mid_year_needs"] = list(needed)


def way(world: World, *, way: str) -> None:
    world.bloc["head_selection"] = {"way": way}


def vote(world: World, *, share: str) -> None:
    world.bloc["vote"] = {"at_least": share, "of": "members"}


def checklist(world: World, *, items: tuple[str, ...]) -> None:
    world.bloc["handover"] = {"checklist": list(items)}


def quorum(world: World, *, share: str) -> None:
    world.bloc["council"] = {"quorum": share}
