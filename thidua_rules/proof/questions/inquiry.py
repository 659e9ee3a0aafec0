"""One rule laid open for questions: it stands there twice, as it is and with something changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import z3

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.proof.canonical import Answer, Solver
from thidua_rules.proof.claim import Claim, Part
from thidua_rules.proof.encode import Encoded, Path, Supposed, encode
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.settings import Setting
from thidua_rules.proof.terms import Formula, every, no


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A rule as it is (`encoded`) and `changed`: what the switches suppose holds of the latter.

    `met` and `without` are its switches, one for each part.
    """

    rule: Rule
    encoded: Encoded
    changed: Claim
    met: dict[Path, Formula]
    without: dict[Path, Formula]
    solver: Solver

    @classmethod
    def of(cls, rule: Rule, book: Rulebook, asked: Asked | None = None) -> Inquiry:
        """The rule on a day; on one on which it answers where none is said."""
        how = asked or Asked()
        person = how.person((rule,), book)
        paths = list(_paths(person.setting_of(rule)))
        met = {path: z3.Bool(f"met {path}") for path in paths}
        without = {path: z3.Bool(f"without {path}") for path in paths}
        switched = encode(rule, person, book=book, supposed=Supposed(met, without))
        off = [(switch, z3.BoolVal(val=False)) for switch in (*met.values(), *without.values())]
        return cls(rule, _put(switched, off), switched.claim, met, without, how.solver(person))

    def holds(self, *terms: Formula, met: frozenset[Path], without: frozenset[Path]) -> Answer:
        """Whether somebody is so, these parts of the changed rule supposed met or not there."""
        switches = [
            switch if path in chosen else no(switch)
            for chosen, named in ((met, self.met), (without, self.without))
            for path, switch in named.items()
        ]
        return self.solver.possible(*terms, *switches)

    @property
    def possible(self) -> Formula:
        """The rule is for the person, and would be met if what nobody knows were favourable."""
        return every((self.encoded.applies, no(self.encoded.claim.failed)))

    def written_here(self) -> Iterator[Part]:
        """The parts of the rule itself: what it takes from elsewhere is asked there."""
        closed: list[Path] = []
        for path, part in sorted(self.encoded.parts.items()):
            if path[0] == 0 and not any(path[: len(one)] == one for one in closed):
                yield part
                if part.criterion.via is not None or isinstance(part.criterion, c.Meets):
                    closed.append(path)


def _paths(setting: Setting) -> Iterator[Path]:
    """The way to each part of the rule, and of what joins it."""
    for place, (root, _) in enumerate(setting.roots()):
        yield from _within(root, (place,))


def _within(criterion: c.Criterion, path: Path) -> Iterator[Path]:
    yield path
    for place, part in enumerate(c.parts_of(criterion)):
        yield from _within(part, (*path, place))


def _put(encoded: Encoded, values: list[tuple[Formula, Formula]]) -> Encoded:
    def put(term: Formula) -> Formula:
        return z3.simplify(z3.substitute(term, *values))

    def claimed(claim: Claim) -> Claim:
        return Claim(put(claim.met), put(claim.failed))

    parts = {
        path: replace(
            part, applies=put(part.applies), claim=claimed(part.claim), given=put(part.given)
        )
        for path, part in encoded.parts.items()
    }
    applies, claim = put(encoded.applies), claimed(encoded.claim)
    return replace(encoded, applies=applies, claim=claim, parts=parts)
