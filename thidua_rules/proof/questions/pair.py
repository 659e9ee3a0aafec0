"""Two rules before the same person: a rule and its mutant, a parent and what narrows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua_rules.errors import Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.proof.canonical import UNDECIDED, Answer, Solver
from thidua_rules.proof.encode import Encoded, NotEncoded, encode
from thidua_rules.proof.person import Person
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.recheck import recheck
from thidua_rules.proof.terms import Formula, every, no, some


@dataclass(frozen=True, slots=True)
class Pair:
    """Both rules, encoded for one person."""

    rules: tuple[Rule, Rule]
    person: Person
    first: Encoded
    second: Encoded
    solver: Solver = field(repr=False)

    @classmethod
    def of(cls, first: Rule, second: Rule, book: Rulebook, asked: Asked | None = None) -> Pair:
        """On a day on which the first rule answers, unless another is said."""
        how = asked or Asked()
        person = how.person((first, second), book)
        one, other = (encode(rule, person, book=book) for rule in (first, second))
        return cls((first, second), person, one, other, how.solver(person))

    @property
    def not_encoded(self) -> tuple[NotEncoded, ...]:
        return (*self.first.not_encoded, *self.second.not_encoded)

    def differs(self) -> Answer:
        """Somebody to whom the two answer differently, if only in that one does not know."""
        one, other = self.first, self.second
        pairs = (
            (one.applies, other.applies),
            (one.claim.met, other.claim.met),
            (one.claim.failed, other.claim.failed),
        )
        return self._somebody(some(a != b for a, b in pairs))

    def first_alone(self) -> Answer:
        """Somebody who meets the first and fails the second or is not one of its people.

        Nobody: the first implies the second, and lets nobody pass whom the second does not.
        """
        fails = some((self.second.claim.failed, no(self.second.applies)))
        return self._somebody(every((self.first.met, fails)))

    def _somebody(self, term: Formula) -> Answer:
        """Nothing is decided where the formulas leave out a part of either rule."""
        return UNDECIDED if self.not_encoded else self.solver.plainest(term)

    def rechecked(self, answer: Answer) -> tuple[Problem, ...]:
        """What the engine says otherwise of the person that was found."""
        if answer.dossier is None or answer.model is None:
            return ()
        found = (
            recheck(rule, self.person, answer.dossier, encoded.verdict(answer.model))
            for rule, encoded in zip(self.rules, (self.first, self.second), strict=True)
        )
        return tuple(one for one in found if one is not None)
