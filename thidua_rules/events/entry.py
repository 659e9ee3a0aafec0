"""A day to be kept in mind, ready for any calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A day, or the days from `on` to `until`, both included, that stand in a calendar.

    `id` is the same whenever the entry is made again, so that a calendar replaces it and nobody
    has it twice. `lines`: what is said of it, the clause or the bloc's own rule among them.
    """

    id: str
    on: date
    title: Text
    lines: tuple[Text, ...]
    until: date | None = None
