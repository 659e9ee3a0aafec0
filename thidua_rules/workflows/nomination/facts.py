"""What is stated with a step of a nomination, and what it learns of the other cases of its year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self, TypeAlias

from thidua_rules.cohort.scores.scored import Scored
from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.model.dossier import Slug
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Exclusion
from thidua_rules.model.provision import in_force
from thidua_rules.workflows.guards import Asked, FactsOf, Setting, Standing, rule_of
from thidua_rules.workflows.nomination.contest import Contest
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.voting.sessions import InSession, Session

# Where a nomination is not, or no longer, a proposal of the bloc.
NOT_PROPOSED = frozenset({"draft", "withdrawn", "not-carried", "altered", "revoked"})


class NominationFacts(FactsOf):
    """What is stated with a step of a nomination.

    `contest`: those among whom the bloc chooses; `on_record`: which of the bloc's own
    disqualifiers are found of the nominee. `bloc_ballot` is the vote of the nominee's bloc,
    `ballot` that of the council; `decided_after_rounds`: why those decide for it whom the bloc's
    rules name after its last round.
    `relatives`: persons who are related to the nominee, by the host's ids. `others`: the states of
    the nominee's other nominations of the year, by award; `rivals`: the others whom the bloc has
    proposed, by award. `session`: the session of the council that voted on it, with its ballots.
    `minutes` are those of the council's session, `instead` what it proposes in place of the award;
    `number` is that of the decision. `finding`, `document`: on what a decision is revoked.
    """

    decision: Decided | None = None
    papers: tuple[str, ...] = ()
    made_public: bool | None = None
    contest: Contest | None = None
    on_record: tuple[Slug, ...] | None = None
    bloc_ballot: Ballot | None = None
    decided_after_rounds: str | None = None
    ballot: Ballot | None = None
    relatives: tuple[str, ...] = ()
    others: Mapping[str, str] = {}
    rivals: Mapping[str, tuple[str, ...]] = {}
    session: InSession | None = None
    minutes: str | None = None
    instead: Slug | None = None
    number: str | None = None
    finding: Slug | None = None
    document: str | None = None

    def beside(self, others: tuple[Standing, ...], own: Setting) -> Self:
        """Cases that are held speak for themselves, whatever was stated of them."""
        sheets = {str(one.subject): one.told for one in others if isinstance(one.told, Scored)}
        session = _session(others, own) or self.session
        told: dict[str, object] = {
            "others": {**self.others, **_own(others, own)},
            "rivals": _rivals(self.rivals, others, own),
            "contest": self.contest.scored(sheets) if self.contest else None,
            "session": session,
        }
        if session is not None:
            told["ballot"] = self.ballot or session.ballot
            told["minutes"] = self.minutes or session.minutes
        return self.model_copy(update=told)

    def rests_on(self) -> tuple[str, ...]:
        return (self.decision.receipt,) if self.decision else ()


Nomination: TypeAlias = Asked[NominationFacts]


def _own(others: tuple[Standing, ...], own: Setting) -> dict[str, str]:
    """The nominee's other nominations."""
    return {one.award: one.state for one in others if one.award and one.subject == own.subject}


def _rivals(
    stated: Mapping[str, tuple[str, ...]], others: tuple[Standing, ...], own: Setting
) -> dict[str, tuple[str, ...]]:
    found = {award: dict.fromkeys(units) for award, units in stated.items()}
    for one in others:
        if one.award and one.subject and one.subject != own.subject:
            units = found.setdefault(one.award, {})
            units.pop(one.subject, None)
            if one.state not in NOT_PROPOSED:
                units[one.subject] = None
    return {award: tuple(units) for award, units in found.items() if units}


def _session(others: tuple[Standing, ...], own: Setting) -> InSession | None:
    """The last session that has the nominee and its award on the agenda."""
    item = (str(own.subject), str(own.award))
    held = [one for one in others if isinstance(one.told, Session) and item in one.told.agenda]
    if not held:
        return None
    last = held[-1]
    assert isinstance(last.told, Session)
    return InSession.of(last.case, last.told, *item)


def exclusions(asked: Nomination) -> Iterator[tuple[Exclusion, Text]]:
    """Those of the law of the day; when it has none, the bloc's own rules can keep them."""
    book, profile, award = asked.setting.book, asked.setting.profile, asked.setting.award
    held = book.procedure.exclusions
    if binding := in_force(held, asked.at, award=award):
        yield from ((one, book.cite(one.cite)) for one in binding)
    elif profile.one_flag_each:
        yield from ((one, rule_of(profile)) for one in held if one.concerns(award, None))
