"""Many dossiers in one file: a YAML or JSON list, JSON Lines, or a table in CSV.

A row that cannot be read is reported with its place; the others are read all the same.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Any

from thidua_rules.errors import DossierError, Place, Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.rulebook.nominees.dossiers import Dossier, dossier_from, opened, shipped
from thidua_rules.rulebook.on_disk.source import ROSTER, Source, content_of, parse_json, read

LISTS = frozenset({"groups", "records", "complete.kinds"})
PLAIN = frozenset({"id", "kind", "name", "sex", "complete.since"})
OPEN = ("facts.", "members.", "attested.", "dates.")
_SIGNED = re.compile(r"(?P<holds>true|false)@(?P<by>[a-z0-9-]+)(?: (?P<on>\d{4}-\d{2}-\d{2}))?")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a roster: the dossier, or what is wrong with it."""

    place: Place
    dossier: Dossier | None
    problems: tuple[Problem, ...] = ()


def is_roster(path: Path) -> bool:
    """Whether the file holds many dossiers: by its suffix, or because its top is a list.

    Raises:
        DossierError: the file cannot be read.
    """
    if path.suffix.lower() in {".csv", ".jsonl", ".ndjson"}:
        return True
    return isinstance(_listed(path).data, list)


def read_roster(path: Path, *, rulebook: Rulebook | None = None) -> Iterator[Row]:
    """The entries of the file, in its order.

    Raises:
        DossierError: the file as a whole cannot be read.
    """
    book = rulebook or shipped()
    match path.suffix.lower():
        case ".csv":
            return _table(path, book)
        case ".jsonl" | ".ndjson":
            return _lines(path, book)
        case _:
            return _list(_listed(path), book)


def _listed(path: Path) -> Source:
    try:
        return read(path, ROSTER)
    except RuleFileError as error:
        raise DossierError(error.problems) from None


def _list(source: Source, book: Rulebook) -> Iterator[Row]:
    entries = source.data if isinstance(source.data, list) else []
    for place in range(len(entries)):
        yield _row(source, (place,), source.place((place,)), book)


def _row(source: Source, at: tuple[str | int, ...], place: Place, book: Rulebook) -> Row:
    try:
        return Row(place, dossier_from(source, at, book))
    except DossierError as error:
        return Row(place, None, error.problems)


def _lines(path: Path, book: Rulebook) -> Iterator[Row]:
    for number, line in enumerate(StringIO(_content(path)), 1):
        if line.strip():
            place = Place(str(path), number)
            try:
                source = parse_json(line, str(path))
                row = _row(source, (), place, book)
            except RuleFileError as error:
                row = Row(place, None, error.problems)
            yield replace(row, problems=tuple(_moved(row.problems, number)))


def _content(path: Path) -> str:
    try:
        content = content_of(path, ROSTER)
        if len(content) > ROSTER.bytes:
            parse_json(content, str(path), ROSTER)  # which says that it is too large
        return content.decode("utf-8-sig")
    except RuleFileError as error:
        raise DossierError(error.problems) from None
    except UnicodeDecodeError as error:
        text = Text("tệp không phải UTF-8", "the file is not UTF-8")
        hint = Text("lưu lại tệp bằng bảng mã UTF-8", "save the file as UTF-8")
        place = Place(str(path), error.object[: error.start].count(b"\n") + 1)
        raise DossierError([Problem("encoding", text, place, hint)]) from None


def _moved(problems: Iterable[Problem], line: int) -> Iterator[Problem]:
    for problem in problems:
        yield replace(problem, place=replace(problem.place, line=line))


def _table(path: Path, book: Rulebook) -> Iterator[Row]:
    lines = csv.reader(StringIO(_content(path), newline=""), strict=True)
    try:
        head = next(lines, [])
        problems = list(_strange(head, path))
        if problems:
            raise DossierError(problems)
        for cells in lines:
            if any(cells):
                yield _from_cells(head, cells, Place(str(path), lines.line_num), book)
    except csv.Error as error:
        text = Text(f"sai cú pháp CSV ({error})", f"this is not CSV ({error})")
        raise DossierError([Problem("csv", text, Place(str(path), lines.line_num))]) from None


def _strange(head: list[str], path: Path) -> Iterator[Problem]:
    for column, name in enumerate(head, 1):
        if name in head[: column - 1]:
            text = Text(f"cột `{name}` viết hai lần", f"the column `{name}` is written twice")
            yield Problem("column", text, Place(str(path), 1, column))
        if name not in LISTS | PLAIN and not name.startswith(OPEN):
            text = Text(f"không có cột `{name}`", f"`{name}` is not a column")
            yield Problem("column", text, Place(str(path), 1, column), nearest(name, LISTS | PLAIN))
    for name in ("id", "kind"):
        if name not in head:
            text = Text(f"thiếu cột `{name}`", f"the column `{name}` is missing")
            yield Problem("column", text, Place(str(path)))


def _from_cells(head: list[str], cells: list[str], place: Place, book: Rulebook) -> Row:
    """A row as a dossier; places are those of its cells."""
    if len(cells) != len(head):
        text = Text(
            f"dòng có {len(cells)} ô, tiêu đề có {len(head)}",
            f"the row has {len(cells)} cells, the header {len(head)}",
        )
        return Row(place, None, (Problem("cells", text, place),))
    data: dict[str, Any] = {"subject": {}}
    problems: list[Problem] = []
    for column, (name, cell) in enumerate(zip(head, cells, strict=True), 1):
        if cell.strip():
            problems += _fill(data, name, cell.strip(), replace(place, column=column))
    row = _row(_CellSource(place, tuple(head), data), (), place, book)  # type: ignore[arg-type]
    return replace(
        row, dossier=None if problems else row.dossier, problems=(*problems, *row.problems)
    )


@dataclass(frozen=True, slots=True)
class _CellSource:
    """A row seen as a source: the place of something is that of the cell it was written in."""

    row: Place
    head: tuple[str, ...]
    data: dict[str, Any]

    def place(self, path: tuple[str | int, ...], *, key: bool = False) -> Place:  # noqa: ARG002
        match path:
            case ("subject", name, *_) | ("records" as name, *_):
                column = str(name)
            case _:
                column = ".".join(map(str, path[:2]))
        at = self.head.index(column) if column in self.head else 0
        return replace(self.row, column=at + 1)


def _fill(data: dict[str, Any], name: str, cell: str, place: Place) -> Iterator[Problem]:
    head, _, slug = name.partition(".")
    if name in {"id", "kind", "name", "sex"}:
        data["subject"][name] = cell
    elif name == "groups":
        data["subject"]["groups"] = _many(cell)
    elif name == "records":
        data["records"] = _many(cell)
    elif head == "attested":
        yield from _sign(data, slug, cell, place)
    else:
        value = _many(cell) if name in LISTS else _value(cell)
        data.setdefault(head, {})[slug] = value


def _sign(data: dict[str, Any], slug: str, cell: str, place: Place) -> Iterator[Problem]:
    match = _SIGNED.fullmatch(cell)
    if match is None:
        text = Text(f"`{cell}` không đúng dạng", f"`{cell}` is not of the right form")
        hint = Text("viết `true@don-vi 2024-12-10`", "write `true@don-vi 2024-12-10`")
        yield Problem("attested", text, place, hint)
        return
    word = {"holds": match["holds"] == "true", "by": match["by"]}
    data.setdefault("attested", {})[slug] = word | ({"on": match["on"]} if match["on"] else {})


def _many(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _value(cell: str) -> int | str:
    return int(cell) if re.fullmatch(r"[0-9]{1,18}", cell) else cell


__all__ = ["Row", "is_roster", "opened", "read_roster"]
