"""Which clause of an older text became which of a newer one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from thidua_rules.model import criterion as c
from thidua_rules.views.comparison.likeness import likeness, own, whole

Fate = Literal["kept", "changed", "dropped", "added"]
# Less than this and two clauses are told as one dropped and one added.
_ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause in the older and in the newer text, with what became of its parts."""

    old: c.Criterion | None
    new: c.Criterion | None
    parts: tuple[Pair, ...] = ()

    @property
    def fate(self) -> Fate:
        if self.new is None:
            return "dropped"
        if self.old is None:
            return "added"
        return "kept" if whole(self.old) == whole(self.new) else "changed"

    @property
    def itself(self) -> bool:
        """Whether the clause itself was changed, and not only its parts."""
        if self.old is None or self.new is None:
            return True
        if _is_whole(self.old) is not _is_whole(self.new):
            return self.old.only != self.new.only  # the clause that stood alone is one of the parts
        return own(self.old) != own(self.new)

    def walk(self) -> Iterator[Pair]:
        """The pair and what is told of its parts; a clause that was kept is told as one."""
        yield self
        for part in self.parts:
            yield from part.walk()


def pair(old: c.Criterion, new: c.Criterion) -> Pair:
    """Two clauses that are taken for one, and their parts."""
    if whole(old) == whole(new):
        return Pair(old, new)
    if not _is_whole(old) and not _is_whole(new):
        return Pair(old, new)
    return Pair(old, new, pairs(_parts(old) or (old,), _parts(new) or (new,)))


def _is_whole(one: c.Criterion) -> bool:
    return bool(c.parts_of(one))


def _parts(of: c.Criterion) -> tuple[c.Criterion, ...]:
    """The parts, without the brackets that ask for nothing: “all of” within “all of”."""
    return tuple(
        one
        for part in c.parts_of(of)
        for one in (_parts(part) if _is_bracket(part, of) else (part,))
    )


def _is_bracket(part: c.Criterion, of: c.Criterion) -> bool:
    if part.only is not None or type(part) is not type(of):
        return False
    return isinstance(part, c.AnyOf) or (isinstance(part, c.AllOf) and part.since is None)


def pairs(old: Sequence[c.Criterion], new: Sequence[c.Criterion]) -> tuple[Pair, ...]:
    """Each clause once, in the order of the newer text; what was dropped comes last."""
    matched = _matched(old, new)
    found = [
        pair(old[matched[index]], one) if index in matched else Pair(None, one)
        for index, one in enumerate(new)
    ]
    taken = set(matched.values())
    found += [Pair(one, None) for index, one in enumerate(old) if index not in taken]
    return tuple(found)


def _matched(old: Sequence[c.Criterion], new: Sequence[c.Criterion]) -> dict[int, int]:
    """The place in the older text for places of the newer one, the most alike first."""
    likely = sorted(
        (-likeness(old[was], new[now]), abs(was - now), was, now)
        for was, now in product(range(len(old)), range(len(new)))
    )
    found: dict[int, int] = {}
    for unlike, _, was, now in likely:
        if -unlike >= _ALIKE and now not in found and was not in found.values():
            found[now] = was
    return found
