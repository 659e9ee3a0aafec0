"""The files that docs/dossier.md shows can be read and decided."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from thidua_rules import Verdict, decide
from thidua_rules.rulebook import Dossier
from thidua_rules.rulebook.nominees.rosters import read_roster

PAGE = (Path(__file__).parents[2] / "docs" / "dossier.md").read_text("utf-8")
ON = date(2024, 12, 20)


def shown(language: str, path: Path) -> Path:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.M | re.S)
    path.write_text(text, "utf-8")
    return path


def test_the_dossier_is_read_and_decided(book, tmp_path: Path) -> None:
    nominee = Dossier.read(shown("yaml", tmp_path / "one.yaml"), rulebook=book)
    assert len(nominee.records) == 7
    assert decide(book, "lao-dong-tien-tien", nominee, on=ON).verdict is Verdict.UNKNOWN


def test_the_table_is_read_and_decided(book, tmp_path: Path) -> None:
    rows = list(read_roster(shown("csv", tmp_path / "people.csv"), rulebook=book))
    found = [
        decide(book, "chien-si-thi-dua-co-so", row.dossier, on=ON).verdict
        for row in rows
        if row.dossier is not None
    ]
    assert found == [Verdict.MET, Verdict.UNMET]
