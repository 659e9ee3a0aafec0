"""How a feature is laid out: scenarios without steps, remarks that were meant as steps, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_rules.bdd.feature_file import Feature, Node, place_of
from thidua_rules.bdd.syntax import meant, no_keyword
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text

_COLUMN = re.compile(r"<([^<>]+)>")
_NONE = Text("tính năng không có kịch bản nào", "the feature has no scenario")
_EMPTY_TABLE = Text("bảng không có dòng nào, nên không chạy", "the table has no row: nothing runs")
_FIRST_AND = Text(
    "bước đầu tiên không được là `Và`, `Nhưng`", "the first step must not be `And`, `But`"
)
_START = Text("bắt đầu bằng `Cho …` hoặc `Khi …`", "begin with `Given …` or `When …`")
_ADD_THEN = Text("thêm một bước `Thì …`", "add a step `Then …`")


def faults(feature: Feature, name: str) -> list[Problem]:
    """Everything that gherkin takes without a word though it cannot have been meant."""
    tree = feature.tree
    problems = [*_remarks(tree, name, feature.source, whole=False)]
    blocks = list(_blocks(tree))
    for kind, block in blocks:
        problems += _remarks(block, name, feature.source, whole=True)
        if kind == "scenario":
            problems += _scenario_faults(block, name)
    scenarios = [block for kind, block in blocks if kind == "scenario"]
    if not scenarios and not problems:  # or a head that is misspelt explains it
        problems.append(Problem("no-scenario", _NONE, place_of(tree, name)))
    return [*problems, *_twice(scenarios, name)]


def _blocks(node: Node) -> Iterator[tuple[str, Node]]:
    """Backgrounds, rules and scenarios, those within rules too, in the order of the file."""
    for child in node.get("children", ()):
        for kind, block in child.items():
            yield kind, block
            yield from _blocks(block)


def _remarks(block: Node, name: str, source: tuple[str, ...], *, whole: bool) -> Iterator[Problem]:
    """Lines read as a description: any of them (`whole`), or such as look like steps."""
    for number, line in _described(block, source):
        if whole or meant(line.strip()):
            column = len(line) - len(line.lstrip()) + 1
            yield no_keyword(line, Place(name, number, column))


def _described(block: Node, source: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Its description line by line, where each stands: gherkin drops blank ones and remarks."""
    number = block["location"]["line"]
    for said in (block.get("description") or "").splitlines():
        if not said.strip():
            continue
        while source[number].strip() != said.strip() and number < len(source) - 1:
            number += 1
        yield number + 1, source[number]


def _scenario_faults(block: Node, name: str) -> Iterator[Problem]:
    steps, place = block["steps"], place_of(block, name)
    if not steps:
        what = f"“{block['name']}”"
        text = Text(f"kịch bản {what} không có bước nào", f"the scenario {what} has no step")
        yield Problem("no-steps", text, place, _ADD_THEN)
        return
    if not any(step["keywordType"] == "Outcome" for step in steps):
        what = f"“{block['name']}”"
        text = Text(f"kịch bản {what} không khẳng định gì", f"the scenario {what} claims nothing")
        yield Problem("no-claim", text, place, _ADD_THEN)
    if steps[0]["keywordType"] == "Conjunction":
        yield Problem("first-and", _FIRST_AND, place_of(steps[0], name), _START)
    yield from _table_faults(block, name)


def _table_faults(block: Node, name: str) -> Iterator[Problem]:
    used = _columns(block)
    tables = block["examples"]
    if used and not tables:
        column, step = next(iter(used.items()))
        yield _missing(column, place_of(step, name))
    for table in tables:
        head = table.get("tableHeader")
        cells = head["cells"] if head else []
        if not table.get("tableBody"):
            yield Problem("no-rows", _EMPTY_TABLE, place_of(table, name))
            continue
        for column in used.keys() - {cell["value"] for cell in cells}:
            yield _missing(column, place_of(table, name))
        for cell in cells:
            if cell["value"] not in used:
                word = cell["value"]
                text = Text(f"cột `{word}` không được dùng", f"the column `{word}` is not used")
                hint = Text(f"dùng `<{word}>` hoặc bỏ cột", f"use `<{word}>` or drop it")
                yield Problem("unused-column", text, place_of(cell, name), hint)


def _columns(block: Node) -> dict[str, Node]:
    """The columns that a scenario asks for, each with where it does."""
    found = dict.fromkeys(_COLUMN.findall(block["name"]), block)
    for step in block["steps"]:
        words = [step["text"], *_cells(step)]
        found |= {column: step for word in words for column in _COLUMN.findall(word)}
    return found


def _cells(step: Node) -> Iterator[str]:
    """What stands in the table or the block of text under a step."""
    for row in step.get("dataTable", {}).get("rows", ()):
        yield from (cell["value"] for cell in row["cells"])
    yield step.get("docString", {}).get("content", "")


def _missing(column: str, place: Place) -> Problem:
    text = Text(f"bảng Dữ liệu thiếu cột `{column}`", f"Examples lack the column `{column}`")
    return Problem("missing-column", text, place)


def _twice(scenarios: list[Node], name: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for block in scenarios:
        title, line = block["name"], block["location"]["line"]
        if title in seen:
            text = Text(
                f"tên kịch bản “{title}” đã có ở dòng {seen[title]}",
                f"the scenario “{title}” stands on line {seen[title]} already",
            )
            yield Problem("same-name", text, place_of(block, name))
        seen.setdefault(title, line)
