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

from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.move import Ground
from thidua_rules.model.votes import VoteBase


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
            yield Text(
                f"có mặt và gửi ý kiến {voters} người, nhiều hơn {self.members} thành viên",
                f"{voters} were present or wrote, more than the {self.members} members",
            )
        if votes > voters:
            yield Text(
                f"{votes} phiếu, nhiều hơn {voters} người có mặt hoặc gửi ý kiến",
                f"{votes} votes, more than the {voters} who were present or wrote",
            )
        if self.recused and votes > self.members - self.recused:
            yield Text(
                f"{votes} phiếu, nhưng {self.recused}/{self.members} thành viên không được bầu",
                f"{votes} votes, but {self.recused} of the {self.members} members must not vote",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """By what a ballot is counted: a clause of the law, or a rule of the bloc or council itself.

    `at_least` is `None` where nothing names a share. `secret`: whether the ballot has to be secret.
    `written`: whether written votes count; `None`: the rule does not say. `rounds`: how many
    ballots there may be on one nominee, after which `then` decides. `without_recused`: whether the
    rule takes those who must not vote out of all members; where it is silent they stay in.
    """

    at_least: Fraction | None
    of: VoteBase
    secret: bool | None
    written: bool | None
    cite: Text
    quorum: Fraction | None = None
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


def count_votes(terms: Terms, ballot: Ballot) -> VoteOutcome:
    """The outcome of the ballot by those terms; every reason against it, not only the first."""
    base = _base(terms, ballot)
    needed = None if base is None or terms.at_least is None else ceil(terms.at_least * base)
    against = [*_against(terms, ballot, needed, base)]
    open_ = [*_open(terms, ballot, needed, base)]
    return VoteOutcome(
        passes=False if against else None if open_ else True,
        needed=needed,
        base=base,
        yes=ballot.yes,
        reasons=tuple(_grounds([*against, *open_], terms.cite)),
        caveats=terms.caveats,
        cite=terms.cite,
        rounds=terms.rounds,
        notes=tuple(_notes(terms, ballot)),
    )


def _base(terms: Terms, ballot: Ballot) -> int | None:
    if terms.of is VoteBase.MEMBERS:
        return ballot.members - (ballot.recused if terms.without_recused else 0)
    return ballot.present if terms.of is VoteBase.PRESENT else ballot.cast


def _against(
    terms: Terms, ballot: Ballot, needed: int | None, base: int | None
) -> Iterator[tuple[str, Text]]:
    if needed is not None and _most(terms, ballot) < needed:
        yield (
            "too-few",
            Text(
                f"{_most(terms, ballot)} phiếu đồng ý, cần ít nhất {needed} trên {base}",
                f"{_most(terms, ballot)} votes are yes, at least {needed} of {base} are needed",
            ),
        )
    if terms.quorum is not None and ballot.present < terms.quorum * ballot.members:
        yield (
            "no-quorum",
            Text(
                f"có mặt {ballot.present}/{ballot.members}, cần ít nhất {terms.quorum}",
                f"{ballot.present} of {ballot.members} are present, {terms.quorum} are needed",
            ),
        )
    if terms.secret and ballot.secret is False:
        yield "not-secret", Text("phải bỏ phiếu kín", "the ballot has to be secret")
    if terms.rounds is not None and ballot.round > terms.rounds:
        yield (
            "too-many-rounds",
            Text(
                f"chỉ được bỏ phiếu {terms.rounds} lần, đây là lần {ballot.round}",
                f"there may be {terms.rounds} ballots, this is number {ballot.round}",
            ),
        )


def _most(terms: Terms, ballot: Ballot) -> int:
    """The yes votes that may count at most: those in writing do not where the rule says so."""
    return min(ballot.yes, ballot.present) if terms.written is False else ballot.yes


def _least(terms: Terms, ballot: Ballot) -> int:
    """The yes votes that count in any case: the written ones may all be among the yes."""
    return ballot.yes if terms.written else max(ballot.yes - ballot.written, 0)


def _open(
    terms: Terms, ballot: Ballot, needed: int | None, base: int | None
) -> Iterator[tuple[str, Text]]:
    if terms.at_least is None:
        yield (
            "no-share",
            Text(
                "văn bản không nêu tỷ lệ phiếu phải đạt", "the text names no share that is needed"
            ),
        )
    elif base is None:
        yield (
            "not-counted",
            Text(
                "chưa nêu số phiếu không đồng ý và không hợp lệ",
                "votes against and invalid ones are not stated",
            ),
        )
    if needed is not None and _least(terms, ballot) < needed <= _most(terms, ballot):
        yield (
            "written",
            Text(
                f"{ballot.written} phiếu gửi bằng văn bản có thể không được tính",
                f"{ballot.written} written votes possibly do not count",
            ),
        )
    if terms.secret and ballot.secret is None:
        yield (
            "secret-not-stated",
            Text(
                "chưa nêu có bỏ phiếu kín hay không", "whether the ballot was secret is not stated"
            ),
        )


def _grounds(said: list[tuple[str, Text]], cite: Text) -> Iterator[Ground]:
    for code, text in said:
        yield Ground(code=code, vi=text.vi, en=text.en, cite=cite.vi, cite_en=cite.en)


def _notes(terms: Terms, ballot: Ballot) -> Iterator[Text]:
    """Who decides after the last round; those who must not vote are still members."""
    if terms.then is not None and ballot.round == terms.rounds:
        yield Text(
            f"nếu chưa đạt, {terms.then.vi} quyết định", f"failing that, {terms.then.en} decides"
        )
    if ballot.recused and terms.of is VoteBase.MEMBERS and not terms.without_recused:
        yield Text(
            f"{ballot.recused} thành viên không bỏ phiếu vẫn tính trong tổng số thành viên",
            f"{ballot.recused} members who must not vote still count among all members",
        )
