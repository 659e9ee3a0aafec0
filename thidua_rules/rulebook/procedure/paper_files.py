"""`_papers.yaml`: what the dossiers of an instrument's awards have to hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from thidua_rules.model.law import Basis, Instrument
from thidua_rules.model.papers import Need, Paper, Stage
from thidua_rules.model.rule import Checked
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.rules.law_files import effective_of
from thidua_rules.rulebook.shapes.files import CheckedShape
from thidua_rules.rulebook.shapes.shape import Cite, Effective, Shape, Slug, Words
from thidua_rules.rulebook.slugs import SlugReader


class PaperShape(Words):
    """A paper, its clause, and when it is asked for."""

    id: Slug
    cite: Cite
    need: Literal["always", "in-case", "made-public"] = "always"
    or_else: list[Slug] = []
    stage: Literal["submit", "propose"] = "submit"
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


def papers_from(reader: SlugReader, instrument: Instrument) -> Iterator[Paper]:
    """Raises: RuleFileError: the file has not the right shape."""
    shape = validated(PapersShape, reader.source)
    span = effective_of(shape.effective, instrument.effective.start, reader)
    one = shape.checked
    checked = Checked(one.on, one.against, one.readers)
    for place, dossier in enumerate(shape.dossiers):
        at = ("dossiers", place)
        awards = frozenset(reader.all_listed(dossier.awards, "awards", (*at, "awards")))
        for row, paper in enumerate(dossier.papers):
            cite = (*at, "papers", row, "cite")
            yield Paper(
                id=paper.id,
                at=reader.source.name.removesuffix(".yaml"),
                line=reader.source.place(cite).line,
                checked=checked,
                awards=awards,
                cite=reader.citation(paper.cite, cite, within=instrument.id),
                text=text_of(paper),
                basis=paper.basis or shape.basis,
                effective=span,
                need=Need(paper.need),
                or_else=tuple(paper.or_else),
                stage=Stage(paper.stage),
            )
