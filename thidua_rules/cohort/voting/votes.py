"""Ballots are counted: the outcome follows from the numbers and the rule, and is never typed in.

Shares are exact: 90 % of 11 members are 10 of them, for 9 are too few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator
from pydantic import StrictInt as Int

from thidua_rules.cohort.voting import vote_words as w
from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.move import Ground
from thidua_rules.model.votes import VoteBase

_VOID = {"no-quorum", "not-secret", "too-many-rounds"}


class Ballot(BaseModel):
    """What was counted on one nominee in one round.

    `written`: votes of members who were absent, within `yes`, `no` and `invalid`. `recused`:
    members who must not vote on this nominee. `no` and `invalid` may be left out where the share
    is not taken of the ballots. `secret`: whether the ballot was secret, `None` if not stated.
    `round`: which ballot on this nominee it was, from 1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    members: Int = Field(ge=1)
    present: Int = Field(ge=0)
    written: Int = Field(default=0, ge=0)
    yes: Int = Field(ge=0)
    no: Int | None = Field(default=None, ge=0)
    invalid: Int | None = Field(default=None, ge=0)
    recused: Int = Field(default=0, ge=0)
    secret: StrictBool | None = None
    round: Int = Field(default=1, ge=1)

    @property
    def cast(self) -> int | None:
        """How many ballots were handed in, or none where it is not stated."""
        if self.no is None or self.invalid is None:
            return None
        return self.yes + self.no + self.invalid

    @model_validator(mode="after")
    def _adds_up(self) -> Ballot:
        if problems := list(self._faults()):
            vi, en = ("; ".join(one.of(lang) for one in problems) for lang in ("vi", "en"))
            raise Refusal(Text(vi, en))
        return self

    def _faults(self) -> Iterator[Text]:
        voters = self.present + self.written
        votes = self.yes + (self.no or 0) + (self.invalid or 0)
        if voters > self.members:
            yield w.too_many_voters(voters, self.members)
        if votes > voters:
            yield w.too_many_votes(votes, voters)
        if self.recused and votes > self.members - self.recused:
            yield w.recused_voted(votes, self.recused, self.members)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """By what a ballot is counted: a clause of the law, or a rule of the bloc or council itself.

    `at_least` is `None` where nothing names a share. `secret`: whether the ballot has to be secret.
    `written`: whether written votes count; `None`: the rule does not say. `rounds`: how many
    ballots there may be on one nominee, after which `then` decides. `without_recused`: whether the
    rule takes those who must not vote out of all members; where it is silent they stay in.
    `quorum_cite`: where the quorum stands in another clause than the share.
    """

    at_least: Fraction | None
    of: VoteBase
    secret: bool | None
    written: bool | None
    cite: Text
    quorum: Fraction | None = None
    quorum_cite: Text | None = None
    rounds: int | None = None
    then: Text | None = None
    without_recused: bool = False
    caveats: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteOutcome:
    """`passes` is `None` where the numbers do not settle it; `reasons` say why it does not pass.

    `needed` is the number of yes that carries it, of `base`.
    """

    passes: bool | None
    needed: int | None
    base: int | None
    yes: int
    reasons: tuple[Ground, ...]
    caveats: tuple[Text, ...]
    cite: Text
    rounds: int | None = None
    notes: tuple[Text, ...] = field(default=())

    @property
    def void(self) -> bool:
        """Whether it was no ballot in law: without a quorum, not secret, or one round too many.

        The nominee has not lost such a ballot, however few or many agreed; it is held anew.
        """
        return any(one.code in _VOID for one in self.reasons)


def count_votes(terms: Terms, ballot: Ballot) -> VoteOutcome:
    """The outcome of the ballot by those terms; every reason against it, not only the first."""
    base = _base(terms, ballot)
    needed = _needed(terms, base)
    against = [*_against(terms, ballot, needed, base)]
    open_ = [*_open(terms, ballot, needed, base)]
    return VoteOutcome(
        passes=False if against else None if open_ else True,
        needed=needed,
        base=base,
        yes=ballot.yes,
        reasons=tuple(_grounds([*against, *open_], terms)),
        caveats=terms.caveats,
        cite=terms.cite,
        rounds=terms.rounds,
        notes=tuple(_notes(terms, ballot)),
    )


def _needed(terms: Terms, base: int | None) -> int | None:
    """How many yes carry it: at least one, for a share of nobody is carried by nobody."""
    if base is None or terms.at_least is None:
        return None
    return max(1, ceil(terms.at_least * base))


def _base(terms: Terms, ballot: Ballot) -> int | None:
    if terms.of is VoteBase.MEMBERS:
        return ballot.members - (ballot.recused if terms.without_recused else 0)
    return ballot.present if terms.of is VoteBase.PRESENT else ballot.cast


def _against(
    terms: Terms, ballot: Ballot, needed: int | None, base: int | None
) -> Iterator[tuple[str, Text]]:
    """What makes it fail, whatever is not stated."""
    most = _most(terms, ballot)
    if needed is not None and most < needed:
        yield "too-few", w.too_few(most, needed, base)
    if terms.quorum is not None and ballot.present < terms.quorum * ballot.members:
        yield "no-quorum", w.no_quorum(ballot.present, ballot.members, terms.quorum)
    if terms.secret and ballot.secret is False:
        yield "not-secret", w.NOT_SECRET
    if terms.rounds is not None and ballot.round > terms.rounds:
        yield "too-many-rounds", w.too_many_rounds(terms.rounds, ballot.round)


def _most(terms: Terms, ballot: Ballot) -> int:
    """The yes votes that may count at most: those in writing do not where the rule says so."""
    return min(ballot.yes, ballot.present) if terms.written is False else ballot.yes


def _least(terms: Terms, ballot: Ballot) -> int:
    """The yes votes that count in any case: the written ones may all be among the yes."""
    return ballot.yes if terms.written else max(ballot.yes - ballot.written, 0)


def _open(
    terms: Terms, ballot: Ballot, needed: int | None, base: int | None
) -> Iterator[tuple[str, Text]]:
    """What is not known and would have to be."""
    if terms.at_least is None:
        yield "no-share", w.NO_SHARE
    elif base is None:
        yield "not-counted", w.NOT_COUNTED
    if needed is not None and _least(terms, ballot) < needed <= _most(terms, ballot):
        yield "written", w.written(ballot.written)
    if terms.secret and ballot.secret is None:
        yield "secret-not-stated", w.SECRET_NOT_STATED


def _grounds(said: list[tuple[str, Text]], terms: Terms) -> Iterator[Ground]:
    for code, text in said:
        cite = (terms.quorum_cite if code == "no-quorum" else None) or terms.cite
        yield Ground(code=code, vi=text.vi, en=text.en, cite=cite.vi, cite_en=cite.en)


def _notes(terms: Terms, ballot: Ballot) -> Iterator[Text]:
    """Who decides after the last round; those who must not vote are still members."""
    if terms.then is not None and ballot.round == terms.rounds:
        yield w.failing_that(terms.then)
    if ballot.recused and terms.of is VoteBase.MEMBERS and not terms.without_recused:
        yield w.still_members(ballot.recused)
