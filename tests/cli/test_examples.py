"""`thidua examples`: persons on the edge of every clause, as words, as a feature, as dossiers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import AWARD, Thidua
from thidua_rules.bdd import lint

BEST = "tap-the-lao-dong-xuat-sac"
ASKED = ("--on", "2024-12-20")


def test_who_passes_is_told_in_full_and_the_others_by_what_differs(thidua: Thidua) -> None:
    told = thidua("examples", BEST, *ASKED).out
    share = told[told.index("Ít nhất 70%") :].partition("\n\n")[0].splitlines()
    assert share[0] == (
        "Ít nhất 70% cá nhân đạt Lao động tiên tiến [điểm c khoản 1 Điều 27 Luật 06/2022/QH15]"
    )
    assert share[1] == "  ✓ vừa đủ: tập thể"
    assert "tổng số cá nhân: 10; " in share[3]
    assert share[-2] == (
        "  ✗ vừa thiếu: bỏ đạt Lao động tiên tiến: 7 · thêm số liệu: đạt Lao động tiên tiến: 6"
    )
    assert share[-1] == "  ? chưa rõ: bỏ đạt Lao động tiên tiến: 7"


@pytest.mark.parametrize("award", [AWARD, BEST, "huan-chuong-lao-dong-hang-nhi"])
def test_the_feature_is_one_that_runs(thidua: Thidua, tmp_path: Path, award: str) -> None:
    path = tmp_path / "bien.feature"
    path.write_text(thidua("examples", award, *ASKED, "--format", "feature").out, "utf-8")
    assert lint(path) == ()
    assert path.read_text("utf-8").count("Kịch bản: ") > 10


def test_as_data_each_clause_has_three_dossiers(thidua: Thidua) -> None:
    (share,) = [
        one
        for one in thidua("examples", BEST, *ASKED, "--format", "json").data
        if one["at"].endswith("#bay-muoi-phan-tram")
    ]
    assert share["passes"]["members"]["lao-dong-tien-tien"] == 7
    assert share["fails"]["members"]["lao-dong-tien-tien"] == 6
    assert "lao-dong-tien-tien" not in share["open"]["members"]


def test_in_english(thidua: Thidua) -> None:
    told = thidua("--lang", "en", "examples", AWARD, *ASKED).out
    assert "✗ just fails: without" in told
    assert "? not settled: " in told
    assert "with papers: papers may be missing" in told


def test_without_the_prover_it_says_what_to_install(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thidua_rules.cli.examples.find_spec", lambda _: None)
    told = thidua("examples", AWARD, *ASKED)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("cần cài thêm `thidua-rules[proof]`")
