"""What the solver says that nobody can be, nobody is, who has whatever records there may be."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tests.proof.criteria import invented
from tests.proof.persons import drawn
from tests.proof.test_engine_agrees import BOOK, person_for
from thidua_rules import Rule, Rulebook
from thidua_rules.checks.mutants.change import with_change
from thidua_rules.model import criterion as c
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof import Encoded, encode
from thidua_rules.proof.questions import Asked, Doubt, examined
from thidua_rules.proof.recheck import answer_of

DRAWS = 12


def without(rule: Rule, at: str) -> Rule:
    """The rule without that part."""
    whole = next(one for one in c.walk(rule.criterion) if at in {p.at for p in c.parts_of(one)})
    assert isinstance(whole, c.AllOf | c.AnyOf | c.AtLeast)
    kept = tuple(part for part in whole.parts if part.at != at)
    return replace(
        rule, criterion=with_change(rule.criterion, whole.at, replace(whole, parts=kept))
    )


def refuted(doubt: Doubt, rule: Rule, encoded: Encoded, one, answers) -> bool:
    """Whether this person shows that the doubt is none."""
    (part,) = encoded.at(doubt.at)
    verdict = one.verdict(part)
    match doubt.what:
        case "unsatisfiable":
            return answers(rule) in {Verdict.MET, Verdict.UNKNOWN}
        case "always-met":
            return verdict is Verdict.UNMET
        case "dead-alternative":
            return verdict is Verdict.MET and answers(rule) is Verdict.MET
        case "subsumed-alternative":
            return (
                answers(rule) is Verdict.MET and answers(without(rule, doubt.at)) is Verdict.UNMET
            )
        case "idle-leaf":
            return (
                answers(rule) is Verdict.UNMET and answers(without(rule, doubt.at)) is Verdict.MET
            )
        case _:
            return False


def plain(rule: Rule, doubt: Doubt) -> bool:
    """Whether leaving a part out is what the doubt supposes: an only part would leave nothing."""
    whole = next(
        (one for one in c.walk(rule.criterion) if doubt.at in {p.at for p in c.parts_of(one)}), rule
    )
    if doubt.what == "subsumed-alternative":
        return isinstance(whole, c.AnyOf) and len(whole.parts) > 1
    if doubt.what == "idle-leaf":
        return isinstance(whole, c.AllOf) and len(whole.parts) > 1 and not _looked_into(rule, doubt)
    return True


def _looked_into(rule: Rule, doubt: Doubt) -> bool:
    id = doubt.at.partition("#")[2]
    leaves = (one for one in c.walk(rule.criterion) if isinstance(one, c.Counted | c.Absent))
    return any(one.window.run == id for one in leaves)


@pytest.mark.parametrize("seed", range(200, 240))
def test_nobody_is_nobody(seed: int) -> None:
    random = Random(seed)
    book: Rulebook = invented(BOOK, random)
    (rule,) = book.rules
    person = person_for(rule, random, book, alone=True)
    asked = Asked(on=person.on, year=person.year, alone=True)
    doubts = [one for one in examined(rule, book, asked).doubts if plain(rule, one)]
    encoded = encode(rule, person, book=book)
    for _ in range(DRAWS if doubts else 0):
        one = drawn(person, random)

        def answers(which: Rule, one=one) -> Verdict:
            return answer_of(which, person, one.dossier)

        assert [d.what for d in doubts if refuted(d, rule, encoded, one, answers)] == []
