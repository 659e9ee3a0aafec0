"""The shapes of leaves as they are written: counts, streaks, shares, facts, judgements."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt, model_validator

from thidua_rules.model.law import Refusal, Text
from thidua_rules.rulebook.shape import Positive, Shape, Slug


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
            raise Refusal(
                Text("thiếu `at_least` hoặc `at_most`", "`at_least` or `at_most` is missing")
            )
        return self


class StreakShape(_RecordsShape):
    """A record in each of so many consecutive years."""

    years: Positive
    ends: Literal["review", "proposal", "anywhere"]
    every: Positive = 1
    window: Literal["ever", "since_grant"] | None = None

    @model_validator(mode="after")
    def _rounds_have_an_end(self) -> StreakShape:
        """Rounds are counted back from where the run ends, so that has to be said."""
        if self.every > 1 and self.ends == "anywhere":
            vi = "`every` không đi với `ends: anywhere`"
            raise Refusal(Text(vi, "`every` does not go with `ends: anywhere`"))
        return self


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
            raise Refusal(
                Text(
                    "cần một trong `at_least`, `more_than`",
                    "one of `at_least` and `more_than` is needed",
                )
            )
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
            raise Refusal(
                Text(
                    "cần một trong `at_least`, `at_most`, `years_since`",
                    "one of `at_least`, `at_most` and `years_since` is needed",
                )
            )
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
