import pytest

from thidua_rules.events.facts import fact
from thidua_rules.events.patterns import Match, Pattern, Ref, Test, Wanted
from thidua_rules.model.law import Refusal

_TODAY = Wanted("t", "today")


@pytest.mark.parametrize(
    ("all_", "none", "said"),
    [
        ((), (), "it wants no fact"),
        ((_TODAY, _TODAY), (), "`t` is listed twice"),
        ((Wanted("t", "day"),), (), "there is no kind `day`"),
        ((Wanted("d", "due", (Test("days", "is", 1),)),), (), "`due.days` cannot be compared"),
        ((Wanted("d", "due", (Test("unit", "is", 1),)),), (), "`due.unit` cannot be compared"),
        ((Wanted("d", "due", (Test("unit", "at-most", "x"),)),), (), "`due.unit` is no number"),
        (
            (_TODAY, Wanted("d", "due", (Test("day", "is", Ref("d", "day")),))),
            (),
            "`due.day` cannot be compared",
        ),
        (
            (Wanted("d", "due"),),
            (Wanted("x", "done", (Test("unit", "is", Ref("d", "unit", 1)),)),),
            "`done.unit` is no number",
        ),
        (
            (_TODAY,),
            (Wanted("x", "done", (Test("day", "is", Ref("t", "days")),)),),
            "`done.day` cannot be compared",
        ),
    ],
)
def test_a_pattern_that_compares_what_cannot_be_compared_does_not_exist(all_, none, said):
    with pytest.raises(Refusal, match=f"pattern `p`: {said}"):
        Pattern("p", all_, none)


def test_a_field_may_be_compared_with_a_value_or_with_nothing_that_is_not_there():
    tests = (Test("unit", "is", "so-may"), Test("day", "at-least", 5))
    assert Pattern("p", (Wanted("d", "due", tests),)).none == ()
    with pytest.raises(Refusal, match="cannot be compared"):
        Pattern("p", (Wanted("d", "due", (Test("day", "is", Ref("t", "day")),)),))


def test_a_match_tells_its_facts_by_name():
    today = fact("today", day=1, year=1)
    assert Match("p", ("t",), (today,))["t"] is today
