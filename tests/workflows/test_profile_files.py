"""Profiles on disk: read with every problem at its place, and the seven that are shipped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workflows.conftest import BLOC
from thidua_rules.errors import ProfileError
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import (
    read_profile,
    shipped_profile,
    shipped_profiles,
)

WRONG = """\
id: khoi-thu
title: {vi: Khối thử, en: Trial bloc}
members:
  - {id: so-sao, name: Sở Sao}
  - {id: so-sao, name: Sở Sao}
posts:
  - {unit: so-la, role: head}
size: 2
"""
UNREADABLE = """\
id: khoi-thu
titel: {vi: Khối thử, en: Trial bloc}
deadlines: [{step: covenant, by: 02-30}]
vote: {at_least: 0.9, of: member}
posts: [{unit: so-sao, role: head, since: 2021-02-30x}]
"""


def told(path: Path, lang: str = "en") -> list[str]:
    with pytest.raises(ProfileError) as refused:
        read_profile(path)
    return [problem.sentence(lang).removeprefix(f"{path}:") for problem in refused.value.problems]


def written(folder: Path, text: str) -> Path:
    path = folder / "khoi.yaml"
    path.write_text(text, "utf-8")
    return path


def test_what_does_not_hold_together_is_told_at_its_place_in_both_languages(tmp_path: Path) -> None:
    path = written(tmp_path, WRONG)
    assert told(path) == [
        "5:10: `so-sao` is listed twice",
        "7:12: `so-la` leads or is to lead the bloc and is not one of its members",
        "8:7: `size` is for a bloc whose members are not named",
    ]
    assert told(path, "vi") == [
        "5:10: `so-sao` nêu hai lần",
        "7:12: `so-la` là trưởng, phó khối nhưng không phải thành viên",
        "8:7: `size` dành cho khối không nêu tên thành viên",
    ]


def test_everything_that_cannot_be_read_is_told_at_once(tmp_path: Path) -> None:
    path = written(tmp_path, UNREADABLE)
    assert told(path) == [
        "1:1: `title` is missing",
        "2:1: `titel` is not a key here",
        "3:34: no day of the year is `02-30`",
        "4:18: `0.9` is not a share such as `2/3`",
        "4:27: `member` has to be one of `members`, `present`, `ballots` – did you mean `members`?",
        "5:43: `2021-02-30x` is not a day such as `2024-12-20`",
    ]
    assert "3:34: không có ngày nào là `02-30`" in told(path, "vi")


def test_a_file_that_is_not_there_suggests_its_neighbour(tmp_path: Path) -> None:
    written(tmp_path, WRONG)
    (said,) = told(tmp_path / "khio.yaml")
    assert said.endswith("– did you mean `khoi.yaml`?")


def test_a_profile_may_be_json(tmp_path: Path) -> None:
    path = tmp_path / "khoi.json"
    made = BlocProfile.model_validate(BLOC)
    path.write_text(made.model_dump_json(), "utf-8")
    assert read_profile(path) == made


def test_an_id_that_no_profile_has_suggests_one() -> None:
    with pytest.raises(ProfileError) as refused:
        shipped_profile("hung-yen-vhxh")
    assert refused.value.sentence("en").endswith("did you mean `hung-yen-vh-xh`?")


@pytest.mark.parametrize("id", shipped_profiles())
def test_each_shipped_profile_says_where_it_is_from_and_what_it_does_not_know(id: str) -> None:
    profile = shipped_profile(id)
    assert profile.id == id
    assert profile.sources
    assert profile.limitations


@pytest.mark.parametrize(
    ("id", "named", "size", "head"),
    [
        ("dien-bien-vh-xh", 8, 8, None),
        ("hung-yen-vh-xh", 8, 8, "so-van-hoa-the-thao-va-du-lich"),
        ("bac-kan-vh-xh", 11, 11, None),
        ("khoi-vh-xh-2018", 0, None, None),
        ("quang-nam-kinh-te-nganh", 0, 10, None),
        ("bac-ninh-2025", 0, None, None),
        ("quoc-gia", 0, None, None),
    ],
)
def test_a_shipped_profile_states_what_its_source_states_and_no_more(
    id: str, named: int, size: int | None, head: str | None
) -> None:
    profile, day = shipped_profile(id), date(2021, 6, 1)
    assert (len(profile.members), profile.size_on(day)) == (named, size)
    assert [post.unit for post in profile.posts_on(day)] == ([head] if head else [])
    assert (profile.vote, profile.rubric, profile.quotas) == (None, None, ())


def test_who_attends_is_no_member() -> None:
    for id in shipped_profiles():
        assert not [one for one in shipped_profile(id).members if "thi-dua" in one.id]
