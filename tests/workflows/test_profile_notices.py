"""A reminder as it is written: every slot in its sentence is one that its kind fills."""

import pytest
from pydantic import ValidationError

from thidua_rules.workflows.profile.notices import NoticeRule


def rule(vi="{who}", en="{who}", **when):
    return NoticeRule.model_validate({"id": "a", "when": when, "vi": vi, "en": en})


def test_a_sentence_may_leave_slots_out():
    assert rule("{who}: {step}", "{step} of {who}", kind="overdue").when.slots == (
        *("step", "who"),
        "day",
    )
    assert rule("không có", "none", kind="overdue").vi == "không có"


@pytest.mark.parametrize(
    ("vi", "en", "said"),
    [
        ("{ai}", "{ai}", "there is no slot `{ai}`; there are: `{step}`, `{who}`, `{day}`"),
        ("{}", "{}", "there is no slot `{}`"),
        ("{who}", "x", "`{who}` stands in one of the languages only"),
        ("{who", "{who}", "a `{` or `}` is not closed"),
        ("{who:>9}", "{who}", "braces hold the name of a slot and no more"),
        ("{who!r}", "{who}", "braces hold the name of a slot and no more"),
        ("{who.name}", "{who.name}", "there is no slot `{who.name}`"),
    ],
)
def test_a_sentence_with_another_slot_is_refused(vi, en, said):
    with pytest.raises(ValidationError) as refused:
        rule(vi, en, kind="overdue")
    assert said in str(refused.value)
