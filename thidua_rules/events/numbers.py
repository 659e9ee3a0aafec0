"""How many of an award the bloc may propose, and how many of them are used up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_rules.cohort.quotas import Fixed, Quota
from thidua_rules.events.event import Event, Happened, Opened, last_moves
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.rules import NoticeRules
from thidua_rules.workflows.nomination.facts import NOT_PROPOSED
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.voting.profile_terms import bloc_quota


def number_facts(rules: NoticeRules, events: Iterable[Event], on: date) -> Iterator[Fact]:
    """Of each year of the bloc: the number of each award, where it is known, and its use."""
    seen = tuple(events)
    proposed = [one for one in last_moves(seen, "nomination") if one.state not in NOT_PROPOSED]
    for year in sorted({one.year for one in seen if isinstance(one, Opened)}):
        for award in dict.fromkeys(rule.award for rule in rules.profile.quotas):
            quota = bloc_quota(rules.profile, award)
            most = _most(quota, rules.profile, min(on, date(year, 12, 31))) if quota else None
            if quota is None or most is None:
                continue
            yield fact("quota", award=award, year=year, at_most=most)
            yield from _used(quota, year, proposed)


def _most(quota: Quota, profile: BlocProfile, on: date) -> int | None:
    size = profile.size_on(on)
    if size is None and not isinstance(quota.size, Fixed):
        return None
    return quota.at_most(size or 0)


def _used(quota: Quota, year: int, proposed: list[Happened]) -> Iterator[Fact]:
    """By units that are proposed for it, or for an award that counts as well."""
    counted = {quota.award, *quota.counts}
    days = [one.on.toordinal() for one in proposed if one.year == year and one.award in counted]
    if days:
        yield fact("used", award=quota.award, year=year, number=len(days), day=max(days))
