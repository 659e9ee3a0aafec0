"""The invented files that `thidua demo` reads; they lie in the folder `demo`."""

from __future__ import annotations

from pathlib import Path

from thidua_rules.model.book import Rulebook
from thidua_rules.rulebook.nominees.dossiers import Dossier
from thidua_rules.rulebook.nominees.rosters import read_roster

DEMO = Path(__file__).parents[2] / "demo"
BLOC_YEAR, NOMINEES = DEMO / "nam-2021.yaml", DEMO / "khoi-van-hoa-xa-hoi.yaml"
_WRITTEN_FOR = 2021


def roster(book: Rulebook, year: int) -> list[Dossier]:
    """The civil servants of `can-bo.csv`, with their achievements in that year instead."""
    rows = read_roster(DEMO / "can-bo.csv", rulebook=book)
    return [_in(year, row.dossier) for row in rows if row.dossier is not None]


def _in(year: int, dossier: Dossier) -> Dossier:
    """The dossier with every record of the year it was written for moved to that year."""
    records = (
        record.model_copy(update={"year": year}) if record.year == _WRITTEN_FOR else record
        for record in dossier.records
    )
    return dossier.model_copy(update={"records": tuple(records)})
