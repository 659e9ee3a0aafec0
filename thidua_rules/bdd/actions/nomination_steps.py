"""Steps that state something of a nomination, and of the other matters of the bloc's year."""

from __future__ import annotations

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.titles import called
from thidua_rules.bdd.world import World
from thidua_rules.model.law import Text
from thidua_rules.workflows.lifecycles import LIFECYCLES

_MATTER = Text("việc", "matter")
_STATE = Text("trạng thái", "state")


def relative(world: World, *, who: str) -> None:
    world.facts.add("relatives", slug(who), world.at)


def proposed_too(world: World, *, award: str) -> None:
    world.facts.put(("others", award), "submitted", world.at)


def finding(world: World, *, finding: str, document: str) -> None:
    world.facts.put_under((), {"finding": finding, "document": document}, world.at)


def instead(world: World, *, award: str) -> None:
    world.facts.put(("instead",), award, world.at)


def may_alter(world: World) -> None:
    world.bloc.put_under(("council",), {"may_alter": True}, world.at)


def alone(world: World, *, award: str) -> None:
    world.bloc.put(("council", "alone"), [award], world.at)


def other_matters(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        lifecycle = called(LIFECYCLES, row["matter"], _MATTER)
        unit = row.get("unit")
        name = f"{lifecycle.name}/{slug(unit)}" if unit else lifecycle.name
        state = called(lifecycle.states, row["state"], _STATE).id
        world.facts.put(("states", name), state, row.at)
