"""What docs/scoring.md shows can be read, added up and run."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from thidua_rules import Rulebook
from thidua_rules.cohort.scores.rubric_files import rubric_from
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet_files import sheet_from
from thidua_rules.rulebook.on_disk.source import parse_yaml

PAGE = (Path(__file__).parents[2] / "docs" / "scoring.md").read_text("utf-8")


def shown(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.M | re.S)


def test_the_table_and_the_sheet_are_read_and_added_up(book: Rulebook) -> None:
    table, written = shown("yaml")
    rubric = rubric_from(parse_yaml(table, "table.yaml"), book.vocabulary)
    sheet = sheet_from(parse_yaml(written, "sheet.yaml"), rubric)
    own = score(rubric, sheet, "self")
    assert own.total == Decimal(107)
    assert own.band is not None
    assert own.band.titles == ("tap-the-lao-dong-xuat-sac",)
    assert score(rubric, sheet, "cross").blanks[0] == "cai-cach"


def test_the_ranking_runs() -> None:
    (code,) = shown("python")
    exec(compile(code, "scoring.md", "exec"), {})
