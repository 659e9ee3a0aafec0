"""Somebody who meets a rule and somebody who does not, each asked of the engine again."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.errors import Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof.canonical import Answer
from thidua_rules.proof.encode import Encoded, encode
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.recheck import recheck


@dataclass(frozen=True, slots=True)
class Witnessed:
    """The plainest of either kind; `problems` where the engine answers otherwise."""

    encoded: Encoded
    met: Answer
    failed: Answer
    problems: tuple[Problem, ...]


def witnessed(rule: Rule, book: Rulebook, asked: Asked | None = None) -> Witnessed:
    """Both persons, on one day on which the rule answers."""
    how = asked or Asked()
    person = how.person((rule,), book)
    encoded = encode(rule, person, book=book)
    solver = how.solver(person)
    met = solver.plainest(encoded.claim.met)
    failed = solver.plainest(encoded.claim.failed)
    found = (
        recheck(rule, person, answer.dossier, verdict)
        for answer, verdict in ((met, Verdict.MET), (failed, Verdict.UNMET))
        if answer.dossier is not None
    )
    return Witnessed(encoded, met, failed, tuple(one for one in found if one is not None))
