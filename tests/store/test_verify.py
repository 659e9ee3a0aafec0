"""Any byte that is not as it was written is found; what cannot be seen from inside, by a head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import Host
from tests.store.moves import CASE, move, moves
from thidua_rules.errors import JournalError
from thidua_rules.store import Break, Journal

OTHER = "khoi-mau-2021/dang-ky"
LENGTH = 4
COLUMNS = (
    *("case_id", "number", "format", "lifecycle", "version", "event", "source", "target", "at"),
    *("actor", "facts", "warnings", "rests_on", "previous", "hash"),
)
NUMBERS = ("number", "format", "version")


@pytest.fixture
def written(unguarded: Host) -> Host:
    """Two cases of four moves each, in tables whose rows can be changed."""
    with unguarded.engine.begin() as connection:
        Journal(connection, unguarded.tables).append((*moves(LENGTH), *moves(LENGTH, OTHER)))
    return unguarded


@contextmanager
def changed(host: Host) -> Iterator[tuple[sa.Connection, Journal]]:
    """A place for tampering that leaves nothing behind."""
    with host.engine.connect() as connection:
        connection.begin()
        if host.is_sqlite:
            connection.exec_driver_sql("BEGIN")
        yield connection, Journal(connection, host.tables)
        connection.rollback()


def found(breaks: tuple[Break, ...]) -> list[tuple[str, int, str]]:
    return [(one.case, one.number, one.code) for one in breaks]


def row(host: Host, number: int, case: str = CASE) -> sa.ColumnElement[bool]:
    columns = host.tables.moves.c
    return (columns.case_id == case) & (columns.number == number)


def test_every_column_is_looked_at(written: Host) -> None:
    assert {column.name for column in written.tables.moves.c} == set(COLUMNS)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_in_any_column_is_found(written: Host, data: st.DataObject) -> None:
    column = written.tables.moves.c[data.draw(st.sampled_from(COLUMNS))]
    number = data.draw(st.integers(1, LENGTH))
    with changed(written) as (connection, journal):
        was = connection.scalar(sa.select(column).where(row(written, number)))
        value = data.draw(other(was, bytewise=written.is_sqlite))
        update = sa.update(written.tables.moves).where(row(written, number))
        connection.execute(update.values({column: value}))
        assert journal.verify()


def other(was: Any, *, bytewise: bool) -> st.SearchStrategy[object]:
    """Another value of the column; SQLite keeps as text even what is none."""
    if isinstance(was, int):
        return st.integers(LENGTH + 1, 2**15 - 1)
    if bytewise:
        return spoilt([*was.encode()], st.integers(0, 255)).map(as_text)
    letters = st.characters(exclude_characters="\0", exclude_categories=["Cs"]).map(ord)
    return spoilt([*map(ord, was)], letters).map(lambda points: "".join(map(chr, points)))


def as_text(value: Iterable[int]) -> sa.ColumnElement[str]:
    return sa.cast(sa.literal(bytes(value), sa.LargeBinary), sa.Text)


def spoilt(was: list[int], parts: st.SearchStrategy[int]) -> st.SearchStrategy[list[int]]:
    """One part of it replaced, added or removed."""
    places = st.integers(0, len(was) - 1)
    replaced = st.builds(lambda at, part: [*was[:at], part, *was[at + 1 :]], places, parts)
    added = st.builds(lambda at, part: [*was[:at], part, *was[at:]], places, parts)
    removed = st.builds(lambda at: [*was[:at], *was[at + 1 :]], places)
    return st.one_of(replaced, added, removed).filter(lambda now: now != was)


def test_a_row_that_was_deleted_is_found(written: Host) -> None:
    with changed(written) as (connection, journal):
        connection.execute(sa.delete(written.tables.moves).where(row(written, 2)))
        assert found(journal.verify()) == [(CASE, 2, "number"), (CASE, 3, "previous")]
        assert [one.sentence("en") for one in journal.verify()] == [
            f"{CASE}, move 2: move 2 is due, `3` is found",
            f"{CASE}, move 3: it is not chained to the row before it",
        ]
        assert journal.verify()[0].sentence() == f"{CASE}, bước 2: cần bước 2, lại gặp `3`"


def test_the_first_row_that_was_deleted_is_found(written: Host) -> None:
    with changed(written) as (connection, journal):
        connection.execute(sa.delete(written.tables.moves).where(row(written, 1)))
        assert found(journal.verify()) == [(CASE, 1, "number"), (CASE, 2, "previous")]


def test_rows_that_were_swapped_are_found(written: Host) -> None:
    table = written.tables.moves
    with changed(written) as (connection, journal):
        for was, now in ((2, 9), (3, 2), (9, 3)):
            connection.execute(sa.update(table).where(row(written, was)).values(number=now))
        assert found(journal.verify()) == [
            (CASE, 2, "previous"),
            (CASE, 2, "hash"),
            (CASE, 3, "previous"),
            (CASE, 3, "hash"),
            (CASE, 4, "previous"),
        ]


def test_a_case_under_another_name_is_found(written: Host) -> None:
    table = written.tables.moves
    with changed(written) as (connection, journal):
        connection.execute(sa.update(table).where(table.c.case_id == CASE).values(case_id="x"))
        assert found(journal.verify("x")) == [("x", number, "hash") for number in range(1, 5)]
        assert journal.verify(CASE) == ()


def test_an_id_that_is_no_text_any_more_is_shown_all_the_same(sqlite: Host) -> None:
    """In SQLite; PostgreSQL keeps no text that is none."""
    table = sqlite.tables.moves
    with sqlite.engine.connect() as connection:
        table.metadata.create_all(connection)
        journal = Journal(connection, sqlite.tables)
        journal.append(moves(LENGTH))
        spoil = sa.update(table).where(row(sqlite, 2))
        connection.execute(spoil.values(case_id=as_text(b"khoi\xff")))
        assert journal.cases() == (CASE, "khoi\\xff")
        assert ("khoi\\xff", 2, "hash") in found(journal.verify())


def test_one_case_is_verified_alone(written: Host) -> None:
    with changed(written) as (connection, journal):
        connection.execute(sa.update(written.tables.moves).where(row(written, 2)).values(event="x"))
        assert found(journal.verify()) == found(journal.verify(CASE)) == [(CASE, 2, "hash")]
        assert journal.verify(OTHER, heads=journal.heads()) == ()


def test_a_row_of_a_later_format_is_not_taken_for_intact(written: Host) -> None:
    with changed(written) as (connection, journal):
        connection.execute(sa.update(written.tables.moves).where(row(written, 2)).values(format=9))
        assert found(journal.verify()) == [(CASE, 2, "format")]
        with pytest.raises(JournalError) as refused:
            journal.moves(CASE)
        assert refused.value.sentence("en").endswith("does not know rows of format `9`")


@pytest.mark.parametrize(
    ("column", "value"), [("facts", "{"), ("at", "hôm qua"), ("actor", '{"a":1}')]
)
def test_a_row_that_holds_no_move_says_which(written: Host, column: str, value: str) -> None:
    update = sa.update(written.tables.moves).where(row(written, 2)).values({column: value})
    with changed(written) as (connection, journal):
        connection.execute(update)
        with pytest.raises(JournalError) as refused:
            journal.moves(CASE)
        assert refused.value.sentence("en") == (
            f"{CASE}, move 2: it cannot be read; verify the journal"
        )


def cut(connection: sa.Connection, host: Host, left: int) -> None:
    columns = host.tables.moves.c
    connection.execute(
        sa.delete(host.tables.moves).where((columns.case_id == CASE) & (columns.number > left))
    )


@pytest.mark.parametrize("left", [3, 1, 0])
def test_moves_missing_at_the_end_are_seen_only_by_a_head_kept_elsewhere(
    written: Host, left: int
) -> None:
    with changed(written) as (connection, journal):
        heads = journal.heads()
        assert heads == {case: journal.head(case) for case in (CASE, OTHER)}
        assert journal.verify(heads=heads) == ()
        cut(connection, written, left)
        assert journal.verify() == ()
        assert found(journal.verify(heads=heads)) == [(CASE, left, "head")]
        assert found(journal.verify(CASE, heads=heads)) == [(CASE, left, "head")]


def test_a_head_still_holds_when_the_case_has_gone_on(written: Host) -> None:
    with changed(written) as (_, journal):
        heads = journal.heads()
        journal.append([move(LENGTH + 1)])
        assert journal.verify(heads=heads) == ()
        assert journal.head(CASE) != heads[CASE]


def test_a_chain_forged_anew_is_seen_by_a_head_kept_elsewhere(written: Host) -> None:
    with changed(written) as (connection, journal):
        heads = journal.heads()
        cut(connection, written, 3)
        journal.append([move(4, event="khac")])
        assert journal.verify() == ()
        assert found(journal.verify(heads=heads)) == [(CASE, 4, "head")]


def test_a_case_without_moves_has_no_head(written: Host) -> None:
    with changed(written) as (_, journal):
        assert journal.head("khong-co") is None
        assert journal.verify("khong-co") == ()
