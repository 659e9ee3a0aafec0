"""Two rules before the same person: mutants, narrowing, implication, and what the domain knows."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.conftest import MakeBook, part
from thidua_rules import Rule, Rulebook, Verdict, load_rulebook
from thidua_rules.checks.mutants.equivalent import is_equivalent
from thidua_rules.checks.mutants.plant import mutants_of
from thidua_rules.model import criterion as c
from thidua_rules.proof import (
    Knowledge,
    NoMore,
    Person,
    SameYear,
    Solver,
    day_of,
    encode,
    recheck,
)
from thidua_rules.proof.questions import Asked, Pair
from thidua_rules.proof.terms import some

BOOK = load_rulebook()
ALONE = Asked(alone=True)
TITLES = "all:\n" + part("ba", "count: {of: [%s], unit: years, at_least: 3, window: {last: 4}}\n")
ADVANCED, FIGHTER = c.Wanted("lao-dong-tien-tien"), c.Wanted("chien-si-thi-dua-co-so")
IMPLIED = Knowledge.of([SameYear(FIGHTER, (ADVANCED,))])


def other(rule: Rule, book: Rulebook) -> Rule:
    """The rule of another book, as one of this."""
    (found,) = book.rules
    return replace(rule, criterion=found.criterion)


def titles(make_book: MakeBook) -> tuple[Rulebook, Rule, Rule]:
    """A rule of three years of one title, and one of three years of the other."""
    lower = make_book(TITLES % "lao-dong-tien-tien")
    book = make_book(TITLES % "chien-si-thi-dua-co-so")
    (higher,) = book.rules
    return book, higher, other(higher, lower)


def test_a_higher_title_implies_the_lower_one_only_if_the_domain_says_so(
    make_book: MakeBook,
) -> None:
    book, higher, lower = titles(make_book)
    found = Pair.of(higher, lower, book, ALONE).first_alone()
    assert found.dossier is not None
    assert {one.kind for one in found.dossier.records} == {"chien-si-thi-dua-co-so"}
    known = Asked(alone=True, knowledge=IMPLIED)
    assert Pair.of(higher, lower, book, known).first_alone().state == "nobody"


def test_whoever_is_known_to_have_more_has_it_in_the_dossier(make_book: MakeBook) -> None:
    book = make_book(TITLES % "chien-si-thi-dua-co-so")
    (rule,) = book.rules
    few = other(rule, make_book(TITLES % "giay-khen"))
    pair = Pair.of(rule, few, book, Asked(alone=True, knowledge=IMPLIED))
    found = pair.first_alone()
    assert found.dossier is not None
    kinds = [one.kind for one in found.dossier.records]
    assert (kinds.count("chien-si-thi-dua-co-so"), kinds.count("lao-dong-tien-tien")) == (3, 3)
    assert pair.rechecked(found) == ()


def test_what_is_known_of_members_is_heeded(make_book: MakeBook) -> None:
    text = "all:\n" + part("a", "share: {of: %s, in: tong-so, at_least: 50}\n")
    book = make_book(text % "chien-si-thi-dua-co-so")
    (higher,) = book.rules
    lower = other(higher, make_book(text % "lao-dong-tien-tien"))
    knowledge = Knowledge.of(
        [
            NoMore("chien-si-thi-dua-co-so", "lao-dong-tien-tien"),
            NoMore("bi-ky-luat-tu-canh-cao", "nu"),  # of which nobody asks here
        ]
    )
    assert Pair.of(higher, lower, book, ALONE).first_alone().state == "somebody"
    known = Pair.of(higher, lower, book, Asked(alone=True, knowledge=knowledge))
    assert known.first_alone().state == "nobody"


def test_somebody_tells_each_mutant_from_the_rule_unless_they_are_the_same() -> None:
    rule = BOOK["luat-06-2022/lao-dong-tien-tien.khoan-1"]
    mutants = list(mutants_of(rule, BOOK.vocabulary))
    assert mutants
    for mutant in mutants:
        pair = Pair.of(rule, mutant.rule, BOOK, ALONE)
        found = pair.differs()
        assert pair.not_encoded == ()
        same = is_equivalent(mutant, BOOK.vocabulary)  # by an argument about what is written
        assert found.state == ("nobody" if same else "somebody"), mutant.text.en
        assert pair.rechecked(found) == ()


def test_nobody_differs_where_two_ways_of_writing_are_one(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("a", "count: {of: [xep-loai], at_least: 2, window: ever}\n"))
    (rule,) = book.rules
    years = "count: {of: [xep-loai], unit: years, at_least: 2, window: ever}\n"
    same = other(rule, make_book("all:\n" + part("a", years)))
    pair = Pair.of(rule, same, book, ALONE)
    assert pair.differs().state == "nobody"
    assert pair.rechecked(pair.differs()) == ()


def test_what_narrows_a_rule_lets_nobody_pass_whom_it_does_not(make_book: MakeBook) -> None:
    parent = "all:\n" + part("a", "share: {of: nu, in: tong-so, at_least: 50}\n")
    book = make_book(parent)
    (rule,) = book.rules
    narrow = parent + part("b", "attested: {by: don-vi}\n")
    wide = "any:\n" + part("a", "share: {of: nu, in: tong-so, at_least: 40}\n")
    asked = {
        text: Pair.of(other(rule, make_book(text)), rule, book, ALONE).first_alone()
        for text in (narrow, wide)
    }
    assert asked[narrow].state == "nobody"
    relaxed = asked[wide].dossier
    assert relaxed is not None
    assert relaxed.members == {"nu": 2, "tong-so": 5}


def test_nothing_is_decided_where_a_part_is_not_encoded(make_book: MakeBook) -> None:
    since = (
        "since: {id: moc, vi: mốc, en: grant, grant: first, count: {of: [giay-khen], at_%s: 1, "
        "window: ever}}\nall:\n" + part("sau", "streak: {of: [xep-loai], years: 2, ends: review}\n")
    )
    book = make_book(since % "least")
    (rule,) = book.rules
    pair = Pair.of(rule, other(rule, make_book(since % "most")), book, ALONE)
    assert [one.at for one in pair.not_encoded] == [rule.criterion.at]
    assert (pair.differs().state, pair.first_alone().state) == ("undecided", "undecided")


def test_what_has_ended_is_told_from_what_has_not(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("a", "absent: {of: [ky-luat], window: ever}\n"))
    (rule,) = book.rules
    still = other(rule, make_book("all:\n" + part("a", "absent: {of: [ky-luat], window: open}\n")))
    pair = Pair.of(still, rule, book, ALONE)
    found = pair.first_alone()
    assert found.dossier is not None
    (record,) = found.dossier.records
    assert record.ends is not None
    assert record.ends < pair.person.on
    assert pair.rechecked(found) == ()


def test_a_discipline_may_stand_still_and_still_make_the_years_count_anew(
    make_book: MakeBook,
) -> None:
    anew = "counting:\n" + part("moi", "cite: d1\nrestart_after: ky-luat\n")
    book = make_book(
        "all:\n"
        + part("a", "absent: {of: [ky-luat], window: open}\n")
        + part("b", "streak: {of: [xep-loai], years: 2, ends: review}\n"),
        conditions=anew,
    )
    (rule,) = book.rules
    person = Person([rule], book=book, on=day_of(rule, book), kinds=("ca-nhan",))
    encoded = encode(rule, person, book=book)
    open_, run = encoded.leaves()
    solver = Solver(person)
    for first, second, verdict in (
        (open_.failed, run.failed, Verdict.UNMET),
        (open_.met, run.failed, Verdict.UNMET),
        (open_.met, run.met, Verdict.MET),
    ):
        disciplined = some(person.has(one) for one in person.records if one.kind == "ky-luat")
        found = solver.plainest(first, second, disciplined).dossier
        assert found is not None
        assert recheck(rule, person, found, verdict) is None
    assert solver.possible(open_.failed, run.met).state == "nobody"
