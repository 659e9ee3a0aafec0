"""The mutants of what is common to all awards, before the cases of awards as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from thidua_rules.checks.answers import Answer, Asker, Person, expected
from thidua_rules.checks.bench import Bench
from thidua_rules.checks.mutants.conditions import BookMutant, condition_mutants, regime_mutants
from thidua_rules.checks.mutants.judge import Judged
from thidua_rules.checks.mutants.moves import Moves, is_possible
from thidua_rules.checks.mutants.near_counting import in_span, near_counting
from thidua_rules.checks.mutants.to_scenario import VERDICTS, scenario
from thidua_rules.checks.whole import Whole, agrees, whole_answer
from thidua_rules.errors import Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Span, Text
from thidua_rules.model.rule import Counting, Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.rules.cases import Case, DecisionCase

_PATIENCE = 6_000  # persons that are asked about one mistake before the search gives up
_DAY = timedelta(days=1)


def judged_conditions(bench: Bench) -> Judged:
    """The mutants of conditions and of rules of counting."""
    leaves = (
        part
        for whole in bench.book.conditions
        for condition in whole.conditions
        for part in c.walk(condition.criterion)
    )
    count = sum(isinstance(part, c.Leaf) for part in leaves)
    return _judged(bench, condition_mutants(bench.book), leaves=count)


def judged_regimes(bench: Bench) -> Judged:
    """The mutants of which instruments answer, and of what passes from one law to the next."""
    return _judged(bench, regime_mutants(bench.book))


def _judged(bench: Bench, planted: Iterable[BookMutant], *, leaves: int = 0) -> Judged:
    mutants = list(planted)
    decisions = [one for one in bench.decisions if agrees(bench.book, one)]
    counted = list(_counted_cases(bench))
    alive = [one for one in mutants if not _is_killed(one, decisions, counted)]
    open_ones = [one for one in alive if not one.equivalent]
    return Judged(
        leaves=leaves,
        mutants=len(mutants),
        killed=len(mutants) - len(alive),
        equivalent=len(alive) - len(open_ones),
        survivors=tuple(_survivor(one, decisions, bench) for one in open_ones),
    )


def _counted_cases(bench: Bench) -> Iterator[tuple[Rule, Case]]:
    """Sound cases of rules about somebody whose records may count otherwise than they stand."""
    asker = Asker(bench.book)
    kinds = {one.restart_after for whole in bench.book.conditions for one in whole.counting} - {
        None
    }
    for id, cases in bench.cases.items():
        rule = bench.book[id]
        for case in cases:
            counted = _is_counted(case.dossier, kinds)
            if counted and asker.answer(rule, Person.of(case)) == expected(case):
                yield rule, case


def _is_counted(dossier: Dossier, kinds: set[str | None]) -> bool:
    return dossier.subject.sex is not None or any(
        one.type is not None or one.spent_on is not None or one.kind in kinds
        for one in dossier.records
    )


def _is_killed(
    mutant: BookMutant, decisions: Sequence[DecisionCase], counted: Sequence[tuple[Rule, Case]]
) -> bool:
    """Whether some case would be answered otherwise."""
    if not all(agrees(mutant.book, one) for one in decisions):
        return True
    if mutant.counting is None:
        return False  # the cases of a rule see neither conditions nor regimes
    asker = Asker(mutant.book)
    return any(asker.answer(rule, Person.of(case)) != expected(case) for rule, case in counted)


def _survivor(mutant: BookMutant, decisions: Sequence[DecisionCase], bench: Bench) -> Problem:
    name = mutant.id or mutant.file
    text = Text(
        f"không tình huống nào phát hiện nếu `{name}` sai: {mutant.text.vi}",
        f"no case would notice a mistake in `{name}`: {mutant.text.en}",
    )
    if mutant.counting is not None:
        found = person_counted(mutant, mutant.counting, bench)
        hint = _nobody() if found is None else question(found[0].award, *found[1:])
    else:
        hint = _asked_as_a_whole(mutant, decisions, bench.book) or _nobody()
    return Problem("mutant", text, bench.place_in(mutant.file, mutant.id), hint)


def _asked_as_a_whole(
    mutant: BookMutant, decisions: Sequence[DecisionCase], book: Rulebook
) -> Text | None:
    """The first award and person whom the mistake would touch, as a question."""
    for award, person in islice(_around(mutant, decisions, book), _PATIENCE):
        if is_possible(person.dossier):
            was, now = (whole_answer(one, award, person) for one in (book, mutant.book))
            if was is not None and was != now:
                return question(
                    award, person, was.answer, now.answer if now else None, _govern(was, now)
                )
    return None


def _around(
    mutant: BookMutant, decisions: Sequence[DecisionCase], book: Rulebook
) -> Iterator[tuple[str, Person]]:
    """The persons of the cases, moved a little, then asked about other awards."""
    held = [(one.award, Person.of(one.case)) for one in decisions]
    for award, person in held:
        if mutant.criterion is not None:
            moves = Moves(mutant.criterion, book.vocabulary)
            yield from ((award, moved) for moved in moves.of(person))
        yield from ((award, moved) for moved in _near_received(person, book))
    yield from ((award, person) for _, person in held for award in book.awards(on=person.on))


def _near_received(person: Person, book: Rulebook) -> Iterator[Person]:
    """The dossier received on the first day of a transition, and on the day before it."""
    for turn in (one.transition for one in book.regimes if one.transition is not None):
        for day in (turn.since - _DAY, turn.since):
            dossier = person.dossier.model_copy(update={"dates": {"received": day}})
            yield replace(person, dossier=dossier)


def person_counted(
    mutant: BookMutant, counting: Counting, bench: Bench
) -> tuple[Rule, Person, Answer, Answer] | None:
    """Somebody of the cases of some rule, in other years, whose records count otherwise."""
    asker, mistaken = Asker(bench.book), Asker(mutant.book)
    span = next(one.effective for one in bench.book.conditions if one.id == mutant.file)
    for rule, person in islice(_of_rules(bench, counting, span), _PATIENCE):
        was, now = (one.answer(rule, person) for one in (asker, mistaken))
        if was.verdict is not now.verdict and is_possible(person.dossier):
            return rule, person, was, now
    return None


def _of_rules(bench: Bench, counting: Counting, span: Span) -> Iterator[tuple[Rule, Person]]:
    """Who meets a rule, in the years of the span, with records that may count otherwise."""
    vocabulary = bench.book.vocabulary
    for rule in bench.book:
        if counting.awards and rule.award not in counting.awards:
            continue
        for case in bench.cases.get(rule.id, ()):
            for moved in in_span(Person.of(case), span) if case.verdict is Verdict.MET else ():
                if moved.on in rule.effective:
                    yield from ((rule, one) for one in near_counting(moved, counting, vocabulary))


def _govern(was: Whole, now: Whole | None) -> tuple[str, str]:
    """The regimes that answer rightly and by mistake, where they are not the same."""
    if now is None or was.regime == now.regime:
        return ("", "")
    return (f" (`{was.regime}`)", f" (`{now.regime}`)")


def question(
    award: str,
    person: Person,
    was: Answer,
    now: Answer | None,
    govern: tuple[str, str] = ("", ""),
) -> Text:
    """The person as a scenario, with what follows rightly and by mistake."""
    shown = scenario("Tình huống để chuyên gia xét", award, person, was.verdict)
    vi = VERDICTS[now.verdict] if now else "không có quy định"
    en = now.verdict.slug if now else "no rule"
    rightly, mistaken = govern
    head = Text(
        f"chuyên gia xét giúp tình huống này – quy định: {VERDICTS[was.verdict]}{rightly}; "
        f"nếu sai: {vi}{mistaken}",
        f"a case for an expert to judge – rule: {was.verdict.slug}{rightly}; "
        f"mistaken: {en}{mistaken}",
    )
    return Text(f"{head.vi}\n{shown}", f"{head.en}\n{shown}")


def _nobody() -> Text:
    return Text(
        "chưa tìm thấy ai để phân biệt; hãy tự nghĩ một tình huống cho `_conditions.cases.yaml`",
        "nobody was found whom it would touch; think of a case for `_conditions.cases.yaml`",
    )
