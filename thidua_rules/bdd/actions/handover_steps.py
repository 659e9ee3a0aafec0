"""Steps about the hand-over of the head of a bloc."""

from __future__ import annotations

from datetime import date

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World


def incoming(world: World, *, unit: str, by: str) -> None:
    world.facts.put_under((), {"incoming": slug(unit), "by": by}, world.at)


def handed_over(world: World, *, item: str) -> None:
    world.facts.add("items", {"id": item, "status": "handed-over"}, world.at)


def left_open(world: World, *, item: str, note: str | None = None) -> None:
    world.facts.add("items", {"id": item, "status": "open", "note": note}, world.at)


def checked(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        told = {"id": row["item"], "status": row["status"], "note": row.get("note")}
        world.facts.add("items", told, row.at)


def decision(world: World, *, by: str) -> None:
    world.facts.put(("by",), by, world.at)


def term(world: World, *, since: date) -> None:
    world.facts.put(("since",), since, world.at)
