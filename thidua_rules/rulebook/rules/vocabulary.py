"""`_vocabulary.yaml` becomes the Vocabulary; an award that was given is a kind of record too."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, StrictBool, StrictStr

from thidua_rules.errors import RuleFileError
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import FactKind, RecordKind, Vocabulary
from thidua_rules.rulebook.on_disk.source import Source
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shapes.shape import Cite, Shape, Slug
from thidua_rules.rulebook.slugs import SlugReader

Pair: TypeAlias = Annotated[list[StrictStr], Field(min_length=2, max_length=2)]
Words: TypeAlias = dict[Slug, Pair]


class RecordKindShape(Shape):
    """A kind of record."""

    title: Pair
    grades: list[Slug] = []
    leveled: StrictBool = False
    highest: Slug | None = None


class FactKindShape(Shape):
    """A declared number or day."""

    title: Pair
    unit: Literal["year", "month", "date"]


class ComprisedShape(Shape):
    """The authorities that another one comprises, and the clause that says so."""

    cite: Cite
    of: list[Slug] = Field(min_length=1)


class VocabularyShape(Shape):
    """`_vocabulary.yaml`."""

    subject_kinds: Words
    subject_groups: Words
    levels: Words
    records: dict[Slug, RecordKindShape]
    facts: dict[Slug, FactKindShape]
    members: Words
    awards: Words
    once_a_year: list[Slug]
    reward_types: Words
    authorities: Words
    posts: Words
    comprised: dict[Slug, ComprisedShape] = {}


def vocabulary_from(source: Source) -> Vocabulary:
    """Raises: RuleFileError."""
    shape = validated(VocabularyShape, source)
    made = _vocabulary(shape)
    reader = SlugReader(made, source)
    reader.all_listed(shape.once_a_year, "records", ("once_a_year",))
    for slug, kind in shape.records.items():
        if kind.highest is not None:
            reader.listed(kind.highest, "levels", ("records", slug, "highest"))
    for slug, one in shape.comprised.items():
        reader.listed(slug, "authorities", ("comprised", slug))
        reader.all_listed(one.of, "authorities", ("comprised", slug, "of"))
    if reader.problems:
        raise RuleFileError(reader.problems)
    return made


def _vocabulary(shape: VocabularyShape) -> Vocabulary:
    yearly = frozenset(shape.once_a_year)
    records = {slug: _kind(kind, yearly=slug in yearly) for slug, kind in shape.records.items()}
    given = {
        slug: RecordKind(_text(pair), once_a_year=slug in yearly)
        for slug, pair in shape.awards.items()
    }
    return Vocabulary(
        subject_kinds=_texts(shape.subject_kinds),
        groups=_texts(shape.subject_groups),
        levels=_texts(shape.levels),
        records={**records, **given},
        facts={slug: FactKind(_text(k.title), k.unit) for slug, k in shape.facts.items()},
        members=_texts(shape.members),
        awards=_texts(shape.awards),
        reward_types=_texts(shape.reward_types),
        authorities=_texts(shape.authorities),
        posts=_texts(shape.posts),
        comprised={slug: tuple(one.of) for slug, one in shape.comprised.items()},
    )


def _kind(shape: RecordKindShape, *, yearly: bool) -> RecordKind:
    grades = tuple(shape.grades)
    return RecordKind(_text(shape.title), shape.leveled, shape.highest, grades, yearly)


def _text(pair: list[str]) -> Text:
    return Text(pair[0], pair[1])


def _texts(words: dict[str, list[str]]) -> dict[str, Text]:
    return {slug: _text(pair) for slug, pair in words.items()}
