"""Đề nghị khen thưởng: one nominee and one award, from the draft to the decision and beyond it.

What the law of the day asks for stands in data: the papers, the vote, who decides. A nomination
cannot be granted past any of them.
"""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import a_reason_is_given
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step
from thidua_rules.workflows.nomination.filing import is_filed_in_time
from thidua_rules.workflows.nomination.guards import (
    NominationFacts,
    a_finding_of_the_law,
    decided_by_number,
    is_eligible,
    is_its_proposer,
    may_still_be_submitted,
    minutes_are_named,
    no_ballot_is_asked,
    no_flag_twice,
    no_part_in_it,
    vote_failed,
    vote_is_counted,
    vote_passed,
    vote_undecided,
    what_is_carried_over,
    what_the_finding_leaves_open,
)
from thidua_rules.workflows.nomination.papers import (
    names_were_made_public,
    papers_are_complete,
    papers_in_case,
)
from thidua_rules.workflows.voting.bloc_ballot import the_bloc_carries_it

_PROPOSER = (Role.HEAD, Role.DEPUTY, Role.MEMBER)
_OFFICE, _COUNCIL, _DECIDES = (
    (Role.STANDING_OFFICE,),
    (Role.COUNCIL,),
    (Role.DECIDING_AUTHORITY,),
)

_UNDECIDED = (
    *("draft", "submitted", "returned", "appraised"),
    *("consulted", "second-round", "voted", "proposed"),
)


def _state(id: str, vi: str, en: str, *, final: bool = False) -> State:
    return State(id, Text(vi, en), final=final)


NOMINATION: Lifecycle[NominationFacts] = Lifecycle(
    name="nomination",
    version=1,
    title=Text("Đề nghị khen thưởng", "Nomination"),
    facts=NominationFacts,
    states=(
        _state("draft", "Hồ sơ nháp", "Draft"),
        _state("submitted", "Đã trình", "Submitted"),
        _state("returned", "Trả lại để bổ sung", "Returned for supplement"),
        _state("appraised", "Đã thẩm định", "Appraised"),
        _state("consulted", "Đã lấy ý kiến, công khai", "Opinions taken, made public"),
        _state("second-round", "Chờ bỏ phiếu vòng hai", "Awaiting a second ballot"),
        _state("voted", "Hội đồng đã thông qua", "Carried by the council"),
        _state("not-carried", "Hội đồng không thông qua", "Not carried by the council", final=True),
        _state("proposed", "Đã trình cấp quyết định", "Before the deciding authority"),
        _state("granted", "Đã có quyết định tặng", "Granted", final=True),
        _state("not-granted", "Không tặng", "Not granted", final=True),
        _state("conferred", "Đã trao", "Conferred", final=True),
        _state("revoked", "Đã hủy bỏ quyết định", "Revoked", final=True),
        _state("withdrawn", "Đã rút", "Withdrawn", final=True),
    ),
    steps=(
        Step(
            event="submit",
            title=Text("Trình hồ sơ", "Submit"),
            sources=("draft", "returned"),
            target="submitted",
            who=_PROPOSER,
            guards=(
                is_its_proposer,
                is_eligible,
                the_bloc_carries_it,
                papers_are_complete,
                no_flag_twice,
            ),
            heeds=(papers_in_case, in_time("dossier"), may_still_be_submitted),
        ),
        Step(
            event="return",
            title=Text("Trả lại, yêu cầu bổ sung", "Return for supplement"),
            sources=("submitted", "appraised", "consulted"),
            target="returned",
            who=_OFFICE,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="appraise",
            title=Text("Thẩm định", "Appraise"),
            sources=("submitted",),
            target="appraised",
            who=_OFFICE,
            guards=(no_part_in_it, is_eligible, papers_are_complete),
            heeds=(papers_in_case,),
        ),
        Step(
            event="consult",
            title=Text("Lấy ý kiến, công khai", "Take opinions, make public"),
            sources=("appraised",),
            target="consulted",
            who=_OFFICE,
            guards=(names_were_made_public,),
        ),
        Step(
            event="vote",
            title=Text("Hội đồng bỏ phiếu", "The council votes"),
            sources=("consulted", "second-round"),
            target="voted",
            who=_COUNCIL,
            guards=(no_part_in_it, vote_is_counted),
            when=vote_passed,
            heeds=(what_is_carried_over,),
        ),
        Step(
            event="carry",
            title=Text("Hội đồng thông qua theo biên bản", "Carry on the council's minutes"),
            sources=("consulted",),
            target="voted",
            who=_COUNCIL,
            guards=(no_part_in_it, no_ballot_is_asked, minutes_are_named),
        ),
        Step(
            event="drop",
            title=Text("Hội đồng không thông qua theo biên bản", "Drop on the council's minutes"),
            sources=("consulted",),
            target="not-carried",
            who=_COUNCIL,
            guards=(no_part_in_it, no_ballot_is_asked, minutes_are_named, a_reason_is_given),
        ),
        Step(
            event="vote",
            title=Text("Hội đồng bỏ phiếu", "The council votes"),
            sources=("consulted",),
            target="second-round",
            who=_COUNCIL,
            guards=(no_part_in_it, vote_is_counted),
            when=vote_undecided,
        ),
        Step(
            event="vote",
            title=Text("Hội đồng bỏ phiếu", "The council votes"),
            sources=("consulted", "second-round"),
            target="not-carried",
            who=_COUNCIL,
            guards=(no_part_in_it, vote_is_counted),
            when=vote_failed,
        ),
        Step(
            event="propose",
            title=Text("Trình cấp quyết định", "Put before the deciding authority"),
            sources=("voted",),
            target="proposed",
            who=_OFFICE,
            guards=(is_eligible, papers_are_complete, names_were_made_public, no_flag_twice),
            heeds=(papers_in_case, is_filed_in_time),
        ),
        Step(
            event="grant",
            title=Text("Quyết định tặng", "Grant"),
            sources=("proposed",),
            target="granted",
            who=_DECIDES,
            guards=(no_part_in_it, is_eligible, decided_by_number, no_flag_twice),
        ),
        Step(
            event="refuse",
            title=Text("Quyết định không tặng", "Decide not to grant"),
            sources=("proposed",),
            target="not-granted",
            who=_DECIDES,
            guards=(no_part_in_it, a_reason_is_given),
        ),
        Step(
            event="confer",
            title=Text("Trao", "Confer"),
            sources=("granted",),
            target="conferred",
            who=(Role.DECIDING_AUTHORITY, Role.STANDING_OFFICE),
        ),
        Step(
            event="revoke",
            title=Text("Hủy bỏ quyết định tặng", "Revoke"),
            sources=("granted", "conferred"),
            target="revoked",
            who=_DECIDES,
            guards=(a_finding_of_the_law,),
            heeds=(what_the_finding_leaves_open,),
        ),
        Step(
            event="correct",
            title=Text("Đính chính quyết định", "Correct the decision"),
            sources=("granted", "conferred"),
            target="proposed",
            who=_DECIDES,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="withdraw",
            title=Text("Rút hồ sơ", "Withdraw"),
            sources=_UNDECIDED,
            target="withdrawn",
            who=_PROPOSER,
            guards=(is_its_proposer, a_reason_is_given),
        ),
        Step(
            event="appeal",
            title=Text("Kiến nghị xem xét lại", "Appeal"),
            sources=("not-carried", "not-granted", "revoked"),
            target="submitted",
            who=_PROPOSER,
            guards=(is_its_proposer, a_reason_is_given),
            back=True,
        ),
        Step(
            event="reopen",
            title=Text("Mở lại hồ sơ", "Reopen"),
            sources=("withdrawn",),
            target="draft",
            who=_PROPOSER,
            guards=(is_its_proposer,),
            back=True,
        ),
    ),
)
