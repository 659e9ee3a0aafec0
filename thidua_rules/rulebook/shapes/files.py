"""The shapes of whole files: a rule, an instrument, its conditions, the regimes, the cases."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StrictInt, StrictStr

from thidua_rules.model.law import Basis
from thidua_rules.rulebook.shapes.criterion import CriterionShape, PartShape
from thidua_rules.rulebook.shapes.shape import AudienceShape, Cite, Effective, Shape, Slug, Words

# A part that is more than nothing, such as `2/3`.
Fractional = Annotated[str, Field(strict=True, pattern=r"^[1-9][0-9]*/[1-9][0-9]*$")]


class DeciderShape(Shape):
    """Who decides, by which clause, between which days."""

    who: Slug
    cite: Cite
    since: date | None = Field(default=None, alias="from")
    until: date | None = None


class CheckedShape(Shape):
    """When, against what, by how many readers."""

    on: date
    against: StrictStr
    readers: Annotated[StrictInt, Field(ge=1)]


class SpendsShape(Shape):
    """Kinds of achievement that the award uses up."""

    of: list[Slug] = Field(min_length=1)
    free_after: list[Slug] = []


class QuotaShape(Words):
    """A share of the cohort; `vi` and `en` say of whom."""

    percent: Annotated[StrictInt, Field(ge=1, le=100)]
    cite: Cite
    basis: Basis | None = None


class CitedWords(Words):
    """A sentence with its clause."""

    id: Slug
    cite: Cite
    basis: Basis | None = None


class DetailShape(CitedWords):
    """A standard that an authority may detail."""

    to: Slug


class SubjectShape(AudienceShape):
    """Whom the award is for."""

    kind: Slug | list[Slug]


class RuleShape(CriterionShape):
    """One rule file, whole."""

    award: Slug
    title: Words
    subject: SubjectShape
    cite: Cite
    effective: Effective = Effective()
    decided_by: list[DeciderShape] = Field(min_length=1)
    basis: Basis
    checked: CheckedShape
    spends: SpendsShape | None = None
    quota: QuotaShape | None = None
    details: list[DetailShape] = []
    caveats: list[Words] = []


class IssuedShape(Shape):
    """What every instrument says of itself, of the State or of a province."""

    number: StrictStr
    title: Words
    issued: date
    basis: Basis
    source: StrictStr
    replaces: list[Slug] = []
    replaced_by: list[Slug] = []
    amended_by: list[Slug] = []
    notes: list[Words] = []


class InstrumentShape(IssuedShape):
    """`_instrument.yaml`."""

    kind: Literal["luat", "nghi-dinh", "thong-tu"]
    effective: Effective


class ConditionShape(PartShape):
    """A criterion of every award, or of those named; no whole around it lends it a citation."""

    cite: Cite
    awards: list[Slug] = []


class CountingShape(CitedWords):
    """How records count."""

    awards: list[Slug] = []
    reading: Words | None = None
    restart_after: Slug | None = None
    leave_out_types: list[Slug] = []
    spent: StrictBool = False
    women_serve: Fractional | None = None


class ConditionsShape(Shape):
    """`_conditions.yaml`."""

    effective: Effective = Effective()
    basis: Basis
    checked: CheckedShape
    conditions: list[ConditionShape] = []
    counting: list[CountingShape] = []
    principles: list[CitedWords] = []
    caveats: list[Words] = []


class TransitionShape(Words):
    """A clause that keeps the older law for dossiers received before a day."""

    cite: Cite
    basis: Basis
    since: date
    unless_more_favourable: bool


class RegimeShape(Shape):
    """One regime of `_regimes.yaml`."""

    id: Slug
    title: Words
    since: date = Field(alias="from")
    until: date | None = None
    instruments: list[Slug] = Field(min_length=1)
    caveats: list[Words] = []
    amended: list[Cite] = []
    amended_by: Slug | None = None
    transition: TransitionShape | None = None


class GapShape(CitedWords):
    """What cannot be said yet."""

    kind: Literal["text-missing", "needs-guidance", "contested", "not-expressible"]


class RegimesShape(Shape):
    """`_regimes.yaml`."""

    regimes: list[RegimeShape] = Field(min_length=1)
    gaps: list[GapShape] = []


class CaseShape(Shape):
    """One nominee and the answer that a lawyer expects."""

    name: StrictStr
    source: StrictStr
    verdict: Literal["met", "unmet", "unknown", "not_applicable"]
    because: list[StrictStr]
    on: date | None = None
    year: StrictInt | None = None
    subject: dict[str, Any] | None = None
    records: list[Any] = []
    facts: dict[str, Any] = {}
    members: dict[str, Any] = {}
    posts: list[Any] | None = None
    attested: dict[str, Any] = {}
    complete: dict[str, Any] | None = None


class CasesShape(Shape):
    """A `.cases.yaml` file."""

    on: date
    year: StrictInt | None = None
    subject: dict[str, Any]
    complete: dict[str, Any] | None = None
    cases: list[CaseShape] = Field(min_length=1)


class DecisionCaseShape(CaseShape):
    """One nominee for an award, decided with all that binds on the day."""

    award: Slug
    dates: dict[str, Any] = {}
    regime: Slug | None = None


class DecisionCasesShape(CasesShape):
    """A `_conditions.cases.yaml` or `_regimes.cases.yaml` file."""

    cases: list[DecisionCaseShape] = Field(min_length=1)  # type: ignore[assignment]
