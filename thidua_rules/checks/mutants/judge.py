"""The mutants of one rule before its cases: killed, equivalent, or left for an expert to judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua_rules.checks.answers import Answer, Asker, Person, expected
from thidua_rules.checks.bench import Bench
from thidua_rules.checks.mutants.change import written_here
from thidua_rules.checks.mutants.equivalent import is_equivalent
from thidua_rules.checks.mutants.nearby import PATIENCE, person_between
from thidua_rules.checks.mutants.plant import Mutant, mutants_of
from thidua_rules.checks.mutants.to_scenario import VERDICTS, scenario
from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.rulebook.rules.cases import Case


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of the mutants of one rule, or of several."""

    rules: int = 0
    leaves: int = 0
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: tuple[Problem, ...] = ()

    def __add__(self, other: Judged) -> Judged:
        return Judged(
            self.rules + other.rules,
            self.leaves + other.leaves,
            self.mutants + other.mutants,
            self.killed + other.killed,
            self.equivalent + other.equivalent,
            self.survivors + other.survivors,
        )

    def told(self) -> Problem:
        """The counts, as a note."""
        open_ones = len(self.survivors)
        text = Text(
            f"{self.rules} quy định, {self.leaves} tiêu chí lá, {self.mutants} sai sót gieo thử: "
            f"{self.killed} bị phát hiện, {self.equivalent} không làm đổi gì, {open_ones} còn sót",
            f"{self.rules} rules, {self.leaves} leaves, {self.mutants} mistakes planted: "
            f"{self.killed} noticed, {self.equivalent} without effect, {open_ones} not noticed",
        )
        return Problem("mutants", text, Place("mutants"), level="note")


def judged(bench: Bench, rule: Rule, *, patience: int = PATIENCE) -> Judged:
    """Every mutant of the rule; cases that do not answer as expected judge nothing."""
    asker = Asker(bench.book)
    sound = [
        case
        for case in bench.cases.get(rule.id, ())
        if asker.answer(rule, Person.of(case)) == expected(case)
    ]
    mutants = list(mutants_of(rule, bench.book.vocabulary))
    alive = [mutant for mutant in mutants if not _is_killed(mutant, asker, sound)]
    open_ones = [one for one in alive if not is_equivalent(one, bench.book.vocabulary)]
    return Judged(
        rules=1,
        leaves=sum(isinstance(part, c.Leaf) for part in written_here(rule.criterion)),
        mutants=len(mutants),
        killed=len(mutants) - len(alive),
        equivalent=len(alive) - len(open_ones),
        survivors=tuple(_survivor(one, rule, sound, bench, patience) for one in open_ones),
    )


def _is_killed(mutant: Mutant, asker: Asker, cases: Sequence[Case]) -> bool:
    """Whether some case would be answered otherwise."""
    return any(asker.answer(mutant.rule, Person.of(case)) != expected(case) for case in cases)


def _survivor(
    mutant: Mutant, rule: Rule, cases: Sequence[Case], bench: Bench, patience: int
) -> Problem:
    persons = [Person.of(case) for case in cases]
    asker = Asker(bench.book)
    found = person_between(asker, rule, mutant, persons, patience)
    text = Text(
        f"không tình huống nào phát hiện nếu `{mutant.was.id}` sai: {mutant.text.vi}",
        f"no case would notice a mistake in `{mutant.was.id}`: {mutant.text.en}",
    )
    hint = _nobody() if found is None else _question(mutant, rule, *found, asker)
    return Problem("mutant", text, bench.place(rule, mutant.was.id), hint)


def _nobody() -> Text:
    return Text(
        "chưa tìm thấy ai để phân biệt; hãy tự nghĩ một tình huống, hoặc chứng minh là như nhau",
        "nobody was found whom it would touch; think of a case, or prove that there is none",
    )


def _question(mutant: Mutant, rule: Rule, person: Person, said: Answer, asker: Asker) -> Text:
    mistaken = asker.answer(mutant.rule, person)
    shown = scenario(mutant.was.text.vi, rule.award, person, said.verdict)
    was, now = (
        f"{VERDICTS[one.verdict]} ({', '.join(sorted(one.because))})" for one in (said, mistaken)
    )
    head = Text(
        f"chuyên gia xét giúp tình huống này – quy định: {was}; nếu sai: {now}",
        f"a case for an expert to judge – rule: {said.verdict.slug}; "
        f"mistaken: {mistaken.verdict.slug}",
    )
    return Text(f"{head.vi}\n{shown}", f"{head.en}\n{shown}")
