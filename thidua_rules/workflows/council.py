"""Phiên họp Hội đồng: convened, quorate, deliberated, voted in at most two rounds, minuted.

One session votes on several nominations; each has its own ballot, counted by the vote rule of its
award on the day. A session without a quorum never votes, and one without a ballot never ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias

from pydantic import Field
from pydantic import StrictInt as Int

from thidua_rules.cohort.votes import Ballot
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.ballots import outcome_of
from thidua_rules.workflows.guards import (
    Asked,
    FactsOf,
    Fork,
    Objection,
    a_reason_is_given,
    ground,
    guard,
    rule_of,
)
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class CouncilFacts(FactsOf):
    """What is stated with a step of the session.

    `members`, `present`, `written`: of the council, how many there are, came, and wrote.
    `agenda`: the award of each nominee. `ballots`: the ballot on each nominee.
    """

    members: int | None = Field(default=None, ge=1)
    present: int | None = Field(default=None, ge=0)
    written: Int = Field(default=0, ge=0)
    agenda: Mapping[str, str] = {}
    ballots: Mapping[str, Ballot] = {}
    decisions: Mapping[str, bool] = {}
    minutes: str | None = None


Session: TypeAlias = Asked[CouncilFacts]


@guard("no-agenda")
def has_an_agenda(asked: Session) -> Iterator[Text]:
    if not asked.facts.agenda:
        yield Text("chưa nêu danh sách xét", "the list of nominees is missing")
    known = asked.setting.book.vocabulary.awards
    for nominee, award in asked.facts.agenda.items():
        if award not in known:
            yield Text(
                f"`{award}` của `{nominee}` không phải danh hiệu hay hình thức khen thưởng",
                f"`{award}` of `{nominee}` is not an award",
            )


@guard("no-quorum")
def is_quorate(asked: Session) -> Iterator[Objection]:
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
        yield ground("no-quorum", said, rule_of(asked.setting.profile, rule and rule.cite))


@guard("ballot-missing")
def every_nominee_is_balloted(asked: Session) -> Iterator[Objection]:
    """One ballot for each nominee who is still to be voted on, whose outcome can be computed."""
    for nominee, award in pending(asked).items():
        outcome = outcome_of(asked.facts.ballots.get(nominee), asked, award=award)
        if outcome is None:
            yield Text(
                f"chưa có phiếu về `{nominee}`", f"there is no ballot on `{nominee}`"
            )
        elif outcome.passes is None:
            yield from outcome.reasons
    for nominee in asked.facts.ballots:
        if nominee not in pending(asked):
            yield Text(f"`{nominee}` không được xét ở vòng này", f"`{nominee}` is not voted on now")


def pending(asked: Session) -> Mapping[str, str]:
    """The nominees of this round: all of the agenda, then those who were not carried."""
    agenda = _agenda(asked)
    carried = {nominee for move in asked.past for nominee in _carried(move.facts, agenda, asked)}
    return {nominee: award for nominee, award in agenda.items() if nominee not in carried}


def _agenda(asked: Session) -> dict[str, str]:
    for move in reversed(asked.past):
        if move.event == "convene" and isinstance(agenda := move.facts.get("agenda"), dict):
            return {nominee: str(award) for nominee, award in agenda.items()}
    return {}


def _carried(
    facts: Mapping[str, object], agenda: Mapping[str, str], asked: Session
) -> Iterator[str]:
    ballots = facts.get("ballots")
    for nominee, ballot in (ballots if isinstance(ballots, dict) else {}).items():
        read = Ballot.model_validate(ballot)
        outcome = outcome_of(read, asked, award=agenda.get(nominee))
        if outcome is not None and outcome.passes:
            yield nominee


def _all_carried(asked: Session) -> bool:
    return all(
        (outcome := outcome_of(asked.facts.ballots.get(nominee), asked, award=award)) is not None
        and outcome.passes is True
        for nominee, award in pending(asked).items()
    )


to_minutes: Fork[CouncilFacts] = Fork(
    "done", lambda asked: _all_carried(asked) or asked.state == "second-round"
)
to_second_round: Fork[CouncilFacts] = Fork(
    "another-round", lambda asked: not _all_carried(asked) and asked.state == "deliberating"
)


@guard("no-minutes")
def minutes_are_signed(asked: Session) -> Iterator[Text]:
    if not asked.facts.minutes:
        yield Text("thiếu biên bản phiên họp", "the minutes of the session are missing")


_CALLS = (Role.STANDING_OFFICE, Role.COUNCIL)

COUNCIL: Lifecycle[CouncilFacts] = Lifecycle(
    name="council",
    version=1,
    title=Text("Phiên họp Hội đồng", "Session of the council"),
    facts=CouncilFacts,
    states=(
        State("planned", Text("Dự kiến", "Planned")),
        State("convened", Text("Đã triệu tập", "Convened")),
        State("deliberating", Text("Đang thảo luận", "Deliberating")),
        State("second-round", Text("Chờ bỏ phiếu vòng hai", "Awaiting a second ballot")),
        State("voted", Text("Đã bỏ phiếu", "Voted")),
        State("minuted", Text("Đã có biên bản", "Minuted"), final=True),
        State("cancelled", Text("Đã hủy", "Cancelled"), final=True),
    ),
    steps=(
        Step(
            event="convene",
            title=Text("Triệu tập", "Convene"),
            sources=("planned",),
            target="convened",
            who=_CALLS,
            guards=(has_an_agenda,),
        ),
        Step(
            event="open",
            title=Text("Khai mạc, kiểm số thành viên có mặt", "Open, count those present"),
            sources=("convened",),
            target="deliberating",
            who=(Role.COUNCIL,),
            guards=(is_quorate,),
        ),
        Step(
            event="adjourn",
            title=Text("Hoãn phiên họp", "Adjourn"),
            sources=("convened", "deliberating", "second-round"),
            target="planned",
            who=_CALLS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="vote",
            title=Text("Bỏ phiếu", "Vote"),
            sources=("deliberating", "second-round"),
            target="voted",
            who=(Role.COUNCIL,),
            guards=(is_quorate, every_nominee_is_balloted),
            when=to_minutes,
        ),
        Step(
            event="vote",
            title=Text("Bỏ phiếu", "Vote"),
            sources=("deliberating",),
            target="second-round",
            who=(Role.COUNCIL,),
            guards=(is_quorate, every_nominee_is_balloted),
            when=to_second_round,
        ),
        Step(
            event="close-without-second-round",
            title=Text("Không bỏ phiếu lại", "Close without a second ballot"),
            sources=("second-round",),
            target="voted",
            who=(Role.COUNCIL,),
            guards=(a_reason_is_given,),
        ),
        Step(
            event="sign-minutes",
            title=Text("Ký biên bản", "Sign the minutes"),
            sources=("voted",),
            target="minuted",
            who=(Role.COUNCIL,),
            guards=(minutes_are_signed,),
        ),
        Step(
            event="correct-minutes",
            title=Text("Sửa biên bản", "Correct the minutes"),
            sources=("minuted",),
            target="voted",
            who=(Role.COUNCIL,),
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="vote-anew",
            title=Text("Hủy kết quả, bỏ phiếu lại", "Void the ballots and vote anew"),
            sources=("voted", "minuted"),
            target="deliberating",
            who=(Role.COUNCIL,),
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="cancel",
            title=Text("Hủy phiên họp", "Cancel"),
            sources=("planned", "convened"),
            target="cancelled",
            who=_CALLS,
            guards=(a_reason_is_given,),
        ),
    ),
)
