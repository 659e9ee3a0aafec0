"""The local rules that a scenario asks for, loaded before its words are looked up in the book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from thidua_rules.bdd.catalogue import Catalogue
from thidua_rules.bdd.feature_file import Line
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import under_packs


def packs_of(lines: Iterable[Line], folder: Path, steps: Catalogue) -> Iterator[tuple[Line, Path]]:
    """The folders that steps name, each with its step."""
    for line in lines:
        for step in steps.fitting(line.text)[:1]:
            match = step.match(line.text)
            for name, kind in step.slots.items():
                if match and kind.form == "pack":
                    yield line, folder / match[name]


def book_under(
    lines: Iterable[Line], folder: Path, book: Rulebook, steps: Catalogue
) -> tuple[Rulebook, list[Problem]]:
    """The book with the packs that load, and what is wrong with those that do not."""
    problems: list[Problem] = []
    sound: list[Path] = []
    for line, path in packs_of(lines, folder, steps):
        try:
            under_packs(book, [path])
            sound.append(path)
        except RuleFileError as error:
            text = Text("gói quy định địa phương không nạp được", "the local pack does not load")
            problems.append(Problem("pack", text, line.place))
            problems += [replace(one, code="pack") for one in error.problems]
    return under_packs(book, tuple(dict.fromkeys(sound))), problems
