"""Mutants that no person can tell apart from the rule, by an argument about what is written.

“Not told apart by any case” is no argument: such a mutant survives.
"""

from __future__ import annotations

from dataclasses import replace

from thidua_rules.checks.mutants.change import head_of
from thidua_rules.checks.mutants.plant import Mutant
from thidua_rules.model import criterion as c
from thidua_rules.model.vocabulary import Vocabulary


def is_equivalent(mutant: Mutant, vocabulary: Vocabulary) -> bool:
    """Whether rule and mutant are the same once both are written in one way."""
    if mutant.spent is not None:
        return mutant.kind == "spends.of" and mutant.spent not in _counted(mutant.was)
    return normal(mutant.was, vocabulary) == normal(mutant.now, vocabulary)


def _counted(criterion: c.Criterion) -> set[str]:
    """The kinds of records that the rule counts: only what counts can be used up."""
    leaves = (one for one in c.walk(criterion) if isinstance(one, c.Counted | c.Streak))
    return {one.kind for leaf in leaves for one in leaf.of}


def normal(criterion: c.Criterion, vocabulary: Vocabulary) -> c.Criterion:
    """The criterion in the one way of writing what may be written in two."""
    match criterion:
        case c.AtLeast(k=k, parts=parts) if k == len(parts):
            return c.AllOf(**head_of(criterion), parts=parts)  # so many of so many are all
        case c.AtLeast(k=1, parts=parts):
            return c.AnyOf(**head_of(criterion), parts=parts)
        case c.Counted() if _counts_alike(criterion, vocabulary):
            return replace(criterion, unit="years")
        case c.Delegated():
            return replace(criterion, gap=None)  # never met, so there is nothing that a gap caps
        case _:
            return criterion


def _counts_alike(leaf: c.Counted, vocabulary: Vocabulary) -> bool:
    """Whether decisions and years come to the same.

    Whoever has one decision has one of some year; and of a kind that is given once a year there
    are as many years as decisions.
    """
    one_or_none = leaf.at_most is None and leaf.at_least == 1
    kinds = {one.kind for one in leaf.of}
    once = len(kinds) == 1 and all(vocabulary.records[kind].once_a_year for kind in kinds)
    return one_or_none or once
