"""Citations: each points to a clause that exists, of an instrument that bound on the days used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.criterion import Criterion, walk
from thidua_rules.model.law import Basis, Citation, Span, Text
from thidua_rules.model.rule import Conditions, Rule
from thidua_rules.rulebook.complaints import nearest


def citations_exist(bench: Bench) -> Iterator[Problem]:
    """An instrument that is not held, or a clause that its text does not have."""
    for cite, place in all_cited(bench):
        clauses = bench.clauses.get(cite.instrument)
        if cite.instrument not in bench.book.instruments:
            yield _unknown(cite.instrument, place, bench.book.instruments)
        elif clauses is not None and cite.place not in clauses:
            yield _unknown(str(cite), place, (f"{cite.instrument}/{name}" for name in clauses))


def _unknown(written: str, place: Place, known: Iterable[str]) -> Problem:
    text = Text(f"`{written}` không có trong văn bản", f"`{written}` is not in the text")
    return Problem("citation", text, place, nearest(written, known))


def citations_were_in_force(bench: Bench) -> Iterator[Problem]:
    """A rule that cites, for days on which it answers, an instrument that did not bind."""
    for file, part in bench.parts():
        instrument = bench.book.instruments.get(part.cite.instrument)
        if instrument is not None and not _meet(instrument.effective, file.effective):
            text = Text(
                f"{instrument.name.vi} không có hiệu lực trong thời gian của quy định này",
                f"{instrument.name.en} was not in force while this rule answers",
            )
            yield Problem("not-in-force", text, bench.place(file, part.id))


def entries_cite_what_was_in_force(bench: Bench) -> Iterator[Problem]:
    """An entry of the procedure that cites a text of other days and does not say it is inferred."""
    for entry in bench.procedure:
        instrument = bench.book.instruments[entry.cite.instrument]
        if entry.basis is not Basis.INFERRED and not _meet(instrument.effective, entry.effective):
            text = Text(
                f"{instrument.name.vi} không có hiệu lực lúc này; ghi `basis: inferred`",
                f"{instrument.name.en} was not in force then; say `basis: inferred`",
            )
            yield Problem("not-in-force", text, bench.place_of(entry))


def _meet(one: Span, other: Span) -> bool:
    starts_before_end = one.end is None or other.start < one.end
    return starts_before_end and (other.end is None or one.start < other.end)


def all_cited(bench: Bench) -> Iterator[tuple[Citation, Place]]:
    """Every citation there is: of rules, of what is common to all, of papers, of procedure."""
    for rule in bench.book:
        yield from _cited_by(rule, bench)
    for whole in bench.book.conditions:
        for condition in whole.conditions:
            yield from _cited_in(condition.criterion, whole, bench)
        for one in whole.provisions:
            yield one.cite, bench.place(whole, one.id)
    yield from ((paper.cite, bench.place_of_paper(paper)) for paper in bench.book.papers)
    yield from ((entry.cite, bench.place_of(entry)) for entry in bench.procedure)
    for gap in bench.book.gaps.values():
        yield gap.cite, bench.place_in("_regimes", gap.id)
    for regime in bench.book.regimes:
        cites = [*regime.amended, *([regime.transition.cite] if regime.transition else ())]
        yield from ((cite, bench.place_in("_regimes", regime.id)) for cite in cites)


def _cited_in(
    criterion: Criterion, file: Rule | Conditions, bench: Bench
) -> Iterator[tuple[Citation, Place]]:
    """What the criterion and all within it cite, as far as it stands in this file."""
    for part in walk(criterion):
        if part.at.partition("#")[0] == file.id:
            yield part.cite, bench.place(file, part.id)
            if part.via is not None:
                yield part.via, bench.place(file, part.id)


def _cited_by(rule: Rule, bench: Bench) -> Iterator[tuple[Citation, Place]]:
    yield rule.cite, bench.place(rule)
    yield from _cited_in(rule.criterion, rule, bench)
    for decider in rule.decided_by:
        yield decider.cite, bench.place(rule)
    for detail in rule.details:
        yield detail.cite, bench.place(rule, detail.id)
    if rule.quota is not None:
        yield rule.quota.cite, bench.place(rule)
