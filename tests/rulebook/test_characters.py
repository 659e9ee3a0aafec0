"""Bytes that are not text, and text that hides something."""

from collections.abc import Callable

import pytest

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook.on_disk.source import Bounds, Source, parse_json, parse_yaml

NFD = "e\u0302"  # ê in two characters, as macOS and some spreadsheets write it


def refusal(content: str | bytes, bounds: Bounds | None = None) -> RuleFileError:
    with pytest.raises(RuleFileError) as caught:
        parse_yaml(content, "x.yaml", bounds or Bounds())
    return caught.value


def told(content: str | bytes) -> list[str]:
    found = refusal(content).problems
    return [f"{one.code} {one.place.line}:{one.place.column}" for one in found]


@pytest.mark.parametrize("parse", [parse_yaml, parse_json])
@pytest.mark.parametrize("content", ['\ufeff{"a": 1}', b'\xef\xbb\xbf{"a": 1}'])
def test_a_byte_order_mark_is_dropped(
    parse: Callable[[str | bytes, str], Source], content: str | bytes
) -> None:
    read = parse(content, "x")
    assert read.data == {"a": 1}
    assert read.place(("a",)).column == 7


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a: 1\nt\xc3\xaan: \xe1\n", "not-utf8 2:6"),
        (b"a: 1\r\nt\xc3\xaan: \xe1\r\n", "not-utf8 2:6"),
        (b"\xef\xbb\xbfa: \xe1\xbb", "not-utf8 1:4"),
        ("a: 1".encode("utf-16"), "not-utf8 1:1"),
        (b"\xed\xa0\x80", "not-utf8 1:1"),
        ("a: \ud800", "not-utf8 1:4"),
    ],
)
def test_bytes_that_are_not_utf8_are_refused_at_the_first(
    content: str | bytes, expected: str
) -> None:
    assert told(content) == [expected]


def test_the_byte_is_named_and_utf8_is_suggested() -> None:
    assert refusal(b"\xe1").sentence("vi") == (
        "x.yaml:1:1: byte `0xE1` không phải UTF-8 – lưu tệp với bảng mã UTF-8"
    )


@pytest.mark.parametrize(
    "character",
    "\0\x08\x0b\x1b\x7f\x80\x85\xad\u061c\u200b\u200d\u200e\u2028\u2029\u202a\u202e\u2060\u2066"
    "\u2069\u3164\ufeff\ufffe\uffff\U000e0041",
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_a_character_that_cannot_be_seen_is_refused(character: str) -> None:
    error = refusal(f"a: 1\ntên: hai{character}ba\n")
    assert told(f"a: 1\ntên: hai{character}ba\n") == ["unseen-character 2:9"]
    assert f"`U+{ord(character):04X}`" in error.sentence("vi")


def test_all_unseen_characters_are_told_and_the_reading_goes_on() -> None:
    assert told("a: \u202ex\r\n\u200bb: 1\na: 2\nc: [\n") == [
        "unseen-character 1:4",
        "unseen-character 2:1",
        "duplicate-key 3:1",
        "yaml-syntax 5:1",
    ]


def test_what_can_be_seen_is_not_refused() -> None:
    visible = "\tĐặng Thị Hoà \u00a0 “½” 𠀋 😀 €"
    assert parse_yaml(f'a: "{visible}"', "x").data == {"a": visible}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"a: 1\nb: {NFD}\nc: {NFD}\n", "not-nfc 2:4"),
        (f"a: 1\r\nx: y{NFD}\u0323\r\n", "not-nfc 2:5"),
        ("\u0302\u0323a: 1", "not-nfc 1:1"),
        ("a: \u212b", "not-nfc 1:4"),
        ("a: \u1112\u1161", "not-nfc 1:5"),
        ('a: "\u0302"', None),
        (f'a: "{NFD}"\nb: "{NFD}"\n', "not-nfc 1:5"),
    ],
)
def test_text_that_is_not_nfc_is_told_once(content: str, expected: str | None) -> None:
    if expected is None:
        assert parse_yaml(content, "x").data is not None
    else:
        assert told(content) == [expected]


def test_a_long_run_of_marks_is_refused_at_once() -> None:
    assert told("a: e" + "\u0300\u0323" * 60_000) == ["not-nfc 1:4"]


def test_the_bound_is_counted_in_bytes() -> None:
    assert parse_yaml("đđ", "x", Bounds(bytes=4)).data == "đđ"
    [problem] = refusal("đđđ", Bounds(bytes=4)).problems
    assert problem.code == "too-large"
