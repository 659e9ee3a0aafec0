"""`thidua impact`: who of a roster is answered otherwise, and by which clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import AWARD, EXAMPLE, Thidua

DAYS = ("--from", "2023-12-31", "--to", "2024-01-01")
ROSTER = """\
- subject: {id: nv-001, kind: ca-nhan, groups: [cong-chuc]}
  records: [lao-dong-tien-tien 2023, sang-kien@co-so 2023-05-05, xep-loai:xuat-sac 2023]
  complete: {since: 1900}
- subject: {id: nv-002, kind: ca-nhan, groups: [cong-chuc]}
  complete: {since: 1900}
"""
COLLECTIVE = """\
subject: {id: tt-01, kind: tap-the}
members: {tong-so: 10, lao-dong-tien-tien: 7, bi-ky-luat-tu-canh-cao: 0}
records: [xep-loai:tot 2025]
attested:
  phong-trao-thi-dua: {holds: true, by: don-vi}
  doan-ket: {holds: true, by: don-vi}
  chap-hanh: {holds: true, by: don-vi}
complete: {since: 1900}
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "ds.yaml"
    path.write_text(ROSTER, "utf-8")
    return path


def test_who_flips_is_told_with_the_clause(thidua: Thidua, roster: Path) -> None:
    told = thidua("impact", roster, *DAYS, "--award", AWARD)
    assert told.code == 0
    (line,) = [one for one in told.out.splitlines() if "nv-0" in one]
    assert line.split()[:2] == ["nv-001", AWARD]
    assert "✗ chưa đủ" in line
    assert "✓ đủ" in line
    assert "[điểm b khoản 1 Điều 10 Luật 15/2003/QH11]" in line
    assert told.out.endswith("1 kết luận đổi, của 1 người, tập thể\n")


def test_every_award_is_asked_where_none_is_named(thidua: Thidua, roster: Path) -> None:
    data = thidua("impact", roster, *DAYS, "--format", "json").data
    assert {one["subject"] for one in data} == {"nv-001", "nv-002"}
    first = next(one for one in data if one["award"] == AWARD and one["subject"] == "nv-001")
    assert (first["from"]["verdict"], first["to"]["verdict"]) == ("unmet", "met")
    assert first["from"]["because"] == [
        {"id": "dang-ky", "cite": "điểm b khoản 1 Điều 10 Luật 15/2003/QH11"}
    ]


def test_an_award_that_a_law_brings_has_no_answer_before(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "xa.yaml"
    path.write_text("subject: {id: xa-01, kind: tap-the}\n", "utf-8")
    words = ("impact", path, *DAYS, "--award", "xa-phuong-tieu-bieu")
    assert "không có quy định" in thidua(*words).out
    assert thidua(*words, "--format", "json").data[0]["from"] is None


def test_more_reasons_than_there_is_room_for_are_counted(thidua: Thidua, roster: Path) -> None:
    told = thidua("--lang", "en", "impact", roster, *DAYS)
    assert "(+" in told.out
    assert "[Law 15/2003/QH11, Article" in told.out


def test_a_single_dossier_is_a_roster_of_one(thidua: Thidua) -> None:
    told = thidua("impact", EXAMPLE, "--from", "2024-12-20", "--to", "2024-12-21")
    assert (told.code, told.out) == (0, "0 kết luận đổi, của 0 người, tập thể\n")


def test_rows_that_cannot_be_read_are_told_and_the_others_answered(
    thidua: Thidua, roster: Path
) -> None:
    text = roster.read_text("utf-8")
    roster.write_text(text.replace("nv-002, kind: ca-nhan", "nv-002, kind: ca"), "utf-8")
    told = thidua("impact", roster, *DAYS, "--award", AWARD)
    assert told.code == 1
    assert "nv-001" in told.out
    assert "ds.yaml:4" in told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "2024-01-02", "--to", "2024-01-01"), "--to không được trước --from"),
        (("--from", "2024-01-01", "--to", "2024-01-01"), "chỉ có nghĩa khi có --pack"),
        (("--from", "2024-01-01", "--to", "hôm nay"), "không phải một ngày"),
        (("--from", "2024-01-01"), "thiếu `--to`"),
    ],
)
def test_days_that_do_not_follow_are_refused(
    thidua: Thidua, roster: Path, words: tuple[str, ...], said: str
) -> None:
    told = thidua("impact", roster, *words)
    assert (told.code, told.out) == (2, "")
    assert said in told.err


def test_whom_a_local_decision_touches_is_told_on_one_day(thidua: Thidua, tmp_path: Path) -> None:
    """Bắc Ninh asks which grade of the collective counts; without it nothing is missing."""
    path, day = tmp_path / "tt.yaml", "2026-01-15"
    path.write_text(COLLECTIVE, "utf-8")
    told = thidua(
        "impact", path, "--from", day, "--to", day, "--award", "tap-the-lao-dong-tien-tien",
        "--pack", "examples/packs/bac-ninh-qd-86-2025", "--year", "2025",
    )  # fmt: skip
    (line,) = [one for one in told.out.splitlines() if "tt-01" in one]
    assert "✓ đủ" in line
    assert "? chưa rõ" in line
    assert "[Điều 7 Quyết định 86/2025/QĐ-UBND]" in line
