"""Steps that state something with the next step of a matter."""

from __future__ import annotations

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World
from thidua_rules.workflows.nomination.decided import Decided


def documents(world: World, *, papers: tuple[str, ...]) -> None:
    world.facts.put(("documents",), list(papers), world.at)


def papers(world: World, *, papers: tuple[str, ...]) -> None:
    world.facts.put(("papers",), list(papers), world.at)


def part(world: World, *, part: str, said: str) -> None:
    world.facts.put(("parts", part), [said], world.at)


def parts(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        world.facts.put(("parts", row["part"]), [row.get("said") or ""], row.at)


def reason(world: World, *, why: str) -> None:
    world.facts.put(("reason",), why, world.at)


def minutes(world: World, *, minutes: str) -> None:
    world.facts.put(("minutes",), minutes, world.at)


def covenant(world: World, *, standing: str) -> None:
    world.facts.put(("states", "covenant"), standing, world.at)


def registered(world: World, *, units: tuple[str, ...]) -> None:
    for unit in units:
        world.facts.put(("states", f"registration/{slug(unit)}"), "accepted", world.at)


def decision(world: World) -> None:
    world.facts.put(("decision",), Decided.of(world.decided()).model_dump(), world.at)


def number(world: World, *, number: str) -> None:
    world.facts.put(("number",), number, world.at)


def made_public(world: World) -> None:
    world.facts.put_under((), {"made_public": True}, world.at)
