"""The questions that are put to every rule: can it be met, and is every part of it needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.proof.claim import Part
from thidua_rules.proof.encode import Path
from thidua_rules.proof.questions import doubt as d
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.questions.doubt import Doubt
from thidua_rules.proof.questions.inquiry import Inquiry
from thidua_rules.proof.terms import every, no

NONE: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class Examined:
    """What is doubtful about a rule, and how many questions were asked to find it."""

    doubts: tuple[Doubt, ...]
    questions: int


def examined(rule: Rule, book: Rulebook, asked: Asked | None = None) -> Examined:
    """Everything that is doubtful about the rule, on one day on which it answers.

    What a gap or an open slot leaves unknown is taken as if it might be favourable.
    """
    inquiry = Inquiry.of(rule, book, asked)
    return Examined(tuple(_doubts(inquiry)), inquiry.solver.asked)


def _doubts(inquiry: Inquiry) -> Iterator[Doubt]:
    root = inquiry.rule.criterion.at
    for gone in inquiry.encoded.not_encoded:
        yield Doubt("not-encoded", gone.at, gone.why)
    state = inquiry.solver.possible(inquiry.possible).state
    if state == "undecided":
        yield d.undecided(root)
    elif state == "nobody":
        yield d.unsatisfiable(root, core(inquiry))
    else:
        yield from _idle_parts(inquiry)


def core(inquiry: Inquiry) -> tuple[str, ...]:
    """The leaves that cannot hold together, none of which may be left out."""
    leaves = [part.path for part in inquiry.encoded.leaves()]
    kept = list(leaves)
    whole = every((inquiry.encoded.applies, no(inquiry.changed.failed)))
    for path in leaves:
        rest = [one for one in kept if one != path]
        supposed = frozenset(leaves) - frozenset(rest)
        if inquiry.holds(whole, met=supposed, without=NONE).state == "nobody":
            kept = rest
    return tuple(inquiry.encoded.parts[path].criterion.at for path in kept)


def _idle_parts(inquiry: Inquiry) -> Iterator[Doubt]:
    alternatives = set(_alternatives(inquiry))
    anchors = set(_anchors(inquiry))
    for part in inquiry.written_here():
        found = _dead_or_subsumed(part, inquiry) if part.path in alternatives else None
        if found is None and not c.parts_of(part.criterion) and part.path not in anchors:
            found = _always_or_idle(part, inquiry)
        if found is not None:
            yield found


def _alternatives(inquiry: Inquiry) -> Iterator[Path]:
    """The parts of which not all are needed."""
    for path, part in inquiry.encoded.parts.items():
        if isinstance(part.criterion, c.AnyOf | c.AtLeast) and len(part.criterion.parts) > 1:
            yield from ((*path, place) for place in range(len(part.criterion.parts)))


def _anchors(inquiry: Inquiry) -> Iterator[Path]:
    """Grants that open a period: what follows is read from them."""
    for path, part in inquiry.encoded.parts.items():
        if isinstance(part.criterion, c.AllOf) and part.criterion.since is not None:
            yield (*path, 0)


def _dead_or_subsumed(part: Part, inquiry: Inquiry) -> Doubt | None:
    """An alternative by which nobody passes, or nobody who would not pass without it."""
    at = part.criterion.at
    state = inquiry.solver.possible(inquiry.possible, part.possible).state
    if state == "nobody":
        return d.dead(at)
    without = frozenset({part.path})
    lost = inquiry.holds(inquiry.possible, inquiry.changed.failed, met=NONE, without=without).state
    if "undecided" in {state, lost}:
        return d.undecided(at)
    return d.subsumed(at, tuple(_stronger(part, inquiry))) if lost == "nobody" else None


def _stronger(part: Part, inquiry: Inquiry) -> Iterator[str]:
    """The alternatives beside it that whoever passes by it meets as well."""
    for path, other in sorted(inquiry.encoded.parts.items()):
        if path[:-1] == part.path[:-1] and path != part.path:
            alone = inquiry.solver.possible(inquiry.possible, part.possible, no(other.met))
            if alone.state == "nobody":
                yield other.criterion.at


def _always_or_idle(part: Part, inquiry: Inquiry) -> Doubt | None:
    """A leaf that nobody can fail, or that nobody fails who does all the rest."""
    at = part.criterion.at
    if isinstance(part.criterion, c.Delegated):
        return None  # it says nothing yet, so there is nothing to be failed
    state = inquiry.solver.possible(part.failed).state
    if state == "nobody":
        return d.always_met(at)
    hoped = every((inquiry.encoded.applies, no(inquiry.changed.failed)))
    met = frozenset({part.path})
    gained = inquiry.holds(inquiry.encoded.claim.failed, hoped, met=met, without=NONE).state
    if "undecided" in {state, gained}:
        return d.undecided(at)
    return d.idle(at) if gained == "nobody" else None
