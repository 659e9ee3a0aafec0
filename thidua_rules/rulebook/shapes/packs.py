"""The shapes of a pack's files: its head, and what it adds to a rule or puts into a slot."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, StrictStr, model_validator

from thidua_rules.model.law import Basis, Refusal, Text
from thidua_rules.rulebook.shapes.criterion import CriterionShape
from thidua_rules.rulebook.shapes.files import CheckedShape, CitedWords, GapShape, IssuedShape
from thidua_rules.rulebook.shapes.shape import AudienceShape, Cite, Effective, Shape, Slug, Words


class DatedShape(Shape):
    """Days from `from`, which has to be known, up to, not including, `until`."""

    since: date = Field(alias="from")
    until: date | None = None


class ScopeShape(Words):
    """The province, ministry or unit for which a pack is."""

    kind: Literal["tinh", "bo", "don-vi"]
    id: Slug


class PackShape(IssuedShape):
    """`_instrument.yaml` of a pack."""

    kind: Literal["quyet-dinh", "thong-tu", "nghi-quyet"]
    effective: DatedShape
    issuer: Slug
    scope: ScopeShape
    principles: list[CitedWords] = []
    gaps: list[GapShape] = []
    caveats: list[Words] = []


class PackFileShape(CriterionShape):
    """A file that narrows the rules of an award, or fills a slot of theirs."""

    narrows: StrictStr | None = None
    fills: StrictStr | None = None
    title: Words
    only: AudienceShape | None = None
    cite: Cite
    effective: Effective = Effective()
    basis: Basis
    checked: CheckedShape
    caveats: list[Words] = []

    @model_validator(mode="after")
    def _one_purpose(self) -> PackFileShape:
        if (self.narrows is None) == (self.fills is None):
            raise Refusal(
                Text(
                    "cần đúng một trong `narrows`, `fills`",
                    "exactly one of `narrows` and `fills` is needed",
                )
            )
        return self

    @property
    def aim(self) -> tuple[str, str]:
        """The key that says what the file is for, and what stands there."""
        return ("narrows", self.narrows) if self.narrows is not None else ("fills", str(self.fills))


PackFileShape.model_rebuild()
