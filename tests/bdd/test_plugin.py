"""A folder that holds features and one line of configuration, run by pytest as a user runs it."""

from __future__ import annotations

import importlib
import importlib.util
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from tests.bdd.conftest import Folder, Ran
from thidua_rules import RuleFileError
from thidua_rules.bdd.evidence import Evidence
from thidua_rules.bdd.feature_file import read_feature

PROJECT = Path(__file__).parents[2]
FEATURES = sorted((PROJECT / "features").glob("*/*.feature"))

TITLE = """# language: vi
@danh-hieu
Tính năng: Chiến sĩ thi đua cơ sở

  Bối cảnh:
    Biết một cá nhân thuộc nhóm "vien-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"

  @sáng-kiến
  Kịch bản: Có sáng kiến
    Cho hồ sơ có "sang-kien@co-so 2024-09-05"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là đủ

  Khung kịch bản: Xếp loại
    Cho hồ sơ có "xep-loai:<mức> 2024"
    Và đã kê đủ giấy tờ từ năm 1990
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | mức      | kết luận |
      | xuat-sac | đủ       |
      | tot      | đủ       |
"""
QUOTA = """Feature: Quota
  Scenario: Sixty collectives
    When the quota of "co-thi-dua-chinh-phu" on 2022-01-20 is worked out for 60 of kind collective
    Then at most 12 are allowed under "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP"
"""
FILES = {"danh-hieu.feature": TITLE, "quota.feature": QUOTA}
REPORTS = ("--junitxml=bao-cao.xml", "--thidua-evidence=a.json", "--thidua-evidence=a.html")


def counts(ran: Ran) -> Counter[str]:
    return Counter(
        {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|error)", ran.out)}
    )


def test_a_fresh_folder_of_two_features_runs(folder: Folder) -> None:
    ran = folder(FILES, *REPORTS)
    assert (ran.code, counts(ran)) == (1, {"passed": 3, "failed": 1})
    assert "FAILED danh-hieu.feature::Xếp loại[tot-đủ]" in ran.out
    assert "danh-hieu.feature:19:9: Kịch bản “Xếp loại”" in ran.out
    assert "✗ Thì kết luận là đủ" in ran.out
    assert "Có sáng kiến được cơ sở công nhận [khoản 2 Điều 23 Luật 06/2022/QH15]" in ran.out
    assert "Traceback" not in ran.out
    suite = ET.parse(ran.folder / "bao-cao.xml").getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("4", "1")
    clauses = json.loads((ran.folder / "a.json").read_text("utf-8"))
    assert (clauses["passed"], clauses["failed"]) == (3, 1)
    rows = {row["cite"]: row["scenarios"] for row in clauses["clauses"]}
    assert [one["outcome"] for one in rows["khoản 2 Điều 23 Luật 06/2022/QH15"]] == [
        "passed", "passed", "failed",
    ]  # fmt: skip
    assert rows["khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP"][0]["at"] == "quota.feature:2"
    told = (ran.folder / "a.html").read_text("utf-8")
    assert "<p>Đạt 3, không đạt 1</p>" in told
    assert "Chiến sĩ thi đua cơ sở: Xếp loại[xuat-sac-đủ]" in told


def test_the_evidence_is_the_same_where_processes_share_the_work(folder: Folder) -> None:
    alone = (folder(FILES, *REPORTS).folder / "a.json").read_bytes()
    shared = folder(FILES, "-n", "2", *REPORTS)
    assert counts(shared) == {"passed": 3, "failed": 1}
    assert (shared.folder / "a.json").read_bytes() == alone


def test_scenarios_are_chosen_by_name_tag_and_place(folder: Folder) -> None:
    assert counts(folder(FILES, "-k", "sáng and kiến")) == {"passed": 1}
    assert counts(folder(FILES, "-m", "sáng-kiến", "--strict-markers")) == {"passed": 1}
    assert counts(folder(FILES, "danh-hieu.feature::Xếp loại[xuat-sac-đủ]")) == {"passed": 1}


def test_nothing_is_looked_for_unless_it_is_asked_for(folder: Folder) -> None:
    ran = folder(FILES, ini="[pytest]\n")
    assert ran.code == pytest.ExitCode.NO_TESTS_COLLECTED


def test_loading_the_entry_imports_nothing_of_the_library(folder: Folder) -> None:
    test = "import sys\ndef test_it():\n    assert 'thidua_rules' not in sys.modules\n"
    ran = folder(
        {"test_host.py": f"{test}    assert 'thidua_pytest' in sys.modules\n"}, ini="[pytest]\n"
    )
    assert ran.code == 0, ran.out


def test_a_scenario_that_would_pass_unseen_is_an_error_of_collection(folder: Folder) -> None:
    wrong = TITLE.replace('    Cho hồ sơ có "sang-kien', '    cho hồ sơ có "sang-kien')
    ran = folder({"sai.feature": wrong})
    assert counts(ran) == {"error": 1}
    assert "sai.feature:11:5: dòng “cho hồ sơ có" in ran.out
    assert "viết `Cho …`" in ran.out


def test_a_step_that_nobody_knows_fails_its_own_scenario_only(folder: Folder) -> None:
    ran = folder({"la.feature": TITLE.replace('Cho hồ sơ có "sang', 'Cho có hồ sơ ghi "sang')})
    assert counts(ran) == {"passed": 1, "failed": 2}
    assert "la.feature:11:9: không có bước “có hồ sơ ghi" in ran.out
    assert "gần nhất:" in ran.out
    assert 'Cho/Biết hồ sơ có "{record}"' in ran.out


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    class Config:
        def getini(self, name: str) -> bool:
            return name == "thidua_features"

    entry = importlib.import_module("thidua_pytest")  # as the wheel holds it
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(pytest.UsageError, match=r"pip install 'thidua-rules\[bdd\]'"):
        entry.pytest_configure(Config())


def test_evidence_is_json_or_a_page() -> None:
    with pytest.raises(RuleFileError) as refused:
        Evidence.for_files(["a.txt", "khong-co/a.json"])
    assert refused.value.sentence().splitlines() == [
        "a.txt:1:1: chỉ ghi được tệp `.json` hoặc `.html`",
        "khong-co/a.json:1:1: không có thư mục ấy",
    ]


def test_evidence_that_cannot_be_written_is_told_before_anything_runs(folder: Folder) -> None:
    ran = folder(FILES, "--thidua-evidence=a.txt")
    assert ran.code == pytest.ExitCode.USAGE_ERROR
    assert "ERROR: a.txt:1:1: chỉ ghi được tệp `.json` hoặc `.html`" in ran.out


def test_every_shipped_scenario_runs_and_claims_something() -> None:
    read = [read_feature(path)[0] for path in FEATURES]
    assert {one.lang for one in read if one} == {"vi"}
    assert sum(len(one.scenarios) for one in read if one) >= 640


def test_two_rows_that_are_the_same_are_two_tests(folder: Folder) -> None:
    row = "      | xuat-sac | đủ       |\n"
    ran = folder({"hai.feature": TITLE.replace(row, row * 2)}, "-vv", "-k", "xuat-sac")
    assert counts(ran) == {"passed": 2}
    assert "Xếp loại[xuat-sac-đủ] (2)" in ran.out


HOST = """
import pytest
from pytest_bdd import given, scenarios
from pytest_bdd import parsers

pytest_plugins = ["thidua_rules.bdd.bindings"]
scenarios("chung.feature")

@given("một hồ sơ của đơn vị tôi")
def _own(thidua_world):
    thidua_world.draft.put(("subject", "kind"), "ca-nhan", thidua_world.at)
"""
SHARED = """# language: vi
Tính năng: Chung
  Kịch bản: Câu của tôi và câu của bộ
    Cho một hồ sơ của đơn vị tôi
    Và hồ sơ có các bản ghi
      | loại               | thời gian |
      | lao-dong-tien-tien | 2024      |
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
    Và còn phải hỏi "sang-kien"
  Kịch bản: Sai mã
    Cho một hồ sơ của đơn vị tôi
    Và hồ sơ có "lao-dong-tien-tie 2024"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""


def test_a_host_uses_the_sentences_beside_steps_of_its_own(folder: Folder) -> None:
    ran = folder({"test_chung.py": HOST, "chung.feature": SHARED}, ini="[pytest]\n")
    assert counts(ran) == {"passed": 1, "failed": 1}
    assert "có phải `lao-dong-tien-tien`?" in ran.out
