"""Steps about those among whom a bloc chooses: who is in the running, and who comes first."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World


def running(world: World, *, rows: tuple[Row, ...]) -> None:
    told = [_candidate(row) for row in rows]
    world.facts.put_rows(("contest", "candidates"), told, rows)


def _candidate(row: Row) -> dict[str, Any]:
    told = {"unit": slug(row["unit"]), **row.filled("points", "on_record")}
    if (yes_of := row.get("yes")) is not None:
        yes, members = yes_of
        told["ballot"] = {"members": members, "present": members, "yes": yes, "secret": True}
    if (women_of := row.get("women")) is not None:
        women, all_ = women_of
        subject = {"id": told["unit"], "kind": "tap-the"}
        told["dossier"] = {"subject": subject, "members": {"tong-so": all_, "nu": women}}
    if (won := row.get("won_before")) is not None:
        told["won_before"] = won == "yes"
    return told


def apart(world: World, *, unit: str, why: str) -> None:
    world.facts.put(("contest", "apart", slug(unit)), why, world.at)


def ordered(world: World, *, who: str, units: tuple[str, ...], day: date, paper: str) -> None:
    order = [slug(unit) for unit in units]
    told = {"who": who, "order": order, "on": day, "paper": paper}
    world.facts.put(("contest", "ordered"), [told], world.at)


def proposed(world: World, *, units: tuple[str, ...], award: str) -> None:
    world.facts.put(("rivals", award), [slug(unit) for unit in units], world.at)


def on_record(world: World, *, kinds: tuple[str, ...]) -> None:
    world.facts.put(("on_record",), list(kinds), world.at)


def nothing_on_record(world: World) -> None:
    world.facts.put(("on_record",), [], world.at)


def own_vote(world: World, *, yes: int, members: int) -> None:
    cast = {"members": members, "present": members, "yes": yes, "secret": True}
    world.facts.put(("bloc_ballot",), cast, world.at)
