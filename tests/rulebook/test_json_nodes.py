"""JSON: the same bounded walk, without a word that JSON does not have."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook.on_disk.source import Bounds, parse_json

ROSTER = """\
[
\t{"id": "nv-017", "tên": "Hoà", "years": [2020, 2021]},
\t{"id":"nv-018","ok":true}
]
"""


def told(content: str, bounds: Bounds | None = None) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        parse_json(content, "x.json", bounds or Bounds())
    found = caught.value.problems
    return [f"{one.code} {one.place.line}:{one.place.column}" for one in found]


def said(content: str) -> str:
    with pytest.raises(RuleFileError) as caught:
        parse_json(content, "x")
    return caught.value.sentence("en")


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), "1:1", "1:1"),
        ((0,), "2:2", "2:2"),
        ((0, "tên"), "2:26", "2:19"),
        ((0, "years", 1), "2:49", "2:49"),
        ((1, "ok"), "3:22", "3:17"),
        ((1, "ok", "no"), "3:22", "3:22"),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_every_node_knows_its_place(
    path: tuple[str | int, ...], value: str, key: str, line_break: str
) -> None:
    roster = parse_json(ROSTER.replace("\n", line_break), "r")
    assert str(roster.place(path)) == f"r:{value}"
    assert str(roster.place(path, key=True)) == f"r:{key}"


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("0", 0),
        ("-12", -12),
        ("999999999999999999", 999_999_999_999_999_999),
        ("1000000000000000000", "1000000000000000000"),
        ("1.10", "1.10"),
        ("-0.5e+3", "-0.5e+3"),
        ("1E9", "1E9"),
        ("true", True),
        ("false", False),
        ("null", None),
        ('"2024-12-20"', "2024-12-20"),
        ('"7"', "7"),
        ('""', ""),
        (r'"\u0110\/\n\t\\\""', 'Đ/\n\t\\"'),
        (r'"\ud83d\ude00"', "😀"),
        ('"' + "a" * 5000 + '"', "a" * 5000),
        ("[]", []),
        ("{}", {}),
        ("[[],{}]", [[], {}]),
    ],
)
def test_a_value_is_what_it_says(word: str, value: object) -> None:
    data = parse_json(f" [ {word} ] ", "x").data
    assert data == [value]
    assert isinstance(data, list)
    assert type(data[0]) is type(value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "empty 1:1"),
        (" \r\n\t", "empty 1:1"),
        ("null", "empty 1:1"),
        ('{"a": 1,\n "a": 2}', "duplicate-key 2:2"),
        ('{"a": 1,\n "\\u0061": 2}', "duplicate-key 2:2"),
        ('["\\u202e"]', "unseen-character 1:2"),
        ('["\\ud800"]', "unseen-character 1:2"),
        ('["\\u0000"]', "unseen-character 1:2"),
        ('["e\\u0302"]', "not-nfc 1:2"),
        ('["\x01"]', "unseen-character 1:3"),
        ("[NaN]", "json-syntax 1:2"),
        ("[1, -Infinity]", "json-syntax 1:5"),
        ("[012]", "json-syntax 1:2"),
        ("[1_0]", "json-syntax 1:2"),
        ("[.5]", "json-syntax 1:2"),
        ("[1.]", "json-syntax 1:2"),
        ("[+1]", "json-syntax 1:2"),
        ("[True]", "json-syntax 1:2"),
        ("[2024-12-20]", "json-syntax 1:2"),
        ("[٣]", "json-syntax 1:2"),
        ("{a: 1}", "json-syntax 1:2"),
        ("{'a': 1}", "json-syntax 1:2"),
        ("{1: 1}", "json-syntax 1:2"),
        ("{,}", "json-syntax 1:2"),
        ("[1] // no", "json-syntax 1:5"),
        ("[\n1,\n]", "json-syntax 3:1"),
        ('{"a": 1,}', "json-syntax 1:9"),
        ('{"a" 1}', "json-syntax 1:6"),
        ('{"a": }', "json-syntax 1:7"),
        ('{"a": 1 "b": 2}', "json-syntax 1:9"),
        ("[1 2]", "json-syntax 1:4"),
        ("[1}", "json-syntax 1:3"),
        ('{"a": 1]', "json-syntax 1:8"),
        ("[1]]", "json-syntax 1:4"),
        ("[1] [2]", "json-syntax 1:5"),
        ("[1,\n", "json-syntax 2:1"),
        ('{"a"', "json-syntax 1:5"),
        ('[1, "ab', "json-syntax 1:5"),
        ('["a\\x"]', "json-syntax 1:4"),
        ('["a\\', "json-syntax 1:4"),
        ('["a\\u12"]', "json-syntax 1:4"),
        ('["a\nb"]', "json-syntax 1:4"),
        ('["a\tb"]', "json-syntax 1:4"),
        ("\x0c[1]", "unseen-character 1:1"),
    ],
)
def test_what_is_not_json_is_refused_at_its_place(content: str, expected: str) -> None:
    assert told(content)[0] == expected
    assert len(told(content)) == (2 if content.startswith("\x0c") else 1)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("[1,]", "x:1:4: expected a value, found `]` – remove the comma before it"),
        ("{", "x:1:2: expected a key in double quotes or `}`, found the end of the file"),
        ("[1", "x:1:3: expected `,` or `]`, found the end of the file"),
        ("1 2", "x:1:3: expected the end of the file, found `2`"),
        ("[NaN]", "x:1:2: `NaN` is not JSON – put text in double quotes"),
    ],
)
def test_what_was_expected_is_told(content: str, sentence: str) -> None:
    assert said(content) == sentence


def test_an_error_of_syntax_comes_with_the_problems_before_it() -> None:
    assert told('{"a": 1, "a": 2, b}') == ["duplicate-key 1:10", "json-syntax 1:18"]


def test_depth_and_nodes_are_bounded() -> None:
    assert parse_json("[" * 40 + "]" * 40, "x").place((0,) * 39).column == 40
    assert told("\n" + "[" * 100_000) == ["too-deep 2:41"]
    assert told('{"a": {"b": {}}}', Bounds(depth=2)) == ["too-deep 1:13"]
    assert told('[1, {"a": 2}]', Bounds(nodes=4)) == ["too-many-nodes 1:11"]


VISIBLE = st.text(
    st.characters(min_codepoint=32, max_codepoint=126) | st.sampled_from("ĐđêệỨ😀\n\t")
)
VALUES = st.recursive(
    st.integers(-(10**18) + 1, 10**18 - 1) | st.booleans() | st.none() | VISIBLE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(VISIBLE, inner, max_size=4),
    max_leaves=12,
)


@given(
    value=st.lists(VALUES, min_size=1),
    ascii_only=st.booleans(),
    indent=st.sampled_from([None, 1, "\t"]),
)
def test_whatever_json_writes_is_read_back(
    *, value: list[object], ascii_only: bool, indent: int | str | None
) -> None:
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert parse_json(written, "x", Bounds(depth=200)).data == value


@given(st.text(st.sampled_from('[]{}:,"\\ \nab0123.-eu/tru')))
def test_nothing_is_read_that_json_does_not_know(content: str) -> None:
    try:
        parse_json(content, "x")
    except RuleFileError:
        return
    json.loads(content)
