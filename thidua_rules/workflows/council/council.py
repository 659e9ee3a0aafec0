"""Phiên họp Hội đồng: convened, quorate, deliberated, voted in at most two rounds, minuted.

One session votes on several nominations; each has its own ballot, counted by the vote rule of its
award on the day. A session without a quorum never votes, and one without a ballot never ends.
"""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.council.facts import CouncilFacts, session_of
from thidua_rules.workflows.council.guards import (
    ballots_are_of_this_session,
    every_nominee_is_balloted,
    has_an_agenda,
    is_quorate,
    minutes_are_signed,
    to_minutes,
    to_second_round,
)
from thidua_rules.workflows.council.recusal import (
    seats_are_the_members,
    those_with_a_part_stand_aside,
    what_standing_aside_comes_to,
)
from thidua_rules.workflows.guards import a_reason_is_given
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step

_CALLS = (Role.STANDING_OFFICE, Role.COUNCIL)
_BALLOTS = (
    is_quorate,
    seats_are_the_members,
    every_nominee_is_balloted,
    ballots_are_of_this_session,
    those_with_a_part_stand_aside,
)

COUNCIL: Lifecycle[CouncilFacts] = Lifecycle(
    name="council",
    version=1,
    title=Text("Phiên họp Hội đồng", "Session of the council"),
    facts=CouncilFacts,
    tells=session_of,
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
            heeds=(what_standing_aside_comes_to,),
        ),
        Step(
            event="open",
            title=Text("Khai mạc, kiểm số thành viên có mặt", "Open, count those present"),
            sources=("convened",),
            target="deliberating",
            who=(Role.COUNCIL,),
            guards=(is_quorate, seats_are_the_members),
            heeds=(what_standing_aside_comes_to,),
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
            guards=_BALLOTS,
            when=to_minutes,
        ),
        Step(
            event="vote",
            title=Text("Bỏ phiếu", "Vote"),
            sources=("deliberating",),
            target="second-round",
            who=(Role.COUNCIL,),
            guards=_BALLOTS,
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
        Step(
            event="plan-again",
            title=Text("Lên lịch lại", "Plan again"),
            sources=("cancelled",),
            target="planned",
            who=_CALLS,
            back=True,
        ),
    ),
)
