"""One rule by itself: what its writer wants to know on every save, in a second."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from thidua_rules.checks import BOOK_CHECKS, CASE_CHECKS
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.rule import Rule

_CASES = ".cases.yaml"


@dataclass(frozen=True, slots=True)
class Looked:
    """A rule with what is wrong with its two files; no bench where the folder does not load."""

    id: str
    problems: tuple[Problem, ...]
    bench: Bench | None = None

    @property
    def rule(self) -> Rule | None:
        return self.bench.book[self.id] if self.bench else None

    @property
    def cases(self) -> int:
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
