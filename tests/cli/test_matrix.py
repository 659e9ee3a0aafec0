"""`thidua matrix`: a row a clause, a column a case."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import AWARD, Thidua

RULE = f"luat-06-2022/{AWARD}"


def test_a_rule_is_laid_out_against_its_cases(thidua: Thidua) -> None:
    told = thidua("matrix", RULE)
    lines = told.out.splitlines()
    assert told.code == 0
    assert lines[0].startswith("da-duoc-tang d23.k1     ● · ●")
    assert "  1. Đã là Lao động tiên tiến, hoàn thành xuất sắc – met" in lines
    assert lines[-1].startswith("● quyết định, đạt")


def test_the_matrix_is_data_too(thidua: Thidua) -> None:
    data = thidua("matrix", RULE, "--format", "json").data
    assert data["rule"] == RULE
    assert data["clauses"][2]["cite"] == "luat-06-2022/d23.k2"
    assert data["clauses"][2]["cases"]["Chỉ có sáng kiến của năm trước"] == "decides-unmet"


def test_a_rule_that_is_not_there_is_told_with_the_nearest(thidua: Thidua) -> None:
    told = thidua("matrix", RULE.replace("co-so", "coso"))
    assert (told.code, told.out) == (2, "")
    assert f"có phải `{RULE}`?" in told.err
    assert "did you mean" not in thidua("--lang", "en", "matrix", "zzzz").err


PACK = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
PART = f"{PACK.name}/tap-the-lao-dong-xuat-sac"
NATIONAL = "luat-06-2022/tap-the-lao-dong-xuat-sac"


def test_a_file_of_a_pack_is_laid_out_as_the_rule_stands_with_it(thidua: Thidua) -> None:
    told = thidua("matrix", PART, "--pack", PACK)
    lines = told.out.splitlines()
    assert (told.code, lines[0]) == (0, f"{NATIONAL} + {PART}")
    assert "xep-loai-to-chuc-dang d7         ● · ○ ?" in lines
    assert NATIONAL in lines  # before the pack's first day the law alone answers


def test_a_rule_under_a_pack_is_laid_out_against_the_cases_of_the_pack(thidua: Thidua) -> None:
    data = thidua("matrix", NATIONAL, "--pack", PACK, "--format", "json").data
    assert [one["rule"] for one in data] == [NATIONAL, NATIONAL]
    cites = {clause["cite"] for one in data for clause in one["clauses"]}
    assert f"{PACK.name}/d7" in cites


def test_a_pack_that_adds_nothing_to_a_rule_leaves_it_as_it_is(thidua: Thidua) -> None:
    told = thidua("matrix", RULE, "--pack", PACK)
    assert told.out.startswith(f"{RULE}\nda-duoc-tang")


def test_a_file_that_the_pack_has_not_is_told_with_the_nearest(thidua: Thidua) -> None:
    told = thidua("matrix", PART.removesuffix("c"), "--pack", PACK)
    assert (told.code, told.out) == (2, "")
    assert f"có phải `{PART}`?" in told.err
