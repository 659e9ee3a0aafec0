"""Một năm thi đua của khối: the spine from the bloc's founding decision to the closed year.

It looks at nothing but the states of the other cases of the year (`facts.states`, as `states_of`
builds them), and names each one that holds it back; what is late is minded in those cases. Several
steps may bear one day: many blocs close a year, choose a head and sign the next covenant at one
conference.
"""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.bloc_year.guards import (
    covenant_is_signed,
    everything_is_settled,
    handover_is_in_effect,
    mid_year_is_reviewed,
    no_handover_is_under_way,
    no_review_is_under_way,
    nominations_are_submitted,
    registrations_are_settled,
    scores_are_settled,
)
from thidua_rules.workflows.bloc_year.other_cases import OtherCases
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import a_reason_is_given, came_from
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step

_KEEPS = (Role.HEAD, Role.DEPUTY, Role.STANDING_OFFICE)
_ABOVE = (Role.STANDING_OFFICE, Role.DECIDING_AUTHORITY)
_BEFORE_CLOSING = ("formed", "registered", "committed", "running", "reviewed")
_GOING_ON = (*_BEFORE_CLOSING, "closing", "voted", "proposed", "handed-over")


def _resume(state: str) -> Step[OtherCases]:
    return Step(
        event="resume",
        title=Text("Tiếp tục năm thi đua", "Resume the year"),
        sources=("stopped",),
        target=state,
        who=_ABOVE,
        when=came_from(state),
        back=True,
    )


BLOC_YEAR: Lifecycle[OtherCases] = Lifecycle(
    name="bloc-year",
    version=1,
    title=Text("Năm thi đua của khối", "The bloc's year"),
    facts=OtherCases,
    states=(
        State("formed", Text("Đã thành lập khối", "Formed")),
        State("registered", Text("Đã đăng ký", "Registered")),
        State("committed", Text("Đã ký giao ước", "Committed")),
        State("running", Text("Đang thực hiện", "Running")),
        State("reviewed", Text("Đã sơ kết", "Reviewed")),
        State("closing", Text("Đang tổng kết", "Closing")),
        State("voted", Text("Đã bình xét", "Voted")),
        State("proposed", Text("Đã trình đề nghị", "Proposed")),
        State("handed-over", Text("Đã bàn giao", "Handed over")),
        State("closed", Text("Đã kết thúc", "Closed"), final=True),
        State("stopped", Text("Dừng giữa năm", "Stopped within the year"), final=True),
    ),
    steps=(
        Step(
            event="complete-registration",
            title=Text("Hoàn thành đăng ký", "Complete the registrations"),
            sources=("formed",),
            target="registered",
            who=_KEEPS,
            guards=(registrations_are_settled,),
        ),
        Step(
            event="commit",
            title=Text("Hoàn thành ký giao ước", "Complete the covenant"),
            sources=("registered",),
            target="committed",
            who=_KEEPS,
            guards=(covenant_is_signed,),
        ),
        Step(
            event="launch",
            title=Text("Phát động", "Launch"),
            sources=("committed",),
            target="running",
            who=_KEEPS,
        ),
        Step(
            event="review",
            title=Text("Hoàn thành sơ kết", "Complete the mid-year review"),
            sources=("running",),
            target="reviewed",
            who=_KEEPS,
            guards=(mid_year_is_reviewed,),
        ),
        Step(
            event="skip-review",
            title=Text("Không sơ kết", "Go without a mid-year review"),
            sources=("running",),
            target="reviewed",
            who=_KEEPS,
            guards=(no_review_is_under_way, a_reason_is_given),
        ),
        Step(
            event="begin-closing",
            title=Text("Bắt đầu tổng kết", "Begin to close the year"),
            sources=("reviewed",),
            target="closing",
            who=_KEEPS,
        ),
        Step(
            event="vote",
            title=Text("Hoàn thành chấm điểm, bình xét", "Complete scoring and vote"),
            sources=("closing",),
            target="voted",
            who=_KEEPS,
            guards=(scores_are_settled,),
            heeds=(in_time("year-end"),),
        ),
        Step(
            event="propose",
            title=Text("Trình đề nghị khen thưởng", "Submit the proposals"),
            sources=("voted",),
            target="proposed",
            who=_KEEPS,
            guards=(nominations_are_submitted,),
        ),
        Step(
            event="hand-over",
            title=Text("Hoàn thành bàn giao trưởng khối", "Complete the handover"),
            sources=("proposed",),
            target="handed-over",
            who=_KEEPS,
            guards=(handover_is_in_effect,),
        ),
        Step(
            event="keep-head",
            title=Text("Không thay trưởng khối", "Keep the head"),
            sources=("proposed",),
            target="handed-over",
            who=_KEEPS,
            guards=(no_handover_is_under_way, a_reason_is_given),
        ),
        Step(
            event="close",
            title=Text("Kết thúc năm thi đua", "Close the year"),
            sources=("handed-over",),
            target="closed",
            who=_KEEPS,
            guards=(everything_is_settled,),
        ),
        Step(
            event="reopen-registration",
            title=Text("Mở lại đăng ký", "Reopen the registrations"),
            sources=("registered", "committed", "running"),
            target="formed",
            who=_KEEPS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="reopen-review",
            title=Text("Sơ kết lại", "Reopen the mid-year review"),
            sources=("reviewed",),
            target="running",
            who=_KEEPS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="reopen-scoring",
            title=Text("Mở lại chấm điểm, bình xét", "Reopen scoring and vote"),
            sources=("voted", "proposed", "handed-over", "closed"),
            target="closing",
            who=_KEEPS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="stop",
            title=Text("Dừng: khối giải thể, sáp nhập", "Stop: the bloc is dissolved or merged"),
            sources=_GOING_ON,
            target="stopped",
            who=_ABOVE,
            guards=(a_reason_is_given,),
        ),
        *map(_resume, _GOING_ON),
    ),
)
