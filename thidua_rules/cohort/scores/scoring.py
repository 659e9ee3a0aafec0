"""A column of a score sheet is added up: exactly, without defaults, every step said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from thidua_rules.cohort.scores.points import shown
from thidua_rules.cohort.scores.rubric import Band, Line, Rubric
from thidua_rules.cohort.scores.scored import Barred, Scored, Subtotal
from thidua_rules.cohort.scores.sheet import Column, ColumnName, ScoreSheet, Unfit, unfit
from thidua_rules.cohort.scores.sums import added_up, below, bonus_of, together
from thidua_rules.errors import Place, Problem, ScoreSheetError
from thidua_rules.model.law import Text


def score(rubric: Rubric, sheet: ScoreSheet, column: ColumnName = "final") -> Scored:
    """Add up one column of the sheet.

    Raises:
        ScoreSheetError: the sheet does not fit the rubric; with every reason.
    """
    _admit(rubric, sheet)
    return _scored(rubric, sheet.unit, column, sheet.column(column))


def _scored(rubric: Rubric, unit: str, column: ColumnName, written: Column) -> Scored:
    given = written.given()
    points = {line.id: together(line.leaves(), given) for line in rubric.walk()}
    blanks = tuple(one.id for one in rubric.scored() if one.id not in given)
    sum_ = None if blanks else added_up(rubric, given)
    short = tuple(below(rubric, points))
    barred = (*_eliminated(short, points), *_vetoed(rubric, written))
    why = (*(one.text for one in barred), *_open(rubric, written, blanks), *_missed(short, points))
    band = None if why or sum_ is None else rubric.band(sum_.total)
    return Scored(
        rubric=rubric.id,
        unit=unit,
        column=column,
        total=sum_.total if sum_ else None,
        blanks=blanks,
        subtotals=tuple(Subtotal(one.id, points[one.id], one.most) for one in rubric.walk()),
        bonus=tuple(bonus_of(group, given) for group in rubric.bonus),
        taken_off=sum_.taken_off if sum_ else None,
        missed=tuple(line.id for line in short if not line.eliminatory),
        barred=barred,
        unanswered=_unanswered(rubric, written),
        band=band,
        no_band=why or (() if band else (_BELOW_ALL,)),
        steps=(*(sum_.steps if sum_ else ()), *(_reached(band) if band else ())),
    )


_BELOW_ALL = Text("không đạt mức nào của bảng điểm", "no band of the table is reached")


def _admit(rubric: Rubric, sheet: ScoreSheet) -> None:
    problems = [_problem(one, sheet.unit) for one in unfit(rubric, sheet)]
    if problems:
        raise ScoreSheetError(problems)


def _problem(one: Unfit, unit: str) -> Problem:
    where = ".".join(one.path)
    text = Text(f"{where}: {one.text.vi}", f"{where}: {one.text.en}")
    return Problem(one.code, text, Place(unit), one.hint)


def _unanswered(rubric: Rubric, written: Column) -> tuple[str, ...]:
    return tuple(veto.id for veto in rubric.vetoes if written.vetoes.get(veto.id) is None)


def _vetoed(rubric: Rubric, written: Column) -> Iterator[Barred]:
    for veto in rubric.vetoes:
        if written.vetoes.get(veto.id):
            yield _out(veto.id, veto.text)


def _eliminated(short: tuple[Line, ...], points: Mapping[str, Decimal | None]) -> Iterator[Barred]:
    for line in short:
        if line.eliminatory:
            yield _out(line.id, _too_few(line, points))


def _out(id: str, why: Text) -> Barred:
    return Barred(id, Text(f"bị loại: {why.vi}", f"out of the running: {why.en}"))


def _missed(short: tuple[Line, ...], points: Mapping[str, Decimal | None]) -> Iterator[Text]:
    return (_too_few(line, points) for line in short if not line.eliminatory)


def _too_few(line: Line, points: Mapping[str, Decimal | None]) -> Text:
    found = points[line.id]
    assert found is not None
    told = shown(found)
    if line.least is None:
        return Text(f"{line.text.vi} bị 0 điểm", f"{line.text.en} has 0 points")
    least = shown(line.least)
    return Text(
        f"{line.text.vi} được {told.vi} điểm, tối thiểu {least.vi}",
        f"{line.text.en} has {told.en} points, the least is {least.en}",
    )


def _open(rubric: Rubric, written: Column, blanks: tuple[str, ...]) -> Iterator[Text]:
    """What nobody has said yet, and so nothing follows from."""
    if blanks:
        names = ", ".join(f"`{id}`" for id in blanks)
        yield Text(f"chưa chấm {names}", f"not scored: {names}")
    if unsaid := _unanswered(rubric, written):
        names = ", ".join(f"`{id}`" for id in unsaid)
        yield Text(f"chưa trả lời có bị loại vì {names} không", f"not answered: {names}")


def _reached(band: Band) -> Iterator[Text]:
    low = shown(band.low)
    names = ", ".join(f"`{title}`" for title in band.titles)
    yield Text(f"thuộc mức từ {low.vi}: {names}", f"in the band from {low.en}: {names}")
