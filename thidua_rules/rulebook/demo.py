"""The invented dossiers that `thidua demo` decides; they lie in the folder `demo`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from thidua_rules.model.book import Rulebook
from thidua_rules.rulebook.dossiers import Dossier, dossier_from, opened
from thidua_rules.rulebook.rosters import read_roster

DEMO = Path(__file__).parent.parent / "demo"
_YEAR = "NAM"  # stands for the year under review in the roster


def nominations(book: Rulebook) -> Iterator[tuple[str, Dossier]]:
    """Each award that the bloc nominates for, and the dossier of its nominee."""
    source = opened(DEMO / "khoi-van-hoa-xa-hoi.yaml")
    entries = source.data if isinstance(source.data, list) else []
    for place, entry in enumerate(entries):
        assert isinstance(entry, dict)
        yield str(entry["award"]), dossier_from(source, (place, "dossier"), book)


def roster(book: Rulebook, year: int, folder: Path) -> list[Dossier]:
    """The civil servants with their achievements in that year; `folder` takes a working copy."""
    copy = folder / f"{year}.csv"
    copy.write_text((DEMO / "can-bo.csv").read_text("utf-8").replace(_YEAR, str(year)), "utf-8")
    return [row.dossier for row in read_roster(copy, rulebook=book) if row.dossier is not None]
