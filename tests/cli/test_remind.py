"""`thidua remind`: what a clerk reads, what another program reads, and what is told once."""

from __future__ import annotations

import sys
from pathlib import Path

import icalendar
import pytest
import sqlalchemy as sa

from tests.cli.conftest import Thidua
from thidua_rules.nominees import decided
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.nominees.demo import BLOC_YEAR
from thidua_rules.store import Journal, make_tables
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import replay

_REFUSED = "! 1 việc trong tệp bị từ chối, không tính đến (xem `thidua bloc replay`)\n"
_YEAR = """\
profile: quoc-gia
year: 2024
bloc:
  members: [{id: so-mau, name: Sở Mẫu}, {id: so-thu, name: Sở Thử}]
  deadlines: [{step: registration, by: 02-28}]
cases:
  - {id: đăng ký, lifecycle: registration, subject: so-mau}
events:
  - on: 2024-02-20
    case: đăng ký
    event: file
    by: {unit: so-mau}
    facts: {parts: {chi-tieu: [x]}}
"""


@pytest.fixture
def year(tmp_path: Path) -> Path:
    path = tmp_path / "nam.yaml"
    path.write_text(_YEAR, "utf-8")
    return path


@pytest.mark.parametrize("form", ["text", "json"])
def test_both_correlators_say_the_same(thidua: Thidua, form: str) -> None:
    words = ("remind", BLOC_YEAR, "--on", "2022-03-20", "--format", form)
    built_in, durable = thidua(*words), thidua(*words, "--correlator", "durable-rules")
    assert durable.out == built_in.out
    if sys.version_info < (3, 13):
        assert durable.err == built_in.err


def test_without_durable_rules_one_line_says_so(
    thidua: Thidua, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "durable.py").write_text("raise ImportError('no such thing')", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    words = ("remind", BLOC_YEAR, "--on", "2022-03-20")
    told = thidua(*words, "--correlator", "durable-rules")
    assert told.code == 0
    assert told.out == thidua(*words).out
    (line,) = told.err.removeprefix(_REFUSED).splitlines()
    assert line.startswith("! chưa có durable-rules (pip install 'thidua-rules[events]', ")


def test_a_clerk_reads_what_is_most_pressing_first_with_its_clause(thidua: Thidua) -> None:
    told = thidua("remind", BLOC_YEAR, "--on", "2022-03-20")
    assert (told.code, told.err) == (0, _REFUSED)
    lines = told.out.splitlines()
    assert lines[0] == "Khối Thi đua Văn hóa – Xã hội tỉnh Hưng Yên – nhắc ngày 20/03/2022"
    assert [line for line in lines if line and not line.startswith(" ")][1:] == [
        "Đã quá hạn",
        "Sắp đến hạn",
        "9 lời nhắc",
    ]
    assert lines[-4:-2] == [
        "  • Trình cấp quyết định (Cờ Chính phủ) chậm nhất ngày 30/03/2022 – còn 10 ngày "
        "[điểm b khoản 1 Điều 48 Nghị định 91/2017/NĐ-CP]",
        "    → Ban Thi đua - Khen thưởng tỉnh (cơ quan thường trực)",
    ]


def test_what_is_the_same_for_several_is_said_once(thidua: Thidua) -> None:
    lines = thidua("remind", BLOC_YEAR, "--on", "2022-03-20").out.splitlines()
    assert lines[2:5] == [
        "Đã quá hạn",
        "  • Chưa ghi nhận việc gửi đăng ký thi đua; hạn là ngày 28/02/2022 – quá 20 ngày "
        "[quy chế của khối]",
        "    → Ban Quản lý Khu Đại học Phố Hiến; Bảo hiểm xã hội tỉnh; Sở Giáo dục và Đào tạo; "
        "Sở Lao động, Thương binh và Xã hội; Sở Thông tin và Truyền thông; Sở Văn hóa, Thể thao "
        "và Du lịch; Sở Y tế; Đài Phát thanh - Truyền hình tỉnh",
    ]


@pytest.mark.parametrize(
    ("on", "vi", "en"),
    [
        ("2024-02-27", "– còn 1 ngày [", "– 1 day left ["),
        ("2024-02-28", "– hôm nay là ngày cuối [", "– today is the last day ["),
        ("2024-02-29", "– quá 1 ngày [", "– 1 day over ["),
        ("2024-03-01", "– quá 2 ngày [", "– 2 days over ["),
    ],
)
def test_how_long_is_left_is_counted_to_the_last_day_in_time(
    thidua: Thidua, year: Path, on: str, vi: str, en: str
) -> None:
    assert vi in thidua("remind", year, "--on", on).out
    told = thidua("remind", year, "--on", on, "--lang", "en")
    assert (told.code, told.err) == (0, "")
    assert en in told.out
    assert told.out.endswith("\n1 reminder\n")


def test_nobody_is_told_twice(thidua: Thidua, year: Path, tmp_path: Path) -> None:
    kept = tmp_path / "da-nhac.txt"
    words = ("remind", year, "--told", kept, "--on")
    assert "1 lời nhắc" in thidua(*words, "2024-02-20").out
    ids = kept.read_text("utf-8").split()
    assert [id.partition("/")[0] for id in ids] == ["sap-den-han"]
    assert "✓ không có gì mới phải nhắc (đã nhắc trước đây: 1)" in thidua(*words, "2024-02-28").out
    late = thidua(*words, "2024-03-01", "--format", "json").data
    assert [one["id"] for one in late["notices"]] == kept.read_text("utf-8").split()[1:]
    assert "✓ không có gì phải nhắc" in thidua("remind", year, "--on", "2024-01-02").out


def test_a_reminder_of_what_there_is_not_is_refused_where_it_is_written(
    thidua: Thidua, tmp_path: Path
) -> None:
    wrong = "notices: {off: [qua-hn], own: [{id: a, when: {kind: due, before: 1}, vi: x, en: x}]}\n"
    year, profile = tmp_path / "nam.yaml", tmp_path / "khoi.yaml"
    year.write_text(_YEAR.replace("bloc:\n", f"bloc:\n  {wrong}"), "utf-8")
    told = thidua("remind", year, "--on", "2024-02-20")
    assert told.err == f"{year}:4:19: không có lời nhắc `qua-hn` – có phải `qua-han`?\n"
    assert (told.code, told.out) == (1, "")
    profile.write_text(f"id: khoi\ntitle: {{vi: x, en: x}}\n{wrong}", "utf-8")
    year.write_text(_YEAR.replace("quoc-gia", "khoi.yaml"), "utf-8")
    told = thidua("remind", year, "--on", "2024-02-20")
    assert told.err == f"{profile}:3:17: không có lời nhắc `qua-hn` – có phải `qua-han`?\n"
    profile.write_text("id: khoi\ntitle: {vi: x, en: x}\n", "utf-8")
    assert thidua("remind", year, "--on", "2024-02-20").code == 0


def test_a_file_that_holds_something_else_is_refused_and_left_as_it_was(
    thidua: Thidua, year: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "da-nhac.txt"
    kept.write_text("qua-han/07e45d8161a69a43\n\nSở Y tế\nqua-han\n", "utf-8")
    told = thidua("remind", year, "--told", kept, "--on", "2024-02-20")
    assert (told.code, told.out) == (1, "")
    assert [line.removeprefix(f"{kept}:")[:14] for line in told.err.splitlines()] == [
        "3:1: `Sở Y tế`",
        "4:1: `qua-han`",
    ]
    assert kept.read_text("utf-8").endswith("Sở Y tế\nqua-han\n")
    assert (
        "is no id of a reminder"
        in thidua("remind", year, "--told", kept, "--on", "2024-02-20", "--lang", "en").err
    )


def test_a_file_that_is_no_text_is_refused(thidua: Thidua, year: Path, tmp_path: Path) -> None:
    kept = tmp_path / "da-nhac.txt"
    kept.write_bytes(b"\xff\xfe\x00q\n")
    told = thidua("remind", year, "--told", kept, "--on", "2024-02-20")
    assert (told.code, told.out) == (1, "")
    assert "không phải mã lời nhắc" in told.err


def test_another_program_reads_every_field(thidua: Thidua, year: Path) -> None:
    data = thidua("remind", year, "--on", "2024-02-20", "--format", "json").data
    (one,) = data.pop("notices")
    assert data.pop("digest").startswith("profile:sha256:")
    assert data == {"profile": "quoc-gia", "on": "2024-02-20"}
    assert one.pop("id").startswith("sap-den-han/")
    assert one == {
        "rule": "sap-den-han",
        "kind": "due",
        "who": ["so-thu"],
        "name": {"vi": "Sở Thử", "en": "Sở Thử"},
        "about": "registration",
        "vi": "Gửi đăng ký thi đua chậm nhất ngày 28/02/2024",
        "en": "File the registration by 2024-02-28",
        "since": "2024-02-14",
        "until": "2024-02-28",
        "cite": "quy chế của khối",
        "cite_en": "the bloc's own rules",
        "own_rule": True,
        "caveat": None,
    }


def test_what_is_not_sure_of_a_text_is_told_with_it(thidua: Thidua, year: Path) -> None:
    told = thidua("remind", year, "--on", "2026-11-26")
    assert "[Nghị định 152/2025/NĐ-CP] (lưu ý: chỉ đọc được một phần văn bản)" in told.out
    data = thidua("remind", year, "--on", "2026-11-26", "--format", "json").data
    decree = next(one for one in data["notices"] if one["about"] == "nd-152-2025")
    assert decree["caveat"]["en"] == "its text was read in part only"
    assert decree["since"] == "2026-09-02"


def test_a_calendar_holds_each_reminder_on_its_last_day_or_today(
    thidua: Thidua, year: Path
) -> None:
    for on, day in (("2024-02-20", "2024-02-28"), ("2024-03-05", "2024-03-05")):
        told = thidua("remind", year, "--on", on, "--format", "ics")
        calendar = icalendar.Calendar.from_ical(told.out)
        (event,) = calendar.walk("VEVENT")
        assert str(event.decoded("dtstart")) == day
        assert str(event["summary"]).startswith("Sở Thử: ")
    told = thidua("remind", year, "--on", "2026-11-26", "--format", "ics")
    assert "chỉ đọc được một phần văn bản" in told.out.replace("\r\n ", "")


def test_people_whose_years_are_full_are_told_from_a_roster(
    thidua: Thidua, year: Path, tmp_path: Path
) -> None:
    roster = tmp_path / "can-bo.csv"
    roster.write_text(
        "id,kind,name,records\n"
        "cc-01,ca-nhan,Mẫu Thị Một,chien-si-thi-dua-co-so 2021..2023\n"
        "cc-02,ca-nhan,Mẫu Văn Hai,chien-si-thi-dua-co-so 2022..2023\n"
        "cc-03,ca-nhan,Mẫu Văn Ba,chien-si-thi-dua-co-so 2022..2023\n",
        "utf-8",
    )
    told = thidua("remind", year, "--on", "2024-01-10", "--dossiers", roster)
    assert told.code == 0
    one_short, whole = told.out.split("Đạt liên tục nhiều năm\n")[1].split("  • ")[1:]
    assert one_short.startswith("Còn thiếu một năm nữa (năm 2024) là đủ 3 năm liên tục")
    assert one_short.endswith("\n    → Mẫu Văn Ba; Mẫu Văn Hai\n")
    assert whole.startswith("Đủ 3 năm liên tục đến năm 2023; có thể xem xét đề nghị")
    assert "\n    → Mẫu Thị Một\n" in whole


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The journal of the demonstration's year, and a case of somebody else."""
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'nhat-ky.db'}")
    tables = make_tables(sa.MetaData())
    cases = replay(read_year(BLOC_YEAR, shipped(), decided)).cases
    moves = [move for case in cases.values() for move in case.moves]
    strange = moves[0].model_copy(update={"case": "việc của khối khác"})
    with engine.begin() as connection:
        tables.moves.metadata.create_all(connection)
        Journal(connection, tables).append([*moves, strange])
    engine.dispose()
    return engine.url.render_as_string()


def test_a_journal_tells_the_same_as_the_file_of_its_year(thidua: Thidua, url: str) -> None:
    words = ("--on", "2022-03-20", "--format", "json")
    told = thidua("remind", url, "--bloc", BLOC_YEAR, *words)
    assert told.data == thidua("remind", BLOC_YEAR, *words).data
    assert told.err == ("! nhật ký còn 1 hồ sơ không có trong tệp --bloc, không xem đến\n")


def test_a_journal_of_other_cases_cannot_be_looked_at(
    thidua: Thidua, url: str, tmp_path: Path
) -> None:
    other = tmp_path / "khac.yaml"
    other.write_text(_YEAR.replace("đăng ký", "năm 2021"), "utf-8")
    told = thidua("remind", url, "--bloc", other, "--on", "2022-03-20")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("`năm 2021`: tệp --bloc không khớp với nhật ký (")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("khong-co.yaml", "--on", "2024-01-01"), 1, "không có tệp `khong-co.yaml`"),
        ((BLOC_YEAR, "--on", "2024"), 2, "`2024` không phải một ngày như 2024-12-20"),
        ((BLOC_YEAR,), 2, "thiếu `--on`"),
        ((BLOC_YEAR, "--on", "2024-01-01", "--bloc", "x"), 2, "`--bloc` chỉ đi với địa chỉ"),
        (("sqlite:///x.db", "--on", "2024-01-01"), 2, "thêm `--bloc TỆP`"),
        (("sqlite:///x.db", "--on", "2024-01-01", "--bloc", BLOC_YEAR), 2, "không có tệp `x.db`"),
    ],
)
def test_a_wrong_question_gets_one_clear_answer(
    thidua: Thidua, words: tuple[str, ...], code: int, said: str
) -> None:
    told = thidua("remind", *words)
    assert (told.code, told.out) == (code, "")
    assert said in told.err
