"""Cases: each answers as expected, and each leaf of a rule is what some case turns on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.engine import decide_under
from thidua_rules.errors import Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.decision import Finding
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.cases import Case

_SAID = {
    Verdict.MET: Text("đạt", "met"),
    Verdict.UNMET: Text("không đạt", "unmet"),
    Verdict.UNKNOWN: Text("chưa rõ", "unknown"),
}


def cases_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A case whose verdict, reasons or source are not what its writer says."""
    for rule in bench.book:
        for case in bench.cases.get(rule.id, ()):
            yield from unexpected(bench, case, decided(bench, rule, case), within=rule.instrument)


def unexpected(bench: Bench, case: Case, trace: Finding, *, within: str) -> Iterator[Problem]:
    """Where the verdict, the reasons or the source are not what the writer of the case says."""
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
    if not _is_source(case.source, within, bench):
        text = Text(f"nguồn `{case.source}` không có", f"the source `{case.source}` does not exist")
        yield Problem("case-source", text, case.place)


def _is_source(source: str, within: str, bench: Bench) -> bool:
    """A clause that exists, a seed, or an expert's word."""
    if source == "expert" or source.startswith("seed-"):
        return True
    try:
        cite = Citation.parse(source, within=within)
    except ValueError:
        return False
    clauses = bench.clauses.get(cite.instrument)
    return cite.instrument in bench.book.instruments and (clauses is None or cite.place in clauses)


def decided(bench: Bench, rule: Rule, case: Case) -> Finding:
    """What the rule alone answers for the nominee of the case."""
    decision = decide_under(bench.book, rule, case.dossier, on=case.on, year=case.year)
    return decision.trace


def every_leaf_is_a_reason(bench: Bench) -> Iterator[Problem]:
    """A leaf that no case is met, or none is unmet, because of."""
    for rule in bench.book:
        traces = [decided(bench, rule, case) for case in bench.cases.get(rule.id, ())]
        yield from not_shown(bench, rule, traces)


def not_shown(bench: Bench, file: Rule | Addition, traces: Iterable[Finding]) -> Iterator[Problem]:
    """The leaves of the file that none of these answers turns on, one way or the other."""
    shown = {(one.at, trace.verdict) for trace in traces for one in _explaining(trace)}
    for leaf in _leaves(file.criterion):
        for verdict in _asked_of(leaf):
            if (leaf.at, verdict) not in shown:
                said = _SAID[verdict]
                text = Text(
                    f"không tình huống nào {said.vi} vì `{leaf.id}`",
                    f"no case is {said.en} because of `{leaf.id}`",
                )
                yield Problem("leaf-not-shown", text, bench.place(file, leaf.id))


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
