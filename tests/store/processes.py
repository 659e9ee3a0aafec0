"""Hosts as processes of their own: a crowd on one case, and writers that are killed.

Run as `python -m tests.store.processes (crowd | killed) URL SCHEMA`. It imports once and forks, so
that a writer costs milliseconds; what happened is printed as JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import sqlalchemy as sa

from tests.store.moves import move
from thidua_rules.errors import ConflictError
from thidua_rules.store import Journal, Tables, make_tables

WRITERS, MOVES_OF_A_WRITER, ACTS = 8, 500, 10
KILLS = 50
CASES = tuple(f"khoi-mau-2021/viec-{number}" for number in range(4))

Host = tuple[sa.Engine, Tables]


@contextmanager
def host_of(url: str, schema: str | None) -> Iterator[Host]:
    engine = sa.create_engine(url)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _settings)
    yield engine, make_tables(sa.MetaData(), schema=schema)
    engine.dispose()


def _settings(connection: Any, _: object) -> None:
    """What a host that has many writers sets in SQLite."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA busy_timeout = 60000")


def forked(work: Callable[[], None]) -> int:
    """The id of a process that does the work and nothing after it."""
    if child := os.fork():
        return child
    try:
        work()
    except BaseException as error:  # the child must not run the parent's code
        sys.stderr.write(f"{error!r}\n")
        os._exit(1)
    os._exit(0)


def crowd(url: str, schema: str | None) -> dict[str, int]:
    """Writers add their moves to the cases of one bloc; how often one of them lost."""
    reads, writes = os.pipe()

    def work(writer: int) -> None:
        with host_of(url, schema) as host:
            told = json.dumps([writer, write_all(host, writer)])
        os.write(writes, f"{told}\n".encode())

    children = [forked(partial(work, writer)) for writer in range(WRITERS)]
    os.close(writes)
    with os.fdopen(reads) as pipe:
        lost = dict(json.loads(line) for line in pipe)
    failed = [child for child in children if os.waitpid(child, 0)[1]]
    return {"failed": len(failed), "writers": len(lost), "lost": sum(lost.values())}


def write_all(host: Host, writer: int) -> int:
    """In conferences of a few acts, each writer in an order of its own; how often it lost."""
    lost, chance = 0, random.Random(writer)
    for first in range(0, MOVES_OF_A_WRITER, ACTS):
        serials = range(first, first + ACTS)
        steps = [(CASES[(serial * 3 + writer) % 4], f"{writer}-{serial}") for serial in serials]
        while not write(host, steps):
            lost += 1
            time.sleep(chance.random() / 10)  # as who tries again should
    return lost


def write(host: Host, steps: Sequence[tuple[str, str]]) -> bool:
    """Look in one transaction, as who fills in a form does, and append in another."""
    engine, tables = host
    with engine.connect() as connection:
        seen = lengths_of(connection, tables)
    taken = Counter(seen)
    added = []
    for case, mark in steps:
        taken[case] += 1
        added.append(move(taken[case], case, facts={"mark": mark}))
    try:
        with engine.begin() as connection:
            Journal(connection, tables).append(added, seen)
    except ConflictError:
        return False
    return True


def lengths_of(connection: sa.Connection, tables: Tables) -> dict[str, int]:
    """How many moves each case has, all seen at one moment."""
    columns = tables.moves.c
    last = sa.select(columns.case_id, sa.func.max(columns.number)).group_by(columns.case_id)
    held = {row[0]: row[1] for row in connection.execute(last)}
    return {case: held.get(case, 0) for case in CASES}


def killed(url: str, schema: str | None) -> dict[str, Any]:
    """A writer of conferences is killed, again and again; what was wrong after each time."""
    chance = random.Random(2021)
    wrong, lengths = [], []
    for _ in range(KILLS):
        child = at_work(url, schema)
        time.sleep(chance.random() / 50)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        with host_of(url, schema) as (engine, tables), engine.connect() as connection:
            each = set(lengths_of(connection, tables).values())
            broken = [one.sentence("en") for one in Journal(connection, tables).verify()]
        lengths.append(max(each))
        if broken or len(each) != 1 or not os.WIFSIGNALED(status):
            wrong.append([sorted(each), broken, status])
    return {"wrong": wrong, "lengths": lengths}


def at_work(url: str, schema: str | None) -> int:
    """A writer that has held its first conference."""
    reads, writes = os.pipe()
    child = forked(lambda: hold_conferences(url, schema, writes))
    os.close(writes)
    os.read(reads, 1)
    os.close(reads)
    return child


def hold_conferences(url: str, schema: str | None, ready: int) -> None:
    """One move of each case in each conference, without end."""
    acts = [(case, "") for case in CASES]
    with host_of(url, schema) as host:
        while not write(host, acts):
            pass  # the last commit of the writer before, which came after its end
        os.write(ready, b"!")
        while True:
            write(host, acts)


if __name__ == "__main__":
    _, what, url, schema = sys.argv
    done = {"crowd": crowd, "killed": killed}[what](url, schema or None)
    sys.stdout.write(json.dumps(done))
