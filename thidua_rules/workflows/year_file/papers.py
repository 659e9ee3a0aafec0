"""Files beside that of a bloc's year: tables of points, and dossiers that somebody decides on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.rubric_files import read_rubric
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.on_disk.source import Source
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.year_file.entries import acts_of, entries_of

Decide: TypeAlias = Callable[[Path, Setting, date], Decided]
"""The decision on the dossier of the case's nominee in that file, for its award, on that day."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where the other files lie, and who decides; a workflow itself evaluates no rule."""

    folder: Path
    book: Rulebook
    decide: Decide | None

    def rubric(self, name: str) -> Rubric:
        """The table of points of that file.

        Raises:
            RuleFileError: it is not right.
        """
        return read_rubric(self.folder / name, self.book.vocabulary, name=name)

    def decided(self, name: str, setting: Setting, on: date) -> Decided:
        """The decision on the nominee, on that day."""
        assert self.decide is not None  # that nobody decides was told before
        return self.decide(self.folder / name, setting, on)

    def problems(self, source: Source) -> Iterator[Problem]:
        """Tables that are not right, dossiers that nobody decides on or that are not there."""
        for _, case in entries_of(source.data, "cases"):
            if isinstance(name := case.get("rubric"), str):
                try:
                    self.rubric(name)
                except RuleFileError as error:
                    yield from error.problems
        for path, act in acts_of(source.data):
            if isinstance(name := act.get("dossier"), str):
                yield from self._dossier(name, source, (*path, "dossier"))

    def _dossier(self, name: str, source: Source, path: tuple[str | int, ...]) -> Iterator[Problem]:
        if self.decide is None:
            said = Text("ở đây không có ai xét hồ sơ", "nobody decides on dossiers here")
            yield Problem("dossier", said, source.place(path))
        elif not (self.folder / name).is_file():
            said = Text(f"không có tệp `{name}`", f"there is no file `{name}`")
            yield Problem("dossier", said, source.place(path))
