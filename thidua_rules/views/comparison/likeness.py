"""How much one clause is like another of an older or newer text: from 0 to 1, for pairing only."""

from __future__ import annotations

from dataclasses import fields
from difflib import SequenceMatcher
from functools import cache
from typing import Any

from thidua_rules.model import criterion as c

_TOLD_APART = {one.name for one in fields(c.Clause)} - {"only", "presumed"}
# What is weighed: the subject matter, the kind of criterion, and the name its writers gave it.
_MATTER, _KIND, _NAME = 0.6, 0.15, 0.25
_LEAF_WORDS = 0.6


@cache
def own(criterion: c.Criterion) -> tuple[Any, ...]:
    """What the clause itself asks for: neither its place and words nor its parts."""
    left_out = _TOLD_APART | {"parts", "since"}
    asked = (getattr(criterion, one.name) for one in fields(criterion) if one.name not in left_out)
    named = criterion.id.rpartition(".")[2] if isinstance(criterion, c.Attested) else None
    return (type(criterion), named, *asked)  # a judgement is what it is called


@cache
def whole(criterion: c.Criterion) -> tuple[Any, ...]:
    """All that the clause and its parts ask for; the order of the parts asks for nothing."""
    return (own(criterion), frozenset(whole(part) for part in c.parts_of(criterion)))


def likeness(old: c.Criterion, new: c.Criterion) -> float:
    """1 where both ask for the same; 0 where they have nothing to do with each other."""
    if whole(old) == whole(new):
        return 1.0
    matter = _shared(_matters(old), _matters(new))
    kind = _KIND if type(old) is type(new) else 0.0
    name = _NAME if old.id.rpartition(".")[2] == new.id.rpartition(".")[2] else 0.0
    return max(matter * _MATTER, _worded(old, new)) + kind + name


def _worded(old: c.Criterion, new: c.Criterion) -> float:
    """Two judgements are alike where their words are."""
    if not isinstance(old, c.Attested) or not isinstance(new, c.Attested):
        return 0.0
    ratio = SequenceMatcher(None, old.text.vi.lower(), new.text.vi.lower()).ratio()
    return ratio * _MATTER if ratio >= _LEAF_WORDS else 0.0


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    together = one | other
    return len(one & other) / len(together) if together else 0.0


@cache
def _matters(criterion: c.Criterion) -> frozenset[str]:
    """What the clause and its parts are about: kinds of records, facts, judgements, posts."""
    return frozenset(matter for one in c.walk(criterion) for matter in _matter(one))


def _matter(criterion: c.Criterion) -> tuple[str, ...]:
    match criterion:
        case c.Counted(of=of) | c.Streak(of=of) | c.Absent(of=of):
            return tuple(f"record:{one.kind}" for one in of)
        case c.Share(of=part, base=base):
            return (f"members:{part}", f"members:{base}")
        case c.FactBound(of=fact):
            return (f"fact:{fact}",)
        case _:
            return _declared(criterion)


def _declared(criterion: c.Criterion) -> tuple[str, ...]:
    match criterion:
        case c.Tenure(posts=posts):
            return tuple(f"post:{post}" for post in posts)
        case c.Attested(id=id):
            return (f"word:{id.rpartition('.')[2]}",)
        case c.Meets(awards=awards):
            return tuple(f"award:{award}" for award in awards)
        case _:
            return ()
