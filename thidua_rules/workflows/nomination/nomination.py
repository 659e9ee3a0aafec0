"""Đề nghị khen thưởng: one nominee and one award, from the draft to the decision and beyond it.

What the law of the day asks for stands in data: the papers, the vote, who decides. A nomination
cannot be granted past any of them.
"""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import a_reason_is_given
from thidua_rules.workflows.lifecycle import Lifecycle, Step
from thidua_rules.workflows.nomination.bloc_guards import (
    nothing_bars_it,
    one_is_left_for_it,
    the_number_is_known,
)
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.filing import is_filed_in_time
from thidua_rules.workflows.nomination.guards import (
    a_finding_of_the_law,
    decided_by_number,
    is_eligible,
    is_its_proposer,
    may_still_be_submitted,
    no_flag_twice,
    no_part_in_it,
    what_the_finding_leaves_open,
)
from thidua_rules.workflows.nomination.papers import (
    names_were_made_public,
    papers_are_complete,
    papers_in_case,
    papers_of_the_proposer,
    papers_still_are_complete,
)
from thidua_rules.workflows.nomination.states import STATES, UNDECIDED
from thidua_rules.workflows.nomination.vote import (
    minutes_are_named,
    no_ballot_is_asked,
    the_council_may_alter,
    the_office_may_alone,
    vote_failed,
    vote_is_counted,
    vote_passed,
    vote_undecided,
    what_is_carried_over,
)
from thidua_rules.workflows.voting.bloc_ballot import the_bloc_carries_it

_PROPOSER = (Role.HEAD, Role.DEPUTY, Role.MEMBER)
_OFFICE, _COUNCIL = (Role.STANDING_OFFICE,), (Role.COUNCIL,)
_DECIDES = (Role.DECIDING_AUTHORITY,)

NOMINATION: Lifecycle[NominationFacts] = Lifecycle(
    name="nomination",
    version=1,
    title=Text("Đề nghị khen thưởng", "Nomination"),
    facts=NominationFacts,
    states=STATES,
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
                nothing_bars_it,
                one_is_left_for_it,
                the_bloc_carries_it,
                papers_of_the_proposer,
                no_flag_twice,
            ),
            heeds=(
                papers_in_case,
                in_time("dossier"),
                may_still_be_submitted,
                the_number_is_known,
            ),
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
            guards=(no_part_in_it, is_eligible, papers_of_the_proposer),
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
            event="alter",
            title=Text("Hội đồng đề nghị hình thức khác", "Propose another award instead"),
            sources=("consulted",),
            target="altered",
            who=_COUNCIL,
            guards=(no_part_in_it, the_council_may_alter, minutes_are_named, a_reason_is_given),
        ),
        Step(
            event="advise",
            title=Text("Thường trực tham mưu, không họp Hội đồng", "Advise without the council"),
            sources=("consulted",),
            target="advised",
            who=_OFFICE,
            guards=(no_part_in_it, the_office_may_alone, no_ballot_is_asked),
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
            sources=("voted", "advised"),
            target="proposed",
            who=_OFFICE,
            guards=(is_eligible, papers_are_complete, names_were_made_public, no_flag_twice),
            heeds=(papers_in_case, is_filed_in_time, may_still_be_submitted),
        ),
        Step(
            event="grant",
            title=Text("Quyết định tặng", "Grant"),
            sources=("proposed",),
            target="granted",
            who=_DECIDES,
            guards=(no_part_in_it, is_eligible, decided_by_number, no_flag_twice),
            heeds=(may_still_be_submitted, papers_still_are_complete),
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
            who=(*_DECIDES, *_OFFICE),
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
            sources=UNDECIDED,
            target="withdrawn",
            who=_PROPOSER,
            guards=(is_its_proposer, a_reason_is_given),
        ),
        Step(
            event="appeal",
            title=Text("Kiến nghị xem xét lại", "Appeal"),
            sources=("not-carried", "altered", "not-granted", "revoked"),
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
