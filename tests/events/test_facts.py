import pytest

from thidua_rules.events.facts import Fact, fact
from thidua_rules.model.law import Refusal


def test_a_fact_tells_its_fields_by_name():
    one = fact("quota", year=2024, award="co-thi-dua-bo-tinh", at_most=2)
    assert one == Fact("quota", ("co-thi-dua-bo-tinh", 2024, 2))
    assert (one.word("award"), one.number("at_most")) == ("co-thi-dua-bo-tinh", 2)
    assert one.as_dict() == {"award": "co-thi-dua-bo-tinh", "year": 2024, "at_most": 2}
    with pytest.raises(KeyError):
        one["unit"]


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("ngay", {"day": 1}, "there is no kind `ngay` of fact"),
        ("today", {"day": 1}, "`today` holds day: int, year: int"),
        ("today", {"day": 1, "year": "2024"}, "`today` holds day: int, year: int"),
        ("today", {"day": True, "year": 2024}, "`today` holds day: int, year: int"),
    ],
)
def test_a_fact_of_another_shape_is_refused(kind, fields, said):
    with pytest.raises(Refusal, match=said):
        fact(kind, **fields)
