"""What was spent on what: an achievement that one award has used up is not used again.

A `Ledger` is a value: `granted` and `refused` answer a new one, and so does `revoked`, which also
says what is free again and which decisions have to be made anew. It is told of decisions, never
makes one; what an award uses up, and after which awards it may still be used, its rule says
(`spends`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from thidua_rules.errors import DossierError, Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Spends


def keyed(records: Iterable[Record]) -> dict[str, Record]:
    """Each record by a name of its own: what it is, its paper, and a number if it stands twice.

    One paper may recognise many achievements, so that the paper alone is no name.
    """
    seen = Counter[str]()
    made: dict[str, Record] = {}
    for record in records:
        name = f"{record} ({record.proof})" if record.proof else str(record)
        seen[name] += 1
        made[name if seen[name] == 1 else f"{name} #{seen[name]}"] = record
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """A record of a subject that a decision used up. `record` is its key, `paper` its proof."""

    subject: str
    record: str
    paper: str
    award: str
    number: str
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One decision on a subject: what it rested on, and what it left out as spent or not counting.

    `number` is that of its paper, which may be the paper of many subjects and awards.
    """

    subject: str
    award: str
    number: str
    year: int
    granted: bool
    rests_on: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        """How a later dossier may name the award as evidence: by its paper, or by itself."""
        return frozenset({self.number, f"{self.award} {self.year}"})


@dataclass(frozen=True, slots=True)
class Ledger:
    """All decisions that were told, and all that they spent, in the order in which they came."""

    entries: tuple[Entry, ...] = ()
    spendings: tuple[Spending, ...] = ()

    def spent_on(self, subject: str, record: str) -> tuple[str, ...]:
        """The awards that have used up that record."""
        return tuple(
            one.award for one in self.spendings if (one.subject, one.record) == (subject, record)
        )

    def refused(self, decision: Decision, number: str) -> Ledger:
        """The ledger with a decision that spends nothing."""
        return replace(self, entries=(*self.entries, _entry(decision, number, granted=False)))

    def granted(
        self,
        book: Rulebook,
        decision: Decision,
        number: str,
        dossier: Dossier,
        records: Sequence[str],
    ) -> Ledger:
        """The ledger with a grant; of the named records it spends those that its rule uses up.

        Raises:
            DossierError: a record is not in the dossier, or another award has used it up.
        """
        spends = book[decision.governed_by.rule].spends
        held = keyed(dossier.records)
        problems = list(self._unfit(dossier.subject.id, records, held, spends))
        if problems:
            raise DossierError(problems)
        spent = (
            _spending(decision, number, key, held[key])
            for key in records
            if held[key].kind in spends.of
        )
        entry = _entry(decision, number, granted=True)
        return Ledger((*self.entries, entry), (*self.spendings, *spent))

    def marked(self, dossier: Dossier, spends: Spends) -> Dossier:
        """The dossier as a decision under such a rule has to see it: what is spent says so."""
        records = (
            _marked(record, self.spent_on(dossier.subject.id, key), spends)
            for key, record in keyed(dossier.records).items()
        )
        return dossier.model_copy(update={"records": tuple(records)})

    def _unfit(
        self, subject: str, records: Sequence[str], held: dict[str, Record], spends: Spends
    ) -> Iterator[Problem]:
        for key in records:
            if key not in held:
                text = Text(f"hồ sơ không có `{key}`", f"the dossier has no `{key}`")
                yield Problem("no-record", text, Place(subject))
                continue
            before = [*self.spent_on(subject, key), *filter(None, [held[key].spent_on])]
            taken = _blocking(before, spends)
            if held[key].kind in spends.of and taken:
                text = Text(f"`{key}` đã dùng cho `{taken}`", f"`{key}` is used up by `{taken}`")
                yield Problem("spent", text, Place(subject))


def _blocking(awards: Iterable[str], spends: Spends) -> str | None:
    return next((award for award in awards if award not in spends.free_after), None)


def _marked(record: Record, awards: Sequence[str], spends: Spends) -> Record:
    """A record says one award only: the one that keeps it from counting, if there is one."""
    before = [*filter(None, [record.spent_on]), *awards]
    if not before:
        return record
    return record.model_copy(update={"spent_on": _blocking(before, spends) or before[-1]})


def _entry(decision: Decision, number: str, *, granted: bool) -> Entry:
    evidence = dict.fromkeys(paper for one in decision.because for paper in one.evidence)
    left = dict.fromkeys(one.record for part in decision.trace.walk() for one in part.left_out)
    return Entry(
        subject=decision.subject,
        award=decision.award,
        number=number,
        year=decision.year,
        granted=granted,
        rests_on=tuple(evidence),
        left_out=tuple(left),
    )


def _spending(decision: Decision, number: str, key: str, record: Record) -> Spending:
    return Spending(
        subject=decision.subject,
        record=key,
        paper=record.paper,
        award=decision.award,
        number=number,
        year=decision.year,
    )
