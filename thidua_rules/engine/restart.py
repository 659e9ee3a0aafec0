"""After a discipline the years are counted anew: which years lie behind its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.look import Excluded, Look
from thidua_rules.model.dossier import Record
from thidua_rules.model.rule import Counting


@dataclass(frozen=True, slots=True)
class Restart:
    """Nothing up to `surely` counts; what lies after it, up to `possibly`, may not count.

    The two differ where a discipline is on record and its end is not.
    """

    rule: Counting
    surely: date
    possibly: date

    def excludes(self, record: Record) -> bool:
        """Whether the record surely lies before the new start."""
        return not _after(record, self.surely)

    def may_exclude(self, record: Record) -> bool:
        return not _after(record, self.possibly)

    def why(self, record: Record) -> Excluded:
        return Excluded(record, self.rule.text, self.rule.cite)


def restart_of(look: Look) -> Restart | None:
    """The restart that binds this nominee, or none where no such record is on file."""
    for rule in look.counting:
        records = look.of_kind(rule.restart_after) if rule.restart_after else ()
        if records:
            ends = [record.ends for record in records if record.ends is not None]
            known = max(ends, default=date.min)
            begun = max(record.on or date(record.year, 1, 1) for record in records)
            open_ended = len(ends) < len(records)
            return Restart(
                rule,
                surely=max(known, begun) if open_ended else known,
                possibly=date.max if open_ended else known,
            )
    return None


def _after(record: Record, day: date) -> bool:
    """A year counts from the one after the end on; a dated record from the day after it on."""
    return record.year > day.year or (record.on is not None and record.on > day)
