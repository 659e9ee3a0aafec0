"""Facts in portions, each of which can be looked at without the others.

durable-rules takes longer with the square of the facts, and its ids are only known not to meet up
to a number. So what belongs together by an equal value stays together, and the rest is cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from thidua_rules.events.facts import KINDS, Fact
from thidua_rules.events.patterns import Pattern, Ref, Wanted
from thidua_rules.model.law import Refusal, Text

Portion: TypeAlias = tuple[Fact, ...]
Cut: TypeAlias = Mapping[str, str | None]
"""By which field each kind is cut; by none where each fact may go anywhere."""


def portions(pattern: Pattern, facts: Sequence[Fact], most: int) -> tuple[Portion, ...]:
    """The facts that the pattern can be about, at most so many in each portion.

    Each match is found in exactly one of them.

    Raises:
        Refusal: more than that belong together.
    """
    held = tuple(one for one in facts if any(_may_be(one, wanted) for wanted in _all(pattern)))
    if len(held) <= most:
        return (held,)
    for cut in sorted(_cuts(pattern), key=lambda cut: -sum(one.kind in cut for one in held)):
        beside = tuple(one for one in held if one.kind not in cut)
        found = _filled(_together(held, cut), beside, most)
        if found is not None:
            return found
    raise Refusal(
        Text(
            f"mẫu `{pattern.id}`: {len(held)} dữ kiện đi liền nhau, quá {most}",
            f"pattern `{pattern.id}`: {len(held)} facts belong together, more than {most}",
        )
    )


def _may_be(one: Fact, wanted: Wanted) -> bool:
    """Whether it is of the kind, and has each value that is asked for by itself."""
    return one.kind == wanted.kind and all(
        one[test.field] == test.to
        for test in wanted.tests
        if test.op == "is" and not isinstance(test.to, Ref)
    )


def _all(pattern: Pattern) -> tuple[Wanted, ...]:
    return (*pattern.all, *pattern.none)


def _cuts(pattern: Pattern) -> Iterator[Cut]:
    """Ways to cut: each begins at a fact that is wanted, so that no match is found twice."""
    for first in pattern.all:
        if [wanted.kind for wanted in _all(pattern)].count(first.kind) == 1:
            yield {first.kind: None}
        for field in KINDS[first.kind]:
            cut = _cut(pattern, first, field)
            if first.kind in cut:
                yield cut


def _cut(pattern: Pattern, first: Wanted, field: str) -> Cut:
    """The kinds that have to equal that field of the first, wherever the pattern wants them."""
    known = {first.name: field}
    by: dict[str, set[str | None]] = {}
    for wanted in _all(pattern):
        own = field if wanted is first else _equal(wanted, known)
        by.setdefault(wanted.kind, set()).add(own)
        if own is not None and wanted in pattern.all:
            known.setdefault(wanted.name, own)
    return {kind: own for kind, fields in by.items() for own in fields if len(fields) == 1 and own}


def _equal(wanted: Wanted, known: Mapping[str, str]) -> str | None:
    """The field of it that has to be what is known of another."""
    for test in wanted.tests:
        to = test.to
        same = test.op == "is" and isinstance(to, Ref) and not to.plus
        if same and isinstance(to, Ref) and known.get(to.name) == to.field:
            return test.field
    return None


def _together(held: Iterable[Fact], cut: Cut) -> Iterable[list[Fact]]:
    groups: dict[object, list[Fact]] = {}
    for one in held:
        if one.kind in cut:
            field = cut[one.kind]
            groups.setdefault(one if field is None else one[field], []).append(one)
    return groups.values()


def _filled(groups: Iterable[list[Fact]], beside: Portion, most: int) -> tuple[Portion, ...] | None:
    """As many groups in each as have room beside what all need; without any, nothing matches."""
    room = most - len(beside)
    filled: list[list[Fact]] = []
    for group in groups:
        if len(group) > room:
            return None
        if not filled or len(filled[-1]) + len(group) > room:
            filled.append([])
        filled[-1] += group
    return tuple((*beside, *own) for own in filled)
