"""What to ask next: only what can still change the answer, gates before details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from thidua_rules.engine.conclude import GROUPS, Conclusion, question_of, revalued
from thidua_rules.engine.found import Found
from thidua_rules.model.criterion import AllOf
from thidua_rules.model.verdict import Verdict

# Beyond this many questions trying every combination of answers is too slow; leaves that stand
# once are asked exactly without it.
_TRIED_IN_FULL = 12


def open_questions(conclusion: Conclusion) -> list[tuple[str, Found]]:
    """Each open question once, with the first finding that asks it, in the order of asking."""
    if conclusion.verdict is not Verdict.UNKNOWN:
        return []
    asked: dict[str, Found] = {}
    times: Counter[str] = Counter()
    for question, found in _unknown(conclusion):
        asked.setdefault(question, found)
        times[question] += 1
    if max(times.values(), default=0) > 1 and len(asked) <= _TRIED_IN_FULL:
        turning = {question for question in asked if _turns(question, asked, conclusion)}
        return [(question, found) for question, found in asked.items() if question in turning]
    return list(asked.items())


def settles(question: str, conclusion: Conclusion) -> tuple[Verdict, Verdict]:
    """The verdict of the whole after a yes, and after a no."""
    return (
        revalued(conclusion, {question: Verdict.MET}),
        revalued(conclusion, {question: Verdict.UNMET}),
    )


def _turns(question: str, asked: dict[str, Found], conclusion: Conclusion) -> bool:
    """Whether, for some answers to the others, this answer decides."""
    others = [other for other in asked if other != question]
    for answers in product((Verdict.UNMET, Verdict.MET), repeat=len(others)):
        given = dict(zip(others, answers, strict=True))
        yes = revalued(conclusion, {**given, question: Verdict.MET})
        no = revalued(conclusion, {**given, question: Verdict.UNMET})
        if yes is not no:
            return True
    return False


def _unknown(conclusion: Conclusion) -> Iterator[tuple[str, Found]]:
    """The unknown leaves that are reached through unknown wholes."""
    for found in sorted(conclusion.parts(), key=lambda found: bool(found.parts)):
        if found.verdict is Verdict.UNKNOWN:
            yield from _below(found)


def _below(found: Found) -> Iterator[tuple[str, Found]]:
    if found.audience is Verdict.UNKNOWN:
        yield GROUPS, found
    open_parts = [part for part in found.parts if part.verdict is Verdict.UNKNOWN]
    if isinstance(found.criterion, AllOf):
        open_parts.sort(key=lambda part: bool(part.parts))
    for part in open_parts:
        yield from _below(part)
    if not open_parts and (found.inner or found.verdict) is Verdict.UNKNOWN:
        yield question_of(found), found
