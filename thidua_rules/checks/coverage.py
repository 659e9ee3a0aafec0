"""Coverage: which leaf decides which case, so that its being true or false changes the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from thidua_rules.checks.answers import conclusions
from thidua_rules.checks.bench import Bench
from thidua_rules.engine.conclude import Conclusion, question_of, revalued
from thidua_rules.engine.found import Found
from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.rules.cases import Case


class Mark(StrEnum):
    """What a leaf is to a case; the large signs are those that decide it."""

    DECIDES_MET = "●"
    DECIDES_UNMET = "○"
    DECIDES_UNKNOWN = "?"
    READ = "·"
    NOT_READ = " "


_DECIDING = {
    Verdict.MET: Mark.DECIDES_MET,
    Verdict.UNMET: Mark.DECIDES_UNMET,
    Verdict.UNKNOWN: Mark.DECIDES_UNKNOWN,
}

_SAID = {
    Mark.DECIDES_MET: Text("đạt", "met"),
    Mark.DECIDES_UNMET: Text("không đạt", "unmet"),
    Mark.DECIDES_UNKNOWN: Text("chưa rõ", "unknown"),
}


@dataclass(frozen=True, slots=True)
class Matrix:
    """The clauses of a rule against its cases: a row a leaf, a mark a case."""

    rule: Rule
    cases: tuple[Case, ...]
    rows: tuple[tuple[c.Leaf, tuple[Mark, ...]], ...]


def matrix_of(rule: Rule, cases: Sequence[Case], bench: Bench) -> Matrix:
    """What each leaf of the rule is to each of its cases."""
    return laid_out(rule, [(case, conclusions(bench)[rule.id, case.place]) for case in cases])


def laid_out(rule: Rule, answers: Sequence[tuple[Case, Conclusion]]) -> Matrix:
    """The leaves of the rule against cases that it has answered."""
    rows = tuple(
        (leaf, tuple(mark_of(leaf, one) for _, one in answers)) for leaf in leaves_of(rule)
    )
    return Matrix(rule, tuple(case for case, _ in answers), rows)


def leaves_of(rule: Rule) -> tuple[c.Leaf, ...]:
    """The leaves of the rule itself: what another award's criteria are is shown there."""
    return tuple(_leaves(rule.criterion))


def _leaves(criterion: c.Criterion) -> Iterator[c.Leaf]:
    match criterion:
        case c.AllOf() | c.AnyOf() | c.AtLeast():
            for part in c.parts_of(criterion):
                yield from _leaves(part)
        case c.Meets():
            return
        case _:
            yield criterion


def mark_of(leaf: c.Leaf, conclusion: Conclusion) -> Mark:
    """What the leaf is to what was concluded: the rule of the conclusion has it."""
    (root,) = conclusion.rules
    found = next((one for one in root.walk() if one.criterion is leaf), None)
    if found is None or found.verdict is Verdict.NOT_APPLICABLE:
        return Mark.NOT_READ
    asked = replace(conclusion, rules=(_left_open(root, leaf),))
    question = question_of(found)
    yes, no = (revalued(asked, {question: one}) for one in (Verdict.MET, Verdict.UNMET))
    return Mark.READ if yes is no else _DECIDING[found.verdict]


def _left_open(found: Found, leaf: c.Leaf) -> Found:
    """The findings as if nothing were known of that leaf."""
    if found.criterion is leaf:
        inner = None if found.inner is None else Verdict.UNKNOWN
        return replace(found, verdict=Verdict.UNKNOWN, inner=inner)
    return replace(found, parts=tuple(_left_open(part, leaf) for part in found.parts))


def every_leaf_decides(bench: Bench) -> Iterator[Problem]:
    """A leaf that decides no case by being met, or none by not being met.

    Leaves within a part that is taken from another file decide there.
    """
    for rule in bench.book:
        cases = bench.cases.get(rule.id, ())
        concluded = [(case, conclusions(bench)[rule.id, case.place]) for case in cases]
        own = [leaf for leaf in leaves_of(rule) if leaf.at.partition("#")[0] == rule.id]
        for leaf in own if cases else ():
            for mark in _missing(leaf, concluded, own):
                yield undecided(leaf, mark, bench.place(rule, leaf.id))


def undecided(leaf: c.Leaf, mark: Mark, place: Place) -> Problem:
    """No case has that mark for the leaf."""
    said = _SAID[mark]
    text = Text(
        f"không tình huống nào có kết luận tùy thuộc việc `{leaf.id}` {said.vi}",
        f"no case turns on `{leaf.id}` being {said.en}",
    )
    return Problem("leaf-decides", text, place)


def _missing(
    leaf: c.Leaf, concluded: Sequence[tuple[Case, Conclusion]], leaves: Sequence[c.Leaf]
) -> list[Mark]:
    """The marks that no case gives the leaf; those whose reason it is are asked first."""
    wanted = marks_wanted(leaf)
    for _, one in sorted(concluded, key=lambda pair: leaf.id not in pair[0].because):
        if not wanted:
            break
        mark = mark_of(leaf, one)
        wanted = [other for other in wanted if other is not mark]
    if wanted == [Mark.DECIDES_UNMET] and any(_implies(other, leaf) for other in leaves):
        return []  # it is never the only one that is not met
    return wanted


def _implies(wider: c.Leaf, leaf: c.Leaf) -> bool:
    """Whether what the one leaf rules out takes in all that the other does."""
    return (
        isinstance(leaf, c.Absent)
        and isinstance(wider, c.Absent)
        and wider is not leaf
        and (wider.window, wider.still_open, wider.cleared_by)
        == (leaf.window, leaf.still_open, leaf.cleared_by)
        and all(any(_takes_in(one, narrow) for one in wider.of) for narrow in leaf.of)
    )


def _takes_in(wide: c.Wanted, narrow: c.Wanted) -> bool:
    return wide.kind == narrow.kind and all(
        most is None or (some is not None and set(some) <= set(most))
        for most, some in ((wide.levels, narrow.levels), (wide.grades, narrow.grades))
    )


def marks_wanted(leaf: c.Leaf) -> list[Mark]:
    """What some case has to show of it."""
    if isinstance(leaf, c.Delegated) or leaf.gap is not None:
        return [Mark.DECIDES_UNKNOWN]
    return [Mark.DECIDES_MET, Mark.DECIDES_UNMET]
