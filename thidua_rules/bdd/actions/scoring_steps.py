"""Steps about tables of points and score sheets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from thidua_rules.bdd.draft import Draft
from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World
from thidua_rules.cohort.scores.points import total
from thidua_rules.cohort.scores.rubric_files import rubric_from
from thidua_rules.errors import Place

_SHEET = "thang-diem"
_TITLE = {"vi": "Thang điểm của khối thử", "en": "Table of points of the trial bloc"}
_COLUMNS = ("self", "cross", "final")


def rubric(world: World, *, one: str, most: Decimal, two: str, rest: Decimal) -> None:
    _made(world, [(one, most, world.at), (two, rest, world.at)])


def rubric_of_a_table(world: World, *, rows: tuple[Row, ...]) -> None:
    _made(world, [(row["line"], row["most"], row.at) for row in rows])


def _made(world: World, lines: list[tuple[str, Decimal, Place]]) -> None:
    told = Draft({"rubric": _SHEET, "title": _TITLE})
    told.put_under((), {"scale": total(most for _, most, _ in lines), "precision": 2}, world.at)
    for name, most, at in lines:
        told.add("criteria", {"id": slug(name), "vi": name, "en": name, "points": most}, at)
    world.rubric = rubric_from(told.source(world.at), world.book.vocabulary)


def points(  # noqa: PLR0913 - a slot each
    world: World, *, unit: str, column: str, line: str, points: Decimal, by: str | None = None
) -> None:
    _begin(world, unit)
    at = ("sheet", "columns", column)
    world.facts.put((*at, "points", slug(line)), points, world.at)
    if by:
        world.facts.put((*at, "scored_by"), slug(by), world.at)


def sheet(world: World, *, unit: str, rows: tuple[Row, ...], by: str | None = None) -> None:
    _begin(world, unit)
    for row in rows:
        for column, given in _given(row):
            world.facts.put(
                ("sheet", "columns", column, "points", slug(row["line"])), given, row.at
            )
    if by:
        world.facts.put(("sheet", "columns", "cross", "scored_by"), slug(by), world.at)


def _given(row: Row) -> Iterator[tuple[str, Any]]:
    return ((name, row[name]) for name in _COLUMNS if row.get(name) is not None)


def _begin(world: World, unit: str) -> None:
    told = world.facts.data.setdefault("sheet", {"rubric": _SHEET, "columns": {}})
    told["unit"] = slug(unit)
    world.facts.places.setdefault(("sheet",), world.at)


def not_a_nominee(world: World) -> None:
    world.facts.put_under((), {"is_nominee": False}, world.at)


def verifies_nominees(world: World) -> None:
    world.bloc.put(("verifies",), "nominees", world.at)
