"""A roster is read entry by entry: one that is not right does not hide the others."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from thidua_rules import DossierError, Rulebook
from thidua_rules.rulebook.nominees import rosters
from thidua_rules.rulebook.nominees.rosters import Row, is_roster, read_roster
from thidua_rules.rulebook.on_disk.positions import Bounds

Rows = Callable[..., list[Row]]
GOOD = '{"subject": {"id": "a", "kind": "ca-nhan"}}'
BAD = '{"subject": {"id": "b", "kind": "ca-nhan"}, "records": ["sang-kein 2024"]}'


@pytest.fixture
def rows(tmp_path: Path, book: Rulebook) -> Rows:
    """Read a roster of that name and content."""

    def read(name: str, content: str | bytes) -> list[Row]:
        raw = content.encode() if isinstance(content, str) else content
        (tmp_path / name).write_bytes(raw)
        return list(read_roster(tmp_path / name, rulebook=book))

    return read


def ids(found: list[Row]) -> list[str | None]:
    return [row.dossier.subject.id if row.dossier else None for row in found]


def told(row: Row) -> list[str]:
    sentences = (problem.sentence("en") for problem in row.problems)
    return [sentence.rpartition("/")[2] for sentence in sentences]


def refused(rows: Rows, name: str, content: str | bytes) -> list[str]:
    with pytest.raises(DossierError) as caught:
        rows(name, content)
    return [problem.sentence("en").rpartition("/")[2] for problem in caught.value.problems]


def test_a_list_in_yaml_is_read_entry_by_entry(rows: Rows) -> None:
    entry = "- subject: {id: a, kind: ca-nhan}\n"
    found = rows("r.yaml", entry + "- 3\n- subject: {id: c, kind: nguoi}\n" + entry)
    assert ids(found) == ["a", None, None, "a"]
    assert told(found[1]) == ["r.yaml:2:3: a dossier has to be a mapping"]
    assert told(found[2])[0].startswith("r.yaml:3:26: `nguoi` has to be one of")
    assert [row.place.line for row in found] == [1, 2, 3, 4]


def test_a_list_in_json_is_read_entry_by_entry(rows: Rows) -> None:
    found = rows("r.json", f"[{GOOD},\n{BAD}]")
    assert ids(found) == ["a", None]
    assert told(found[1])[0].startswith("r.json:2:57: `sang-kein` is not a kind of record")


def test_a_file_with_one_dossier_is_a_roster_of_none(rows: Rows) -> None:
    assert rows("r.json", GOOD) == []


def test_a_roster_is_looked_up_in_the_shipped_book_by_default(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(f"[{GOOD}]", "utf-8")
    assert ids(list(read_roster(tmp_path / "r.json"))) == ["a"]


@pytest.mark.parametrize("name", ["r.jsonl", "r.ndjson", "r.JSONL"])
def test_a_broken_line_keeps_its_number_and_the_others_are_read(rows: Rows, name: str) -> None:
    found = rows(name, f"\ufeff{GOOD}\n\n{{broken\n  \n{BAD}\r\n{GOOD}")
    assert ids(found) == ["a", None, None, "a"]
    assert [row.place.line for row in found] == [1, 3, 5, 6]
    assert told(found[1])[0].startswith(f"{name}:3:2: ")
    assert told(found[2])[0].startswith(f"{name}:5:57: `sang-kein` is not a kind")


def test_a_line_with_an_invisible_break_in_it_is_one_line(rows: Rows) -> None:
    found = rows("r.jsonl", f'{{"subject": "\u2028"}}\n{GOOD}')
    assert ids(found) == [None, "a"]
    assert "cannot be seen" in told(found[0])[0]


HEAD = (
    "id,kind,groups,name,sex,records,complete.since,complete.kinds,facts.nam-cong-tac,"
    "facts.ngay-thanh-lap,members.nu,attested.nang-suat,attested.tinh-than,dates.proposed\n"
)
WHOLE = (
    'a,ca-nhan,cong-chuc; can-bo,"Mẫu, An",nu,xep-loai:tot 2020..2021;sang-kien@co-so 2024-09-05;,'
    "2015,ky-luat;sang-kien,12,2010-05-01,4,true@don-vi 2024-12-10,false@bo-tinh,2024-11-01\n"
)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_has_a_column_for_each_field(rows: Rows, mark: str) -> None:
    (row,) = rows("r.csv", mark + HEAD + WHOLE)
    assert row.dossier is not None
    made = row.dossier
    subject = {"id": "a", "kind": "ca-nhan", "name": "Mẫu, An", "sex": "nu"}
    assert made.subject.model_dump() == subject | {"groups": ("cong-chuc", "can-bo")}
    assert [str(record) for record in made.records] == [
        "xep-loai:tot 2020",
        "xep-loai:tot 2021",
        "sang-kien@co-so 2024-09-05",
    ]
    assert made.complete is not None
    assert (made.complete.since, made.complete.kinds) == (2015, ("ky-luat", "sang-kien"))
    assert made.facts == {"nam-cong-tac": 12, "ngay-thanh-lap": date(2010, 5, 1)}
    assert made.members == {"nu": 4}
    assert made.dates == {"proposed": date(2024, 11, 1)}
    yes, no = made.attested["nang-suat"], made.attested["tinh-than"]
    assert (yes.holds, yes.by, yes.on) == (True, "don-vi", date(2024, 12, 10))
    assert (no.holds, no.by, no.on) == (False, "bo-tinh", None)


def test_an_empty_cell_says_nothing(rows: Rows) -> None:
    (row,) = rows("r.csv", HEAD + "a,ca-nhan" + "," * 12 + "\n")
    assert row.dossier is not None
    assert json.loads(row.dossier.model_dump_json(exclude_defaults=True)) == {
        "subject": {"id": "a", "kind": "ca-nhan"}
    }


def test_a_blank_row_is_passed_over(rows: Rows) -> None:
    assert ids(rows("r.csv", "id,kind\n\n,\na,ca-nhan\n")) == ["a"]


def test_an_empty_table_has_no_columns(rows: Rows) -> None:
    assert refused(rows, "r.csv", "") == [
        "r.csv:1:1: the column `id` is missing",
        "r.csv:1:1: the column `kind` is missing",
    ]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("id,kind,grups", ["r.csv:1:3: `grups` is not a column – did you mean `groups`?"]),
        ("id,kind,tuoi", ["r.csv:1:3: `tuoi` is not a column"]),
        ("kind,name", ["r.csv:1:1: the column `id` is missing"]),
        ("id,kind,id", ["r.csv:1:3: the column `id` is written twice"]),
    ],
)
def test_a_header_that_is_not_right_is_refused(rows: Rows, head: str, said: list[str]) -> None:
    assert refused(rows, "r.csv", head + "\n") == said


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("a,ca-nhan,,", "r.csv:2:1: the row has 4 cells, the header 5"),
        ("a,ca-nhan,,,,", "r.csv:2:1: the row has 6 cells, the header 5"),
        ("a,nguoi,,,", "r.csv:2:2: `nguoi` has to be one of"),
        (",ca-nhan,,,", "r.csv:2:1: `id` is missing"),
        ("a,ca-nhan,sang-kien 2024;sang-kein 2024,,", "r.csv:2:3: `sang-kein` is not a kind"),
        ("a,ca-nhan,sang-kien,,", "r.csv:2:3: `sang-kien` is not `kind[@level][:grade] date`"),
        ("a,ca-nhan,,muoi,", "r.csv:2:4: `muoi` is not a day"),
        ("a,ca-nhan,,٣,", "r.csv:2:4: `٣` is not a day"),
        ("a,ca-nhan,,,co", "r.csv:2:5: `co` is not of the right form – write `true@don-vi 2024"),
        ("a,ca-nhan,,,true@ai-do", "r.csv:2:5: `ai-do` is not an authority"),
        ("a,ca-nhan,,,true@don-vi 2024-02-30", "r.csv:2:5: there is no day `2024-02-30`"),
    ],
)
def test_a_row_that_is_not_right_is_told_at_its_cell(rows: Rows, cells: str, said: str) -> None:
    head = "id,kind,records,facts.nam-cong-tac,attested.nang-suat\n"
    found = rows("r.csv", f"{head}{cells}\nb,ca-nhan,,,\n")
    assert ids(found) == [None, "b"]
    assert told(found[0])[0].startswith(said)


def test_a_column_of_a_fact_that_nobody_knows_is_told_in_each_row(rows: Rows) -> None:
    (row,) = rows("r.csv", "id,kind,facts.tuoi\na,ca-nhan,3\n")
    assert told(row) == ["r.csv:2:3: `tuoi` is not a fact"]


def test_a_break_inside_a_cell_does_not_end_the_row(rows: Rows) -> None:
    found = rows("r.csv", 'id,kind,name\na,ca-nhan,"Mẫu\nAn"\nb,ca-nhan,Mẫu\u2028An\n')
    assert ids(found) == ["a", "b"]


@pytest.mark.parametrize(
    ("line", "said"),
    [('a,"ca-nhan', "unexpected end of data"), ('a,"ca"-nhan', "expected after '\"'")],
)
def test_what_is_no_table_is_refused(rows: Rows, line: str, said: str) -> None:
    (problem,) = refused(rows, "r.csv", f"id,kind\n{line}\n")
    assert problem.startswith("r.csv:2:1: this is not CSV")
    assert said in problem


@pytest.mark.parametrize("name", ["r.csv", "r.jsonl"])
@pytest.mark.parametrize("encoding", ["cp1258", "latin-1"])
def test_bytes_of_another_encoding_are_told_with_their_line(
    rows: Rows, name: str, encoding: str
) -> None:
    content = "id,kind,name\na,ca-nhan,Nguyên é\n".encode(encoding)
    said = "r.csv:2:1: the file is not UTF-8 – save the file as UTF-8"
    assert refused(rows, name, content) == [said.replace("r.csv", name)]


def test_a_list_of_another_encoding_is_refused(rows: Rows) -> None:
    assert "is not UTF-8" in refused(rows, "r.yaml", "- é".encode("latin-1"))[0]


@pytest.mark.parametrize("name", ["r.csv", "r.jsonl"])
def test_a_file_that_is_too_large_is_not_cut_off(
    rows: Rows, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(rosters, "ROSTER", Bounds(bytes=1024))
    (said,) = refused(rows, name, "id,kind\n" + "a,ca-nhan\n" * 200)
    assert "the file is larger than 1 KiB" in said


@pytest.mark.parametrize("name", ["r.csv", "r.jsonl", "r.yaml"])
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DossierError, match="không có tệp"):
        list(read_roster(tmp_path / name))


@pytest.mark.parametrize(
    ("name", "content", "many"),
    [
        ("r.csv", "", True),
        ("r.jsonl", "", True),
        ("r.NDJSON", "", True),
        ("r.yaml", "- a", True),
        ("r.yaml", "a: b", False),
        ("r.json", "[]", True),
        ("r.json", "{}", False),
    ],
)
def test_a_roster_is_known_by_its_suffix_or_its_top(
    tmp_path: Path, name: str, content: str, *, many: bool
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    assert is_roster(tmp_path / name) is many
