"""A score sheet: what a unit gave itself, what others gave it, and what was agreed at the end.

A `ScoreSheet` has up to three columns, `self`, `cross` and `final`; a `Column` says who scored, and
for each criterion an `Entry` of points, papers and a remark, and for each veto yes or no.
Nothing has a default: 0 is a score, and what is missing or `null` was not scored.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Literal, NamedTuple, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, StrictBool

from thidua_rules.cohort.scores.points import ZERO, Points, decimals, shown
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.model.dossier import Name, Slug
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest

ColumnName: TypeAlias = Literal["self", "cross", "final"]
Path: TypeAlias = tuple[str, ...]


class _Noun(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(_Noun):
    """The points for one criterion, and the papers and remarks that go with them."""

    points: Points
    evidence: tuple[Name, ...] = ()
    note: Name | None = None


def _entry(value: object) -> object:
    """Bare points stand for an entry without papers."""
    return value if value is None or isinstance(value, dict | Entry) else {"points": value}


class Column(_Noun):
    """One scoring of the unit."""

    scored_by: Name | None = None
    points: dict[Slug, Annotated[Entry | None, BeforeValidator(_entry)]] = {}
    vetoes: dict[Slug, StrictBool | None] = {}

    def given(self) -> dict[str, Decimal]:
        """The points of every criterion that was scored."""
        return {id: entry.points for id, entry in self.points.items() if entry is not None}


class ScoreSheet(_Noun):
    """The sheet of one unit under one rubric."""

    unit: Name
    rubric: Slug
    columns: dict[ColumnName, Column]

    def column(self, name: ColumnName) -> Column:
        """That column; one that is not there has nothing scored."""
        return self.columns.get(name, Column())


class Unfit(NamedTuple):
    """One thing on a sheet that its rubric does not allow."""

    code: str
    path: Path
    text: Text
    hint: Text | None = None


def unfit(rubric: Rubric, sheet: ScoreSheet) -> Iterator[Unfit]:
    """Everything on the sheet that does not fit, column by column."""
    if sheet.rubric != rubric.id:
        vi = f"phiếu theo bảng điểm `{sheet.rubric}`, không phải `{rubric.id}`"
        en = f"the sheet is of the table `{sheet.rubric}`, not of `{rubric.id}`"
        yield Unfit("rubric", ("rubric",), Text(vi, en))
    for name, column in sheet.columns.items():
        at = ("columns", name)
        yield from _points(rubric, column, (*at, "points"))
        yield from _vetoes(rubric, column, (*at, "vetoes"))
        if name == "cross":
            yield from _scorer(sheet.unit, column.scored_by, (*at, "scored_by"))


def _points(rubric: Rubric, column: Column, at: Path) -> Iterator[Unfit]:
    most = {one.id: one.most for one in rubric.scored()}
    for id, entry in column.points.items():
        path = (*at, id)
        if id not in most:
            yield _unknown(id, rubric, path)
        elif entry is not None:
            yield from _bounds(entry.points, most[id], path)
            yield from _decimals(entry.points, rubric.precision, path)


def _unknown(id: str, rubric: Rubric, path: Path) -> Unfit:
    group = next((line for line in rubric.walk() if line.id == id), None)
    if group is not None:
        parts = ", ".join(f"`{part.id}`" for part in group.parts)
        text = Text(f"`{id}` là nhóm tiêu chí", f"`{id}` is a group of criteria")
        return Unfit("group", path, text, Text(f"chấm {parts}", f"score {parts}"))
    text = Text(f"bảng điểm không có `{id}`", f"the table has no `{id}`")
    return Unfit("unknown-criterion", path, text, nearest(id, [one.id for one in rubric.scored()]))


def _bounds(points: Decimal, most: Decimal, path: Path) -> Iterator[Unfit]:
    told, bound = shown(points), shown(most)
    if points < ZERO:
        text = Text(f"{told.vi} điểm là số âm", f"{told.en} points are below 0")
        yield Unfit("below-zero", path, text)
    if points > most:
        vi = f"{told.vi} điểm cao hơn điểm tối đa {bound.vi}"
        yield Unfit(
            "above-most", path, Text(vi, f"{told.en} points are above the most, {bound.en}")
        )


def _decimals(points: Decimal, precision: int, path: Path) -> Iterator[Unfit]:
    if decimals(points) > precision:
        told = shown(points)
        vi = f"{told.vi} điểm có hơn {precision} chữ số lẻ"
        en = f"{told.en} points have more than {precision} decimals"
        hint = Text("làm tròn theo quy ước của khối", "round as the bloc has agreed")
        yield Unfit("precision", path, Text(vi, en), hint)


def _vetoes(rubric: Rubric, column: Column, at: Path) -> Iterator[Unfit]:
    known = [veto.id for veto in rubric.vetoes]
    for id in column.vetoes:
        if id not in known:
            text = Text(f"bảng điểm không có `{id}`", f"the table has no `{id}`")
            yield Unfit("unknown-veto", (*at, id), text, nearest(id, known))


def _scorer(unit: str, scored_by: str | None, path: Path) -> Iterator[Unfit]:
    """Whoever verifies has to be named, and to be somebody else."""
    if scored_by is None:
        text = Text("cột chấm chéo chưa ghi ai chấm", "it is not said who cross-scored")
        hint = Text("ghi `scored_by`", "write `scored_by`")
        yield Unfit("no-scorer", path, text, hint)
    elif scored_by == unit:
        text = Text(f"`{unit}` tự chấm chéo mình", f"`{unit}` cross-scores itself")
        hint = Text("để đơn vị khác chấm", "let another unit score")
        yield Unfit("own-unit", path, text, hint)
