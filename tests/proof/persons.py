"""Persons inside the bounded universe, drawn at random, and what the formulas say of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

import z3

from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.verdict import Verdict
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.proof import Claim, Part, Person
from thidua_rules.proof.claim import verdict

FAR = {"members": 12, "post": 200, "fact": 14}


@dataclass
class Drawn:
    """One person, with its model."""

    model: z3.ModelRef
    dossier: Dossier

    def verdict(self, part: Part) -> Verdict:
        return self.of(part.applies, part.claim)

    def of(self, applies: z3.BoolRef, claim: Claim) -> Verdict:
        both = self.model.eval(z3.And(claim.met, claim.failed), model_completion=True)
        assert z3.is_false(both)
        return verdict(applies, claim, self.model)


def drawn(person: Person, random: Random) -> Drawn:
    """A person of whom every variable is drawn."""
    solver = z3.Solver()
    solver.add(*person.well_formed(), *_fixed(person, random))
    assert solver.check() == z3.sat, "what is drawn is well formed"
    return Drawn(solver.model(), person.dossier(solver.model()))


def _fixed(person: Person, random: Random) -> Iterator[z3.BoolRef]:
    held = set(map(id, _records(person, random)))
    yield from (_said(person.has(one), id(one) in held) for one in person.records)
    kind = random.choice(person.kinds)
    if len(person.kinds) > 1:
        yield from (_said(person.is_of(one), one == kind) for one in person.kinds)
    for judgement, signers in person.signers.items():
        signer = random.choice(signers)
        yield _said(person.signed(judgement, signer)[0], random.random() < 0.75)
        yield from (_said(person.signed(judgement, by)[1], by == signer) for by in signers)
    yield from (_said(person.belongs(one), random.random() < 0.5) for one in person.asked_groups())
    yield _said(person.woman, random.random() < 0.5)
    yield from _numbers(person, kind, random)


def _said(term: z3.BoolRef, value: object) -> z3.BoolRef:
    return term if value else z3.Not(term)


def _numbers(person: Person, kind: str, random: Random) -> Iterator[z3.BoolRef]:
    total = random.randint(1, FAR["members"])
    for name, number in person.numbers.items():
        what, _, slug = name.partition(" ")
        if slug == "tong-so":
            value = total
        elif what == "members":
            value = random.choice((0, total, random.randint(0, total)))
        elif what == "post":
            value = random.randint(0, FAR["post"]) * (kind == "ca-nhan") * (random.random() < 0.7)
        elif person.book.vocabulary.facts[slug].unit == "date":
            value = person.on.toordinal() - random.randint(0, 15 * 366)
        else:
            value = random.randint(0, FAR["fact"])
        yield number == value


def _records(person: Person, random: Random) -> list[Record]:
    """Few or many; once a year is once, and what is like another comes after it."""
    density = random.choice((0.05, 0.3, 0.6, 0.9))
    kept: list[Record] = []
    seen: set[tuple[Any, ...]] = set()
    for one in random.sample(person.records, len(person.records)):
        yearly = person.book.vocabulary.records[one.kind].once_a_year
        key = (one.kind, one.year) if yearly else (id(one),)
        if key not in seen and random.random() < density:
            seen.add(key)
            kept.append(one)
    first = {id(later): before for later, before in person.before}
    while True:
        held = set(map(id, kept))
        whole = [one for one in kept if id(one) not in first or id(first[id(one)]) in held]
        if len(whole) == len(kept):
            return kept
        kept = whole


def strangers(vocabulary: Vocabulary, kinds: set[str], on: date, random: Random) -> list[Record]:
    """Records of every sort: with a day, after the day, spent, of a type, ended, cleared."""
    return [_stranger(random.choice(sorted(kinds)), vocabulary, on, random) for _ in range(24)]


def _stranger(kind: str, vocabulary: Vocabulary, on: date, random: Random) -> Record:
    known = vocabulary.records[kind]
    year = on.year - random.randint(-1, 7)
    said: dict[str, Any] = {"kind": kind, "year": year}
    if random.random() < 0.6:
        said["on"] = date(year + random.choice((0, 0, 0, 1)), random.randint(1, 12), 15)
    if known.leveled:
        said["level"] = random.choice(vocabulary.levels_of(kind))
    if known.grades:
        said["grade"] = random.choice(known.grades)
    if random.random() < 0.3:
        said["type"] = random.choice(tuple(vocabulary.reward_types))
    if random.random() < 0.3:
        said["spent_on"] = random.choice(tuple(vocabulary.awards))
    if kind == "ky-luat" or random.random() < 0.2:
        ends = date(year + random.choice((0, 1, 2)), random.randint(1, 12), 20)
        said["ends"] = max(ends, said.get("on", ends))
    return Record.model_validate(said)
