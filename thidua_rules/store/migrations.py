"""The journal's own migrations: numbered, in the host's transaction, safe to run at each start."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sqlalchemy as sa
from sqlalchemy.schema import CreateTable

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text
from thidua_rules.store.tables import Tables
from thidua_rules.store.transaction import open_transaction, require_dialect

_LOCK = 0x74686964  # any number that no other software takes: “thid”
_REFUSAL = "the journal is append-only"


def upgrade(connection: sa.Connection, tables: Tables) -> int:
    """Bring the tables up to date; returns the version reached. The host commits.

    Raises:
        JournalError: the tables are of a later version than this library.
    """
    require_dialect(connection)
    open_transaction(connection)
    if connection.dialect.name == "postgresql":  # two processes that start at the same time
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    _create(connection, tables.schema_versions)
    reached = connection.scalar(sa.select(sa.func.max(tables.schema_versions.c.number))) or 0
    if reached > len(_MIGRATIONS):
        raise JournalError(_too_new(reached))
    for number, migrate in enumerate(_MIGRATIONS[reached:], reached + 1):
        migrate(connection, tables)
        connection.execute(sa.insert(tables.schema_versions).values(number=number))
    return len(_MIGRATIONS)


def _create(connection: sa.Connection, table: sa.Table) -> None:
    connection.execute(CreateTable(table, if_not_exists=True))


def _journal(connection: sa.Connection, tables: Tables) -> None:
    """The table, where the host's own migrations have not made it already."""
    _create(connection, tables.moves)


def _append_only(connection: sa.Connection, tables: Tables) -> None:
    """The database itself refuses to change or to delete a row."""
    quote = connection.dialect.identifier_preparer
    name, schema = tables.moves.name, tables.moves.schema
    within = f"{quote.quote(schema)}." if schema else ""
    guards = _sqlite_guards if connection.dialect.name == "sqlite" else _postgresql_guards
    for statement in guards(within, name, quote.quote):
        connection.exec_driver_sql(statement)


def _sqlite_guards(within: str, name: str, quote: Callable[[str], str]) -> Iterator[str]:
    for event in ("update", "delete"):
        trigger = f"{within}{quote(f'{name}_no_{event}')}"
        yield (
            f"CREATE TRIGGER IF NOT EXISTS {trigger} BEFORE {event} ON {quote(name)}"
            f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
        )


def _postgresql_guards(within: str, name: str, quote: Callable[[str], str]) -> Iterator[str]:
    table, trigger = f"{within}{quote(name)}", quote(f"{name}_append_only")
    yield (
        f"CREATE OR REPLACE FUNCTION {within}{trigger}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
    )
    yield f"DROP TRIGGER IF EXISTS {trigger} ON {table}"
    yield (
        f"CREATE TRIGGER {trigger} BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
        f" FOR EACH STATEMENT EXECUTE FUNCTION {within}{trigger}()"
    )


def _too_new(reached: int) -> Text:
    known = len(_MIGRATIONS)
    return Text(
        f"bảng nhật ký ở phiên bản {reached}, thư viện này chỉ biết đến {known}",
        f"the journal's tables are of version {reached}, this library knows {known}",
    )


# Run once each, in this order. A migration that has been released never changes: when the table
# gets another column, `_journal` has to spell out the columns of its own day.
_MIGRATIONS: tuple[Callable[[sa.Connection, Tables], None], ...] = (_journal, _append_only)
