"""What is told before a feature runs: chiefly what gherkin takes without a word."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from thidua_rules.bdd import lint, proofreading
from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.definition import Sentence
from thidua_rules.errors import Problem

FEATURES = Path(__file__).parents[2] / "features"
HEAD = "# language: vi\nTính năng: Thử\n"
WHOLE = f"""{HEAD}
  Kịch bản: Một
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""
OUTLINE = """
  Khung kịch bản: Hai
    Cho một cá nhân
    Khi xét "chien-si-thi-dua-co-so" ngày <ngày>
    Thì kết luận là chưa rõ

    Dữ liệu:
      | ngày       |
      | 2024-12-20 |
"""


@pytest.fixture
def found(tmp_path: Path):
    def told(text: str | bytes) -> tuple[Problem, ...]:
        path = tmp_path / "thu.feature"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return lint(path)

    return told


def test_the_features_of_the_project_are_clean() -> None:
    assert lint(FEATURES) == ()


def test_the_examples_here_are_clean(found) -> None:
    assert found(WHOLE + OUTLINE) == ()


FAULTS = {
    "remark in a scenario": ("    Cho một", "    Giả sử một", "no-keyword", (5, 5), "viết `Cho …`"),
    "lower case": ("    Cho một", "    cho một", "no-keyword", (5, 5), "viết `Cho …`"),
    "keyword after a step": ("    Khi xét", "    khi xét", "no-keyword", (6, 5), "viết `Khi …`"),
    "step in the head": ("Thử\n", "Thử\n  giả sử có ai\n", "no-keyword", (3, 3), "viết `Cho …`"),
    "unknown word": ("    Khi xét", "    Xét rằng", "no-keyword", (6, 5), "mỗi bước bắt đầu bằng"),
    "no claim": ("    Thì kết luận là chưa rõ\n", "", "no-claim", (4, 3), "thêm một bước `Thì …`"),
    "first and": ("    Cho một", "    Và một", "first-and", (5, 5), "bắt đầu bằng"),
    "undefined": (
        "một cá nhân thuộc",
        "có cá nhân thuộc",
        "undefined-step",
        (5, 9),
        'thuộc nhóm "{groups}"',
    ),
    "keyword of another kind": (
        "    Thì kết",
        "    Khi kết",
        "wrong-keyword",
        (7, 9),
        "viết `Thì kết luận",
    ),
    "quotes of a word processor": (
        '"cong-chuc"',
        "“cong-chuc”",
        "undefined-step",
        (5, 9),
        'viết `một cá nhân thuộc nhóm "cong-chuc"`',
    ),
    "a full stop": (
        "kết luận là chưa rõ",
        "kết luận là chưa rõ.",
        "undefined-step",
        (7, 9),
        "viết `kết luận là chưa rõ`",
    ),
    "a group as it is called": ('"cong-chuc"', '"công chức"', "value", (5, 33), "`cong-chuc`?"),
    "an award as it is called": (
        '"chien-si-thi-dua-co-so"',
        '"Chiến sĩ thi đua cơ sở"',
        "value",
        (6, 14),
        "có phải `chien-si-thi-dua-co-so`?",
    ),
    "no language": (
        "# language: vi\n",
        "# ghi chú\n",
        "language",
        (2, 1),
        "thiếu dòng `# language: vi`",
    ),
    "award": (
        "thi-dua-co-so",
        "thi-dua-co-s",
        "value",
        (6, 14),
        "có phải `chien-si-thi-dua-co-so`?",
    ),
    "group": ('"cong-chuc"', '"cong-chu"', "value", (5, 33), "có phải `cong-chuc`?"),
    "day of people": ("2024-12-20", "20/12/2024", "value", (6, 43), "`2024-12-20`"),
    "no such day": ("2024-12-20", "2024-02-30", "value", (6, 43), ""),
    "language": ("language: vi", "language: vn", "language", (1, 1), "`# language: vi`"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_place_and_suggestion(found, fault: str) -> None:
    right, wrong, code, (line, column), hint = FAULTS[fault]
    assert right in WHOLE
    told = {problem.code: problem for problem in found(WHOLE.replace(right, wrong, 1))}
    assert code in told
    assert (told[code].place.line, told[code].place.column) == (line, column)
    assert hint in told[code].sentence("vi")


@pytest.mark.parametrize("head", ["Kịch Bản", "kịch bản", "Tình Huống"])
def test_a_head_that_is_none_is_told_before_what_it_leaves_behind(found, head: str) -> None:
    first = found(WHOLE.replace("Kịch bản", head))[0]
    assert (first.code, first.place.line, first.place.column) == ("no-keyword", 4, 3)
    assert "viết `Kịch bản:`" in first.sentence("vi")


def test_examples_have_one_name(found) -> None:
    told = found(HEAD + OUTLINE.replace("Dữ liệu:", "Ví dụ:"))
    assert "viết `Dữ liệu:` (đúng chữ hoa)" in told[0].sentence("vi")


TABLES = {
    "missing": ("| ngày       |", "| ngáy       |", {"missing-column", "unused-column"}),
    "no table": (OUTLINE[OUTLINE.index("    Dữ") :], "", {"missing-column"}),
    "no rows": ("      | 2024-12-20 |\n", "", {"no-rows"}),
    "cells": ("| 2024-12-20 |", "| 2024-12-20 | 1 |", {"cells"}),
    "value of a row": ("| 2024-12-20 |", "| 2024-13-20 |", {"value"}),
}


@pytest.mark.parametrize("fault", TABLES)
def test_a_fault_of_a_table_is_told(found, fault: str) -> None:
    right, wrong, codes = TABLES[fault]
    told = found(HEAD + OUTLINE.replace(right, wrong, 1))
    assert {problem.code for problem in told} == codes


def test_a_scenario_without_steps_is_told(found) -> None:
    told = found(f"{HEAD}\n  Kịch bản: Rỗng\n")
    assert [(one.code, one.place.line) for one in told] == [("no-steps", 4)]


def test_a_feature_without_scenarios_is_told(found) -> None:
    assert [one.code for one in found(HEAD)] == ["no-scenario"]


def test_two_scenarios_of_one_name_are_told(found) -> None:
    (told,) = found(WHOLE + WHOLE.removeprefix(HEAD))
    assert (told.code, told.place.line) == ("same-name", 9)
    assert "dòng 4" in told.text.vi


def test_a_rule_is_looked_into(found) -> None:
    inside = WHOLE.removeprefix(HEAD).replace("Cho một", "cho một")
    assert "no-keyword" in {one.code for one in found(f"{HEAD}  Quy tắc: R\n{inside}")}


def test_a_table_under_a_step_that_takes_none_is_told(found) -> None:
    text = WHOLE.replace('"cong-chuc"\n', '"cong-chuc"\n      | a |\n')
    assert [(one.code, one.place.line) for one in found(text)] == [("extra", 6)]


def test_letters_are_looked_at(found) -> None:
    assert [one.code for one in found(b"\xef\xbb\xbf" + WHOLE.encode())] == ["bom"]
    apart = WHOLE.replace("Một", unicodedata.normalize("NFD", "Một"))
    (told,) = found(apart)
    assert (told.code, told.place.line, told.place.column) == ("nfc", 4, 14)
    assert [one.code for one in found(WHOLE.encode("utf-16"))] == ["encoding"]


def test_an_empty_file_and_a_folder_without_features_are_told(found, tmp_path: Path) -> None:
    assert [one.code for one in found("")] == ["no-feature"]
    (tmp_path / "khong").mkdir()
    assert [one.code for one in lint(tmp_path / "khong")] == ["no-files"]
    assert [one.code for one in lint(tmp_path / "x.feature")] == ["unreadable"]


def test_a_fault_of_a_background_is_told_once(found) -> None:
    first, second = WHOLE.removeprefix(HEAD), WHOLE.removeprefix(HEAD).replace("Một", "Ba")
    background = '  Bối cảnh:\n    Biết hồ sơ có "sang-kien@co-s 2024-01-01"\n'
    (told,) = found(HEAD + background + first + second)
    assert told.sentence("en").endswith("did you mean `co-so`?")


def test_a_step_that_fits_two_definitions_is_told(found, monkeypatch) -> None:
    other = replace(
        catalogue().steps[0], id="khac", sentences=(Sentence.of("kết luận là chưa rõ", "vi", {}),)
    )
    both = replace(catalogue(), steps=(*catalogue().steps, other), _found={})
    monkeypatch.setattr(proofreading, "catalogue", lambda: both)
    (told,) = found(WHOLE)
    assert told.code == "ambiguous-step"
    assert "`ket-luan`, `khac`" in told.text.vi
