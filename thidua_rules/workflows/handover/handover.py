"""Bàn giao trưởng khối: a head is chosen, recognised, given the papers, and takes over.

Both heads sign for themselves. What is not finished is handed over as open, with a note; what is
on the bloc's list and not named at all holds the handover back.
"""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import a_reason_is_given
from thidua_rules.workflows.handover.head_selection import (
    chosen_in_its_way,
    follows_another,
    incoming_is_a_member,
    reelection_is_provided_for,
    somebody_hands_over,
    the_way_is_stated,
)
from thidua_rules.workflows.handover.papers import (
    HandoverFacts,
    a_decision_is_named,
    both_have_signed,
    by_decision,
    by_minutes,
    every_item_is_accounted_for,
    is_one_of_the_two,
    last,
    minutes_are_named,
    open_items,
    recognised_by_whom_the_rules_name,
    signs_for_itself,
    signs_once,
    the_bloc_says_what_is_handed_over,
    the_term_is_stated,
    witnessed_where_the_bloc_asks,
)
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step
from thidua_rules.workflows.profile.parts import Post

_KEEPS = (Role.HEAD, Role.DEPUTY, Role.STANDING_OFFICE)
_RECOGNISE = Text("Công nhận trưởng khối mới", "Recognise the incoming head")

HANDOVER: Lifecycle[HandoverFacts] = Lifecycle(
    name="handover",
    version=1,
    title=Text("Bàn giao trưởng khối", "Handover of the head"),
    facts=HandoverFacts,
    states=(
        State("choosing", Text("Đang chọn trưởng khối", "Head being chosen")),
        State("proposed", Text("Đã giới thiệu, bầu", "Introduced or elected")),
        State("recognised", Text("Đã công nhận", "Recognised")),
        State("checked", Text("Đã kiểm danh mục, đang ký", "List checked, being signed")),
        State("signed", Text("Đã ký biên bản", "Signed")),
        State("in-effect", Text("Đã bàn giao", "In effect"), final=True),
        State("objected", Text("Có ý kiến phản đối", "Objected to")),
        State("cancelled", Text("Thôi bàn giao", "Cancelled"), final=True),
    ),
    steps=(
        Step(
            event="propose",
            title=Text("Giới thiệu, bầu trưởng khối mới", "Introduce or elect the incoming head"),
            sources=("choosing",),
            target="proposed",
            who=_KEEPS,
            guards=(
                the_way_is_stated,
                somebody_hands_over,
                incoming_is_a_member,
                follows_another,
                chosen_in_its_way,
            ),
            heeds=(reelection_is_provided_for,),
        ),
        Step(
            event="recognise",
            title=_RECOGNISE,
            sources=("proposed",),
            target="recognised",
            who=(Role.DECIDING_AUTHORITY,),
            guards=(recognised_by_whom_the_rules_name, a_decision_is_named),
            when=by_decision,
        ),
        Step(
            event="recognise",
            title=_RECOGNISE,
            sources=("proposed",),
            target="recognised",
            who=_KEEPS,
            guards=(minutes_are_named,),
            when=by_minutes,
        ),
        Step(
            event="check-list",
            title=Text("Kiểm danh mục bàn giao", "Check the list"),
            sources=("recognised", "checked"),
            target="checked",
            who=_KEEPS,
            guards=(every_item_is_accounted_for,),
            heeds=(open_items, the_bloc_says_what_is_handed_over),
        ),
        Step(
            event="sign",
            title=Text("Trưởng khối cũ, mới ký", "Each head signs"),
            sources=("checked",),
            target="checked",
            who=(Role.MEMBER,),
            guards=(is_one_of_the_two, signs_for_itself, signs_once),
        ),
        Step(
            event="witness",
            title=Text("Chứng kiến", "Witness"),
            sources=("checked",),
            target="checked",
            who=(Role.STANDING_OFFICE,),
            guards=(signs_once,),
        ),
        Step(
            event="conclude",
            title=Text("Hoàn thành biên bản", "Conclude the minutes"),
            sources=("checked",),
            target="signed",
            who=_KEEPS,
            guards=(both_have_signed, witnessed_where_the_bloc_asks),
            heeds=(in_time("handover"),),
        ),
        Step(
            event="take-effect",
            title=Text("Trưởng khối mới nhận nhiệm vụ", "The new head takes over"),
            sources=("signed",),
            target="in-effect",
            who=_KEEPS,
            guards=(the_term_is_stated,),
            heeds=(in_time("handover"),),
        ),
        Step(
            event="object",
            title=Text("Phản đối", "Object"),
            sources=("proposed", "recognised", "checked", "signed"),
            target="objected",
            who=(Role.MEMBER,),
            guards=(a_reason_is_given,),
        ),
        Step(
            event="dismiss-objection",
            title=Text("Giải quyết, giữ kết quả", "Settle the objection, keep the choice"),
            sources=("objected",),
            target="proposed",
            who=(Role.STANDING_OFFICE, Role.DECIDING_AUTHORITY),
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="choose-anew",
            title=Text("Chọn, bầu lại", "Choose or elect anew"),
            sources=("proposed", "recognised", "checked", "signed", "objected"),
            target="choosing",
            who=(*_KEEPS, Role.DECIDING_AUTHORITY),
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="reopen",
            title=Text("Mở lại bàn giao", "Reopen"),
            sources=("signed", "in-effect"),
            target="recognised",
            who=_KEEPS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="cancel",
            title=Text("Thôi bàn giao", "Cancel"),
            sources=("choosing", "proposed", "recognised", "checked", "objected"),
            target="cancelled",
            who=_KEEPS,
            guards=(a_reason_is_given,),
        ),
        Step(
            event="resume",
            title=Text("Bàn giao lại", "Begin again"),
            sources=("cancelled",),
            target="choosing",
            who=_KEEPS,
            back=True,
        ),
    ),
)


def posts_after(case: Case[HandoverFacts]) -> Post:
    """The new head's post, for the profile of the days to come.

    Raises:
        ValueError: the handover is not in effect.
    """
    if case.state.id != "in-effect":
        raise ValueError(f"`{case.id}` is not in effect: it stands at `{case.state.id}`")
    proposed, recognised = last(case.moves, "propose").facts, last(case.moves, "recognise").facts
    term = last(case.moves, "take-effect").facts
    return Post.model_validate(
        {
            "unit": proposed["incoming"],
            "role": "head",
            "since": term["since"],
            "until": term.get("until"),
            "by": recognised.get("by") or proposed.get("by"),
        }
    )
