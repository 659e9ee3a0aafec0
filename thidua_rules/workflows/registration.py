"""Đăng ký thi đua: one unit registers its targets and the titles that it seeks, or does not.

The case is the unit's own (`setting.subject`): nobody else files it, and the unit does not accept
it. A registration that lacks a part is none; a late one is taken with a warning, until the
standing office has closed the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role, roles_of, voice
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import Asked, FactsOf, a_reason_is_given, guard
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class RegistrationFacts(FactsOf):
    """`parts`: what the registration carries, such as targets or titles, each with its entries.

    `vague`: the parts that the one who receives it finds too vague to be measured later.
    """

    parts: Mapping[str, tuple[str, ...]] = {}
    vague: tuple[str, ...] = ()


Registration: TypeAlias = Asked[RegistrationFacts]


@guard("not-its-own-registration")
def is_its_own(asked: Registration) -> Iterator[Text]:
    """The unit itself or its delegate; no unit speaks for another."""
    unit = asked.setting.subject
    if unit is None:
        yield Text("chưa nêu đây là đăng ký của đơn vị nào", "no unit is named whose case this is")
    elif voice(asked.actor) != unit:
        yield Text(f"đây là đăng ký của `{unit}`", f"this is the registration of `{unit}`")


@guard("registers-nothing", "luat-15-2003/d10.k1.b")
def carries_something(asked: Registration) -> Iterator[Text]:
    """Under the Law of 2003 no title is considered without a registration."""
    if not any(map(_is_filled, asked.facts.parts.values())):
        yield Text("bản đăng ký chưa có nội dung nào", "the registration carries nothing")


@guard("part-missing")
def carries_every_part(asked: Registration) -> Iterator[Text]:
    """What the bloc counts as a registration: each part that it names, and none of them empty."""
    parts = asked.facts.parts
    for part in dict.fromkeys((*asked.setting.profile.registers, *parts)):
        if part not in parts:
            yield Text(f"bản đăng ký thiếu `{part}`", f"the registration lacks `{part}`")
        elif not _is_filled(parts[part]):
            yield Text(f"phần `{part}` bỏ trống", f"the part `{part}` is empty")


def _is_filled(entries: tuple[str, ...]) -> bool:
    return any(entry.strip() for entry in entries)


@guard("too-vague")
def no_part_is_vague(asked: Registration) -> Iterator[Text]:
    for part in asked.facts.vague:
        yield Text(f"phần `{part}` nêu chung chung", f"the part `{part}` is vague")


@guard("contents-not-stated")
def the_bloc_says_what_is_registered(asked: Registration) -> Iterator[Text]:
    if not asked.setting.profile.registers:
        yield Text(
            "hồ sơ khối không nêu bản đăng ký phải có những gì",
            "the profile does not state what a registration has to carry",
        )


@guard("own-registration")
def not_ones_own(asked: Registration) -> Iterator[Text]:
    """Nor for another's sake: a delegate who belongs to the unit is the unit all the same."""
    actor = asked.actor
    if asked.setting.subject in {actor.unit, actor.person, actor.on_behalf_of}:
        yield Text(
            "đơn vị không tự tiếp nhận hoặc trả lại đăng ký của mình",
            "a unit neither accepts nor returns a registration of its own",
        )


@guard("not-the-deputy")
def deputy_only_for_the_head(asked: Registration) -> Iterator[Text]:
    """The deputy stands in for the head where the head would judge itself."""
    profile, subject = asked.setting.profile, asked.setting.subject
    roles = roles_of(asked.actor, profile, asked.at)
    heads = {post.unit for post in profile.posts_on(asked.at) if post.role != "deputy"}
    if Role.DEPUTY in roles and not roles & _ABOVE and subject not in heads:
        yield Text(
            "phó khối chỉ tiếp nhận đăng ký của trưởng khối, trừ khi được ủy quyền",
            "the deputy accepts only the head's registration, unless delegated",
        )


@guard("list-still-open")
def the_time_is_over(asked: Registration) -> Iterator[Text]:
    """The list is not closed before the day that the profile sets; without one, a reason is."""
    due = asked.setting.profile.deadline("registration", asked.setting.year)
    if due is not None and asked.at <= due[0]:
        last = due[0].isoformat()
        yield Text(f"còn hạn đăng ký đến {last}", f"registration is open until {last}")
    elif due is None and not asked.facts.reason:
        yield Text(
            "hồ sơ khối không nêu hạn đăng ký; cần nêu căn cứ chốt danh sách",
            "the profile sets no day for registration; say on what ground the list is closed",
        )


@guard("no-extension")
def an_extension_holds(asked: Registration) -> Iterator[Text]:
    """The profile holds the extension, and who granted it; the office only acts on it."""
    due = asked.setting.profile.deadline("registration", asked.setting.year)
    if due is None or not due[1]:
        yield Text("hồ sơ khối không có gia hạn đăng ký", "the profile holds no extension")
    elif due[0] < asked.at:
        last = due[0].isoformat()
        yield Text(f"gia hạn đã hết ngày {last}", f"the extension ended on {last}")


_UNIT, _OFFICE = (Role.MEMBER,), (Role.STANDING_OFFICE,)
_ABOVE = {Role.HEAD, Role.STANDING_OFFICE}
_RECEIVES = (Role.HEAD, Role.DEPUTY, Role.STANDING_OFFICE)
_HEEDED = (in_time("registration"), the_bloc_says_what_is_registered)

REGISTRATION: Lifecycle[RegistrationFacts] = Lifecycle(
    name="registration",
    version=1,
    title=Text("Đăng ký thi đua của một đơn vị", "Registration of one unit"),
    facts=RegistrationFacts,
    states=(
        State("awaited", Text("Chờ đăng ký", "Awaited")),
        State("filed", Text("Đã gửi đăng ký", "Filed")),
        State("returned", Text("Trả lại để làm rõ", "Returned to be made clear")),
        State("accepted", Text("Đã tiếp nhận", "Accepted"), final=True),
        State("withdrawn", Text("Đã rút đăng ký", "Withdrawn"), final=True),
        State("lapsed", Text("Không đăng ký", "Not registered"), final=True),
    ),
    steps=(
        Step(
            event="file",
            title=Text("Gửi đăng ký", "File"),
            sources=("awaited", "returned", "withdrawn"),
            target="filed",
            who=_UNIT,
            guards=(is_its_own, carries_something, carries_every_part),
            heeds=_HEEDED,
        ),
        Step(
            event="accept",
            title=Text("Tiếp nhận", "Accept"),
            sources=("filed",),
            target="accepted",
            who=_RECEIVES,
            guards=(not_ones_own, deputy_only_for_the_head, no_part_is_vague),
        ),
        Step(
            event="return",
            title=Text("Trả lại", "Return"),
            sources=("filed", "accepted"),
            target="returned",
            who=_RECEIVES,
            guards=(not_ones_own, deputy_only_for_the_head, a_reason_is_given),
            back=True,
        ),
        Step(
            event="correct",
            title=Text("Đơn vị điều chỉnh", "The unit corrects it"),
            sources=("filed", "accepted"),
            target="filed",
            who=_UNIT,
            guards=(is_its_own, carries_something, carries_every_part, a_reason_is_given),
            heeds=_HEEDED,
            back=True,
        ),
        Step(
            event="withdraw",
            title=Text("Rút đăng ký", "Withdraw"),
            sources=("filed", "returned", "accepted"),
            target="withdrawn",
            who=_UNIT,
            guards=(is_its_own, a_reason_is_given),
        ),
        Step(
            event="close-list",
            title=Text("Chốt danh sách, không đăng ký", "Close the list without it"),
            sources=("awaited", "returned", "withdrawn"),
            target="lapsed",
            who=_OFFICE,
            guards=(the_time_is_over,),
        ),
        Step(
            event="extend",
            title=Text("Gia hạn đăng ký", "Extend the time"),
            sources=("lapsed",),
            target="awaited",
            who=_OFFICE,
            guards=(an_extension_holds, a_reason_is_given),
            back=True,
        ),
    ),
)
