"""Three invented years, worked out by hand from the decrees and then replayed.

A province at the turn to 2024, a ministry in 2025, a corporation at the turn to 2020: other ways to
choose a head, other votes of the bloc, and ballots that stand on either side of the law's shares.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Thidua

YEARS = Path(__file__).parent / "years" / "examined"
PROVINCE, MINISTRY, CORPORATION = (
    YEARS / f"{name}.yaml" for name in ("tinh-2023", "bo-2025", "tong-cong-ty-2019")
)


@pytest.fixture
def year(thidua: Thidua, request: pytest.FixtureRequest) -> dict[str, Any]:
    """The year that the test names, replayed."""
    told = thidua("bloc", "replay", request.param, "--format", "json")
    assert told.code == 1  # each has steps that have to be refused
    found: dict[str, Any] = told.data
    return found


def taking(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("year", [path], indirect=True, ids=[path.stem])


def refused(year: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    """Each step that was not taken, with the codes of its reasons."""
    return [
        (one["case"], one["event"], [reason["code"] for reason in one["reasons"]])
        for one in year["events"]
        if not one["taken"]
    ]


def states(year: dict[str, Any]) -> dict[str, str]:
    return {case["case"]: case["state"] for case in year["cases"]}


def after(year: dict[str, Any], case: str, event: str) -> list[str]:
    """Where the case stood after each such step."""
    return [one["state"] for one in _steps(year, case, event)]


def warned(year: dict[str, Any], case: str, event: str) -> set[str]:
    return {w["code"] for one in _steps(year, case, event) for w in one["warnings"]}


def _steps(year: dict[str, Any], case: str, event: str) -> Iterator[dict[str, Any]]:
    return (one for one in year["events"] if (one["case"], one["event"]) == (case, event))


@taking(PROVINCE)
def test_a_flag_needs_a_ballot_from_2024_on_and_none_before(year: dict[str, Any]) -> None:
    """Article 45(8) of Decree 91 does not name the flag; Article 30(7) of Decree 98 does."""
    assert refused(year) == [
        ("co-2023", "vote", ["vote-not-counted"]),
        ("cstd-2023", "vote", ["not-secret"]),
        ("co-2024", "carry", ["ballot-is-asked"]),
        ("ban-giao", "propose", ["not-so-chosen"]),
    ]
    assert states(year)["co-2023"] == "granted"


@taking(PROVINCE)
def test_eight_of_ten_carry_a_flag_and_seven_do_not(year: dict[str, Any]) -> None:
    assert after(year, "co-2024", "vote")[-2:] == ["second-round", "voted"]


@taking(PROVINCE)
def test_nine_of_ten_in_secret_carry_a_fighter_and_nine_shown_hands_do_not(
    year: dict[str, Any],
) -> None:
    first, second = after(year, "cstd-2023", "vote")
    assert first != "voted"
    assert second == "voted"


@taking(PROVINCE)
def test_nine_of_eleven_and_eight_of_nine_are_below_ninety_percent(year: dict[str, Any]) -> None:
    assert states(year)["cstd-2024"] == "not-carried"


@taking(PROVINCE)
def test_the_list_goes_on_to_the_unit_that_had_a_title(year: dict[str, Any]) -> None:
    assert states(year)["ban-giao"] == "proposed"


@taking(MINISTRY)
def test_fourteen_of_fifteen_are_ninety_percent_and_twelve_are_eighty(year: dict[str, Any]) -> None:
    assert after(year, "bo-27", "vote") == ["second-round", "voted"]  # 13, then 14
    assert after(year, "bo-28", "vote") == ["voted"]  # 14, four of them in writing
    assert after(year, "co-1", "vote") == ["voted"]  # 12
    assert after(year, "co-2", "vote") == ["second-round", "not-carried"]  # 11 and 11
    assert after(year, "co-so-29", "vote") == ["voted"]  # 12


@taking(MINISTRY)
def test_what_is_carried_over_from_decree_98_is_said_of_the_award_it_is_about(
    year: dict[str, Any],
) -> None:
    def said(case: str) -> str:
        steps = _steps(year, case, "vote")
        return " ".join(one["en"] for step in steps for one in step["warnings"])

    assert "was not seen" in said("co-1")
    assert "Grassroots" not in said("co-1")
    assert "Grassroots" in said("co-so-29")


@taking(MINISTRY)
def test_seventy_percent_of_those_present_who_are_two_thirds_of_the_units(
    year: dict[str, Any],
) -> None:
    """7 of 12 are no 2/3; of 8 present 5 are too few and 6 enough; of 10 it takes 7."""
    assert refused(year) == [
        ("co-1", "submit", ["no-quorum"]),
        ("co-1", "submit", ["too-few"]),
        ("co-5", "submit", ["over-quota"]),
        ("ban-giao", "propose", ["too-few"]),
        ("ban-giao", "recognise", ["not-authorised", "not-the-recognising-authority"]),
    ]
    assert after(year, "co-2", "submit") == ["submitted"]
    assert states(year)["ban-giao"] == "recognised"


@taking(MINISTRY)
def test_a_third_flag_of_twelve_waits_until_one_has_fallen(year: dict[str, Any]) -> None:
    """20 % of 12 are 2.4, so two: the third is refused, and taken once the council drops one."""
    over, taken = _steps(year, "co-5", "submit")
    assert over["reasons"][0]["en"] == "the bloc has 2 and has proposed: `cuc-1`, `cuc-2`"
    assert (over["taken"], taken["taken"], taken["on"]) == (False, True, "2025-12-23")


@taking(CORPORATION)
def test_the_quorum_of_two_thirds_begins_with_circular_12(year: dict[str, Any]) -> None:
    """Six of ten in the room carry it on 31 December 2019, and not on 2 January 2020."""
    assert after(year, "nv-37", "vote") == ["voted"]
    six, seven = after(year, "nv-38", "vote")
    assert six != "voted"
    assert seven == "voted"


@taking(CORPORATION)
def test_the_governments_flag_goes_by_the_councils_own_share(year: dict[str, Any]) -> None:
    assert after(year, "co-cp", "vote") == ["second-round", "voted"]  # 6 and 7 of 10: 2/3
    assert "filed-late" in warned(year, "co-cp", "propose")
    assert states(year)["co-bo"] == "granted"


@taking(CORPORATION)
def test_two_thirds_of_the_ballots_and_a_head_who_is_named(year: dict[str, Any]) -> None:
    assert refused(year) == [
        ("co-cp", "submit", ["too-few"]),
        ("nv-38", "vote", ["no-quorum"]),
        ("ban-giao", "propose", ["way-not-stated"]),
    ]
    assert not warned(year, "co-cp", "submit")  # tax and audit are in the dossier
    assert warned(year, "nv-37", "submit") == {"in-case:xac-nhan-thue"}


@pytest.mark.parametrize(
    ("award", "subject", "on", "vnd"),
    [
        ("co-thi-dua-bo-tinh", "tap-the", "2023-12-29", 14_400_000),  # 8 x 1 800 000
        ("co-thi-dua-bo-tinh", "tap-the", "2026-06-30", 18_720_000),  # 8 x 2 340 000
        ("chien-si-thi-dua-bo-tinh", "ca-nhan", "2026-07-01", 7_590_000),  # 3 x 2 530 000
        ("co-thi-dua-bo-tinh", "tap-the", "2020-02-10", 11_920_000),  # 8 x 1 490 000
        ("lao-dong-tien-tien", "ca-nhan", "2020-02-10", 450_000),  # 447 000, rounded up
    ],
)
def test_the_prizes_of_the_three_years(
    thidua: Thidua, award: str, subject: str, on: str, vnd: int
) -> None:
    told = thidua("money", award, "--subject", subject, "--on", on, "--format", "json")
    assert told.data["vnd"] == vnd


@pytest.mark.parametrize(
    ("award", "on", "base", "at_most"),
    [
        ("chien-si-thi-dua-co-so", "2019-12-31", 33, 4),  # 4.95
        ("chien-si-thi-dua-co-so", "2019-12-31", 6, 0),  # 0.9
        ("chien-si-thi-dua-co-so", "2019-12-31", 20, 3),
        ("chien-si-thi-dua-co-so", "2024-01-01", 33, None),
        ("co-thi-dua-chinh-phu", "2020-01-06", 9, 1),  # 1.8
        ("co-thi-dua-chinh-phu", "2023-12-31", 10, 2),
        ("co-thi-dua-chinh-phu", "2024-01-01", 10, None),
    ],
)
def test_the_shares_of_the_three_years(
    thidua: Thidua, award: str, on: str, base: int, at_most: int | None
) -> None:
    told = thidua("quota", award, "--on", on, "--base", base, "--format", "json")
    assert told.data["at_most"] == at_most
