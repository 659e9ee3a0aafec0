"""Which facts belong together: the small language that every correlator understands.

A pattern wants some facts, and others not to be there. It compares equals with equals: a number
never with a word, and only numbers are put in order. More than this is not asked of a correlator,
so that another engine can stand behind the same rules; what a pattern cannot say (which late step
of a unit it is, how much of a quota is used up) is worked out before, when the facts are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from thidua_rules.events.facts import KINDS, Fact, Value
from thidua_rules.model.law import Refusal, Text

Op: TypeAlias = Literal["is", "is-not", "at-most", "at-least"]
"""Numbers are whole, so that `before` is `at-most` one less."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A field of a fact that is wanted before, and a number that is added to it."""

    name: str
    field: str
    plus: int = 0


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of the fact's own field with a value or with another fact's field."""

    field: str
    op: Op
    to: Value | Ref

    __test__ = False  # pytest collects classes of that name


@dataclass(frozen=True, slots=True)
class Wanted:
    """A fact of that kind that passes every test; `name` is what later ones call it."""

    name: str
    kind: str
    tests: tuple[Test, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """All of the facts wanted, each after those that it refers to, and none of the others.

    Each way in which facts can be chosen for `all` is a match, unless one fact fits one of `none`.

    Raises:
        Refusal: it compares what cannot be compared, or names what is not there.
    """

    id: str
    all: tuple[Wanted, ...]
    none: tuple[Wanted, ...] = ()

    def __post_init__(self) -> None:
        for said in _faults(self):
            raise Refusal(Text(f"mẫu `{self.id}`: {said.vi}", f"pattern `{self.id}`: {said.en}"))


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """The facts chosen for one pattern, in the order of its `all`."""

    pattern: str
    names: tuple[str, ...]
    facts: tuple[Fact, ...]

    def __getitem__(self, name: str) -> Fact:
        """The fact of that name.

        Raises:
            ValueError: the pattern wants none of that name.
        """
        return self.facts[self.names.index(name)]


def _faults(pattern: Pattern) -> Iterator[Text]:
    if not pattern.all:
        yield Text("không cần dữ kiện nào", "it wants no fact")
    known: dict[str, str] = {}
    for wanted in pattern.all:
        if wanted.name in known:
            yield Text(f"`{wanted.name}` nêu hai lần", f"`{wanted.name}` is listed twice")
        yield from _misfits(wanted, known)
        known[wanted.name] = wanted.kind
    for wanted in pattern.none:
        yield from _misfits(wanted, known)


def _misfits(wanted: Wanted, known: dict[str, str]) -> Iterator[Text]:
    if wanted.kind in KINDS:
        yield from _unfit_tests(wanted, known)
    else:
        yield Text(f"không có loại `{wanted.kind}`", f"there is no kind `{wanted.kind}`")


def _unfit_tests(wanted: Wanted, known: dict[str, str]) -> Iterator[Text]:
    for test in wanted.tests:
        own, other = KINDS[wanted.kind].get(test.field), _type_of(test.to, known)
        if own is None or other is not own:
            yield Text(
                f"`{wanted.kind}.{test.field}` không so được với `{test.to}`",
                f"`{wanted.kind}.{test.field}` cannot be compared with `{test.to}`",
            )
        elif own is not int and (test.op in ("at-most", "at-least") or _adds(test.to)):
            yield Text(
                f"`{wanted.kind}.{test.field}` không phải số",
                f"`{wanted.kind}.{test.field}` is no number",
            )


def _adds(to: Value | Ref) -> bool:
    return isinstance(to, Ref) and to.plus != 0


def _type_of(to: Value | Ref, known: dict[str, str]) -> type | None:
    """Of what type the other side is; none where it names nothing."""
    if isinstance(to, Ref):
        return KINDS[known[to.name]].get(to.field) if to.name in known else None
    return type(to)
