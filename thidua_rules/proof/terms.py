"""Small formulas: what is settled already is folded, so that little is left to the solver."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import z3

Formula: TypeAlias = z3.BoolRef
Number: TypeAlias = z3.ArithRef

# What is settled is one of these two objects, so that it is known without asking the library.
TRUE: Formula = z3.BoolVal(val=True)
FALSE: Formula = z3.BoolVal(val=False)


def said(value: bool) -> Formula:  # noqa: FBT001 - a value, not an option
    """A plain yes or no as a formula."""
    return TRUE if value else FALSE


def no(term: Formula) -> Formula:
    """The contrary."""
    if term is TRUE or term is FALSE:
        return said(term is FALSE)
    return z3.Not(term)


def every(terms: Iterable[Formula]) -> Formula:
    """All of them; true of none."""
    kept = [term for term in terms if term is not TRUE]
    if any(term is FALSE for term in kept):
        return FALSE
    if len(kept) <= 1:
        return kept[0] if kept else TRUE
    return z3.And(*kept)


def some(terms: Iterable[Formula]) -> Formula:
    """One of them at least; false of none."""
    kept = [term for term in terms if term is not FALSE]
    if any(term is TRUE for term in kept):
        return TRUE
    if len(kept) <= 1:
        return kept[0] if kept else FALSE
    return z3.Or(*kept)


def value_in(model: z3.ModelRef, term: z3.ExprRef) -> z3.ExprRef:
    """What the model says of the term, also where it may be anything."""
    return model.eval(term, model_completion=True)


def holds_in(model: z3.ModelRef, term: Formula) -> bool:
    """Whether it is so in the model."""
    return bool(z3.is_true(value_in(model, term)))


def number_in(model: z3.ModelRef, number: Number) -> int:
    """Which whole number it is in the model."""
    return int(value_in(model, number).as_long())


def at_least(k: int, terms: Sequence[Formula]) -> Formula:
    """So many of them; one that stands there twice is two."""
    kept = [term for term in terms if term is not TRUE and term is not FALSE]
    k -= sum(term is TRUE for term in terms)
    if k <= 0:
        return TRUE
    if k > len(kept):
        return FALSE
    if k == 1:
        return some(kept)
    return every(kept) if k == len(kept) else _enough(k, kept)


def _enough(k: int, terms: Sequence[Formula]) -> Formula:
    weights: dict[int, int] = {}
    for term in terms:
        weights[term.get_id()] = weights.get(term.get_id(), 0) + 1
    if len(weights) == len(terms):
        return z3.AtLeast(*terms, k)
    by_id = {term.get_id(): term for term in terms}
    return z3.PbGe([(by_id[id], weight) for id, weight in weights.items()], k)
