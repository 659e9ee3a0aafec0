"""What a measure finds of one contender, and the words for what it found or missed.

A number, the higher the better, or `None` where what the measure needs is not known.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import TypeAlias, assert_never

from thidua_rules.cohort.order.contender import Contender
from thidua_rules.cohort.order.preferences import goes_first
from thidua_rules.cohort.order.ties import (
    Decides,
    GroupScore,
    Measure,
    NewFactor,
    PreviousNonWinner,
    Score,
    Statutory,
    VoteCount,
)
from thidua_rules.cohort.scores.points import shown
from thidua_rules.model.law import Text

Number: TypeAlias = int | Decimal


def number(measure: Measure, one: Contender, tied: Collection[str]) -> Number | None:  # noqa: PLR0911 - one arm a kind
    """What the measure finds of this one among those who are tied."""
    match measure:
        case Score():
            return one.score
        case VoteCount():
            return one.yes
        case GroupScore():
            return one.groups.get(measure.group)
        case Statutory():
            return goes_first(measure.preference, one.dossier)
        case PreviousNonWinner():
            return None if one.won_before is None else not one.won_before
        case NewFactor():
            return _signed(measure, one)
        case Decides():
            decision = measure.on(tied)
            return None if decision is None else -decision.order.index(one.id)
        case _:
            assert_never(measure)


def _signed(measure: NewFactor, one: Contender) -> bool | None:
    """The word of another authority than the one named is no word."""
    if one.new_factor is None or one.new_factor.by != measure.by:
        return None
    return one.new_factor.holds


def told_apart(measure: Measure, higher: Number, lower: Number, tied: Collection[str]) -> Text:  # noqa: PLR0911 - one arm a kind
    """Why the one with the higher number goes before the other."""
    match measure:
        case Score():
            return _more("điểm", "points", higher, lower)
        case VoteCount():
            return _more("phiếu", "votes", higher, lower)
        case GroupScore():
            name = f"`{measure.group}`"
            return _more(f"điểm {name}", f"points for {name}", higher, lower)
        case Statutory():
            said, cited = measure.preference.text, measure.cited
            return Text(f"{said.vi} ({cited.vi})", f"{said.en} ({cited.en})")
        case PreviousNonWinner():
            return Text("năm trước chưa được tặng", "did not win in the previous year")
        case NewFactor():
            vi = f"`{measure.by}` xác nhận là nhân tố mới, thành tích nổi trội"
            return Text(vi, f"`{measure.by}` attests a new factor or stand-out achievement")
        case Decides():
            return _decided(measure, tied)
        case _:
            assert_never(measure)


def _more(vi: str, en: str, higher: Number, lower: Number) -> Text:
    high, low = shown(Decimal(higher)), shown(Decimal(lower))
    return Text(f"{high.vi} so với {low.vi} {vi}", f"{high.en} against {low.en} {en}")


_WHO = {
    "heads": Text("trưởng, phó khối", "the heads of the bloc"),
    "council": Text("Hội đồng", "the council"),
}


def _decided(measure: Decides, tied: Collection[str]) -> Text:
    decision, who = measure.on(tied), _WHO[measure.who]
    assert decision is not None
    when = f"{decision.paper}, {decision.on.isoformat()}"
    return Text(f"{who.vi} quyết định ({when})", f"{who.en} decided so ({when})")


_SEX = Text("giới tính hoặc số nữ", "the sex, or the number of women")
_RECORD = Text("mọi lần được khen, kèm loại hình", "all rewards received, each with its type")


def missing(measure: Measure) -> Text:  # noqa: PLR0911 - one arm a kind
    """What has to be known before the measure can tell contenders apart."""
    match measure:
        case Score():
            return Text("tổng điểm", "the total")
        case VoteCount():
            return Text("số phiếu", "the votes")
        case GroupScore():
            return Text(f"điểm `{measure.group}`", f"the points for `{measure.group}`")
        case Statutory():
            return _RECORD if measure.preference.reward_types else _SEX
        case PreviousNonWinner():
            return Text("kết quả năm trước", "the result of the previous year")
        case NewFactor():
            return Text(f"xác nhận của `{measure.by}`", f"the word of `{measure.by}`")
        case Decides():
            who = _WHO[measure.who]
            return Text(f"quyết định của {who.vi}", f"a decision of {who.en}")
        case _:
            assert_never(measure)
