"""`thidua calendar`: the dates of a bloc's year in a file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from icalendar import Calendar

import thidua_rules
from tests.cli.conftest import Thidua
from thidua_rules.workflows.profile.files import shipped_profiles

_DEMO = Path(thidua_rules.__file__).parent / "demo/nam-2021.yaml"


@pytest.mark.parametrize("profile", shipped_profiles())
def test_a_shipped_profile_is_written(thidua: Thidua, tmp_path: Path, profile: str) -> None:
    path = tmp_path / "lich.ics"
    told = thidua("calendar", profile, "--year", 2024, "-o", path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert told.code == 0
    assert f"✓ {len(events)} ngày → " in told.out
    assert "2025-06-30  Hạn nộp hồ sơ: Cờ thi đua của Chính phủ\n" in told.out
    assert "! hồ sơ khối không nêu hạn: gửi đăng ký thi đua; " in told.err
    assert "? chưa rõ ngày: Hạn nộp hồ sơ theo Nghị định 152/2025/NĐ-CP" in told.err
    assert [one.name for one in tmp_path.iterdir()] == ["lich.ics"]


def test_the_file_of_a_year_adds_its_own_deadlines(thidua: Thidua) -> None:
    told = thidua("--lang", "en", "calendar", _DEMO, "--year", 2021)
    assert "SUMMARY;LANGUAGE=en:Last day: file the registration\r\n" in told.out
    assert "UID:hung-yen-vh-xh/2021/covenant@thidua-rules\r\n" in told.out
    assert "! the profile states no day for: send the mid-year report" in told.err


def test_a_profile_of_ones_own_is_read_from_its_file(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "khoi.yaml"
    path.write_text(
        "id: khoi-mau\ntitle: {vi: Khối Mẫu, en: Sample bloc}\n"
        "deadlines: [{step: covenant, by: 02-28}]\n",
        "utf-8",
    )
    told = thidua("calendar", path, "--year", 2028, "--on", "2028-02-01")
    assert told.code == 0
    assert "DTSTAMP:20280201T000000Z" in told.out
    path.write_text("id: khoi-mau\ndeadlines: [{step: covenant, by: 02-31}]\n", "utf-8")
    told = thidua("calendar", path, "--year", 2028)
    assert (told.code, told.out) == (1, "")
    assert f"{path}:2:" in told.err
    assert "không có ngày nào là `02-31`" in told.err


def test_a_year_of_which_no_day_is_known_is_no_empty_calendar(
    thidua: Thidua, tmp_path: Path
) -> None:
    path = tmp_path / "lich.ics"
    told = thidua("calendar", "quoc-gia", "--year", 2028, "-o", path)
    assert told.code == 1
    assert "hồ sơ khối `quoc-gia` không nêu hạn" in told.err
    assert not path.exists()
    english = thidua("--lang=en", "calendar", "quoc-gia", "--year=2028").err
    assert "the texts held name no day for 2028" in english


def test_wrong_words_are_told(thidua: Thidua) -> None:
    told = thidua("calendar", "hung-yen", "--year", 2021)
    assert (told.code, told.out) == (1, "")
    assert "không có hồ sơ khối `hung-yen` – có phải `hung-yen-vh-xh`?" in told.err
    for year in (21, "hai"):
        told = thidua("calendar", "hung-yen-vh-xh", "--year", year)
        assert told.code == 2
        assert "`--year` không hợp lệ: phải là số nguyên từ 1900 đến 2200" in told.err
    assert "thiếu `--year`" in thidua("calendar", "hung-yen-vh-xh").err


def test_what_stood_there_stays_when_it_cannot_be_written(
    thidua: Thidua, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lich.ics"
    path.write_text("cũ", "utf-8")

    def full(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device", "x")

    monkeypatch.setattr(Path, "write_bytes", full)
    told = thidua("calendar", "bac-ninh-2025", "--year", 2024, "-o", path)
    assert told.code == 1
    assert f"không đọc, ghi được `{path}` (No space left on device)" in told.err.replace("\n", "")
    assert path.read_text("utf-8") == "cũ"
    assert [one.name for one in tmp_path.iterdir()] == ["lich.ics"]


def test_a_folder_that_is_not_there_is_told(thidua: Thidua, tmp_path: Path) -> None:
    told = thidua("calendar", "bac-ninh-2025", "--year", 2024, "-o", tmp_path / "x/lich.ics")
    assert told.code == 1
    assert "không có tệp `" in told.err


def test_without_the_extra_one_line_says_so(
    thidua: Thidua, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "thidua_rules.events.to_ics", raising=False)
    monkeypatch.setitem(sys.modules, "icalendar", None)
    path = tmp_path / "lich.ics"
    told = thidua("calendar", "bac-ninh-2025", "--year", 2024, "-o", path)
    assert (told.code, told.out) == (1, "")
    assert told.err == "thiếu gói để ghi lịch: pip install 'thidua-rules[calendar]'\n"
    assert not path.exists()
    assert (
        "pip install 'thidua-rules[calendar]'"
        in thidua("--lang=en", "calendar", "bac-ninh-2025", "--year", 2024).err
    )
