"""Rule files and dossiers on disk become data with places: the one door of YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import yaml

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark  # absent where PyYAML was built without libyaml

from thidua_rules.model.law import Text
from thidua_rules.rulebook.on_disk.characters import Lines, seen, text_of
from thidua_rules.rulebook.on_disk.json_nodes import grow_json
from thidua_rules.rulebook.on_disk.positions import (
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
    "read_yaml",
]

# Only its events are used: its composer recurses in C and dies, with the interpreter, of a file of
# brackets; its constructor knows `NO`, `010` and `12:30` for a truth, an octal and a sexagesimal.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG_DIRECTIVE = re.compile(r"(?<![^\r\n])%TAG")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Grow: TypeAlias = Callable[[str, Tree], None]

_EMPTY = Text("tệp không có nội dung", "the file holds nothing")
_DOCUMENTS = Text("tệp có hơn một tài liệu YAML", "the file holds more than one YAML document")
_ONE_DOCUMENT = Text("bỏ dòng `---` này hoặc tách tệp", "remove this `---` or split the file")
_WRITE_OUT = Text(
    "viết đầy đủ nội dung; nếu là chữ thì đặt trong dấu ngoặc kép",
    "write out what it stands for; if it is text, put it in quotes",
)
_QUOTE = Text(
    "nếu không phải ngày thì đặt trong dấu ngoặc kép", "if it is no day, put it in quotes"
)
_INDENT = Text(
    "xem lại cách thụt dòng ở đây và dòng trên", "look at the indentation here and above"
)
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
    grow(text_of(content, bounds, refusals), tree)
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


def _grow_yaml(text: str, tree: Tree) -> None:
    """Feed the text to the tree, node for node; what is not allowed is noted and passed over."""
    _refuse_directive(text, tree.refusals)
    for event, at in _events(text, tree):
        _refuse_extras(event, at, tree)
        _grow(event, at, tree)


def _grow(event: yaml.Event, at: Mark, tree: Tree) -> None:
    match event:
        case yaml.ScalarEvent():
            tree.add(_scalar(event, at, tree.refusals), at)
        case yaml.MappingStartEvent():
            tree.open({}, at)
        case yaml.SequenceStartEvent():
            tree.open([], at)
        case yaml.CollectionEndEvent():
            tree.close()
        case yaml.AliasEvent():
            tree.add(f"*{event.anchor}", at)


def _refuse_directive(text: str, refusals: Refusals) -> None:
    """Before parsing: the parser compares each `%TAG` with all before it."""
    if directive := _TAG_DIRECTIVE.search(text):
        said = Text("không dùng chỉ thị `%TAG`", "the directive `%TAG` is not allowed")
        refusals.stop("tag", said, Lines(text).at(directive.start()))


def _events(text: str, tree: Tree) -> Iterator[tuple[yaml.Event, Mark]]:
    at = START
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            at = _mark(event.start_mark, at)
            yield event, at
    # Escapes of characters that do not exist come through as Python's own errors.
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        _refuse_syntax(error, _mark(getattr(error, "problem_mark", None), at), tree)


def _mark(mark: yaml.Mark | CMark | None, otherwise: Mark) -> Mark:
    return (mark.line + 1, mark.column + 1) if mark else otherwise


def _refuse_syntax(error: Exception, at: Mark, tree: Tree) -> NoReturn:
    why = str(getattr(error, "problem", None) or error)
    if "nesting depth" in why:  # libyaml looks ahead, so its own bound may come before ours
        tree.refuse_depth(at)
    vi, en = f"sai cú pháp YAML ({why})", f"this is not YAML ({why})"
    line, _ = _mark(getattr(error, "context_mark", None), at)
    if line < at[0]:
        vi, en = f"{vi}, bắt đầu từ dòng {line}", f"{en}, begun on line {line}"
    hint = next((hint for needle, hint in _HINTS if needle in why), _INDENT)
    tree.refusals.stop("yaml-syntax", Text(vi, en), at, hint)


def _refuse_extras(event: yaml.Event, at: Mark, tree: Tree) -> None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    name = shown(anchor or "")
    if isinstance(event, yaml.DocumentStartEvent) and not tree.empty:
        tree.refusals.stop("documents", _DOCUMENTS, at, _ONE_DOCUMENT)
    if isinstance(event, yaml.AliasEvent):
        text = Text(f"không dùng bí danh `*{name}`", f"the alias `*{name}` is not allowed")
        tree.refusals.note("alias", text, at, _WRITE_OUT)
    elif anchor:
        text = Text(f"không dùng neo `&{name}`", f"the anchor `&{name}` is not allowed")
        tree.refusals.note("anchor", text, at, _WRITE_OUT)
    if tag:
        text = Text(f"không dùng thẻ `{shown(tag)}`", f"the tag `{shown(tag)}` is not allowed")
        tree.refusals.note("tag", text, at, _WRITE_OUT)


def _scalar(event: yaml.ScalarEvent, at: Mark, refusals: Refusals) -> Data:
    word: str = event.value
    plain, _ = event.implicit
    if not plain:
        return seen(word, at, refusals) if event.style == '"' else word
    if not _DAY.fullmatch(word):
        return bare(word) if word else None
    try:
        return date.fromisoformat(word)
    except ValueError:
        text = Text(f"không có ngày `{word}`", f"there is no day `{word}`")
        refusals.note("no-such-day", text, at, _QUOTE)
        return word
