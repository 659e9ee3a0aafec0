"""Where a problem stands for a program that starts from another folder than the rules do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from thidua_rules.errors import Problem


def placed(problems: Iterable[Problem], folder: Path, root: Path) -> Iterator[Problem]:
    """The problems of a folder of rules, their files named from `root` as far as they lie in it.

    What is no file (a lifecycle, the texts that were not compared) keeps its name.
    """
    for problem in problems:
        path = (folder / problem.place.file).resolve()
        if path.is_file():
            name = path.relative_to(root) if path.is_relative_to(root) else path
            place = replace(problem.place, file=name.as_posix())
            yield replace(problem, place=place)
        else:
            yield problem


def is_file(problem: Problem, root: Path) -> bool:
    """Whether the place of the problem is a file that can be opened from `root`."""
    return (root / problem.place.file).is_file()
