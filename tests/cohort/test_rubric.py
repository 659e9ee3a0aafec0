"""A table of points is read exactly, or refused with every fault at its place."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from tests.cohort.conftest import RUBRICS
from thidua_rules import Rulebook, RuleFileError
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.rubric_files import read_rubric, rubric_from
from thidua_rules.rulebook.on_disk.source import parse_json, parse_yaml

D = Decimal
HEAD = "rubric: a\ntitle: {vi: a, en: b}\nscale: 100\nprecision: %d\n"
ONE = "criteria:\n  - {id: a, vi: a, en: b, points: 100}\n"
BONUS = (
    "bonus:\n  - {id: b, vi: a, en: b, cap: 15, beyond_scale: true,"
    " items: [{id: c, vi: a, en: b, points: 15}]}\n"
)
TITLES = "{titles: [lao-dong-tien-tien], from: %s, to: %s}"


def told(error: RuleFileError, lang: str = "en") -> list[str]:
    return [problem.sentence(lang).partition(":")[2] for problem in error.problems]


def made(book: Rulebook, content: str) -> Rubric:
    return rubric_from(parse_yaml(content, "a.yaml"), book.vocabulary)


def bands(*ranges: tuple[object, object]) -> str:
    lines = [f"  - {TITLES % one}" for one in ranges]
    return "\n".join(["bands:", *lines, ""]).replace(", to: None", "")


def refused(book: Rulebook, content: str) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        made(book, content)
    return [problem.code for problem in caught.value.problems]


def test_a_table_is_read_as_a_tree_with_all_beside_it(hundred: Rubric) -> None:
    assert [line.id for line in hundred.walk()] == [
        *("nhiem-vu", "chi-tieu", "cai-cach", "he-thong", "thi-dua"),
    ]
    assert [(one.id, one.most) for one in hundred.scored()][:4] == [
        *(("chi-tieu", D(40)), ("cai-cach", D(20)), ("he-thong", D(20)), ("thi-dua", D(20))),
    ]
    assert hundred.criteria[0].least == D(30)
    assert hundred.reach == D(115)
    assert hundred.adopted is not None
    assert hundred.adopted.by.en == "The conference of the model bloc A"
    assert hundred.effective is not None
    assert (hundred.effective.start, hundred.effective.end) == (date(2018, 3, 9), date(2021, 1, 1))


def test_points_are_read_exactly(thousand: Rubric) -> None:
    assert [str(line.most) for line in thousand.criteria] == ["612.5", "287.5", "100"]
    assert thousand.effective is None
    assert thousand.reach == D(1000)


@pytest.mark.parametrize(
    ("points", "titles"),
    [
        ("69", None),
        ("70", ("tap-the-lao-dong-tien-tien",)),
        ("90", ("tap-the-lao-dong-tien-tien",)),
        ("91", ("tap-the-lao-dong-xuat-sac",)),
        ("115", ("tap-the-lao-dong-xuat-sac",)),
    ],
)
def test_with_whole_points_90_and_91_are_neighbours(hundred: Rubric, points, titles) -> None:
    band = hundred.band(D(points))
    assert (band.titles if band else None) == titles


def test_every_fault_is_told_at_once_with_its_place(book: Rulebook) -> None:
    with pytest.raises(RuleFileError) as caught:
        read_rubric(RUBRICS / "faulty.yaml", book.vocabulary)
    assert told(caught.value) == [
        "4:8: the parts add up to 110, not to 100",
        "10:13: the parts add up to 50.25, not to 60",
        "12:58: `20.25` has more decimals than `precision: 1`",
        "13:14: `muc-mot` is named twice",
        "14:68: `least: 31` lies above the most, 30",
        "15:57: `0` has to be above 0",
        "16:87: only one of `least` and `least_percent` can stand here",
        "18:9: `nhom-hai` is named twice",
        "21:10: `-5` has to be above 0",
        "26:10: `floor: 120` lies above the most, 100",
        "30:15: `lao-dong-tien-tein` is not a title or form of reward – did you mean"
        " `lao-dong-tien-tien`?",
        "30:50: `to` lies below `from`",
        "32:46: between 90 and 91 there are points of no band, such as 90.1 – write `from: 90.1`",
        "33:48: two bands overlap: the lower one holds 94 points already",
        "33:56: points above 94 (at most 95) are of no band – leave `to` out of the top band",
    ]


def test_a_fault_is_told_in_vietnamese_with_a_decimal_comma(book: Rulebook) -> None:
    with pytest.raises(RuleFileError) as caught:
        read_rubric(RUBRICS / "faulty.yaml", book.vocabulary)
    assert "32:46: giữa 90 và 91 có điểm không thuộc mức nào, như 90,1 – viết `from: 90.1`" in told(
        caught.value, "vi"
    )


@pytest.mark.parametrize(
    ("precision", "ranges", "codes"),
    [
        (0, [(70, 90), (91, 100)], []),
        (1, [(70, 90), (91, 100)], ["band-gap"]),
        (1, [(70, 90.9), (91, 100)], []),
        (0, [(70, 90), (90, 100)], ["band-overlap"]),
        (0, [(70, 90), (91, 99)], ["band-gap"]),
        (0, [(70, None), (91, None)], ["band-overlap"]),
        (0, [(91, None), (70, 90)], []),
        (0, [(101, None)], ["out-of-reach"]),
        (0, [(-1, None)], ["points-too-few"]),
    ],
)
def test_bands_neither_overlap_nor_leave_a_score_out(book, precision, ranges, codes) -> None:
    content = HEAD % precision + ONE + bands(*ranges)
    if codes:
        assert refused(book, content) == codes
    else:
        assert made(book, content).bands


def test_a_bonus_beyond_the_scale_needs_a_top_band_that_is_open(book: Rulebook) -> None:
    content = HEAD % 0 + ONE + BONUS
    assert refused(book, content + bands((91, 100))) == ["band-gap"]
    assert made(book, content + bands((91, None))).reach == D(115)


@pytest.mark.parametrize("points", ["1e3", "yes", "true", "1.0000001", '""', "'1,5'", "{}", "1_0"])
def test_what_is_not_points_is_refused_at_its_place(book: Rulebook, points: str) -> None:
    content = HEAD % 0 + ONE.replace("100", points)
    with pytest.raises(RuleFileError) as caught:
        made(book, content)
    assert [str(one.place) for one in caught.value.problems] == ["a.yaml:6:35"]
    assert "has to be points such as `12` or `12.5`" in caught.value.sentence("en")
    assert "phải là số điểm như `12` hoặc `12.5`" in caught.value.sentence("vi")


def test_a_table_without_a_day_of_adoption_may_still_end(book: Rulebook) -> None:
    rubric = made(book, HEAD % 0 + ONE + "effective: {until: 2020-01-01}\n")
    assert rubric.effective is not None
    assert date(2019, 12, 31) in rubric.effective
    assert rubric.adopted is None


def test_a_table_can_be_json_too(book: Rulebook) -> None:
    data = {
        "rubric": "a",
        "title": {"vi": "a", "en": "b"},
        "scale": 0.5,
        "precision": 1,
        "criteria": [{"id": "a", "vi": "a", "en": "b", "points": 0.5}],
    }
    rubric = rubric_from(parse_json(json.dumps(data), "a.json"), book.vocabulary)
    assert rubric.scale == D("0.5")
