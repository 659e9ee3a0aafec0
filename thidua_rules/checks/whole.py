"""What an award as a whole answers of a person: all rules, conditions and counting of the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.checks.answers import Answer, Person, expected
from thidua_rules.checks.bench import Bench
from thidua_rules.checks.cases import differing, without_source
from thidua_rules.engine.decide import decide
from thidua_rules.errors import NoRuleInForceError, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.rules.cases import DecisionCase


@dataclass(frozen=True, slots=True)
class Whole:
    """The answer of an award as a whole, and the regime that governs it."""

    answer: Answer
    regime: str


def whole_answer(book: Rulebook, award: str, person: Person) -> Whole | None:
    """The decision's verdict and the ids of its reasons, or none where no text is held.

    Where only a day that is not stated decides between two texts, that day is the reason.
    """
    try:
        decision = decide(book, award, person.dossier, on=person.on, year=person.year)
    except NoRuleInForceError:
        return None
    open_day = [one.about for one in decision.ask if one.about == "received"]
    because = frozenset(open_day or (one.id for one in decision.because))
    return Whole(Answer(decision.verdict, because), decision.governed_by.regime)


def agrees(book: Rulebook, one: DecisionCase) -> bool:
    """Whether the case is answered as its writer says."""
    said = whole_answer(book, one.award, Person.of(one.case))
    if said is None or said.answer != expected(one.case):
        return False
    return one.regime is None or one.regime == said.regime


def decisions_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A decision whose verdict, reasons or source are not what the writer of the case says."""
    for one in bench.decisions:
        yield from _unexpected(one, whole_answer(bench.book, one.award, Person.of(one.case)))
        folder, _, inside = one.case.place.file.partition("/")
        within = folder if inside else ""
        yield from without_source(one.case.source, one.case.place, within, bench)


def _unexpected(one: DecisionCase, said: Whole | None) -> Iterator[Problem]:
    case = one.case
    if said is None:
        text = Text(
            f"“{case.name}”: không có quy định nào của `{one.award}` ngày {case.on}",
            f"“{case.name}”: no rule of `{one.award}` answers on {case.on}",
        )
        yield Problem("case-day", text, case.place)
        return
    yield from differing(case, said.answer)
    if one.regime not in {None, said.regime}:
        text = Text(
            f"“{case.name}”: mong `{one.regime}` điều chỉnh, được `{said.regime}`",
            f"“{case.name}”: expected `{one.regime}` to govern, found `{said.regime}`",
        )
        yield Problem("case-regime", text, case.place)
