"""Cases: each answers as expected, and each leaf of a rule is what some case turns on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_rules.checks.answers import Answer, answer_of, conclusions
from thidua_rules.checks.bench import Bench
from thidua_rules.engine.conclude import Conclusion
from thidua_rules.engine.found import Found
from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.rules.cases import Case

_SAID = {
    Verdict.MET: Text("đạt", "met"),
    Verdict.UNMET: Text("không đạt", "unmet"),
    Verdict.UNKNOWN: Text("chưa rõ", "unknown"),
}


def cases_are_of_days_in_force(bench: Bench) -> Iterator[Problem]:
    """A case of a day on which its rule does not answer, or of a year that is still to come."""
    for rule in bench.book:
        for case in bench.cases.get(rule.id, ()):
            for said in _out_of_time(case, rule, bench.book):
                text = Text(f"“{case.name}”: {said.vi}", f"“{case.name}”: {said.en}")
                yield Problem("case-day", text, case.place)


def _out_of_time(case: Case, rule: Rule, book: Rulebook) -> Iterator[Text]:
    regime = book.regime(case.on)
    if regime is None or rule not in book.rules_of(rule.award, on=case.on, regime=regime):
        vi = f"quy định không có hiệu lực ngày {case.on}"
        yield Text(vi, f"the rule does not answer on {case.on}")
    if case.year is not None and case.year > case.on.year:
        vi = f"năm xét {case.year} ở sau ngày xét {case.on}"
        yield Text(vi, f"the year under review {case.year} lies after {case.on}")


def cases_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A case whose verdict, reasons or source are not what its writer says."""
    answers = conclusions(bench)
    for rule in bench.book:
        for case in bench.cases.get(rule.id, ()):
            yield from unexpected(bench, case, answers[rule.id, case.place], within=rule.instrument)


def unexpected(bench: Bench, case: Case, found: Conclusion, *, within: str) -> Iterator[Problem]:
    """Where the verdict, the reasons or the source are not what the writer of the case says."""
    yield from differing(case, answer_of(found))
    yield from without_source(case.source, case.place, within, bench)


def differing(case: Case, said: Answer) -> Iterator[Problem]:
    """Where the verdict or the reasons are not what the writer of the case says."""
    because = said.because
    if said.verdict is not case.verdict:
        text = Text(
            f"“{case.name}”: mong {case.verdict.slug}, được {said.verdict.slug} "
            f"vì {', '.join(sorted(because))}",
            f"“{case.name}”: expected {case.verdict.slug}, found {said.verdict.slug} "
            f"because of {', '.join(sorted(because))}",
        )
        yield Problem("case-verdict", text, case.place)
    elif because != case.because:
        missing, extra = sorted(case.because - because), sorted(because - case.because)
        text = Text(
            f"“{case.name}”: lý do thiếu {missing}, thừa {extra}",
            f"“{case.name}”: reasons lacking {missing}, unexpected {extra}",
        )
        yield Problem("case-because", text, case.place)


def without_source(source: str, place: Place, within: str, bench: Bench) -> Iterator[Problem]:
    """A case whose answer is said to follow from something that there is not."""
    if not _is_source(source, within, bench):
        text = Text(f"nguồn `{source}` không có", f"the source `{source}` does not exist")
        yield Problem("case-source", text, place)


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


def every_leaf_is_a_reason(bench: Bench) -> Iterator[Problem]:
    """A leaf that no case is met, or none is unmet, because of."""
    answers = conclusions(bench)
    for rule in bench.book:
        cases = bench.cases.get(rule.id, ())
        yield from not_shown(bench, rule, (answers[rule.id, case.place] for case in cases))


def not_shown(
    bench: Bench, file: Rule | Addition, answers: Iterable[Conclusion]
) -> Iterator[Problem]:
    """The leaves of the file that none of these answers turns on, one way or the other."""
    shown = {(one.criterion.at, one.verdict) for found in answers for one in _explaining(found)}
    for leaf in _leaves(file.criterion):
        for verdict in _asked_of(leaf):
            if (leaf.at, verdict) not in shown:
                said = _SAID[verdict]
                text = Text(
                    f"không tình huống nào {said.vi} vì `{leaf.id}`",
                    f"no case is {said.en} because of `{leaf.id}`",
                )
                yield Problem("leaf-not-shown", text, bench.place(file, leaf.id))


def sources_agree_with_clauses(bench: Bench) -> Iterator[Problem]:
    """A leaf whose clause no case that turns on it is said to come from.

    Whoever writes a case names its clause from the text, so the two are written down twice.
    """
    for rule in bench.book:
        named: dict[str, set[str]] = {}
        for case in bench.cases.get(rule.id, ()):
            for id in case.because:
                named.setdefault(id, set()).add(_full(case.source, rule.instrument))
        for leaf in _leaves(rule.criterion):
            sources = named.get(leaf.id, set())
            here = leaf.at == f"{rule.id}#{leaf.id}"  # else it is taken over from another rule
            if here and sources and not any(_within(leaf, source) for source in sources):
                where = bench.book.cite(leaf.cite)
                text = Text(
                    f"không tình huống nào vì `{leaf.id}` lấy từ {where.vi}",
                    f"no case because of `{leaf.id}` comes from {where.en}",
                )
                yield Problem("leaf-source", text, bench.place(rule, leaf.id))


def _full(source: str, within: str) -> str:
    """The source with its instrument; a seed or an expert's word is any clause at all."""
    if source == "expert" or source.startswith("seed-"):
        return ""
    try:
        return str(Citation.parse(source, within=within))
    except ValueError:
        return ""  # told where the case is looked at


def _within(leaf: c.Criterion, source: str) -> bool:
    """Whether the one place lies in the other; a clause that refers to another names either."""
    cites = [str(cite) for cite in (leaf.cite, leaf.via) if cite is not None]
    return not source or any(
        f"{cite}.".startswith(f"{source}.") or f"{source}.".startswith(f"{cite}.") for cite in cites
    )


def _explaining(conclusion: Conclusion) -> Iterator[Found]:
    for found in conclusion.rules:
        if found.verdict is conclusion.verdict:
            yield from found.explaining()


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
