"""A decision as Markdown, for a page or a mail."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.decision import Decision, Finding
from thidua_rules.model.verdict import Verdict
from thidua_rules.views import phrases as p
from thidua_rules.views.to_text import caveat, head, question, tree


def markdown(decision: Decision, lang: str = "vi") -> str:
    """The whole decision in one language."""
    return "\n".join(_lines(decision, lang)) + "\n"


def _lines(decision: Decision, lang: str) -> Iterator[str]:
    title, *facts = head(decision, lang)
    yield f"# {title}"
    yield ""
    yield from (f"- {fact}" for fact in facts)
    yield from _section(p.TREE.of(lang))
    for part in decision.trace.parts:
        yield from _tree(part, lang, "")
    if decision.ask:
        yield from _section(p.ASK.of(lang))
        yield from (f"- {question(one, lang).strip(' →')}" for one in decision.ask)
    if decision.caveats:
        yield from _section(p.CAVEATS.of(lang))
        yield from (f"- {caveat(one, lang)}" for one in decision.caveats)


def _section(title: str) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""


def _tree(finding: Finding, lang: str, indent: str) -> Iterator[str]:
    line, *notes = tree(finding.model_copy(update={"parts": ()}), lang, "")
    yield f"{indent}- {line}"
    yield from (f"{indent}  <br>{note.strip()}" for note in notes)
    if finding.verdict is not Verdict.NOT_APPLICABLE:
        for part in finding.parts:
            yield from _tree(part, lang, indent + "  ")
