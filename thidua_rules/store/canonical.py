"""One text for one value: sorted keys, no blanks, composed characters, no binary fractions."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping

from pydantic import JsonValue

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text


def canonical(value: object, at: str) -> str:
    """The JSON of a value; `at` says where it stands, should something in it not be kept.

    Raises:
        JournalError: it holds a float, half a character, or two keys that are one once composed.
    """
    plain = _plain(value, at)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def composed(text: str, at: str) -> str:
    """The text in NFC.

    Raises:
        JournalError: it holds half of a surrogate pair, which no encoding can write.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise _refused(at, "có nửa ký tự", "half a character") from error
    return unicodedata.normalize("NFC", text)


def column_text(text: str, at: str) -> str:
    """The text in NFC, for a column of its own.

    Raises:
        JournalError: half a character, or NUL, which PostgreSQL does not keep.
    """
    if "\0" in text:
        raise _refused(at, "có ký tự NUL", "a NUL character")
    return composed(text, at)


def _plain(value: object, at: str) -> JsonValue:
    match value:
        case str():
            return composed(value, at)
        case None | bool() | int():
            return value
        case list() | tuple():
            return [_plain(part, f"{at}[{place}]") for place, part in enumerate(value)]
        case Mapping():
            return _members(value, at)
        case _:
            told = f"`{value}`: hãy viết thành số nguyên hoặc chữ"
            raise _refused(at, told, f"`{value}`: write it as a whole number or as text")


def _members(value: Mapping[object, object], at: str) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for key, part in value.items():
        name = composed(str(key), at)
        if name in found:
            raise _refused(at, f"hai khóa `{name}`", f"the key `{name}` twice")
        found[name] = _plain(part, f"{at}.{name}")
    return found


def _refused(at: str, vi: str, en: str) -> JournalError:
    return JournalError(Text(f"không ghi được `{at}`: {vi}", f"`{at}` cannot be kept: {en}"))
