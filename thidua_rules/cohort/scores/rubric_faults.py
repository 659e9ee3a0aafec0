"""What can be wrong with a rubric that has the right shape: sums, numbers, names and bands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from thidua_rules.cohort.scores.points import ZERO, decimals, shown, step, total
from thidua_rules.cohort.scores.rubric_shapes import BandShape, ExtraShape, LineShape, RubricShape
from thidua_rules.model.law import Text
from thidua_rules.rulebook.slugs import Path, SlugReader

_A_TITLE = Text("một danh hiệu hoặc hình thức khen thưởng", "a title or form of reward")


class _Number(NamedTuple):
    """Points somewhere in the file, and whether they may be nothing."""

    path: Path
    points: Decimal
    zero: bool = False


def note_faults(shape: RubricShape, reach: Decimal, reader: SlugReader) -> None:
    """Leave every fault with the reader; `reach` is the highest total there can be."""
    _numbers(shape, reader)
    _names(shape, reader)
    _sums(shape, reader)
    for path, line in _lines(shape):
        _least(line, path, reader)
    if shape.penalties is not None and shape.penalties.floor > shape.scale:
        _beyond("floor", shape.penalties.floor, shape.scale, ("penalties", "floor"), reader)
    _bands(shape, reach, reader)


def _lines(shape: RubricShape) -> Iterator[tuple[Path, LineShape]]:
    stack = _inside(("criteria",), shape.criteria)
    while stack:
        path, line = stack.pop()
        yield path, line
        stack += _inside((*path, "parts"), line.parts)


def _inside(path: Path, lines: Sequence[LineShape]) -> list[tuple[Path, LineShape]]:
    return [((*path, place), line) for place, line in enumerate(lines)]


def _extras(shape: RubricShape) -> Iterator[tuple[Path, ExtraShape]]:
    for place, group in enumerate(shape.bonus):
        for inner, item in enumerate(group.items):
            yield ("bonus", place, "items", inner), item
    for place, item in enumerate(shape.penalties.items if shape.penalties else ()):
        yield ("penalties", "items", place), item


def _numbers(shape: RubricShape, reader: SlugReader) -> None:
    for path, points, zero in _all_numbers(shape):
        told = shown(points)
        if points < ZERO or (points == ZERO and not zero):
            vi, en = f"`{told.vi}` phải lớn hơn 0", f"`{told.en}` has to be above 0"
            if zero:
                vi, en = f"`{told.vi}` không được âm", f"`{told.en}` must not be negative"
            reader.complain("points-too-few", vi, en, path)
        if decimals(points) > shape.precision:
            reader.complain(
                "precision",
                f"`{told.vi}` có nhiều số lẻ hơn `precision: {shape.precision}`",
                f"`{told.en}` has more decimals than `precision: {shape.precision}`",
                path,
            )


def _all_numbers(shape: RubricShape) -> Iterator[_Number]:
    yield _Number(("scale",), shape.scale)
    for path, line in _lines(shape):
        yield _Number((*path, "points"), line.points)
        if line.least is not None:
            yield _Number((*path, "least"), line.least)
    for path, item in _extras(shape):
        yield _Number((*path, "points"), item.points)
    for place, group in enumerate(shape.bonus):
        yield _Number(("bonus", place, "cap"), group.cap)
    if shape.penalties is not None:
        yield _Number(("penalties", "floor"), shape.penalties.floor, zero=True)
    for place, band in enumerate(shape.bands):
        yield _Number(("bands", place, "from"), band.low, zero=True)
        if band.high is not None:
            yield _Number(("bands", place, "to"), band.high, zero=True)


def _names(shape: RubricShape, reader: SlugReader) -> None:
    ids: list[tuple[Path, str]] = [(path, line.id) for path, line in _lines(shape)]
    ids += [(path, item.id) for path, item in _extras(shape)]
    ids += [(("bonus", place), group.id) for place, group in enumerate(shape.bonus)]
    ids += [(("vetoes", place), veto.id) for place, veto in enumerate(shape.vetoes)]
    seen = set[str]()
    for path, id in sorted(ids, key=lambda one: reader.source.place(one[0])):
        if id in seen:
            vi, en = f"`{id}` được đặt tên hai lần", f"`{id}` is named twice"
            reader.complain("id-twice", vi, en, (*path, "id"))
        seen.add(id)
    for place, band in enumerate(shape.bands):
        for inner, title in enumerate(band.titles):
            reader.known(
                title, reader.vocabulary.awards, _A_TITLE, ("bands", place, "titles", inner)
            )


def _sums(shape: RubricShape, reader: SlugReader) -> None:
    _sum(shape.criteria, shape.scale, ("scale",), reader)
    for path, line in _lines(shape):
        if line.parts:
            _sum(line.parts, line.points, (*path, "points"), reader)


def _sum(parts: Sequence[LineShape], whole: Decimal, path: Path, reader: SlugReader) -> None:
    together = total(part.points for part in parts)
    if together != whole:
        found, wanted = shown(together), shown(whole)
        reader.complain(
            "sum",
            f"các phần cộng lại được {found.vi}, không phải {wanted.vi}",
            f"the parts add up to {found.en}, not to {wanted.en}",
            path,
        )


def _least(line: LineShape, path: Path, reader: SlugReader) -> None:
    if line.least is not None and line.least_percent is not None:
        vi = "chỉ dùng một trong `least` và `least_percent`"
        en = "only one of `least` and `least_percent` can stand here"
        reader.complain("least-twice", vi, en, (*path, "least_percent"))
    if line.least is not None and line.least > line.points:
        _beyond("least", line.least, line.points, (*path, "least"), reader)


def _beyond(word: str, points: Decimal, most: Decimal, path: Path, reader: SlugReader) -> None:
    mine, bound = shown(points), shown(most)
    vi = f"`{word}: {mine.vi}` cao hơn số điểm tối đa {bound.vi}"
    reader.complain(
        "out-of-reach", vi, f"`{word}: {mine.en}` lies above the most, {bound.en}", path
    )


def _bands(shape: RubricShape, reach: Decimal, reader: SlugReader) -> None:
    ordered = sorted(enumerate(shape.bands), key=lambda one: (one[1].low, one[0]))
    for place, band in ordered:
        if _backwards(band):
            vi, en = "`to` thấp hơn `from`", "`to` lies below `from`"
            reader.complain("band-backwards", vi, en, ("bands", place, "to"))
    for (_, lower), (place, upper) in pairwise(ordered):
        if not _backwards(lower):
            _neighbours(lower, upper, ("bands", place, "from"), shape.precision, reader)
    if ordered:
        _top(*ordered[-1], reach, reader)


def _backwards(band: BandShape) -> bool:
    return band.high is not None and band.high < band.low


def _neighbours(
    lower: BandShape, upper: BandShape, path: Path, precision: int, reader: SlugReader
) -> None:
    low = shown(upper.low)
    if lower.high is None or upper.low <= lower.high:
        vi = f"hai mức chồng lên nhau: mức dưới đã gồm {low.vi} điểm"
        en = f"two bands overlap: the lower one holds {low.en} points already"
        reader.complain("band-overlap", vi, en, path)
        return
    following = total((lower.high, step(precision)))
    if upper.low > following:
        high, lost = shown(lower.high), shown(following)
        vi = f"giữa {high.vi} và {low.vi} có điểm không thuộc mức nào, như {lost.vi}"
        en = f"between {high.en} and {low.en} there are points of no band, such as {lost.en}"
        hint = Text(f"viết `from: {lost.en}`", f"write `from: {lost.en}`")
        reader.complain("band-gap", vi, en, path, hint)


def _top(place: int, band: BandShape, reach: Decimal, reader: SlugReader) -> None:
    if band.low > reach:
        _beyond("from", band.low, reach, ("bands", place, "from"), reader)
    elif band.high is not None and band.high < reach:
        high, most = shown(band.high), shown(reach)
        vi = f"điểm trên {high.vi} (tối đa {most.vi}) không thuộc mức nào"
        en = f"points above {high.en} (at most {most.en}) are of no band"
        hint = Text("bỏ `to` ở mức cao nhất", "leave `to` out of the top band")
        reader.complain("band-gap", vi, en, ("bands", place, "to"), hint)
