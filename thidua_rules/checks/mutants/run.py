"""Every mutant of a folder of rules, on as many processes as are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.mutants.dates import Asked, DateMutant, date_mutants, is_masked, told_apart
from thidua_rules.checks.mutants.judge import Judged, judged
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED


def judge_mutants(folder: Path = SHIPPED, *, processes: int = 2) -> Judged:
    """What the cases of a folder say of every mutant of its rules.

    Raises:
        RuleFileError: the rules do not load.
    """
    bench = bench_of(folder, None)
    ids = [rule.id for rule in bench.book]
    return sum(_each(folder, ids, processes), Judged()) + judged_dates(bench)


def _each(folder: Path, ids: Iterable[str], processes: int) -> Iterator[Judged]:
    """Each rule's mutants; a process loads the folder once for all that it is given."""
    if processes <= 1:
        yield from (_one(folder, id) for id in ids)
        return
    # a process that is a copy of this one would copy the locks of its threads too
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        ids = list(ids)
        yield from pool.map(_one, [folder] * len(ids), ids, chunksize=4)


def _one(folder: Path, id: str) -> Judged:
    bench = _bench(folder)
    return judged(bench, bench.book[id])


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
