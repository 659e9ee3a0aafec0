"""`_papers.yaml`: what the dossiers of an instrument's awards have to hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from thidua_rules.errors import RuleFileError
from thidua_rules.model.law import Basis, Citation, Instrument, Text
from thidua_rules.model.papers import Need, Paper
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook.file_shapes import CheckedShape
from thidua_rules.rulebook.from_yaml import text_of
from thidua_rules.rulebook.law_files import effective_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shape import Cite, Effective, Shape, Slug, Words
from thidua_rules.rulebook.slugs import SlugReader
from thidua_rules.rulebook.source import Source


class PaperShape(Words):
    """A paper, its clause, and when it is asked for."""

    id: Slug
    cite: Cite
    need: Literal["always", "in-case", "made-public"] = "always"
    or_else: list[Slug] = []
    basis: Basis | None = None


class DossierOfShape(Shape):
    """The papers that all of these awards ask for."""

    awards: list[Slug] = Field(min_length=1)
    papers: list[PaperShape] = Field(min_length=1)


class PapersShape(Shape):
    """A whole `_papers.yaml`."""

    basis: Basis
    checked: CheckedShape
    effective: Effective = Effective()
    dossiers: list[DossierOfShape] = Field(min_length=1)


def papers_from(source: Source, instrument: Instrument, vocabulary: Vocabulary) -> list[Paper]:
    """Raises: RuleFileError: with every problem of the file."""
    shape = validated(PapersShape, source)
    reader = SlugReader(vocabulary, source)
    made = [
        paper
        for place, dossier in enumerate(shape.dossiers)
        for paper in _papers(shape, dossier, ("dossiers", place), instrument, reader)
    ]
    if reader.problems:
        raise RuleFileError(reader.problems)
    return made


def _papers(
    shape: PapersShape,
    dossier: DossierOfShape,
    at: tuple[str | int, ...],
    instrument: Instrument,
    reader: SlugReader,
) -> Iterator[Paper]:
    what = Text("một danh hiệu hoặc hình thức khen thưởng", "an award")
    for place, award in enumerate(dossier.awards):
        reader.known(award, reader.vocabulary.awards, what, (*at, "awards", place))
    for paper in dossier.papers:
        yield Paper(
            id=paper.id,
            awards=frozenset(dossier.awards),
            cite=Citation.parse(paper.cite, within=instrument.id),
            text=text_of(paper),
            basis=paper.basis or shape.basis,
            effective=effective_of(shape.effective, instrument.effective.start, reader.source),
            need=Need(paper.need),
            or_else=tuple(paper.or_else),
        )
