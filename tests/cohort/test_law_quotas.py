"""How many the law allows, by the day."""

from datetime import date

import pytest

from thidua_rules.cohort.law_quotas import allowance, law_quota
from thidua_rules.cohort.provisions import chosen
from thidua_rules.cohort.quotas import Nominee, cut
from thidua_rules.model.provision import Matter
from thidua_rules.rulebook import load_rulebook

BOOK = load_rulebook()
FIGHTER, FLAG = "chien-si-thi-dua-co-so", "co-thi-dua-chinh-phu"


@pytest.mark.parametrize(
    ("award", "on", "base", "at_most"),
    [
        (FIGHTER, "2017-09-30", 100, None),
        (FIGHTER, "2017-10-01", 100, 15),
        (FIGHTER, "2023-12-31", 6, 0),
        (FIGHTER, "2023-12-31", 7, 1),
        (FIGHTER, "2023-12-31", 33, 4),
        (FIGHTER, "2024-01-01", 100, None),
        (FLAG, "2022-01-20", 8, 1),
        (FLAG, "2022-01-20", 4, 0),
        (FLAG, "2022-01-20", 60, 12),
        (FLAG, "2024-01-01", 60, None),
        ("lao-dong-tien-tien", "2022-01-20", 60, None),
        ("giay-khen", "2022-01-20", 60, None),
    ],
)
def test_the_number_is_that_of_the_day(award: str, on: str, base: int, at_most: int | None) -> None:
    found = allowance(BOOK, Matter(award=award, on=date.fromisoformat(on)), base)
    assert found.at_most == at_most
    assert found.readings or found.caveats or found.rule


def test_the_law_cuts_a_ranked_list_by_its_own_clause() -> None:
    quota = law_quota(BOOK, Matter(award=FIGHTER, on=date(2022, 12, 1)))
    assert quota is not None
    found = cut(quota, [Nominee(f"n{rank}", rank) for rank in range(1, 6)], size=20)
    assert found.kept == ("n1", "n2", "n3")
    assert found.dropped[0].why.cite == "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"


def test_entries_that_answer_together_leave_the_question_open() -> None:
    first = next(one for one in BOOK.procedure.quotas if one.case is None)
    (award, *_) = first.awards
    found = chosen(BOOK, (first, first), Matter(award=award, on=first.effective.start))
    assert (found.one, found.cite) == (None, None)
    assert len(found.caveats) == 2
    for one in found.caveats:
        assert one.en.startswith("several entries answer together, this one among them: ")
