"""What is sent to durable-rules, and what never is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.events.durable.drawn import questions
from thidua_rules.events.durable.definitions import LARGEST, definition, packed, start
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.patterns import Op, Pattern, Ref, Test, Wanted
from thidua_rules.model.law import Refusal

_SEAL = {"run": {"go": "run"}}


def _operators(told):
    """Every operator in a definition, and each list of conditions."""
    if isinstance(told, list):
        for one in told:
            yield from _operators(one)
    elif isinstance(told, dict):
        for name, one in told.items():
            yield name
            yield from _operators(one)


def _conditions(told):
    return [next(iter(one.values()))["$and"] for one in told[1:]]


@given(questions())
@settings(max_examples=50)
def test_the_pair_that_crashes_is_never_sent_and_the_last_condition_always_holds(asked):
    for pattern in asked[0]:
        told = definition(pattern)
        used = {name for name in _operators(told) if name.startswith("$")}
        assert used <= {"$and", "$lte", "$neq", "$add", "$l", "$r"}
        assert not used & {"$lt", "$gt", "$gte"}
        assert told[0] == {"go": {"kind": "go"}}
        assert all(conditions[-1] == _SEAL for conditions in _conditions(told))


def test_at_most_and_at_least_become_one_comparison():
    first = Wanted("a", "due")
    ops: list[tuple[Op, str, int]] = [("at-most", "due_day", 3), ("at-least", "minus_due_day", -3)]
    for op, field, plus in ops:
        second = Wanted("b", "due", (Test("day", op, Ref("a", "day", 3)),))
        (conditions,) = _conditions(definition(Pattern("p", (first, second))))[1:]
        other = {"$add": {"$l": {"fact_0": field}, "$r": plus}}
        assert conditions[1] == {"$lte": {field: other}}
    tests = (Test("day", "at-least", 4), Test("day", "at-most", 4), Test("unit", "is-not", "a"))
    (conditions,) = _conditions(definition(Pattern("p", (Wanted("a", "due", tests),))))
    assert conditions[1:-1] == [
        {"$lte": {"minus_due_day": -4}},
        {"$lte": {"due_day": 4}},
        {"$neq": {"due_unit": "a"}},
    ]


def test_a_fact_has_a_number_as_its_id_and_fields_of_its_kind_alone():
    one = fact("instrument", id="nd-152-2025", since=1, until=2)
    assert packed(one, 7, "r") == {
        "id": 7,
        "sid": "r",
        "run": 1,
        "kind": "instrument",
        "instrument_id": "nd-152-2025",
        "instrument_since": 1,
        "minus_instrument_since": -1,
        "instrument_until": 2,
        "minus_instrument_until": -2,
    }
    assert start(8, "r") == {"id": 8, "sid": "r", "run": 1, "kind": "go"}


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Fact("today", ("2024", 1)), "`today` holds"),
        (Fact("today", (True, 1)), "`today` holds"),
        (Fact("today", (LARGEST + 1, 1)), "is too large"),
        (Fact("today", (1, -LARGEST - 1)), "is too large"),
    ],
)
def test_a_value_that_is_not_of_its_kind_is_not_sent(one, said):
    with pytest.raises(Refusal, match=said):
        packed(one, 0, "r")


@pytest.mark.parametrize("to", [2**60, Ref("t", "day", 2**60), Ref("t", "day", -(2**60))])
def test_a_pattern_with_a_number_that_is_too_large_is_not_sent(to):
    wanted = (Wanted("t", "today"), Wanted("d", "due", (Test("day", "at-least", to),)))
    with pytest.raises(Refusal, match="is too large"):
        definition(Pattern("p", wanted))


def test_a_pattern_for_which_the_library_has_no_room_is_not_sent():
    many = tuple(Wanted(f"w{at}", "today") for at in range(16))
    definition(Pattern("p", many[:15]))
    with pytest.raises(Refusal, match="pattern `p` is too large"):
        definition(Pattern("p", many))
    tests = (Test("day", "at-most", 5),) * 29
    definition(Pattern("p", (Wanted("w", "today", tests[:28]),)))
    with pytest.raises(Refusal, match="too large"):
        definition(Pattern("p", (Wanted("w", "today", tests),)))


def test_numbers_as_ids_do_not_meet_in_the_hash_of_the_library():
    """FNV of 32 bits, by which it knows a fact; two facts of one hash would be one."""
    from thidua_rules.events.durable.correlator import MOST  # noqa: PLC0415

    hashes = set()
    for number in range(MOST + 1):
        value = 0x811C9DC5
        for byte in str(number).encode():
            value = (value ^ byte) * 16777619 % 2**32
        hashes.add(value)
    assert len(hashes) == MOST + 1
