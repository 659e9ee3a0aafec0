"""What to ask next: only what can still change the answer, gates before details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from thidua_rules.engine.conclude import (
    GROUPS,
    Answers,
    Conclusion,
    question_of,
    revalued,
    value,
)
from thidua_rules.engine.found import Found
from thidua_rules.model.criterion import AllOf
from thidua_rules.model.verdict import Verdict

# Every combination of answers to this many questions is tried; beyond it all of them are asked.
_TRIED_IN_FULL = 6


def open_questions(conclusion: Conclusion) -> list[tuple[str, Found]]:
    """Each open question once, with the first finding that asks it, in the order of asking.

    Where each question stands once, those reached through unknown wholes are exactly those that
    can change the verdict. A question that stands twice may rule another one out, so the answers
    to such questions are tried.
    """
    if conclusion.verdict is not Verdict.UNKNOWN:
        return []
    asked: dict[str, Found] = {}
    times: Counter[str] = Counter()
    for question, found in _unknown(conclusion, {}):
        asked.setdefault(question, found)
        times[question] += 1
    twice = [question for question, n in times.items() if n > 1 and question != GROUPS]
    if not twice or len(twice) > _TRIED_IN_FULL:
        return list(asked.items())
    turning = {question for question in twice if _turns(question, twice, conclusion)}
    turning |= _reached(twice, conclusion) - set(twice)
    return [(question, found) for question, found in asked.items() if question in turning]


def settles(question: str, conclusion: Conclusion) -> tuple[Verdict, Verdict]:
    """The verdict of the whole after a yes, and after a no."""
    return (
        revalued(conclusion, {question: Verdict.MET}),
        revalued(conclusion, {question: Verdict.UNMET}),
    )


def _worlds(questions: list[str]) -> Iterator[dict[str, Verdict]]:
    for answers in product((Verdict.UNMET, Verdict.MET), repeat=len(questions)):
        yield dict(zip(questions, answers, strict=True))


def _turns(question: str, twice: list[str], conclusion: Conclusion) -> bool:
    """Whether, for some answers to the others, this answer leads elsewhere or leaves all open."""
    for world in _worlds([other for other in twice if other != question]):
        yes = revalued(conclusion, {**world, question: Verdict.MET})
        no = revalued(conclusion, {**world, question: Verdict.UNMET})
        if yes is not no or yes is Verdict.UNKNOWN:
            return True
    return False


def _reached(twice: list[str], conclusion: Conclusion) -> set[str]:
    """The questions that are still open for some answers to those that stand twice."""
    return {
        question
        for world in _worlds(twice)
        if revalued(conclusion, world) is Verdict.UNKNOWN
        for question, _ in _unknown(conclusion, world)
    }


def _unknown(conclusion: Conclusion, given: Answers) -> Iterator[tuple[str, Found]]:
    """The unknown leaves that are reached through unknown wholes, once these are answered."""
    for found in sorted(conclusion.parts(), key=lambda found: bool(found.parts)):
        if value(found, given) is Verdict.UNKNOWN:
            yield from _below(found, given)


def _below(found: Found, given: Answers) -> Iterator[tuple[str, Found]]:
    if found.audience is Verdict.UNKNOWN and GROUPS not in given:
        yield GROUPS, found
        if found.inner is Verdict.UNMET:
            return
    open_parts = [part for part in found.parts if value(part, given) is Verdict.UNKNOWN]
    if isinstance(found.criterion, AllOf):
        open_parts.sort(key=lambda part: bool(part.parts))
    for part in open_parts:
        yield from _below(part, given)
    own = found.verdict if found.inner is None else found.inner
    if not open_parts and own is Verdict.UNKNOWN:
        yield question_of(found), found
