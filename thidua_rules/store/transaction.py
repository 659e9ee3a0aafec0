"""The host's transaction: really open before the first write, and never ended here."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text

DIALECTS = ("sqlite", "postgresql")


def require_dialect(connection: sa.Connection) -> None:
    """Refuse a database on which the journal has never been tested.

    Raises:
        JournalError: it is neither SQLite nor PostgreSQL.
    """
    name = connection.dialect.name
    if name not in DIALECTS:
        raise JournalError(
            Text(
                f"nhật ký chỉ dùng SQLite hoặc PostgreSQL, không dùng `{name}`",
                f"a journal is kept in SQLite or PostgreSQL, not in `{name}`",
            )
        )


def open_transaction(connection: sa.Connection) -> None:
    """Make sure that what is written next belongs to the host's transaction.

    Python's SQLite driver opens none for SAVEPOINT or CREATE: as the first statement they would
    outlive the host's rollback. IMMEDIATE, because a write follows: a transaction that has read
    first cannot wait for another writer any more, it fails at once.

    Raises:
        JournalError: the connection commits after each statement.
    """
    if not connection.in_transaction():
        connection.begin()  # as any statement would; a host that emits BEGIN does so now
    driver: Any = connection.connection.driver_connection
    closed = connection.dialect.name == "sqlite" and not driver.in_transaction
    if getattr(driver, "autocommit", False) is True or (closed and driver.isolation_level is None):
        raise JournalError(
            Text(
                "kết nối ở chế độ AUTOCOMMIT; nhật ký cần một giao dịch",
                "the connection is in AUTOCOMMIT mode; a journal needs a transaction",
            )
        )
    if closed:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
