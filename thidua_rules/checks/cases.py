"""Cases: each answers as expected, and each leaf of a rule is what some case turns on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from thidua_rules.checks.bench import Bench
from thidua_rules.engine import decide_under
from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.decision import Finding
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.cases import Case

_SAID = {
    Verdict.MET: Text("đạt", "met"),
    Verdict.UNMET: Text("không đạt", "unmet"),
    Verdict.UNKNOWN: Text("chưa rõ", "unknown"),
}


def cases_are_of_days_in_force(bench: Bench) -> Iterator[Problem]:
    """A case of a day on which its rule does not answer."""
    for rule in bench.book:
        for case in bench.cases.get(rule.id, ()):
            regime = bench.book.regime(case.on)
            held = bench.book.rules_of(rule.award, on=case.on, regime=regime) if regime else ()
            if rule not in held:
                text = Text(
                    f"“{case.name}”: quy định không có hiệu lực ngày {case.on}",
                    f"“{case.name}”: the rule does not answer on {case.on}",
                )
                yield Problem("case-day", text, case.place)


def cases_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A case whose verdict, reasons or source are not what its writer says."""
    for rule in bench.book:
        for case in bench.cases.get(rule.id, ()):
            yield from _unexpected(bench, rule, case)


def _unexpected(bench: Bench, rule: Rule, case: Case) -> Iterator[Problem]:
    trace = _decided(bench, rule, case)
    found = frozenset(leaf.id for leaf in trace.because())
    if trace.verdict is not case.verdict:
        text = Text(
            f"“{case.name}”: mong {case.verdict.slug}, được {trace.verdict.slug} "
            f"vì {', '.join(sorted(found))}",
            f"“{case.name}”: expected {case.verdict.slug}, found {trace.verdict.slug} "
            f"because of {', '.join(sorted(found))}",
        )
        yield Problem("case-verdict", text, case.place)
    elif found != case.because:
        missing, extra = sorted(case.because - found), sorted(found - case.because)
        text = Text(
            f"“{case.name}”: lý do thiếu {missing}, thừa {extra}",
            f"“{case.name}”: reasons lacking {missing}, unexpected {extra}",
        )
        yield Problem("case-because", text, case.place)
    if not _is_source(case.source, rule, bench):
        text = Text(f"nguồn `{case.source}` không có", f"the source `{case.source}` does not exist")
        yield Problem("case-source", text, case.place)


def _is_source(source: str, rule: Rule, bench: Bench) -> bool:
    """A clause that exists, a seed, or an expert's word."""
    if source == "expert" or source.startswith("seed-"):
        return True
    try:
        cite = Citation.parse(source, within=rule.instrument)
    except ValueError:
        return False
    clauses = bench.clauses.get(cite.instrument)
    return cite.instrument in bench.book.instruments and (clauses is None or cite.place in clauses)


def _decided(bench: Bench, rule: Rule, case: Case) -> Finding:
    """Two checks look at every case, and one decision is enough for both."""
    return _traces(bench)[rule.id, case.place]


@lru_cache(maxsize=1)
def _traces(bench: Bench) -> dict[tuple[str, Place], Finding]:
    return {
        (id, case.place): decide_under(
            bench.book, bench.book[id], case.dossier, on=case.on, year=case.year
        ).trace
        for id, cases in bench.cases.items()
        for case in cases
    }


def every_leaf_is_a_reason(bench: Bench) -> Iterator[Problem]:
    """A leaf that no case is met, or none is unmet, because of."""
    for rule in bench.book:
        shown = {
            (finding.at, trace.verdict)
            for case in bench.cases.get(rule.id, ())
            for trace in (_decided(bench, rule, case),)
            for finding in _explaining(trace)
        }
        for leaf in _leaves(rule.criterion):
            for verdict in _asked_of(leaf):
                if (leaf.at, verdict) not in shown:
                    said = _SAID[verdict]
                    text = Text(
                        f"không tình huống nào {said.vi} vì `{leaf.id}`",
                        f"no case is {said.en} because of `{leaf.id}`",
                    )
                    yield Problem("leaf-not-shown", text, bench.place(rule, leaf.id))


def _explaining(finding: Finding) -> Iterator[Finding]:
    yield finding
    for part in finding.parts:
        if part.verdict is finding.verdict:
            yield from _explaining(part)


def _leaves(criterion: c.Criterion) -> Iterator[c.Criterion]:
    """The leaves of the rule itself: what another award's criteria are is shown there."""
    parts = () if isinstance(criterion, c.Meets) else c.parts_of(criterion)
    if not parts:
        yield criterion
    for part in parts:
        yield from _leaves(part)


def _asked_of(leaf: c.Criterion) -> tuple[Verdict, ...]:
    if isinstance(leaf, c.Delegated) or leaf.gap is not None:
        return (Verdict.UNKNOWN,)
    return (Verdict.MET, Verdict.UNMET)
