"""How the head of the coming year is chosen: six ways, each with what it asks for.

The way is that of the bloc's profile; where the profile is silent, the minutes may state it. A way
that nobody states is not guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from thidua_rules.cohort.voting.votes import Ballot, count_votes
from thidua_rules.model.dossier import Slug
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import Asked, FactsOf, Objection, ground, guard, rule_of
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.parts import HeadSelection, HeadWay
from thidua_rules.workflows.voting.bloc_ballot import is_of_the_bloc
from thidua_rules.workflows.voting.profile_terms import bloc_terms


class ChoiceFacts(FactsOf):
    """`incoming`: the unit that is to lead. `way`: as the minutes tell it. `count`: the ballot.

    `without_title`: the units that had no title in the year before, `None` where nobody said.
    `by`: the minutes or the decision.
    """

    incoming: Slug | None = None
    way: HeadWay | None = None
    count: Ballot | None = None
    without_title: tuple[Slug, ...] | None = None
    by: str | None = None


Choice: TypeAlias = Asked[ChoiceFacts]


def way_of(profile: BlocProfile, told: HeadWay | None) -> HeadWay | None:
    """The profile's way, or what the minutes tell where the profile tells none."""
    return profile.head_selection.way if profile.head_selection else told


def head_before(profile: BlocProfile, on: date, incoming: str | None) -> str | None:
    """Who leads on the day and hands over; the incoming head itself where no other one leads."""
    heads = [post.unit for post in profile.posts_on(on) if post.role != "deputy"]
    return next((unit for unit in heads if unit != incoming), heads[0] if heads else None)


@guard("way-not-stated")
def the_way_is_stated(asked: Choice) -> Iterator[Text]:
    selection, told = asked.setting.profile.head_selection, asked.facts.way
    if selection is None and told is None:
        yield Text(
            "hồ sơ khối không nêu cách chọn trưởng khối, biên bản cũng không nêu",
            "neither the profile nor the minutes state how the head is chosen",
        )
    elif selection is not None and told not in {None, selection.way}:
        yield Text(
            f"biên bản nêu cách chọn `{told}`, quy định của khối là `{selection.way}`",
            f"the minutes tell the way `{told}`, the bloc's rules say `{selection.way}`",
        )


@guard("not-a-member")
def incoming_is_a_member(asked: Choice) -> Iterator[Text]:
    """On the day itself: a unit that has left, or only attends, does not lead."""
    incoming = asked.facts.incoming
    if incoming is None:
        yield Text("chưa nêu trưởng khối mới", "the incoming head is not named")
    elif not asked.setting.profile.members:
        yield Text("hồ sơ khối không nêu thành viên", "the profile does not name the members")
    elif incoming not in {member.id for member in asked.setting.profile.members_on(asked.at)}:
        yield Text(
            f"`{incoming}` không phải thành viên của khối trong ngày này",
            f"`{incoming}` is not a member of the bloc on that day",
        )


@guard("no-head")
def somebody_hands_over(asked: Choice) -> Iterator[Text]:
    if head_before(asked.setting.profile, asked.at, asked.facts.incoming) is None:
        yield Text(
            "hồ sơ khối không nêu trưởng khối trong ngày này",
            "the profile does not state who is head on that day",
        )


@guard("reelection")
def follows_another(asked: Choice) -> Iterator[Text]:
    """Whether a head may follow itself is the bloc's to say."""
    selection = asked.setting.profile.head_selection
    if _reelected(asked) and selection and selection.reelection is False:
        yield Text(
            "trưởng khối không được làm tiếp năm sau", "the head may not lead for another year"
        )


@guard("reelection-not-stated")
def reelection_is_provided_for(asked: Choice) -> Iterator[Text]:
    selection = asked.setting.profile.head_selection
    if _reelected(asked) and (selection is None or selection.reelection is None):
        yield Text(
            "hồ sơ khối không nêu trưởng khối có được làm tiếp hay không",
            "the profile does not state whether the head may lead for another year",
        )


@guard("not-so-chosen")
def chosen_in_its_way(asked: Choice) -> Iterator[Objection]:
    """What the way itself asks for; each way has its own check."""
    profile = asked.setting.profile
    way = way_of(profile, asked.facts.way)
    if way is None:
        return
    selection = profile.head_selection or HeadSelection(way=way)
    cite = rule_of(profile, selection.cite)
    for said in _CHECKS[way](asked, selection):
        yield ground("not-so-chosen", said, cite) if isinstance(said, Text) else said


def _reelected(asked: Choice) -> bool:
    incoming = asked.facts.incoming
    before = head_before(asked.setting.profile, asked.at, incoming)
    return incoming is not None and incoming == before


def _elected(asked: Choice, _: HeadSelection) -> Iterator[Objection]:
    terms, count = bloc_terms(asked.setting.profile), asked.facts.count
    if terms is None:
        yield Text(
            "hồ sơ khối không nêu cách biểu quyết", "the profile does not state how the bloc votes"
        )
    if count is None:
        yield Text("chưa kiểm phiếu", "the ballots are not counted")
    elif terms is not None:
        yield from is_of_the_bloc(count, asked)
        outcome = count_votes(terms, count)
        if outcome.passes is not True:
            yield from outcome.reasons


def _appointed(_: Choice, selection: HeadSelection) -> Iterator[Objection]:
    """Who decides has to be known before anybody is put before them."""
    if selection.recognised_by is None:
        yield Text(
            "hồ sơ khối không nêu cấp công nhận, chỉ định trưởng khối",
            "the profile does not state who recognises or appoints the head",
        )


def _elected_and_recognised(asked: Choice, selection: HeadSelection) -> Iterator[Objection]:
    yield from _elected(asked, selection)
    yield from _appointed(asked, selection)


def _on_the_list(asked: Choice, selection: HeadSelection) -> Iterator[Objection]:
    before = head_before(asked.setting.profile, asked.at, asked.facts.incoming)
    if before not in selection.order:
        yield Text(
            "hồ sơ khối không nêu danh sách luân phiên có trưởng khối hiện nay",
            "the profile states no list that the present head is on",
        )
    elif selection.skips_units_without_a_title and asked.facts.without_title is None:
        yield Text(
            "chưa nêu đơn vị nào không có danh hiệu năm trước",
            "which units had no title in the year before is not stated",
        )
    else:
        yield from _not_next(asked, selection, selection.order.index(before))


def _not_next(asked: Choice, selection: HeadSelection, at: int) -> Iterator[Text]:
    untitled = asked.facts.without_title or () if selection.skips_units_without_a_title else ()
    here = {member.id for member in asked.setting.profile.members_on(asked.at)}.difference(untitled)
    after = (*selection.order[at + 1 :], *selection.order[:at])
    following = next((unit for unit in after if unit in here), None)
    if following is None:
        yield Text("không còn đơn vị nào đến lượt", "no unit on the list may follow")
    elif following != asked.facts.incoming:
        yield Text(f"theo danh sách đến lượt `{following}`", f"next on the list is `{following}`")


def _the_deputy(asked: Choice, _: HeadSelection) -> Iterator[Objection]:
    posts = asked.setting.profile.posts_on(asked.at)
    deputies = [post.unit for post in posts if post.role == "deputy"]
    if not deputies:
        yield Text(
            "hồ sơ khối không nêu phó khối trong ngày này",
            "the profile does not state who is deputy on that day",
        )
    elif asked.facts.incoming not in deputies:
        named = ", ".join(deputies)
        yield Text(f"phó khối hiện nay là `{named}`", f"the present deputy is `{named}`")


_CHECKS: Mapping[HeadWay, Callable[[Choice, HeadSelection], Iterator[Objection]]] = {
    "elected": _elected,
    "elected-recognised": _elected_and_recognised,
    "appointed": _appointed,
    "rotation-list": _on_the_list,
    "ladder": _the_deputy,
    "elected-free": _elected,  # the ballot is the same; only no order of succession is kept
}
