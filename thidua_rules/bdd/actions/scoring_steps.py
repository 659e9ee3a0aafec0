"""Steps about tables of points and score sheets."""

from __future__ import annotations

from decimal import Decimal

from thidua_rules.bdd.world import World, slug
from thidua_rules.cohort.rubric import Line, Rubric
from thidua_rules.model.law import Text


def rubric(world: World, *, one: str, most: int, two: str, rest: int) -> None:
    lines = tuple(
        Line(id=slug(name), text=Text(name, name), most=Decimal(points))
        for name, points in ((one, most), (two, rest))
    )
    title = Text("Thang điểm của khối thử", "Table of points of the trial bloc")
    world.rubric = Rubric(
        id="thang-diem", title=title, scale=Decimal(most + rest), precision=0, criteria=lines
    )


def points(  # noqa: PLR0913 - a slot each
    world: World, *, unit: str, column: str, line: str, points: int, by: str | None = None
) -> None:
    empty = {"unit": slug(unit), "rubric": "thang-diem", "columns": {}}
    sheet = world.facts.setdefault("sheet", empty)
    told = sheet["columns"].setdefault(column, {"points": {}})
    told["points"][slug(line)] = points
    if by:
        told["scored_by"] = slug(by)
