"""What Gherkin reads as a remark or drops without a word, so that a scenario passes by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

FEATURES = sorted(Path(__file__).parent.glob("*/*.feature"))


@pytest.fixture(params=FEATURES, ids=lambda path: path.stem)
def feature(request) -> dict[str, Any]:
    read = Parser().parse(request.param.read_text("utf-8"))
    found: dict[str, Any] = read["feature"]
    return found


def scenarios_of(feature: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (child["scenario"] for child in feature["children"] if "scenario" in child)


def test_it_is_written_in_vietnamese(feature) -> None:
    assert feature["language"] == "vi"


def test_no_line_is_read_as_a_remark(feature) -> None:
    """A line whose first word is no keyword belongs to the description."""
    for block in (one for child in feature["children"] for one in child.values()):
        assert block["description"].strip() == "", block["name"]


def test_every_scenario_claims_something(feature) -> None:
    for scenario in scenarios_of(feature):
        assert "Thì " in {step["keyword"] for step in scenario["steps"]}, scenario["name"]


def test_no_name_stands_twice(feature) -> None:
    """Of two scenarios of one name only the last would run."""
    names = Counter(scenario["name"] for scenario in scenarios_of(feature))
    assert [name for name, times in names.items() if times > 1] == []


def test_each_column_of_an_outline_is_used(feature) -> None:
    for scenario in scenarios_of(feature):
        steps = " ".join(step["text"] for step in scenario["steps"])
        for table in scenario["examples"]:
            heads = [cell["value"] for cell in table["tableHeader"]["cells"]]
            assert [head for head in heads if f"<{head}>" not in steps] == [], scenario["name"]
