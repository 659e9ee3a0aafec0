"""Many hosts at once, and hosts that are killed: no move twice, none lost, none half written."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from tests.store.conftest import Host
from tests.store.processes import CASES, KILLS, MOVES_OF_A_WRITER, WRITERS
from thidua_rules.store import Journal

ROOT = Path(__file__).parents[2]


def processes(what: str, host: Host) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.processes", what, host.url, host.schema or ""],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_of_many_writers_each_move_is_there_exactly_once(host: Host) -> None:
    told = processes("crowd", host)
    assert (told["failed"], told["writers"]) == (0, WRITERS)
    assert told["lost"] > 0
    with host.engine.connect() as connection:
        journal = Journal(connection, host.tables)
        marks = Counter(one.facts["mark"] for case in CASES for one in journal.moves(case))
        assert journal.verify() == ()
    assert marks == {
        f"{writer}-{serial}": 1 for writer in range(WRITERS) for serial in range(MOVES_OF_A_WRITER)
    }


def test_a_writer_that_is_killed_leaves_no_half_conference(host: Host) -> None:
    told = processes("killed", host)
    assert told["wrong"] == []
    assert len(told["lengths"]) == KILLS
    assert told["lengths"] == sorted(set(told["lengths"]))  # each wrote before it was killed
