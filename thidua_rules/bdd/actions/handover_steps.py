"""Steps about the hand-over of the head of a bloc."""

from __future__ import annotations

from datetime import date

from thidua_rules.bdd.world import World, slug


def incoming(world: World, *, unit: str, by: str) -> None:
    world.facts |= {"incoming": slug(unit), "by": by}


def handed_over(world: World, *, item: str) -> None:
    world.facts.setdefault("items", []).append({"id": item, "status": "handed-over"})


def left_open(world: World, *, item: str, note: str | None = None) -> None:
    world.facts.setdefault("items", []).append({"id": item, "status": "open", "note": note})


def term(world: World, *, since: date) -> None:
    world.facts["since"] = since
