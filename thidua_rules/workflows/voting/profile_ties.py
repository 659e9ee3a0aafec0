"""What a profile says of equals, as those who put contenders in order ask it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal

from thidua_rules.cohort.order.preferences import preferences_on
from thidua_rules.cohort.order.ties import (
    Allow,
    Decides,
    DeclaredOrder,
    GroupScore,
    NewFactor,
    PreviousNonWinner,
    Score,
    Statutory,
    TieBreak,
    VoteCount,
)
from thidua_rules.model.book import Rulebook
from thidua_rules.workflows.guards import Asked
from thidua_rules.workflows.profile.parts import GroupScoreTie, NewFactorTie, TieRule

Decisions = Mapping[Literal["heads", "council"], tuple[DeclaredOrder, ...]]

_PLAIN: Mapping[TieRule, TieBreak] = {
    "score": Score(),
    "vote-count": VoteCount(),
    "previous-non-winner": PreviousNonWinner(),
    "allow": Allow(),
}


def tie_breaks(asked: Asked[Any], decisions: Decisions) -> Iterator[TieBreak]:
    """The profile's rules for equals, in their order.

    A clause of the law that is asked for on a day on which none is held ends them: it may settle
    what comes after it otherwise.
    """
    for rule in asked.setting.profile.ties:
        if rule == "statutory":
            clauses = tuple(_statutory(asked.setting.book, asked.at))
            if not clauses:
                return
            yield from clauses
        else:
            yield _made(rule, decisions)


def _statutory(book: Rulebook, on: date) -> Iterator[TieBreak]:
    for clause in preferences_on(book, on):
        yield Statutory(clause, book.cite(clause.cite))


def _made(rule: TieRule, decisions: Decisions) -> TieBreak:
    match rule:
        case GroupScoreTie():
            return GroupScore(rule.group_score)
        case NewFactorTie():
            return NewFactor(rule.new_factor_by)
        case "heads-decide":
            return Decides("heads", decisions.get("heads", ()))
        case "council-decides":
            return Decides("council", decisions.get("council", ()))
        case _:
            return _PLAIN[rule]
