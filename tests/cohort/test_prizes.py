"""Prize money: by the day of the decision, in whole đồng, and what is paid together."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_rules.cohort.prizes import Claim, Payment, payable, prize
from thidua_rules.model.law import Basis
from thidua_rules.rulebook import load_rulebook

BOOK = load_rulebook()


def paid(award: str, subject: str, on: str, **more: Any) -> Payment:
    return prize(BOOK, award, subject, date.fromisoformat(on), **more)


@pytest.mark.parametrize(
    ("award", "subject", "on", "vnd"),
    [
        # a bloc's year 2021, decided in January 2022
        ("co-thi-dua-chinh-phu", "tap-the", "2022-01-20", 17_880_000),
        ("co-thi-dua-bo-tinh", "tap-the", "2022-01-20", 11_920_000),
        ("bang-khen-bo-tinh", "tap-the", "2022-01-20", 2_980_000),
        ("lao-dong-tien-tien", "ca-nhan", "2018-06-30", 390_000),
        ("lao-dong-tien-tien", "ca-nhan", "2018-07-01", 420_000),
        ("lao-dong-tien-tien", "ca-nhan", "2019-07-01", 450_000),
        ("tap-the-lao-dong-xuat-sac", "tap-the", "2018-07-01", 2_090_000),
        ("tap-the-lao-dong-xuat-sac", "tap-the", "2019-07-01", 2_240_000),
        ("bang-khen-thu-tuong", "ca-nhan", "2018-07-01", 4_870_000),
        ("bang-khen-thu-tuong", "ca-nhan", "2023-06-30", 5_220_000),
        ("bang-khen-bo-tinh", "ca-nhan", "2023-12-31", 1_800_000),
        ("bang-khen-bo-tinh", "ca-nhan", "2024-01-01", 2_700_000),
        ("lao-dong-tien-tien", "ca-nhan", "2024-06-30", 540_000),
        ("lao-dong-tien-tien", "ca-nhan", "2024-07-01", 710_000),
        ("tap-the-lao-dong-tien-tien", "tap-the", "2025-07-01", 1_880_000),
        ("xa-phuong-tieu-bieu", "tap-the", "2025-07-01", 4_680_000),
        ("chien-si-thi-dua-toan-quoc", "ca-nhan", "2026-07-01", 11_390_000),
        ("huan-chuong-lao-dong-hang-nhi", "ca-nhan", "2026-07-01", 18_980_000),
        ("bang-khen-bo-tinh", "ho-gia-dinh", "2024-07-01", 5_270_000),
        ("co-thi-dua-quan-khu-dai-hoc", "tap-the", "2023-12-31", None),
        ("co-thi-dua-quan-khu-dai-hoc", "tap-the", "2024-01-01", 10_800_000),
        ("co-thi-dua-quan-khu-dai-hoc", "tap-the", "2025-07-01", 14_040_000),
        ("bang-khen-quan-khu-dai-hoc", "ca-nhan", "2024-06-30", 1_800_000),
        ("bang-khen-quan-khu-dai-hoc", "ca-nhan", "2025-07-01", 2_340_000),
        ("bang-khen-quan-khu-dai-hoc", "tap-the", "2026-07-01", 5_060_000),
        ("chien-si-thi-dua-co-so", "ca-nhan", "2017-09-30", None),
        ("gia-dinh-van-hoa", "ho-gia-dinh", "2020-01-01", None),
        ("giai-thuong-ho-chi-minh", "ca-nhan", "2020-01-01", 402_300_000),
        ("giai-thuong-ho-chi-minh", "ca-nhan", "2024-01-01", None),
        ("huy-chuong-huu-nghi", "ca-nhan", "2020-01-01", None),
    ],
)
def test_a_prize_is_that_of_the_day_of_the_decision(
    award: str, subject: str, on: str, vnd: int | None
) -> None:
    found = paid(award, subject, on)
    assert found.vnd == vnd
    assert found.vnd is not None or found.caveats or found.rule


def test_a_prize_says_how_its_clause_was_read() -> None:
    (reading,) = paid("huan-chuong-lao-dong-hang-nhi", "tap-the", "2026-07-01").readings
    assert "rounded once" in reading.en
    assert paid("chien-si-thi-dua-co-so", "ca-nhan", "2017-09-30").readings == ()


def test_a_prize_says_by_what_it_was_worked_out() -> None:
    found = paid("bang-khen-bo-tinh", "ca-nhan", "2024-07-01")
    assert found.cite is not None
    assert found.salary_cite is not None
    assert found.cite.vi == "Điều 58 Nghị định 98/2023/NĐ-CP"
    assert found.salary_cite.en == "Decree 73/2024/NĐ-CP, Article 3(2)"
    assert found.rule is not None
    assert found.rule.basis is Basis.INFERRED
    assert any("half that of a collective" in caveat.en for caveat in found.caveats)


def test_a_base_salary_that_is_given_is_taken() -> None:
    found = paid("co-thi-dua-bo-tinh", "tap-the", "2022-01-20", base_salary=1_000_001)
    assert (found.vnd, found.salary_cite) == (8_010_000, None)


def test_a_certificate_of_commendation_waits_for_its_issuer() -> None:
    found = paid("giay-khen", "ca-nhan", "2020-01-01")
    assert (found.vnd, len(found.caveats)) == (None, 2)
    assert "`cap-xa`" in found.caveats[1].vi
    assert paid("giay-khen", "ca-nhan", "2020-01-01", case="cap-xa").vnd == 230_000
    assert paid("giay-khen", "tap-the", "2020-01-01", case="cap-xa").vnd == 450_000
    assert paid("giay-khen", "ca-nhan", "2024-07-01", case="cap-xa").vnd == 360_000
    assert paid("giay-khen", "ca-nhan", "2024-07-01", case="khong-phai-cap-xa").vnd == 710_000
    assert paid("giay-khen", "ho-gia-dinh", "2025-07-01").vnd == 1_060_000


def test_a_limit_is_not_an_amount() -> None:
    found = paid("ky-niem-chuong", "ca-nhan", "2024-07-01")
    assert (found.vnd, found.at_most_vnd) == (None, 1_410_000)


def claim(award: str, subject: str, period: str | None, on: str = "2022-01-20") -> Claim:
    return Claim(paid(award, subject, on), period)


def settled(*claims: Claim, on: str = "2022-01-20") -> tuple[int | None, list[str]]:
    found = payable(BOOK, claims, on=date.fromisoformat(on))
    return found.vnd, [one.claim.payment.award for one in found.left_out]


GRASSROOTS = claim("chien-si-thi-dua-co-so", "ca-nhan", "2021")
ADVANCED = claim("lao-dong-tien-tien", "ca-nhan", "2021")


def test_of_the_titles_of_one_period_only_the_highest_is_paid() -> None:
    assert settled(ADVANCED, GRASSROOTS) == (1_490_000, ["lao-dong-tien-tien"])
    found = payable(BOOK, (ADVANCED, GRASSROOTS), on=date(2022, 1, 20))
    assert found.left_out[0].cite.vi == "điểm c khoản 2 Điều 66 Nghị định 91/2017/NĐ-CP"


def test_titles_of_different_periods_are_each_paid() -> None:
    provincial = claim("chien-si-thi-dua-bo-tinh", "ca-nhan", "2019-2021")
    assert settled(GRASSROOTS, provincial) == (1_490_000 + 4_470_000, [])


def test_a_title_and_a_form_are_both_paid() -> None:
    certificate = claim("bang-khen-bo-tinh", "ca-nhan", "2021")
    assert settled(GRASSROOTS, certificate) == (2_980_000, [])


def test_titles_without_a_period_and_prizes_without_a_number_stay_open() -> None:
    assert settled(GRASSROOTS, claim("lao-dong-tien-tien", "ca-nhan", None)) == (None, [])
    assert settled(claim("lao-dong-tien-tien", "ca-nhan", None)) == (450_000, [])
    assert settled(claim("huy-chuong-huu-nghi", "ca-nhan", None)) == (None, [])
    found = payable(BOOK, (claim("huy-chuong-huu-nghi", "ca-nhan", None),), on=date(2022, 1, 20))
    assert "`huy-chuong-huu-nghi`" in found.caveats[0].vi


def test_the_same_prize_given_twice_for_one_period_is_paid_once() -> None:
    assert settled(ADVANCED, claim("lao-dong-tien-tien", "ca-nhan", "2021"))[0] == 450_000


AWARDS = st.sampled_from(
    [
        (award, subject)
        for one in BOOK.procedure.prizes
        for award in sorted(one.awards)
        for subject in sorted(one.subjects)
        if one.times is not None and one.case is None
    ]
)
SALARIES = st.integers(1, 10_000_000)


@given(which=AWARDS, salary=SALARIES, more=SALARIES)
def test_money_grows_with_the_salary_and_is_a_whole_ten_thousand(
    which: tuple[str, str], salary: int, more: int
) -> None:
    award, subject = which
    amounts = [
        paid(award, subject, "2024-07-01", base_salary=s).vnd for s in (salary, salary + more)
    ]
    if None not in amounts:
        low, high = (amount or 0 for amount in amounts)
        assert low <= high
        assert low % 10_000 == high % 10_000 == 0
