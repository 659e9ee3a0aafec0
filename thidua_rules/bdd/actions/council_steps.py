"""Steps about the council's members, session, agenda and ballots."""

from __future__ import annotations

from typing import Any

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World

SECRET = {"secret": True, "open": False, "not-told": None}


def agenda(world: World, *, who: str, award: str) -> None:
    world.facts.put(("agenda", slug(who)), award, world.at)


def agenda_of_a_table(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        world.facts.put(("agenda", slug(row["who"])), row["award"], row.at)


def seats(world: World, *, rows: tuple[Row, ...]) -> None:
    told = [
        {
            "id": slug(row["who"]),
            "unit": slug(row["unit"]),
            "relatives": [slug(name) for name in row.get("relatives") or ()],
        }
        for row in rows
    ]
    world.facts.put_rows(("seats",), told, rows)


def works_in(world: World, *, who: str, unit: str) -> None:
    world.facts.put(("units", slug(who)), slug(unit), world.at)


def sitting(world: World, *, present: int, members: int) -> None:
    world.facts.put_under((), {"present": present, "members": members}, world.at)


def ballot(  # noqa: PLR0913 - a slot each
    world: World, *, how: str, who: str, yes: int, members: int, written: int = 0
) -> None:
    there = {"members": members, "present": members - written, "written": written}
    world.facts.put_under((), there, world.at)
    told = {**there, "yes": yes, "secret": SECRET[how]}
    world.facts.put(("ballots", slug(who)), told, world.at)


def ballots(world: World, *, rows: tuple[Row, ...]) -> None:
    """Each on its nominee; the session is attended as its ballots say, unless that is stated."""
    told = [_counted(row) for row in rows]
    for row, one in zip(rows, told, strict=True):
        world.facts.put(("ballots", slug(row["who"])), one, row.at)
    there = {name: max(one[name] for one in told) for name in ("members", "present", "written")}
    unsaid = {name: value for name, value in there.items() if name not in world.facts.data}
    world.facts.put_under((), unsaid, world.at)


def _counted(row: Row) -> dict[str, Any]:
    (yes, members), written = row["yes"], row.get("written") or 0
    present = row.get("present")
    return {
        "members": members,
        "present": members - written if present is None else present,
        "written": written,
        "yes": yes,
        "recused": row.get("recused") or 0,
        "secret": SECRET[row["how"]],
    }


def own_ballot(world: World, *, yes: int, members: int) -> None:
    cast = {"members": members, "present": members, "yes": yes, "secret": True}
    world.facts.put(("ballot",), cast, world.at)


def count(world: World, *, yes: int, members: int) -> None:
    world.facts.put(("count",), {"yes": yes, "present": members, "members": members}, world.at)
