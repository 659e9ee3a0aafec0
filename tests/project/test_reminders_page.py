"""What docs/reminders.md shows is what there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from tests.events.bloc import book, profile
from thidua_rules.events import notice_rules
from thidua_rules.events.rules import shipped_rules
from thidua_rules.events.steps import WATCHED
from thidua_rules.rulebook.on_disk.source import parse_yaml
from thidua_rules.workflows.profile.notices import When

PAGE = (Path(__file__).parents[2] / "docs" / "reminders.md").read_text("utf-8")


def test_the_reminders_that_the_page_shows_are_a_profiles() -> None:
    (block,) = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)
    data = parse_yaml(block, "docs/reminders.md").data
    assert isinstance(data, dict)
    rules = notice_rules(profile(**data), book())
    assert [rule.id for rule in rules.rules][-2:] == ["nhac-som-giao-uoc", "chua-so-ket"]
    assert len(rules.rules) == len(shipped_rules()) - 1 + 2


def test_the_page_lists_every_kind_with_its_slots() -> None:
    rows = re.findall(r"^\| `([a-z-]+)`.*\| `([a-z ]+)` \|$", PAGE, re.M)
    kinds = get_args(get_args(When)[0])
    assert dict(rows) == {
        get_args(kind.model_fields["kind"].annotation)[0]: " ".join(kind.slots) for kind in kinds
    }


def test_the_page_names_every_step_and_how_many_rules_are_shipped() -> None:
    assert all(f"`{step}`" in PAGE for step in WATCHED)
    assert "A set of twelve ships" in PAGE
    assert len(shipped_rules()) == 12
