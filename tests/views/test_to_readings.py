"""docs/readings.md is made from the rules, and is as new as they are."""

from __future__ import annotations

from pathlib import Path

from thidua_rules import Rulebook, load_rulebook
from thidua_rules.views.to_readings import readings
from thidua_rules.views.to_rule_words import common_words

PAGE = Path(__file__).parents[2] / "docs" / "readings.md"
MAKE = (
    "from pathlib import Path; from thidua_rules import load_rulebook; "
    "from thidua_rules.views.to_readings import readings; "
    "Path('docs/readings.md').write_text(readings(load_rulebook()), 'utf-8')"
)


def test_the_page_is_what_the_rules_say() -> None:
    page = readings(load_rulebook())
    assert page == PAGE.read_text("utf-8"), f'make it anew: python -c "{MAKE}"'


def test_a_reading_of_a_rule_of_counting_is_on_the_page_and_in_its_words(book: Rulebook) -> None:
    file = "tt-12-2019/_conditions"
    (whole,) = (one for one in book.conditions if one.id == file)
    (rule,) = (one for one in whole.counting if one.reading is not None)
    assert rule.reading is not None
    (entry,) = (one for one in readings(book).split("\n- ") if rule.reading.en in one)
    assert "khoản 5 Điều 2 Thông tư 12/2019/TT-BNV (`_conditions`)" in entry
    *_, last = common_words(rule, book)
    assert last == f"    cách hiểu / reading: {rule.reading.vi} / {rule.reading.en}"


def test_readings_of_the_procedure_files_are_on_the_page() -> None:
    book = load_rulebook()
    read = {one.reading.vi for one in book.procedure if one.reading is not None}
    assert len(read) > 10
    page = readings(book)
    assert [one for one in read if one not in page] == []
    assert "điểm c khoản 2 Điều 66 Nghị định 91/2017/NĐ-CP (`_prizes`)" in page


def test_every_instrument_with_rules_has_readings() -> None:
    page = readings(load_rulebook())
    for number in ("06/2022/QH15", "15/2003/QH11", "91/2017/NĐ-CP"):
        assert f"({number})" in page
