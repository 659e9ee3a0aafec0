"""Mistakes in procedure files that nobody can tell, by an argument about what is written."""

from __future__ import annotations

from datetime import date

from thidua_rules.checks.mutants.procedure import ProcedureMutant, file_of
from thidua_rules.model.procedure import Pay, Preference, Procedure
from thidua_rules.model.votes import VoteRule


def has_no_effect(mutant: ProcedureMutant, held: Procedure) -> bool:
    """Whether nothing else is worked out, whoever asks, by what is written beside the mistake.

    A quorum serves a vote, a base salary and its rounding a prize, and a prize is worked out by
    them; who is left to another entry that says the same is answered the same.
    """
    match mutant:
        case ProcedureMutant(kind="quorums"):
            return not any(_serves(one, mutant) for one in held.votes)
        case ProcedureMutant(kind="base_salaries" | "pay_rules", day=date() as day):
            return not any(day in one.effective for one in held.prizes)
        case ProcedureMutant(kind="prizes", day=date() as day):
            return not any(
                day in one.effective for one in held.pay_rules if one.kind is Pay.ROUND_UP
            )
        case ProcedureMutant(was=VoteRule() as was) if mutant.left_out and was.case is not None:
            return any(_votes_alike(one, was) for one in held.votes if one.case is None)
        case ProcedureMutant(was=Preference() as was, day=date() as day):
            others = (one for one in held.preferences if file_of(one) != file_of(was))
            return any(
                day in one.effective and one.women_percent == was.women_percent for one in others
            )
        case _:
            return False


def _serves(vote: VoteRule, mutant: ProcedureMutant) -> bool:
    """Whether the vote is on an award that the mistake is about, on a day that it is about."""
    quorum = mutant.was
    awards = mutant.awards or quorum.awards
    days = vote.effective, quorum.effective
    together = days[0].start in days[1] or days[1].start in days[0]
    on_the_day = mutant.day is None or mutant.day in vote.effective
    return together and on_the_day and bool(awards & (vote.awards or awards))


def _votes_alike(one: VoteRule, other: VoteRule) -> bool:
    said = ("at_least", "of", "secret", "written", "rounds", "then", "effective")
    same = all(getattr(one, name) == getattr(other, name) for name in said)
    return same and other.awards <= one.awards
