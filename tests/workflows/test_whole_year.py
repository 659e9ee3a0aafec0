"""An invented bloc's year from its registrations to the new head, composed by states alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from thidua_rules import load_rulebook
from thidua_rules.workflows.handover.handover import posts_after
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay

YEAR = Path(__file__).parent / "years" / "khoi-thu-2021.yaml"


@pytest.fixture(scope="module")
def year() -> YearTaken:
    return replay(read_year(YEAR, load_rulebook()))


def test_it_ends_closed_with_everything_settled(year: YearTaken) -> None:
    assert {id: case.state.id for id, case in year.cases.items()} == {
        "nam": "closed",
        "dk-sao": "accepted",
        "dk-trang": "accepted",
        "dk-may": "lapsed",
        "giao-uoc": "signed",
        "so-ket": "concluded",
        "ban-giao": "in-effect",
    }


def test_what_may_not_be_is_refused_and_says_why(year: YearTaken) -> None:
    told = [(entry.act.case, [reason.vi for reason in entry.reasons]) for entry in year.refused]
    assert told == [
        ("dk-sao", ["đơn vị không tự tiếp nhận hoặc trả lại đăng ký của mình"]),
        ("nam", ["`registration/so-may` đang ở `awaited`"]),
    ]


def test_what_is_late_or_open_is_minded(year: YearTaken) -> None:
    told = [
        (entry.act.event, [warning.en for warning in entry.warnings])
        for entry in year.entries
        if entry.warnings
    ]
    assert told == [
        ("file", ["2 days late: due by 2021-02-28"]),
        (
            "hold",
            [
                "has not reported: Sở Sao",
                "has not reported: Sở Mây",
                "5 days late: due by 2021-07-15",
            ],
        ),
        ("check-list", ["handed over open: `giao-uoc`"]),
    ]


def test_the_new_head_comes_out_for_the_next_profile(year: YearTaken) -> None:
    post = posts_after(year.cases["ban-giao"])
    assert (post.unit, post.role, post.since) == ("so-trang", "head", date(2022, 2, 1))
    led = [*year.profile.posts, post]
    after = year.profile.model_copy(update={"posts": tuple(led)})
    assert [post.unit for post in after.posts_on(date(2022, 2, 1))] == ["so-trang"]
