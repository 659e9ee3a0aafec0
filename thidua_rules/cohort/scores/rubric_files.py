"""A rubric file becomes a Rubric, or is refused with every fault at its line and column."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from thidua_rules.cohort.scores.points import percent_of
from thidua_rules.cohort.scores.rubric import (
    Adopted,
    Band,
    BonusGroup,
    Extra,
    Line,
    Penalties,
    Rubric,
    Veto,
)
from thidua_rules.cohort.scores.rubric_faults import note_faults
from thidua_rules.cohort.scores.rubric_shapes import (
    AdoptedShape,
    BonusShape,
    ExtraShape,
    LineShape,
    PenaltiesShape,
    RubricShape,
)
from thidua_rules.errors import RuleFileError
from thidua_rules.model.law import Span
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook.on_disk.source import Source, read
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.rules.law_files import effective_of
from thidua_rules.rulebook.slugs import SlugReader


def read_rubric(path: Path, vocabulary: Vocabulary, *, name: str | None = None) -> Rubric:
    """Read a rubric; the titles of its bands are looked up in the vocabulary.

    Raises:
        RuleFileError: with each fault at its `file:line:column`.
    """
    return rubric_from(read(path, name=name), vocabulary)


def rubric_from(source: Source, vocabulary: Vocabulary) -> Rubric:
    """The rubric that the source holds.

    Raises:
        RuleFileError: with each fault at its place.
    """
    shape = validated(RubricShape, source)
    reader = SlugReader(vocabulary, source)
    made = _rubric(shape, reader)
    note_faults(shape, made.reach, reader)
    if reader.problems:
        raise RuleFileError(sorted(reader.problems, key=lambda problem: problem.place))
    return made


def _rubric(shape: RubricShape, reader: SlugReader) -> Rubric:
    return Rubric(
        id=shape.rubric,
        title=text_of(shape.title),
        scale=shape.scale,
        precision=shape.precision,
        criteria=tuple(map(_line, shape.criteria)),
        bonus=tuple(map(_bonus, shape.bonus)),
        penalties=_penalties(shape.penalties),
        vetoes=tuple(Veto(one.id, text_of(one)) for one in shape.vetoes),
        bands=tuple(Band(tuple(one.titles), one.low, one.high) for one in shape.bands),
        adopted=_adopted(shape.adopted),
        effective=_effective(shape, reader),
    )


def _line(shape: LineShape) -> Line:
    least = shape.least
    if shape.least_percent is not None:
        least = percent_of(shape.points, shape.least_percent)
    return Line(
        id=shape.id,
        text=text_of(shape),
        most=shape.points,
        least=least,
        eliminatory=shape.eliminatory,
        parts=tuple(map(_line, shape.parts)),
    )


def _extra(shape: ExtraShape) -> Extra:
    return Extra(shape.id, text_of(shape), shape.points)


def _bonus(shape: BonusShape) -> BonusGroup:
    return BonusGroup(
        id=shape.id,
        text=text_of(shape),
        cap=shape.cap,
        beyond_scale=shape.beyond_scale,
        items=tuple(map(_extra, shape.items)),
    )


def _penalties(shape: PenaltiesShape | None) -> Penalties | None:
    return Penalties(shape.floor, tuple(map(_extra, shape.items))) if shape else None


def _adopted(shape: AdoptedShape | None) -> Adopted | None:
    return Adopted(text_of(shape.by), shape.on, shape.paper) if shape else None


def _effective(shape: RubricShape, reader: SlugReader) -> Span | None:
    """The days written, from the day of adoption where no first day is."""
    if shape.effective is None:
        return None
    return effective_of(shape.effective, shape.adopted.on if shape.adopted else date.min, reader)
