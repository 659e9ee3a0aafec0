"""What a profile says of votes and numbers, as those who count ballots and quotas read it."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_rules.cohort.quotas import Bands, Fixed, Part, Quota, Size
from thidua_rules.cohort.voting.votes import Terms
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Rounding
from thidua_rules.model.votes import VoteBase
from thidua_rules.workflows.guards import rule_of
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.parts import FlagRule

_GOVERNMENT = "co-thi-dua-chinh-phu"
_THEN: Mapping[str, Text] = {
    "head-and-deputy": Text("trưởng khối và phó khối", "the head with the deputy"),
    "council": Text("Hội đồng", "the council"),
}


def bloc_terms(profile: BlocProfile, award: str | None = None) -> Terms | None:
    """By what the bloc itself counts its ballots, or none where the profile does not say.

    `award`: what the ballot is on, where it is on one; the bloc may vote on it otherwise.
    """
    own = (one for one in profile.votes_on if award in one.awards)
    vote = next(own, profile.vote)
    if vote is None:
        return None
    return Terms(
        at_least=vote.at_least,
        of=VoteBase(vote.of),
        secret=vote.secret,
        written=vote.written,
        cite=rule_of(profile, vote.cite),
        quorum=vote.quorum,
        rounds=vote.rounds,
        then=_THEN[vote.then] if vote.then else None,
    )


def bloc_quota(profile: BlocProfile, award: str) -> Quota | None:
    """How many of the award the bloc may propose, or none where the profile leaves it open.

    A share without a rounding is open, and so are bands without a last one.
    """
    rule = next((one for one in profile.quotas if one.award == award), None)
    size = _size(rule) if rule else None
    if rule is None or size is None:
        return None
    counts = frozenset({_GOVERNMENT} if rule.with_government_flag else ())
    return Quota(award=award, size=size, cite=rule_of(profile, rule.cite), counts=counts)


def _size(rule: FlagRule) -> Size | None:
    if rule.at_most is not None:
        return Fixed(rule.at_most)
    if rule.share_of_members is not None and rule.rounding is not None:
        return Part(rule.share_of_members, Rounding(rule.rounding), rule.at_least or 0)
    rest = next((band.at_most for band in rule.bands if band.members_up_to is None), None)
    if rest is None:
        return None
    closed = ((b.members_up_to, b.at_most) for b in rule.bands if b.members_up_to is not None)
    return Bands(tuple(closed), rest)
