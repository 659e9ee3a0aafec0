"""By what a ballot is counted: the clause of the law, filled by the rules of the council itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from thidua_rules.cohort.voting.law_terms import law_terms
from thidua_rules.cohort.voting.votes import Ballot, Terms, VoteOutcome, count_votes
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter
from thidua_rules.workflows.guards import Asked, rule_of


def terms_of(asked: Asked[Any], award: str) -> Terms | None:
    """The terms of the vote on the award, or none where the law asks for no vote on it."""
    setting = asked.setting
    law, council = (
        law_terms(setting.book, Matter(award=award, on=asked.at)),
        setting.profile.council,
    )
    if law is None or council is None:
        return law
    written = law.written or council.absent_write
    if law.at_least is not None or council.at_least is None:
        return replace(law, written=written)
    own = rule_of(setting.profile, council.cite)
    cite = Text(f"{law.cite.vi}; {own.vi}", f"{law.cite.en}; {own.en}")
    return replace(law, at_least=council.at_least, written=written, cite=cite)


def outcome_of(ballot: Ballot | None, asked: Asked[Any], award: str) -> VoteOutcome | None:
    """What the ballot on the award comes to, or none without a ballot or without a rule for it."""
    terms = terms_of(asked, award)
    return count_votes(terms, ballot) if terms and ballot else None
