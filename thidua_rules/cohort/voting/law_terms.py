"""By what the law counts the ballot on an award on a day."""

from __future__ import annotations

from thidua_rules.cohort.provisions import Chosen, chosen
from thidua_rules.cohort.voting.votes import Terms
from thidua_rules.model.book import Rulebook
from thidua_rules.model.provision import Matter
from thidua_rules.model.votes import VoteRule


def vote_rule(book: Rulebook, matter: Matter) -> Chosen[VoteRule]:
    """The clause on the vote, or none and why; the matter's case picks that of another body."""
    return chosen(book, book.procedure.votes, matter)


def law_terms(book: Rulebook, matter: Matter) -> Terms | None:
    """The terms that the clause sets, with the quorum of that day, or none without a clause."""
    rule = book.vote_on(matter.award, on=matter.on, case=matter.case)
    if rule is None:
        return None
    return Terms(
        at_least=rule.at_least,
        of=rule.of,
        secret=rule.secret,
        written=rule.written,
        cite=book.cite(rule.cite),
        quorum=rule.quorum.at_least if rule.quorum else None,
        quorum_cite=book.cite(rule.quorum.cite) if rule.quorum else None,
        rounds=rule.rounds,
        then=book.vocabulary.authorities[rule.then] if rule.then else None,
        caveats=vote_rule(book, matter).caveats,
    )
