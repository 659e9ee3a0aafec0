"""The shapes of leaves as they are written: counts, streaks, shares, facts, judgements."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    StrictBool,
    StrictInt,
    Tag,
    model_validator,
)

from thidua_rules.model.law import Refusal, Text
from thidua_rules.rulebook.shapes.shape import Positive, Shape, Slug


class WantedShape(Shape):
    """A kind of record with a level or grade of its own."""

    kind: Slug
    level: Slug | None = None
    grade: Slug | None = None
    exactly: StrictBool = False


class LastShape(Shape):
    """The last years, the year under review included."""

    last: Positive


_WORDS = ("this_year", "ever", "since_grant")
_KEYS = ("last", "within")


class WithinShape(Shape):
    """The years of that run."""

    within: Slug


def _form_of(window: Any, *, words: tuple[str, ...] = _WORDS) -> Any:
    """One sentence for what is none of the forms, instead of one for each."""
    if window in words or (isinstance(window, dict) and any(key in window for key in _KEYS)):
        return window
    forms = ", ".join(f"`{one}`" for one in (*words, "{last: 3}"))
    vi = f"`window` phải là {forms} hoặc `{{within: <id>}}`"
    raise Refusal(Text(vi, f"`window` has to be {forms} or `{{within: <id>}}`"))


def _form_or_open(window: Any) -> Any:
    return _form_of(window, words=(*_WORDS, "open"))


def _tag_of(window: Any) -> str:
    held = window if isinstance(window, dict) else {}
    return next((key for key in _KEYS if key in held), "word")


_Years = Annotated[LastShape, Tag("last")] | Annotated[WithinShape, Tag("within")]
WindowShape = Annotated[
    Annotated[Literal["this_year", "ever", "since_grant"], Tag("word")] | _Years,
    Discriminator(_tag_of),
    BeforeValidator(_form_of),
]
OpenWindowShape = Annotated[
    Annotated[Literal["this_year", "ever", "since_grant", "open"], Tag("word")] | _Years,
    Discriminator(_tag_of),
    BeforeValidator(_form_or_open),
]


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

    window: OpenWindowShape
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
