"""What is appended is read back; a case that has moved on is a conflict; the host decides."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import cast

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.store.conftest import Host, host_at
from tests.store.moves import CASE, move, moves
from thidua_rules.errors import ConflictError, JournalError
from thidua_rules.model.move import Move
from thidua_rules.store import Journal, make_tables, upgrade

OTHER = "khoi-mau-2021/dang-ky"
WAITING = sa.text("SELECT count(*) FROM pg_locks WHERE NOT granted")


def kept(host: Host, case: str = CASE) -> int:
    with host.engine.connect() as connection:
        return len(Journal(connection, host.tables).moves(case))


def test_what_was_appended_is_read_back_the_same(host: Host) -> None:
    told = (move(1), move(2, facts={"đếm": [1, {"a": True}], "chữ": 'dấu " và \\ và \0'}))
    with host.engine.begin() as connection:
        Journal(connection, host.tables).append(told)
    with host.engine.connect() as connection:
        journal = Journal(connection, host.tables)
        assert journal.moves(CASE) == told
        assert journal.cases() == (CASE,)
        assert journal.moves(OTHER) == ()
        assert journal.verify() == ()


def test_decomposed_text_is_kept_composed(host: Host) -> None:
    loose = unicodedata.normalize("NFD", "Hội đồng")
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        journal.append([move(1, case=loose, facts={loose: [loose]})], {loose: 0})
        assert journal.cases() == ("Hội đồng",)
        (found,) = journal.moves(loose)
        assert found.facts == {"Hội đồng": ["Hội đồng"]}
        assert journal.head(loose) == journal.head("Hội đồng")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (move(facts={"diem": [{"a": 9.5}]}), "`facts.diem[0].a` cannot be kept: `9.5`"),
        (move(facts={"a": "\ud800"}), "`facts.a` cannot be kept: half a character"),
        (move(facts={"ó": 1, "o\u0301": 2}), "`facts` cannot be kept: the key `ó` twice"),
        (move(event="ký\0"), "`event` cannot be kept: a NUL character"),
        (move(case="\ud800"), "`case` cannot be kept: half a character"),
    ],
)
def test_what_no_database_would_give_back_the_same_is_refused(
    host: Host, wrong: Move, said: str
) -> None:
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        with pytest.raises(JournalError) as refused:
            journal.append([wrong])
        assert said in refused.value.sentence("en")
        assert journal.cases() == ()


def test_nothing_to_append_is_no_error(host: Host) -> None:
    with host.engine.begin() as connection:
        Journal(connection, host.tables).append([], 3)


@pytest.mark.parametrize(
    ("added", "expected", "said"),
    [
        ([move(2)], 0, "after 0 moves comes move 1, not 2"),
        ([move(1), move(3)], None, "after 1 moves comes move 2, not 3"),
        ([move(1), move(1)], None, "after 1 moves comes move 2, not 1"),
        ([move(1)], {CASE: 4}, "after 4 moves comes move 5, not 1"),
        ([move(1), move(1, OTHER)], 0, "several cases"),
    ],
)
def test_numbers_that_do_not_follow_on_are_refused(
    host: Host, added: list[Move], expected: int | dict[str, int] | None, said: str
) -> None:
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        with pytest.raises(JournalError) as refused:
            journal.append(added, expected)
        assert said in refused.value.sentence("en")
        assert journal.cases() == ()


@pytest.mark.parametrize(("number", "found"), [(1, 2), (2, 2), (4, 2)])
def test_a_case_with_another_number_of_moves_is_a_conflict(
    host: Host, number: int, found: int
) -> None:
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        journal.append(moves(2))
        with pytest.raises(ConflictError) as lost:
            journal.append([move(number)], number - 1)
        assert (lost.value.case, lost.value.expected, lost.value.found) == (CASE, number - 1, found)
        assert f"{found}" in lost.value.sentence("vi")
        assert lost.value.sentence("en").endswith(f"it has {found}; read it again")
    assert kept(host) == 2


def test_a_conference_is_kept_whole_or_not_at_all(host: Host) -> None:
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        journal.append([move(1, OTHER), move(1), move(2)], {CASE: 0, OTHER: 0})
        with pytest.raises(ConflictError) as lost:
            journal.append([move(2, OTHER), move(2)])
        assert lost.value.case == CASE
        assert (len(journal.moves(OTHER)), len(journal.moves(CASE))) == (1, 2)
    assert (kept(host, OTHER), kept(host)) == (1, 2)


@pytest.fixture
def server(postgresql: str) -> Iterator[Host]:
    with host_at(postgresql) as empty:
        with empty.engine.begin() as connection:
            upgrade(connection, empty.tables)
        yield empty


def still_alive(connection: sa.Connection) -> bool:
    return connection.scalar(sa.text("SELECT 1")) == 1


def test_who_waits_for_another_writer_loses_and_goes_on(server: Host) -> None:
    """Both saw an empty case; the primary key decides, and only the loser's INSERT is undone."""
    with (
        server.engine.connect() as early,
        server.engine.connect() as late,
        server.engine.connect() as onlooker,
        ThreadPoolExecutor() as threads,
    ):
        Journal(early, server.tables).append([move(1, OTHER), move(1)])
        loser = threads.submit(Journal(late, server.tables).append, [move(1, "a"), move(1)])
        while not loser.done() and not onlooker.scalar(WAITING):
            onlooker.rollback()
        early.commit()
        lost = loser.exception()
        assert isinstance(lost, ConflictError)
        assert (lost.case, lost.expected, lost.found) == (CASE, 0, 1)
        assert still_alive(late)
        Journal(late, server.tables).append([move(1, "a"), move(2)])
        late.commit()
    assert (kept(server, "a"), kept(server)) == (1, 2)


def test_two_conferences_never_wait_for_each_other_in_a_circle(server: Host) -> None:
    """Each is held up after its first case; then each would need the other's first."""

    def hold(*cases: str) -> None:
        with server.engine.begin() as connection:
            Journal(connection, server.tables).append([move(1, case) for case in cases])

    with (
        server.engine.connect() as holder,
        server.engine.connect() as onlooker,
        ThreadPoolExecutor() as threads,
    ):
        Journal(holder, server.tables).append([move(1, "m"), move(1, "n")])
        both = [threads.submit(hold, "x", "m", "y"), threads.submit(hold, "y", "n", "x")]
        while onlooker.scalar(WAITING) < 2 and not any(one.done() for one in both):
            onlooker.rollback()
        holder.rollback()
        lost = [one.exception() for one in both]
    assert sorted(type(one).__name__ for one in lost) == ["ConflictError", "NoneType"]
    assert (kept(server, "x"), kept(server, "y")) == (1, 1)
    assert kept(server, "m") + kept(server, "n") == 1


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE"])
def test_who_looks_at_an_old_snapshot_loses_and_goes_on(server: Host, isolation: str) -> None:
    old = server.engine.execution_options(isolation_level=isolation)
    with old.connect() as late, server.engine.connect() as early:
        journal = Journal(late, server.tables)
        assert journal.cases() == ()
        Journal(early, server.tables).append([move(1)])
        early.commit()
        with pytest.raises(ConflictError) as lost:
            journal.append([move(1)])
        assert (lost.value.expected, lost.value.found) == (0, None)
        assert "it has others" in lost.value.sentence("en")
        assert "nay là số khác" in lost.value.sentence("vi")
        assert still_alive(late)


def test_who_comes_while_another_writes_in_sqlite_may_just_try_again(sqlite: Host) -> None:
    """The write lock is asked for before anything is read, so that no old snapshot is left."""
    impatient = sa.create_engine(sqlite.url, connect_args={"timeout": 0})
    with sqlite.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        upgrade(connection, sqlite.tables)
    with sqlite.engine.connect() as early, impatient.connect() as late:
        Journal(early, sqlite.tables).append([move(1)])
        with pytest.raises(sa.exc.OperationalError, match="locked"):
            Journal(late, sqlite.tables).append([move(1)])
        early.commit()
        with pytest.raises(ConflictError):
            Journal(late, sqlite.tables).append([move(1)])
    impatient.dispose()


def test_the_host_rolls_back_and_nothing_of_ours_stays(host: Host) -> None:
    with host.engine.connect() as connection:
        Journal(connection, host.tables).append(moves(3))  # the very first statement
        connection.rollback()
    assert kept(host) == 0
    with host.engine.connect() as connection:
        Journal(connection, host.tables).append(moves(3))  # and closing without a commit
    assert kept(host) == 0


def test_the_host_rolls_back_to_its_savepoint(host: Host) -> None:
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        journal.append([move(1)])
        savepoint = connection.begin_nested()
        journal.append([move(2)])
        savepoint.rollback()
        assert len(journal.moves(CASE)) == 1
        with connection.begin_nested():
            journal.append([move(2)])
    assert kept(host) == 2


def test_our_rows_and_the_hosts_share_a_fate(host: Host) -> None:
    own = sa.Table("don", sa.MetaData(schema=host.schema), sa.Column("a", sa.Integer))
    with host.engine.begin() as connection:
        own.create(connection)
    with Session(host.engine) as session:
        session.execute(sa.insert(own).values(a=1))
        Journal(session.connection(), host.tables).append([move(1)])
        session.rollback()
        session.execute(sa.insert(own).values(a=2))
        Journal(session.connection(), host.tables).append([move(1)])
        session.commit()
        assert session.scalars(sa.select(own.c.a)).all() == [2]
    assert kept(host) == 1


def test_the_journal_ends_no_transaction(host: Host) -> None:
    with host.engine.connect() as connection:
        journal = Journal(connection, host.tables)
        journal.append([move(1)])
        assert connection.in_transaction()
        with pytest.raises(ConflictError):
            journal.append([move(1)])
        journal.verify()
        assert connection.in_transaction()
        assert not connection.closed


def test_a_connection_that_commits_by_itself_is_refused(host: Host) -> None:
    engine = host.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        with pytest.raises(JournalError) as refused:
            Journal(connection, host.tables).append([move(1)])
        assert "AUTOCOMMIT" in refused.value.sentence("en")
    assert kept(host) == 0


def test_a_host_that_begins_by_itself_in_sqlite_is_served(sqlite: Host) -> None:
    engine = sa.create_engine(sqlite.url)

    @sa.event.listens_for(engine, "connect")
    def _(connection, _record) -> None:
        connection.isolation_level = None

    @sa.event.listens_for(engine, "begin")
    def _(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    with engine.begin() as connection:
        sqlite.tables.moves.metadata.create_all(connection)
    for end, left in (("rollback", 0), ("commit", 1)):
        with engine.connect() as connection:
            Journal(connection, sqlite.tables).append([move(1)])
            getattr(connection, end)()
        assert kept(sqlite) == left
    engine.dispose()


def test_a_constraint_of_the_hosts_own_is_no_conflict(host: Host) -> None:
    table = host.tables.moves
    refused = "no move of 1999"
    with host.engine.begin() as connection:
        if host.is_sqlite:
            connection.exec_driver_sql(
                f"CREATE TRIGGER chan BEFORE INSERT ON {table.name} WHEN NEW.at < '2000'"
                f" BEGIN SELECT RAISE(ABORT, '{refused}'); END"
            )
        else:
            connection.exec_driver_sql(
                f'ALTER TABLE {table.schema}.{table.name} ADD CONSTRAINT "{refused}"'
                " CHECK (at >= '2000')"
            )
    with host.engine.begin() as connection:
        journal = Journal(connection, host.tables)
        with pytest.raises(sa.exc.IntegrityError, match=refused):
            journal.append([move(1), move(2, at=date(1999, 1, 1))])
        assert journal.moves(CASE) == ()
        journal.append([move(1)])
    assert kept(host) == 1


def test_another_database_is_refused() -> None:
    connection = cast("sa.Connection", sa.create_mock_engine("mysql://", lambda *_: None))
    with pytest.raises(JournalError) as refused:
        Journal(connection, make_tables(sa.MetaData()))
    assert "not in `mysql`" in refused.value.sentence("en")
