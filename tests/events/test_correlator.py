from thidua_rules.events.correlator import Reference
from thidua_rules.events.facts import fact
from thidua_rules.events.patterns import Pattern, Ref, Test, Wanted

_TODAY = Wanted("t", "today")
_DUE = Wanted("d", "due", (Test("day", "at-most", Ref("t", "day", -1)),))
_DONE = Wanted(
    "x",
    "done",
    tuple(Test(field, "is", Ref("d", field)) for field in ("step", "year", "unit")),
)
OVERDUE = Pattern("overdue", (_TODAY, _DUE), (_DONE,))


def _due(unit, day):
    return fact("due", step="covenant", year=2024, unit=unit, case="", day=day)


def _done(unit, day):
    return fact("done", step="covenant", year=2024, unit=unit, case="", day=day)


def _found(pattern, *facts):
    return Reference().matches([pattern], facts)


def test_what_is_not_there_is_settled_by_the_day():
    facts = (_due("a", 5), _due("b", 5), _due("c", 10), _done("b", 9))
    (match,) = _found(OVERDUE, fact("today", day=10, year=2024), *facts)
    assert match["d"] == _due("a", 5)


def test_a_fact_twice_is_one_fact():
    today = fact("today", day=10, year=2024)
    assert len(_found(OVERDUE, today, today, _due("a", 5), _due("a", 5))) == 1


def test_matches_come_sorted_whatever_the_order_of_patterns_and_facts():
    other = Pattern("dated", (_TODAY,))
    facts = [fact("today", day=10, year=2024), _due("b", 5), _due("a", 5)]
    one = Reference().matches([OVERDUE, other], facts)
    assert one == Reference().matches([other, OVERDUE], facts[::-1])
    assert [match.pattern for match in one] == ["dated", "overdue", "overdue"]


def test_facts_are_joined_by_a_number_that_is_added():
    first = Wanted("a", "late")
    third = Wanted(
        "b",
        "late",
        (
            Test("unit", "is", Ref("a", "unit")),
            Test("nth", "is", Ref("a", "nth", 2)),
            Test("day", "at-most", Ref("a", "day", 30)),
        ),
    )
    late = [
        fact("late", unit=unit, nth=nth, day=day, step="covenant", case="c")
        for unit, nth, day in [("a", 1, 1), ("a", 2, 9), ("a", 3, 31), ("a", 4, 40), ("b", 3, 5)]
    ]
    (match,) = _found(Pattern("often", (first, third)), *late)
    assert (match["a"], match["b"]) == (late[0], late[2])


def test_what_must_differ_and_what_is_at_least():
    tests = (Test("unit", "is-not", "a"), Test("day", "at-least", 5))
    pattern = Pattern("p", (Wanted("d", "due", tests),))
    found = _found(pattern, _due("a", 9), _due("b", 4), _due("c", 5))
    assert [match["d"] for match in found] == [_due("c", 5)]
