"""What is wrong with all that `thidua check` was told to look at, rules first, features last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from thidua_rules.bdd import lint
from thidua_rules.checks import check, check_packs
from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.profiles import profile_problems
from thidua_rules.checks.report import placed
from thidua_rules.cli.check_paths import Named
from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED, load_rulebook, shipped, under_packs


def problems_of(
    named: Named, *, texts: Path | None, packs: Sequence[Path], root: Path
) -> Iterator[Problem]:
    """Every problem of what is named, its file named from `root` as far as it lies in it.

    Where nothing is named, those of the shipped rules, lifecycles and profiles.
    """
    every_pack = (*named.packs, *packs)
    around = tuple(pack.resolve().parent for pack in every_pack)
    for folder in named.rules if named else (SHIPPED,):
        told = check(folder, texts=texts, workflows=not named, packs=every_pack)
        yield from placed(told, (folder, *around), root)
    if named and every_pack and not named.rules:
        yield from placed(check_packs(bench_of(SHIPPED, None), every_pack), around, root)
    if named.profiles or named.features:
        yield from placed(dict.fromkeys(_read_with_rules(named, every_pack)), (root,), root)


def _read_with_rules(named: Named, packs: Sequence[Path]) -> Iterator[Problem]:
    """Problems of profiles and features under the rules named with them, or the shipped ones."""
    for folder in named.rules or (SHIPPED,):
        try:
            book = shipped() if folder is SHIPPED else load_rulebook(folder)
        except RuleFileError:
            yield from (_not_read(path) for path in (*named.profiles, *named.features))
            continue
        for path in named.profiles:
            yield from profile_problems(path, book)
        bound = _under(book, packs)
        for path in named.features:
            yield from lint(path, book=bound)


def _under(book: Rulebook, packs: Sequence[Path]) -> Rulebook:
    try:
        return under_packs(book, packs)
    except RuleFileError:
        return book  # what is wrong with the packs is told by their own checks


def _not_read(path: Path) -> Problem:
    text = Text(
        "chưa soát, vì bộ quy định không nạp được",
        "not checked, as the rules do not load",
    )
    return Problem("not-checked", text, Place(str(path)), level="note")
