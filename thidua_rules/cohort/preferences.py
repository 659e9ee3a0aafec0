"""Whom the law puts first among equals: `_ties.yaml` of an instrument, read and asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field, StrictInt

from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Basis, Citation, Span, Text
from thidua_rules.rulebook import SHIPPED
from thidua_rules.rulebook.file_shapes import CheckedShape, CitedWords
from thidua_rules.rulebook.from_yaml import Site, cite_of, text_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shape import Shape, Words
from thidua_rules.rulebook.slugs import SlugReader
from thidua_rules.rulebook.source import read_yaml


class PreferenceShape(CitedWords):
    """Women first, and collectives with so many women."""

    women_percent: Annotated[StrictInt, Field(ge=1, le=100)]
    reading: Words | None = None


class TiesShape(Shape):
    """`_ties.yaml`."""

    basis: Basis
    checked: CheckedShape
    prefer: list[PreferenceShape] = Field(min_length=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """A clause that puts women, and collectives with at least `women_percent` of them, first.

    `cited` is its citation as lawyers write it.
    """

    id: str
    cite: Citation
    cited: Text
    text: Text
    basis: Basis
    women_percent: int
    reading: Text | None
    effective: Span

    def prefers(self, dossier: Dossier | None) -> bool | None:
        """Whether the subject goes first; `None` where its sex or its numbers are not known."""
        if dossier is None:
            return None
        match dossier.subject.kind:
            case "ca-nhan":
                return None if dossier.subject.sex is None else dossier.subject.sex == "nu"
            case "tap-the":
                return self._many_women(dossier.members.get("nu"), dossier.members.get("tong-so"))
            case _:
                return False  # the clause speaks of individuals and collectives

    def _many_women(self, women: int | None, all_: int | None) -> bool | None:
        if women is None or all_ is None:
            return None
        return 100 * women >= self.women_percent * all_


def load_preferences(book: Rulebook, folder: Path = SHIPPED) -> tuple[Preference, ...]:
    """Every such clause of the instruments of the book.

    Raises:
        RuleFileError: with every problem of every file.
    """
    problems: list[Problem] = []
    found = [
        one
        for id in sorted(book.instruments)
        if (folder / id / "_ties.yaml").exists()
        for one in _read(book, folder, id, problems)
    ]
    if problems:
        raise RuleFileError(problems)
    return tuple(found)


def preference_on(preferences: Iterable[Preference], on: date) -> Preference | None:
    """The clause that binds on that day, or none where no text is held."""
    return next((one for one in preferences if on in one.effective), None)


def _read(book: Rulebook, folder: Path, id: str, problems: list[Problem]) -> Iterator[Preference]:
    name = f"{id}/_ties.yaml"
    try:
        source = read_yaml(folder / name, name=name)
        shape = validated(TiesShape, source)
    except RuleFileError as error:
        problems += error.problems
        return
    reader = SlugReader(book.vocabulary, source)
    site = Site(f"{id}/_ties", reader, (), Citation(id, "1"), shape.basis)
    for place, one in enumerate(shape.prefer):
        yield _preference(one, site.inside("prefer", place), book)
    problems += reader.problems


def _preference(shape: PreferenceShape, site: Site, book: Rulebook) -> Preference:
    cite = cite_of(shape.cite, site)
    if cite.instrument not in book.instruments:
        vi, en = f"không có văn bản `{cite.instrument}`", f"`{cite.instrument}` is not held"
        site.reader.complain("citation", vi, en, (*site.path, "cite"))
        cite = site.cite
    return Preference(
        id=shape.id,
        cite=cite,
        cited=book.cite(cite),
        text=text_of(shape),
        basis=shape.basis or site.basis,
        women_percent=shape.women_percent,
        reading=text_of(shape.reading) if shape.reading else None,
        effective=book.instruments[site.cite.instrument].effective,
    )
