"""The tables come and go with the host's transaction, once, and refuse to be rewritten."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.store.conftest import Host
from tests.store.moves import CASE, moves
from thidua_rules.errors import JournalError
from thidua_rules.store import Journal, make_tables, upgrade

LATEST = 2


def tables_of(host: Host) -> set[str]:
    return set(sa.inspect(host.engine).get_table_names(schema=host.schema))


def versions_of(host: Host) -> list[int]:
    with host.engine.connect() as connection:
        return list(connection.scalars(sa.select(host.tables.schema_versions.c.number)))


def test_upgrading_again_changes_nothing(empty: Host) -> None:
    for _ in range(2):
        with empty.engine.begin() as connection:
            assert upgrade(connection, empty.tables) == LATEST
    assert tables_of(empty) == {"td_moves", "td_schema_versions"}
    assert versions_of(empty) == [1, 2]


def test_an_upgrade_is_undone_with_the_hosts_transaction(empty: Host) -> None:
    with empty.engine.connect() as connection:
        upgrade(connection, empty.tables)  # the very first statement
        connection.rollback()
    assert tables_of(empty) == set()


def test_processes_that_start_together_upgrade_once(empty: Host) -> None:
    def start(_: int) -> int:
        engine = sa.create_engine(empty.url)
        with engine.begin() as connection:
            reached = upgrade(connection, empty.tables)
        engine.dispose()
        return reached

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(start, range(4))) == [LATEST] * 4
    assert versions_of(empty) == [1, 2]


def test_tables_that_the_host_made_are_taken_over_with_their_rows(unguarded: Host) -> None:
    with unguarded.engine.begin() as connection:
        connection.execute(sa.insert(unguarded.tables.schema_versions).values(number=1))
        Journal(connection, unguarded.tables).append(moves(2))
        assert upgrade(connection, unguarded.tables) == LATEST
    with unguarded.engine.connect() as connection:
        assert Journal(connection, unguarded.tables).moves(CASE) == moves(2)
        with pytest.raises(sa.exc.DBAPIError, match="append-only"):
            connection.execute(sa.delete(unguarded.tables.moves))


def test_the_database_refuses_to_rewrite_a_journal(host: Host) -> None:
    table = host.tables.moves
    with host.engine.begin() as connection:
        Journal(connection, host.tables).append(moves(2))
    rewriting: list[sa.Executable] = [sa.update(table).values(event="x"), sa.delete(table)]
    if not host.is_sqlite:
        rewriting.append(sa.text(f"TRUNCATE {table.schema}.{table.name}"))
    for statement in rewriting:
        refused = pytest.raises(sa.exc.DBAPIError, match="the journal is append-only")
        with host.engine.connect() as connection, refused:
            connection.execute(statement)
    with host.engine.connect() as connection:
        assert Journal(connection, host.tables).moves(CASE) == moves(2)


def test_tables_of_a_later_library_are_left_alone(host: Host) -> None:
    with host.engine.begin() as connection:
        connection.execute(sa.insert(host.tables.schema_versions).values(number=LATEST + 1))
        with pytest.raises(JournalError) as refused:
            upgrade(connection, host.tables)
    assert refused.value.sentence("en") == (
        "the journal's tables are of version 3, this library knows 2"
    )
    assert refused.value.sentence() == "bảng nhật ký ở phiên bản 3, thư viện này chỉ biết đến 2"


def test_two_journals_live_side_by_side(host: Host) -> None:
    """Names that need quotes, in the metadata of the host."""
    metadata = host.tables.moves.metadata
    other = make_tables(metadata, prefix='Khối "A" ', schema=host.schema)
    assert {table.name for table in metadata.sorted_tables} > {'Khối "A" moves', "td_moves"}
    with host.engine.begin() as connection:
        assert upgrade(connection, other) == LATEST
        Journal(connection, other).append(moves(1))
        assert Journal(connection, host.tables).cases() == ()
        assert Journal(connection, other).verify() == ()
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), connection.begin_nested():
            connection.execute(sa.delete(other.moves))


def test_a_sqlite_journal_may_stand_in_an_attached_file(sqlite: Host, tmp_path: Path) -> None:
    tables = make_tables(sa.MetaData(), schema="rieng")
    with sqlite.engine.connect() as connection:
        connection.exec_driver_sql(f"ATTACH '{tmp_path / 'rieng.db'}' AS rieng")
        upgrade(connection, tables)
        Journal(connection, tables).append(moves(1))
        assert Journal(connection, tables).verify() == ()
        with pytest.raises(sa.exc.DBAPIError, match="append-only"):
            connection.execute(sa.delete(tables.moves))
        connection.commit()
    assert tables_of(sqlite) == set()
