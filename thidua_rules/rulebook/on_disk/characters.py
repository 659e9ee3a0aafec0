"""Bytes become text of which every character can be seen, and has a line and a column."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import partial

from thidua_rules.model.law import Text
from thidua_rules.rulebook.on_disk.positions import START, Bounds, Mark, Refusals

_BREAK = re.compile(r"\r\n?|\n")
# Controls, marks of direction, joiners, spaces without width, tags, halves of pairs. NEL, LS and PS
# are among them because YAML counts them as line breaks and editors do not.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe"
    r"\uffff\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_SEEN = "\ufffd"

_UTF8 = Text("lưu tệp với bảng mã UTF-8", "save the file as UTF-8")
_is_nfc = partial(unicodedata.is_normalized, "NFC")

_NOT_NFC = Text("chữ không ở dạng Unicode dựng sẵn (NFC)", "the text is not in NFC")
_NFC = Text("lưu tệp ở dạng Unicode dựng sẵn (NFC)", "save the file as NFC")
_SPLIT = Text("tách thành nhiều tệp", "split it into several files")
_DELETE = Text("xóa ký tự này", "delete this character")


class Lines:
    """The lines of a text, to tell an offset as an editor does."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def at(self, offset: int) -> Mark:
        """The line and column of the character at `offset`, both counted from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def text_of(content: str | bytes, bounds: Bounds, refusals: Refusals) -> str:
    """The content as text without a byte order mark; what cannot be seen is noted and replaced."""
    # A str takes the same way as bytes, so that half a surrogate pair is told like a broken byte.
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(raw) > bounds.bytes:
        size = bounds.bytes // 1024
        too_large = Text(f"tệp lớn hơn {size} KiB", f"the file is larger than {size} KiB")
        refusals.stop("too-large", too_large, START, _SPLIT)
    text = _decoded(raw, refusals).removeprefix("\ufeff")
    _note_decomposed(text, refusals)
    return _all_seen(text, refusals)


def seen(value: str, at: Mark, refusals: Refusals) -> str:
    """The value of a scalar with escapes: these can write what the text itself may not hold."""
    for match in _UNSEEN.finditer(value):
        _note_unseen(match[0], at, refusals)
    if not _is_nfc(value) and not refusals.told("not-nfc"):
        refusals.note("not-nfc", _NOT_NFC, at)
    return _UNSEEN.sub(_SEEN, value)


def _decoded(raw: bytes, refusals: Refusals) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode().removeprefix("\ufeff")
        byte = f"0x{raw[error.start]:02X}"
        text = Text(f"byte `{byte}` không phải UTF-8", f"byte `{byte}` is not UTF-8")
        refusals.stop("not-utf8", text, Lines(before).at(len(before)), _UTF8)


def _note_decomposed(text: str, refusals: Refusals) -> None:
    """Told once, at the first place: saving the file as NFC mends them all."""
    if _is_nfc(text):
        return
    # Comparing with the normalised text would be simpler, but normalising a long run of marks is
    # quadratic. Every beginning of an NFC text is NFC, so the first that is not can be bisected.
    end = bisect_left(range(len(text)), True, key=lambda end: not _is_nfc(text[:end]))  # noqa: FBT003
    base = end - 1
    while base and unicodedata.combining(text[base]):
        base -= 1
    refusals.note("not-nfc", _NOT_NFC, Lines(text).at(base), _NFC)


def _all_seen(text: str, refusals: Refusals) -> str:
    if not _UNSEEN.search(text):
        return text
    lines = Lines(text)
    for match in _UNSEEN.finditer(text):
        _note_unseen(match[0], lines.at(match.start()), refusals)
    return _UNSEEN.sub(_SEEN, text)  # one for one, so that the places of what follows stay true


def _note_unseen(character: str, at: Mark, refusals: Refusals) -> None:
    name = f"U+{ord(character):04X}"
    text = Text(f"ký tự `{name}` không nhìn thấy được", f"character `{name}` cannot be seen")
    refusals.note("unseen-character", text, at, _DELETE)
