"""How a question about rules is put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.proof.canonical import TIMEOUT, Solver
from thidua_rules.proof.knowledge import NOTHING, Knowledge
from thidua_rules.proof.person import Person
from thidua_rules.proof.settings import day_of, people_of


@dataclass(frozen=True, slots=True)
class Asked:
    """On which day (none: one on which the rule answers), and with which knowledge of persons.

    `alone`: without the common conditions, as `decide_under` answers; so a rule is asked that the
    book does not hold, as a mutant, or the law behind a pack. A question ends after
    `timeout` milliseconds or `effort` steps (0: as many as it takes).
    """

    on: date | None = None
    year: int | None = None
    alone: bool = False
    knowledge: Knowledge = NOTHING
    timeout: int = TIMEOUT
    effort: int = 0

    def person(self, rules: Sequence[Rule], book: Rulebook) -> Person:
        """A person for these rules, of any kind that one of them is for."""
        kinds = dict.fromkeys(kind for rule in rules for kind in people_of(rule, book))
        return Person(
            rules,
            book=book,
            on=self.on or day_of(rules[0], book),
            year=self.year,
            kinds=tuple(kinds),
            alone=self.alone,
            knowledge=self.knowledge,
        )

    def solver(self, person: Person) -> Solver:
        """A solver for the person, once all its rules are encoded."""
        return Solver(person, timeout=self.timeout, effort=self.effort)
