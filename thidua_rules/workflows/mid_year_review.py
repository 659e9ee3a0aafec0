"""Sơ kết: the bloc looks back at half a year, and may adopt or adjust its criteria then.

Each member reports by a move of its own. Who has not reported is named, and the review is held all
the same; what has to be done before it is a warning, unless the bloc's profile makes it binding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role, voice
from thidua_rules.workflows.bloc_year.other_cases import (
    COVENANT,
    REGISTRATIONS,
    OtherCases,
    lacking,
)
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import Asked, a_reason_is_given, came_from, guard
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class MidYearFacts(OtherCases):
    """`documents`: what the bloc has adopted so far; `adjusts`: what it adopts or changes now.

    `minutes`: the paper that tells what was concluded.
    """

    documents: tuple[str, ...] = ()
    adjusts: tuple[str, ...] = ()
    minutes: str | None = None


MidYear: TypeAlias = Asked[MidYearFacts]


def _documents(asked: MidYear) -> Iterator[Text]:
    for paper in asked.setting.profile.adopts:
        if paper not in asked.facts.documents:
            yield Text(f"khối chưa thông qua `{paper}`", f"the bloc has not adopted `{paper}`")


_COMES_FIRST: Mapping[str, Callable[[MidYear], Iterator[Text]]] = {
    "registration": lambda asked: lacking(REGISTRATIONS, asked),
    "documents": _documents,
    "covenant": lambda asked: lacking(COVENANT, asked),
}


@guard("year-not-ready")
def what_the_bloc_needs_first(asked: MidYear) -> Iterator[Text]:
    """What the profile makes binding."""
    for name in asked.setting.profile.mid_year_needs:
        yield from _COMES_FIRST[name](asked)


@guard("year-not-ready")
def what_usually_comes_first(asked: MidYear) -> Iterator[Text]:
    """The rest of the year so far: the review is held without it, and that is minded."""
    for name, check in _COMES_FIRST.items():
        if name not in asked.setting.profile.mid_year_needs:
            yield from check(asked)


@guard("already-reported")
def reports_once(asked: MidYear) -> Iterator[Text]:
    unit = voice(asked.actor)
    if unit in _reported(asked):
        yield Text(f"`{unit}` đã gửi báo cáo", f"`{unit}` has sent its report already")


@guard("report-missing")
def every_member_has_reported(asked: MidYear) -> Iterator[Text]:
    reported, members = _reported(asked), asked.setting.profile.members_on(asked.at)
    if not members:
        yield Text(
            "hồ sơ khối không nêu thành viên nên không rõ đơn vị nào chưa gửi báo cáo",
            "the profile does not name the members, so who has not reported is not known",
        )
    for member in members:
        if member.id not in reported:
            yield Text(f"chưa gửi báo cáo: {member.name}", f"has not reported: {member.name}")


def _reported(asked: MidYear) -> set[str | None]:
    """Who has answered the last call."""
    return {voice(move.actor) for move in asked.since("call-reports", "report")}


@guard("nothing-adjusted")
def something_is_adjusted(asked: MidYear) -> Iterator[Text]:
    if not asked.facts.adjusts:
        yield Text("chưa nêu văn bản được điều chỉnh", "no document is named that is adjusted")


@guard("no-minutes")
def minutes_are_there(asked: MidYear) -> Iterator[Text]:
    if not asked.facts.minutes:
        yield Text("thiếu biên bản hoặc thông báo kết luận", "the minutes are missing")


_LEADS = (Role.HEAD, Role.DEPUTY)
_RESUME = Text("Tiếp tục sau khi hoãn", "Resume")

MID_YEAR_REVIEW: Lifecycle[MidYearFacts] = Lifecycle(
    name="mid-year-review",
    version=1,
    title=Text("Sơ kết giữa năm", "Mid-year review"),
    facts=MidYearFacts,
    states=(
        State("planned", Text("Dự kiến", "Planned")),
        State("called", Text("Đã yêu cầu báo cáo", "Reports called for")),
        State("held", Text("Đã họp", "Held")),
        State("concluded", Text("Đã kết luận", "Concluded"), final=True),
        State("postponed", Text("Tạm hoãn", "Postponed")),
        State("cancelled", Text("Không sơ kết", "Cancelled"), final=True),
    ),
    steps=(
        Step(
            event="call-reports",
            title=Text("Yêu cầu các đơn vị báo cáo", "Call for reports"),
            sources=("planned",),
            target="called",
            who=_LEADS,
        ),
        Step(
            event="report",
            title=Text("Đơn vị báo cáo", "A unit reports"),
            sources=("called",),
            target="called",
            who=(Role.MEMBER,),
            guards=(reports_once,),
            heeds=(in_time("mid-year-report"),),
        ),
        Step(
            event="hold",
            title=Text("Họp sơ kết", "Hold the review"),
            sources=("called",),
            target="held",
            who=_LEADS,
            guards=(what_the_bloc_needs_first,),
            heeds=(
                what_usually_comes_first,
                every_member_has_reported,
                in_time("mid-year-review"),
            ),
        ),
        Step(
            event="adjust",
            title=Text("Thông qua, điều chỉnh tiêu chí", "Adopt or adjust the criteria"),
            sources=("held",),
            target="held",
            who=_LEADS,
            guards=(something_is_adjusted,),
        ),
        Step(
            event="conclude",
            title=Text("Kết luận", "Conclude"),
            sources=("held",),
            target="concluded",
            who=_LEADS,
            guards=(minutes_are_there,),
        ),
        Step(
            event="reopen",
            title=Text("Sửa kết luận", "Reopen what was concluded"),
            sources=("concluded",),
            target="held",
            who=_LEADS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="postpone",
            title=Text("Hoãn", "Postpone"),
            sources=("planned", "called"),
            target="postponed",
            who=_LEADS,
            guards=(a_reason_is_given,),
        ),
        Step(
            event="resume",
            title=_RESUME,
            sources=("postponed",),
            target="planned",
            who=_LEADS,
            when=came_from("planned"),
            back=True,
        ),
        Step(
            event="resume",
            title=_RESUME,
            sources=("postponed",),
            target="called",
            who=_LEADS,
            when=came_from("called"),
            back=True,
        ),
        Step(
            event="cancel",
            title=Text("Thôi không sơ kết", "Cancel"),
            sources=("planned", "called", "postponed"),
            target="cancelled",
            who=_LEADS,
            guards=(a_reason_is_given,),
        ),
        Step(
            event="plan-anew",
            title=Text("Dự kiến lại", "Plan anew"),
            sources=("cancelled",),
            target="planned",
            who=_LEADS,
            back=True,
        ),
    ),
)
