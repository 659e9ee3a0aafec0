"""What the outgoing head hands over, who signs for it, and from which day the new head leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from thidua_rules.model.dossier import Day, Slug
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.workflows.authority import voice
from thidua_rules.workflows.guards import Asked, Fork, Objection, ground, guard, rule_of
from thidua_rules.workflows.handover.head_selection import ChoiceFacts, head_before

_FLAG = "co-luan-luu"


class Item(BaseModel):
    """One thing on the list: handed over, or left open, and then with a note that says why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Slug
    status: Literal["handed-over", "open"]
    note: str | None = None


class HandoverFacts(ChoiceFacts):
    """`items`: the list as it was checked. `since`, `until`: when the new head leads."""

    items: tuple[Item, ...] = ()
    since: Day | None = None
    until: Day | None = None


Handover: TypeAlias = Asked[HandoverFacts]


def last(past: tuple[Move, ...], event: str) -> Move:
    """The last move of that event, asked for only where the state shows that there is one."""
    return [move for move in past if move.event == event][-1]


def heads(asked: Handover) -> tuple[str, ...]:
    """Who hands over and who takes over, as of the day on which the new head was proposed.

    Nobody where the proposal is only supposed, as a conference supposes what it has refused.
    """
    proposed = last(asked.past, "propose")
    if "incoming" not in proposed.facts:
        return ()
    incoming = str(proposed.facts["incoming"])
    before = head_before(asked.setting.profile, proposed.at, incoming)
    return tuple(dict.fromkeys(unit for unit in (before, incoming) if unit is not None))


def _is_by_decision(asked: Handover) -> bool:
    """Some ways ask for a decision; so does a bloc that names who recognises its heads."""
    selection = asked.setting.profile.head_selection
    if selection is not None and selection.recognised_by is not None:
        return True
    told = last(asked.past, "propose").facts.get("way")
    return (selection.way if selection else told) in {"elected-recognised", "appointed"}


by_decision: Fork[HandoverFacts] = Fork(
    "by-decision", _is_by_decision, Text("theo quyết định", "by a decision")
)
by_minutes: Fork[HandoverFacts] = Fork(
    "by-minutes",
    lambda asked: not _is_by_decision(asked),
    Text("theo biên bản", "by minutes"),
)


@guard("not-the-recognising-authority")
def recognised_by_whom_the_rules_name(asked: Handover) -> Iterator[Text]:
    selection = asked.setting.profile.head_selection
    named = selection.recognised_by if selection else None
    if named is None:
        yield Text(
            "hồ sơ khối không nêu cấp công nhận, chỉ định trưởng khối",
            "the profile does not state who recognises or appoints the head",
        )
    elif voice(asked.actor) != named:
        yield Text(f"trưởng khối do `{named}` công nhận", f"the head is recognised by `{named}`")


@guard("no-decision")
def a_decision_is_named(asked: Handover) -> Iterator[Text]:
    if not asked.facts.by:
        yield Text("chưa nêu quyết định công nhận", "the decision is not named")


@guard("no-minutes")
def minutes_are_named(asked: Handover) -> Iterator[Text]:
    """With this step, or already with the proposal."""
    if not (asked.facts.by or last(asked.past, "propose").facts.get("by")):
        yield Text("chưa nêu biên bản hội nghị", "the minutes of the conference are not named")


@guard("not-handed-over")
def every_item_is_accounted_for(asked: Handover) -> Iterator[Objection]:
    """The bloc's own list, and the circulating flag where the bloc has one."""
    rule = asked.setting.profile.handover
    wanted = dict.fromkeys((*rule.checklist, *((_FLAG,) if rule.circulating_flag else ())))
    cite, listed = rule_of(asked.setting.profile, rule.cite), {i.id for i in asked.facts.items}
    for paper in wanted:
        if paper not in listed:
            said = Text(f"chưa bàn giao `{paper}`", f"`{paper}` is not handed over")
            yield ground("not-handed-over", said, cite)
    for item in _open(asked):
        if not item.note:
            said = Text(f"`{item.id}` còn dở, chưa ghi chú", f"`{item.id}` is open without a note")
            yield ground("open-without-a-note", said, cite)


@guard("handed-over-open")
def open_items(asked: Handover) -> Iterator[Text]:
    for item in _open(asked):
        yield Text(f"bàn giao dở dang: `{item.id}`", f"handed over open: `{item.id}`")


@guard("checklist-not-stated")
def the_bloc_says_what_is_handed_over(asked: Handover) -> Iterator[Text]:
    if not asked.setting.profile.handover.checklist:
        yield Text(
            "hồ sơ khối không nêu danh mục bàn giao",
            "the profile does not state what is to be handed over",
        )


def _open(asked: Handover) -> tuple[Item, ...]:
    return tuple(item for item in asked.facts.items if item.status == "open")


@guard("not-one-of-the-heads")
def is_one_of_the_two(asked: Handover) -> Iterator[Text]:
    if not heads(asked):
        yield Text("chưa rõ ai là trưởng khối mới", "who is to be the new head is not known")
    elif voice(asked.actor) not in heads(asked):
        named = ", ".join(f"`{unit}`" for unit in heads(asked))
        yield Text(f"biên bản bàn giao do {named} ký", f"the minutes are signed by {named}")


@guard("signs-for-both")
def signs_for_itself(asked: Handover) -> Iterator[Text]:
    """One of the two heads is no delegate of the other: one hand would sign for both."""
    actor = asked.actor
    if len({actor.unit, actor.person, actor.on_behalf_of}.intersection(heads(asked))) > 1:
        yield Text(
            "hai trưởng khối không ký thay nhau", "neither of the two heads signs for the other"
        )


@guard("already-signed")
def signs_once(asked: Handover) -> Iterator[Text]:
    """A list that is checked anew is signed anew."""
    if voice(asked.actor) in _signed(asked, asked.event):
        yield Text("đã ký biên bản bàn giao này", "has signed these minutes already")


@guard("not-signed-by-both")
def both_have_signed(asked: Handover) -> Iterator[Text]:
    signed = _signed(asked, "sign")
    for unit in heads(asked):
        if unit not in signed:
            yield Text(f"chưa ký: `{unit}`", f"has not signed: `{unit}`")


@guard("not-witnessed")
def witnessed_where_the_bloc_asks(asked: Handover) -> Iterator[Objection]:
    rule = asked.setting.profile.handover
    if rule.witnessed_by_standing_office and not _signed(asked, "witness"):
        said = Text(
            "cơ quan thường trực chưa chứng kiến", "the standing office has not witnessed it"
        )
        yield ground("not-witnessed", said, rule_of(asked.setting.profile, rule.cite))


def _signed(asked: Handover, event: str) -> set[str | None]:
    return {voice(move.actor) for move in asked.since("check-list", event)}


@guard("term-not-stated")
def the_term_is_stated(asked: Handover) -> Iterator[Text]:
    """Some blocs change heads with the year, others at the conference: it has to be said."""
    since, until = asked.facts.since, asked.facts.until
    if since is None:
        yield Text("chưa nêu ngày bắt đầu nhiệm kỳ", "the first day of the new head is not stated")
    elif until is not None and until <= since:
        yield Text("nhiệm kỳ kết thúc trước khi bắt đầu", "the term ends before it begins")
