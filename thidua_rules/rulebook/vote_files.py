"""`_votes.yaml`: how councils vote on the awards of an instrument."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from thidua_rules.model.law import Basis, Instrument
from thidua_rules.model.votes import VoteBase, VoteRule
from thidua_rules.rulebook.file_shapes import CheckedShape
from thidua_rules.rulebook.from_yaml import text_of
from thidua_rules.rulebook.law_files import effective_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shape import Cite, Effective, Shape, Slug, Words
from thidua_rules.rulebook.slugs import SlugReader

Percent = Annotated[str, Field(strict=True, pattern=r"^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$")]


class VoteShape(Words):
    """One clause on voting; `at_least` is left out where the clause names no share."""

    awards: list[Slug] = Field(min_length=1)
    level: Literal["bo-tinh", "de-nghi", "trung-uong"]
    at_least: Percent | None = None
    of: Literal["members", "present", "ballots"] = "members"
    secret: StrictBool
    written: StrictBool | None = None
    cite: Cite
    basis: Basis | None = None
    caveat: Words | None = None


class VotesShape(Shape):
    """A whole `_votes.yaml`."""

    basis: Basis
    checked: CheckedShape
    effective: Effective = Effective()
    votes: list[VoteShape] = Field(min_length=1)


def votes_from(reader: SlugReader, instrument: Instrument) -> Iterator[VoteRule]:
    """Raises: RuleFileError: the file has not the right shape."""
    shape = validated(VotesShape, reader.source)
    span = effective_of(shape.effective, instrument.effective.start, reader)
    for place, vote in enumerate(shape.votes):
        at = ("votes", place)
        yield VoteRule(
            instrument=instrument.id,
            awards=frozenset(reader.all_listed(vote.awards, "awards", (*at, "awards"))),
            level=vote.level,
            at_least=Fraction(vote.at_least) if vote.at_least else None,
            of=VoteBase(vote.of),
            secret=vote.secret,
            written=vote.written,
            cite=reader.citation(vote.cite, (*at, "cite"), within=instrument.id),
            text=text_of(vote),
            basis=vote.basis or shape.basis,
            effective=span,
            caveat=text_of(vote.caveat) if vote.caveat else None,
        )
