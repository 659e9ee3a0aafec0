"""Keep the steps of a case in the host's own database: `python examples/embed_store.py`."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from thidua_rules import load_rulebook
from thidua_rules.store import Journal, make_tables, upgrade
from thidua_rules.workflows import COVENANT, Actor, Case, Setting, shipped_profile

bloc = Setting(book=load_rulebook(), profile=shipped_profile("hung-yen-vh-xh"), year=2021)
case = Case(id="hung-yen-2021/covenant", lifecycle=COVENANT, setting=bloc)
head, day = Actor(unit="so-van-hoa-the-thao-va-du-lich"), date(2021, 3, 9)
draft = COVENANT.facts(documents=("giao-uoc",))

with TemporaryDirectory() as folder:
    engine = sa.create_engine(f"sqlite:///{Path(folder, 'host.db')}")
    tables = make_tables(sa.MetaData())  # or the host's own MetaData
    for event in ("circulate", "lay-open"):
        with engine.begin() as connection:  # the host's transaction; we never commit
            upgrade(connection, tables)
            journal = Journal(connection, tables)
            case = case.replay(journal.moves(case.id)).take(event, draft, actor=head, at=day)
            journal.append(case.moves[-1:], expected=case.moves[-1].number - 1)
    with engine.connect() as connection:
        journal = Journal(connection, tables)
        print(case.state.title.vi, "·", "intact" if not journal.verify() else "broken")
    engine.dispose()

for step in case.allowed(COVENANT.facts(), actor=head, at=day):
    print(step.event, "–", "; ".join(reason.vi for reason in step.reasons) or "được")
