"""The profile of a bloc: members, leaders and deadlines by date; nothing inferred."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from tests.workflows.conftest import BLOC, MAY, profile
from thidua_rules.workflows.profile.bloc_profile import BlocProfile


def test_membership_is_dated() -> None:
    members = [
        {"id": "so-cu", "name": "Sở Cũ", "until": "2021-07-01"},
        {"id": "so-moi", "name": "Sở Mới", "since": "2021-07-01"},
    ]
    bloc = profile(members=members, posts=[])
    assert [member.id for member in bloc.members_on(date(2021, 6, 30))] == ["so-cu"]
    assert [member.id for member in bloc.members_on(date(2021, 7, 1))] == ["so-moi"]
    assert bloc.size_on(MAY) == 1


def test_a_bloc_may_be_counted_without_being_named() -> None:
    assert profile(members=[], posts=[], size=10).size_on(MAY) == 10
    assert profile(members=[], posts=[]).size_on(MAY) is None
    assert [post.unit for post in profile(members=[], size=3).posts_on(MAY)] == [
        "so-sao",
        "so-trang",
    ]


def test_a_unit_may_leave_and_come_back() -> None:
    stays = [
        {"id": "so-sao", "name": "Sở Sao", "until": "2021-03-01"},
        {"id": "so-sao", "name": "Sở Sao", "since": "2021-06-01"},
    ]
    bloc = profile(members=stays, posts=[])
    assert [bloc.size_on(date(2021, month, 1)) for month in (2, 4, 7)] == [1, 0, 1]


def test_a_deadline_may_lie_in_the_next_year_and_may_be_extended() -> None:
    bloc = profile(
        deadlines=[
            {"step": "dossier", "by": "02-29", "after": 1},
            {"step": "registration", "by": "02-28"},
        ],
        extensions=[
            {"step": "registration", "year": 2021, "until": "2021-03-31", "by": "CV 9"},
            {"step": "registration", "year": 2021, "until": "2021-03-15"},
        ],
    )
    assert bloc.deadline("dossier", 2022) == (date(2023, 2, 28), False)
    assert bloc.deadline("dossier", 2023) == (date(2024, 2, 29), False)
    assert bloc.deadline("registration", 2021) == (date(2021, 3, 31), True)
    assert bloc.deadline("registration", 2022) == (date(2022, 2, 28), False)
    assert bloc.deadline("covenant", 2022) is None


def test_a_penalty_costs_points_and_a_bar_does_not() -> None:
    records = [
        {"kinds": ["nop-muon"], "effect": "penalty", "points": 2},
        {"kinds": ["ky-luat"], "effect": "bar"},
    ]
    assert [one.points for one in profile(disqualifiers=records).disqualifiers] == [2, None]


def test_the_digest_is_that_of_the_content() -> None:
    assert profile().digest == profile().digest
    assert profile().digest != profile(adopts=["quy-che"]).digest


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"size": 3}, "`size` is for a bloc whose members are not named"),
        (
            {"posts": [{"unit": "so-la", "role": "head"}]},
            "`so-la` leads or is to lead the bloc and is not one of its members",
        ),
        (
            {"head_selection": {"way": "rotation-list", "order": ["so-la"]}},
            "`so-la` leads or is to lead the bloc and is not one of its members",
        ),
        ({"deadlines": [{"step": "covenant", "by": "02-30"}]}, "no day of the year is `02-30`"),
        (
            {"disqualifiers": [{"kinds": ["ky-luat"], "effect": "penalty"}]},
            "`points` belongs to the effect `penalty`, and to no other",
        ),
        (
            {
                "posts": [
                    {"unit": "so-sao", "role": "head", "since": "2021-05-04", "until": "2021-05-04"}
                ]
            },
            "`until` 2021-05-04 does not come after `since` 2021-05-04",
        ),
        (
            {"members": [*BLOC["members"], {"id": "so-sao", "name": "Sở Sao"}]},
            "`so-sao` is listed twice",
        ),
        ({"vote": {"at_least": "3/2", "of": "members"}}, "less than or equal to 1"),
        ({"vote": {"at_least": 0.9, "of": "members"}}, "`0.9` is not a share such as `2/3`"),
        ({"vote": {"at_least": "2/0", "of": "members"}}, "`2/0` is not a share such as `2/3`"),
    ],
)
def test_a_profile_that_cannot_be_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=r".") as refused:
        BlocProfile.model_validate({**BLOC, **change})
    assert said in str(refused.value)
