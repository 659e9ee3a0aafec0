"""Whatever the file holds, it is read or refused, and a refusal points into it."""

from collections.abc import Callable
from datetime import date

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook.on_disk import source
from thidua_rules.rulebook.on_disk.source import Source, parse_json, parse_yaml

SEED = """\
award: "chien-si\\u0110"   # note
title: {vi: Chiến sĩ, en: 'Fighter'}
from: 2017-10-01
all:
- id: a
  count: [1, -2, true, null, ~]
- id: |
    text
  ? b
  : >-
    more
"""
PIECES = st.sampled_from(
    [
        *"[]{}:,-?&*!|>'\"%@`#~\\ \n\r\t\0ab0",
        *("- ", ": ", "? ", "\n---\n", "\n...\n", "&x ", "*x", "!!int ", "!<%ed%a0%80> ", "<<: "),
        *(
            "\\u202e",
            '"\\ud800"',
            '"\\Uffffffff"',
            '"\\U00110000"',
            "2024-02-30",
            "e\u0302",
            "\ufeff",
        ),
        *("\n%YAML 1.2\n", "\n%TAG ! x\n", "\r\n", "\u2028", "\x85", "[" * 50, "{a: " * 50),
        *("\ud800", "9" * 30, "a: 1\na: 2\n", "|2-\n", "'\n'", "Đ"),
    ]
)
LOADERS = pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
many = settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Pieces put into the seed, each in the place of a few characters."""
    text = SEED
    for piece in draw(st.lists(PIECES, min_size=1, max_size=4)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + piece + text[at + draw(st.integers(0, 3)) :]
    return text


Parse = Callable[[str | bytes, str], Source]


def refusal(parse: Parse, content: str | bytes) -> RuleFileError | None:
    try:
        parse(content, "x")
    except RuleFileError as error:
        return error
    return None


@LOADERS
@pytest.mark.parametrize("parse", [parse_yaml, parse_json])
@many
@given(content=st.binary() | st.text() | st.lists(PIECES).map("".join) | mutated())
def test_nothing_but_a_refusal_is_raised(
    monkeypatch: pytest.MonkeyPatch, loader: str, parse: Parse, content: str | bytes
) -> None:
    monkeypatch.setattr(source, "_LOADER", getattr(yaml, loader))
    error = refusal(parse, content)
    if error is not None:
        assert error.sentence("vi").encode()
        assert error.sentence("en").encode()
        assert all(one.place.line > 0 and one.place.column > 0 for one in error.problems)


@many
@given(content=mutated())
def test_both_parsers_of_yaml_read_the_same(monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    """With or without libyaml; only the place of a value that is not written may differ."""
    read = []
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        monkeypatch.setattr(source, "_LOADER", loader)
        if refusal(parse_yaml, content) is None:
            read.append(parse_yaml(content, "x"))
    for one in read:
        assert one.data == read[0].data


VISIBLE = st.text(st.characters(min_codepoint=32, max_codepoint=126) | st.sampled_from("ĐêỨ\n"))
VALUES = st.recursive(
    st.integers(-(10**18) + 1, 10**18 - 1) | st.booleans() | st.none() | st.dates() | VISIBLE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(VISIBLE, inner, max_size=4),
    max_leaves=12,
)


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


@many
@given(value=st.lists(VALUES, min_size=1), flow=st.booleans())
def test_what_yaml_writes_is_read_back(*, value: list[object], flow: bool) -> None:
    written = yaml.dump(value, Dumper=NoAliases, allow_unicode=True, default_flow_style=flow)
    read = parse_yaml(written, "x").data
    assert read == value
    assert isinstance(read, list)
    assert [type(one) for one in read] == [type(one) for one in value]


def test_the_seed_itself_is_read() -> None:
    read = parse_yaml(SEED, "x").data
    assert isinstance(read, dict)
    assert read["from"] == date(2017, 10, 1)
