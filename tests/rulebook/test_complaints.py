"""What is wrong at one place is told once, however many shapes were tried there."""

from __future__ import annotations

import pytest

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook.on_disk.source import parse_yaml
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shapes.shape import Shape


class Counted(Shape):
    count: int


class Named(Shape):
    name: str


class Either(Shape):
    of: Counted | Named


def test_a_key_that_neither_shape_knows_is_told_once() -> None:
    with pytest.raises(RuleFileError) as told:
        validated(Either, parse_yaml("of: {nonsense: 1}\n", "q.yaml"))
    sentences = [one.sentence("en") for one in told.value.problems]
    assert len([one for one in sentences if "`nonsense`" in one]) == 1
    assert any("`count`" in one for one in sentences)
    assert any("`name`" in one for one in sentences)
