"""`_procedure.cases.yaml`: questions to the procedure files, each with a lawyer's answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, StrictBool, StrictInt, StrictStr

from thidua_rules.errors import Place, RuleFileError
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook.on_disk.source import read_yaml
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shapes.shape import Shape, Slug
from thidua_rules.rulebook.slugs import SlugReader

SubjectKind = Literal["ca-nhan", "tap-the", "ho-gia-dinh"]


class _CaseShape(Shape):
    """What is asked of every award that is named; `case` is that of an entry, `cap-xa` say."""

    name: StrictStr
    source: StrictStr
    on: date
    awards: list[Slug] = Field(min_length=1)
    case: Slug | None = None


class VoteCaseShape(_CaseShape):
    """Whether a ballot of these numbers carries the award."""

    ballot: dict[StrictStr, StrictBool | StrictInt]
    passes: StrictBool | None


class QuotaCaseShape(_CaseShape):
    """How many of so many; `null` where no share is set."""

    of: StrictInt
    at_most: StrictInt | None


class PrizeCaseShape(_CaseShape):
    """The prize in đồng, or the most that it may be."""

    subject: SubjectKind
    vnd: StrictInt | None = None
    at_most_vnd: StrictInt | None = None


class TogetherCaseShape(_CaseShape):
    """What the prizes of all these awards, judged on the years `periods`, come to together."""

    subject: SubjectKind
    periods: list[StrictInt]
    vnd: StrictInt | None


class DeadlineCaseShape(_CaseShape):
    """The last day of `act`: `year` is under review, `decided` that of the award before it."""

    act: Slug
    year: StrictInt
    decided: StrictInt | None = None
    opens: date | None = None
    last_day: date | None


class TieCaseShape(Shape):
    """Whether the subject goes first among equals."""

    name: StrictStr
    source: StrictStr
    on: date
    subject: dict[str, Any]
    members: dict[str, Any] = {}
    records: list[Any] = []
    complete: dict[str, Any] | None = None
    first: StrictBool | None


class ProcedureCasesShape(Shape):
    """A `_procedure.cases.yaml` file."""

    votes: list[VoteCaseShape] = []
    quotas: list[QuotaCaseShape] = []
    prizes: list[PrizeCaseShape] = []
    together: list[TogetherCaseShape] = []
    deadlines: list[DeadlineCaseShape] = []
    ties: list[TieCaseShape] = []


AnyCaseShape = (
    VoteCaseShape
    | QuotaCaseShape
    | PrizeCaseShape
    | TogetherCaseShape
    | DeadlineCaseShape
    | TieCaseShape
)


@dataclass(frozen=True, slots=True)
class ProcedureCase:
    """One entry of such a file, with the folder whose clauses its source names in short."""

    asked: AnyCaseShape
    place: Place
    within: str


def procedure_cases_of(
    path: Path, vocabulary: Vocabulary, *, name: str
) -> tuple[ProcedureCase, ...]:
    """Every entry of the file, kind by kind.

    Raises:
        RuleFileError: with every problem of the file.
    """
    source = read_yaml(path, name=name)
    shape = validated(ProcedureCasesShape, source)
    reader = SlugReader(vocabulary, source)
    cases = []
    for kind, at, one in _entries(shape):
        if not isinstance(one, TieCaseShape):
            reader.all_listed(one.awards, "awards", (kind, at, "awards"))
        cases.append(ProcedureCase(one, source.place((kind, at)), path.parent.name))
    if reader.problems:
        raise RuleFileError(reader.problems)
    return tuple(cases)


def _entries(shape: ProcedureCasesShape) -> Iterator[tuple[str, int, AnyCaseShape]]:
    for kind in ProcedureCasesShape.model_fields:
        yield from ((kind, at, one) for at, one in enumerate(getattr(shape, kind)))
