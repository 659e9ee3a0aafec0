"""What the solver finds against rules that were written wrongly, and nothing against sound ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.conftest import MakeBook, part
from thidua_rules import Rule, load_rulebook
from thidua_rules.model.criterion import Audience
from thidua_rules.proof.questions import Asked, Doubt, bands, examined

BOOK = load_rulebook()
SHORT = "streak: {of: [xep-loai], years: 3, ends: review}\n"
CLEAN = "absent: {of: [xep-loai], window: this_year}\n"
CONTRADICTION = (
    "all:\n"
    + part("chuoi", SHORT)
    + part("sach", CLEAN)
    + part("guong", "attested: {by: don-vi}\n")
)
YEARS = "fact: {of: nam-cong-tac, at_%s: %d}\n"
TITLE = "count: {of: [lao-dong-tien-tien], unit: years, at_least: %d, window: {last: 5}}\n"


def either(id: str, *parts: str) -> str:
    return part(id, "any:\n" + "".join(parts))


def found(book) -> dict[tuple[str, str], tuple[str, ...]]:
    (rule,) = book.rules
    return {
        (one.what, short(one.at)): tuple(map(short, one.others))
        for one in examined(rule, book).doubts
    }


def short(at: str) -> str:
    return at.partition("#")[2] or "rule"


def test_a_rule_that_nobody_can_meet_is_told_with_the_least_that_contradicts(
    make_book: MakeBook,
) -> None:
    assert found(make_book(CONTRADICTION)) == {("unsatisfiable", "rule"): ("chuoi", "sach")}


def test_numbers_contradict_too(make_book: MakeBook) -> None:
    text = "all:\n" + part("du", YEARS % ("least", 5)) + part("it", YEARS % ("most", 4))
    assert found(make_book(text)) == {("unsatisfiable", "rule"): ("du", "it")}


def test_an_alternative_that_contradicts_the_rest_is_dead(make_book: MakeBook) -> None:
    ways = (part("lau", YEARS % ("least", 5)), part("khen", TITLE % 1))
    text = "all:\n" + part("it", YEARS % ("most", 4)) + either("cach", *ways)
    assert ("dead-alternative", "lau") in found(make_book(text))


def test_an_alternative_by_which_nobody_passes_more_is_told_with_the_one_that_has_it_all(
    make_book: MakeBook,
) -> None:
    run = "streak: {of: [lao-dong-tien-tien], years: 4, ends: review}\n"
    text = "all:\n" + either("cach", part("chuoi", run), part("ba", TITLE % 3))
    assert found(make_book(text)) == {("subsumed-alternative", "chuoi"): ("ba",)}


def test_a_leaf_that_nobody_can_fail_is_told(make_book: MakeBook) -> None:
    text = (
        "all:\n" + part("khong", YEARS % ("least", 0)) + part("guong", "attested: {by: don-vi}\n")
    )
    assert found(make_book(text)) == {("always-met", "khong"): ()}


def test_a_leaf_that_the_rest_asks_for_already_is_told(make_book: MakeBook) -> None:
    text = "all:\n" + part("hai", TITLE % 2) + part("ba", TITLE % 3)
    assert found(make_book(text)) == {("idle-leaf", "hai"): ()}


def test_half_of_the_members_and_all_of_them_is_one_condition_too_many(make_book: MakeBook) -> None:
    share = "share: {of: nu, in: tong-so, at_least: %d}\n"
    text = "all:\n" + part("nua", share % 50) + part("du", share % 100)
    assert found(make_book(text, head="")) == {("idle-leaf", "nua"): ()}


def test_what_is_left_to_another_text_may_still_be_met(make_book: MakeBook) -> None:
    text = "all:\n" + part("cho", "delegated: {to: bo-tinh, slot: cho}\n")
    assert found(make_book(text)) == {}


def test_a_period_without_a_grant_is_not_encoded_and_said_to_be_so(make_book: MakeBook) -> None:
    text = (
        "since: {id: moc, vi: mốc, en: grant, grant: first, count: {of: [giay-khen], at_most: 1, "
        "window: ever}}\nall:\n" + part("sau", TITLE % 1)
    )
    book = make_book(text)
    (rule,) = book.rules
    (first, *_) = examined(rule, book).doubts
    assert (first.what, first.at) == ("not-encoded", rule.criterion.at)
    assert "since" in first.text.vi


def test_a_question_that_took_too_long_is_told(make_book: MakeBook) -> None:
    book = make_book(CONTRADICTION)
    (rule,) = book.rules
    assert [one.what for one in examined(rule, book, Asked(effort=1)).doubts] == ["undecided"]


KNOWN = {
    # who was not disciplined at warning or above was not dismissed either: the law says both
    ("idle-leaf", "nd-91-2017/huan-chuong-lao-dong-hang-nhat.cong-hien#khong-bi-buoc-thoi-viec"),
}


def seen(one: Doubt) -> tuple[str, str]:
    return one.what, one.at


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_nothing_is_found_against_the_rules_of_the_law(rule: Rule) -> None:
    assert {seen(one) for one in examined(rule, BOOK).doubts} <= KNOWN


def test_every_sentence_stands_in_both_languages(make_book: MakeBook) -> None:
    (rule,) = make_book(CONTRADICTION).rules
    (one,) = examined(rule, make_book(CONTRADICTION)).doubts
    assert one.text.vi == (
        "không ai đáp ứng được quy định này: các điều kiện `chuoi`, `sach` không thể cùng có"
    )
    assert one.text.en == "nobody can meet this rule: `chuoi`, `sach` cannot hold together"


def test_the_questions_are_counted(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("guong", "attested: {by: don-vi}\n"))
    (rule,) = book.rules
    # can it be met; can the leaf be failed; does anybody gain without it
    assert examined(rule, book).questions == 3


POSTS = "tenure: {posts: [vu-truong], at_least: %d%s}\n"


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (POSTS % (10, ""), {}),
        (POSTS % (12, ""), {("band-gap", "a"): ()}),
        (POSTS % (8, ""), {("band-overlap", "a"): ("b",)}),
        ("tenure: {posts: [thu-truong], at_least: 10}\n", {("band-gap", "a"): ()}),
    ],
    ids=["next", "gap", "overlap", "other posts"],
)
def test_where_a_band_ends_the_next_begins(make_book: MakeBook, second: str, said) -> None:
    text = "all:\n" + either("muc", part("a", POSTS % (6, ", below: 10")), part("b", second))
    found = bands(make_book(text).rules)
    assert {(one.what, short(one.at)): tuple(map(short, one.others)) for one in found} == said


def test_the_bands_of_the_law_have_no_gap_and_no_overlap() -> None:
    assert list(bands(BOOK.rules)) == []


def test_bands_are_told_in_both_languages(make_book: MakeBook) -> None:
    parts = (part("a", POSTS % (6, ", below: 10")), part("b", POSTS % (12, "")))
    (one,) = bands(make_book("all:\n" + either("muc", *parts)).rules)
    assert one.text.vi == "`a` dừng trước 10 năm mà không mức nào bắt đầu từ đó"
    assert one.text.en == "`a` ends before 10 years and no band begins there"


def test_one_part_alone_may_be_impossible(make_book: MakeBook) -> None:
    body = "count: {of: [xep-loai], at_least: 1, at_most: 0, window: this_year}\n"
    (rule,) = make_book("all:\n" + part("a", body)).rules
    (one,) = examined(rule, make_book("all:\n" + part("a", body))).doubts
    assert one.text.vi == "không ai đáp ứng được quy định này: không ai đạt được `a`"
    assert one.text.en == "nobody can meet this rule: nobody can have `a`"


def test_a_rule_may_be_for_nobody() -> None:
    rule = BOOK["luat-06-2022/giay-khen"]
    nobody = Audience(groups=("cong-chuc",), excluded=("cong-chuc",))
    other = replace(rule, criterion=replace(rule.criterion, only=nobody))
    (one,) = examined(other, BOOK, Asked(alone=True)).doubts
    assert (one.what, one.others) == ("unsatisfiable", ())
    assert one.text.vi == "quy định này không dành cho ai"
