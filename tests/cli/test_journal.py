"""`thidua journal`: 0 intact, 1 broken, 2 whatever kept it from looking."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.cli.conftest import Thidua
from tests.store.moves import CASE, moves
from thidua_rules.store import Journal, Tables, make_tables

OTHER = "khoi-mau-2021/dang-ky"


@pytest.fixture
def tables() -> Tables:
    return make_tables(sa.MetaData())


@pytest.fixture
def engine(tmp_path: Path, tables: Tables) -> Iterator[sa.Engine]:
    """A journal of two cases, whose rows can be changed."""
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'nhat-ky.db'}")
    with engine.begin() as connection:
        tables.moves.metadata.create_all(connection)
        Journal(connection, tables).append((*moves(3), *moves(2, OTHER)))
    yield engine
    engine.dispose()


@pytest.fixture
def url(engine: sa.Engine) -> str:
    return engine.url.render_as_string()


def spoil(engine: sa.Engine, tables: Tables) -> None:
    with engine.begin() as connection:
        second = sa.update(tables.moves).where(tables.moves.c.number == 2)
        connection.execute(second.where(tables.moves.c.case_id == CASE).values(event="x"))


def cut(engine: sa.Engine, tables: Tables) -> None:
    with engine.begin() as connection:
        connection.execute(sa.delete(tables.moves).where(tables.moves.c.number == 3))


def test_an_intact_journal_leaves_with_nought(thidua: Thidua, url: str) -> None:
    told = thidua("journal", "verify", url, "--lang", "en")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        "✓ the journal is intact",
        "  (moves removed at the end are seen only with --heads)",
    ]
    assert thidua("journal", "verify", url).out.startswith("✓ nhật ký nguyên vẹn\n")


def test_each_break_is_told_with_case_and_number(
    thidua: Thidua, url: str, engine: sa.Engine, tables: Tables
) -> None:
    spoil(engine, tables)
    told = thidua("journal", "verify", url)
    assert told.code == 1
    assert told.out.splitlines()[0] == f"✗ {CASE}, bước 2: nội dung không khớp mã băm của dòng"
    (one,) = thidua("journal", "verify", url, "--format", "json").data
    assert one == {
        "case": CASE,
        "number": 2,
        "code": "hash",
        "vi": f"{CASE}, bước 2: nội dung không khớp mã băm của dòng",
        "en": f"{CASE}, move 2: the row does not match its hash",
    }


def test_one_case_may_be_asked_for(
    thidua: Thidua, url: str, engine: sa.Engine, tables: Tables
) -> None:
    spoil(engine, tables)
    assert thidua("journal", "verify", url, "--case", OTHER).code == 0
    assert thidua("journal", "verify", url, "--case", CASE).code == 1
    told = thidua("journal", "verify", url, "--case", "giao-uoc", "--lang", "en")
    assert (told.code, told.err.splitlines()[0]) == (2, "there is no case `giao-uoc`")


def test_a_cut_tail_is_seen_with_heads_kept_elsewhere(
    thidua: Thidua, url: str, engine: sa.Engine, tables: Tables, tmp_path: Path
) -> None:
    kept = tmp_path / "giu.json"
    kept.write_text(thidua("journal", "heads", url).out, "utf-8")
    told = thidua("journal", "verify", url, "--heads", kept)
    assert (told.code, told.out) == (0, "✓ nhật ký nguyên vẹn\n")
    cut(engine, tables)
    assert thidua("journal", "verify", url).code == 0
    told = thidua("journal", "verify", url, "--heads", kept, "--lang", "en")
    assert told.code == 1
    assert told.out.startswith(f"✗ {CASE}, move 2: no row has the hash that was kept")


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}', None])
def test_a_file_of_heads_that_is_none_is_wrong_usage(
    thidua: Thidua, url: str, tmp_path: Path, content: str | None
) -> None:
    kept = tmp_path / "giu.json"
    if content is not None:
        kept.write_text(content, "utf-8")
    told = thidua("journal", "verify", url, "--heads", kept, "--lang", "en")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(f"`{kept}`")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nhat-ky.db", "a URL is `sqlite:///journal.db` or"),
        ("oracle://u:bi-mat@may/x", "`oracledb`, which connects to this database, is not"),
        ("postgresql+psycopg://u:bi-mat@127.0.0.1:1/x?a=bi-mat", "`postgresql+psycopg://u:***@"),
        ("sqlite:///khong/co.db", "there is no file `khong/co.db`"),
        ("sqlite://", "there is no file ``"),
        ("sqlite:///file:khong/co.db?uri=true", "`sqlite:///file%3Akhong/co.db` cannot be read"),
    ],
)
def test_a_journal_that_cannot_be_looked_at_is_no_break(
    thidua: Thidua, url: str, said: str
) -> None:
    told = thidua("journal", "verify", url, "--lang", "en")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(said)
    assert "bi-mat" not in told.err


def test_a_file_that_is_no_database_is_no_break(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("không phải cơ sở dữ liệu" * 99, "utf-8")
    told = thidua("journal", "verify", f"sqlite:///{path}")
    assert told.code == 2
    assert "file is not a database" in told.err


def test_tables_of_another_prefix_are_told(thidua: Thidua, url: str) -> None:
    told = thidua("journal", "verify", url, "--prefix", "nk_", "--lang", "en")
    assert told.code == 2
    assert told.err.startswith("there is no table `nk_moves`")


def test_without_the_extra_the_command_says_what_to_install() -> None:
    """The rest of the command line does without it."""
    code = (
        "import sys; sys.modules['sqlalchemy'] = None\n"
        "from thidua_rules.cli import main\n"
        "main(sys.argv[1:])"
    )
    run = [sys.executable, "-c", code]
    words = [*run, "journal", "verify", "sqlite:///a.db", "--lang", "en"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("please install `thidua-rules[store]` (sqlalchemy)\n")
    assert subprocess.run([*run, "gaps"], capture_output=True, check=False).returncode == 0


def test_json_of_an_intact_journal_is_an_empty_list(thidua: Thidua, url: str) -> None:
    assert json.loads(thidua("journal", "verify", url, "--format", "json").out) == []
