"""Chấm điểm: the score sheet of one unit, from its own scores to those that the bloc agrees on.

A point that nobody gave is not nought, and nothing is scored by default. No unit checks or agrees
on a sheet of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.scored import Scored
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ColumnName, ScoreSheet, unfit
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.workflows.authority import Role, voice
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.guards import (
    Asked,
    FactsOf,
    Guard,
    Setting,
    a_reason_is_given,
    guard,
)
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class ScoringFacts(FactsOf):
    """`sheet`: the unit's sheet with the columns filled so far.

    `is_nominee`: whether the unit is to be proposed, where only such sheets are verified.
    """

    sheet: ScoreSheet | None = None
    is_nominee: bool | None = None


Scoring: TypeAlias = Asked[ScoringFacts]


def column_is_whole(column: ColumnName) -> Guard[ScoringFacts]:
    """Every criterion of the column has its points, each within the rubric."""

    def objections(asked: Scoring) -> Iterator[Text]:
        rubric, sheet = asked.setting.rubric, asked.facts.sheet
        if rubric is None:
            yield Text("khối chưa nêu thang điểm", "the bloc states no rubric")
        elif rubric.effective is not None and asked.within_the_year not in rubric.effective:
            yield Text(
                f"thang điểm `{rubric.id}` không có hiệu lực vào ngày này",
                f"the rubric `{rubric.id}` is not in force on this day",
            )
        elif sheet is None:
            yield Text("chưa có bảng điểm", "there is no score sheet")
        else:
            yield from _told(rubric, sheet, column)

    return Guard(f"not-scored:{column}", objections, ())


def _told(rubric: Rubric, sheet: ScoreSheet, column: ColumnName) -> Iterator[Text]:
    faults = tuple(unfit(rubric, sheet))
    for fault in faults:
        where = fault.path[-1]
        yield Text(f"`{where}`: {fault.text.vi}", f"`{where}`: {fault.text.en}")
    if not faults:
        yield from _blanks(score(rubric, sheet, column))


def _blanks(scored: Scored) -> Iterator[Text]:
    for id in scored.blanks:
        yield Text(f"chưa chấm `{id}`", f"`{id}` is not scored")
    for id in scored.unanswered:
        yield Text(f"chưa trả lời có bị loại vì `{id}` không", f"`{id}` is not answered")


@guard("not-its-own-sheet")
def is_its_own_sheet(asked: Scoring) -> Iterator[Text]:
    """A unit scores itself, and contests its own sheet, and no other's."""
    sheet, subject = asked.facts.sheet, asked.setting.subject
    if voice(asked.actor) != subject:
        yield Text(f"đây là bảng điểm của `{subject}`", f"this is the sheet of `{subject}`")
    if sheet is not None and sheet.unit != subject:
        yield Text(
            f"bảng điểm được nêu là của `{sheet.unit}`", f"the sheet stated is of `{sheet.unit}`"
        )


@guard("own-sheet", "luat-15-2003/d6", "luat-06-2022/d5")
def not_its_own_sheet(asked: Scoring) -> Iterator[Text]:
    if asked.setting.subject in (voice(asked.actor), asked.actor.unit):
        yield Text(
            "đơn vị không tự thẩm định, thống nhất bảng điểm của mình",
            "a unit does not check or agree on a sheet of its own",
        )


@guard("to-be-verified")
def need_not_be_verified(asked: Scoring) -> Iterator[Text]:
    """Some blocs verify only the sheets of units that are to be proposed."""
    if asked.setting.profile.verifies != "nominees" or asked.facts.is_nominee is not False:
        yield Text(
            "bảng điểm này phải được thẩm định trước khi thống nhất",
            "this sheet has to be verified before it is agreed on",
        )


def agreed_points(setting: Setting, moves: tuple[Move, ...]) -> Scored | None:
    """The sheet on which the bloc agreed, or that the council settled, while it stands."""
    if setting.rubric is None or not moves or moves[-1].target not in ("agreed", "settled"):
        return None
    last = [move for move in moves if move.event in ("agree", "settle")][-1]
    return score(setting.rubric, ScoreSheet.model_validate(last.facts["sheet"]), "final")


_LEADS = (Role.HEAD, Role.DEPUTY)
_ABOVE = (Role.COUNCIL, Role.STANDING_OFFICE)

SCORING: Lifecycle[ScoringFacts] = Lifecycle(
    name="scoring",
    version=1,
    title=Text("Chấm điểm của một đơn vị", "Scoring of one unit"),
    facts=ScoringFacts,
    tells=agreed_points,
    states=(
        State("not-scored", Text("Chưa chấm", "Not scored")),
        State("self-scored", Text("Đã tự chấm", "Scored by the unit")),
        State("verified", Text("Đã thẩm định, chấm chéo", "Verified")),
        State("agreed", Text("Khối đã thống nhất", "Agreed by the bloc"), final=True),
        State("contested", Text("Đang kiến nghị", "Contested")),
        State("settled", Text("Hội đồng đã thẩm định", "Settled by the council"), final=True),
        State("left-out", Text("Không chấm điểm", "Left out of the scoring"), final=True),
    ),
    steps=(
        Step(
            event="self-score",
            title=Text("Tự chấm", "Score oneself"),
            sources=("not-scored",),
            target="self-scored",
            who=(Role.MEMBER,),
            guards=(is_its_own_sheet, column_is_whole("self")),
            heeds=(in_time("self-score"),),
        ),
        Step(
            event="return",
            title=Text("Trả lại để chấm lại", "Return to be scored again"),
            sources=("self-scored", "verified"),
            target="not-scored",
            who=_LEADS,
            guards=(not_its_own_sheet, a_reason_is_given),
            back=True,
        ),
        Step(
            event="verify",
            title=Text("Thẩm định, chấm chéo", "Verify"),
            sources=("self-scored",),
            target="verified",
            who=(*_LEADS, Role.MEMBER),
            guards=(not_its_own_sheet, column_is_whole("cross")),
        ),
        Step(
            event="pass-unverified",
            title=Text("Chuyển thẳng, không phải thẩm định", "Pass on unverified"),
            sources=("self-scored",),
            target="verified",
            who=_LEADS,
            guards=(not_its_own_sheet, need_not_be_verified),
        ),
        Step(
            event="agree",
            title=Text("Khối thống nhất", "The bloc agrees"),
            sources=("verified",),
            target="agreed",
            who=_LEADS,
            guards=(not_its_own_sheet, column_is_whole("final")),
            heeds=(in_time("year-end"),),
        ),
        Step(
            event="settle",
            title=Text("Hội đồng thẩm định", "The council settles"),
            sources=("agreed", "contested"),
            target="settled",
            who=_ABOVE,
            guards=(not_its_own_sheet, column_is_whole("final")),
        ),
        Step(
            event="contest",
            title=Text("Kiến nghị", "Contest"),
            sources=("agreed", "settled"),
            target="contested",
            who=(Role.MEMBER,),
            guards=(is_its_own_sheet, a_reason_is_given),
            back=True,
        ),
        Step(
            event="uphold",
            title=Text("Giữ nguyên điểm", "Uphold the scores"),
            sources=("contested",),
            target="agreed",
            who=(*_LEADS, *_ABOVE),
            guards=(not_its_own_sheet, a_reason_is_given),
        ),
        Step(
            event="reopen",
            title=Text("Mở lại bảng điểm", "Reopen the sheet"),
            sources=("agreed", "settled", "contested"),
            target="self-scored",
            who=(*_LEADS, *_ABOVE),
            guards=(not_its_own_sheet, a_reason_is_given),
            back=True,
        ),
        Step(
            event="leave-out",
            title=Text("Không tham gia chấm điểm", "Leave out of the scoring"),
            sources=("not-scored", "self-scored"),
            target="left-out",
            who=(Role.MEMBER, *_LEADS),
            guards=(a_reason_is_given,),
        ),
        Step(
            event="take-in",
            title=Text("Đưa vào chấm điểm lại", "Take in again"),
            sources=("left-out",),
            target="not-scored",
            who=(Role.MEMBER, *_LEADS),
            back=True,
        ),
    ),
)
