"""What the steps of a scenario put together, as data; what is wrong with it is told at its step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.written import Path, written
from thidua_rules.errors import Place
from thidua_rules.model.book import Rulebook
from thidua_rules.rulebook.nominees.dossiers import Dossier, dossier_from
from thidua_rules.rulebook.on_disk.source import Source


@dataclass
class Draft:
    """`data` is what has been put together; `places` says at which step each part was written."""

    data: dict[str, Any] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)

    def put(self, path: tuple[str, ...], value: object, at: Place) -> None:
        """Write a value into one of the mappings."""
        inside = self.data
        for step in path[:-1]:
            inside = inside.setdefault(step, {})
        inside[path[-1]] = value
        self.places[path] = at

    def put_under(self, path: tuple[str, ...], values: Mapping[str, object], at: Place) -> None:
        """Write each of the values below that path."""
        for name, value in values.items():
            self.put((*path, name), value, at)

    def add(self, name: str, value: object, at: Place) -> None:
        """Write one more entry of a list."""
        entries = self.data.setdefault(name, [])
        self.places[name, len(entries)] = at
        entries.append(value)

    def put_rows(self, path: tuple[str, ...], entries: list[Any], rows: tuple[Row, ...]) -> None:
        """Write a list of which each entry is a row of a table."""
        self.put(path, entries, rows[0].at)
        self.places |= {(*path, place): row.at for place, row in enumerate(rows)}

    def source(self, otherwise: Place) -> Source:
        """The draft as a source: the place of something is that of the step that wrote it."""
        return written(self.data, self.places, otherwise)


class DossierDraft(Draft):
    """A dossier, of an invented subject until a step says whose it is."""

    def __init__(self) -> None:
        blank: dict[str, Any] = {name: {} for name in ("attested", "members", "facts")}
        super().__init__({"subject": {"id": "mau"}, "records": [], **blank})

    def dossier(self, book: Rulebook, at: Place) -> Dossier:
        """The dossier.

        Raises:
            DossierError: with each problem at the step that wrote it.
        """
        return dossier_from(self.source(at), (), book)
