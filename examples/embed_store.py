"""Keep the moves of a case in the host's own database: `python examples/embed_store.py`."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from thidua_rules.model.move import Actor, Move
from thidua_rules.store import Journal, make_tables, upgrade

CASE = "khoi-mau-2021/covenant"
MOVES = (
    Move(
        case=CASE,
        number=1,
        lifecycle="covenant",
        version=1,
        event="discuss",
        source="drafting",
        target="discussed",
        actor=Actor(unit="so-mau"),
        at=date(2021, 3, 1),
    ),
    Move(
        case=CASE,
        number=2,
        lifecycle="covenant",
        version=1,
        event="sign",
        source="discussed",
        target="signed",
        actor=Actor(unit="so-mau"),
        at=date(2021, 3, 15),
        facts={"chu-ky": 8},
    ),
)

with TemporaryDirectory() as folder:
    engine = sa.create_engine(f"sqlite:///{Path(folder, 'host.db')}")
    metadata = sa.MetaData()
    tables = make_tables(metadata)
    letters = sa.Table("letters", metadata, sa.Column("about", sa.Text))

    with engine.begin() as connection:
        upgrade(connection, tables)
        letters.create(connection)

    for number, move in enumerate(MOVES):  # each in one transaction with what the host writes
        with engine.begin() as connection:
            connection.execute(sa.insert(letters).values(about=f"{move.case}: {move.event}"))
            Journal(connection, tables).append([move], expected=number)

    with engine.connect() as connection:
        journal = Journal(connection, tables)
        for move in journal.moves(CASE):
            print(move.at, move.event, "→", move.target)
        print("intact" if not journal.verify() else "broken", journal.head(CASE))
    engine.dispose()
