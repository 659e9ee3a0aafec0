"""Mutants that nobody can tell from the rule are counted apart, by an argument and no other way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks.mutants.conftest import count, head, word
from thidua_rules.checks.mutants.equivalent import is_equivalent
from thidua_rules.checks.mutants.plant import Mutant
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook import shipped

PARTS = (word("b"), word("c"), word("d"))
ONE, TWO = count("a", "sang-kien"), count("a", "sang-kien", at_least=2)
YEARLY = count("a", "xep-loai", at_least=3)
SLOT = c.Delegated(**head("a", gap="lo-hong"), to="chinh-phu", slot="x")


@pytest.mark.parametrize(
    ("was", "now", "same"),
    [
        (ONE, replace(ONE, unit="years"), True),
        (TWO, replace(TWO, unit="years"), False),
        (YEARLY, replace(YEARLY, unit="years"), True),
        (replace(ONE, at_most=1), replace(ONE, at_most=1, unit="years"), False),
        (ONE, replace(ONE, at_least=2), False),
        (
            count("a", "xep-loai", "sang-kien", at_least=2),
            count("a", "xep-loai", at_least=2),
            False,
        ),
        (c.AtLeast(**head("a"), k=3, parts=PARTS), c.AllOf(**head("a"), parts=PARTS), True),
        (c.AtLeast(**head("a"), k=1, parts=PARTS), c.AnyOf(**head("a"), parts=PARTS), True),
        (c.AtLeast(**head("a"), k=2, parts=PARTS), c.AnyOf(**head("a"), parts=PARTS), False),
        (SLOT, replace(SLOT, gap=None), True),
        (word("a", gap="lo-hong"), word("a"), False),
    ],
)
def test_two_ways_of_writing_one_thing_are_the_same(
    vocabulary: Vocabulary,
    was: c.Criterion,
    now: c.Criterion,
    same: bool,  # noqa: FBT001
) -> None:
    rule = next(iter(shipped()))
    mutant = Mutant(kind="x", text=Text("x", "y"), was=was, now=now, rule=rule)
    assert is_equivalent(mutant, vocabulary) is same
