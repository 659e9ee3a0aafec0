"""What the steps of a bloc's year wait for: the other cases, by their states, each one named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.workflows.bloc_year.other_cases import (
    COVENANT,
    HANDOVER,
    MID_YEAR_REVIEW,
    NOMINATIONS,
    REGISTRATIONS,
    SCORING,
    SUBMITTED,
    Needed,
    OtherCases,
    lacking,
    not_done,
    standing,
)
from thidua_rules.workflows.guards import Asked, guard

BlocYear: TypeAlias = Asked[OtherCases]


@guard("not-registered")
def registrations_are_settled(asked: BlocYear) -> Iterator[Text]:
    yield from lacking(REGISTRATIONS, asked)


@guard("no-covenant")
def covenant_is_signed(asked: BlocYear) -> Iterator[Text]:
    yield from lacking(COVENANT, asked)


@guard("not-reviewed")
def mid_year_is_reviewed(asked: BlocYear) -> Iterator[Text]:
    yield from lacking(MID_YEAR_REVIEW, asked)


@guard("review-under-way")
def no_review_is_under_way(asked: BlocYear) -> Iterator[Text]:
    """Skipping is for a bloc that has no review, or has cancelled it."""
    yield from _under_way(MID_YEAR_REVIEW, asked)


@guard("not-scored")
def scores_are_settled(asked: BlocYear) -> Iterator[Text]:
    yield from _unscored(asked)


def _unscored(asked: BlocYear) -> Iterator[Text]:
    """Each member, unless the bloc decides by vote alone; what was begun is finished anyway."""
    if asked.setting.profile.decides_by == "vote":
        yield from not_done(SCORING, standing(asked.facts.states, SCORING.kind))
    else:
        yield from lacking(SCORING, asked)


@guard("not-submitted")
def nominations_are_submitted(asked: BlocYear) -> Iterator[Text]:
    """A bloc may propose nobody, and then says why."""
    found = standing(asked.facts.states, SUBMITTED.kind)
    if not found and not asked.facts.reason:
        yield Text(
            "chưa có đề nghị khen thưởng nào, cũng chưa nêu lý do",
            "there is no nomination, and no reason says why",
        )
    yield from not_done(SUBMITTED, found)


@guard("not-handed-over")
def handover_is_in_effect(asked: BlocYear) -> Iterator[Text]:
    yield from lacking(HANDOVER, asked)


@guard("handover-under-way")
def no_handover_is_under_way(asked: BlocYear) -> Iterator[Text]:
    """The head stays where nothing was handed over, or where the handover was given up."""
    yield from _under_way(HANDOVER, asked)


@guard("not-settled")
def everything_is_settled(asked: BlocYear) -> Iterator[Text]:
    """What was settled once and reopened since is open again; so is what is no longer told."""
    yield from lacking(REGISTRATIONS, asked)
    yield from lacking(COVENANT, asked)
    yield from _unscored(asked)
    yield from not_done(NOMINATIONS, standing(asked.facts.states, NOMINATIONS.kind))
    for needed in (MID_YEAR_REVIEW, HANDOVER):
        yield from not_done(needed, _not_cancelled(needed, asked))


def _under_way(needed: Needed, asked: BlocYear) -> Iterator[Text]:
    for name, state in _not_cancelled(needed, asked).items():
        yield Text(f"`{name}` đang ở `{state}`", f"`{name}` stands at `{state}`")


def _not_cancelled(needed: Needed, asked: BlocYear) -> dict[str, str]:
    found = standing(asked.facts.states, needed.kind)
    return {name: state for name, state in found.items() if state != "cancelled"}
