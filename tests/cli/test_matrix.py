"""`thidua matrix`: a row a clause, a column a case."""

from __future__ import annotations

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
