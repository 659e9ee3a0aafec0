"""What a rule answers of a person: the verdict and the leaves that explain it, and no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from thidua_rules.checks.bench import Bench
from thidua_rules.engine.applicable_law import texts_of_rule
from thidua_rules.engine.conclude import Conclusion, conclude
from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Look
from thidua_rules.errors import Place
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.rule import Counting, Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.rules.cases import Case


@dataclass(frozen=True, slots=True)
class Person:
    """A dossier, the day and the year under review."""

    dossier: Dossier
    on: date
    year: int

    @classmethod
    def of(cls, case: Case) -> Person:
        return cls(case.dossier, case.on, case.on.year if case.year is None else case.year)


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict, and the ids of the leaves that explain it."""

    verdict: Verdict
    because: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks one rule, as `decide_under` does but without putting it into words.

    Records count as they do for the award on that day; the conditions common to all awards do not
    join the rule.
    """

    book: Rulebook

    def answer(self, rule: Rule, person: Person) -> Answer:
        """What the rule answers of the person."""
        return answer_of(self.concluded(rule, person))

    def concluded(self, rule: Rule, person: Person) -> Conclusion:
        """The findings of the rule alone."""
        regime = next(one for one in self.book.regimes if rule.instrument in one.instruments)
        look = Look(
            dossier=person.dossier,
            award=rule.award,
            on=person.on,
            year=person.year,
            vocabulary=self.book.vocabulary,
        )
        counted = look.under(self._counting(rule.award, person.on))
        return conclude(texts_of_rule(rule, regime, person.on), counted)

    def _counting(self, award: str, on: date) -> tuple[Counting, ...]:
        """How records count for the award on that day."""
        regime = self.book.regime(on)
        common = self.book.conditions_of(on=on, regime=regime) if regime else ()
        return tuple(one for whole in common for one in whole.counting_for(award))


def answer_of(conclusion: Conclusion) -> Answer:
    """The answer that the findings of one rule come to."""
    verdict, (found,) = conclusion.verdict, conclusion.rules
    told = _explaining(found) if found.verdict is verdict else iter([conclusion.rule.award])
    return Answer(verdict, frozenset(told))


@lru_cache(maxsize=1)
def conclusions(bench: Bench) -> Mapping[tuple[str, Place], Conclusion]:
    """What is found for each case, by its rule and place: three checks look at it."""
    asker = Asker(bench.book)
    return {
        (id, case.place): asker.concluded(bench.book[id], Person.of(case))
        for id, cases in bench.cases.items()
        for case in cases
    }


def _explaining(found: Found) -> Iterator[str]:
    """The ids of the leaves that explain it, reached through parts that share its verdict."""
    same = [part for part in found.parts if part.verdict is found.verdict]
    if not same:
        yield found.criterion.id
    for part in same:
        yield from _explaining(part)


def expected(case: Case) -> Answer:
    """What the writer of the case says."""
    return Answer(case.verdict, case.because)
