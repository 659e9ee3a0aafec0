"""Giao ước thi đua: the bloc drafts the covenant of its year, discusses it and signs it.

Each member signs by a move of its own; the covenant is signed when no signature is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.dossier import Count
from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role, voice
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import Asked, FactsOf, a_reason_is_given, guard
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class CovenantFacts(FactsOf):
    """`documents`: what lies before the bloc, e.g. `giao-uoc`, `quy-che`, `thang-diem`.

    `signatories`: the number of units that signed, for a bloc whose members are not named.
    """

    documents: tuple[str, ...] = ()
    signatories: Count | None = None


Covenant = Asked[CovenantFacts]


@guard("paper-missing")
def papers_lie_before_the_bloc(asked: Covenant) -> Iterator[Text]:
    """The covenant itself, and whatever else the bloc adopts together with it."""
    wanted = dict.fromkeys(("giao-uoc", *asked.setting.profile.adopts))
    for paper in wanted:
        if paper not in asked.facts.documents:
            yield Text(f"thiếu dự thảo `{paper}`", f"the draft `{paper}` is missing")


@guard("already-signed")
def signs_once(asked: Covenant) -> Iterator[Text]:
    """A unit signs a text once; a new text is signed anew."""
    unit = voice(asked.actor)
    if unit in _signed(asked):
        yield Text(f"`{unit}` đã ký giao ước này", f"`{unit}` has signed this covenant already")


@guard("not-signed-by-all")
def every_member_has_signed(asked: Covenant) -> Iterator[Text]:
    """All members of the day; attendance of others adds nothing."""
    members = asked.setting.profile.members_on(asked.at)
    if not members:
        yield from _all_were_counted(asked)
        return
    signed = _signed(asked)
    for member in members:
        if member.id not in signed:
            yield Text(f"chưa ký: {member.name}", f"has not signed: {member.name}")


def _all_were_counted(asked: Covenant) -> Iterator[Text]:
    size, signed = asked.setting.profile.size, asked.facts.signatories
    if size is None:
        yield Text(
            "hồ sơ khối không nêu thành viên, cũng không nêu số thành viên",
            "the profile names neither the members nor their number",
        )
    elif signed != size:
        told = "chưa rõ" if signed is None else signed
        said = "not stated" if signed is None else signed
        yield Text(
            f"số đơn vị đã ký ({told}) chưa bằng số thành viên ({size})",
            f"signatures ({said}) are not yet as many as the members ({size})",
        )


def _signed(asked: Covenant) -> set[str | None]:
    """Who has signed the present text: since it was last laid open."""
    return {voice(move.actor) for move in asked.since("lay-open", "sign")}


_LEADS = (Role.HEAD, Role.DEPUTY)

COVENANT: Lifecycle[CovenantFacts] = Lifecycle(
    name="covenant",
    version=1,
    title=Text("Giao ước thi đua", "Emulation covenant"),
    facts=CovenantFacts,
    states=(
        State("drafting", Text("Đang soạn thảo", "Being drafted")),
        State("discussed", Text("Đang góp ý", "Under discussion")),
        State("signing", Text("Đang ký", "Being signed")),
        State("signed", Text("Đã ký kết", "Signed"), final=True),
        State("void", Text("Không ký giao ước", "No covenant"), final=True),
    ),
    steps=(
        Step(
            event="circulate",
            title=Text("Gửi dự thảo lấy góp ý", "Circulate the draft"),
            sources=("drafting",),
            target="discussed",
            who=_LEADS,
            guards=(papers_lie_before_the_bloc,),
        ),
        Step(
            event="redraft",
            title=Text("Soạn lại theo góp ý", "Redraft after comments"),
            sources=("discussed", "signing"),
            target="drafting",
            who=_LEADS,
            back=True,
        ),
        Step(
            event="lay-open",
            title=Text("Trình ký", "Lay open for signature"),
            sources=("discussed",),
            target="signing",
            who=_LEADS,
            guards=(papers_lie_before_the_bloc,),
        ),
        Step(
            event="sign",
            title=Text("Đơn vị ký", "A unit signs"),
            sources=("signing",),
            target="signing",
            who=(Role.MEMBER,),
            guards=(signs_once,),
            heeds=(in_time("covenant"),),
        ),
        Step(
            event="conclude",
            title=Text("Công bố giao ước đã ký", "Declare the covenant signed"),
            sources=("signing",),
            target="signed",
            who=_LEADS,
            guards=(every_member_has_signed,),
            heeds=(in_time("covenant"),),
        ),
        Step(
            event="amend",
            title=Text("Sửa đổi, bổ sung", "Amend"),
            sources=("signed",),
            target="drafting",
            who=_LEADS,
            guards=(a_reason_is_given,),
            back=True,
        ),
        Step(
            event="abandon",
            title=Text("Thôi ký giao ước", "Give the covenant up"),
            sources=("drafting", "discussed", "signing"),
            target="void",
            who=_LEADS,
            guards=(a_reason_is_given,),
        ),
        Step(
            event="resume",
            title=Text("Soạn lại từ đầu", "Begin again"),
            sources=("void",),
            target="drafting",
            who=_LEADS,
            back=True,
        ),
    ),
)
