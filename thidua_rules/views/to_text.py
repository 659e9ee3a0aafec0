"""A decision as text: the verdict, the tree with ✓ ✗ ?, what to ask, and what to beware of."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.decision import Caveat, Decision, Finding, Question
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.views import phrases as p


def explain(decision: Decision, lang: str = "vi") -> str:
    """The whole decision in one language, every line with its clause and its evidence."""
    return "\n".join(_lines(decision, lang))


def _lines(decision: Decision, lang: str) -> Iterator[str]:
    yield from head(decision, lang)
    yield ""
    yield f"{p.TREE.of(lang)}:"
    for part in decision.trace.parts:
        yield from tree(part, lang, "  ")
    yield from _asked(decision, lang)
    if decision.caveats:
        yield ""
        yield f"{p.CAVEATS.of(lang)}:"
        yield from (f"  ! {caveat(one, lang)}" for one in decision.caveats)


def caveat(one: Caveat, lang: str) -> str:
    """One caveat, with its clause where it is about one."""
    cite = one.cite_en if lang == "en" else one.cite
    return f"{p.said(one, lang)} [{cite}]" if cite else p.said(one, lang)


def head(decision: Decision, lang: str) -> Iterator[str]:
    """Who, when, what, and under which text."""
    governed = decision.governed_by
    yield p.said(decision.title, lang)
    yield f"{p.SUBJECT.of(lang)}: {decision.subject}"
    yield (f"{p.DAY.of(lang)}: {decision.on.isoformat()} · {p.YEAR.of(lang)} {decision.year}")
    verdict = decision.verdict
    yield f"{p.VERDICT.of(lang)}: {p.SIGNS[verdict]} {p.VERDICTS[verdict].of(lang)}"
    yield f"{p.GOVERNED.of(lang)}: {p.cited(governed, lang)} ({p.said(governed, lang)})"
    for one in governed.local:
        how = p.NARROWS if one.slot is None else p.FILLS
        yield (
            f"{p.LOCAL.of(lang)}: {p.cited(one, lang)} ({p.said(one.scope, lang)}, {how.of(lang)})"
        )
    for tried in governed.also_tried:
        yield f"{p.ALSO_TRIED.of(lang)}: {p.cited(tried, lang)} – {p.SHORT[tried.verdict].of(lang)}"


def tree(finding: Finding, lang: str, indent: str) -> Iterator[str]:
    """A finding and its parts; what is not for this subject is one line."""
    sentence, compared = p.said(finding, lang), _compared(finding, lang)
    yield f"{indent}{p.SIGNS[finding.verdict]} {sentence}{compared} [{p.cited(finding, lang)}]"
    deeper = indent + "  "
    yield from (f"{deeper}  {line}" for line in _notes(finding, lang))
    if finding.verdict is not Verdict.NOT_APPLICABLE:
        for part in finding.parts:
            yield from tree(part, lang, deeper)


def _compared(finding: Finding, lang: str) -> str:
    if finding.wanted is None or finding.verdict is Verdict.NOT_APPLICABLE:
        return ""
    found = finding.observed if finding.observed is not None else "?"
    return f" ({p.FOUND.of(lang)} {found}, {p.WANTED.of(lang)} {finding.wanted})"


def _notes(finding: Finding, lang: str) -> Iterator[str]:
    if finding.evidence:
        yield f"{p.EVIDENCE.of(lang)}: {'; '.join(finding.evidence)}"
    for one in finding.left_out:
        why = f"{p.said(one, lang)} [{p.cited(one, lang)}]"
        yield f"{p.LEFT_OUT.of(lang)}: {one.record} – {why}"
    for reading in dict.fromkeys(reading for _, reading in finding.readings()):
        yield f"{p.READING.of(lang)}: {p.said(reading, lang)}"


def _asked(decision: Decision, lang: str) -> Iterator[str]:
    if decision.ask:
        yield ""
        yield f"{p.ASK.of(lang)}:"
        yield from (question(one, lang) for one in decision.ask)


def question(one: Question, lang: str) -> str:
    """One question: what, of whom, and what follows."""
    settles = (
        f"{p.IF_YES.of(lang)}: {p.SHORT[one.settles.yes].of(lang)}; "
        f"{p.IF_NO.of(lang)}: {p.SHORT[one.settles.no].of(lang)}"
    )
    return (
        f"  → {p.said(one, lang)} – {Text(one.who_vi, one.who_en).of(lang)} "
        f"[{p.cited(one, lang)}] ({settles})"
    )
