"""`thidua bloc`: a year taken from a file, and the board of where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Thidua

SEEDS = Path(__file__).parents[1] / "workflows" / "seeds"
YEARS = Path(__file__).parent / "years"
SIGNED, DRAFTED = SEEDS / "001-hung-yen.yaml", SEEDS / "002-bac-kan.yaml"
NOT_BEGUN, ONE_SHORT = YEARS / "not-begun.yaml", YEARS / "one-short.yaml"


def test_a_year_without_a_refusal_leaves_with_nought(thidua: Thidua) -> None:
    told = thidua("bloc", "replay", SIGNED)
    assert (told.code, told.err) == (0, "")
    (line,) = [line for line in told.out.splitlines() if "Công bố" in line]
    assert line.split("  ")[0] == "✓ 2022-01-13"
    assert "Sở Lao động, Thương binh và Xã hội" in line
    assert "hội nghị 2 · giao-uoc-2022: Công bố giao ước đã ký" in line
    assert line.rstrip().endswith("→ Đã ký kết")
    assert "✓ 32 việc được ghi nhận, 0 việc không" in told.out
    assert "Đã ký kết (kết thúc)" in told.out


def test_a_nomination_of_the_year_is_decided_by_the_law_of_the_day(thidua: Thidua) -> None:
    told = thidua("bloc", "replay", SIGNED, "--format", "json")
    submitted = [one for one in told.data["events"] if one["event"] == "submit"]
    assert [one["state"] for one in submitted] == ["submitted"] * 3
    cites = {warning["cite"] for one in submitted for warning in one["warnings"]}
    assert "khoản 7 Điều 45 Nghị định 91/2017/NĐ-CP" in cites


def test_a_refusal_is_told_with_its_clause_and_the_year_goes_on(thidua: Thidua) -> None:
    told = thidua("--lang", "en", "bloc", "replay", ONE_SHORT)
    assert told.code == 1
    said = "✗ signatures (9) are not yet as many as the members (10) [the bloc's own rules]"
    assert said in told.out
    assert "✗ 3 taken, 1 not" in told.out
    assert "→ Signed" in told.out


def test_the_year_as_data(thidua: Thidua) -> None:
    told = thidua("bloc", "replay", ONE_SHORT, "--format", "json")
    assert told.code == 1
    refused, taken = told.data["events"][2:]
    assert (refused["taken"], refused["state"], refused["conference"]) == (False, "signing", None)
    assert [one["code"] for one in refused["reasons"]] == ["not-signed-by-all"]
    assert (taken["taken"], taken["state"]) == (True, "signed")
    assert taken["en"] == "Declare the covenant signed"
    assert told.data["on"] == "2017-03-01"
    (case,) = told.data["cases"]
    assert (case["state"], case["final"], case["year"]) == ("signed", True, 2017)


def test_the_board_says_what_is_missing_and_by_whom(thidua: Thidua) -> None:
    told = thidua("bloc", "status", NOT_BEGUN, "--on", "2018-07-18", "--format", "json")
    assert told.code == 0
    (case,) = told.data["cases"]
    circulate = case["next"][0]
    assert (circulate["who"], circulate["open_to"]) == (["head", "deputy"], [])
    assert [one["code"] for one in circulate["missing"]] == ["nobody-named"] + ["paper-missing"] * 4
    shown = thidua("bloc", "status", NOT_BEGUN, "--on", "2018-07-18").out
    assert "trưởng khối, phó khối" in shown
    assert "thiếu dự thảo `giao-uoc`; thiếu dự thảo `quy-che`;" in " ".join(shown.split())
    assert shown.count("Hướng dẫn số 12/HD-HĐTĐKT") == len(case["next"])


def test_the_board_of_a_year_of_which_nothing_has_happened_asks_for_the_day(
    thidua: Thidua,
) -> None:
    told = thidua("bloc", "status", NOT_BEGUN)
    assert told.code == 2
    assert "thiếu `--on`" in told.err


def test_bad_data_is_told_with_its_place(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "nam.yaml"
    path.write_text(
        DRAFTED.read_text("utf-8").replace("event: conclude", "event: concluded"), "utf-8"
    )
    told = thidua("bloc", "replay", path)
    assert told.code == 1
    assert "không có bước `concluded` – có phải `conclude`?" in told.err


@pytest.mark.parametrize("on_behalf", ["so-y-te", "ong-la"])
def test_who_acts_for_another_is_named(thidua: Thidua, tmp_path: Path, on_behalf: str) -> None:
    path = tmp_path / "nam.yaml"
    text = DRAFTED.read_text("utf-8")
    by = f"by: {{person: {on_behalf}, on_behalf_of: bao-hiem-xa-hoi-tinh}}"
    path.write_text(text.replace("by: {unit: bao-hiem-xa-hoi-tinh}", by), "utf-8")
    told = thidua("bloc", "replay", path)
    who = "Sở Y tế" if on_behalf == "so-y-te" else "ong-la"
    assert f"Bảo hiểm xã hội tỉnh (do {who} thay mặt)" in told.out


def test_a_command_that_is_not_there_is_a_wrong_use(thidua: Thidua) -> None:
    told = thidua("bloc", "replya", SIGNED)
    assert told.code == 2
    assert "có phải `replay`?" in told.err
