"""Every mutant of a folder of rules, on as many processes as are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType

from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.mutants.dates import Asked, DateMutant, date_mutants, is_masked, told_apart
from thidua_rules.checks.mutants.judge import Judged, judged
from thidua_rules.checks.mutants.judge_procedure import judged_procedure
from thidua_rules.checks.mutants.judge_whole import judged_conditions, judged_regimes
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED


def judge_mutants(folder: Path = SHIPPED, *, processes: int = 2) -> Judged:
    """What the cases of a folder say of every mutant of its rules and of what lies beside them.

    Raises:
        RuleFileError: the rules do not load.
    """
    return sum(judge_families(folder, processes=processes).values(), Judged())


def judge_families(folder: Path = SHIPPED, *, processes: int = 2) -> dict[str, Judged]:
    """The same, each kind of files by itself: `rules`, then those of FAMILIES.

    Raises:
        RuleFileError: the rules do not load.
    """
    ids = [rule.id for rule in bench_of(folder, None).book]
    told = list(_each(folder, [*FAMILIES, *ids], processes))
    others = dict(zip(FAMILIES, told, strict=False))
    return {"rules": sum(told[len(FAMILIES) :], Judged()), **others}


def _each(folder: Path, names: Sequence[str], processes: int) -> Iterator[Judged]:
    """The mutants of each rule or family; a process loads the folder once for all it is given."""
    if processes <= 1:
        yield from (_one(folder, name) for name in names)
        return
    # a process that is a copy of this one would copy the locks of its threads too
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        yield from pool.map(_one, [folder] * len(names), names)


def _one(folder: Path, name: str) -> Judged:
    bench = _bench(folder)
    family = FAMILIES.get(name)
    return family(bench) if family else judged(bench, bench.book[name])


@cache
def _bench(folder: Path) -> Bench:
    return bench_of(folder, None)


def judged_dates(bench: Bench) -> Judged:
    """The mutants of the days on which instruments, rules and regimes come and go."""
    asked = [
        Asked(bench.book[id].award, case.dossier.subject.kind, case.on)
        for id, cases in bench.cases.items()
        for case in cases
    ]
    asked += [
        Asked(one.award, one.case.dossier.subject.kind, one.case.on) for one in bench.decisions
    ]
    mutants = list(date_mutants(bench.book))
    alive = [one for one in mutants if not told_apart(bench.book, one, asked)]
    open_ones = [one for one in alive if not is_masked(bench.book, one)]
    return Judged(
        mutants=len(mutants),
        killed=len(mutants) - len(alive),
        equivalent=len(alive) - len(open_ones),
        survivors=tuple(map(_survivor, open_ones)),
    )


def _survivor(mutant: DateMutant) -> Problem:
    text = Text(
        f"không tình huống nào phát hiện nếu ngày sai: {mutant.text.vi}",
        f"no case would notice a wrong day: {mutant.text.en}",
    )
    day = mutant.day
    hint = Text(
        f"thêm tình huống xét đúng ngày {day} hoặc ngày liền trước",
        f"add a case of {day} or of the day before it",
    )
    return Problem("mutant-date", text, Place(mutant.file), hint)


# What lies beside the rules, the longest to judge first.
FAMILIES: Mapping[str, Callable[[Bench], Judged]] = MappingProxyType(
    {
        "procedure": judged_procedure,
        "conditions": judged_conditions,
        "regimes": judged_regimes,
        "days": judged_dates,
    }
)
