"""What holds a session of the council back: its agenda, its quorum, its ballots, its minutes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_rules.model.law import Text
from thidua_rules.workflows.council.facts import CouncilFacts, Item, Sitting, items, pending, stated
from thidua_rules.workflows.guards import Fork, Objection, ground, guard, rule_of
from thidua_rules.workflows.voting.council_ballot import outcome_of


@guard("no-agenda")
def has_an_agenda(asked: Sitting) -> Iterator[Text]:
    if not asked.facts.agenda:
        yield Text("chưa nêu danh sách xét", "the list of nominees is missing")
    known = asked.setting.book.vocabulary.awards
    for nominee, award in items(asked.facts.agenda):
        if award not in known:
            yield Text(
                f"`{award}` của `{nominee}` không phải danh hiệu hay hình thức khen thưởng",
                f"`{award}` of `{nominee}` is not an award",
            )


@guard("no-quorum")
def is_quorate(asked: Sitting) -> Iterator[Objection]:
    """Those present are enough by the council's own rules; those rules have to be stated."""
    facts, rule = asked.facts, asked.setting.profile.council
    if facts.members is None or facts.present is None:
        yield Text("chưa nêu số thành viên, số có mặt", "members and attendance are not stated")
        return
    if facts.present + facts.written > facts.members:
        yield Text(
            "số có mặt và gửi ý kiến nhiều hơn số thành viên",
            "more were present or wrote than there are members",
        )
    share = (rule.quorum_for_awards or rule.quorum) if rule else None
    if share is None:
        yield Text(
            "quy chế của Hội đồng chưa nêu số thành viên phải có mặt",
            "the rules of the council do not state a quorum",
        )
    elif Fraction(facts.present, facts.members) < share:
        said = Text(
            f"có mặt {facts.present}/{facts.members}, cần ít nhất {share}",
            f"{facts.present} of {facts.members} are present, at least {share} are needed",
        )
        yield ground("no-quorum", said, rule_of(asked.setting.profile, rule.cite if rule else None))


@guard("ballot-missing")
def every_nominee_is_balloted(asked: Sitting) -> Iterator[Objection]:
    """One ballot on each item that is still to be voted on, whose outcome can be computed."""
    ballots, waiting = stated(asked), pending(asked)
    for item in waiting:
        outcome = outcome_of(ballots.get(item), asked, item[1])
        if outcome is None:
            whom = _named(item, waiting)
            yield Text(f"chưa có phiếu về {whom.vi}", f"there is no ballot on {whom.en}")
        elif outcome.passes is None or outcome.void:
            yield from outcome.reasons
    for nominee, award in ballots:
        if (nominee, award) not in waiting:
            yield _not_now(nominee, [of for one, of in waiting if one == nominee])


def _named(item: Item, waiting: tuple[Item, ...]) -> Text:
    """By the nominee alone, unless it is there for several awards."""
    nominee, award = item
    if [one for one, _ in waiting].count(nominee) == 1:
        return Text(f"`{nominee}`", f"`{nominee}`")
    return Text(f"`{nominee}` cho `{award}`", f"`{nominee}` for `{award}`")


def _not_now(nominee: str, awards: list[str]) -> Text:
    if awards:
        named = ", ".join(f"`{award}`" for award in awards)
        return Text(
            f"phiếu về `{nominee}` phải nêu cho từng danh hiệu: {named}",
            f"the ballots on `{nominee}` are for each award: {named}",
        )
    return Text(f"`{nominee}` không được xét ở vòng này", f"`{nominee}` is not voted on now")


@guard("other-session")
def ballots_are_of_this_session(asked: Sitting) -> Iterator[Text]:
    """A ballot counts the members of this council, and no more of them than came or wrote."""
    facts = asked.facts
    for (nominee, _), ballot in stated(asked).items():
        told = (facts.members, facts.present, facts.written)
        counted = (ballot.members, ballot.present, ballot.written)
        if ballot.members != facts.members or _more(counted, told):
            yield Text(
                f"phiếu về `{nominee}` không khớp số thành viên, số có mặt của phiên họp",
                f"the ballot on `{nominee}` does not fit the members and attendance stated",
            )


def _more(counted: tuple[int, ...], told: tuple[int | None, ...]) -> bool:
    return any(one > (most or 0) for one, most in zip(counted, told, strict=True))


def _all_carried(asked: Sitting) -> bool:
    ballots = stated(asked)
    return all(
        (outcome := outcome_of(ballots.get(item), asked, item[1])) is not None
        and outcome.passes is True
        for item in pending(asked)
    )


to_minutes: Fork[CouncilFacts] = Fork(
    "done",
    lambda asked: _all_carried(asked) or asked.state == "second-round",
    Text("xong", "done"),
)
to_second_round: Fork[CouncilFacts] = Fork(
    "another-round",
    lambda asked: not _all_carried(asked) and asked.state == "deliberating",
    Text("chưa đủ phiếu", "not all carried"),
)


@guard("no-minutes")
def minutes_are_signed(asked: Sitting) -> Iterator[Text]:
    if not asked.facts.minutes:
        yield Text("thiếu biên bản phiên họp", "the minutes of the session are missing")
