"""`thidua decide` and `thidua ask`: one dossier, a roster, every award."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ASKED, AWARD, EXAMPLE, Thidua
from thidua_rules import Decision, NoRuleInForceError, Rulebook, decide

module = importlib.import_module("thidua_rules.cli.decide")

OPEN = "subject: {id: a, kind: ca-nhan, groups: [cong-chuc]}\n"
ROSTER = "id,kind,name\na,ca-nhan,Mẫu An\nb,nguoi,Mẫu Ba\nc,ca-nhan,Mẫu Chi\n"


@pytest.fixture
def unsettled(tmp_path: Path) -> Path:
    path = tmp_path / "mo.yaml"
    path.write_text(OPEN, "utf-8")
    return path


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "ds.csv"
    path.write_text(ROSTER, "utf-8")
    return path


@pytest.mark.parametrize(
    ("lang", "said"),
    [("vi", "Kết luận: ✓ ĐỦ TIÊU CHUẨN"), ("en", "Verdict: ✓ MET")],
)
def test_a_decision_is_told_in_words(thidua: Thidua, lang: str, said: str) -> None:
    told = thidua("decide", EXAMPLE, *ASKED, "--lang", lang)
    assert (told.code, told.err) == (0, "")
    assert said in told.out
    assert "nv-017" in told.out


def test_a_decision_is_told_as_data(thidua: Thidua) -> None:
    told = thidua("decide", EXAMPLE, *ASKED, "--format", "json")
    assert told.code == 0
    assert (told.data["award"], told.data["verdict"]) == (AWARD, "met")
    line = thidua("decide", EXAMPLE, *ASKED, "--format", "jsonl").out
    assert line.count("\n") == 1
    assert json.loads(line) == told.data


def test_a_decision_is_told_as_markdown(thidua: Thidua) -> None:
    told = thidua("decide", EXAMPLE, *ASKED, "--format", "md")
    assert told.out.startswith("# Chiến sĩ thi đua cơ sở\n")


def test_the_year_under_review_may_be_another_one(thidua: Thidua) -> None:
    told = thidua("decide", EXAMPLE, *ASKED, "--year", "2018", "--format", "json")
    assert told.data["year"] == 2018
    assert told.data["verdict"] != "met"


def test_judgements_may_be_assumed(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(OPEN + "records: [xep-loai:tot 2024]\ncomplete: {since: 2015}\n", "utf-8")
    asked = ("--award", "lao-dong-tien-tien", "--on", "2024-12-20", "--format", "json")
    assert thidua("decide", path, *asked).data["verdict"] == "unknown"
    for assumed in ("met", "unmet"):
        told = thidua("decide", path, *asked, "--assume-judgements", assumed)
        assert told.data["verdict"] == assumed


def test_every_award_that_could_apply_is_listed_met_ones_first(thidua: Thidua) -> None:
    told = thidua("decide", EXAMPLE, "--all", "--on", "2024-12-20", "--format", "json")
    awards = [one["award"] for one in told.data]
    assert awards[0] == AWARD
    assert "tap-the-lao-dong-xuat-sac" not in awards
    table = thidua("decide", EXAMPLE, "--all", "--on", "2024-12-20")
    assert table.out.splitlines()[1].startswith("✓ đủ")
    assert "(+" in table.out


def test_an_award_without_a_text_is_left_out_of_the_list(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(book: Rulebook, award: str, *more: Any, **how: Any) -> Decision:
        if award == AWARD:
            raise NoRuleInForceError(award, how["on"], ())
        return decide(book, award, *more, **how)

    monkeypatch.setattr(module, "decide", without)
    told = thidua("decide", EXAMPLE, "--all", "--on", "2024-12-20", "--format", "json")
    assert AWARD not in {one["award"] for one in told.data}


def test_a_roster_with_a_bad_row_decides_the_others(thidua: Thidua, roster: Path) -> None:
    told = thidua("decide", roster, *ASKED, "--lang", "en")
    assert told.code == 1
    assert [line[:12] for line in told.out.splitlines()[1:3]] == ["? unknown  a", "? unknown  c"]
    assert told.out.splitlines()[-1] == "unknown: 2 · problems: 1"
    assert told.err.startswith(f"{roster}:3:2: `nguoi` has to be one of")


@pytest.mark.parametrize(("form", "many"), [("json", 1), ("jsonl", 2), ("md", 2)])
def test_a_roster_is_told_in_each_form(thidua: Thidua, roster: Path, form: str, many: int) -> None:
    told = thidua("decide", roster, *ASKED, "--format", form)
    starts = {"json": "[", "jsonl": "{", "md": "# "}[form]
    assert sum(line.startswith(starts) for line in told.out.splitlines()) == many


def test_a_roster_that_is_right_leaves_with_nought(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "ds.yaml"
    path.write_text(f"- {OPEN}", "utf-8")
    told = thidua("decide", path, *ASKED)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[-1] == "chưa rõ: 1"


def test_a_dossier_that_is_not_right_is_told_beside_the_output(
    thidua: Thidua, tmp_path: Path
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(OPEN + "records: [sang-kein 2024]\n", "utf-8")
    told = thidua("decide", path, *ASKED)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"{path}:2:11: `sang-kein` không phải là một loại bản ghi")


def test_a_day_without_law_is_a_problem_of_the_data(thidua: Thidua) -> None:
    told = thidua("decide", EXAMPLE, "--award", AWARD, "--on", "2012-01-01", "--lang", "en")
    assert told.code == 1
    assert told.err.startswith(f"no rule for `{AWARD}` is in force on 2012-01-01; held: ")


@pytest.mark.parametrize(
    ("lang", "slug", "said"),
    [
        ("vi", "giay-khan", "`giay-khan` không phải một hình thức – có phải `giay-khen`?"),
        ("en", "giay-khan", "`giay-khan` is not an award – did you mean `giay-khen`?"),
        ("vi", "%%", "`%%` không phải một hình thức (xem `thidua awards`)"),
        ("en", "%%", "`%%` is not an award (see `thidua awards`)"),
    ],
)
def test_an_award_that_is_not_held_is_told(thidua: Thidua, lang: str, slug: str, said: str) -> None:
    told = thidua("decide", EXAMPLE, "--award", slug, "--on", "2024-12-20", f"--lang={lang}")
    assert told.code == 1
    assert told.err.startswith(said)


def test_what_is_open_is_asked_of_whom_can_say_it(thidua: Thidua, unsettled: Path) -> None:
    told = thidua("ask", unsettled, *ASKED)
    assert told.code == 0
    assert "Cần hỏi thêm:" in told.out
    assert "→" in told.out
    data = thidua("ask", unsettled, *ASKED, "--format", "json").data
    assert data[0]["who_vi"] in told.out


def test_nothing_is_asked_where_all_is_settled(thidua: Thidua) -> None:
    told = thidua("ask", EXAMPLE, *ASKED, "--lang", "en")
    assert told.out.endswith("There is nothing left to ask.\n")
