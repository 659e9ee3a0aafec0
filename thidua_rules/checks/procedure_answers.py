"""What the procedure files answer to the questions of a `_procedure.cases.yaml` file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import assert_never

from pydantic import ValidationError

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.cases import without_source
from thidua_rules.cohort.law_quotas import allowance
from thidua_rules.cohort.order.preferences import goes_first, preferences_on
from thidua_rules.cohort.prizes import Claim, payable, prize
from thidua_rules.cohort.voting.ballots import ballot_of
from thidua_rules.cohort.voting.law_terms import law_terms
from thidua_rules.cohort.voting.votes import count_votes
from thidua_rules.errors import BallotError, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Deadline, Due
from thidua_rules.model.provision import Matter
from thidua_rules.rulebook.procedure import cases as s

Said = tuple[object, ...]


def procedure_cases_answer_as_expected(bench: Bench) -> Iterator[Problem]:
    """A question that the procedure files answer otherwise than the writer of the case says."""
    for one in bench.procedure_cases:
        name = one.asked.name
        try:
            said = answers(bench.book, one.asked)
        except (BallotError, ValidationError) as error:
            text = Text(f"“{name}”: không thể có ({error})", f"“{name}”: cannot be ({error})")
            yield Problem("case-answer", text, one.place)
            continue
        wanted = expected(one.asked)
        for what, answer in said:
            if answer != wanted:
                told, found = shown(wanted), shown(answer)
                text = Text(
                    f"“{name}” ({what}): mong {told}, được {found}",
                    f"“{name}” ({what}): expected {told}, found {found}",
                )
                yield Problem("case-answer", text, one.place)
        yield from without_source(one.asked.source, one.place, one.within, bench)


def shown(said: Said) -> str:
    """An answer as the file of questions writes it."""
    words = {True: "true", False: "false", None: "null"}
    return " / ".join(words[x] if x is None or isinstance(x, bool) else str(x) for x in said)


def expected(asked: s.AnyCaseShape) -> Said:
    """What the writer of the case says."""
    match asked:
        case s.VoteCaseShape():
            return (asked.passes,)
        case s.QuotaCaseShape():
            return (asked.at_most,)
        case s.PrizeCaseShape():
            return (asked.vnd, asked.at_most_vnd)
        case s.TogetherCaseShape():
            return (asked.vnd,)
        case s.DeadlineCaseShape():
            return (asked.opens, asked.last_day)
        case s.TieCaseShape():
            return (asked.first,)
        case _:
            assert_never(asked)


def answers(book: Rulebook, asked: s.AnyCaseShape) -> list[tuple[str, Said]]:
    """What the files say, for each award that is asked about.

    Raises:
        BallotError: the numbers of a ballot cannot be.
        ValidationError: what is said of a subject is no dossier.
    """
    match asked:
        case s.TieCaseShape():
            return [("", (_first(book, asked),))]
        case s.TogetherCaseShape():
            return [(", ".join(asked.awards), (_together(book, asked),))]
        case _:
            return [(award, _of_award(book, asked, award)) for award in asked.awards]


def _of_award(
    book: Rulebook,
    asked: s.VoteCaseShape | s.QuotaCaseShape | s.PrizeCaseShape | s.DeadlineCaseShape,
    award: str,
) -> Said:
    matter = Matter(award=award, on=asked.on, case=asked.case)
    match asked:
        case s.VoteCaseShape():
            terms = law_terms(book, matter)
            return (count_votes(terms, ballot_of(**asked.ballot)).passes if terms else None,)
        case s.QuotaCaseShape():
            return (allowance(book, matter, asked.of).at_most,)
        case s.PrizeCaseShape():
            paid = prize(book, award, asked.subject, asked.on, case=asked.case)
            return (paid.vnd, paid.at_most_vnd)
        case s.DeadlineCaseShape():
            return _days(book, matter, asked)
        case _:
            assert_never(asked)


def _days(book: Rulebook, matter: Matter, asked: s.DeadlineCaseShape) -> Said:
    held = [one for one in book.procedure.deadlines if one.act == asked.act]
    one = matter.settled_by(held)
    if one is None:
        return (None, None)
    return (_first_day(one, asked), _counted(one.due, asked) if one.due else None)


def _first_day(one: Deadline, asked: s.DeadlineCaseShape) -> date | None:
    if one.opens is None:
        return None
    day = _counted(one.opens, asked)
    return day if one.opens.inclusive else day + timedelta(days=2)


def _counted(due: Due, asked: s.DeadlineCaseShape) -> date:
    decided = asked.year if asked.decided is None else asked.decided
    return due.last_day(decided if due.counted_from == "year-of-decision" else asked.year)


def _together(book: Rulebook, asked: s.TogetherCaseShape) -> int | None:
    paid = [prize(book, award, asked.subject, asked.on) for award in asked.awards]
    pairs = zip(paid, asked.periods, strict=True)
    claims = tuple(Claim(payment, str(period)) for payment, period in pairs)
    return payable(book, claims, on=asked.on).vnd


def _first(book: Rulebook, asked: s.TieCaseShape) -> bool | None:
    """Whether any clause of the day puts the subject first."""
    dossier = Dossier.model_validate({
        "subject": {"id": "case", **asked.subject},
        "members": asked.members,
        "records": asked.records,
        "complete": asked.complete,
    })  # fmt: skip
    said = [goes_first(one, dossier) for one in preferences_on(book, asked.on)]
    return True if True in said else None if None in said else False
