"""Where a problem stands for a program that starts from another folder than the rules do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from thidua_rules.errors import Problem


def placed(problems: Iterable[Problem], folders: Sequence[Path], root: Path) -> Iterator[Problem]:
    """The problems, their files named from `root` as far as they lie in it.

    `folders` are those from which the files are named so far; what is no file in any of them (a
    lifecycle, the texts that were not compared) keeps its name.
    """
    for problem in problems:
        paths = ((folder / problem.place.file).resolve() for folder in folders)
        path = next((path for path in paths if path.is_file()), None)
        if path is not None:
            name = path.relative_to(root) if path.is_relative_to(root) else path
            place = replace(problem.place, file=name.as_posix())
            yield replace(problem, place=place)
        else:
            yield problem


def is_file(problem: Problem, root: Path) -> bool:
    """Whether the place of the problem is a file that can be opened from `root`."""
    return (root / problem.place.file).is_file()
