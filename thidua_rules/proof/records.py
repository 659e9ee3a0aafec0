"""Leaves that look at records, as formulas over the records that a person may have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from thidua_rules.engine.look import Look
from thidua_rules.engine.restart import Restart
from thidua_rules.model import criterion as c
from thidua_rules.model.dossier import Record
from thidua_rules.model.rule import Counting
from thidua_rules.proof.claim import Claim
from thidua_rules.proof.person import Person
from thidua_rules.proof.sites import stands
from thidua_rules.proof.terms import FALSE, Formula, at_least, every, no, some
from thidua_rules.proof.windows import Scope, Years, back_from, choice, long_enough, years_of

ByYear = Mapping[int, list[Formula]]


@dataclass(frozen=True, slots=True)
class Reader:
    """The records of a person as one rule counts them."""

    person: Person
    look: Look
    restarted: dict[tuple[int, date | None], Formula] = field(default_factory=dict)

    def years(self, window: c.Window, scope: Scope) -> Years:
        return years_of(window, self.look, scope, self.person.years)

    def counting(self, leaf: c.Counted | c.Streak, scope: Scope) -> ByYear:
        """For each year of the window, whether each matching record is there and counts."""
        years = self.years(leaf.window, scope)
        restarts = isinstance(leaf, c.Streak) or leaf.window.form != "ever"
        found: dict[int, list[Formula]] = defaultdict(list)
        for record, _ in self.look.matching(leaf.of):
            if record.year in years and self.look.excluded(record) is None:
                kept = no(self._restarted(record)) if restarts else no(FALSE)
                found[record.year].append(
                    every((self.person.has(record), years[record.year], kept))
                )
        return found

    def _restarted(self, record: Record) -> Formula:
        """Whether a discipline ended at or after the record."""
        when = (record.year, record.on)
        if when not in self.restarted:
            self.restarted[when] = self._behind(record)
        return self.restarted[when]

    def _behind(self, record: Record) -> Formula:
        """The first rule binds that has a discipline on record, and no other."""
        terms, nothing_before = [], no(FALSE)
        for rule in self.look.counting:
            ended = self._disciplines(rule)
            behind = [has for has, end in ended if _excludes(rule, end, record)]
            terms.append(every((nothing_before, some(behind))))
            nothing_before = every((nothing_before, no(some(has for has, _ in ended))))
        return some(terms)

    def _disciplines(self, rule: Counting) -> list[tuple[Formula, date]]:
        found = self.look.of_kind(rule.restart_after) if rule.restart_after else ()
        return [(self.person.has(one), one.ends) for one in found if one.ends is not None]

    def any_of_year(self, leaf: c.Streak, year: int) -> Formula:
        """Whether anything of those kinds, of whatever grade, is there for the year."""
        return some(
            self.person.has(record)
            for one in leaf.of
            for record in self.look.of_kind(one.kind)
            if record.year == year
        )


def _excludes(rule: Counting, ended: date, record: Record) -> bool:
    return Restart(rule, ended, None).excludes(record)


def count(leaf: c.Counted, reader: Reader, scope: Scope) -> Claim:
    """So many records, or years with one."""
    found = reader.counting(leaf, scope)
    if leaf.unit == "years":
        terms = [some(of_year) for of_year in found.values()]
    else:
        terms = [term for of_year in found.values() for term in of_year]
    enough = at_least(leaf.at_least or 0, terms)
    few = no(at_least(leaf.at_most + 1, terms)) if leaf.at_most is not None else no(FALSE)
    return Claim.plain(every((enough, few)))


def absent(leaf: c.Absent, reader: Reader, scope: Scope) -> Claim:
    """None of the records, or none that still stands; unknown inside a run that is none."""
    years = reader.years(leaf.window, scope)
    against = some(
        every((reader.person.has(record), years[record.year], no(_cleared(record, leaf, reader))))
        for record, _ in reader.look.matching(leaf.of)
        if record.year in years and stands(record, leaf, reader.look)
    )
    inside = some(years.values()) if leaf.window.form == "within" else no(FALSE)
    return Claim(every((inside, no(against))), against)


def _cleared(record: Record, leaf: c.Absent, reader: Reader) -> Formula:
    if not leaf.still_open:
        return FALSE
    return some(
        reader.person.has(later)
        for kind in leaf.cleared_by
        for later in reader.look.of_kind(kind)
        if later.last_day >= record.first_day
    )


@dataclass(frozen=True, slots=True)
class Run:
    """A run that a streak may be: when it is that one, what is then claimed, and its years."""

    chosen: Formula
    claim: Claim
    years: Years


def streak(leaf: c.Streak, reader: Reader, scope: Scope) -> Run:
    """The run that ends where the clause says; anywhere, whether there is one at all."""
    found = reader.counting(leaf, scope)
    held = {year: some(terms) for year, terms in found.items()}
    if leaf.ends == "anywhere":
        met = some(long_enough(end, leaf.years, held, 1) for end in held)
        return Run(no(FALSE), Claim.plain(met), {})
    year = reader.look.year
    enough, years = _ending(year, leaf, held)
    if leaf.ends == "proposal" and year == reader.look.last:
        rated = reader.any_of_year(leaf, year)
        before, years_before = _ending(year - 1, leaf, held)
        enough = some((every((rated, enough)), every((no(rated), before))))
        years = choice(rated, years, years_before)
    return Run(no(FALSE), Claim.plain(enough), years)


def _ending(end: int, leaf: c.Streak, held: Mapping[int, Formula]) -> tuple[Formula, Years]:
    return (
        long_enough(end, leaf.years, held, leaf.every),
        back_from(end, held, leaf.every),
    )


def runs_anywhere(leaf: c.Streak, reader: Reader, scope: Scope) -> Iterator[Run]:
    """Each run of years that cannot be made longer; where there is none, an empty one."""
    found = reader.counting(leaf, scope)
    held = {year: some(terms) for year, terms in found.items()}
    yield Run(no(some(held.values())), Claim.plain(FALSE), {})
    for first in sorted(held):
        for last in range(first, max(held) + 1):
            inside = {year: held.get(year, FALSE) for year in range(first, last + 1)}
            edges = (no(held.get(first - 1, FALSE)), no(held.get(last + 1, FALSE)))
            enough = FALSE if len(inside) < leaf.years else no(FALSE)
            years = {year: no(FALSE) for year in inside}
            yield Run(every((*inside.values(), *edges)), Claim.plain(enough), years)
