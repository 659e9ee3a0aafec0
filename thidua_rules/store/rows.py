"""A move as a row, its hash, and the move of a row: format 1.

The hash of a row is SHA-256 over its columns in the order of `COLUMNS`, each as a netstring
(`<length in bytes>:<bytes>,`), so that no byte can pass from one column to its neighbour. The
hash of the row before is one of those columns: that makes the rows of a case a chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from pydantic import ValidationError

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.store.canonical import canonical, column_text

FORMAT = 1
NOTHING_BEFORE = "0" * 64
# For each format that was ever written; one that has been written never changes.
COLUMNS: Mapping[bytes, tuple[str, ...]] = {
    b"1": (
        *("format", "previous", "case_id", "number", "lifecycle", "version"),
        *("event", "source", "target", "at", "actor", "facts", "warnings", "rests_on"),
    ),
}
_NAMES = ("lifecycle", "event", "source", "target")
_JSON = ("actor", "facts", "warnings", "rests_on")

Row = dict[str, str | int]
Raw = Mapping[str, bytes]  # what the columns hold, whatever the database thinks that it is


def rows_of(moves: Iterable[Move], previous: str) -> Iterator[Row]:
    """The rows of some moves of one case, each chained to the one before."""
    for move in moves:
        row = _row(move, previous)
        previous = digest({name: str(value).encode() for name, value in row.items()})
        yield row | {"hash": previous}


def digest(raw: Raw) -> str:
    """The hash of a row over all its columns but the hash itself.

    Raises:
        KeyError: the row is of a format that is not known.
    """
    whole = hashlib.sha256()
    for name in COLUMNS[raw["format"]]:
        whole.update(b"%d:%b," % (len(raw[name]), raw[name]))
    return whole.hexdigest()


def move_of(raw: Raw) -> Move:
    """The move that a row holds.

    Raises:
        JournalError: its format is not known, or it holds no move.
    """
    if raw["format"] not in COLUMNS:
        raise JournalError(unknown_format(raw))
    try:
        return Move.model_validate_json(json.dumps(_fields(raw)))
    except (ValidationError, ValueError) as error:
        case, number = (shown(raw[name]) for name in ("case_id", "number"))
        told = Text(
            f"{case}, bước {number}: không đọc được; hãy soát nhật ký",
            f"{case}, move {number}: it cannot be read; verify the journal",
        )
        raise JournalError(told) from error


def shown(value: bytes) -> str:
    """What a column holds, for a person, even where it is no text."""
    return value.decode(errors="backslashreplace")


def unknown_format(raw: Raw) -> Text:
    """That the row was written by a later version of the library, or changed."""
    case, number, form = (shown(raw[name]) for name in ("case_id", "number", "format"))
    return Text(
        f"{case}, bước {number}: phiên bản này không biết dạng dòng `{form}`",
        f"{case}, move {number}: this version does not know rows of format `{form}`",
    )


def _row(move: Move, previous: str) -> Row:
    content = move.model_dump(mode="json")
    return {
        "format": FORMAT,
        "previous": previous,
        "case_id": column_text(move.case, "case"),
        "number": move.number,
        "version": move.version,
        "at": move.at.isoformat(),
        **{name: column_text(content[name], name) for name in _NAMES},
        **{name: canonical(content[name], name) for name in _JSON},
    }


def _fields(raw: Raw) -> dict[str, object]:
    texts = {name: value.decode() for name, value in raw.items()}
    return {
        "case": texts["case_id"],
        "at": texts["at"],
        **{name: int(texts[name]) for name in ("number", "version")},
        **{name: texts[name] for name in _NAMES},
        **{name: json.loads(texts[name]) for name in _JSON},
    }
