"""The year that docs/bloc-year.md shows comes out as the page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.workflows.conftest import BLOC
from thidua_rules.rulebook.on_disk.source import parse_yaml
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import shipped_profiles
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import replay

PAGE = (Path(__file__).parents[2] / "docs" / "bloc-year.md").read_text("utf-8")


def test_the_year_is_taken_with_one_refusal_and_late_signatures(book, tmp_path: Path) -> None:
    text, _ = _blocks()
    path = tmp_path / "year.yaml"
    path.write_text(text, "utf-8")
    year = replay(read_year(path, book))
    assert [(one.act.event, one.act.actor.unit) for one in year.refused] == [("conclude", "so-thu")]
    assert year.cases["giao-uoc"].state.id == "signed"
    late = {one.text.en for entry in year.entries for one in entry.warnings}
    assert "6 days late: due by 2024-02-28" in late


def test_the_rules_that_the_page_shows_are_a_profiles() -> None:
    _, rules = _blocks()
    profile = BlocProfile.model_validate(BLOC | yaml_of(rules))
    assert profile.quotas[0].at_least == 1
    assert len(profile.ties) == 3


def _blocks() -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)


def yaml_of(text: str) -> dict[str, Any]:
    data = parse_yaml(text, "page").data
    assert isinstance(data, dict)
    return data


def test_every_shipped_profile_and_every_field_is_named() -> None:
    named = set(re.findall(r"`([a-z_0-9-]+)`", PAGE))
    assert set(shipped_profiles()) <= named
    told_elsewhere = {"id", "title", "kind", "level", "rule", "sources"}
    assert set(BlocProfile.model_fields) - told_elsewhere <= named
