"""The shape of a rule file as it is written; its JSON Schema serves editors."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr, model_validator

from thidua_rules.model.law import Basis

Slug = Annotated[str, Field(strict=True, pattern=r"^[a-z0-9][a-z0-9-]*$")]
Cite = Annotated[str, Field(strict=True, pattern=r"^([a-z0-9-]+/)?d\d+")]
Positive = Annotated[StrictInt, Field(ge=1)]

CRITERIA = (
    *("all", "any", "at_least"),
    *("count", "streak", "absent", "share", "fact", "tenure"),
    *("meets", "same_as", "attested", "delegated"),
)


class Shape(BaseModel):
    """Anything written in a rule file: no key is unknown, no value is coerced."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Shape):
    """One sentence in both languages."""

    vi: StrictStr = Field(min_length=1)
    en: StrictStr = Field(min_length=1)


class Effective(Shape):
    """Days from `from` up to, not including, `until`."""

    since: date | None = Field(default=None, alias="from")
    until: date | None = None


class AudienceShape(Shape):
    """For whom."""

    kind: Slug | list[Slug] | None = None
    groups: list[Slug] = []
    excluded: list[Slug] = Field(default=[], alias="except")
    unless_only: list[Slug] = []


class WantedShape(Shape):
    """A kind of record with a level or grade of its own."""

    kind: Slug
    level: Slug | None = None
    grade: Slug | None = None
    exactly: StrictBool = False


class LastShape(Shape):
    """The last years, the year under review included."""

    last: Positive


class WithinShape(Shape):
    """The years of that run."""

    within: Slug


WindowShape = Literal["this_year", "ever", "since_grant"] | LastShape | WithinShape


class _RecordsShape(Shape):
    of: list[Slug | WantedShape] = Field(min_length=1)
    level: Slug | None = None
    grade: Slug | None = None
    exactly: StrictBool = False


class CountShape(_RecordsShape):
    """So many records in a window."""

    window: WindowShape
    unit: Literal["decisions", "years"] = "decisions"
    at_least: Positive | None = None
    at_most: Annotated[StrictInt, Field(ge=0)] | None = None

    @model_validator(mode="after")
    def _bounded(self) -> CountShape:
        if self.at_least is None and self.at_most is None:
            raise ValueError("`at_least` or `at_most` is missing")
        return self


class StreakShape(_RecordsShape):
    """A record in each of so many consecutive years."""

    years: Positive
    ends: Literal["review", "proposal", "anywhere"]
    every: Positive = 1
    window: Literal["ever", "since_grant"] | None = None


class AbsentShape(_RecordsShape):
    """No such record in a window."""

    window: WindowShape | Literal["open"]
    cleared_by: list[Slug] = []


class ShareShape(Shape):
    """A share of the members."""

    of: Slug
    base: Slug = Field(alias="in")
    at_least: Annotated[StrictInt, Field(ge=0, le=100)] | None = None
    more_than: Annotated[StrictInt, Field(ge=0, le=100)] | None = None

    @model_validator(mode="after")
    def _bounded(self) -> ShareShape:
        if (self.at_least is None) == (self.more_than is None):
            raise ValueError("one of `at_least` and `more_than` is needed")
        return self


class FactShape(Shape):
    """A declared number or day, or a head count `members.<slug>`, with one bound."""

    of: Annotated[str, Field(strict=True, pattern=r"^(members\.)?[a-z0-9-]+$")]
    at_least: StrictInt | None = None
    at_most: StrictInt | None = None
    years_since: Positive | None = None

    @model_validator(mode="after")
    def _bounded(self) -> FactShape:
        if sum(b is not None for b in (self.at_least, self.at_most, self.years_since)) != 1:
            raise ValueError("one of `at_least`, `at_most` and `years_since` is needed")
        return self


class TenureShape(Shape):
    """Years in posts; `at_least: 0` where the clause asks for no time in them."""

    posts: list[Slug] = Field(min_length=1)
    at_least: Annotated[StrictInt, Field(ge=0)]
    below: Positive | None = None


class MeetsShape(Shape):
    """The criteria of one of these awards."""

    awards: list[Slug] = Field(min_length=1)


class AttestedShape(Shape):
    """Who signs the judgement."""

    by: Slug


class DelegatedShape(Shape):
    """Who issues the text, and the name of its slot."""

    to: Slug
    slot: Slug


class SinceShape(Words):
    """The grant after which the parts count."""

    id: Slug
    cite: Cite | None = None
    reading: Words | None = None
    grant: Literal["first", "latest"]
    count: CountShape


class CriterionShape(Shape):
    """What the top of a file and each of its parts have: exactly one kind of criterion."""

    all: list[PartShape] | None = Field(default=None, min_length=1)
    any: list[PartShape] | None = Field(default=None, min_length=1)
    at_least: AtLeastShape | None = None
    since: SinceShape | None = None
    count: CountShape | None = None
    streak: StreakShape | None = None
    absent: AbsentShape | None = None
    share: ShareShape | None = None
    fact: FactShape | None = None
    tenure: TenureShape | None = None
    meets: MeetsShape | None = None
    attested: AttestedShape | None = None
    delegated: DelegatedShape | None = None
    reading: Words | None = None
    gap: Slug | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> CriterionShape:
        if len(self._kinds) != 1:
            found = ", ".join(f"`{kind}`" for kind in self._kinds) or "none"
            raise ValueError(f"exactly one kind of criterion is needed; found {found}")
        if self.since is not None and self.all is None:
            raise ValueError("`since` goes with `all`")
        return self

    @property
    def _kinds(self) -> list[str]:
        return [kind for kind in CRITERIA if getattr(self, kind, None) is not None]

    @property
    def kind(self) -> str:
        """The one kind of criterion that is written."""
        return self._kinds[0]


class PartShape(CriterionShape):
    """A part: named, worded, perhaps cited on its own; it alone may be that of another file."""

    id: Slug
    vi: StrictStr | None = Field(default=None, min_length=1)
    en: StrictStr | None = Field(default=None, min_length=1)
    cite: Cite | None = None
    basis: Basis | None = None
    only: AudienceShape | None = None
    presumed: StrictBool = False
    same_as: StrictStr | None = None

    @model_validator(mode="after")
    def _worded(self) -> PartShape:
        missing = [key for key in ("vi", "en") if getattr(self, key) is None]
        if missing and self.same_as is None:
            raise ValueError(f"`{missing[0]}` is missing")
        return self


class AtLeastShape(Shape):
    """So many of the parts."""

    k: Positive
    of: list[PartShape] = Field(min_length=1)


for _shape in (CriterionShape, PartShape, AtLeastShape):
    _shape.model_rebuild()  # they are made of each other
