"""What holds a session of the council back: its agenda, its quorum, its ballots, its minutes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias

from pydantic import Field
from pydantic import StrictInt as Int

from thidua_rules.cohort.votes import Ballot
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.workflows.guards import Asked, FactsOf, Fork, Objection, ground, guard, rule_of
from thidua_rules.workflows.voting.council_ballot import outcome_of, terms_of


class CouncilFacts(FactsOf):
    """What is stated with a step of the session.

    `members`, `present`, `written`: of the council, how many there are, came, and wrote.
    `agenda`: the award of each nominee. `ballots`: the ballot on each nominee.
    """

    members: int | None = Field(default=None, ge=1)
    present: int | None = Field(default=None, ge=0)
    written: Int = Field(default=0, ge=0)
    agenda: Mapping[str, str] = {}
    ballots: Mapping[str, Ballot] = {}
    minutes: str | None = None


Session: TypeAlias = Asked[CouncilFacts]


@guard("no-agenda")
def has_an_agenda(asked: Session) -> Iterator[Text]:
    if not asked.facts.agenda:
        yield Text("chưa nêu danh sách xét", "the list of nominees is missing")
    known = asked.setting.book.vocabulary.awards
    for nominee, award in asked.facts.agenda.items():
        if award not in known:
            yield Text(
                f"`{award}` của `{nominee}` không phải danh hiệu hay hình thức khen thưởng",
                f"`{award}` of `{nominee}` is not an award",
            )


@guard("no-quorum")
def is_quorate(asked: Session) -> Iterator[Objection]:
    """Those present are enough by the council's own rules; those rules have to be stated."""
    facts, rule = asked.facts, asked.setting.profile.council
    if facts.members is None or facts.present is None:
        yield Text("chưa nêu số thành viên, số có mặt", "members and attendance are not stated")
        return
    if facts.present + facts.written > facts.members:
        yield Text(
            "số có mặt và gửi ý kiến nhiều hơn số thành viên",
            "more were present or wrote than there are members",
        )
    share = (rule.quorum_for_awards or rule.quorum) if rule else None
    if share is None:
        yield Text(
            "quy chế của Hội đồng chưa nêu số thành viên phải có mặt",
            "the rules of the council do not state a quorum",
        )
    elif Fraction(facts.present, facts.members) < share:
        said = Text(
            f"có mặt {facts.present}/{facts.members}, cần ít nhất {share}",
            f"{facts.present} of {facts.members} are present, at least {share} are needed",
        )
        yield ground("no-quorum", said, rule_of(asked.setting.profile, rule.cite if rule else None))


@guard("ballot-missing")
def every_nominee_is_balloted(asked: Session) -> Iterator[Objection]:
    """One ballot for each nominee who is still to be voted on, whose outcome can be computed."""
    for nominee, award in pending(asked).items():
        outcome = outcome_of(asked.facts.ballots.get(nominee), asked, award)
        if outcome is None:
            yield Text(f"chưa có phiếu về `{nominee}`", f"there is no ballot on `{nominee}`")
        elif outcome.passes is None:
            yield from outcome.reasons
    for nominee in asked.facts.ballots:
        if nominee not in pending(asked):
            yield Text(f"`{nominee}` không được xét ở vòng này", f"`{nominee}` is not voted on now")


@guard("other-session")
def ballots_are_of_this_session(asked: Session) -> Iterator[Text]:
    """A ballot counts the members of this council, and no more of them than came or wrote."""
    facts = asked.facts
    for nominee, ballot in facts.ballots.items():
        told = (facts.members, facts.present, facts.written)
        counted = (ballot.members, ballot.present, ballot.written)
        if ballot.members != facts.members or _more(counted, told):
            yield Text(
                f"phiếu về `{nominee}` không khớp số thành viên, số có mặt của phiên họp",
                f"the ballot on `{nominee}` does not fit the members and attendance stated",
            )


def _more(counted: tuple[int, ...], told: tuple[int | None, ...]) -> bool:
    return any(one > (most or 0) for one, most in zip(counted, told, strict=True))


def pending(asked: Session) -> Mapping[str, str]:
    """The nominees of this round: all on whom the law asks for a vote, then those not carried."""
    agenda = _agenda(asked)
    votes = _this_sitting(asked)
    carried = {nominee for move in votes for nominee in _carried(move, agenda, asked)}
    return {
        nominee: award
        for nominee, award in agenda.items()
        if nominee not in carried and terms_of(asked, award) is not None
    }


def _this_sitting(asked: Session) -> tuple[Move, ...]:
    """The ballots that stand: those since the session was convened or its ballots voided."""
    events = [move.event for move in asked.past]
    first = max((at for at, one in enumerate(events) if one in _OPENS), default=0)
    return tuple(move for move in asked.past[first:] if move.event == "vote")


_OPENS = ("convene", "open", "vote-anew")


def _agenda(asked: Session) -> dict[str, str]:
    told = [move.facts.get("agenda", {}) for move in asked.past if move.event == "convene"]
    agenda = told[-1] if told else {}
    assert isinstance(agenda, dict)  # it was read as one when the session was convened
    return {nominee: str(award) for nominee, award in agenda.items()}


def _carried(move: Move, agenda: Mapping[str, str], asked: Session) -> Iterator[str]:
    """Whom that vote carried, by the law of its own day."""
    ballots, then = move.facts.get("ballots"), replace(asked, at=move.at)
    for nominee, ballot in (ballots if isinstance(ballots, dict) else {}).items():
        read = Ballot.model_validate(ballot)
        outcome = outcome_of(read, then, agenda.get(nominee, ""))
        if outcome is not None and outcome.passes:
            yield nominee


def _all_carried(asked: Session) -> bool:
    return all(
        (outcome := outcome_of(asked.facts.ballots.get(nominee), asked, award)) is not None
        and outcome.passes is True
        for nominee, award in pending(asked).items()
    )


to_minutes: Fork[CouncilFacts] = Fork(
    "done", lambda asked: _all_carried(asked) or asked.state == "second-round"
)
to_second_round: Fork[CouncilFacts] = Fork(
    "another-round", lambda asked: not _all_carried(asked) and asked.state == "deliberating"
)


@guard("no-minutes")
def minutes_are_signed(asked: Session) -> Iterator[Text]:
    if not asked.facts.minutes:
        yield Text("thiếu biên bản phiên họp", "the minutes of the session are missing")
