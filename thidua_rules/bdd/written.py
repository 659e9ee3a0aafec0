"""Data that steps have put together, for readers of files: places are those of the steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from thidua_rules.errors import Place
from thidua_rules.rulebook.on_disk.source import Source

Path: TypeAlias = tuple[str | int, ...]


def written(data: dict[str, Any], places: Mapping[Path, Place], otherwise: Place) -> Source:
    """The data as a source; `otherwise` is the place of what no step has written."""
    return cast(Source, _Written(data, places, otherwise))


@dataclass(frozen=True, slots=True)
class _Written:
    """What a reader of a source asks of it."""

    data: dict[str, Any]
    places: Mapping[Path, Place]
    otherwise: Place

    def place(self, path: Path, *, key: bool = False) -> Place:  # noqa: ARG002 - a step is both
        """Where it was written: itself, what it is a part of, or the first of its parts."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.places:
                return self.places[path[:end]]
        inside = (at for one, at in self.places.items() if path and one[: len(path)] == path)
        return next(inside, self.otherwise)
