"""A rule as formulas over a person, node by node, with the answers that `decide` gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

import z3

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof import claim as t
from thidua_rules.proof.claim import Claim, Part
from thidua_rules.proof.leaves import leaf_claim
from thidua_rules.proof.person import Person
from thidua_rules.proof.readings import Reading, opens, readings_of
from thidua_rules.proof.records import Reader
from thidua_rules.proof.settings import Setting
from thidua_rules.proof.switches import Switches
from thidua_rules.proof.terms import FALSE, Formula, every, no, some
from thidua_rules.proof.windows import Scope, after

Path: TypeAlias = tuple[int, ...]

MOST_READINGS = 100  # a whole is not written more often than this
NO_GRANT = Text(
    "mốc `since` không đòi có quyết định nào nên không biết kỳ bắt đầu từ đâu",
    "the grant of `since` need not be there, so nobody knows where the period begins",
)
TOO_MANY_RUNS = Text(
    "có quá nhiều chuỗi năm để chọn (các `streak` ở bất kỳ đâu mà phần khác nhìn vào)",
    "there are too many runs to choose from (streaks anywhere that other parts look into)",
)


@dataclass(frozen=True, slots=True)
class NotEncoded:
    """A criterion of which the formulas say nothing, and why."""

    at: str
    why: Text


@dataclass(frozen=True, slots=True)
class Encoded:
    """A rule with what joins it: for whom it is, what is claimed, and the same of each part."""

    applies: Formula
    claim: Claim
    parts: Mapping[Path, Part]
    not_encoded: tuple[NotEncoded, ...] = ()

    @property
    def met(self) -> Formula:
        """It is for the person, and met."""
        return every((self.applies, self.claim.met))

    def verdict(self, model: z3.ModelRef) -> Verdict:
        """What is claimed of the person of that model."""
        return t.verdict(self.applies, self.claim, model)

    def leaves(self) -> Iterator[Part]:
        """The parts without parts, in the law's own order."""
        return (one for _, one in sorted(self.parts.items()) if not c.parts_of(one.criterion))

    def at(self, at: str) -> Iterator[Part]:
        """Every part that stands at that place."""
        return (part for part in self.parts.values() if part.criterion.at == at)


class Supposing(Protocol):
    """What a question supposes of the parts of a rule while it is written."""

    def claim(self, path: Path, claim: Claim) -> Claim: ...
    def applies(self, path: Path, applies: Formula) -> Formula: ...


@dataclass(frozen=True, slots=True)
class Supposed:
    """What a question supposes, and when: parts to be met, and parts not to be there at all."""

    met: Mapping[Path, Formula] = field(default_factory=dict)
    without: Mapping[Path, Formula] = field(default_factory=dict)

    def claim(self, path: Path, claim: Claim) -> Claim:
        term = self.met.get(path, FALSE)
        return Claim(some((claim.met, term)), every((claim.failed, no(term))))

    def applies(self, path: Path, applies: Formula) -> Formula:
        return every((applies, no(self.without.get(path, FALSE))))


def encode(
    rule: Rule | Setting, person: Person, *, book: Rulebook, supposed: Supposing | None = None
) -> Encoded:
    """The rule with the common conditions of the person's day, or of the text that it is from.

    Raises:
        ValueError: the person was not made for this rule.
    """
    setting = person.setting_of(rule)
    if not person.is_for(setting.rule):
        raise ValueError(setting.rule.id)
    look = setting.look(person.everything, book, person.on, person.year)
    writer = Writer(person, supposed or Supposed())
    roots = [
        writer.part(root, (place,), Reader(person, look.under(look.counting, spends)), Scope())
        for place, (root, spends) in enumerate(setting.roots())
    ]
    whole = t.all_of(roots).given(roots[0].applies)
    return Encoded(roots[0].applies, whole, writer.parts, tuple(writer.not_encoded))


def encode_award(
    rules: Sequence[Rule | Setting],
    person: Person,
    *,
    book: Rulebook,
    switches: Switches | None = None,
) -> Encoded:
    """The rules of one award as alternatives, as `decide` answers; parts under their number."""
    each = [
        encode(rule, person, book=book, supposed=switches and switches.of(n))
        for n, rule in enumerate(rules)
    ]
    roots = [one.parts[(0,)] for one in each]
    conditions = [part for path, part in each[0].parts.items() if len(path) == 1 and path[0] > 0]
    applies = some(root.applies for root in roots)
    standard = Part(roots[0].criterion, (), applies, t.any_of(roots))
    return Encoded(
        applies,
        t.all_of([standard, *conditions]).given(applies),
        {(n, *path): part for n, one in enumerate(each) for path, part in one.parts.items()},
        tuple(dict.fromkeys(gone for one in each for gone in one.not_encoded)),
    )


@dataclass(slots=True)
class Writer:
    """Writes the parts of one rule."""

    person: Person
    supposed: Supposing
    parts: dict[Path, Part] = field(default_factory=dict)
    not_encoded: list[NotEncoded] = field(default_factory=list)

    def part(self, criterion: c.Criterion, path: Path, reader: Reader, scope: Scope) -> Part:
        """The criterion, and all within it."""
        claim = self._claim(criterion, path, reader, scope).capped(criterion)
        return self._noted(criterion, path, claim, scope)

    def _noted(self, criterion: c.Criterion, path: Path, claim: Claim, scope: Scope) -> Part:
        claim = self.supposed.claim(path, claim).given(scope.given)
        applies = self.supposed.applies(path, self.person.applies(criterion.only))
        part = Part(criterion, path, applies, claim, scope.given)
        self.parts[path] = part
        return part

    def _claim(self, criterion: c.Criterion, path: Path, reader: Reader, scope: Scope) -> Claim:
        match criterion:
            case c.AllOf():
                return self._all(criterion, path, reader, scope)
            case c.AnyOf() | c.Meets():
                return t.any_of(self._each(criterion.parts, path, reader, scope))
            case c.AtLeast(k=k):
                return t.at_least_of(k, self._each(criterion.parts, path, reader, scope))
            case _:
                return leaf_claim(criterion, reader, scope)

    def _each(
        self, parts: Sequence[c.Criterion], path: Path, reader: Reader, scope: Scope
    ) -> list[Part]:
        return [self.part(one, (*path, n), reader, scope) for n, one in enumerate(parts)]

    def _all(self, whole: c.AllOf, path: Path, reader: Reader, scope: Scope) -> Claim:
        opened: list[Part] = []
        if whole.since is not None:
            grant = self.part(whole.since, (*path, 0), reader, scope)
            if not opens(whole.since):
                return self._left_out(whole, NO_GRANT)
            found = reader.counting(whole.since, scope)
            years = after(found, self.person.years, whole.grant)
            scope = replace(scope, grant=years, given=every((scope.given, grant.claim.met)))
            opened = [grant]
        readings = readings_of(whole, reader, scope)
        if readings[0].scope.times > MOST_READINGS:
            return self._left_out(whole, TOO_MANY_RUNS)
        written = [
            (one.chosen, self._reading(whole, path, len(opened), one, reader)) for one in readings
        ]
        if len(written) > 1:
            self._note_all(written)
        return t.best_of([(chosen, t.all_of([*opened, *parts])) for chosen, parts in written])

    def _left_out(self, whole: c.AllOf, why: Text) -> Claim:
        self.not_encoded.append(NotEncoded(whole.at, why))
        return t.UNKNOWN

    def _reading(
        self, whole: c.AllOf, path: Path, first: int, reading: Reading, reader: Reader
    ) -> list[Part]:
        return [
            self._noted(part, (*path, first + n), reading.claims[n], reading.scope)
            if n in reading.claims
            else self.part(part, (*path, first + n), reader, reading.scope)
            for n, part in enumerate(whole.parts)
        ]

    def _note_all(self, written: Sequence[tuple[Formula, Sequence[Part]]]) -> None:
        """A part that is read several times is noted with the best of what is claimed of it."""
        for alike in zip(*(parts for _, parts in written), strict=True):
            claims = [(chosen, one.claim) for (chosen, _), one in zip(written, alike, strict=True)]
            self.parts[alike[0].path] = replace(alike[0], claim=t.best_of(claims))
