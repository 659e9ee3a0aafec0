"""What `steps.yaml` looks like."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictStr, model_validator

from thidua_rules.model.law import Refusal, Text
from thidua_rules.rulebook.shapes.shape import Shape, Slug, Words

Form = Literal[
    "date",
    "day-of-year",
    "year",
    "count",
    "money",
    "share",
    "text",
    "name",
    "list",
    "slug",
    "record",
    "graded",
    "records",
    "moment",
    "tally",
    "points",
    "pack",
    "matter",
    "step",
    "state",
]
Section = Literal[
    "awards",
    "groups",
    "records",
    "reward_types",
    "facts",
    "members",
    "authorities",
    "posts",
    "judgements",
]
Wording = Annotated[str, Field(strict=True, min_length=1)]


class TypeShape(Words):
    """A type of slots: a form, a section of the vocabulary, or choices; exactly one of them."""

    form: Form | None = None
    vocabulary: Section | None = None
    choices: dict[StrictStr, Words] = {}
    many: StrictBool = False

    @model_validator(mode="after")
    def _is_one_of_them(self) -> TypeShape:
        if [self.form is not None, self.vocabulary is not None, bool(self.choices)].count(
            True
        ) != 1:
            raise Refusal(
                Text(
                    "cần đúng một trong `form`, `vocabulary`, `choices`",
                    "exactly one of `form`, `vocabulary`, `choices` is needed",
                )
            )
        return self


class ColumnShape(Words):
    """A column of the table under a step, by its title in both languages."""

    type: Slug
    optional: StrictBool = False


class StepShape(Shape):
    """One step; `action` is `module.function`, `table` the columns of the table under it."""

    id: Slug
    part: Slug
    when: Literal["given", "when", "then"]
    vi: Wording | list[Wording]
    en: Wording | list[Wording]
    slots: dict[Annotated[str, Field(pattern=r"^[a-z_]+$")], Slug] = {}
    table: dict[Annotated[str, Field(pattern=r"^[a-z_]+$")], ColumnShape] = {}
    action: Annotated[str, Field(strict=True, pattern=r"^[a-z_]+\.[a-z_]+$")]

    def wordings(self, lang: str) -> tuple[str, ...]:
        """The sentences in one language."""
        said = self.vi if lang == "vi" else self.en
        return (said,) if isinstance(said, str) else tuple(said)


class CatalogueShape(Shape):
    """The whole file."""

    types: dict[Slug, TypeShape]
    parts: dict[Slug, Words]
    steps: list[StepShape]
