"""`thidua vote`, `quota`, `money`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Thidua

PROVINCIAL, GRASSROOTS = "chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-co-so"
COUNCIL = ("--total", 10, "--present", 8, "--written", 2)


@pytest.fixture
def vote(thidua: Thidua) -> Any:
    def ask(slug: str, on: str, yes: int, *more: object) -> Any:
        return thidua("vote", slug, "--on", on, *COUNCIL, "--yes", yes, *more, "--format", "json")

    return ask


@pytest.mark.parametrize(
    ("slug", "on", "yes", "more", "passes", "needed"),
    [
        (PROVINCIAL, "2021-05-01", 9, ["--secret"], True, 9),
        (PROVINCIAL, "2021-05-01", 8, ["--secret"], False, 9),
        (PROVINCIAL, "2021-05-01", 9, ["--open"], False, 9),
        (PROVINCIAL, "2021-05-01", 9, [], None, 9),
        (PROVINCIAL, "2024-05-01", 9, [], True, 9),
        (GRASSROOTS, "2024-05-01", 8, ["--open"], True, 8),
        (GRASSROOTS, "2024-05-01", 7, [], False, 8),
        (GRASSROOTS, "2023-12-31", 10, ["--secret"], None, None),
        (PROVINCIAL, "2010-01-01", 10, [], None, None),
    ],
)
def test_a_ballot_is_counted_by_the_law_of_the_day(  # noqa: PLR0913, PLR0917 - a row of a table
    vote: Any, slug: str, on: str, yes: int, more: list[str], passes: Any, needed: int | None
) -> None:
    said = vote(slug, on, yes, *more)
    assert said.code == 0
    assert (said.data["passes"], said.data["needed"]) == (passes, needed)
    assert {"passes", "needed", "base", "cite", "caveats"} <= set(said.data)
    assert (said.data["base"], said.data["cite"] is None) == (needed and 10, needed is None)


def test_what_is_carried_over_is_a_caveat(vote: Any) -> None:
    said = vote(PROVINCIAL, "2025-08-01", 9).data
    assert said["passes"] is True
    assert said["basis"] == "inferred"
    assert "carried over" in said["caveats"][0]["en"]


def test_a_council_is_told_each_reason_with_its_clause(thidua: Thidua) -> None:
    said = thidua(
        *("vote", PROVINCIAL, "--on", "2021-05-01", "--total", 12, "--present", 7),
        *("--written", 0, "--yes", 7, "--recused", 1, "--open", "--lang", "en"),
    )
    assert said.out.splitlines() == [
        "✗ 7 votes are yes; 11 of 12 are needed",
        "  • 7 votes are yes, at least 11 of 12 are needed",
        "  • 7 of 12 are present, 2/3 are needed [Circular 12/2019/TT-BNV, Article 11(2)]",
        "  • the ballot has to be secret",
        "  • 1 members who must not vote still count among all members",
        "  • this ballot is void and is held anew; it is not lost by the nominee",
        "The ministerial or provincial council meets and votes in secret; at least 90 % of all its "
        "members agree, those absent in writing [Decree 91/2017/NĐ-CP, Article 45(8)]",
    ]


def test_a_session_without_a_quorum_is_void_by_the_clause_that_sets_the_quorum(
    thidua: Thidua,
) -> None:
    numbers = ("--total", "10", "--present", "6", "--written", "4", "--yes", "9", "--secret")
    asked = ("vote", "chien-si-thi-dua-bo-tinh", "--on", "2023-12-31", *numbers)
    assert thidua(*asked).out.splitlines()[1:3] == [
        "  • có mặt 6/10, cần ít nhất 2/3 [khoản 2 Điều 11 Thông tư 12/2019/TT-BNV]",
        "  • lần bỏ phiếu này không hợp lệ, phải bỏ phiếu lại; không phải người được xét bị phiếu "
        "chống",
    ]
    told = thidua(*asked, "--format", "json").data
    assert (told["passes"], told["void"]) == (False, True)
    lost = thidua(
        *("vote", "chien-si-thi-dua-bo-tinh", "--on", "2019-12-31", "--total", "10"),
        *("--present", "6", "--yes", "5", "--secret", "--format", "json"),
    ).data
    assert (lost["passes"], lost["void"]) == (False, False)
    assert lost["reasons"][0]["cite"] == "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP"


def test_numbers_that_cannot_be_are_refused_with_every_reason(thidua: Thidua) -> None:
    said = thidua(
        *("vote", PROVINCIAL, "--on", "2021-05-01", "--total", 10, "--present", 9),
        *("--written", 3, "--yes", 14, "--lang", "en"),
    )
    assert (said.code, said.out) == (1, "")
    assert "12 were present or wrote, more than the 10 members" in said.err
    assert "14 votes, more than the 12" in said.err


@pytest.mark.parametrize(
    ("slug", "on", "base", "at_most"),
    [
        (GRASSROOTS, "2023-12-31", 20, 3),
        (GRASSROOTS, "2023-12-31", 19, 2),
        (GRASSROOTS, "2024-01-01", 20, None),
        ("co-thi-dua-chinh-phu", "2022-01-20", 55, 11),
        ("lao-dong-tien-tien", "2022-01-20", 55, None),
    ],
)
def test_a_quota_is_that_of_the_day(
    thidua: Thidua, slug: str, on: str, base: int, at_most: int | None
) -> None:
    said = thidua("quota", slug, "--on", on, "--base", base, "--format", "json").data
    assert (said["at_most"], said["base"]) == (at_most, base)


def test_a_quota_is_told_with_what_it_is_counted_of(thidua: Thidua) -> None:
    said = thidua("quota", GRASSROOTS, "--on", "2022-01-20", "--base", 33, "--lang", "en").out
    assert said.splitlines()[:2] == [
        "At most: 4 (of 33)",
        "  • those who hold Advanced Labourer or Advanced Soldier",
    ]
    assert "reading: The decree names no rounding" in said
    none = thidua("quota", GRASSROOTS, "--on", "2024-01-20", "--base", 33).out
    assert none.startswith("Tối đa: chưa xác định (trên 33)")
    case = thidua(
        *("quota", "giay-khen", "--on", "2020-01-01", "--base", 40),
        *("--case", "gia-dinh-van-hoa", "--format", "json"),
    )
    assert (case.data["at_most"], case.data["share"]) == (6, "3/20")


@pytest.mark.parametrize(
    ("slug", "subject", "on", "vnd"),
    [
        ("co-thi-dua-chinh-phu", "tap-the", "2022-01-20", 17_880_000),
        ("co-thi-dua-bo-tinh", "tap-the", "2022-01-20", 11_920_000),
        ("bang-khen-bo-tinh", "tap-the", "2022-01-20", 2_980_000),
        ("bang-khen-bo-tinh", "ho-gia-dinh", "2022-01-20", None),
        ("giay-khen", "ca-nhan", "2022-01-20", None),
        ("giay-khen", "ca-nhan", "2024-07-01", None),  # a commune's is half the others'
        ("giay-khen", "ca-nhan", "2025-07-01", 710_000),
        ("ky-niem-chuong", "ca-nhan", "2024-07-01", None),
    ],
)
def test_a_prize_is_that_of_the_day(
    thidua: Thidua, slug: str, subject: str, on: str, vnd: int | None
) -> None:
    said = thidua("money", slug, "--subject", subject, "--on", on, "--format", "json").data
    assert said["vnd"] == vnd
    assert vnd is None or said["cite"]


def test_a_prize_is_told_with_its_salary_and_its_clause(thidua: Thidua) -> None:
    asked = ("money", "co-thi-dua-bo-tinh", "--subject", "tap-the", "--on", "2024-07-01")
    assert thidua(*asked).out.splitlines()[:3] == [
        "Tiền thưởng: 18.720.000 đ",
        "Lương cơ sở: 2.340.000 đ [khoản 2 Điều 3 Nghị định 73/2024/NĐ-CP]",
        "8,0 lần lương cơ sở [Điều 54 Nghị định 98/2023/NĐ-CP]",
    ]
    given = thidua(*asked, "--base-salary", 3_000_000).out
    assert given.splitlines()[:2] == ["Tiền thưởng: 24.000.000 đ", "Lương cơ sở: 3.000.000 đ"]
    medal = thidua("money", "ky-niem-chuong", "--subject", "ca-nhan", "--on", "2024-07-01").out
    assert medal.splitlines()[:2] == ["Tiền thưởng: chưa xác định", "Không quá: 1.410.000 đ"]
    none = thidua("money", "gia-dinh-van-hoa", "--subject", "ho-gia-dinh", "--on", "2020-01-01")
    assert none.out.splitlines()[0] == "Tiền thưởng: chưa xác định"


def test_the_issuer_is_a_case(thidua: Thidua) -> None:
    asked = ("money", "giay-khen", "--subject", "ca-nhan", "--on", "2020-01-01")
    assert thidua(*asked, "--case", "cap-xa", "--format", "json").data["vnd"] == 230_000
    said = thidua(*asked, "--case", "capxa", "--lang", "en")
    assert said.code == 2
    assert "there is no case `capxa` – did you mean `cap-xa`?" in said.err
    assert "no case `zzzzzzz`\n" in thidua(*asked, "--case", "zzzzzzz", "--lang", "en").err


@pytest.mark.parametrize(
    "command",
    [
        ("vote", *COUNCIL, "--yes", 8),
        ("quota", "--base", 8),
        ("money", "--subject", "tap-the"),
    ],
)
def test_a_slug_that_names_no_award_is_wrong_usage(
    thidua: Thidua, command: tuple[object, ...]
) -> None:
    said = thidua(*command, "co-thi-dua-tinh", "--on", "2024-01-01", "--lang", "en")
    assert said.code == 2
    assert "`co-thi-dua-tinh` is not an award – did you mean `co-thi-dua-bo-tinh`?" in said.err
