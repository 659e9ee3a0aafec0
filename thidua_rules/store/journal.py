"""The journal of moves: appended on the host's connection, in the host's transaction."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from thidua_rules.errors import ConflictError
from thidua_rules.model.move import Move
from thidua_rules.store.batch import Expected, batch_of
from thidua_rules.store.rows import NOTHING_BEFORE, Raw, Row, move_of, rows_of, shown
from thidua_rules.store.tables import Tables
from thidua_rules.store.transaction import open_transaction, require_dialect
from thidua_rules.store.verify import Break, breaks

_ROWS_AT_A_TIME = 1000
_UNIQUE_VIOLATION = "23505"


class Journal:
    """The moves of all cases, as one connection of the host's sees them.

    It never commits, rolls back or closes. Async: `await connection.run_sync(lambda c:
    Journal(c, tables).append(moves))`.
    """

    def __init__(self, connection: sa.Connection, tables: Tables) -> None:
        """Nothing is read yet.

        Raises:
            JournalError: the database is neither SQLite nor PostgreSQL.
        """
        require_dialect(connection)
        self._connection, self._table = connection, tables.moves

    def append(self, moves: Iterable[Move], expected: Expected = None) -> None:
        """Add moves, of one case or of several, all or none.

        Args:
            moves: those of one case in order, numbered without a gap.
            expected: how many moves the case has; where they are of several cases, by case. Left
                out, it is what the number of the first move says.

        Raises:
            ConflictError: a case has another number of moves. Nothing was added, and the host's
                transaction can go on.
            JournalError: numbers with a gap; a float in the facts; a connection that commits
                after each statement.
        """
        batch = batch_of(moves, expected)
        if not batch:
            return
        open_transaction(self._connection)
        rows = [row for case, added in batch.items() for row in self._rows(case, added)]
        try:
            self._insert(rows)
        except IntegrityError as error:
            if not _is_taken(error):
                raise
            raise self._conflict(batch) from error

    def moves(self, case: str) -> tuple[Move, ...]:
        """The moves of a case in order; none of a case that is not there.

        Raises:
            JournalError: a row is of a format that this version does not know, or holds no move.
        """
        return tuple(move_of(raw) for raw in self._raw(case))

    def cases(self) -> tuple[str, ...]:
        """The ids of all cases, sorted."""
        ids = sa.select(self._bytes(self._table.c.case_id)).distinct()
        return tuple(sorted(shown(bytes(id)) for id in self._connection.scalars(ids)))

    def head(self, case: str) -> str | None:
        """The hash of the last move of a case, to be kept elsewhere; none where it has no move."""
        number, found = self._last(case)
        return found if number else None

    def heads(self) -> dict[str, str]:
        """The hash of the last move of each case."""
        columns = self._table.c
        numbers = sa.select(columns.case_id, sa.func.max(columns.number)).group_by(columns.case_id)
        last = sa.tuple_(columns.case_id, columns.number).in_(numbers)
        rows = self._connection.execute(sa.select(columns.case_id, columns.hash).where(last))
        return {row.case_id: row.hash for row in rows}

    def verify(
        self, case: str | None = None, *, heads: Mapping[str, str] | None = None
    ) -> tuple[Break, ...]:
        """Everything that is not as it was written, in one case or in all.

        Moves that are missing at the end of a case, or with the whole case, are seen only with
        `heads` that were kept elsewhere: each has to be the hash of a row that is still there.
        """
        kept = {_composed(name): head for name, head in (heads or {}).items()}
        if case is not None:
            kept = {name: head for name, head in kept.items() if name == _composed(case)}
        return tuple(breaks(self._raw(case), kept))

    def _last(self, case: str) -> tuple[int, str]:
        columns = self._table.c
        last = self._connection.execute(
            sa.select(columns.number, columns.hash)
            .where(columns.case_id == _composed(case))
            .order_by(columns.number.desc())
            .limit(1)
        ).first()
        return (last.number, last.hash) if last else (0, NOTHING_BEFORE)

    def _rows(self, case: str, moves: tuple[Move, ...]) -> Iterator[Row]:
        found, head = self._last(case)
        expected = moves[0].number - 1
        if found != expected:
            raise ConflictError(case, expected, found)
        yield from rows_of(moves, head)

    def _insert(self, rows: Iterable[Row]) -> None:
        """All or none: in a savepoint, since a refused row ends a transaction in PostgreSQL.

        One by one: psycopg's `executemany` shouts into the log when a row is refused.
        """
        with self._connection.begin_nested():
            for row in rows:
                self._connection.execute(sa.insert(self._table), row)

    def _conflict(self, batch: Mapping[str, tuple[Move, ...]]) -> ConflictError:
        """Which case it was; a snapshot older than the other writer's commit does not show it."""
        for case, moves in batch.items():
            expected, (found, _) = moves[0].number - 1, self._last(case)
            if found != expected:
                return ConflictError(case, expected, found)
        case, moves = next(iter(batch.items()))
        return ConflictError(case, moves[0].number - 1, None)

    def _raw(self, case: str | None) -> Iterator[Raw]:
        columns = self._table.c
        wanted = sa.select(*(self._bytes(column) for column in columns))
        if case is not None:
            wanted = wanted.where(columns.case_id == _composed(case))
        ordered = wanted.order_by(columns.case_id, columns.number)
        streamed = {"yield_per": _ROWS_AT_A_TIME} if case is None else {}
        with self._connection.execute(ordered, execution_options=streamed) as result:
            for row in result.mappings():
                yield {name: bytes(value) for name, value in row.items()}

    def _bytes(self, column: sa.Column[int] | sa.Column[str]) -> sa.Label[bytes]:
        """What a column holds, be it valid text or not: SQLite stores any bytes as text."""
        if self._connection.dialect.name == "sqlite":
            return sa.cast(column, sa.LargeBinary).label(column.name)
        text = sa.cast(column, sa.Text)
        return sa.func.convert_to(text, "UTF8", type_=sa.LargeBinary).label(column.name)


def _composed(case: str) -> str:
    return unicodedata.normalize("NFC", case)


def _is_taken(error: IntegrityError) -> bool:
    """Whether another writer has the number: in PostgreSQL, for in SQLite the look is enough."""
    codes = (getattr(error.orig, name, None) for name in ("sqlstate", "pgcode"))
    return _UNIQUE_VIOLATION in codes
