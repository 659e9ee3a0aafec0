"""docs/readings.md is made from the rules, and is as new as they are."""

from __future__ import annotations

from pathlib import Path

from thidua_rules import load_rulebook
from thidua_rules.views.to_readings import readings

PAGE = Path(__file__).parents[2] / "docs" / "readings.md"
MAKE = (
    "from pathlib import Path; from thidua_rules import load_rulebook; "
    "from thidua_rules.views.to_readings import readings; "
    "Path('docs/readings.md').write_text(readings(load_rulebook()), 'utf-8')"
)


def test_the_page_is_what_the_rules_say() -> None:
    page = readings(load_rulebook())
    assert page == PAGE.read_text("utf-8"), f'make it anew: python -c "{MAKE}"'


def test_every_instrument_with_rules_has_readings() -> None:
    page = readings(load_rulebook())
    for number in ("06/2022/QH15", "15/2003/QH11", "91/2017/NĐ-CP"):
        assert f"({number})" in page
