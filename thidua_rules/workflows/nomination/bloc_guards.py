"""What the bloc's own rules hold back: whom they bar, how many there may be, who comes first."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.cohort.quotas import Fixed, Quota
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.guards import Objection, ground, guard, rule_of
from thidua_rules.workflows.nomination.contest import Contest
from thidua_rules.workflows.nomination.facts import Nomination, exclusions
from thidua_rules.workflows.nomination.placing import Places, order_of, placed
from thidua_rules.workflows.voting.bloc_ballot import subject_is_member
from thidua_rules.workflows.voting.profile_terms import bloc_quota


@guard("barred-by-the-bloc")
def nothing_bars_it(asked: Nomination) -> Iterator[Objection]:
    """A unit of the bloc is proposed when nothing is on record for which the bloc's rules bar it.

    What is not stated is not "nothing".
    """
    profile = asked.setting.profile
    if not profile.disqualifiers or not subject_is_member(asked):
        return
    found = _on_record(asked)
    if found is None:
        yield Text(
            "chưa nêu đơn vị có thuộc trường hợp bị loại theo quy chế không",
            "it is not stated whether anything is on record that the bloc's rules count against it",
        )
        return
    known = {kind for rule in profile.disqualifiers for kind in rule.kinds}
    for kind in sorted(set(found) - known):
        yield Text(f"quy chế không nêu `{kind}`", f"the bloc's rules do not name `{kind}`")
    for rule in profile.disqualifiers:
        if rule.effect == "bar" and (hit := set(rule.kinds) & set(found)):
            named = _named(sorted(hit), asked)
            said = Text(
                f"quy chế khối không cho đề nghị: {named.vi}",
                f"the bloc's rules bar it: {named.en}",
            )
            yield ground("barred-by-the-bloc", said, rule_of(profile, rule.cite))


def _named(kinds: list[str], asked: Nomination) -> Text:
    known = asked.setting.book.vocabulary.records
    titles = [known[kind].title if kind in known else Text(kind, kind) for kind in kinds]
    return Text(", ".join(one.vi for one in titles), ", ".join(one.en for one in titles))


def _on_record(asked: Nomination) -> tuple[str, ...] | None:
    """As the nomination states it, or as the bloc's list of candidates does."""
    facts = asked.facts
    listed = facts.contest.candidates if facts.contest else ()
    told = [one.on_record for one in listed if one.unit == asked.setting.subject]
    return facts.on_record if facts.on_record is not None else next(iter(told), None)


@guard("over-quota")
def one_is_left_for_it(asked: Nomination) -> Iterator[Objection]:
    """The bloc has not used up its number, and the number reaches this unit in the bloc's order."""
    quota = bloc_quota(asked.setting.profile, str(asked.setting.award))
    if quota is None:
        return
    size = asked.setting.profile.size_on(asked.within_the_year)
    if size is None and not isinstance(quota.size, Fixed):
        yield Text("chưa rõ số thành viên của khối", "how many members the bloc has is not known")
        return
    most, taken = quota.at_most(size or 0), _taken(quota, asked)
    if len(taken) >= most:
        names = ", ".join(f"`{unit}`" for unit in taken) or "–"
        said = Text(
            f"khối có {most} suất và đã đề nghị: {names}",
            f"the bloc has {most} and has proposed: {names}",
        )
        yield ground("over-quota", said, quota.cite)
    elif subject_is_member(asked):
        yield from _in_order(quota, size or 0, asked)


def _taken(quota: Quota, asked: Nomination) -> list[str]:
    """The other nominees that use the number up."""
    counted = (quota.award, *sorted(quota.counts))
    return [unit for award in counted for unit in asked.facts.rivals.get(award, ())]


def _in_order(quota: Quota, size: int, asked: Nomination) -> Iterator[Objection]:
    order, contest = order_of(asked.setting.profile), asked.facts.contest
    if order is None:
        return
    if contest is None:
        yield Text(
            "khối chưa lập danh sách bình xét",
            "the bloc has not listed who is in the running",
        )
        return
    gaps = tuple(_gaps(contest, asked))
    yield from gaps
    if not gaps:
        left = _without_the_higher(contest, asked)
        used = sum(len(asked.facts.rivals.get(award, ())) for award in quota.counts)
        places = Places(quota=quota, size=size, used=used)
        yield from placed(left, order, places, asked).against(str(asked.setting.subject))


def _gaps(contest: Contest, asked: Nomination) -> Iterator[Text]:
    """Members about whom the list is silent, and what it leaves out of those it names."""
    profile = asked.setting.profile
    for member in profile.members_on(asked.within_the_year):
        if member.id not in (*contest.units, *contest.apart):
            yield Text(
                f"danh sách bình xét chưa nêu {member.name}",
                f"the list of those in the running is silent on {member.name}",
            )
    if asked.setting.subject not in contest.units:
        yield Text(
            "đơn vị không có trong danh sách bình xét",
            "it is not among those in the running",
        )
    for one in contest.candidates:
        if profile.disqualifiers and one.on_record is None:
            yield Text(
                f"chưa nêu `{one.unit}` có thuộc trường hợp bị trừ, bị loại không",
                f"it is not stated whether anything is on record of `{one.unit}`",
            )


def _without_the_higher(contest: Contest, asked: Nomination) -> Contest:
    """Who is proposed for an award that excludes this one is not in the running for it."""
    rivals = asked.facts.rivals
    gone = {unit for one, _ in exclusions(asked) for unit in rivals.get(one.above, ())}
    left = tuple(one for one in contest.candidates if one.unit not in gone)
    return contest.model_copy(update={"candidates": left})


@guard("quota-open")
def the_number_is_known(asked: Nomination) -> Iterator[Ground]:
    """Warn where the bloc's rules limit the award and do not say by how many."""
    profile, award = asked.setting.profile, asked.setting.award
    for rule in profile.quotas:
        if rule.award == award and bloc_quota(profile, str(award)) is None:
            said = Text(
                "quy chế có hạn mức nhưng chưa đủ để tính ra số suất",
                "the bloc's rules limit the award and leave the number open",
            )
            yield ground("quota-open", said, rule_of(profile, rule.cite))
