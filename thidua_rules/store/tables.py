"""The two tables of the journal, in the host's metadata so that its migrations see them."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class Tables:
    """The journal itself, and the numbers of the migrations that were run."""

    moves: sa.Table
    schema_versions: sa.Table


def make_tables(metadata: sa.MetaData, prefix: str = "td_", schema: str | None = None) -> Tables:
    """Declare `<prefix>moves` and `<prefix>schema_versions`; nothing is sent to a database.

    Args:
        metadata: that of the host.
        prefix: what keeps our names apart from the host's.
        schema: of PostgreSQL; it has to exist.
    """
    return Tables(
        sa.Table(f"{prefix}moves", metadata, *_move_columns(), schema=schema),
        sa.Table(f"{prefix}schema_versions", metadata, _number(), schema=schema),
    )


def _move_columns() -> tuple[sa.Column[int] | sa.Column[str], ...]:
    """Text and whole numbers only: what is read back is byte for byte what was written."""
    return (
        _text("case_id", primary_key=True),
        _number(),
        sa.Column("format", sa.SmallInteger, nullable=False),
        _text("lifecycle"),
        sa.Column("version", sa.Integer, nullable=False),
        *map(_text, ("event", "source", "target")),
        _text("at"),
        *map(_text, ("actor", "facts", "warnings", "rests_on")),  # JSONB would reorder the keys
        *map(_text, ("previous", "hash")),
    )


def _number() -> sa.Column[int]:
    return sa.Column("number", sa.Integer, primary_key=True, autoincrement=False)


def _text(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=primary_key, nullable=False)
