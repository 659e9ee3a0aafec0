"""After a discipline the years are counted anew: which records lie behind its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.look import Excluded, Look
from thidua_rules.model.dossier import Record
from thidua_rules.model.rule import Counting


@dataclass(frozen=True, slots=True)
class Restart:
    """Nothing up to `ended` counts, the last end on record.

    `running` is the first day of a discipline whose end is not on record: what lies before it
    does not count, and what follows it may not.
    """

    rule: Counting
    ended: date | None
    running: date | None

    def excludes(self, record: Record) -> bool:
        """Whether the record surely does not count."""
        if self.ended is not None and not _after(record, self.ended):
            return True
        return self.running is not None and _before(record, self.running)

    def may_exclude(self, record: Record) -> bool:
        """Whether it may turn out not to count."""
        return self.running is not None or self.excludes(record)

    @property
    def first_year(self) -> int:
        """No year before it can count."""
        return max(day.year for day in (self.ended, self.running) if day is not None)

    def why(self, record: Record) -> Excluded:
        """The exclusion, with the clause that says so."""
        return Excluded(record, self.rule)


def restart_of(look: Look) -> Restart | None:
    """The restart that binds this nominee, or none where no such record is on file."""
    for rule in look.counting:
        records = look.of_kind(rule.restart_after) if rule.restart_after else ()
        if records:
            ends = [record.ends for record in records if record.ends is not None]
            begun = [record.first_day for record in records if record.ends is None]
            return Restart(rule, max(ends, default=None), max(begun, default=None))
    return None


def _after(record: Record, day: date) -> bool:
    """A year counts from the one after the end on; a dated record from the day after it on."""
    return record.year > day.year or (record.on is not None and record.on > day)


def _before(record: Record, day: date) -> bool:
    return record.year < day.year or (record.on is not None and record.on < day)
