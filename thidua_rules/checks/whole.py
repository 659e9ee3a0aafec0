"""What an award as a whole answers of a person: all rules, conditions and counting of the day."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.checks.answers import Answer, Person
from thidua_rules.checks.bench import Bench
from thidua_rules.checks.cases import differing, without_source
from thidua_rules.engine.decide import decide
from thidua_rules.errors import NoRuleInForceError, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text


def whole_answer(book: Rulebook, award: str, person: Person) -> Answer | None:
    """The decision's verdict and the ids of its reasons, or none where no text is held.

    Where only a day that is not stated decides between two texts, that day is the reason.
    """
    try:
        decision = decide(book, award, person.dossier, on=person.on, year=person.year)
    except NoRuleInForceError:
        return None
    open_day = [one.about for one in decision.ask if one.about == "received"]
    return Answer(decision.verdict, frozenset(open_day or (one.id for one in decision.because)))


def decisions_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A decision whose verdict, reasons or source are not what the writer of the case says."""
    for one in bench.decisions:
        case = one.case
        said = whole_answer(bench.book, one.award, Person.of(case))
        if said is None:
            text = Text(
                f"“{case.name}”: không có quy định nào của `{one.award}` ngày {case.on}",
                f"“{case.name}”: no rule of `{one.award}` answers on {case.on}",
            )
            yield Problem("case-day", text, case.place)
        else:
            yield from differing(case, said)
        within = case.place.file.partition("/")[0]
        yield from without_source(case.source, case.place, within, bench)
