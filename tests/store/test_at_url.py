"""A journal is found by the URL of its database, and only looked at."""

from __future__ import annotations

import pytest

from tests.store.conftest import Host
from tests.store.moves import CASE, moves
from thidua_rules.errors import JournalError
from thidua_rules.store import Journal
from thidua_rules.store.at_url import journal_at


def test_a_journal_is_found_in_its_schema(host: Host) -> None:
    with host.engine.begin() as connection:
        Journal(connection, host.tables).append(moves(2))
    with journal_at(host.url, schema=host.schema) as journal:
        assert journal.moves(CASE) == moves(2)
        assert journal.verify() == ()
    with pytest.raises(JournalError), journal_at(host.url, prefix="khac_"):
        pass


def test_nothing_that_is_done_there_stays(host: Host) -> None:
    with journal_at(host.url, schema=host.schema) as journal:
        journal.append(moves(1))
    with journal_at(host.url, schema=host.schema) as journal:
        assert journal.cases() == ()
