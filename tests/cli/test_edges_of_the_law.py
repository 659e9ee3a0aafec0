"""`thidua vote`, `quota`, `money` at the edges of the decrees; the numbers were worked out by hand.

Sources: Decree 91/2017, Articles 9(3), 11(1), 45(8), 51(3)(c), 68, 69, 70, 73; Circular 12/2019,
Article 11(2); Decree 98/2023, Article 30(7); the decrees on the base salary since 2017.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Thidua

BO_TINH, CO_SO = "chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-co-so"
FLAG, GOVERNMENT = "co-thi-dua-bo-tinh", "co-thi-dua-chinh-phu"
# The least number of yes that is 90 % and 80 % of so many members: nobody but the two of 10 and 20
# (and 30) loses exactly a tenth, and nobody but the fives exactly a fifth.
NINETY = {
    **{5: 5, 6: 6, 7: 7, 8: 8, 9: 9},
    **{10: 9, 11: 10, 12: 11, 13: 12, 14: 13, 15: 14, 16: 15, 17: 16, 18: 17, 19: 18},
    **{20: 18, 21: 19, 22: 20, 23: 21, 24: 22, 25: 23, 26: 24, 27: 25, 28: 26, 29: 27, 30: 27},
}
EIGHTY = {
    **{5: 4, 6: 5, 7: 6, 8: 7, 9: 8},
    **{10: 8, 11: 9, 12: 10, 13: 11, 14: 12, 15: 12, 16: 13, 17: 14, 18: 15, 19: 16},
    **{20: 16, 21: 17, 22: 18, 23: 19, 24: 20, 25: 20, 26: 21, 27: 22, 28: 23, 29: 24, 30: 24},
}


@pytest.fixture
def vote(thidua: Thidua) -> Any:
    def ask(award: str, on: str, members: int, yes: int, *more: object) -> Any:
        given = more or ("--present", members)
        counted = ("--total", members, "--yes", yes, *given, "--format", "json")
        return thidua("vote", award, "--on", on, *counted).data

    return ask


@pytest.mark.parametrize("members", range(5, 31))
def test_one_vote_below_fails_and_the_vote_itself_carries(vote: Any, members: int) -> None:
    for award, on, least in (
        (BO_TINH, "2023-12-31", NINETY),
        (CO_SO, "2024-01-01", EIGHTY),
    ):
        for yes, passes in ((least[members] - 1, False), (least[members], True)):
            said = vote(award, on, members, yes, "--present", members, "--secret")
            assert (said["passes"], said["needed"]) == (passes, least[members])


EVERY = ("2017-10-01", "2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2026-06-30")
LATER = ("2026-07-01", "2026-09-30", "2026-10-01")


@pytest.mark.parametrize("on", [*EVERY, *LATER])
def test_the_provincial_title_takes_nine_of_ten_ever_since(vote: Any, on: str) -> None:
    assert vote(BO_TINH, on, 10, 9, "--present", 10, "--secret")["passes"] is True
    assert vote(BO_TINH, on, 10, 8, "--present", 10, "--secret")["passes"] is False
    open_ = vote(BO_TINH, on, 10, 10, "--present", 10, "--open")["passes"]
    assert open_ is (on >= "2024-01-01"), "only Decree 91 asks for a secret ballot"


@pytest.mark.parametrize("on", [*EVERY, *LATER])
@pytest.mark.parametrize("award", [CO_SO, FLAG, GOVERNMENT])
def test_eight_of_ten_since_2024_and_no_share_before(vote: Any, award: str, on: str) -> None:
    """Before 2024 no text asks for a vote on the first two, and none names a share for the last."""
    for yes, passes in ((7, False), (8, True)):
        said = vote(award, on, 10, yes, "--present", 10, "--secret")
        wanted = (passes, 8) if on >= "2024-01-01" else (None, None)
        assert (said["passes"], said["needed"]) == wanted


@pytest.mark.parametrize("award", [BO_TINH, CO_SO, FLAG, GOVERNMENT])
def test_nothing_is_known_of_the_day_before(vote: Any, award: str) -> None:
    assert vote(award, "2017-09-30", 10, 10, "--present", 10, "--secret")["passes"] is None


@pytest.mark.parametrize(
    ("on", "present", "passes"),
    [
        ("2019-12-31", 7, True),
        ("2020-01-01", 7, False),
        ("2020-01-01", 8, True),
        ("2023-12-31", 7, False),
        ("2024-01-01", 7, True),
    ],
)
def test_two_thirds_are_there_while_the_circular_says_so(
    vote: Any, on: str, present: int, passes: Any
) -> None:
    """Two thirds of twelve are eight; the rest vote in writing, and all agree."""
    there = ("--present", present, "--written", 12 - present, "--secret")
    assert vote(BO_TINH, on, 12, 12, *there)["passes"] is passes


@pytest.mark.parametrize(
    ("on", "base", "at_most"),
    [
        ("2017-09-30", 100, None),
        ("2017-10-01", 6, 0),
        ("2017-10-01", 7, 1),
        ("2017-10-01", 13, 1),
        ("2017-10-01", 14, 2),
        ("2017-10-01", 100, 15),
        ("2023-12-31", 199, 29),
        ("2023-12-31", 200, 30),
        ("2024-01-01", 200, None),
        ("2026-10-01", 200, None),
    ],
)
def test_fifteen_of_a_hundred_and_not_one_more(
    thidua: Thidua, on: str, base: int, at_most: int | None
) -> None:
    said = thidua("quota", CO_SO, "--on", on, "--base", base, "--format", "json").data
    assert said["at_most"] == at_most


@pytest.mark.parametrize(
    ("on", "base", "at_most"),
    [
        ("2017-10-01", 4, 0),
        ("2017-10-01", 5, 1),
        ("2023-12-31", 54, 10),
        ("2023-12-31", 55, 11),
        ("2024-01-01", 55, None),
        ("2026-10-01", 55, None),
    ],
)
def test_a_fifth_of_the_flags_until_2024(
    thidua: Thidua, on: str, base: int, at_most: int | None
) -> None:
    said = thidua("quota", GOVERNMENT, "--on", on, "--base", base, "--format", "json").data
    assert said["at_most"] == at_most


# Base salary of the day times the coefficient, rounded up to ten thousand đồng.
PRIZES = {
    # 1 300 000: 0.3 × = 390 000; 1.5 × = 1 950 000; 0.8 × = 1 040 000; 4.5 × = 5 850 000
    "2017-10-01": (390_000, 1_950_000, 1_040_000, 5_850_000, 10_400_000, 15_600_000),
    "2018-06-30": (390_000, 1_950_000, 1_040_000, 5_850_000, 10_400_000, 15_600_000),
    # 1 390 000: 417 000 ↑ 420 000; 2 085 000 ↑ 2 090 000; 1 112 000 ↑ 1 120 000; 6 255 000 ↑
    "2018-07-01": (420_000, 2_090_000, 1_120_000, 6_260_000, 11_120_000, 16_680_000),
    # 1 490 000: 447 000 ↑; 2 235 000 ↑; 1 192 000 ↑; 6 705 000 ↑
    "2019-07-01": (450_000, 2_240_000, 1_200_000, 6_710_000, 11_920_000, 17_880_000),
    "2023-06-30": (450_000, 2_240_000, 1_200_000, 6_710_000, 11_920_000, 17_880_000),
    # 1 800 000
    "2023-07-01": (540_000, 2_700_000, 1_440_000, 8_100_000, 14_400_000, 21_600_000),
    "2023-12-31": (540_000, 2_700_000, 1_440_000, 8_100_000, 14_400_000, 21_600_000),
    "2024-01-01": (540_000, 2_700_000, 1_440_000, 8_100_000, 14_400_000, 21_600_000),
    # 2 340 000: 702 000 ↑ 710 000; 3 510 000; 1 872 000 ↑ 1 880 000; 10 530 000
    "2024-07-01": (710_000, 3_510_000, 1_880_000, 10_530_000, 18_720_000, 28_080_000),
    "2025-06-30": (710_000, 3_510_000, 1_880_000, 10_530_000, 18_720_000, 28_080_000),
    "2025-07-01": (710_000, 3_510_000, 1_880_000, 10_530_000, 18_720_000, 28_080_000),
    "2026-06-30": (710_000, 3_510_000, 1_880_000, 10_530_000, 18_720_000, 28_080_000),
    # 2 530 000: 759 000 ↑ 760 000; 3 795 000 ↑ 3 800 000; 2 024 000 ↑; 11 385 000 ↑
    "2026-07-01": (760_000, 3_800_000, 2_030_000, 11_390_000, 20_240_000, 30_360_000),
    "2026-09-30": (760_000, 3_800_000, 2_030_000, 11_390_000, 20_240_000, 30_360_000),
    "2026-10-01": (760_000, 3_800_000, 2_030_000, 11_390_000, 20_240_000, 30_360_000),
    "2017-09-30": (None,) * 6,
}
PAID = (
    ("lao-dong-tien-tien", "ca-nhan"),
    ("tap-the-lao-dong-xuat-sac", "tap-the"),
    ("tap-the-lao-dong-tien-tien", "tap-the"),
    ("huan-chuong-lao-dong-hang-ba", "ca-nhan"),
    (FLAG, "tap-the"),
    (GOVERNMENT, "tap-the"),
)


@pytest.mark.parametrize("on", PRIZES)
def test_a_prize_is_the_salary_of_the_day_rounded_up(thidua: Thidua, on: str) -> None:
    for (award, subject), vnd in zip(PAID, PRIZES[on], strict=True):
        said = thidua("money", award, "--subject", subject, "--on", on, "--format", "json").data
        assert said["vnd"] == vnd, award


@pytest.mark.parametrize(
    ("award", "on", "alone", "together"),
    [
        # 3.5 × 1 490 000 = 5 215 000 ↑ 5 220 000; 7.0 × = 10 430 000, and not twice 5 220 000
        ("bang-khen-thu-tuong", "2020-01-01", 5_220_000, 10_430_000),
        ("bang-khen-bo-tinh", "2020-01-01", 1_490_000, 2_980_000),
        # 4.5 × 1 490 000 = 6 705 000 ↑ 6 710 000; 9.0 × = 13 410 000
        ("huan-chuong-lao-dong-hang-ba", "2020-01-01", 6_710_000, 13_410_000),
        ("huan-chuong-lao-dong-hang-nhi", "2026-07-01", 18_980_000, 37_950_000),
    ],
)
def test_a_collective_is_paid_twice_the_coefficient(
    thidua: Thidua, award: str, on: str, alone: int, together: int
) -> None:
    for subject, vnd in (("ca-nhan", alone), ("tap-the", together)):
        said = thidua("money", award, "--subject", subject, "--on", on, "--format", "json").data
        assert said["vnd"] == vnd
