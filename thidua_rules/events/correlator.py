"""Facts put together as patterns ask: what any correlator does, and the one that all must equal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from thidua_rules.events.facts import PLACES, Fact, Value
from thidua_rules.events.patterns import Match, Pattern, Ref, Test, Wanted

Chosen: TypeAlias = Mapping[str, Fact]


class Correlator(Protocol):
    """Anything that finds every match of some patterns in some facts."""

    def matches(self, patterns: Sequence[Pattern], facts: Iterable[Fact]) -> tuple[Match, ...]:
        """Every match, sorted, each once; the order of the facts, or a fact twice, changes nothing.

        Args:
            patterns: with an id of its own each.
            facts: all that is known, among them one `today`.
        """
        ...


class Reference:
    """The correlator of the core: a join in plain Python, without a clock and without a library."""

    def matches(self, patterns: Sequence[Pattern], facts: Iterable[Fact]) -> tuple[Match, ...]:
        held = _Held(_by_kind(facts))
        found = (match for pattern in patterns for match in _matches(pattern, held))
        return tuple(sorted(found, key=_in_order))


def _by_kind(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    kinds: dict[str, list[Fact]] = {}
    for one in set(facts):
        kinds.setdefault(one.kind, []).append(one)
    return kinds


def _in_order(match: Match) -> tuple[str, tuple[tuple[str, tuple[Value, ...]], ...]]:
    return match.pattern, tuple((one.kind, one.values) for one in match.facts)


@dataclass(slots=True)
class _Held:
    """The facts of a run, found by their kind and by what they have to equal."""

    kinds: dict[str, list[Fact]]
    tables: dict[tuple[str, tuple[str, ...]], dict[tuple[Value, ...], list[Fact]]] = field(
        default_factory=dict
    )

    def fitting(self, wanted: Wanted, chosen: Chosen) -> Iterator[Fact]:
        """The facts that pass every test, the others being chosen."""
        equal = [test for test in wanted.tests if test.op == "is"]
        table = self._table(wanted.kind, tuple(test.field for test in equal))
        others = [test for test in wanted.tests if test.op != "is"]
        for one in table.get(tuple(_value(test, chosen) for test in equal), ()):
            if all(_passes(one, test, chosen) for test in others):
                yield one

    def _table(self, kind: str, fields: tuple[str, ...]) -> dict[tuple[Value, ...], list[Fact]]:
        if (kind, fields) not in self.tables:
            table: dict[tuple[Value, ...], list[Fact]] = {}
            places = [PLACES[kind][name] for name in fields]
            for one in self.kinds.get(kind, ()):
                table.setdefault(tuple([one.values[at] for at in places]), []).append(one)
            self.tables[kind, fields] = table
        return self.tables[kind, fields]


def _matches(pattern: Pattern, held: _Held) -> Iterator[Match]:
    names = tuple(wanted.name for wanted in pattern.all)
    for chosen in _ways(pattern.all, held, {}):
        if not any(True for wanted in pattern.none for _ in held.fitting(wanted, chosen)):
            yield Match(pattern.id, names, tuple(chosen[name] for name in names))


def _ways(wanted: tuple[Wanted, ...], held: _Held, chosen: Chosen) -> Iterator[Chosen]:
    """Each way to choose the facts, given those that are chosen already."""
    if not wanted:
        yield chosen
        return
    first, *rest = wanted
    for one in held.fitting(first, chosen):
        yield from _ways(tuple(rest), held, {**chosen, first.name: one})


def _value(test: Test, chosen: Chosen) -> Value:
    """What the field is compared with."""
    if not isinstance(test.to, Ref):
        return test.to
    other = chosen[test.to.name]
    return other.number(test.to.field) + test.to.plus if test.to.plus else other[test.to.field]


def _passes(one: Fact, test: Test, chosen: Chosen) -> bool:
    own, other = one[test.field], _value(test, chosen)
    if test.op == "is-not":
        return own != other
    assert isinstance(own, int)
    assert isinstance(other, int)
    return own <= other if test.op == "at-most" else own >= other
