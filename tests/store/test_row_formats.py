"""What a version of the library has written, every later one reads: rows kept as they were.

The file is never made anew; a new format gets a file of its own.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.store.conftest import Host
from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.store import Journal

CASE = "khoi-mau-2021/đăng-ký"
ORDER = (
    *("format", "previous", "case_id", "number", "lifecycle", "version", "event", "source"),
    *("target", "at", "actor", "facts", "warnings", "rests_on"),
)
ROWS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "rows-of-format-1.json").read_text("utf-8")
)
MOVES = (
    Move(
        case=CASE,
        number=1,
        lifecycle="registration",
        version=1,
        event="open",
        source="waiting",
        target="open",
        actor=Actor(person="nguoi-a", unit="so-mau"),
        at=date(2021, 1, 15),
        facts={"hạn": "2021-02-15", "số": -3, "mở": True, "gì": None, "ds": [[], {}, '\n"\\']},
    ),
    Move(
        case=CASE,
        number=2,
        lifecycle="registration",
        version=2,
        event="close",
        source="open",
        target="closed",
        actor=Actor(person="nguoi-b", on_behalf_of="truong-khoi"),
        at=date(2021, 2, 20),
        warnings=(
            Ground(
                code="late",
                vi="muộn 5 ngày",
                en="5 days late",
                cite="Điều 9 Quy chế",
                cite_en="Rules, Article 9",
            ),
        ),
        rests_on=("0f" * 32, "ab" * 32),
    ),
)


@pytest.fixture
def old(host: Host) -> Host:
    with host.engine.begin() as connection:
        connection.execute(sa.insert(host.tables.moves), ROWS)
    return host


def test_rows_of_format_1_are_read_and_intact(old: Host) -> None:
    with old.engine.connect() as connection:
        journal = Journal(connection, old.tables)
        assert journal.moves(CASE) == MOVES
        assert journal.verify(heads={CASE: ROWS[-1]["hash"]}) == ()


def test_a_case_begun_in_format_1_goes_on(old: Host) -> None:
    third = MOVES[1].model_copy(update={"number": 3})
    with old.engine.begin() as connection:
        journal = Journal(connection, old.tables)
        journal.append([third], 2)
        assert journal.moves(CASE) == (*MOVES, third)
        assert journal.verify(heads={CASE: ROWS[-1]["hash"]}) == ()


def test_what_is_written_today_is_what_was_written_then(host: Host) -> None:
    """As long as format 1 is the present one: not a byte is chosen by the database."""
    with host.engine.begin() as connection:
        Journal(connection, host.tables).append(MOVES)
        rows = connection.execute(sa.select(host.tables.moves).order_by("number")).mappings()
        assert [dict(row) for row in rows] == ROWS


@pytest.mark.parametrize("row", ROWS, ids=["first", "second"])
def test_the_hash_can_be_worked_out_without_the_library(row: dict[str, Any]) -> None:
    columns = (str(row[name]).encode() for name in ORDER)
    netstrings = b"".join(b"%d:%b," % (len(column), column) for column in columns)
    assert hashlib.sha256(netstrings).hexdigest() == row["hash"]
