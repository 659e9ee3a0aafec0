"""From points to a total: criteria, bonus within the scale, bonus beyond it, penalties.

The bonus within the scale is cut at the scale before anything else is added; the penalties come
last and take no total below the floor (a total that was below it already stays where it was).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from thidua_rules.cohort.scores.points import ZERO, difference, shown, total
from thidua_rules.cohort.scores.rubric import BonusGroup, Extra, Line, Rubric
from thidua_rules.cohort.scores.scored import BonusGiven
from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True)
class Sum:
    """A total, what came in and went off on the way, and each step in words."""

    total: Decimal
    taken_off: Decimal
    steps: tuple[Text, ...]


def together(ones: Iterable[Line | Extra], given: Mapping[str, Decimal]) -> Decimal | None:
    """The points of these, or nothing if one of them was not scored."""
    points = [given.get(one.id) for one in ones]
    known = [one for one in points if one is not None]
    return total(known) if len(known) == len(points) else None


def bonus_of(group: BonusGroup, given: Mapping[str, Decimal]) -> BonusGiven:
    """What was claimed, and what the cap lets through."""
    claimed = together(group.items, given)
    return BonusGiven(group.id, claimed, None if claimed is None else min(claimed, group.cap))


def added_up(rubric: Rubric, given: Mapping[str, Decimal]) -> Sum:
    """The total of a column in which nothing is blank."""
    steps: list[Text] = []
    points = total(given[leaf.id] for line in rubric.criteria for leaf in line.leaves())
    steps.append(_said("cộng các tiêu chí", "the criteria add up to", points))
    points = _with_bonus(rubric, points, given, steps, beyond=False)
    if points > rubric.scale:
        points = rubric.scale
        steps.append(_said("không vượt thang điểm", "cut at the scale,", points))
    points = _with_bonus(rubric, points, given, steps, beyond=True)
    left = _after_penalties(rubric, points, given, steps)
    steps.append(_said("tổng điểm", "the total is", left))
    return Sum(left, difference(points, left), tuple(steps))


def _said(vi: str, en: str, points: Decimal) -> Text:
    told = shown(points)
    return Text(f"{vi}: {told.vi}", f"{en} {told.en}")


def _with_bonus(
    rubric: Rubric,
    points: Decimal,
    given: Mapping[str, Decimal],
    steps: list[Text],
    *,
    beyond: bool,
) -> Decimal:
    for group in rubric.bonus:
        claimed = total(given[item.id] for item in group.items)
        if group.beyond_scale is beyond and claimed:
            added = min(claimed, group.cap)
            points = total((points, added))
            steps.append(_added(group, claimed, added))
    return points


def _added(group: BonusGroup, claimed: Decimal, added: Decimal) -> Text:
    told, more = shown(claimed), shown(added)
    if claimed == added:
        return Text(f"{group.text.vi}: cộng {more.vi}", f"{group.text.en}: {more.en} added")
    return Text(
        f"{group.text.vi}: {told.vi}, chỉ được cộng tối đa {more.vi}",
        f"{group.text.en}: {told.en}, of which at most {more.en} are added",
    )


def _after_penalties(
    rubric: Rubric, points: Decimal, given: Mapping[str, Decimal], steps: list[Text]
) -> Decimal:
    if rubric.penalties is None:
        return points
    for item in rubric.penalties.items:
        if given[item.id]:
            off = shown(given[item.id])
            steps.append(
                Text(f"{item.text.vi}: trừ {off.vi}", f"{item.text.en}: {off.en} taken off")
            )
    left = difference(points, total(given[item.id] for item in rubric.penalties.items))
    stop = min(rubric.penalties.floor, points)
    if left < stop:
        steps.append(_said("không trừ xuống dưới", "nothing is taken off below", stop))
    return max(left, stop)


def below(rubric: Rubric, points: Mapping[str, Decimal | None]) -> Iterator[Line]:
    """The criteria and groups with fewer points than they need; a blank is not too few."""
    for line in rubric.walk():
        found = points[line.id]
        if found is None:
            continue
        if line.least is not None:
            if found < line.least:
                yield line
        elif line.eliminatory and found == ZERO:
            yield line
