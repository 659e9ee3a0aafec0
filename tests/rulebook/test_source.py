"""YAML and files: what is read, what is refused, and where."""

from collections.abc import Callable
from datetime import date

import pytest
import yaml

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.rulebook.on_disk import source
from thidua_rules.rulebook.on_disk.positions import MOST_TOLD
from thidua_rules.rulebook.on_disk.source import (
    ROSTER,
    Bounds,
    parse_yaml,
)


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def _each_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_LOADER", getattr(yaml, request.param))


def problems(call: Callable[[], object]) -> tuple[Problem, ...]:
    with pytest.raises(RuleFileError) as caught:
        call()
    return caught.value.problems


def told(content: str | bytes, bounds: Bounds = source.RULE_FILE) -> list[str]:
    found = problems(lambda: parse_yaml(content, "x.yaml", bounds))
    return [f"{one.code} {one.place.line}:{one.place.column}" for one in found]


def said(content: str | bytes, lang: str = "en") -> str:
    with pytest.raises(RuleFileError) as caught:
        parse_yaml(content, "x.yaml")
    return caught.value.sentence(lang)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("0", 0),
        ("7", 7),
        ("-7", -7),
        ("999999999999999999", 999_999_999_999_999_999),
        ("1000000000000000000", "1000000000000000000"),
        ("9" * 5000, "9" * 5000),
        ("-0", "-0"),
        ("+7", "+7"),
        ("010", "010"),
        ("08", "08"),
        ("0o10", "0o10"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1.10", "1.10"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("12:30", "12:30"),
        ("٣", "٣"),
        ("true", True),
        ("false", False),
        ("True", "True"),
        ("null", None),
        ("", None),
        ("~", "~"),
        ("Null", "Null"),
        ("NO", "NO"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("2024-12-20", date(2024, 12, 20)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2024-1-2", "2024-1-2"),
        ("20241220", 20_241_220),
        ("2024-12-20T00:00:00Z", "2024-12-20T00:00:00Z"),
        ("2024-12-20 ", date(2024, 12, 20)),
        ("<<", "<<"),
        ("d24.k1.a", "d24.k1.a"),
        ('"7"', "7"),
        ("'true'", "true"),
        ('"2024-02-30"', "2024-02-30"),
        ('""', ""),
        ("''", ""),
        ("|-\n  7", "7"),
        (">-\n  2024-12-20", "2024-12-20"),
        (r'"\u0110i\t"', "Đi\t"),
    ],
)
def test_a_scalar_is_what_it_looks_like(word: str, value: object) -> None:
    data = parse_yaml(f"a: {word}\n", "x").data
    assert data == {"a": value}
    assert isinstance(data, dict)
    assert type(data["a"]) is type(value)


@pytest.mark.parametrize("day", ["2024-02-30", "2023-02-29", "2024-13-01", "0000-01-01"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    assert told(f"a: 1\nfrom: {day}\n") == ["no-such-day 2:7"]


@pytest.mark.parametrize("content", ["7", "[]", "{}", "- a", "'x'", "false", "2024-12-20"])
def test_a_file_may_hold_any_one_value(content: str) -> None:
    read_as = parse_yaml(content, "x")
    assert read_as.data is not None
    assert read_as.place(()) == Place("x", 1, 1)


def test_a_block_of_text_in_a_file_from_windows_has_plain_line_breaks() -> None:
    assert parse_yaml("a: |\r\n  x\r\n  y\r\n", "x").data == {"a": "x\ny\n"}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a: 1\nb: &x 2\n", ["anchor 2:4"]),
        ("a: &x [1]\nb: *x\n", ["anchor 1:4", "alias 2:4"]),
        ("a: 1\n*x : 2\n", ["alias 2:1"]),
        ("a:\n  - !!str 1\n", ["tag 2:5"]),
        ("a: ! 1\n", ["tag 1:4"]),
        ("!x {a: &y !z []}\n", ["tag 1:1", "anchor 1:8", "tag 1:8"]),
        ("%TAG !e! tag:e,2024:\n---\na: 1\n", ["tag 1:1"]),
        ("a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"]),
        ('{vi: x, "vi": {en: 1, en: 2}}', ["duplicate-key 1:9", "duplicate-key 1:23"]),
        ("a: 1\n2024: 2\n", ["key-not-text 2:1"]),
        ("true: 1\n", ["key-not-text 1:1"]),
        ("2024-12-20: 1\n", ["key-not-text 1:1"]),
        ("2024-02-30: 1\n", ["no-such-day 1:1"]),
        ("{null: 1}", ["key-not-text 1:2"]),
        ("a: 1\n? [b, {c: 1, c: 2}]\n: 1\n", ["key-not-text 2:3", "duplicate-key 2:14"]),
        ("? {a: b}\n: 1\n", ["key-not-text 1:3"]),
        ("a: 1\n---\nb: 2\n", ["documents 2:1"]),
        ("a: 1\na: 2\n...\n---\nb: *x\n", ["duplicate-key 2:1", "documents 4:1"]),
        ("---\n---\na: 1\n", ["documents 2:1"]),
        ("", ["empty 1:1"]),
        ("\n\n# only a comment\n", ["empty 1:1"]),
        ("---\n", ["empty 1:1"]),
        ("null\n", ["empty 1:1"]),
        ('a: "\\u202E"\n', ["unseen-character 1:4"]),
        ('a: "\\0\\e"\n', ["unseen-character 1:4", "unseen-character 1:4"]),
        ('a: "e\\u0302"\n', ["not-nfc 1:4"]),
        ("a: 1\nb: [1, 2\n", ["yaml-syntax 3:1"]),
        ("a: 1\nb: c: d\n", ["yaml-syntax 2:5"]),
        ("a:\n\t- b\n", ["yaml-syntax 2:1"]),
        ("a: 1\nb: @x\n", ["yaml-syntax 2:4"]),
        ("a: 1\na: 2\nb: ]\n", ["duplicate-key 2:1", "yaml-syntax 3:4"]),
        ("%YAML 3.0\n---\na: 1\n", ["yaml-syntax 1:1"]),
    ],
)
def test_what_is_not_allowed_is_refused_at_its_place(content: str, expected: list[str]) -> None:
    assert told(content) == expected
    assert told(content.replace("\n", "\r\n")) == expected


@pytest.mark.parametrize(
    "escape", ["\\ud800", "\\U00110000", "\\Uffffffff"], ids=["surrogate", "beyond", "overflow"]
)
def test_an_escape_of_no_character_is_refused(escape: str) -> None:
    [problem] = problems(lambda: parse_yaml(f'a: 1\nb: "{escape}"\n', "x"))
    assert problem.code in ("yaml-syntax", "unseen-character")
    assert problem.place.line in (1, 2)  # PyYAML without libyaml forgets where it was


def test_a_tag_that_is_not_utf8_is_refused() -> None:
    [problem] = problems(lambda: parse_yaml("a: 1\nb: !<%ed%a0%80> 1\n", "x"))
    assert problem.code == "yaml-syntax"


def test_depth_and_nodes_are_bounded() -> None:
    assert parse_yaml("[" * 40 + "]" * 40, "x").place((0,) * 39) == Place("x", 1, 40)
    assert told("\n" + "[" * 41 + "]" * 41) == ["too-deep 2:41"]
    assert told("a: {b: {c: 1}}", Bounds(depth=2)) == ["too-deep 1:8"]
    assert parse_yaml("[1, {a: b}]", "x", Bounds(nodes=5)).data == [1, {"a": "b"}]
    assert told("[1, {a: b}]", Bounds(nodes=4)) == ["too-many-nodes 1:9"]
    assert told("a: 1\na: 2\nb: [[]]", Bounds(depth=2)) == ["duplicate-key 2:1", "too-deep 3:5"]


@pytest.mark.parametrize(
    "bomb",
    ["[" * 100_000, "[" * 100_000 + "]" * 100_000, "{a: " * 60_000, "- " * 100_000],
    ids=["open", "closed", "mappings", "items"],
)
def test_a_bomb_of_brackets_is_refused(bomb: str) -> None:
    [problem] = problems(lambda: parse_yaml(bomb, "x"))
    assert problem.code == "too-deep"


def test_the_bounds_of_a_roster_let_more_through() -> None:
    rows = "- {a: 1}\n" * 30_000
    assert told(rows) == ["too-large 1:1"]
    assert told(rows[:180_000]) == ["too-many-nodes 6667:4"]
    assert parse_yaml(rows, "x", ROSTER).place((29_999, "a")) == Place("x", 30_000, 7)


def test_a_hundred_problems_are_enough() -> None:
    found = problems(lambda: parse_yaml("a: 1\n" * 1000, "x"))
    assert len(found) == MOST_TOLD + 1
    assert found[-1].code == "too-many-problems"


def test_sentences_are_told_in_both_languages_with_a_hint() -> None:
    assert said("a: 1\na: 2\n", "vi") == ("x.yaml:2:1: khóa `a` viết hai lần – lần đầu ở dòng 1")
    assert (
        said("a: 1\na: 2\n") == "x.yaml:2:1: `a` is written twice – it is first written on line 1"
    )
    assert said("a: 1\nb: [1, 2\n\n").endswith(
        "begun on line 2 – a comma or a closing bracket is missing"
    )
    assert "từ dòng 2" in said("a: 1\nb: [1, 2\n\n", "vi")


def test_a_word_in_a_sentence_stays_on_one_short_line() -> None:
    sentence = said(f'"x\\ny{"z" * 90}": 1\n"x\\ny{"z" * 90}": 2\n')
    assert "`x yzzz" in sentence
    assert "…`" in sentence
    assert len(sentence) < 140
