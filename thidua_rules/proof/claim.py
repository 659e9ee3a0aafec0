"""What a formula can say of a criterion: met, failed, or neither; and whether it is for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import z3

from thidua_rules.model.criterion import Clause, Criterion
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof.terms import FALSE, TRUE, Formula, at_least, every, holds_in, no, some


@dataclass(frozen=True, slots=True)
class Claim:
    """`met` and `failed` exclude each other; a person of whom neither holds is unknown."""

    met: Formula
    failed: Formula

    @classmethod
    def plain(cls, met: Formula) -> Claim:
        """What is either so or not."""
        return cls(met, no(met))

    @property
    def unknown(self) -> Formula:
        return every((no(self.met), no(self.failed)))

    def given(self, term: Formula) -> Claim:
        """The same where the term holds; nothing is said where it does not."""
        return Claim(every((term, self.met)), every((term, self.failed)))

    def capped(self, clause: Clause) -> Claim:
        """A gap is never met; what is presumed is met while nothing is known."""
        if clause.gap is not None:
            return Claim(self.unknown if clause.presumed else FALSE, self.failed)
        return Claim(no(self.failed), self.failed) if clause.presumed else self


UNKNOWN = Claim(FALSE, FALSE)


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion of a rule: whether it is for the person, and what is then claimed of it.

    `path` leads to it: the number of the root (the rule is 0, the common conditions follow), then
    the place among the parts, a grant that opens a period first. `given`: the grants around it
    are there, without which nothing is claimed.
    """

    criterion: Criterion
    path: tuple[int, ...]
    applies: Formula
    claim: Claim
    given: Formula = TRUE

    @property
    def met(self) -> Formula:
        """It is for the person, and met."""
        return every((self.applies, self.claim.met))

    @property
    def failed(self) -> Formula:
        """It is for the person, and failed."""
        return every((self.applies, self.claim.failed))

    @property
    def possible(self) -> Formula:
        """It is for the person, and would be met if what nobody knows yet were favourable."""
        return every((self.applies, self.given, no(self.claim.failed)))


def all_of(parts: Sequence[Part]) -> Claim:
    """The least of the verdicts of the parts that apply."""
    return Claim(
        every(some((no(part.applies), part.claim.met)) for part in parts),
        some(part.failed for part in parts),
    )


def any_of(parts: Sequence[Part]) -> Claim:
    """The greatest of the verdicts of the parts that apply; failed where none does."""
    return at_least_of(1, parts)


def at_least_of(k: int, parts: Sequence[Part]) -> Claim:
    """What at least `k` of the parts that apply reach."""
    hoped = [every((part.applies, no(part.claim.failed))) for part in parts]
    return Claim(at_least(k, [part.met for part in parts]), no(at_least(k, hoped)))


def best_of(readings: Sequence[tuple[Formula, Claim]]) -> Claim:
    """The best of the readings whose condition holds."""
    return Claim(
        some(every((chosen, claim.met)) for chosen, claim in readings),
        every(some((no(chosen), claim.failed)) for chosen, claim in readings),
    )


def verdict(applies: Formula, claim: Claim, model: z3.ModelRef) -> Verdict:
    """What is claimed of the person of that model."""
    if not holds_in(model, applies):
        return Verdict.NOT_APPLICABLE
    if holds_in(model, claim.met):
        return Verdict.MET
    return Verdict.UNMET if holds_in(model, claim.failed) else Verdict.UNKNOWN
