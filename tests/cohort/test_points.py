"""Points are exact, whatever they are written as and whatever the host has set."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from pydantic_core import PydanticCustomError

from thidua_rules.cohort.scores.points import difference, exact, percent_of, shown, total
from thidua_rules.model.law import Text

D = Decimal


@pytest.mark.parametrize("value", [12, "12", "12.0", D("12"), D("1.2E+1")])
def test_points_may_be_written_in_several_ways(value: object) -> None:
    assert exact(value) == D(12)


@pytest.mark.parametrize(
    "value", [0.1, True, None, D("NaN"), D("Infinity"), "", "1e2", "1,5", "٣", D("1E+9"), [1]]
)
def test_nothing_else_is_points(value: object) -> None:
    with pytest.raises(PydanticCustomError):
        exact(value)


def test_the_hosts_decimal_context_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 2
        assert total([D("97.625"), D("0.125")]) == D("97.75")
        assert difference(D("97.625"), D("0.5")) == D("97.125")
        assert percent_of(D("612.5"), 55) == D("336.875")


@pytest.mark.parametrize(
    ("points", "text"),
    [("97.50", Text("97,5", "97.5")), ("100", Text("100", "100")), ("-0.5", Text("-0,5", "-0.5"))],
)
def test_points_are_shown_as_people_write_them(points: str, text: Text) -> None:
    assert shown(D(points)) == text
