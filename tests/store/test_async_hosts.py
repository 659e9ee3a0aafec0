"""An async host hands the work over with `run_sync`; its rollback takes our rows with it."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from thidua_rules.model.move import Actor, Move
from thidua_rules.store import Journal, Tables, make_tables, upgrade


def move(number: int) -> Move:
    return Move(
        case="a",
        number=number,
        lifecycle="covenant",
        version=1,
        event="sign",
        source="signing",
        target="signing",
        actor=Actor(unit="so-may"),
        at=date(2021, 5, 4),
    )


async def hosted(url: str, tables: Tables) -> tuple[int, int]:
    """How many moves stay, and how many breaks are found, after one commit and one rollback."""
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(upgrade, tables)
        await connection.run_sync(lambda sync: Journal(sync, tables).append([move(1)], 0))
    async with engine.connect() as connection:
        await connection.run_sync(lambda sync: Journal(sync, tables).append([move(2)], 1))
        await connection.rollback()
    async with engine.connect() as connection:
        kept = await connection.run_sync(lambda sync: Journal(sync, tables).moves("a"))
        broken = await connection.run_sync(lambda sync: Journal(sync, tables).verify())
    await engine.dispose()
    return len(kept), len(broken)


def test_a_host_that_is_asynchronous(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'host.db'}"
    assert asyncio.run(hosted(url, make_tables(sa.MetaData()))) == (1, 0)
