"""JSON, as RFC 8259 has it and not one comma more, becomes a stream of nodes with places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.rulebook.characters import Lines, seen
from thidua_rules.rulebook.positions import Data, Mark, Refusals, Tree, shown

# YAML's parser is not used here: it refuses surrogate pairs and keys of more than 1024 characters,
# and takes comments, bare words and single quotes.
_STRING = r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+'
_HEAD = re.compile(_STRING)
_TOKEN = re.compile(
    rf'[ \t\r\n]*+(?:(?P<string>{_STRING}")|(?P<word>[-+.\w]++)|(?P<mark>[][{{}}:,])|(?P<end>\Z))'
)
_SPACE = re.compile(r"[ \t\r\n]*+")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?")
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")
_WORDS: dict[str, Data] = {"true": True, "false": False, "null": None}

State: TypeAlias = Literal[
    "start", "value", "first item", "item", "first key", "key", "entry", "list", "map", "file"
]

_VALUE = frozenset({"{", "[", "string", "word"})
_WANTED: dict[State, tuple[frozenset[str], Text]] = {
    "start": (_VALUE | {"end"}, Text("một giá trị", "a value")),
    "value": (_VALUE, Text("một giá trị", "a value")),
    "first item": (_VALUE | {"]"}, Text("một giá trị hoặc `]`", "a value or `]`")),
    "item": (_VALUE, Text("một giá trị", "a value")),
    "first key": (
        frozenset({"string", "}"}),
        Text("một khóa trong ngoặc kép hoặc `}`", "a key in double quotes or `}`"),
    ),
    "key": (frozenset({"string"}), Text("một khóa trong ngoặc kép", "a key in double quotes")),
    "entry": (frozenset({":"}), Text("`:`", "`:`")),
    "list": (frozenset({",", "]"}), Text("`,` hoặc `]`", "`,` or `]`")),
    "map": (frozenset({",", "}"}), Text("`,` hoặc `}`", "`,` or `}`")),
    "file": (frozenset({"end"}), Text("hết tệp", "the end of the file")),
}
_END = Text("hết tệp", "the end of the file")
_COMMA = Text("bỏ dấu phẩy phía trước", "remove the comma before it")
_UNCLOSED = Text("dấu ngoặc kép không được đóng", "this double quote is not closed")
_ESCAPE = Text("ký tự thoát không hợp lệ sau `\\`", "no valid escape after `\\`")
_BACKSLASH = Text("dấu `\\` phải viết là `\\\\`", "a backslash is written `\\\\`")
_BREAK = Text("xuống dòng hoặc tab trong chuỗi", "a line break or tab inside a string")
_BREAK_ESCAPED = Text("viết là `\\n` hoặc `\\t`", "write it `\\n` or `\\t`")
_DOUBLE_QUOTES = Text("chữ đặt trong dấu ngoặc kép", "text stands in double quotes")


class Token(NamedTuple):
    """A bracket, colon or comma (its own kind), a string, a bare word, or the end."""

    kind: str
    text: str
    at: Mark


def grow_json(text: str, tree: Tree, refusals: Refusals) -> None:
    """Feed the text to the tree, node for node; stop at the first error of syntax."""
    state: State = "start"
    for token in _tokens(text, refusals):
        wanted, name = _WANTED[state]
        if token.kind not in wanted:
            _refuse(token, state, name, refusals)
        state = _next(token, tree, refusals)


def _tokens(text: str, refusals: Refusals) -> Iterator[Token]:
    lines, offset = Lines(text), 0
    while match := _TOKEN.match(text, offset):
        kind = str(match.lastgroup)
        word, at = match[kind], lines.at(match.start(kind))
        yield Token(word if kind == "mark" else kind, word, at)
        if kind == "end":
            return
        offset = match.end()
    _refuse_character(text, offset, lines, refusals)


def _next(token: Token, tree: Tree, refusals: Refusals) -> State:
    """Take the token into the tree, and tell what may follow it."""
    match token.kind:
        case ":":
            return "value"
        case ",":
            return "item" if tree.inside == "list" else "key"
        case "[":
            tree.open([], token.at)
            return "first item"
        case "{":
            tree.open({}, token.at)
            return "first key"
        case "]" | "}":
            tree.close()
        case "string":
            tree.add(_string(token, refusals), token.at)
        case "word":
            tree.add(_word(token, refusals), token.at)
    return tree.inside


def _string(token: Token, refusals: Refusals) -> str:
    if "\\" not in token.text:
        return token.text[1:-1]
    return seen(json.loads(token.text), token.at, refusals)


def _word(token: Token, refusals: Refusals) -> Data:
    """A number that is not whole, or too large to be a count, stays text as in YAML."""
    word = token.text
    if _WHOLE.fullmatch(word):
        return int(word)
    if word in _WORDS:
        return _WORDS[word]
    if not _NUMBER.fullmatch(word):
        text = Text(f"`{shown(word)}` không phải JSON", f"`{shown(word)}` is not JSON")
        refusals.stop("json-syntax", text, token.at, _DOUBLE_QUOTES)
    return word


def _refuse(token: Token, state: State, wanted: Text, refusals: Refusals) -> None:
    found = _END if token.kind == "end" else Text(*[f"`{shown(token.text)}`"] * 2)
    text = Text(f"cần {wanted.vi}, gặp {found.vi}", f"expected {wanted.en}, found {found.en}")
    trailing = state in ("item", "key") and token.kind in "]}"
    refusals.stop("json-syntax", text, token.at, _COMMA if trailing else None)


def _refuse_character(text: str, offset: int, lines: Lines, refusals: Refusals) -> None:
    """No token starts here: a string that does not end, or a character that JSON does not know."""
    start = offset + len(_SPACE.match(text, offset)[0])
    head = _HEAD.match(text, start)
    if head is None:
        text = Text(f"`{text[start]}` không phải JSON", f"`{text[start]}` is not JSON")
        refusals.stop("json-syntax", text, lines.at(start), _DOUBLE_QUOTES)
