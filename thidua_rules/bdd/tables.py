"""A table under a step: its columns stand in the catalogue, its cells are read by their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from thidua_rules.bdd.definition import Column, Definition
from thidua_rules.bdd.feature_file import Cell, Line
from thidua_rules.bdd.misreading import MisreadError
from thidua_rules.errors import Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest

_NO_ROWS = Text("bảng không có dòng nào dưới tên cột", "the table has no row below its head")
_EMPTY = Text("ô này không được để trống", "this cell must not be empty")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the value of each column that it fills in, and where it stands."""

    at: Place
    values: Mapping[str, Any]

    def __getitem__(self, column: str) -> Any:  # noqa: ANN401 - of the type of its column
        return self.values[column]

    def get(self, column: str) -> Any:  # noqa: ANN401 - of the type of its column
        """The value, or none where the cell is empty."""
        return self.values.get(column)

    def filled(self, *columns: str) -> dict[str, Any]:
        """Those of the columns that are filled in."""
        return {name: self.values[name] for name in columns if name in self.values}


def rows(line: Line, step: Definition, book: Rulebook) -> tuple[Row, ...]:
    """The rows of a table in which nothing is wrong."""
    head, *body = line.table
    names = [_named(cell, step) for cell in head]
    return tuple(
        Row(
            cells[0].place,
            {
                name: step.table[name].kind.read(cell.text, book)
                for name, cell in zip(names, cells, strict=True)
                if name is not None and cell.text
            },
        )
        for cells in body
    )


def faults(line: Line, step: Definition, book: Rulebook) -> Iterator[Problem]:
    """Everything that is wrong with the table, each at its cell."""
    if not line.table:
        text = Text("bước này cần một bảng", "this step needs a table")
        yield Problem("table", text, line.place, _columns(step))
        return
    head, *body = line.table
    yield from _head_faults(head, step)
    if not body:
        yield Problem("table", _NO_ROWS, head[0].place)
    names = [_named(cell, step) for cell in head]
    for cells in body:
        for name, cell in zip(names, cells, strict=True):
            if name is not None:
                yield from _cell_faults(cell, step.table[name], book)


def _head_faults(head: tuple[Cell, ...], step: Definition) -> Iterator[Problem]:
    seen: list[str] = []
    for cell in head:
        name, word = _named(cell, step), cell.text
        if name is None:
            text = Text(f"bảng không có cột `{word}`", f"the table has no column `{word}`")
            yield Problem("table", text, cell.place, _meant(word, step) or _columns(step))
        elif name in seen:
            text = Text(f"cột `{word}` nêu hai lần", f"the column `{word}` stands twice")
            yield Problem("table", text, cell.place)
        seen.append(name or "")
    for name, column in step.table.items():
        if not column.optional and name not in seen:
            vi, en = column.title.vi, column.title.en
            text = Text(f"bảng thiếu cột `{vi}`", f"the table lacks the column `{en}`")
            yield Problem("table", text, head[0].place, _columns(step))


def _cell_faults(cell: Cell, column: Column, book: Rulebook) -> Iterator[Problem]:
    if not cell.text:
        if not column.optional:
            yield Problem("table", _EMPTY, cell.place, _holds(column))
        return
    try:
        column.kind.read(cell.text, book)
    except MisreadError as error:
        yield Problem("value", error.text, cell.place, error.hint)


def _named(cell: Cell, step: Definition) -> str | None:
    """The column that the title of a head is of, in either language."""
    titles = ((name, one.title) for name, one in step.table.items())
    return next((name for name, title in titles if cell.text in {title.vi, title.en}), None)


def _meant(word: str, step: Definition) -> Text | None:
    return nearest(word, [said for one in step.table.values() for said in _both(one.title)])


def _both(title: Text) -> tuple[str, str]:
    return title.vi, title.en


def _holds(column: Column) -> Text:
    says = column.kind.says
    return Text(f"ghi {says.vi}", f"write {says.en}")


def _columns(step: Definition) -> Text:
    """What columns there are; those that may be left out in brackets."""
    vi, en = (
        ", ".join(
            f"[{one.title.of(lang)}]" if one.optional else one.title.of(lang)
            for one in step.table.values()
        )
        for lang in ("vi", "en")
    )
    return Text(f"các cột: {vi}", f"columns: {en}")
