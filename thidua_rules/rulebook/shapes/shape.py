"""What all shapes of files are made of; their JSON Schema serves editors."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr

Slug = Annotated[str, Field(strict=True, pattern=r"^[a-z0-9][a-z0-9-]*$")]
Cite = Annotated[str, Field(strict=True, pattern=r"^([a-z0-9-]+/)?d\d+")]
Positive = Annotated[StrictInt, Field(ge=1)]


class Shape(BaseModel):
    """Anything written in a rule file: no key is unknown, no value is coerced."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


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
