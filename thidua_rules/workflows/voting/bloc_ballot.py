"""Bình xét, suy tôn: the bloc votes on those whom it proposes, by its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.cohort.voting.votes import Ballot, Terms, VoteOutcome, count_votes
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import Asked, Objection, guard
from thidua_rules.workflows.voting.profile_terms import bloc_terms


@guard("bloc-has-not-carried-it")
def the_bloc_carries_it(asked: Asked[Any]) -> Iterator[Objection]:
    """A unit of a bloc that votes is proposed only when the bloc's own ballot carries it.

    After the last round those whom the rules name decide, in words that say why.
    """
    profile = asked.setting.profile
    terms = bloc_terms(profile, asked.setting.award)
    if terms is None or profile.decides_by == "score" or not subject_is_member(asked):
        return
    ballot = asked.facts.bloc_ballot
    if ballot is None:
        yield Text("khối chưa bỏ phiếu suy tôn", "the bloc has not voted on it")
        return
    yield from is_of_the_bloc(ballot, asked)
    outcome = count_votes(terms, ballot)
    if outcome.passes is not True and not _decided_after(outcome, ballot, terms, asked):
        yield from outcome.reasons


def subject_is_member(asked: Asked[Any]) -> bool:
    """Whether the nominee is itself a unit of the bloc on the day."""
    members = asked.setting.profile.members_on(asked.at)
    return any(member.id == asked.setting.subject for member in members)


def is_of_the_bloc(ballot: Ballot, asked: Asked[Any]) -> Iterator[Text]:
    """Guests do not vote: the members of the ballot are those of the bloc on the day."""
    size = asked.setting.profile.size_on(asked.at)
    if size != ballot.members:
        vi, en = ("chưa rõ", "not stated") if size is None else (size, size)
        yield Text(
            f"phiếu ghi {ballot.members} thành viên, hồ sơ khối: {vi}",
            f"the ballot counts {ballot.members} members, by the profile: {en}",
        )


def _decided_after(outcome: VoteOutcome, ballot: Ballot, terms: Terms, asked: Asked[Any]) -> bool:
    counted = outcome.passes is False and not outcome.void
    last = counted and ballot.round >= (terms.rounds or 1)
    return last and terms.then is not None and bool(asked.facts.decided_after_rounds)
