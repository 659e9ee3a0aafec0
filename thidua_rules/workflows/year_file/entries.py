"""The cases and the steps that a year's file lists, whatever else is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from thidua_rules.rulebook.on_disk.source import Data

Steps: TypeAlias = tuple[str | int, ...]


def entries_of(data: Data, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The mappings in a list of the file, whatever else is wrong with it."""
    entries = data.get(key) if isinstance(data, dict) else None
    for at, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict):
            yield at, entry


def acts_of(data: Data) -> Iterator[tuple[Steps, dict[str, Any]]]:
    for at, event in entries_of(data, "events"):
        if "conference" in event:
            for number, act in entries_of(event, "conference"):
                yield ("events", at, "conference", number), act
        else:
            yield ("events", at), event
