"""One look at a dossier: its records as they stand on a day, and which of them count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum
from typing import TypeAlias

from thidua_rules.model.criterion import Wanted
from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.rule import Counting, Spends
from thidua_rules.model.verdict import Verdict
from thidua_rules.model.vocabulary import Vocabulary


class Match(IntEnum):
    """Whether a record is one that a criterion asks for; `MAYBE` where it does not say enough."""

    NO = 0
    MAYBE = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Excluded:
    """A record that would match but does not count, and by which rule."""

    record: Record
    rule: Counting


Matched: TypeAlias = tuple[Record, Match]


@dataclass(frozen=True, slots=True)
class Look:
    """A dossier on a day, under the counting rules of an award."""

    dossier: Dossier
    award: str
    on: date
    year: int
    vocabulary: Vocabulary
    spends: Spends = field(default_factory=Spends)
    counting: tuple[Counting, ...] = ()
    assume: Verdict | None = None
    by_kind: dict[str, list[Record]] = field(init=False)

    def __post_init__(self) -> None:
        """Index what has happened by that day; a record dated later does not count yet."""
        by_kind: dict[str, list[Record]] = defaultdict(list)
        for record in self.dossier.records:
            if record.first_day <= self.on and record.year <= self.last:
                by_kind[record.kind].append(record)
        object.__setattr__(self, "by_kind", dict(by_kind))

    def under(self, counting: tuple[Counting, ...], spends: Spends | None = None) -> Look:
        """The same look under these rules of counting."""
        return replace(self, counting=counting, spends=spends or self.spends)

    @property
    def last(self) -> int:
        """The last year of which anything can be known."""
        return self.on.year

    def of_kind(self, kind: str) -> Sequence[Record]:
        return self.by_kind.get(kind, ())

    def matching(self, wanted: Sequence[Wanted]) -> Iterator[Matched]:
        """Every record of the wanted kinds, and how surely it is one of those asked for."""
        for one in wanted:
            for record in self.of_kind(one.kind):
                match = min(_fits(record.level, one.levels), _fits(record.grade, one.grades))
                if match:
                    yield record, match

    def settled(self, kind: str, year: int) -> bool:
        """Whether nothing more can turn up for that kind and year."""
        complete = self.dossier.complete
        if complete is not None and complete.covers(kind, year):
            return True
        return self.vocabulary.records[kind].once_a_year and any(
            record.year == year for record in self.of_kind(kind)
        )

    def excluded(self, record: Record) -> Excluded | None:
        """The rule by which the record does not count for this award, if there is one."""
        for rule in self.counting:
            if (rule.spent and self._is_spent(record)) or self._is_left_out(record, rule):
                return Excluded(record, rule)
        return None

    def _is_left_out(self, record: Record, rule: Counting) -> bool:
        """Only an award that was given has a type that can keep it from counting."""
        return record.type in rule.leave_out_types and record.kind in self.vocabulary.awards

    def _is_spent(self, record: Record) -> bool:
        return (
            record.kind in self.spends.of
            and record.spent_on is not None
            and record.spent_on not in self.spends.free_after
        )


def _fits(value: str | None, wanted: tuple[str, ...] | None) -> Match:
    if wanted is None:
        return Match.SURE
    if value is None:
        return Match.MAYBE
    return Match.SURE if value in wanted else Match.NO
