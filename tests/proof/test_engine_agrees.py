"""Solver, engine and reference say the same of every person that the variables can be."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from tests.proof.criteria import invented
from tests.proof.persons import Drawn, drawn, strangers
from thidua_rules import Decision, Finding, Rule, Rulebook, decide, decide_under, load_rulebook
from thidua_rules.engine.reference import reference
from thidua_rules.model import criterion as c
from thidua_rules.model.verdict import Verdict, all_of
from thidua_rules.proof import Encoded, Person, day_of, encode, encode_award, people_of
from thidua_rules.proof.recheck import answer_of
from thidua_rules.proof.settings import Setting

BOOK = load_rulebook()
EVERY_RULE = pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
DRAWS = 6


def kinds_of(rule: Rule) -> set[str]:
    leaves = [one for one in c.walk(rule.criterion) if isinstance(one, c.Counted | c.Streak)]
    kinds = {one.kind for leaf in leaves for one in leaf.of}
    return kinds | {"ky-luat", "dang-xem-xet", "ket-luan-khong-vi-pham"}


def person_for(rule: Rule, random: Random, book: Rulebook = BOOK, *, alone: bool) -> Person:
    on = day_of(rule, book)
    return Person(
        [rule],
        book=book,
        on=on,
        year=on.year - random.choice((0, 0, 1)),
        kinds=people_of(rule, book),
        also=strangers(book.vocabulary, kinds_of(rule), on, random),
        alone=alone,
    )


def referred(rule: Rule, person: Person, one: Drawn) -> Verdict:
    """What the reference decides of the rule and of what joins it."""
    book, on = person.book, person.on
    setting = Setting.of(rule, book, on, alone=person.alone)
    look = setting.look(one.dossier, book, on, person.year)
    own, *joined = (
        reference(root, look.under(look.counting, spends)) for root, spends in setting.roots()
    )
    return own if own is Verdict.NOT_APPLICABLE else all_of([own, *joined])


@EVERY_RULE
@pytest.mark.parametrize("alone", [False, True], ids=["joined", "alone"])
def test_solver_engine_and_reference_agree(rule: Rule, *, alone: bool) -> None:
    random = Random(rule.id)
    person = person_for(rule, random, alone=alone)
    encoded = encode(rule, person, book=BOOK)
    assert encoded.not_encoded == ()
    for _ in range(DRAWS):
        one = drawn(person, random)
        said = one.of(encoded.applies, encoded.claim)
        assert said is answer_of(rule, person, one.dossier)
        assert said is referred(rule, person, one)


def told(decision: Decision, encoded: Encoded, one: Drawn) -> int:
    """How many nodes of the trace were compared with the formulas."""
    root = decision.trace.parts[0]
    stack: list[tuple[Finding, tuple[int, ...]]] = [(root, (0,))]
    compared = 0
    while stack:
        finding, path = stack.pop()
        part = encoded.parts[path]
        assert finding.at == part.criterion.at
        assert one.verdict(part) is finding.verdict, finding.at
        compared += 1
        unread = isinstance(part.criterion, c.AllOf) and part.criterion.since is not None
        if not (unread and finding.verdict is not Verdict.MET):
            stack += [(inner, (*path, n)) for n, inner in enumerate(finding.parts)]
    return compared


@EVERY_RULE
def test_each_part_is_found_as_the_formulas_say(rule: Rule) -> None:
    random = Random(f"parts of {rule.id}")
    person = person_for(rule, random, alone=True)
    encoded = encode(rule, person, book=BOOK)
    compared = 0
    for _ in range(DRAWS):
        one = drawn(person, random)
        decision = decide_under(BOOK, rule, one.dossier, on=person.on, year=person.year)
        compared += told(decision, encoded, one)
    assert compared >= DRAWS


AWARDS = sorted({(rule.award, day_of(rule, BOOK)) for rule in BOOK})


@pytest.mark.parametrize(("award", "on"), AWARDS, ids=str)
def test_the_rules_of_an_award_are_alternatives(award: str, on: date) -> None:
    random = Random(award)
    regime = BOOK.regime(on)
    assert regime is not None
    rules = BOOK.rules_of(award, on=on, regime=regime)
    person = Person(rules, book=BOOK, on=on)
    encoded = encode_award(rules, person, book=BOOK)
    for _ in range(DRAWS):
        one = drawn(person, random)
        decision = decide(BOOK, award, one.dossier, on=on)
        assert one.of(encoded.applies, encoded.claim) is decision.verdict


@pytest.mark.parametrize("seed", range(40))
def test_all_agree_about_criteria_that_no_law_has_written(seed: int) -> None:
    random = Random(seed)
    book = invented(BOOK, random)
    (rule,) = book.rules
    person = person_for(rule, random, book, alone=random.random() < 0.3)
    encoded = encode(rule, person, book=book)
    for _ in range(DRAWS):
        one = drawn(person, random)
        said, answered = (
            one.of(encoded.applies, encoded.claim),
            answer_of(rule, person, one.dossier),
        )
        assert answered is referred(rule, person, one)
        # what is not encoded is unknown, and never said to be met or failed
        assert said is answered or (encoded.not_encoded and said is Verdict.UNKNOWN)
