"""The days that the law sets, as entries of a calendar."""

from dataclasses import replace
from datetime import date

import pytest

from thidua_rules.events.law_dates import days_not_known, law_dates


def _of(book, year):
    return {entry.id: entry for entry in law_dates(book, year)}


def test_a_filing_day_is_told_where_its_clause_is_in_force_on_it(book):
    flag = _of(book, 2021)["nd-91-2017/co-thi-dua-chinh-phu/2021"]
    assert flag.on == date(2022, 3, 30)  # before 31 March
    assert flag.title.vi == "Hạn nộp hồ sơ: Cờ thi đua của Chính phủ"
    assert "Căn cứ: điểm b khoản 1 Điều 48 Nghị định 91/2017/NĐ-CP" in [
        line.vi for line in flag.lines
    ]
    assert any(line.vi.startswith("Cách hiểu: ") for line in flag.lines)


def test_the_flag_of_the_last_year_of_an_old_decree_follows_the_new_one(book):
    found = _of(book, 2023)
    assert "nd-91-2017/co-thi-dua-chinh-phu/2023" not in found
    assert found["nd-98-2023/co-thi-dua-chinh-phu/2023"].on == date(2024, 6, 30)
    assert found["nd-98-2023/co-thi-dua-chinh-phu/2023"].lines[-1].vi == (
        "Lưu ý: chỉ đọc được một phần văn bản"
    )


def test_a_day_counted_from_a_decision_says_so(book):
    entry = _of(book, 2021)["nd-91-2017/chien-si-thi-dua-toan-quoc/2021"]
    assert (entry.on, entry.lines[1].vi) == (date(2022, 10, 31), "Với quyết định của năm 2021")


def test_many_awards_are_named_in_full_only_below(book):
    entry = _of(book, 2021)["nd-91-2017/cong-trang-giao-duc/2021"]
    assert entry.title.vi.endswith("; và 6 hình thức khác (hệ thống giáo dục đào tạo)")
    assert entry.title.en.endswith("; and 6 others (the education system)")
    assert "Bằng khen của Thủ tướng Chính phủ" in entry.lines[2].vi


def test_what_is_only_of_congress_years_or_no_filing_is_no_entry(book):
    ids = " ".join(id for year in range(2017, 2030) for id in _of(book, year))
    assert "anh-hung" not in ids
    assert "dang-ky" not in ids
    assert "binh-xet" not in ids


def test_texts_that_end_in_the_year_are_entries(book):
    found = _of(book, 2027)
    assert found["nd-152-2025/until"].on == date(2027, 3, 1)
    assert found["nd-152-2025/until"].title.vi == "Hết hiệu lực: Nghị định 152/2025/NĐ-CP"
    assert "Được thay bằng Nghị định 98/2023/NĐ-CP" in [
        line.vi for line in _of(book, 2024)["nd-91-2017/until"].lines
    ]


def test_what_replaces_a_text_is_named_where_it_is_held(book):
    unknown = replace(book.instruments["nd-91-2017"], replaced_by=("nd-999-2099",))
    other = replace(book, instruments={**book.instruments, "nd-91-2017": unknown})
    lines = _of(other, 2024)["nd-91-2017/until"].lines
    assert [line.vi for line in lines][1:] == ["Căn cứ: Nghị định 91/2017/NĐ-CP"]


def test_the_day_from_which_other_texts_answer_is_an_entry(book):
    entry = _of(book, 2026)["regime/luat-2022-sua-doi-2026"]
    assert entry.on == date(2026, 10, 1)
    assert entry.title.vi == "Từ hôm nay áp dụng: Luật 06/2022/QH15, được Luật 06/2026/QH16 sửa đổi"


@pytest.mark.parametrize(("year", "decree"), [(2021, None), (2023, "98/2023"), (2026, "152/2025")])
def test_a_clause_whose_day_is_not_known_is_told(book, year, decree):
    said = [text.vi for text in days_not_known(book, year)]
    assert len(said) == (0 if decree is None else 1)
    assert decree is None or decree in said[0]
    assert not said or said[0].endswith("]")


def test_a_year_before_all_texts_has_none(book):
    assert law_dates(book, 1990) == ()


def test_a_text_whose_successor_is_not_held_ends_without_naming_it(book):
    decree = replace(book.instruments["nd-152-2025"], replaced_by=("nd-khac",))
    other = replace(book, instruments={**book.instruments, decree.id: decree})
    assert _of(other, 2027)["nd-152-2025/until"] == _of(book, 2027)["nd-152-2025/until"]
