"""The shape of a criterion as it is written, with all that may stand in it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, StrictBool, StrictStr, model_validator

from thidua_rules.model.law import Basis, Refusal, Text
from thidua_rules.rulebook.shapes.leaves import (
    AbsentShape,
    AttestedShape,
    CountShape,
    DelegatedShape,
    FactShape,
    MeetsShape,
    ShareShape,
    StreakShape,
    TenureShape,
)
from thidua_rules.rulebook.shapes.shape import AudienceShape, Cite, Positive, Shape, Slug, Words

CRITERIA = (
    *("all", "any", "at_least"),
    *("count", "streak", "absent", "share", "fact", "tenure"),
    *("meets", "same_as", "attested", "delegated"),
)


class SinceShape(Words):
    """The grant after which the parts count."""

    id: Slug
    cite: Cite | None = None
    reading: Words | None = None
    grant: Literal["first", "latest"]
    count: CountShape


def _found(kinds: list[str]) -> Refusal:
    named = ", ".join(f"`{kind}`" for kind in kinds)
    vi = f"cần đúng một loại tiêu chí; đang có {named or 'không loại nào'}"
    return Refusal(Text(vi, f"exactly one kind of criterion is needed; found {named or 'none'}"))


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
            raise _found(self._kinds)
        if self.since is not None and self.all is None:
            raise Refusal(Text("`since` đi với `all`", "`since` goes with `all`"))
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
            raise Refusal(Text(f"thiếu `{missing[0]}`", f"`{missing[0]}` is missing"))
        return self


class AtLeastShape(Shape):
    """So many of the parts."""

    k: Positive
    of: list[PartShape] = Field(min_length=1)


for _shape in (CriterionShape, PartShape, AtLeastShape):
    _shape.model_rebuild()  # they are made of each other
