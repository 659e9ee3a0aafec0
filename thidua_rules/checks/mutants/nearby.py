"""A person for whom a rule and its mutant differ, looked for around the persons of the cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from thidua_rules.checks.answers import Answer, Asker, Person
from thidua_rules.checks.mutants.moves import Moves, is_possible, other_words
from thidua_rules.checks.mutants.plant import Mutant
from thidua_rules.model.rule import Rule, Spends

# Persons that are asked about one mutant before the search gives up.
PATIENCE = 8_000


def person_between(
    asker: Asker, rule: Rule, mutant: Mutant, persons: Sequence[Person], patience: int = PATIENCE
) -> tuple[Person, Answer] | None:
    """The first person found, with what the rule answers; whose verdicts differ if there is one.

    Nobody found is no proof that there is nobody.
    """
    second = None
    moves = Moves(mutant.was, asker.book.vocabulary, _spent(mutant, rule))
    for person in islice(_around(moves, persons), patience):
        said, mistaken = asker.answer(rule, person), asker.answer(mutant.rule, person)
        if said != mistaken and is_possible(person.dossier):
            if said.verdict is not mistaken.verdict:
                return person, said
            second = second or (person, said)
    return second


def _spent(mutant: Mutant, rule: Rule) -> Spends | None:
    """What the award uses up, where the mistake is there."""
    return rule.spends if mutant.spent is not None else None


def _around(moves: Moves, persons: Sequence[Person]) -> Iterator[Person]:
    """One step away from each, then two, so that what is found differs as little as may be."""
    once = list(_steps(moves, persons))
    yield from once
    yield from _steps(moves, once)


def _steps(moves: Moves, persons: Iterable[Person]) -> Iterator[Person]:
    for person in persons:
        yield from chain(moves.of(person), other_words(person))
