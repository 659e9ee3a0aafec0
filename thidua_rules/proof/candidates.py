"""The records that a person may have: finitely many, no two that every leaf takes for the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import TypeAlias

from thidua_rules.engine.look import Look
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier, Record, Subject
from thidua_rules.proof.settings import Setting
from thidua_rules.proof.sites import Site, sites_of, stands


@dataclass(frozen=True, slots=True)
class Candidates:
    """`records` oldest first; `before` has, for each further record like another, that other."""

    records: tuple[Record, ...]
    before: tuple[tuple[Record, Record], ...] = ()


Ending: TypeAlias = Callable[[int], date | None]


@dataclass(slots=True)
class Ask:
    """What all leaves together want of one kind: how far back, how many of a year."""

    back: int = 1
    copies: int = 1
    ends_told: bool = False
    may_end: bool = False
    told_apart: list[Site] = field(default_factory=list)

    def widen(self, back: int, copies: int = 1) -> None:
        self.back, self.copies = max(self.back, back), max(self.copies, copies)

    def endings(self, on: date) -> tuple[Ending, ...]:
        """When a record may end: never, on its first day, with its year, after the day."""
        if self.ends_told and self.may_end:
            return (lambda _: date(on.year + 1, 12, 31), _last_day, _first_day)
        if self.ends_told:
            return (_last_day,)
        return (_never, _first_day) if self.may_end else (_never,)


def _never(_: int) -> None:
    return None


def _first_day(year: int) -> date:
    return date(year, 1, 1)


def _last_day(year: int) -> date:
    return date(year, 12, 31)


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules as they are looked at on a day; `knows` is what is said of a person beside them."""

    settings: Sequence[Setting]
    book: Rulebook
    on: date
    year: int
    knows: Sequence[c.Wanted] = ()

    def sites(self, dossier: Dossier) -> list[Site]:
        """Every leaf that looks at records."""
        sites = [site for one in self.settings for site in self._of(one, dossier)]
        back = max((site.back for site in sites), default=1)
        root, look = self.settings[0].rule.criterion, self._look(self.settings[0], dossier)
        sites += [Site(_any_of(one, root), look.under(()), back) for one in self.knows]
        return sites

    def _look(self, setting: Setting, dossier: Dossier) -> Look:
        return setting.look(dossier, self.book, self.on, self.year)

    def _of(self, setting: Setting, dossier: Dossier) -> Iterator[Site]:
        look = self._look(setting, dossier)
        for root, spends in setting.roots():
            yield from sites_of(root, look.under(look.counting, spends))


def _any_of(wanted: c.Wanted, root: c.Criterion) -> c.Counted:
    """One such record at any time, in the words of the rule at hand."""
    head = {one.name: getattr(root, one.name) for one in fields(c.Clause)}
    return c.Counted(**head, of=(wanted,), window=c.Window("ever"), at_least=1)


def candidates(plan: Plan) -> Candidates:
    """Every record that may make a difference to one of the rules.

    Records state their level and grade, a discipline its end: this is a person of whom everything
    is known. The years go back as far as the windows need.
    """
    variants = _variants(plan)
    samples = Dossier(
        subject=Subject(id="mau", kind="ca-nhan"), records=tuple(one for one, _ in variants)
    )
    sites = plan.sites(samples)
    asks = _asks(sites, plan.book)
    endings = {id(one): ends for one, (_, ends) in zip(samples.records, variants, strict=True)}
    records: list[tuple[Record, Record | None]] = []
    for kept in _told_apart(samples.records, sites, asks):
        years = range(plan.year - asks[kept.kind].back + 1, plan.on.year + 1)
        records.extend(_over_the_years(kept, asks[kept.kind].copies, years, endings[id(kept)]))
    records.sort(key=lambda pair: pair[0].year)
    return Candidates(
        tuple(record for record, _ in records),
        tuple((record, before) for record, before in records if before is not None),
    )


def _asks(sites: Sequence[Site], book: Rulebook) -> dict[str, Ask]:
    asks: dict[str, Ask] = defaultdict(Ask)
    for site in sites:
        for one in site.leaf.of:
            once = book.vocabulary.records[one.kind].once_a_year
            asks[one.kind].widen(site.back, 1 if once else site.copies)
            asks[one.kind].told_apart.append(site)
            asks[one.kind].may_end |= isinstance(site.leaf, c.Absent) and site.leaf.still_open
        if isinstance(site.leaf, c.Absent):
            for kind in site.leaf.cleared_by:
                asks[kind].widen(site.back)
        for kind in _restarting(site):
            asks[kind].widen(site.back)
            asks[kind].ends_told = True
    return asks


def _restarting(site: Site) -> Iterator[str]:
    if site.restarts:
        yield from (one.restart_after for one in site.look.counting if one.restart_after)


def _variants(plan: Plan) -> list[tuple[Record, Ending]]:
    """Every way in which a record of a kind that is asked for can be: plain ones first."""
    nothing = Dossier(subject=Subject(id="mau", kind="ca-nhan"))
    asks = _asks(plan.sites(nothing), plan.book)
    return [
        (record.model_copy(update={"ends": ends(plan.year)}), ends)
        for kind, ask in asks.items()
        for record in _of_kind(kind, plan)
        for ends in ask.endings(plan.on)
    ]


def _of_kind(kind: str, plan: Plan) -> Iterator[Record]:
    known, year = plan.book.vocabulary.records[kind], plan.year
    levels = plan.book.vocabulary.levels_of(kind) or (None,)
    for mark in _marks(kind, plan.settings, plan.book):
        for level in levels:
            for grade in known.grades or (None,):
                said = {"kind": kind, "year": year, "level": level, "grade": grade, **mark}
                yield Record.model_validate(said)


def _marks(kind: str, settings: Sequence[Setting], book: Rulebook) -> Iterator[dict[str, str]]:
    """Nothing special; of a type of reward; spent on an award that sets it free, or on another."""
    yield {}
    if kind in book.vocabulary.awards:
        yield from ({"type": slug} for slug in book.vocabulary.reward_types)
    spends = [one.rule.spends for one in settings if kind in one.rule.spends.of]
    if spends:
        free = dict.fromkeys(award for one in spends for award in one.free_after)
        bound = next(award for award in book.vocabulary.awards if award not in free)
        yield from ({"spent_on": award} for award in (bound, *free))


def _told_apart(
    samples: Sequence[Record], sites: Sequence[Site], asks: dict[str, Ask]
) -> Iterator[Record]:
    """One record for each way of counting; what counts for nothing is left out."""
    seen = [_seen(site) for site in sites]
    kept: set[tuple[str, tuple[int, ...], date | None]] = set()
    bystanders = {kind for kind, ask in asks.items() if not ask.told_apart or ask.ends_told}
    for record in samples:
        counts = tuple(one[id(record)] for one in seen)
        both = asks[record.kind].ends_told and asks[record.kind].may_end
        key = (record.kind, counts, record.ends if both else None)
        if key not in kept and (any(counts) or record.kind in bystanders):
            kept.add(key)
            yield record


def _seen(site: Site) -> Counter[int]:
    """How often the leaf counts each record; a yearly rating of any grade closes its year."""
    leaf, look = site.leaf, site.look
    seen = Counter(
        id(record)
        for record, _ in look.matching(leaf.of)
        if (
            stands(record, leaf, look)
            if isinstance(leaf, c.Absent)
            else look.excluded(record) is None
        )
    )
    if isinstance(leaf, c.Streak) and leaf.ends == "proposal":
        seen = Counter({id: 2 * times for id, times in seen.items()})
        seen.update(id(record) for one in leaf.of for record in look.of_kind(one.kind))
    return seen


def _over_the_years(
    sample: Record, copies: int, years: range, ends: Ending
) -> Iterator[tuple[Record, Record | None]]:
    for when in years:
        before = None
        for copy in range(copies):
            more: dict[str, object] = {"year": when, "ends": ends(when)}
            if copy:
                more["proof"] = f"số {copy + 1}"  # else one would take it for the same
            record = sample.model_copy(update=more)
            yield record, before
            before = record
