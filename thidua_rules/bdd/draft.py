"""A dossier as the steps of a scenario put it together; its problems are told at their steps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from thidua_rules.errors import Place
from thidua_rules.model.book import Rulebook
from thidua_rules.rulebook.dossiers import Dossier, dossier_from

Path = tuple[str | int, ...]


def _blank() -> dict[str, Any]:
    return {"subject": {"id": "mau"}, "records": [], "attested": {}, "members": {}, "facts": {}}


@dataclass
class Draft:
    """`data` is the dossier so far; `places` says at which step each part was written."""

    data: dict[str, Any] = field(default_factory=_blank)
    places: dict[Path, Place] = field(default_factory=dict)

    def put(self, path: tuple[str, ...], value: object, at: Place) -> None:
        """Write a value into one of the dossier's mappings."""
        inside = self.data
        for step in path[:-1]:
            inside = inside.setdefault(step, {})
        inside[path[-1]] = value
        self.places[path] = at

    def add(self, name: str, value: object, at: Place) -> None:
        """Write one more entry of a list."""
        entries = self.data.setdefault(name, [])
        self.places[name, len(entries)] = at
        entries.append(value)

    def dossier(self, book: Rulebook, at: Place) -> Dossier:
        """The dossier.

        Raises:
            DossierError: with each problem at the step that wrote it.
        """
        return dossier_from(_Written(self.data, self.places, at), (), book)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Written:
    """The draft seen as a source: the place of something is that of its step."""

    data: dict[str, Any]
    places: dict[Path, Place]
    otherwise: Place

    def place(self, path: Path, *, key: bool = False) -> Place:  # noqa: ARG002 - a step is both
        for end in range(len(path), 0, -1):
            if path[:end] in self.places:
                return self.places[path[:end]]
        return self.otherwise
