"""One rule by itself: what its writer wants to know on every save, in a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_rules.checks import BOOK_CHECKS, CASE_CHECKS
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.packs import Filed, check_packs, filed
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.rule import Rule
from thidua_rules.rulebook import SHIPPED, shipped, under_packs

_CASES = ".cases.yaml"


@dataclass(frozen=True, slots=True)
class Looked:
    """A rule, or a file of a pack, with what is wrong with it and its cases.

    `bench` and `filed` are what it was read on; neither where that does not load.
    """

    id: str
    problems: tuple[Problem, ...]
    bench: Bench | None = None
    filed: Filed | None = None

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rule, or those that the file of a pack adds to, as they stand with it."""
        if self.filed is not None:
            woven = self.filed.bench.book.woven
            start = self.filed.addition.effective.start
            ids = self.filed.addition.rules
            return tuple(one for id in ids for one in woven[id] if start in one.effective)
        return (self.bench.book[self.id],) if self.bench else ()

    @property
    def book(self) -> Rulebook | None:
        """The book in which they stand."""
        held = self.filed.bench if self.filed is not None else self.bench
        return held.book if held else None

    @property
    def cases(self) -> int:
        if self.filed is not None:
            return len(self.filed.answers)
        return len(self.bench.cases.get(self.id, ())) if self.bench else 0


def rule_of(path: Path) -> tuple[Path, str]:
    """The folder of rules and the id of the rule that a file of it, or its cases, is about."""
    path = path.resolve()
    name = path.name.removesuffix(_CASES).removesuffix(".yaml")
    return path.parent.parent, f"{path.parent.name}/{name}"


def look_at(folder: Path, id: str) -> Looked:
    """What the checks say of the rule and of its cases.

    Raises:
        KeyError: the folder loads and has no such rule.
    """
    try:
        bench = bench_of(folder, None)
    except RuleFileError as error:
        return Looked(id, _about(id, error.problems) or error.problems)
    rule = bench.book[id]
    alone = replace(
        bench,
        book=replace(bench.book, rules=(rule,)),
        cases={id: bench.cases[id]} if id in bench.cases else {},
    )
    found = [
        *bench.problems,
        *(problem for one in BOOK_CHECKS for problem in one(bench)),
        *(problem for one in CASE_CHECKS for problem in one(alone)),
    ]
    return Looked(id, _about(id, tuple(found)), bench)


def _about(id: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    files = {f"{id}.yaml", f"{id}{_CASES}"}
    return tuple(problem for problem in problems if problem.place.file in files)


def look_at_pack(folder: Path, id: str, packs: Sequence[Path]) -> Looked:
    """What the checks say of one file of the pack in that folder, on the shipped rules.

    Raises:
        KeyError: the pack loads and has no such file.
    """
    bench = bench_of(SHIPPED, None)
    every = (*(pack for pack in packs if pack.resolve() != folder), folder)
    problems = tuple(check_packs(bench, every))
    try:
        files = {one.addition.id: one for one in filed(bench, every)}
        known = {
            addition.id
            for pack in under_packs(bench.book, every).packs.values()
            for addition in pack.additions
        }
    except RuleFileError:
        return Looked(id, _about(id, problems) or problems)
    if id not in known:
        raise KeyError(id)
    one = files.get(id)
    return Looked(id, _about(id, problems), filed=one)


def additions(packs: Sequence[Path], id: str) -> list[tuple[Path, str]]:
    """The files of the packs that add to the rule of that id, each with its pack's folder.

    Raises:
        RuleFileError: a pack does not load.
    """
    held = under_packs(shipped(), packs).packs.values()
    return [
        (folder, one.id)
        for folder, pack in zip(packs, held, strict=True)
        for one in pack.additions
        if id in one.rules
    ]
