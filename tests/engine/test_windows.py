"""Windows, grants and runs, each at its boundaries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.conftest import MakeBook, part
from thidua_rules import Verdict, YearError, decide
from thidua_rules.engine.find import find
from thidua_rules.engine.look import Look
from thidua_rules.engine.reference import reference
from thidua_rules.engine.windows import NONE, Reach, Scope
from thidua_rules.model.criterion import Counted
from thidua_rules.rulebook import shipped
from thidua_rules.testing import day, dossier

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
ON = day("2025-06-30")


def answer(book, nominee, *, on=ON, year=None):
    return decide(book, "giay-khen", nominee, on=on, year=year).verdict


def streak(ends: str, years: int = 3, extra: str = "") -> str:
    body = f"{{of: [xep-loai], grade: tot, years: {years}, ends: {ends}{extra}}}"
    return "all:\n" + part("a", f"streak: {body}\n")


RUNS = [
    # ends, records, on, year, complete, verdict
    ("review", ["xep-loai:tot 2023..2025"], ON, None, 1900, MET),
    ("review", ["xep-loai:tot 2022..2024"], ON, None, 1900, UNMET),
    ("review", ["xep-loai:tot 2022..2024"], ON, 2024, 1900, MET),
    ("review", ["xep-loai:tot 2022..2024"], ON, None, None, UNKNOWN),
    ("proposal", ["xep-loai:tot 2022..2024"], ON, None, 1900, MET),
    ("proposal", ["xep-loai:tot 2022..2024"], ON, None, None, MET),
    ("proposal", ["xep-loai:tot 2022..2024", "xep-loai:hoan-thanh 2025"], ON, None, None, UNMET),
    ("proposal", ["xep-loai:tot 2021..2023"], ON, None, 1900, UNMET),
    ("proposal", ["xep-loai:tot 2021..2023"], ON, 2024, 1900, UNMET),
    ("proposal", ["xep-loai:tot 2021..2022", "xep-loai:hoan-thanh 2023"], ON, 2024, None, UNMET),
    ("proposal", ["xep-loai:tot 2017", "xep-loai:tot 2022..2024"], ON, None, 1900, MET),
    ("anywhere", ["xep-loai:tot 2010..2012"], ON, None, 1900, MET),
    ("anywhere", ["xep-loai:tot 2010..2011", "xep-loai:tot 2013..2014"], ON, None, 1900, UNMET),
    ("anywhere", ["xep-loai:tot 2010..2011", "xep-loai:tot 2013"], ON, None, None, UNKNOWN),
    ("anywhere", [], ON, None, 1900, UNMET),
    ("review", ["xep-loai:tot 2023..2024", "xep-loai 2025"], ON, None, 1900, UNKNOWN),
]


@pytest.mark.parametrize(("ends", "records", "on", "year", "complete", "verdict"), RUNS)
def test_where_a_run_has_to_end(  # noqa: PLR0913, PLR0917
    make_book: MakeBook, ends, records, on, year, complete, verdict
) -> None:
    nominee = dossier(*records, complete=complete)
    assert answer(make_book(streak(ends)), nominee, on=on, year=year) is verdict


def test_rounds_of_three_years(make_book: MakeBook) -> None:
    book = make_book(streak("review", 2, ", every: 3"))
    assert answer(book, dossier("xep-loai:tot 2022", "xep-loai:tot 2025", complete=1900)) is MET
    assert answer(book, dossier("xep-loai:tot 2024..2025", complete=1900)) is UNMET


def test_a_round_before_what_is_declared_complete_is_unknown(make_book: MakeBook) -> None:
    book = make_book(streak("review", 2, ", every: 3"))
    nominee = dossier("xep-loai:tot 2024", complete=2022)
    assert answer(book, nominee, on=day("2024-12-20")) is UNKNOWN
    assert answer(book, dossier("xep-loai:tot 2024", complete=2021), on=day("2024-12-20")) is UNMET


def test_an_entry_written_twice_is_one_year(make_book: MakeBook) -> None:
    rule = "all:\n" + part(
        "a", "count: {of: [xep-loai], grade: tot, at_least: 2, unit: years, window: {last: 3}}\n"
    )
    nominee = dossier("xep-loai:tot 2024", "xep-loai:tot 2024", complete=1900)
    assert answer(make_book(rule), nominee) is UNMET


SINCE = """\
since:
  id: moc
  vi: mốc
  en: grant
  grant: {grant}
  count: {{of: [bang-khen-thu-tuong], at_least: 1, window: ever}}
all:
"""


def since(grant: str, *parts: str) -> str:
    return SINCE.format(grant=grant) + "".join(parts)


FLAGS = part("co", "count: {of: [co-thi-dua-bo-tinh], at_least: 1, window: since_grant}\n")


@pytest.mark.parametrize(
    ("grant", "records", "complete", "verdict"),
    [
        ("first", ["bang-khen-thu-tuong 2019-11-20", "co-thi-dua-bo-tinh 2020"], 1900, MET),
        ("first", ["bang-khen-thu-tuong 2019-11-20", "co-thi-dua-bo-tinh 2019"], 1900, UNMET),
        ("first", ["co-thi-dua-bo-tinh 2020"], 1900, UNMET),
        ("first", ["co-thi-dua-bo-tinh 2020"], None, UNKNOWN),
        ("first", ["bang-khen-thu-tuong 2021", "co-thi-dua-bo-tinh 2020"], 2000, UNKNOWN),
        (
            "first",
            ["bang-khen-thu-tuong 2018", "bang-khen-thu-tuong 2021", "co-thi-dua-bo-tinh 2020"],
            1900,
            MET,
        ),
        (
            "latest",
            ["bang-khen-thu-tuong 2018", "bang-khen-thu-tuong 2021", "co-thi-dua-bo-tinh 2020"],
            1900,
            UNMET,
        ),
        ("latest", ["bang-khen-thu-tuong 2018", "co-thi-dua-bo-tinh 2020"], 1900, MET),
        ("latest", ["bang-khen-thu-tuong 2018", "co-thi-dua-bo-tinh 2020"], None, UNKNOWN),
    ],
)
def test_what_counts_after_a_grant(make_book: MakeBook, grant, records, complete, verdict) -> None:
    nominee = dossier(*records, complete=complete)
    assert answer(make_book(since(grant, FLAGS)), nominee) is verdict


def test_without_the_grant_what_follows_is_not_read(make_book: MakeBook) -> None:
    decision = decide(make_book(since("first", FLAGS)), "giay-khen", dossier(complete=1900), on=ON)
    assert [reason.id for reason in decision.because] == ["moc"]


LADDER = since(
    "first",
    part("nam-nam", "streak: {of: [xep-loai], grade: tot, years: 5, ends: anywhere}\n"),
    part(
        "xuat-sac",
        "count: {of: [xep-loai], grade: xuat-sac, at_least: 2, unit: years,"
        " window: {within: nam-nam}}\n",
    ),
)
GRANT = "bang-khen-thu-tuong 2000-01-01"


@pytest.mark.parametrize(
    ("records", "verdict"),
    [
        (["xep-loai:tot 2001..2004", "xep-loai:xuat-sac 2005..2006"], MET),
        (["xep-loai:tot 2001..2005", "xep-loai:xuat-sac 2008..2009"], UNMET),
        (
            [  # the later, longer run lacks the excellent years; the earlier one serves
                "xep-loai:xuat-sac 2001..2002",
                "xep-loai:tot 2003..2005",
                "xep-loai:hoan-thanh 2006",
                "xep-loai:tot 2007..2020",
            ],
            MET,
        ),
    ],
)
def test_the_run_that_serves_the_whole_best_is_read(make_book: MakeBook, records, verdict) -> None:
    assert answer(make_book(LADDER), dossier(GRANT, *records, complete=1900)) is verdict


def test_at_least_some_of_the_parts(make_book: MakeBook) -> None:
    parts = "".join(part(id, "attested: {by: don-vi}\n") for id in "abc")
    rule = "at_least:\n  k: 2\n  of:\n" + "".join(f"    {line}\n" for line in parts.splitlines())
    book = make_book(rule)
    assert answer(book, dossier(attested={"a": "don-vi", "b": "don-vi"})) is MET
    assert answer(book, dossier(attested={"a": "-don-vi", "b": "-don-vi"})) is UNMET
    assert answer(book, dossier(attested={"a": "don-vi"})) is UNKNOWN


def test_the_year_under_review_cannot_lie_ahead(book) -> None:
    with pytest.raises(YearError, match="năm xét 2026 ở sau ngày xét 2025-06-30") as caught:
        decide(book, "giay-khen", dossier(), on=ON, year=2026)
    assert caught.value.sentence("en") == "the year under review 2026 lies after 2025-06-30"


@pytest.mark.parametrize(
    ("moved", "year", "verdict"),
    [(0, 2024, MET), (-1, 2023, MET), (-1, 2024, UNMET), (1, 2024, UNMET), (0, 2023, UNMET)],
)
def test_a_window_that_is_moved_looks_at_years_beside_those_of_its_words(
    make_book: MakeBook, moved: int, year: int, verdict: Verdict
) -> None:
    (rule,) = make_book("count: {of: [sang-kien], at_least: 1, window: this_year}\n").rules
    assert isinstance(rule.criterion, Counted)
    window = replace(rule.criterion.window, moved=moved)
    look = Look(
        dossier=dossier(f"sang-kien {year}", complete=1900),
        award=rule.award,
        on=day("2024-12-20"),
        year=2024,
        vocabulary=shipped().vocabulary,
    )
    leaf = replace(rule.criterion, window=window)
    assert find(leaf, look, Scope()).verdict is verdict
    assert reference(leaf, look) is verdict


def test_no_years_moved_are_no_years() -> None:
    assert Reach(NONE, range(2020, 2022)).moved(1) == Reach(NONE, range(2021, 2023))
