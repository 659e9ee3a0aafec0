"""`thidua check --prove`: what it says of the shipped rules, and where it cannot be asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import AWARD, Thidua
from thidua_rules.checks.proving import NoProverError, prove
from thidua_rules.rulebook import SHIPPED

PACK = Path("examples/packs/bac-ninh-qd-86-2025")


def test_the_shipped_catalogue_is_clean(thidua: Thidua) -> None:
    told = thidua("check", "--prove", "--pack", str(PACK))
    assert told.code == 0
    assert "86 quy định, 796 tiêu chí, 2 hệ quả luật nêu, " in told.out
    assert told.out.rstrip().endswith("✓ không có lỗi")


def test_without_the_extra_it_says_what_to_install(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thidua_rules.checks.proving.find_spec", lambda _: None)
    with pytest.raises(NoProverError):
        prove()
    told = thidua("check", "--prove")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("`--prove` cần cài thêm `thidua-rules[proof]`")


def test_rules_that_do_not_load_are_not_proved(thidua: Thidua, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "criteria")
    path = tmp_path / "criteria" / f"luat-06-2022/{AWARD}.yaml"
    path.write_text(path.read_text("utf-8").replace("cite: d23", "cite: 23", 1), "utf-8")
    told = thidua("check", tmp_path / "criteria", "--prove")
    assert told.code == 1
    assert "proof" not in told.out
