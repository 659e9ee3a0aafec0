"""JSON, as RFC 8259 has it and not one comma more, becomes a stream of nodes with places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, NoReturn, TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.rulebook.on_disk.characters import Lines, seen
from thidua_rules.rulebook.on_disk.positions import Data, Mark, Refusals, Tree, bare, shown

# YAML's parser is not used here: it refuses surrogate pairs and keys of more than 1024 characters,
# and takes comments, bare words and single quotes.
_OPEN_STRING = r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+'
_STRING_SO_FAR = re.compile(_OPEN_STRING)
_TOKEN = re.compile(
    rf'[ \t\r\n]*+(?:(?P<string>{_OPEN_STRING}")|(?P<word>[-+.\w]++)|(?P<mark>[]\[{{}}:,])'
    r"|(?P<end>\Z)|(?P<odd>.))"
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?")

State: TypeAlias = Literal[
    "start", "value", "first item", "item", "first key", "key", "entry", "list", "map", "file"
]

_VALUE = frozenset({"{", "[", "string", "word"})
_A_VALUE = Text("một giá trị", "a value")
_A_KEY = Text("một khóa trong dấu ngoặc kép", "a key in double quotes")
_END = Text("hết tệp", "the end of the file")
_WANTED: dict[State, tuple[frozenset[str], Text]] = {
    "start": (_VALUE | {"end"}, _A_VALUE),
    "value": (_VALUE, _A_VALUE),
    "item": (_VALUE, _A_VALUE),
    "first item": (_VALUE | {"]"}, Text(f"{_A_VALUE.vi} hoặc `]`", f"{_A_VALUE.en} or `]`")),
    "key": (frozenset({"string"}), _A_KEY),
    "first key": (
        frozenset({"string", "}"}),
        Text(f"{_A_KEY.vi} hoặc `}}`", f"{_A_KEY.en} or `}}`"),
    ),
    "entry": (frozenset({":"}), Text("`:`", "`:`")),
    "list": (frozenset({",", "]"}), Text("`,` hoặc `]`", "`,` or `]`")),
    "map": (frozenset({",", "}"}), Text("`,` hoặc `}`", "`,` or `}`")),
    "file": (frozenset({"end"}), _END),
}
_OPENED: dict[str, State] = {"[": "first item", "{": "first key"}
_TRAILING_COMMA = Text("bỏ dấu phẩy phía trước", "remove the comma before it")
_UNCLOSED = Text("dấu ngoặc kép mở ở đây không được đóng", "the double quote is not closed")
_ESCAPE = Text("sau `\\` không phải ký tự thoát", "what follows `\\` is not an escape")
_BACKSLASH = Text("dấu `\\` viết là `\\\\`", "write the backslash as `\\\\`")
_BREAK = Text("xuống dòng hoặc tab trong chuỗi", "a line break or a tab inside a string")
_BREAK_ESCAPED = Text("viết là `\\n` hoặc `\\t`", "write it as `\\n` or `\\t`")
_DOUBLE_QUOTES = Text("đặt chữ trong dấu ngoặc kép", "put text in double quotes")


class Token(NamedTuple):
    """A bracket, colon or comma (its own kind), a string, a word, or the end."""

    kind: str
    text: str
    at: Mark


def grow_json(text: str, tree: Tree) -> None:
    """Feed the text to the tree, node for node; the first error of syntax ends it."""
    state: State = "start"
    for token in _tokens(text, tree.refusals):
        wanted, name = _WANTED[state]
        if token.kind not in wanted:
            _refuse(token, state, name, tree.refusals)
        state = _taken(token, tree)


def _tokens(text: str, refusals: Refusals) -> Iterator[Token]:
    lines = Lines(text)
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        if kind == "odd":
            _refuse_character(text, match.start(kind), lines, refusals)
        word = match[kind]
        yield Token(word if kind == "mark" else kind, word, lines.at(match.start(kind)))


def _taken(token: Token, tree: Tree) -> State:
    """Take the token into the tree, and tell what has to follow."""
    match token.kind:
        case ":":
            return "value"
        case ",":
            return "item" if tree.inside == "list" else "key"
    _grow(token, tree)
    return _OPENED.get(token.kind, tree.inside)


def _grow(token: Token, tree: Tree) -> None:
    match token.kind:
        case "[":
            tree.open([], token.at)
        case "{":
            tree.open({}, token.at)
        case "]" | "}":
            tree.close()
        case "string":
            tree.add(_string(token, tree.refusals), token.at)
        case "word":
            tree.add(_word(token, tree.refusals), token.at)


def _string(token: Token, refusals: Refusals) -> str:
    if "\\" not in token.text:
        return token.text[1:-1]
    return seen(json.loads(token.text), token.at, refusals)


def _word(token: Token, refusals: Refusals) -> Data:
    """A fraction stays text, as it does in YAML: no rule counts in floating point."""
    value = bare(token.text)
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        refusals.stop("json-syntax", _not_json(value), token.at, _DOUBLE_QUOTES)
    return value


def _refuse(token: Token, state: State, wanted: Text, refusals: Refusals) -> NoReturn:
    word = f"`{shown(token.text)}`"
    found = _END if token.kind == "end" else Text(word, word)
    text = Text(f"cần {wanted.vi}, gặp {found.vi}", f"expected {wanted.en}, found {found.en}")
    trailing = state in ("item", "key") and token.kind in ("]", "}")
    refusals.stop("json-syntax", text, token.at, _TRAILING_COMMA if trailing else None)


def _refuse_character(text: str, offset: int, lines: Lines, refusals: Refusals) -> NoReturn:
    """A character that JSON does not know, or the quote of a string that breaks off."""
    string = _STRING_SO_FAR.match(text, offset)
    if string is None:
        refusals.stop("json-syntax", _not_json(text[offset]), lines.at(offset), _DOUBLE_QUOTES)
    end = string.end()
    if end == len(text):
        refusals.stop("json-syntax", _UNCLOSED, lines.at(offset))
    if text[end] == "\\":
        refusals.stop("json-syntax", _ESCAPE, lines.at(end), _BACKSLASH)
    refusals.stop("json-syntax", _BREAK, lines.at(end), _BREAK_ESCAPED)


def _not_json(word: str) -> Text:
    return Text(f"`{shown(word)}` không phải JSON", f"`{shown(word)}` is not JSON")
