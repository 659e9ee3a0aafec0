"""The mutants of the procedure files before the questions that lawyers have answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.mutants.judge import Judged
from thidua_rules.checks.mutants.no_effect import has_no_effect
from thidua_rules.checks.mutants.probes import probes, to_entry
from thidua_rules.checks.mutants.procedure import ProcedureMutant, procedure_mutants
from thidua_rules.checks.procedure import entries_do_not_overlap
from thidua_rules.checks.procedure_answers import Said, answers, expected, shown
from thidua_rules.errors import Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.procedure import cases as s

_MONEY = (s.PrizeCaseShape, s.TogetherCaseShape)
_VOTE = (s.VoteCaseShape,)
# Which questions bear on an entry of each kind.
_ASKED: dict[str, tuple[type[s.AnyCaseShape], ...]] = {
    "votes": _VOTE,
    "quorums": _VOTE,
    "quotas": (s.QuotaCaseShape,),
    "prizes": _MONEY,
    "pay_rules": _MONEY,
    "base_salaries": _MONEY,
    "deadlines": (s.DeadlineCaseShape,),
    "preferences": (s.TieCaseShape,),
}


def judged_procedure(bench: Bench) -> Judged:
    """Every mutant of the procedure; questions that are not answered as expected judge nothing."""
    book = bench.book
    sound = [one.asked for one in bench.procedure_cases if _agrees(book, one.asked)]
    mutants = list(procedure_mutants(bench.procedure))
    alive = [one for one in mutants if not _is_killed(one, bench, sound)]
    open_ones = [one for one in alive if not has_no_effect(one, bench.procedure)]
    return Judged(
        mutants=len(mutants),
        killed=len(mutants) - len(alive),
        equivalent=len(alive) - len(open_ones),
        survivors=tuple(_survivor(one, bench) for one in open_ones),
    )


def _agrees(book: Rulebook, asked: s.AnyCaseShape) -> bool:
    return all(said == expected(asked) for _, said in answers(book, asked))


def _is_killed(mutant: ProcedureMutant, bench: Bench, cases: Sequence[s.AnyCaseShape]) -> bool:
    """Whether some question would be answered otherwise, or two entries would answer together."""
    if mutant.day is not None:
        spoilt = replace(bench, procedure=mutant.procedure)
        if next(entries_do_not_overlap(spoilt), None) is not None:
            return True
    mistaken = _mistaken(mutant, bench.book)
    return any(not _agrees(mistaken, one) for one in cases if _bears_on(one, mutant))


def _mistaken(mutant: ProcedureMutant, book: Rulebook) -> Rulebook:
    return replace(book, read_procedure=lambda: mutant.procedure)


def _bears_on(asked: s.AnyCaseShape, mutant: ProcedureMutant) -> bool:
    if not isinstance(asked, _ASKED[mutant.kind]):
        return False
    named = mutant.was.awards if mutant.day is None else frozenset()
    return not named or isinstance(asked, s.TieCaseShape) or not named.isdisjoint(asked.awards)


def _survivor(mutant: ProcedureMutant, bench: Bench) -> Problem:
    entry = mutant.was
    id = entry.at.partition("#")[2]
    text = Text(
        f"không câu hỏi nào phát hiện nếu `{id}` sai: {mutant.text.vi}",
        f"no question would notice a mistake in `{id}`: {mutant.text.en}",
    )
    found = _question(mutant, bench.book)
    hint = _nobody() if found is None else _asked(*found)
    return Problem("mutant-procedure", text, bench.place_of(entry), hint)


def _question(mutant: ProcedureMutant, book: Rulebook) -> tuple[s.AnyCaseShape, Said, Said] | None:
    """The first question that is answered otherwise, with both answers."""
    mistaken = _mistaken(mutant, book)
    for one in probes(mutant.was, tuple(book.vocabulary.awards)):
        (_, was), (_, now) = _one(answers(book, one)), _one(answers(mistaken, one))
        if was != now:
            return one, was, now
    return None


def _one(said: Iterable[tuple[str, Said]]) -> tuple[str, Said]:
    return next(iter(said))


def _asked(asked: s.AnyCaseShape, was: Said, now: Said) -> Text:
    said, mistaken = shown(was), shown(now)
    entry = to_entry(asked, was)
    return Text(
        f"chuyên gia xét giúp câu hỏi này – theo tệp: {said}; nếu sai: {mistaken}\n  {entry}",
        f"a question for an expert to judge – the file: {said}; mistaken: {mistaken}\n  {entry}",
    )


def _nobody() -> Text:
    return Text(
        "chưa tìm thấy câu hỏi để phân biệt; hãy tự nghĩ một câu cho `_procedure.cases.yaml`",
        "no question was found that it would touch; think of one for `_procedure.cases.yaml`",
    )
