"""Rule files and dossiers on disk become data with places: the one door of YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from thidua_rules.model.law import Text
from thidua_rules.rulebook.characters import seen, text_of
from thidua_rules.rulebook.json_nodes import grow_json
from thidua_rules.rulebook.positions import (
    ROSTER,
    RULE_FILE,
    START,
    Bounds,
    Data,
    Mark,
    Refusals,
    Source,
    Tree,
    bare,
    shown,
)

__all__ = [
    "ROSTER",
    "RULE_FILE",
    "Bounds",
    "Data",
    "Source",
    "content_of",
    "parse_json",
    "parse_yaml",
    "read",
    "read_json",
    "read_yaml",
]

# Only its events are used: its composer recurses in C and dies, with the interpreter, of a file of
# brackets; its constructor knows `NO`, `010` and `12:30` for a truth, an octal and a sexagesimal.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Grow: TypeAlias = Callable[[str, Tree, Refusals], None]

_EMPTY = Text("tệp không có nội dung", "the file holds nothing")
_DOCUMENTS = Text("tệp có hơn một tài liệu YAML", "the file holds more than one YAML document")
_ONE_DOCUMENT = Text("bỏ dòng `---` này hoặc tách tệp", "remove this `---` or split the file")
_WRITE_OUT = Text("viết đầy đủ nội dung ở đây", "write out here what it stands for")
_QUOTE = Text("nếu là chữ thì đặt trong dấu ngoặc kép", "if it is text, put it in quotes")
_NO_SUCH_DAY = Text("nếu là chữ thì đặt trong dấu ngoặc kép", "if it is text, put it in quotes")
_INDENT = Text("xem lại cách thụt dòng ở đây và dòng trên", "look at the indentation here and above")
_HINTS = (
    ("mapping values", Text("đặt chữ có `: ` trong dấu ngoặc kép", "put text with `: ` in quotes")),
    (
        "cannot start any token",
        Text(
            "thụt dòng bằng dấu cách, không dùng tab; chữ bắt đầu bằng dấu đặt trong ngoặc kép",
            "indent with spaces, not tabs; put text that begins with a sign in quotes",
        ),
    ),
    ("unexpected end of stream", Text("thiếu dấu ngoặc đóng", "a closing quote is missing")),
    ("',' or", Text("thiếu dấu phẩy hoặc ngoặc đóng", "a comma or a closing bracket is missing")),
    ("escape", Text("dấu `\\` viết là `\\\\`", "write the backslash as `\\\\`")),
)


def read(path: Path, bounds: Bounds = RULE_FILE, *, name: str | None = None) -> Source:
    """Read a file as its suffix says.

    Raises:
        RuleFileError: with every problem that was found, as all functions of this module do.
    """
    parse = _PARSERS.get(path.suffix.lower())
    name = name or str(path)
    if parse is None:
        what = shown(path.suffix or path.name)
        text = Text(f"không biết đọc tệp `{what}`", f"`{what}` is not a kind of file read here")
        hint = Text("dùng `.yaml`, `.yml` hoặc `.json`", "use `.yaml`, `.yml` or `.json`")
        Refusals(name).stop("suffix", text, START, hint)
    return parse(content_of(path, bounds, name=name), name, bounds)


def read_yaml(path: Path, bounds: Bounds = RULE_FILE, *, name: str | None = None) -> Source:
    """Read a YAML file, whatever its suffix; messages call it `name`, or else by its path."""
    return parse_yaml(content_of(path, bounds, name=name), name or str(path), bounds)


def read_json(path: Path, bounds: Bounds = RULE_FILE, *, name: str | None = None) -> Source:
    """Read a JSON file, whatever its suffix; messages call it `name`, or else by its path."""
    return parse_json(content_of(path, bounds, name=name), name or str(path), bounds)


def parse_yaml(content: str | bytes, name: str, bounds: Bounds = RULE_FILE) -> Source:
    """Read YAML without anchors and tags; words mean what they look like, `NO` and `010` too."""
    return _parsed(content, name, bounds, _grow_yaml)


def parse_json(content: str | bytes, name: str, bounds: Bounds = RULE_FILE) -> Source:
    """Read JSON; days stay text, and so do fractions."""
    return _parsed(content, name, bounds, grow_json)


def content_of(path: Path, bounds: Bounds = RULE_FILE, *, name: str | None = None) -> bytes:
    """The bytes of a file; of one that is too large, just enough for `parse_…` to refuse it."""
    try:
        with path.open("rb") as file:
            return file.read(bounds.bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        _refuse_file(path, error, Refusals(name or str(path)))


_PARSERS = {".json": parse_json, ".yaml": parse_yaml, ".yml": parse_yaml}


def _parsed(content: str | bytes, name: str, bounds: Bounds, grow: Grow) -> Source:
    refusals = Refusals(name)
    tree = Tree(bounds, refusals)
    grow(text_of(content, bounds, refusals), tree, refusals)
    if tree.data is None:
        refusals.stop("empty", _EMPTY, START)
    refusals.settle()
    return tree.source()


def _refuse_file(path: Path, error: OSError | ValueError, refusals: Refusals) -> NoReturn:
    what = f"`{path}`"
    if isinstance(error, FileNotFoundError):
        text = Text(f"không có tệp {what}", f"there is no file {what}")
        refusals.stop("not-found", text, START, _neighbour(path))
    if path.is_dir():
        text = Text(f"{what} là thư mục, không phải tệp", f"{what} is a folder, not a file")
        refusals.stop("folder", text, START)
    why = getattr(error, "strerror", None) or error
    text = Text(f"không đọc được tệp {what} ({why})", f"the file {what} cannot be read ({why})")
    refusals.stop("unreadable", text, START)


def _neighbour(path: Path) -> Text | None:
    folder = path.parent
    names = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    close = get_close_matches(path.name, names, n=1)
    return Text(f"có phải `{close[0]}`?", f"did you mean `{close[0]}`?") if close else None


def _grow_yaml(text: str, tree: Tree, refusals: Refusals) -> None:
    """Feed the text to the tree, node for node; what is not allowed is noted and passed over."""
    for event, at in _events(text, refusals):
        match event:
            case yaml.ScalarEvent():
                _note_extras(event, at, refusals)
                tree.add(_scalar(event, at, refusals), at)
            case yaml.MappingStartEvent():
                _note_extras(event, at, refusals)
                tree.open({}, at)
            case yaml.SequenceStartEvent():
                _note_extras(event, at, refusals)
                tree.open([], at)
            case yaml.CollectionEndEvent():
                tree.close()
            case yaml.AliasEvent():
                _note(f"*{event.anchor}", "alias", at, refusals)
                tree.add(f"*{event.anchor}", at)
            case yaml.DocumentStartEvent() if not tree.fresh:
                refusals.stop("documents", _DOCUMENTS, at, _ONE_DOCUMENT)


def _events(text: str, refusals: Refusals) -> Iterator[tuple[Any, Mark]]:
    at = START
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            at = _mark(event.start_mark)
            yield event, at
    # Escapes of characters that do not exist come through as Python's own errors.
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        mark = getattr(error, "problem_mark", None)
        why = str(getattr(error, "problem", None) or error)
        said = Text(f"sai cú pháp YAML ({why})", f"this is not YAML ({why})")
        hint = next((hint for needle, hint in _HINTS if needle in why), _INDENT)
        refusals.stop("yaml-syntax", said, _mark(mark) if mark else at, hint)


def _mark(mark: Any) -> Mark:
    return mark.line + 1, mark.column + 1
