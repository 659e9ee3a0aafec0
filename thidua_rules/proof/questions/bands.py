"""Bands of time in posts across the rules of one instrument: where one ends the next begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua_rules.model import criterion as c
from thidua_rules.model.rule import Rule
from thidua_rules.proof.questions import doubt as d
from thidua_rules.proof.questions.doubt import Doubt


def bands(rules: Sequence[Rule]) -> Iterator[Doubt]:
    """Each band after which nobody is served for some time, or that runs into another one.

    Bands belong together where they are of the same posts and the same instrument; what stands
    with a band in other clauses is not looked at.
    """
    leaves = {leaf.at: (rule.instrument, leaf) for rule in rules for leaf in _tenures(rule)}
    for instrument, leaf in leaves.values():
        alike = [
            one
            for where, one in leaves.values()
            if where == instrument and one.posts == leaf.posts and one.at != leaf.at
        ]
        if leaf.below is not None and all(one.at_least != leaf.below for one in alike):
            into = tuple(one.at for one in alike if _covers(one, leaf.below))
            yield d.overlap(leaf.at, into) if into else d.gap(leaf.at, leaf.below)


def _tenures(rule: Rule) -> Iterator[c.Tenure]:
    return (leaf for leaf in c.walk(rule.criterion) if isinstance(leaf, c.Tenure))


def _covers(leaf: c.Tenure, years: int) -> bool:
    return leaf.at_least <= years and (leaf.below is None or years < leaf.below)
