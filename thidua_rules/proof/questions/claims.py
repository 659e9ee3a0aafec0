"""What the law says of two awards: whoever meets the higher one meets the lower one."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Wanted
from thidua_rules.model.knowledge import Follows
from thidua_rules.model.rule import Rule
from thidua_rules.proof.encode import encode
from thidua_rules.proof.questions import doubt as d
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.questions.doubt import Doubt
from thidua_rules.proof.questions.of_a_rule import Examined
from thidua_rules.proof.recheck import recheck
from thidua_rules.proof.settings import day_of
from thidua_rules.proof.terms import no, some


def held_to(claim: Follows, book: Rulebook, asked: Asked) -> Examined:
    """Whether somebody meets the rule, and neither meets nor was given what has to follow."""
    rule = book[claim.whoever_meets]
    lower = tuple(_lower(claim, rule, book))
    person = asked.person((rule, *lower), book)
    higher = encode(rule, person, book=book)
    follows = [encode(one, person, book=book) for one in lower]
    given = [person.holds(Wanted(award), person.year) for award in claim.awards]
    solver = asked.solver(person)
    answer = solver.plainest(higher.met, no(some([*(one.met for one in follows), *given])))
    doubts = [Doubt("not-encoded", one.at, one.why) for one in higher.not_encoded]
    if answer.state == "undecided":
        doubts.append(d.undecided(claim.at))
    if answer.dossier is not None and answer.model is not None:
        wrong = recheck(rule, person, answer.dossier, higher.verdict(answer.model))
        doubts.append(d.untrue(claim.at, claim.text, answer.dossier))
        doubts += [d.disagreement(claim.at, wrong.text, answer.dossier)] if wrong else []
    return Examined(tuple(doubts), solver.asked)


def _lower(claim: Follows, rule: Rule, book: Rulebook) -> Iterator[Rule]:
    """The rules of the lower awards on a day of the higher one."""
    on = day_of(rule, book)
    regime = book.regime(on)
    if regime is not None:
        for award in claim.awards:
            yield from book.rules_of(award, on=on, regime=regime)
