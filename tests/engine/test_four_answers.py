"""For each kind of criterion: absent, unknown, declared complete and misspelt differ."""

from __future__ import annotations

import pytest

from tests.engine.conftest import MakeBook, part
from thidua_rules import DossierError, Verdict, decide
from thidua_rules.testing import day, dossier

ON = day("2024-12-20")
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


def answer(book, nominee, **how):
    return decide(book, "giay-khen", nominee, on=ON, **how).verdict


COUNT = "all:\n" + part(
    "a", "count: {of: [sang-kien], level: co-so, at_least: 1, window: this_year}\n"
)


def test_a_count_is_met_by_a_record_of_the_level_or_above(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    assert answer(book, dossier("sang-kien@co-so 2024-09-05")) is MET
    assert answer(book, dossier("sang-kien@toan-quoc 2024-09-05")) is MET


def test_a_count_is_unknown_while_a_record_may_turn_up(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    assert answer(book, dossier()) is UNKNOWN
    assert answer(book, dossier("sang-kien 2024-09-05", complete=2020)) is UNKNOWN, "no level"
    assert answer(book, dossier(complete={"since": 2020, "kinds": ["de-tai"]})) is UNKNOWN
    assert answer(book, dossier(complete=2025)) is UNKNOWN, "complete only from a later year on"


def test_a_count_is_unmet_once_the_kind_is_declared_complete(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    assert answer(book, dossier(complete={"since": 2024, "kinds": ["sang-kien"]})) is UNMET
    assert answer(book, dossier("sang-kien@co-so 2023-09-05", complete=2020)) is UNMET


def test_a_record_dated_after_the_day_does_not_count_yet(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    assert answer(book, dossier("sang-kien@co-so 2024-12-21", complete=2020)) is UNMET


def test_a_misspelt_slug_is_an_error_and_not_an_absence(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    with pytest.raises(DossierError, match="sang-kein"):
        answer(book, dossier("sang-kein@co-so 2024-09-05", complete=2020))


def test_all_problems_of_a_dossier_are_told_at_once(make_book: MakeBook) -> None:
    book = make_book(COUNT)
    wrong = dossier(
        "sang-kien@xa 2024",
        "xep-loai:gioi 2024",
        "xep-loai@co-so 2024",
        {"kind": "sang-kien", "year": 2024, "spent_on": "co", "type": "la"},
        groups=["quan"],
        facts={"tuoi": 3, "ngay-thanh-lap": 4},
        members={"nam": 3},
        posts=[{"post": "vua", "since": "2020-01-01"}],
        attested={"khong-co": "ai-do"},
        complete={"since": 2020, "kinds": ["gi-do"]},
    )
    with pytest.raises(DossierError) as caught:
        answer(book, wrong)
    said = str(caught.value)
    for word in ("xa", "gioi", "co-so", "co", "la", "quan", "tuoi", "4", "nam", "vua", "khong-co"):
        assert f"`{word}`" in said
    assert "`ai-do`" in said
    assert "`gi-do`" in said


AT_MOST = "all:\n" + part("a", "count: {of: [giai-thuong], at_most: 1, window: {last: 3}}\n")


def test_an_upper_bound_needs_completeness(make_book: MakeBook) -> None:
    book = make_book(AT_MOST)
    two = ["giai-thuong:cao-khu-vuc 2023-01-01", "giai-thuong:cao-khu-vuc 2024-01-01"]
    assert answer(book, dossier(two[0])) is UNKNOWN
    assert answer(book, dossier(two[0], complete=2022)) is MET
    assert answer(book, dossier(two[0], complete=2023)) is UNKNOWN, "2022 lies in the window"
    assert answer(book, dossier(*two)) is UNMET


ABSENT = "all:\n" + part("a", "absent: {of: [ky-luat], grade: canh-cao, window: this_year}\n")


def test_an_absence_is_met_only_where_the_kind_is_complete(make_book: MakeBook) -> None:
    book = make_book(ABSENT)
    assert answer(book, dossier()) is UNKNOWN
    assert answer(book, dossier(complete=2024)) is MET
    assert answer(book, dossier("ky-luat:canh-cao 2024-02-02")) is UNMET
    assert answer(book, dossier("ky-luat:khien-trach 2024-02-02", complete=2024)) is MET
    assert answer(book, dossier("ky-luat 2024-02-02", complete=2024)) is UNKNOWN, "no grade"
    assert answer(book, dossier("ky-luat:canh-cao 2023-02-02", complete=2023)) is MET


SHARE = "all:\n" + part("a", "share: {of: lao-dong-tien-tien, in: tong-so, at_least: 70}\n")
MORE = "all:\n" + part("a", "share: {of: lao-dong-tien-tien, in: tong-so, more_than: 50}\n")


@pytest.mark.parametrize(
    ("members", "verdict"),
    [
        ({"tong-so": 10, "lao-dong-tien-tien": 7}, MET),
        ({"tong-so": 10, "lao-dong-tien-tien": 6}, UNMET),
        ({"tong-so": 3, "lao-dong-tien-tien": 2}, UNMET),
        ({"tong-so": 10}, UNKNOWN),
        ({"lao-dong-tien-tien": 7}, UNKNOWN),
    ],
)
def test_a_share_is_compared_exactly(make_book: MakeBook, members, verdict) -> None:
    assert answer(make_book(SHARE), dossier(kind="tap-the", members=members)) is verdict


def test_more_than_half_is_not_half(make_book: MakeBook) -> None:
    book = make_book(MORE)
    half = {"tong-so": 10, "lao-dong-tien-tien": 5}
    assert answer(book, dossier(kind="tap-the", members=half)) is UNMET
    six = half | {"lao-dong-tien-tien": 6}
    assert answer(book, dossier(kind="tap-the", members=six)) is MET


def test_a_fact_is_unknown_until_it_is_declared(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("a", "fact: {of: nam-mo-hinh-on-dinh, at_least: 3}\n"))
    assert answer(book, dossier()) is UNKNOWN
    assert answer(book, dossier(facts={"nam-mo-hinh-on-dinh": 3})) is MET
    assert answer(book, dossier(facts={"nam-mo-hinh-on-dinh": 2})) is UNMET


def test_a_head_count_may_have_an_upper_bound(make_book: MakeBook) -> None:
    rule = "all:\n" + part("a", "fact: {of: members.bi-ky-luat-tu-canh-cao, at_most: 0}\n")
    book = make_book(rule)
    assert answer(book, dossier(members={"bi-ky-luat-tu-canh-cao": 0})) is MET
    assert answer(book, dossier(members={"bi-ky-luat-tu-canh-cao": 1})) is UNMET


@pytest.mark.parametrize(
    ("founded", "verdict"),
    [("2014-12-20", MET), ("2014-12-21", UNMET), ("2004-02-29", MET)],
)
def test_years_since_a_day_are_calendar_years(make_book: MakeBook, founded, verdict) -> None:
    book = make_book("all:\n" + part("a", "fact: {of: ngay-thanh-lap, years_since: 10}\n"))
    assert answer(book, dossier(facts={"ngay-thanh-lap": founded})) is verdict


def test_ten_years_from_a_leap_day_end_on_the_first_of_march(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("a", "fact: {of: ngay-thanh-lap, years_since: 10}\n"))
    nominee = dossier(facts={"ngay-thanh-lap": "2004-02-29"})
    before = decide(book, "giay-khen", nominee, on=day("2014-02-28"))
    after = decide(book, "giay-khen", nominee, on=day("2014-03-01"))
    assert (before.verdict, after.verdict) == (UNMET, MET)


ATTESTED = "all:\n" + part("guong-mau", "attested: {by: don-vi}\n")


def test_a_judgement_counts_when_the_named_authority_has_signed(make_book: MakeBook) -> None:
    book = make_book(ATTESTED)
    assert answer(book, dossier()) is UNKNOWN
    assert answer(book, dossier(attested={"guong-mau": "don-vi"})) is MET
    assert answer(book, dossier(attested={"guong-mau": "-don-vi"})) is UNMET


def test_another_authority_s_word_is_told_but_does_not_count(make_book: MakeBook) -> None:
    nominee = dossier(attested={"guong-mau": "bo-tinh"})
    decision = decide(make_book(ATTESTED), "giay-khen", nominee, on=ON)
    assert decision.verdict is UNKNOWN
    assert any("Bộ, ban, ngành, tỉnh" in caveat.vi for caveat in decision.caveats)
    assert [caveat.cite for caveat in decision.caveats] == ["Điều 1 Luật 1/2000"]


def test_a_judgement_signed_later_does_not_count_yet(make_book: MakeBook) -> None:
    word = {"holds": True, "by": "don-vi", "on": "2024-12-21"}
    assert answer(make_book(ATTESTED), dossier(attested={"guong-mau": word})) is UNKNOWN


def test_a_judgement_of_one_award_goes_before_that_of_any(make_book: MakeBook) -> None:
    words = {"guong-mau": "don-vi", "giay-khen#guong-mau": "-don-vi"}
    assert answer(make_book(ATTESTED), dossier(attested=words)) is UNMET


@pytest.mark.parametrize(("assumed", "verdict"), [("met", MET), ("unmet", UNMET)])
def test_an_assumed_judgement_is_said_to_be_assumed(make_book: MakeBook, assumed, verdict) -> None:
    book = make_book(ATTESTED)
    decision = decide(book, "giay-khen", dossier(), on=ON, assume_judgements=assumed)
    assert decision.verdict is verdict
    assert any("Giả định" in caveat.vi for caveat in decision.caveats)
    assert [caveat.cite_en for caveat in decision.caveats] == ["Law 1/2000, Article 1"]
    assert decision.trace.parts[0].parts[0].assumed
    assert decision.receipt.arguments.assume_judgements == assumed


def test_assuming_does_not_touch_what_is_signed(make_book: MakeBook) -> None:
    nominee = dossier(attested={"guong-mau": "-don-vi"})
    assert answer(make_book(ATTESTED), nominee, assume_judgements="met") is UNMET


def test_what_is_delegated_stays_unknown_and_names_who_has_to_issue_it(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("a", "delegated: {to: chinh-phu, slot: mau}\n"))
    decision = decide(book, "giay-khen", dossier(complete=1900), on=ON, assume_judgements="met")
    assert decision.verdict is UNKNOWN
    assert [(q.kind, q.who) for q in decision.ask] == [("slot", "chinh-phu")]


PRESUMED = "all:\n" + part("a", "presumed: true\nabsent: {of: [dang-xem-xet], window: open}\n")


def test_what_is_presumed_is_met_with_a_caveat(make_book: MakeBook) -> None:
    decision = decide(make_book(PRESUMED), "giay-khen", dossier(), on=ON)
    assert decision.verdict is MET
    assert decision.trace.parts[0].parts[0].presumed
    assert any("coi như" in caveat.vi for caveat in decision.caveats)


def test_what_is_declared_is_not_presumed(make_book: MakeBook) -> None:
    decision = decide(make_book(PRESUMED), "giay-khen", dossier(complete=2024), on=ON)
    assert not decision.trace.parts[0].parts[0].presumed


OPEN = "all:\n" + part(
    "a", "absent: {of: [dang-xem-xet], window: open, cleared_by: [ket-luan-khong-vi-pham]}\n"
)


@pytest.mark.parametrize(
    ("records", "verdict"),
    [
        (["dang-xem-xet 2024-11-01"], UNMET),
        (["dang-xem-xet 2023"], UNMET),
        ([{"kind": "dang-xem-xet", "on": "2024-11-01", "ends": "2024-12-19"}], MET),
        ([{"kind": "dang-xem-xet", "on": "2024-11-01", "ends": "2024-12-20"}], UNMET),
        (["dang-xem-xet 2024-11-01", "ket-luan-khong-vi-pham 2024-12-01"], MET),
        (["dang-xem-xet 2024-11-01", "ket-luan-khong-vi-pham 2024-10-01"], UNMET),
        (["dang-xem-xet 2024-11-01", "ket-luan-khong-vi-pham 2024"], MET),
    ],
)
def test_a_pending_examination_holds_until_it_ends(make_book: MakeBook, records, verdict) -> None:
    assert answer(make_book(OPEN), dossier(*records, complete=2020)) is verdict


GAP = (
    "all:\n"
    + part("a", "gap: mau\nattested: {by: don-vi}\n")
    + part("b", "gap: mau\nany:\n  - {id: c, vi: c, en: cc, attested: {by: don-vi}}\n")
)


def test_what_rests_on_an_unread_text_is_never_met(make_book: MakeBook) -> None:
    book = make_book(GAP)
    nominee = dossier(attested={"a": "don-vi", "c": "don-vi"})
    decision = decide(book, "giay-khen", nominee, on=ON)
    assert decision.verdict is UNKNOWN
    assert {question.kind for question in decision.ask} == {"slot"}
    assert answer(book, dossier(attested={"a": "-don-vi"})) is UNMET


def test_a_run_that_rests_on_an_unread_text_is_not_met_inside_a_whole(make_book: MakeBook) -> None:
    run = part("a", "gap: mau\nstreak: {of: [xep-loai], years: 2, ends: review}\n")
    book = make_book("all:\n" + run)
    assert answer(book, dossier("xep-loai:tot 2023..2024", complete=2020)) is UNKNOWN
    assert answer(book, dossier(complete=2020)) is UNMET


SINCE = """\
since:
  id: moc
  vi: mốc
  en: grant
  grant: first
  count: {of: [giay-khen], at_least: 1, window: ever}
all:
""" + part("a", "absent: {of: [ky-luat], window: since_grant}\n")


def test_a_record_before_the_first_grant_known_may_turn_out_to_follow_one(
    make_book: MakeBook,
) -> None:
    book, records = make_book(SINCE), ("giay-khen 2020", "ky-luat 2018")
    assert answer(book, dossier(*records, complete=2015)) is UNKNOWN
    assert answer(book, dossier(*records, complete=1900)) is MET
    assert answer(book, dossier("giay-khen 2017", *records)) is UNMET


POSTS = "all:\n" + part("a", "tenure: {posts: [vu-truong], at_least: 10, below: 15}\n")


def held(*spells, sex=None):
    posts = [{"post": p, "since": s, "until": u} for p, s, u in spells]
    return dossier(posts=posts, **({"sex": sex} if sex else {}))


def test_time_in_posts_counts_higher_posts_and_concurrent_ones_once(make_book: MakeBook) -> None:
    book = make_book(POSTS)
    assert answer(book, dossier()) is UNKNOWN
    assert answer(book, dossier(posts=[])) is UNMET
    one = ("vu-truong", "2010-01-01", "2016-01-01")
    higher = ("thu-truong", "2016-01-01", "2020-01-01")
    assert answer(book, held(one)) is UNMET
    assert answer(book, held(one, higher)) is MET
    assert answer(book, held(one, one, higher)) is MET, "concurrent posts count once"
    assert answer(book, held(one, ("giam-doc-so", "2000-01-01", "2010-01-01"))) is UNMET
    assert answer(book, held(("vu-truong", "2000-01-01", None))) is UNMET, "15 years and more"
    assert answer(book, held(("vu-truong", "2030-01-01", None))) is UNMET, "not yet"
    months = [("vu-truong", "2000-01-20", "2005-01-10"), ("vu-truong", "2010-01-01", "2015-01-11")]
    assert answer(book, held(*months)) is MET, "4 years 11 months 20 days and 5 years 10 days"
    assert answer(book, held(("vu-truong", "2001-06-01", "2011-05-31"))) is UNMET, "a day short"
    assert answer(book, held(("vu-truong", "2001-06-01", "2011-06-01"))) is MET
    assert answer(book, held(("vu-truong", "2001-06-01", "2016-05-31"))) is MET, "a day under 15"


WOMEN = """
counting:
  - {id: nu, cite: d1, vi: nữ giảm, en: women less, women_serve: 2/3}
"""


@pytest.mark.parametrize(("sex", "verdict"), [("nu", MET), ("nam", UNMET), (None, UNKNOWN)])
def test_women_serve_two_thirds_of_the_time(make_book: MakeBook, sex, verdict) -> None:
    book = make_book(POSTS, conditions=WOMEN)
    seven_years = ("vu-truong", "2010-01-01", "2017-01-01")
    assert answer(book, held(seven_years, sex=sex)) is verdict
