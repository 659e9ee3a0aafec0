"""Who comes before whom in the bloc, by its own rules, and whom the number of awards reaches.

A unit that the rules put one rank lower goes behind whoever holds the rank below it; a penalty is
taken off its points once. A clause that only says so leaves the arithmetic open: this is how it is
read here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from thidua_rules.cohort.order.contender import Contender
from thidua_rules.cohort.order.ranking import Order, Ranking, rank
from thidua_rules.cohort.quotas import Cut, Nominee, Quota, cut
from thidua_rules.cohort.scores.points import difference
from thidua_rules.cohort.voting.votes import Terms, count_votes
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import Asked, Objection
from thidua_rules.workflows.nomination.contest import Candidate, Contest
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.parts import Disqualifier
from thidua_rules.workflows.voting.profile_terms import bloc_terms
from thidua_rules.workflows.voting.profile_ties import tie_breaks

_BY: Mapping[str, Order] = {
    "score": Order.SCORE,
    "vote": Order.VOTE,
    "both": Order.PASSED_THEN_SCORE,
}


@dataclass(frozen=True, slots=True)
class Placing:
    """The order of a contest, and the cut through it."""

    ranking: Ranking
    cut: Cut

    def against(self, unit: str) -> Iterator[Objection]:
        """Why the unit is not proposed, or not yet; nothing where the number reaches it."""
        for one in self.ranking.unranked:
            if one.open or one.id == unit:
                yield from (Text(f"`{one.id}`: {w.vi}", f"`{one.id}`: {w.en}") for w in one.why)
        yield from (one.why for one in self.cut.dropped if one.id == unit)
        if unit in self.cut.open:
            yield from (tie.why for tie in self.ranking.ties if unit in tie.ids)


def order_of(profile: BlocProfile) -> Order | None:
    """What puts the bloc's units in order, or none where the profile does not say."""
    if profile.ranks_by is not None:
        return Order(profile.ranks_by)
    return _BY[profile.decides_by] if profile.decides_by else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The awards that there are: the quota, the bloc's size, and how much of it is used up."""

    quota: Quota
    size: int
    used: int


def placed(contest: Contest, order: Order, places: Places, asked: Asked[Any]) -> Placing:
    """The candidates in order and cut; `contest` holds only those that may have the award."""
    profile = asked.setting.profile
    terms = bloc_terms(profile, asked.setting.award)
    contenders = [_contender(one, profile, terms) for one in contest.candidates]
    ranking = rank(contenders, order, tuple(tie_breaks(asked, contest.decisions)))
    lower = {one.unit for one in contest.candidates if any(_found(one, profile, "one-rank-lower"))}
    nominees = _lowered(ranking, lower)
    return Placing(ranking, cut(places.quota, nominees, size=places.size, used=places.used))


def _contender(one: Candidate, profile: BlocProfile, terms: Terms | None) -> Contender:
    outcome = count_votes(terms, one.ballot) if terms and one.ballot else None
    return Contender(
        id=one.unit,
        score=_after_penalties(one, profile),
        groups=one.groups,
        yes=one.ballot.yes if one.ballot else None,
        passes=outcome.passes if outcome else None,
        dossier=one.dossier,
        won_before=one.won_before,
        new_factor=one.new_factor,
        barred=tuple(_bars(one, profile)),
    )


def _bars(one: Candidate, profile: BlocProfile) -> Iterator[Text]:
    for id in one.barred:
        yield Text(f"bảng điểm loại vì `{id}`", f"out by the table of points: `{id}`")
    for rule in _found(one, profile, "bar"):
        named = ", ".join(f"`{kind}`" for kind in rule.kinds)
        yield Text(f"quy chế khối loại vì {named}", f"out by the bloc's rules: {named}")


def _after_penalties(one: Candidate, profile: BlocProfile) -> Decimal | None:
    off = sum(rule.points or 0 for rule in _found(one, profile, "penalty"))
    return None if one.points is None else difference(one.points, Decimal(off))


def _found(one: Candidate, profile: BlocProfile, effect: str) -> Iterator[Disqualifier]:
    for rule in profile.disqualifiers:
        if rule.effect == effect and set(rule.kinds) & set(one.on_record or ()):
            yield rule


def _lowered(ranking: Ranking, lower: Collection[str]) -> list[Nominee]:
    """The ranks once some go one lower: behind whoever holds the next rank already."""
    keys = {one.id: (one.rank + (one.id in lower), one.id in lower) for one in ranking.ranked}
    order = sorted(set(keys.values()))
    return [Nominee(id, order.index(key)) for id, key in keys.items()]
