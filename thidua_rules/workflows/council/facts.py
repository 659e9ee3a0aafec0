"""What is stated with a step of a session of the council, and what its moves have settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict, Field
from pydantic import StrictInt as Int

from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.model.dossier import Slug
from thidua_rules.model.move import Move
from thidua_rules.workflows.guards import Asked, FactsOf, Setting
from thidua_rules.workflows.voting.council_ballot import outcome_of, terms_of
from thidua_rules.workflows.voting.sessions import Session

Item: TypeAlias = tuple[str, str]
"""A nominee and an award."""


class Seat(BaseModel):
    """A member of the council: the unit it comes from, and the relatives that it declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Slug
    unit: Slug
    relatives: tuple[Slug, ...] = ()


class CouncilFacts(FactsOf):
    """What is stated with a step of the session.

    `members`, `present`, `written`: of the council, how many there are, came, and wrote.
    `agenda`: the award of each nominee, or its awards. `ballots`: the ballot on each nominee, or on
    each of its awards. `seats`: who the members are; `units`: the unit in which a nominee works.
    """

    members: int | None = Field(default=None, ge=1)
    present: int | None = Field(default=None, ge=0)
    written: Int = Field(default=0, ge=0)
    agenda: Mapping[Slug, Slug | tuple[Slug, ...]] = {}
    ballots: Mapping[Slug, Ballot | Mapping[Slug, Ballot]] = {}
    seats: tuple[Seat, ...] = ()
    units: Mapping[Slug, Slug] = {}
    minutes: str | None = None


Sitting: TypeAlias = Asked[CouncilFacts]


def items(agenda: Mapping[str, str | tuple[str, ...]]) -> tuple[Item, ...]:
    """The agenda, item by item."""
    return tuple(
        (nominee, award)
        for nominee, awards in agenda.items()
        for award in ((awards,) if isinstance(awards, str) else awards)
    )


def ballots_on(facts: CouncilFacts, agenda: Iterable[Item]) -> dict[Item, Ballot]:
    """Each ballot with its nominee and award: one that names no award is on the nominee's only one.

    A nominee who is not on the agenda is kept with an empty award.
    """
    found: dict[Item, Ballot] = {}
    for nominee, told in facts.ballots.items():
        awards = [award for one, award in agenda if one == nominee]
        if isinstance(told, Ballot):
            found[nominee, awards[0] if len(awards) == 1 else ""] = told
        else:
            found |= {(nominee, award): ballot for award, ballot in told.items()}
    return found


def stated(asked: Sitting) -> dict[Item, Ballot]:
    """The ballots of this step."""
    return ballots_on(asked.facts, agenda_of(asked.past))


def agenda_of(moves: Iterable[Move]) -> tuple[Item, ...]:
    """What the session was last convened on."""
    told = [move for move in moves if move.event == "convene"]
    return items(_facts(told[-1]).agenda) if told else ()


def seats_of(asked: Sitting) -> CouncilFacts:
    """The facts of this step or the last one that says who the members are."""
    told = [asked.facts, *(_facts(move) for move in reversed(asked.past))]
    return next((facts for facts in told if facts.seats), asked.facts)


def pending(asked: Sitting) -> tuple[Item, ...]:
    """The items of this round: all on which the law asks for a vote, then those not carried."""
    agenda = agenda_of(asked.past)
    carried = {item for move in _standing(asked.past) for item in _carried(move, agenda, asked)}
    return tuple(
        (nominee, award)
        for nominee, award in agenda
        if (nominee, award) not in carried and terms_of(asked, award) is not None
    )


def session_of(_: Setting, moves: tuple[Move, ...]) -> Session | None:
    """What the session tells nominations: nothing before it was convened, or once it is off."""
    if not moves or moves[-1].target in ("planned", "cancelled"):
        return None
    agenda = agenda_of(moves)
    ballots: dict[Item, Ballot] = {}
    for move in _standing(moves):
        ballots |= ballots_on(_facts(move), agenda)
    over, signed = moves[-1].target in ("voted", "minuted"), moves[-1].target == "minuted"
    minutes = [_facts(move).minutes for move in moves if move.event == "sign-minutes"]
    return Session(
        agenda=agenda, ballots=ballots, over=over, minutes=minutes[-1] if signed else None
    )


_OPENS = ("convene", "open", "vote-anew")


def _standing(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """The ballots that stand: those since the session was convened or its ballots voided."""
    first = max((at for at, move in enumerate(moves) if move.event in _OPENS), default=0)
    return tuple(move for move in moves[first:] if move.event == "vote")


def _carried(move: Move, agenda: tuple[Item, ...], asked: Sitting) -> Iterator[Item]:
    """What that vote carried, by the law of its own day."""
    then = replace(asked, at=move.at)
    for (nominee, award), ballot in ballots_on(_facts(move), agenda).items():
        outcome = outcome_of(ballot, then, award)
        if outcome is not None and outcome.passes:
            yield nominee, award


def _facts(move: Move) -> CouncilFacts:
    return CouncilFacts.model_validate(move.facts)
