"""A table under a step: columns by their titles in either language, cells by their types."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.bdd.conftest import Folder, Story
from thidua_rules.bdd import lint
from thidua_rules.errors import Problem, ThiduaError

HEAD = "# language: vi\nTính năng: Thử\n  Kịch bản: Một\n"
DECIDED = """
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""
RECORDS = f"""
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có các bản ghi
      | loại               | thời gian  | đến hết ngày | đã dùng cho       | giấy tờ   |
      | lao-dong-tien-tien | 2022..2024 |              |                   |           |
      | sang-kien@co-so    | 2024-09-05 |              | bang-khen-bo-tinh | QĐ 61     |
      | ky-luat:khien-trach | 2021-01-10 | 2021-04-10  |                   |           |
{DECIDED}"""


def told(story: Story, steps: str, lang: str = "vi") -> str:
    with pytest.raises(ThiduaError) as failed:
        story(steps)
    return failed.value.sentence(lang)


def test_each_row_of_records_is_a_record(story: Story) -> None:
    world = story(RECORDS)
    made = world.draft.dossier(world.book, world.at).records
    assert [one.year for one in made] == [2022, 2023, 2024, 2024, 2021]
    assert (made[3].spent_on, made[3].proof, made[3].level) == (
        "bang-khen-bo-tinh",
        "QĐ 61",
        "co-so",
    )
    assert (made[4].grade, made[4].ends) == ("khien-trach", date(2021, 4, 10))


def test_a_record_says_its_year_its_type_and_who_gave_it(story: Story) -> None:
    steps = """
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và không giữ chức vụ nào
    Và hồ sơ có các bản ghi
      | loại              | thời gian  | của năm | loại hình | cơ quan    |
      | bang-khen-bo-tinh | 2025-01-10 | 2024    | chuyen-de | UBND tỉnh A |
    Khi xét "giay-khen" ngày 2025-12-20
    Thì kết luận là chưa rõ
    """
    world = story(steps)
    made = world.draft.dossier(world.book, world.at)
    (one,) = made.records
    assert (one.year, one.type, one.issuer, made.posts) == (2024, "chuyen-de", "UBND tỉnh A", ())
    said = told(story, steps.replace("2025-01-10", "2025..2026"))
    assert "dòng 9: `của năm` chỉ đi với một ngày" in said
    assert "có phải `chuyen-de`?" in told(story, steps.replace("chuyen-de", "chuyen-d"))


def test_the_titles_may_be_english(story: Story) -> None:
    world = story("""
    Given a subject that is one collective
    And the collective has these numbers
      | head count | number |
      | tong-so    | 40     |
    And these judgements
      | judgement | authority | attested | day        |
      | doan-ket  | don-vi    | yes      | 2024-12-01 |
      | guong-mau | don-vi    | no       |            |
    When "tap-the-lao-dong-xuat-sac" is decided on 2024-12-20
    Then the verdict is unmet
    """)
    made = world.draft.dossier(world.book, world.at)
    assert dict(made.members) == {"tong-so": 40}
    assert [(one.holds, one.on) for one in made.attested.values()] == [
        (True, date(2024, 12, 1)),
        (False, None),
    ]


FAULTS = {
    "no table": (
        RECORDS[RECORDS.index("      | loại") : RECORDS.index("\n    Khi")],
        "",
        ("table", (5, 8), "bước này cần một bảng – các cột: loại, thời gian, [đến hết ngày]"),
    ),
    "no row": (
        RECORDS[RECORDS.index("      | lao-dong") : RECORDS.index("\n    Khi")],
        "",
        ("table", (6, 9), "không có dòng nào dưới tên cột"),
    ),
    "a column that is misspelt": (
        "| thời gian  |",
        "| thời gain  |",
        ("table", (6, 30), "không có cột `thời gain` – có phải `thời gian`?"),
    ),
    "a column that is unknown": (
        "| giấy tờ   |",
        "| ai biết   |",
        ("table", (6, 78), "không có cột `ai biết` – các cột: loại, thời gian"),
    ),
    "a column twice": (
        "| đến hết ngày |",
        "| thời gian    |",
        ("table", (6, 43), "cột `thời gian` nêu hai lần"),
    ),
    "a cell of another type": (
        "| 2024-09-05 |",
        "| 05/09/2024 |",
        ("value", (8, 30), "`05/09/2024` không phải là thời gian – viết như `2024-05-02`"),
    ),
    "a kind that is misspelt": (
        "| sang-kien@co-so    |",
        "| sang-kie@co-so     |",
        ("value", (8, 9), "có phải `sang-kien`?"),
    ),
    "a level that is misspelt": (
        "| sang-kien@co-so    |",
        "| sang-kien@co-s     |",
        ("value", (8, 9), "có phải `co-so`?"),
    ),
    "an empty cell": (
        "| 2022..2024 |",
        "|            |",
        ("table", (7, 41), "ô này không được để trống – ghi ngày, năm hay nhiều năm"),
    ),
    "an award that is misspelt": (
        "| bang-khen-bo-tinh |",
        "| bang-khen-bo-tin  |",
        ("value", (8, 58), "có phải `bang-khen-bo-tinh`?"),
    ),
}


@pytest.fixture
def found(tmp_path: Path):
    def told(steps: str) -> tuple[Problem, ...]:
        (tmp_path / "thu.feature").write_text(HEAD + steps.lstrip("\n"), "utf-8")
        return lint(tmp_path / "thu.feature")

    return told


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_at_its_cell(found, fault: str) -> None:
    right, wrong, (code, place, said) = FAULTS[fault]
    assert right in RECORDS
    problems = found(RECORDS.replace(right, wrong, 1))
    at = [one for one in problems if (one.place.line, one.place.column) == place]
    assert [one.code for one in at] == [code], problems
    assert said in at[0].sentence("vi")


def test_a_table_that_is_sound_has_no_fault(found) -> None:
    assert found(RECORDS) == ()


def test_a_column_that_must_be_there_is_missed(found) -> None:
    (problem,) = found("""
    Cho một tập thể
    Và tập thể có số người
      | số liệu |
      | tong-so |
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2024-12-20
    Thì kết luận là chưa rõ
    """)
    assert problem.sentence("en").endswith(
        "lacks the column `number` – columns: head count, number"
    )


OUTLINE = """# language: vi
Tính năng: Thử
  Khung kịch bản: Tỷ lệ
    Cho một tập thể
    Và tập thể có số người
      | số liệu            | số người |
      | tong-so            | 10       |
      | lao-dong-tien-tien | <đạt>    |
    Khi xét "tap-the-lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là <kết luận>

    Dữ liệu:
      | đạt | kết luận |
      | 6   | chưa đủ  |
      | 7   | chưa rõ  |
"""


def test_columns_of_an_outline_are_filled_into_tables(folder: Folder) -> None:
    assert "2 passed" in folder({"tap-the.feature": OUTLINE}).out


def test_a_wrong_value_of_an_outline_is_told_at_the_cell_of_the_table(tmp_path: Path) -> None:
    path = tmp_path / "thu.feature"
    path.write_text(OUTLINE.replace("| 6 ", "| x "), "utf-8")
    (problem,) = lint(path)
    assert (problem.place.line, problem.place.column) == (8, 30)
    assert "`x` không phải là số" in problem.text.vi
    path.write_text(OUTLINE.replace("<đạt>", "<dat>"), "utf-8")
    assert [one.code for one in lint(path)] == ["missing-column", "unused-column"]


ROSTER = """
    Cho danh sách gồm
      | mã     | đối tượng | nhóm      | kê đủ từ năm | bản ghi                 |
      | nv-001 | cá nhân   | cong-chuc |   | lao-dong-tien-tien 2024; sang-kien@co-so 2024 |
      | nv-002 | cá nhân   | cong-chuc | 1990         | lao-dong-tien-tien 2024 |
      | nv-003 | cá nhân   |           |              |                         |
    Khi xét "chien-si-thi-dua-co-so" cho cả danh sách ngày 2024-12-20
    Thì kết luận về từng trường hợp
      | mã     | kết luận | theo                              |
      | nv-001 | đủ       | khoản 2 Điều 23 Luật 06/2022/QH15 |
      | nv-002 | chưa đủ  |                                   |
      | nv-003 | chưa rõ  |                                   |
"""


def test_a_roster_stands_in_the_feature(story: Story) -> None:
    assert [one.subject for one in story(ROSTER).decisions] == ["nv-001", "nv-002", "nv-003"]
    wrong = ROSTER.replace("khoản 2 Điều 23 Luật 06/2022/QH15", "Điều 1")
    said = told(story, wrong)
    assert "`nv-001`: không có lý do tại “Điều 1”; các lý do:" in said
    assert "kết luận là “chưa rõ”, không phải “đủ”" in told(
        story, ROSTER.replace("| nv-003 | chưa rõ", "| nv-003 | đủ     ")
    )


def test_each_row_that_does_not_hold_is_told_and_nobody_is_left_out(story: Story) -> None:
    wrong = ROSTER.replace("| nv-002 | chưa đủ", "| nv-002 | đủ     ")
    wrong = wrong.replace("| nv-001 | đủ     ", "| nv-001 | chưa rõ")
    wrong = "\n".join(line for line in wrong.split("\n") if "| nv-003 | chưa rõ" not in line)
    said = told(story, wrong)
    assert "`nv-001`: kết luận là “đủ”, không phải “chưa rõ”" in said
    assert "`nv-002`: kết luận là “chưa đủ”, không phải “đủ”" in said
    assert "bảng không nói về `nv-003`" in said
    assert "✗ Thì kết luận về từng trường hợp\n      | mã | kết luận | theo |" in said
    assert "the table is silent on `nv-003`" in told(story, wrong, "en")


def test_nobody_is_in_a_roster_twice(story: Story) -> None:
    twice = ROSTER.replace("| nv-002 | cá nhân", "| nv-001 | cá nhân").replace("1990", "1500")
    said = told(story, twice)
    assert "mot.feature:8:9: `nv-001` nêu hai lần" in said
    assert "mot.feature:8:9: `since`: `1500` phải từ 1900 trở lên" in said


def test_what_a_row_of_a_roster_gets_wrong_is_told_at_the_row(story: Story) -> None:
    said = told(story, ROSTER.replace("| 1990 ", "| 1500 "))
    assert "mot.feature:8:9: `since`: `1500` phải từ 1900 trở lên" in said


SCORED = """
    Cho khối gồm các đơn vị
      | đơn vị   | chức danh   | vào khối ngày | rời khối ngày |
      | Sở Sao   | trưởng khối |               |               |
      | Sở Trăng | phó khối    | 2020-01-01    |               |
      | Sở Mây   |             |               | 2024-06-01    |
    Và thang điểm gồm
      | tiêu chí   | điểm tối đa |
      | Nhiệm vụ   | 60          |
      | Phong trào | 39,5        |
    Và mở việc "Chấm điểm của một đơn vị" năm 2024 của "Sở Trăng"
    Và bảng điểm của "Sở Trăng"
      | tiêu chí   | tự chấm |
      | Nhiệm vụ   | 55,25   |
      | Phong trào | 0       |
    Khi ngày 2024-11-20 "Sở Trăng" làm bước "Tự chấm"
    Thì việc chuyển sang "Đã tự chấm"
    Cho bảng điểm của "Sở Trăng" do "Sở Sao" chấm chéo
      | tiêu chí   | tự chấm | chấm chéo |
      | Nhiệm vụ   | 55,25   | 50        |
      | Phong trào | 0       |           |
    Khi ngày 2024-11-25 "Sở Sao" làm bước "Thẩm định, chấm chéo"
    Thì bị từ chối vì đúng các lý do
      | lý do                  | theo |
      | chưa chấm `phong-trao` |      |
"""


def test_units_points_and_reasons_stand_in_tables(story: Story) -> None:
    world = story(SCORED)
    assert world.rubric is not None
    assert world.rubric.scale == Decimal("99.5")
    assert world.case is not None
    assert world.case.setting.profile.size_on(date(2024, 7, 1)) == 2
    assert "có 1 lý do, không phải 2" in told(
        story, f"{SCORED}      | chưa chấm `phong-trao` |      |\n"
    )
    assert "không bị từ chối vì “khác”" in told(
        story, SCORED.replace("| chưa chấm `phong-trao` |", "| khác |")
    )


def test_a_table_of_points_that_is_wrong_is_told_at_its_row(story: Story) -> None:
    said = told(story, SCORED.replace("| Phong trào | 39,5", "| Nhiệm vụ   | 39,5"))
    assert "mot.feature:13:9: `nhiem-vu` được đặt tên hai lần" in said
    said = told(story, SCORED.replace("39,5", "0   "))
    assert "mot.feature:13:9: `0` phải lớn hơn 0" in said
