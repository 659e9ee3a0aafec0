"""How records count for every award: spent, of another type, before a discipline."""

from __future__ import annotations

import pytest

from tests.engine.conftest import MakeBook, part
from thidua_rules import Rulebook, Verdict, decide
from thidua_rules.testing import day, dossier
from thidua_rules.views.to_text import explain

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
ON = day("2024-12-20")
SPENT = "counting:\n  - {id: a, cite: d1, vi: một lần, en: once, spent: true}\n"
TYPES = (
    "counting:\n  - {id: a, cite: d1, vi: chuyên đề, en: theme, leave_out_types: [chuyen-de]}\n"
    "  - {id: b, cite: d1, vi: khác, en: other, awards: [bang-khen-bo-tinh], spent: true}\n"
)
RESTART = "counting:\n  - {id: a, cite: d1, vi: tính lại, en: anew, restart_after: ky-luat}\n"


def decided(book, nominee):
    return decide(book, "giay-khen", nominee, on=ON)


@pytest.mark.parametrize(
    ("spent_on", "verdict"),
    [
        (None, MET),
        ("bang-khen-bo-tinh", UNMET),
        ("chien-si-thi-dua-co-so", MET),
        ("giay-khen", UNMET),
    ],
)
def test_an_achievement_is_used_up_by_one_award(make_book: MakeBook, spent_on, verdict) -> None:
    rule = "all:\n" + part("a", "count: {of: [sang-kien], at_least: 1, window: ever}\n")
    spends = "spends: {of: [sang-kien], free_after: [chien-si-thi-dua-co-so]}\n"
    book = make_book(rule, head=spends, conditions=SPENT)
    record = {"kind": "sang-kien", "level": "co-so", "year": 2024, "spent_on": spent_on}
    decision = decided(book, dossier(record, complete=1900))
    assert decision.verdict is verdict
    leaf = decision.trace.parts[0].parts[0]
    assert bool(leaf.left_out) is (verdict is UNMET)


def test_kinds_that_the_award_does_not_use_up_count_again(make_book: MakeBook) -> None:
    rule = "all:\n" + part("a", "count: {of: [sang-kien], at_least: 1, window: ever}\n")
    book = make_book(rule, head="spends: {of: [de-tai]}\n", conditions=SPENT)
    record = {"kind": "sang-kien", "year": 2024, "spent_on": "bang-khen-bo-tinh"}
    assert decided(book, dossier(record)).verdict is MET


def test_a_thematic_award_is_left_out_and_an_untyped_one_is_told(make_book: MakeBook) -> None:
    rule = "all:\n" + part("a", "count: {of: [bang-khen-bo-tinh], at_least: 1, window: ever}\n")
    book = make_book(rule, conditions=TYPES)
    themed = {"kind": "bang-khen-bo-tinh", "year": 2020, "type": "chuyen-de"}
    merit = {"kind": "bang-khen-bo-tinh", "year": 2020, "type": "cong-trang"}
    assert decided(book, dossier(themed, complete=1900)).verdict is UNMET
    assert not decided(book, dossier(merit)).caveats
    untyped = decided(book, dossier("bang-khen-bo-tinh 2020"))
    assert untyped.verdict is MET
    assert any("loại hình" in caveat.vi for caveat in untyped.caveats)
    assert untyped.caveats[-1].cite_en == "Law 1/2000, Article 1"


READ = (
    "counting:\n  - {id: a, cite: d1, vi: chuyên đề, en: theme, leave_out_types: [chuyen-de],"
    " reading: {vi: cách hiểu, en: a reading}}\n"
)


def test_a_reading_of_a_rule_of_counting_is_told_where_it_leaves_a_record_out(
    make_book: MakeBook,
) -> None:
    rule = "all:\n" + part("a", "count: {of: [bang-khen-bo-tinh], at_least: 1, window: ever}\n")
    book = make_book(rule, conditions=READ)
    themed = {"kind": "bang-khen-bo-tinh", "year": 2020, "type": "chuyen-de"}
    merit = {"kind": "bang-khen-bo-tinh", "year": 2021, "type": "cong-trang"}
    decision = decided(book, dossier(themed, {**themed, "year": 2019}, merit))
    assert decision.receipt.readings == ("luat-mau/_conditions#a",)
    assert explain(decision, "en").count("reading: a reading") == 1
    untouched = decided(book, dossier(merit))
    assert untouched.receipt.readings == ()
    assert "reading" not in explain(untouched, "en")


FIVE_YEARS = ("xep-loai:xuat-sac 2017..2021", *(f"sang-kien@co-so {y}" for y in range(2017, 2022)))


@pytest.mark.parametrize(
    ("type_", "verdict"),
    [
        ("cong-trang", MET),
        *((one, UNMET) for one in ("chuyen-de", "dot-xuat", "cong-hien", "nien-han", "doi-ngoai")),
    ],
)
def test_in_2022_only_an_award_for_merit_is_a_ground_and_the_reading_is_told(
    book: Rulebook, type_: str, verdict: Verdict
) -> None:
    certificate = {"kind": "bang-khen-bo-tinh", "on": "2016-12-20", "type": type_}
    signed = {"guong-mau": "don-vi", "nhieu-thanh-tich-bo-tinh": "-bo-tinh"}
    nominee = dossier(
        certificate, *FIVE_YEARS, groups=["cong-chuc"], attested=signed, complete=1900
    )
    decision = decide(book, "bang-khen-thu-tuong", nominee, on=day("2022-06-30"))
    assert decision.verdict is verdict
    # Decree 91/2017 says of thematic awards itself that they are no ground for this one.
    read = "tt-12-2019/_conditions#chi-cong-trang-lam-can-cu" in decision.receipt.readings
    assert read is (type_ not in {"cong-trang", "chuyen-de"})


RUN = "all:\n" + part("a", "streak: {of: [xep-loai], grade: tot, years: 3, ends: review}\n")
YEARS = "xep-loai:tot 2020..2024"


def disciplined(**more):
    return {"kind": "ky-luat", "grade": "khien-trach", "on": "2021-05-05", **more}


@pytest.mark.parametrize(
    ("ends", "verdict"),
    [("2021-11-05", MET), ("2022-05-05", UNMET), (None, UNKNOWN), ("2024-12-31", UNMET)],
)
def test_years_count_from_the_end_of_a_discipline(make_book: MakeBook, ends, verdict) -> None:
    book = make_book(RUN, conditions=RESTART)
    nominee = dossier(YEARS, disciplined(ends=ends), complete=1900)
    assert decided(book, nominee).verdict is verdict


def test_what_lies_before_a_running_discipline_does_not_count(make_book: MakeBook) -> None:
    book = make_book(RUN, conditions=RESTART)
    nominee = dossier(YEARS, {"kind": "ky-luat", "on": "2023-05-05"}, complete=1900)
    assert decided(book, nominee).verdict is UNMET


def test_a_dated_record_after_the_end_counts_in_the_year_of_the_end(make_book: MakeBook) -> None:
    rule = "all:\n" + part("a", "count: {of: [sang-kien], at_least: 1, window: this_year}\n")
    book = make_book(rule, conditions=RESTART)
    ended = {"kind": "ky-luat", "on": "2024-01-05", "ends": "2024-04-05"}
    assert decided(book, dossier("sang-kien 2024-09-05", ended, complete=1900)).verdict is MET
    early = decided(book, dossier("sang-kien 2024-03-05", ended, complete=1900))
    assert early.verdict is UNMET
    assert early.trace.parts[0].parts[0].left_out[0].record == "sang-kien 2024-03-05"


def test_a_window_of_all_times_does_not_start_anew(make_book: MakeBook) -> None:
    rule = "all:\n" + part("a", "count: {of: [phat-minh-sang-che], at_least: 1, window: ever}\n")
    book = make_book(rule, conditions=RESTART)
    nominee = dossier("phat-minh-sang-che 2010", disciplined(ends="2022-01-01"))
    assert decided(book, nominee).verdict is MET


def test_conditions_join_only_the_awards_that_they_name(make_book: MakeBook) -> None:
    conditions = (
        "conditions:\n"
        "  - {id: x, cite: d1, vi: x, en: xx, awards: [giay-khen], attested: {by: don-vi}}\n"
        "  - {id: y, cite: d1, vi: y, en: yy, awards: [ky-niem-chuong], attested: {by: bo-tinh}}\n"
        "principles:\n  - {id: z, cite: d1, vi: z, en: zz}\n"
        "caveats:\n  - {vi: lưu ý chung, en: a common caveat}\n"
    )
    book = make_book("all:\n" + part("a", "attested: {by: don-vi}\n"), conditions=conditions)
    decision = decided(book, dossier(attested={"a": "don-vi"}))
    assert decision.verdict is UNKNOWN
    assert [question.about for question in decision.ask] == ["x"]
    assert decision.caveats[0].en == "a common caveat"
