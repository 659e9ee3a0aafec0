"""Mistakes in conditions, regimes and procedure files, and the cases that have to notice them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.mutants.conditions import condition_mutants, regime_mutants
from thidua_rules.checks.mutants.judge_procedure import judged_procedure
from thidua_rules.checks.mutants.judge_whole import judged_conditions, judged_regimes
from thidua_rules.checks.mutants.procedure import procedure_mutants
from thidua_rules.errors import Problem
from thidua_rules.rulebook import SHIPPED, shipped

QUESTIONS = "nd-91-2017/_procedure.cases.yaml"
WHOLE = "nd-152-2025/_conditions.cases.yaml"
COUNTED = "luat-06-2022/huan-chuong-lao-dong-hang-nhi.ca-nhan.cases.yaml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "criteria"
    shutil.copytree(SHIPPED, folder)
    return folder


def _without(folder: Path, file: str, pattern: str) -> None:
    text = (folder / file).read_text("utf-8")
    left, times = re.subn(pattern, "", text)
    assert times
    (folder / file).write_text(left, "utf-8")


def _hint(problem: Problem) -> str:
    assert problem.hint is not None
    return problem.hint.vi


def test_a_share_of_votes_that_no_question_is_about_is_missed_with_one(copy: Path) -> None:
    _without(copy, QUESTIONS, r"  - \{name: 'Thiếu một phiếu so với 90%.*\n")
    (one, *more) = judged_procedure(bench_of(copy, None)).survivors
    assert not more
    assert (one.code, str(one.place)) == ("mutant-procedure", "nd-91-2017/_votes.yaml:4:5")
    assert one.text.vi.endswith("`chin-muoi-phan-tram` sai: `at_least`: 90 % → 89 %")
    assert _hint(one).startswith("chuyên gia xét giúp câu hỏi này – theo tệp: false; nếu sai: ")
    assert "yes: 269, secret: true}, passes: false}" in _hint(one)


def test_a_prize_and_a_deadline_that_nobody_asks_about_are_missed(copy: Path) -> None:
    _without(copy, QUESTIONS, r"  - \{name: 'Trước ngày 31/3: .*\n")
    _without(copy, QUESTIONS, r"  - \{name: 'Cờ thi đua của Chính phủ, 12,0.*\n")
    told = {one.text.en.partition(": ")[2]: one for one in judged_procedure(
        bench_of(copy, None)
    ).survivors}  # fmt: skip
    assert {"`due`: 31/03 → 30/03", "`times`: 12 → 11.9", "the entry is left out"} <= set(told)
    assert "last_day: 2018-03-30}" in _hint(told["`due`: 31/03 → 30/03"])
    assert "subject: tap-the, vnd: 15600000}" in _hint(told["`times`: 12 → 11.9"])


def test_a_condition_that_no_case_is_about_is_missed_with_a_person(copy: Path) -> None:
    _without(copy, WHOLE, r"  - name: 'Đã có kết luận không vi phạm'\n(?:    .*\n)+")
    (one,) = judged_conditions(bench_of(copy, None)).survivors
    assert str(one.place) == "nd-152-2025/_conditions.yaml:4:5"
    assert "`ket-luan-khong-vi-pham` không còn kết thúc việc đó" in one.text.vi
    assert 'Và hồ sơ có "ket-luan-khong-vi-pham' in _hint(one)
    assert 'Khi xét "chien-si-thi-dua-co-so" ngày' in _hint(one)


def test_a_way_of_counting_that_no_case_is_about_is_missed_with_a_person(copy: Path) -> None:
    _without(copy, COUNTED, r"  - name: .*\n    source: nd-152-2025/d4.k3\n(?:    .*\n)+")
    (one,) = judged_conditions(bench_of(copy, None)).survivors
    assert one.text.vi.endswith("sai: bỏ `huan-chuong-lao-dong-hang-nhi`")
    assert "huan-chuong-lao-dong-hang-ba" in _hint(one)
    assert 'Khi xét "huan-chuong-lao-dong-hang-nhi" ngày 2026' in _hint(one)


def test_a_transition_that_no_case_is_about_is_missed(copy: Path) -> None:
    (copy / "_regimes.cases.yaml").unlink()
    found = judged_regimes(bench_of(copy, None))
    told = {one.text.en.partition(": ")[2]: one for one in found.survivors}
    assert "the transitional clause is forgotten" in told
    hint = _hint(told["the transitional clause is forgotten"])
    assert "quy định: chưa đủ (`luat-2022`); nếu sai: chưa đủ (`luat-2022-sua-doi-2026`)" in hint
    assert "cơ quan thẩm định nhận hồ sơ ngày 2026-09-30" in hint
    assert found.equivalent == 1


def test_where_nobody_can_be_asked_that_is_told(copy: Path) -> None:
    for path in (*copy.glob("*.cases.yaml"), *copy.glob("*/*.cases.yaml")):
        path.unlink()
    bench = bench_of(copy, None)
    hints = {_hint(one) for one in judged_regimes(bench).survivors}
    assert hints == {
        "chưa tìm thấy ai để phân biệt; hãy tự nghĩ một tình huống cho `_conditions.cases.yaml`"
    }
    assert judged_conditions(bench).killed == 0


def test_what_is_planted_beside_the_rules() -> None:
    book = shipped()
    said = [one.text.en for one in condition_mutants(book)]
    assert {"`women_serve`: 2/3 → 1/2", "`cong-trang` does not count either"} <= set(said)
    assert "`unless_more_favourable`" not in said
    assert len(list(regime_mutants(book))) == 12
    kinds = {one.kind for one in procedure_mutants(book.procedure)}
    assert len(kinds) == 8
