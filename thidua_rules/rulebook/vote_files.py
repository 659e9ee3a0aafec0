"""`_votes.yaml`: how councils vote on the awards of an instrument."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from thidua_rules.errors import RuleFileError
from thidua_rules.model.law import Basis, Citation, Instrument, Text
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.model.votes import VoteBase, VoteRule
from thidua_rules.rulebook.file_shapes import CheckedShape
from thidua_rules.rulebook.from_yaml import text_of
from thidua_rules.rulebook.law_files import effective_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shape import Cite, Effective, Shape, Slug, Words
from thidua_rules.rulebook.slugs import SlugReader
from thidua_rules.rulebook.source import Source

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


def votes_from(source: Source, instrument: Instrument, vocabulary: Vocabulary) -> list[VoteRule]:
    """Raises: RuleFileError: with every problem of the file."""
    shape = validated(VotesShape, source)
    reader = SlugReader(vocabulary, source)
    what = Text("một danh hiệu hoặc hình thức khen thưởng", "an award")
    for place, vote in enumerate(shape.votes):
        for at, award in enumerate(vote.awards):
            reader.known(award, vocabulary.awards, what, ("votes", place, "awards", at))
    if reader.problems:
        raise RuleFileError(reader.problems)
    return [_rule(shape, vote, instrument, source) for vote in shape.votes]


def _rule(shape: VotesShape, vote: VoteShape, instrument: Instrument, source: Source) -> VoteRule:
    return VoteRule(
        instrument=instrument.id,
        awards=frozenset(vote.awards),
        level=vote.level,
        at_least=Fraction(vote.at_least) if vote.at_least else None,
        of=VoteBase(vote.of),
        secret=vote.secret,
        written=vote.written,
        cite=Citation.parse(vote.cite, within=instrument.id),
        text=text_of(vote),
        basis=vote.basis or shape.basis,
        effective=effective_of(shape.effective, instrument.effective.start, source),
        caveat=text_of(vote.caveat) if vote.caveat else None,
    )
