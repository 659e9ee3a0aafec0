"""What the domain knows of every person, so that nobody is found who cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from thidua_rules.model import knowledge as noun
from thidua_rules.model.criterion import Wanted
from thidua_rules.proof.terms import Formula, Number, no, some


class Known(Protocol):
    """As much of a person as may be known."""

    years: list[int]
    numbers: dict[str, Number]

    def holds(self, wanted: Wanted, year: int) -> Formula: ...
    def member(self, slug: str) -> Number: ...


@dataclass(frozen=True, slots=True)
class SameYear:
    """Whoever has a record like `given` has one of `then` of the same year."""

    given: Wanted
    then: tuple[Wanted, ...]

    def of(self, person: Known) -> Iterator[Formula]:
        for year in person.years:
            others = (person.holds(one, year) for one in self.then)
            yield some((no(person.holds(self.given, year)), *others))


@dataclass(frozen=True, slots=True)
class NoMore:
    """There are no more members of the first description than of the second."""

    of_these: str
    than_of: str

    def of(self, person: Known) -> Iterator[Formula]:
        if {f"members {self.of_these}", f"members {self.than_of}"} <= set(person.numbers):
            yield person.member(self.of_these) <= person.member(self.than_of)


Axiom: TypeAlias = SameYear | NoMore


@dataclass(frozen=True, slots=True)
class Knowledge:
    """`speaks_of`: the records that it is about, which a person may then have in any year."""

    speaks_of: tuple[Wanted, ...] = ()
    says: Callable[[Known], Sequence[Formula]] = lambda _: ()

    @classmethod
    def of(cls, axioms: Sequence[Axiom]) -> Knowledge:
        """What these say together; each is data that has its own citation and review."""
        yearly = [one for one in axioms if isinstance(one, SameYear)]
        wanted = (kind for one in yearly for kind in (one.given, *one.then))
        return cls(
            tuple(dict.fromkeys(wanted)),
            lambda person: [term for one in axioms for term in one.of(person)],
        )


NOTHING = Knowledge()


def knowledge_of(axioms: Iterable[noun.Axiom]) -> Knowledge:
    """What the data says, as formulas."""
    return Knowledge.of([_axiom(one) for one in axioms])


def _axiom(one: noun.Axiom) -> Axiom:
    if isinstance(one, noun.SameYear):
        return SameYear(Wanted(one.given), tuple(map(Wanted, one.then)))
    return NoMore(one.members, one.than)
