"""`ask` holds exactly what can still change the verdict, in the right order."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.conftest import MakeBook, part
from thidua_rules import Verdict, decide
from thidua_rules.testing import day, dossier

ON = day("2024-12-20")


def asked(book, nominee):
    return [question.about for question in decide(book, "giay-khen", nominee, on=ON).ask]


def leaf(id: str) -> str:
    return part(id, "attested: {by: don-vi}\n")


def test_nothing_is_asked_once_the_answer_stands(make_book: MakeBook) -> None:
    book = make_book("any:\n" + leaf("a") + leaf("b"))
    assert asked(book, dossier(attested={"a": "don-vi"})) == []
    assert asked(book, dossier(attested={"a": "-don-vi", "b": "-don-vi"})) == []


def test_gates_are_asked_before_details_and_groups_stay_together(make_book: MakeBook) -> None:
    inner = part("x", "any:\n" + leaf("b") + leaf("c"))
    book = make_book("all:\n" + inner + leaf("a"))
    assert asked(book, dossier()) == ["a", "b", "c"]


def test_who_is_asked_and_for_what(make_book: MakeBook) -> None:
    rule = (
        "all:\n"
        + part("a", "attested: {by: bo-tinh}\n")
        + part("b", "count: {of: [sang-kien], at_least: 1, window: ever}\n")
        + part("c", "count: {of: [sang-kien], at_most: 9, window: ever}\n")
        + part("d", "absent: {of: [ky-luat], window: this_year}\n")
        + part("e", "fact: {of: nam-cong-tac, at_least: 5}\n")
        + part("f", "delegated: {to: chinh-phu, slot: f}\n")
        + part("g", "streak: {of: [xep-loai], years: 2, ends: review}\n")
    )
    decision = decide(make_book(rule), "giay-khen", dossier(), on=ON)
    assert [(q.about, q.kind, q.who) for q in decision.ask] == [
        ("a", "judgement", "bo-tinh"),
        ("b", "record", "don-vi"),
        ("c", "completeness", "don-vi"),
        ("d", "completeness", "don-vi"),
        ("e", "fact", "don-vi"),
        ("f", "slot", "chinh-phu"),
        ("g", "record", "don-vi"),
    ]


def test_a_question_that_stands_twice_is_asked_once_and_only_if_it_matters(
    make_book: MakeBook,
) -> None:
    condition = "conditions:\n  - {id: a, cite: d1, vi: a, en: aa, attested: {by: don-vi}}\n"
    book = make_book("any:\n" + leaf("a") + leaf("b"), conditions=condition)
    assert asked(book, dossier()) == ["a"], "a and (a or b): b can never matter"


def test_a_question_that_stands_twice_and_never_matters_is_not_asked(make_book: MakeBook) -> None:
    condition = "conditions:\n  - {id: b, cite: d1, vi: b, en: bb, attested: {by: don-vi}}\n"
    either = part("x", "any:\n" + leaf("a") + leaf("b"))
    rule = "all:\n" + either + "- id: y\n  same_as: giay-khen#x\n"
    book = make_book(rule, conditions=condition)
    assert asked(book, dossier()) == ["b"], "(a or b) and (a or b) and b: a can never matter"


IDS = ("a", "b", "c", "d")


def trees(ids):
    leaves = st.sampled_from(ids)
    return st.recursive(
        leaves,
        lambda inner: st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=2)),
        max_leaves=5,
    )


def value(tree, world) -> bool:
    if isinstance(tree, str):
        return world[tree]
    return (all if tree[0] == "all" else any)(value(one, world) for one in tree[1])


def written(tree, names) -> str:
    if isinstance(tree, str):
        return part(next(names), "attested: {by: don-vi}\n").replace("id: ", f"id: {tree}-", 1)
    return part(next(names), f"{tree[0]}:\n" + "".join(written(one, names) for one in tree[1]))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=trees(IDS), known=st.dictionaries(st.sampled_from(IDS), st.booleans(), max_size=2))
def test_what_is_asked_is_what_brute_force_finds(make_book: MakeBook, tree, known) -> None:
    """Every leaf has its own question: each is relevant in some world, or is not asked."""
    names = (f"n{number}" for number in range(100))
    book = make_book("all:\n" + written(tree, names))
    leaves = [p.id for rule in book for p in _leaves(rule.criterion)]
    words = {id: "don-vi" if known[id[0]] else "-don-vi" for id in leaves if id[0] in known}
    decision = decide(book, "giay-khen", dossier(attested=words), on=ON)
    free = [id for id in leaves if id not in words]
    found = {q.about for q in decision.ask}
    assert found == _relevant(book, words, free)


def _leaves(criterion):
    parts = getattr(criterion, "parts", ())
    return [criterion] if not parts else [one for p in parts for one in _leaves(p)]


def _relevant(book, words, free) -> set[str]:
    relevant = set()
    for place, id in enumerate(free):
        others = free[:place] + free[place + 1 :]
        for answers in product(("don-vi", "-don-vi"), repeat=len(others)):
            world = words | dict(zip(others, answers, strict=True))
            verdicts = {
                decide(book, "giay-khen", dossier(attested=world | {id: word}), on=ON).verdict
                for word in ("don-vi", "-don-vi")
            }
            if len(verdicts) > 1:
                relevant.add(id)
                break
    return relevant


def test_settles_says_what_follows_from_each_answer(make_book: MakeBook) -> None:
    book = make_book("all:\n" + leaf("a") + part("x", "any:\n" + leaf("b") + leaf("c")))
    nominee = dossier(attested={"b": "-don-vi"})
    questions = {q.about: q.settles for q in decide(book, "giay-khen", nominee, on=ON).ask}
    assert questions["a"].no is Verdict.UNMET
    assert questions["a"].yes is Verdict.UNKNOWN
    assert questions["c"].yes is Verdict.UNKNOWN


def test_the_same_judgement_in_two_awards_is_one_question(book) -> None:
    nominee = dossier(groups=["cong-chuc"], attested={})
    decision = decide(book, "chien-si-thi-dua-co-so", nominee, on=ON)
    about = [question.about for question in decision.ask]
    assert len(about) == len(set(about))


@pytest.mark.parametrize("attested", [{}, {"tinh-than": "-don-vi"}])
def test_a_judgement_is_never_asked_of_the_nominee(book, attested) -> None:
    nominee = dossier(groups=["cong-chuc"], attested=attested)
    decision = decide(book, "chien-si-thi-dua-co-so", nominee, on=ON)
    assert all(question.who for question in decision.ask)
