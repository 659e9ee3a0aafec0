"""A score sheet read from a file and held against its rubric."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.sheet import ScoreSheet, unfit
from thidua_rules.errors import Problem, RuleFileError, ScoreSheetError
from thidua_rules.rulebook.complaints import problems_of
from thidua_rules.rulebook.on_disk.source import Source, read


def read_sheet(path: Path, rubric: Rubric, *, name: str | None = None) -> ScoreSheet:
    """Read the score sheet of one unit.

    Raises:
        ScoreSheetError: with each problem at its `file:line:column`.
    """
    try:
        source = read(path, name=name)
    except RuleFileError as error:
        raise ScoreSheetError(error.problems) from None
    return sheet_from(source, rubric)


def sheet_from(source: Source, rubric: Rubric) -> ScoreSheet:
    """The sheet that the source holds.

    Raises:
        ScoreSheetError: with each problem at its place.
    """
    try:
        sheet = ScoreSheet.model_validate(source.data)
    except ValidationError as error:
        raise ScoreSheetError(problems_of(error, source)) from None
    if problems := list(_placed(rubric, sheet, source)):
        raise ScoreSheetError(problems)
    return sheet


def _placed(rubric: Rubric, sheet: ScoreSheet, source: Source) -> Iterator[Problem]:
    for one in unfit(rubric, sheet):
        yield Problem(one.code, one.text, source.place(one.path), one.hint)
