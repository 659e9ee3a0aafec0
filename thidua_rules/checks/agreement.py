"""What several rules say of one clause they say alike: who decides by it, who signs what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Problem
from thidua_rules.model.criterion import Attested, walk
from thidua_rules.model.law import Citation, Span, Text
from thidua_rules.model.rule import Rule

Said: TypeAlias = frozenset[tuple[str, Span]]


def deciders_agree(bench: Bench) -> Iterator[Problem]:
    """A rule in which a clause names other authorities, or other days, than in most rules."""
    told: dict[Citation, dict[str, Said]] = defaultdict(dict)
    for rule in bench.book:
        for cite in dict.fromkeys(decider.cite for decider in rule.decided_by):
            told[cite][rule.id] = frozenset(
                (one.who, one.span) for one in rule.decided_by if one.cite == cite
            )
    for cite, by_rule in told.items():
        for rule_id, beside in _odd(by_rule):
            where = bench.book.cite(cite)
            text = Text(
                f"{where.vi} nêu người quyết định khác với ở `{beside}`",
                f"{where.en} names other deciders than in `{beside}`",
            )
            yield Problem("decider-differs", text, bench.place_in(rule_id, None))


def signers_agree(bench: Bench) -> Iterator[Problem]:
    """A judgement in the same words of the same instrument that somebody else has to sign."""
    told: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    places: dict[str, tuple[Rule, Attested]] = {}
    for rule in bench.book:
        for one in walk(rule.criterion):
            if isinstance(one, Attested) and one.at.startswith(f"{rule.id}#"):
                told[one.cite.instrument, one.text.vi][one.at] = one.by
                places[one.at] = (rule, one)
    people = bench.book.vocabulary.authorities
    for by_place in told.values():
        for at, beside in _odd(by_place):
            rule, one = places[at]
            who, other = people[by_place[at]], people[by_place[beside]]
            text = Text(
                f"`{one.id}` do {who.vi} ký, mà ở `{beside}` cùng lời đó do {other.vi} ký",
                f"`{one.id}` is signed by {who.en}, and the same words in `{beside}` by {other.en}",
            )
            yield Problem("signer-differs", text, bench.place(rule, one.id))


def _odd(told: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Each that says what most do not, and one of those most."""
    (usual, _), *others = Counter(told.values()).most_common()
    if others:
        beside = next(name for name, said in told.items() if said == usual)
        yield from ((name, beside) for name, said in told.items() if said != usual)
