"""By what a ballot is counted: the clause of the law, filled by the rules of the council itself."""

from __future__ import annotations

from typing import Any

from thidua_rules.cohort.votes import Ballot, Terms, VoteOutcome, count_votes
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import Asked, rule_of


def terms_of(asked: Asked[Any], award: str) -> Terms | None:
    """The terms of the vote on the award, or none where the law asks for no vote on it."""
    setting = asked.setting
    rule = setting.book.vote_on(award, on=asked.at)
    if rule is None:
        return None
    council, cite = setting.profile.council, setting.book.cite(rule.cite)
    share = rule.at_least
    if share is None and council is not None and council.at_least is not None:
        own = rule_of(setting.profile, council.cite)
        share, cite = council.at_least, Text(f"{cite.vi}; {own.vi}", f"{cite.en}; {own.en}")
    return Terms(
        at_least=share,
        of=rule.of,
        secret=rule.secret,
        written=rule.written or (council.absent_write if council else None),
        cite=cite,
        quorum=rule.quorum.at_least if rule.quorum else None,
        caveats=rule.caveats,
    )


def outcome_of(ballot: Ballot | None, asked: Asked[Any], award: str) -> VoteOutcome | None:
    """What the ballot on the award comes to, or none without a ballot or without a rule for it."""
    terms = terms_of(asked, award)
    return count_votes(terms, ballot) if terms and ballot else None
