"""A decision in the words of a step that did not hold: its own sentences, each with its clause."""

from __future__ import annotations

from typing import Protocol

from thidua_rules.model.decision import Decision
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.views.phrases import SIGNS

_NAMES = {
    Verdict.MET: Text("đủ", "met"),
    Verdict.UNMET: Text("chưa đủ", "unmet"),
    Verdict.UNKNOWN: Text("chưa rõ", "unknown"),
    Verdict.NOT_APPLICABLE: Text("không áp dụng", "not applicable"),
}


class Cited(Protocol):
    """Anything with its clause in both languages."""

    @property
    def cite(self) -> str: ...
    @property
    def cite_en(self) -> str: ...


def named(verdict: Verdict, lang: str) -> str:
    """The verdict as the features write it."""
    return _NAMES[verdict].of(lang)


def of(one: Cited) -> tuple[str, str]:
    """Its clause, Vietnamese first: a feature may be written in either."""
    return one.cite, one.cite_en


def reasons(decision: Decision, lang: str) -> str:
    """Each reason on a line of its own."""
    lines = (
        f"\n  {SIGNS[decision.verdict]} {one.vi if lang == 'vi' else one.en}"
        f" [{of(one)[lang != 'vi']}] (`{one.id}`)"
        for one in decision.because
    )
    head = "; các lý do:" if lang == "vi" else "; the reasons:"
    return f"{head}{''.join(lines)}"


def because(decision: Decision, lang: str) -> str:
    """The reasons, or, where the answer is not known, what still has to be asked."""
    if decision.verdict is not Verdict.UNKNOWN:
        return reasons(decision, lang)
    lines = (
        f"\n  ? {one.vi if lang == 'vi' else one.en} [{of(one)[lang != 'vi']}] (`{one.about}`)"
        for one in decision.ask
    )
    head = "; còn phải hỏi:" if lang == "vi" else "; still to ask:"
    return f"{head}{''.join(lines)}"
