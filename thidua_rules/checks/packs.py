"""Packs: each loads onto the national book, is worded twice, and answers its cases as expected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_rules.checks.answers import Asker, Person
from thidua_rules.checks.bench import Bench
from thidua_rules.checks.cases import not_shown, unexpected
from thidua_rules.checks.coverage import Mark, leaves_of, mark_of, marks_wanted, undecided
from thidua_rules.checks.readers import READERS
from thidua_rules.engine.conclude import Conclusion
from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Leaf, walk
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import under_packs
from thidua_rules.rulebook.rules.cases import Case, cases_of


@dataclass(frozen=True, slots=True)
class Filed:
    """One file of a pack on the bench of its folder; each case with what it answers."""

    bench: Bench
    addition: Addition
    answers: tuple[tuple[Case, Conclusion], ...]


def check_packs(bench: Bench, folders: Sequence[Path]) -> Iterator[Problem]:
    """Every problem found in these packs; packs that do not load are one list of them."""
    try:
        book = under_packs(bench.book, folders)
    except RuleFileError as error:
        yield from error.problems
        return
    for own, addition in _benches(bench, folders, book):
        yield from _checked(own, addition)


def filed(bench: Bench, folders: Sequence[Path]) -> Iterator[Filed]:
    """Each file of these packs that has cases, with what they answer.

    Raises:
        RuleFileError: a pack, or a file of cases, does not load.
    """
    for own, addition in _benches(bench, folders, under_packs(bench.book, folders)):
        path = own.folder / f"{addition.id}.cases.yaml"
        if path.exists():
            yield Filed(own, addition, _answers(own, addition, path))


def _benches(
    bench: Bench, folders: Sequence[Path], book: Rulebook
) -> Iterator[tuple[Bench, Addition]]:
    """Each file of the packs, on a bench from whose folder it is named."""
    for folder, pack in zip(folders, book.packs.values(), strict=True):
        own = replace(bench, folder=folder.resolve().parent, book=book)
        yield from ((own, addition) for addition in pack.additions)


def _checked(bench: Bench, addition: Addition) -> Iterator[Problem]:
    path = bench.folder / f"{addition.id}.cases.yaml"
    if not path.exists():
        text = Text("không có tệp tình huống bên cạnh", "there are no cases beside it")
        yield Problem("no-cases", text, Place(f"{addition.id}.yaml"))
    try:
        answers = _answers(bench, addition, path) if path.exists() else ()
    except RuleFileError as error:
        yield from error.problems
        return
    for one in PACK_CHECKS:
        yield from one(Filed(bench, addition, answers))


def _answers(bench: Bench, addition: Addition, path: Path) -> tuple[tuple[Case, Conclusion], ...]:
    rules = _woven(bench, addition)
    first = next(iter(rules))
    cases = cases_of(first, path, bench.book, name=addition.id)
    return tuple((case, _answer(bench, addition, case)) for case in cases)


def _woven(bench: Bench, addition: Addition) -> list[Rule]:
    """The rules that the file adds to, as they stand with it."""
    return [
        rule
        for id in addition.rules
        for rule in bench.book.woven[id]
        if addition.effective.start in rule.effective
    ]


def _answer(bench: Bench, addition: Addition, case: Case) -> Conclusion:
    """Of the rules that the file adds to, the one that is for the nominee of the case."""
    regime = bench.book.regime(case.on)
    standing = (
        [
            rule
            for id in addition.rules
            for rule in bench.book.rules_of(bench.book[id].award, on=case.on, regime=regime)
            if rule.id == id
        ]
        if regime
        else []
    )
    asker, person = Asker(bench.book), Person.of(case)
    found = [asker.concluded(rule, person) for rule in standing or _woven(bench, addition)]
    return max(found, key=lambda one: one.verdict is not Verdict.NOT_APPLICABLE)


def pack_cases_answer_as_expected(filed: Filed) -> Iterator[Problem]:
    """A case whose verdict, reasons or source are not what its writer says."""
    for case, found in filed.answers:
        yield from unexpected(filed.bench, case, found, within=filed.addition.pack)


def every_leaf_of_a_pack_is_a_reason(filed: Filed) -> Iterator[Problem]:
    """A leaf that no case is met, or none is unmet, because of."""
    if filed.answers:
        yield from not_shown(filed.bench, filed.addition, (found for _, found in filed.answers))


def every_leaf_of_a_pack_decides(filed: Filed) -> Iterator[Problem]:
    """A leaf on which no case turns: what asks for less than the law never keeps anybody out."""
    shown: dict[str, set[Mark]] = {}
    own: dict[str, Leaf] = {}
    for _, found in filed.answers:
        for leaf in leaves_of(found.rule):
            if leaf.at.partition("#")[0] == filed.addition.id:
                own.setdefault(leaf.at, leaf)
                shown.setdefault(leaf.at, set()).add(mark_of(leaf, found))
    for at, leaf in own.items():
        for mark in marks_wanted(leaf):
            if mark not in shown[at]:
                yield undecided(leaf, mark, filed.bench.place(filed.addition, leaf.id))


def packs_are_worded_twice(filed: Filed) -> Iterator[Problem]:
    """A sentence that is the same in both languages."""
    for part in walk(filed.addition.criterion):
        own = part.at.partition("#")[0] == filed.addition.id
        if own and part.text.vi == part.text.en:
            said = Text("câu tiếng Anh trùng câu tiếng Việt", "both languages say the same")
            place = filed.bench.place(filed.addition, part.id if "#" in part.at else None)
            yield Problem("one-language", said, place)


def second_readers_of_packs_are_missing(filed: Filed) -> Iterator[Problem]:
    """A note for each file that only its writer has compared with the text."""
    if filed.addition.checked.readers < READERS:
        text = Text("mới một người đọc đối chiếu", "only one reader has compared it")
        yield Problem("one-reader", text, Place(f"{filed.addition.id}.yaml"), level="note")


PACK_CHECKS: tuple[Callable[[Filed], Iterator[Problem]], ...] = (
    packs_are_worded_twice,
    second_readers_of_packs_are_missing,
    pack_cases_answer_as_expected,
    every_leaf_of_a_pack_is_a_reason,
    every_leaf_of_a_pack_decides,
)
