"""A feature file as scenarios whose every step knows its place; the one door of gherkin."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from thidua_rules.bdd.syntax import lacks_language, told
from thidua_rules.errors import Place, Problem, ThiduaError
from thidua_rules.model.law import Text

Node: TypeAlias = dict[str, Any]

_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
_NO_GHERKIN = Text(
    "thiếu gói để đọc tệp .feature: pip install 'thidua-rules[bdd]'",
    "the package that reads .feature files is missing: pip install 'thidua-rules[bdd]'",
)
_BOM = Text("tệp bắt đầu bằng dấu BOM", "the file begins with a byte order mark")
_NO_BOM = Text("lưu lại bằng UTF-8 không có BOM", "save it as UTF-8 without BOM")
_UTF8 = Text("tệp không phải UTF-8", "the file is not UTF-8")
_SAVE_UTF8 = Text("lưu lại bằng bảng mã UTF-8", "save it as UTF-8")
_NFC = Text(
    "dấu tiếng Việt viết rời (Unicode tổ hợp, NFD)",
    "accents are written apart from their letters (NFD)",
)
_SAVE_NFC = Text("lưu lại theo Unicode dựng sẵn (NFC)", "save it in composed form (NFC)")
_EMPTY = Text("tệp không có tính năng nào", "the file holds no feature")
_HEAD = Text("bắt đầu bằng `# language: vi` và `Tính năng: …`", "begin with `Feature: …`")
_UNREAD = Text("không đọc được tệp", "the file cannot be read")


class NoFeatureReaderError(ThiduaError):
    """The extra `bdd`, which reads features, is not installed."""

    def __init__(self) -> None:
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return _NO_GHERKIN.of(lang)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, as it is written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """One step as it runs: `when` is given, when or then, or none where only `*` stands.

    `table`: the rows under it, the head first. `extra`: where they, or a block of text, stand.
    """

    keyword: str
    when: str | None
    text: str
    place: Place
    extra: Place | None = None
    table: tuple[tuple[Cell, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario, or one row of an outline; `title` tells rows apart."""

    name: str
    title: str
    place: Place
    lines: tuple[Line, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """`tree` is gherkin's own, for those who look at what does not run; `source` the lines."""

    path: Path
    name: str
    lang: str
    scenarios: tuple[Scenario, ...]
    tree: Node
    source: tuple[str, ...]


def read_feature(path: Path, *, name: str | None = None) -> tuple[Feature | None, list[Problem]]:
    """The feature and what is wrong with its letters; none where it is no feature at all."""
    name = name or str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        why = Text(f"{_UNREAD.vi} ({error.strerror})", f"{_UNREAD.en} ({error.strerror})")
        return None, [Problem("unreadable", why, Place(name))]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(name, raw[: error.start].count(b"\n") + 1)
        return None, [Problem("encoding", _UTF8, place, _SAVE_UTF8)]
    problems = list(_letters(text, name))
    if lacking := lacks_language(text.removeprefix("\ufeff"), name):
        return None, [*problems, lacking]
    tree, faults = _parsed(text.removeprefix("\ufeff"), name)
    problems += faults
    if tree is None:
        return None, problems
    return _feature(path, name, tree, text), problems


def _letters(text: str, name: str) -> Iterator[Problem]:
    if text.startswith("\ufeff"):
        yield Problem("bom", _BOM, Place(name), _NO_BOM)
    for number, line in enumerate(text.splitlines(), 1):
        if not unicodedata.is_normalized("NFC", line):
            whole = unicodedata.normalize("NFC", line)
            column = next((i for i, (a, b) in enumerate(zip(line, whole, strict=False)) if a != b))
            yield Problem("nfc", _NFC, Place(name, number, column + 1), _SAVE_NFC)
            return  # once a file: whoever saves it mends every line


def _parsed(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    try:
        from gherkin.errors import CompositeParserException, ParserException  # noqa: PLC0415
        from gherkin.parser import Parser  # noqa: PLC0415 - the extra may be absent
    except ImportError:
        raise NoFeatureReaderError from None
    try:
        tree: Node = dict(Parser().parse(text))
    except CompositeParserException as error:
        return None, [told(one, name, text) for one in error.errors]
    except ParserException as error:
        return None, [told(error, name, text)]
    if not tree.get("feature"):
        return None, [Problem("no-feature", _EMPTY, Place(name), _HEAD)]
    return tree, []


def _feature(path: Path, name: str, tree: Node, text: str) -> Feature:
    from gherkin.pickles.compiler import Compiler  # noqa: PLC0415 - the extra may be absent

    feature = tree["feature"]
    nodes = {one["id"]: one for one in _nodes(feature)}
    pickles = Compiler().compile({**tree, "uri": name})  # type: ignore[typeddict-item]
    scenarios = tuple(_scenario(dict(pickle), nodes, name) for pickle in pickles)
    lang = "vi" if feature["language"] == "vi" else "en"
    source = tuple(text.split("\n"))  # as gherkin counts lines
    return Feature(path, feature["name"], lang, scenarios, feature, source)


def _nodes(node: object) -> Iterator[Node]:
    """Everything in the tree that has an id."""
    if isinstance(node, dict):
        if "id" in node:
            yield node
        for inside in node.values():
            yield from _nodes(inside)
    elif isinstance(node, list):
        for inside in node:
            yield from _nodes(inside)


def _scenario(pickle: Node, nodes: dict[str, Node], name: str) -> Scenario:
    head, *row = (nodes[id] for id in pickle["astNodeIds"])
    cells = [cell["value"] for one in row for cell in one["cells"]]
    return Scenario(
        name=pickle["name"],
        title=f"{pickle['name']}[{'-'.join(cells)}]" if row else pickle["name"],
        place=place_of(row[0] if row else head, name),
        lines=tuple(_line(step, nodes, name) for step in pickle["steps"]),
        tags=tuple(tag["name"].removeprefix("@") for tag in pickle["tags"]),
    )


def _line(step: Node, nodes: dict[str, Node], name: str) -> Line:
    node = nodes[step["astNodeIds"][0]]
    extra = node.get("dataTable") or node.get("docString")
    at = place_of(node, name)
    keyword: str = node["keyword"]
    return Line(
        keyword=keyword,
        when=_KINDS.get(step["type"]),
        text=step["text"].strip(),
        place=Place(name, at.line, at.column + len(keyword)),
        extra=place_of(extra, name) if extra else None,
        table=_table(step, node, name),
    )


def _table(step: Node, node: Node, name: str) -> tuple[tuple[Cell, ...], ...]:
    """The words as they run, columns of an outline filled in, at the places where they stand."""
    if "dataTable" not in node:
        return ()
    rows = zip(step["argument"]["dataTable"]["rows"], node["dataTable"]["rows"], strict=True)
    return tuple(
        tuple(
            Cell(said["value"], place_of(cell, name))
            for said, cell in zip(run["cells"], row["cells"], strict=True)
        )
        for run, row in rows
    )


def place_of(node: Node, name: str) -> Place:
    """Where gherkin found it."""
    return Place(name, node["location"]["line"], node["location"].get("column", 1))
