"""Facts in portions: each match in exactly one of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.events.durable.drawn import questions
from thidua_rules.events.correlator import Reference
from thidua_rules.events.durable.portions import portions
from thidua_rules.events.facts import fact
from thidua_rules.events.patterns import Pattern, Ref, Test, Wanted
from thidua_rules.model.law import Refusal

_SAME = (Test("unit", "is", Ref("d", "unit")), Test("step", "is", Ref("d", "step")))
_TODAY = fact("today", day=9, year=1)
OPEN = Pattern("open", (Wanted("t", "today"), Wanted("d", "due")), (Wanted("x", "done", _SAME),))


def _due(unit, step="s"):
    return fact("due", step=step, year=1, unit=unit, case="c", day=5)


def _done(unit):
    return fact("done", step="s", year=1, unit=unit, case="c", day=5)


@given(questions(), st.integers(2, 8))
@settings(max_examples=60)
def test_no_match_is_lost_and_none_is_found_twice(asked, most):
    patterns, facts = asked
    for pattern in patterns:
        try:
            parts = portions(pattern, facts, most)
        except Refusal:
            continue
        assert all(len(part) <= most for part in parts)
        found = [one for part in parts for one in Reference().matches([pattern], part)]
        assert sorted(found) == list(Reference().matches([pattern], facts))


def test_what_few_facts_there_are_stays_together():
    facts = (_TODAY, _due("a"), _done("a"), fact("quota", award="x", year=1, at_most=1))
    assert portions(OPEN, facts, 3) == (facts[:3],)


def test_what_has_to_be_equal_stays_together_and_the_rest_stands_beside():
    facts = (_TODAY, *(_due(unit) for unit in "abcd"), *(_done(unit) for unit in "abcd"))
    parts = portions(OPEN, facts, 5)
    assert [len(part) for part in parts] == [5, 5]
    assert all(_TODAY in part for part in parts)
    assert parts[0] == (_TODAY, _due("a"), _done("a"), _due("b"), _done("b"))


def test_a_kind_that_is_wanted_once_is_cut_anywhere():
    lone = Pattern("lone", (Wanted("t", "today"), Wanted("d", "due")))
    facts = (_TODAY, *(_due("a", step=str(at)) for at in range(6)))
    assert [len(part) for part in portions(lone, facts, 3)] == [3, 3, 3]


def test_without_a_fact_that_has_to_be_there_nothing_is_looked_at():
    apart = Pattern("apart", (Wanted("d", "due"),), (Wanted("x", "done"),))
    facts = tuple(_done(unit) for unit in "abcd")
    assert portions(apart, facts, 3) == ()
    with pytest.raises(Refusal):
        portions(apart, (*facts, _due("a")), 3)


def test_facts_that_belong_together_are_not_cut():
    pair = Pattern("pair", (Wanted("a", "due"), Wanted("b", "due")))
    facts = tuple(_due(unit) for unit in "abcd")
    assert len(portions(pair, facts, 4)) == 1
    with pytest.raises(Refusal, match="pattern `pair`: 4 facts belong together, more than 3"):
        portions(pair, facts, 3)


def test_two_fields_of_one_kind_are_no_place_to_cut():
    tests = (Test("unit", "is", Ref("a", "step")),)
    crossed = Pattern("crossed", (Wanted("a", "due"), Wanted("b", "due", tests)))
    with pytest.raises(Refusal):
        portions(crossed, tuple(_due(unit) for unit in "abcd"), 3)
