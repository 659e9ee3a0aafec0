"""What one append adds, by case: each case's moves follow on from those it is said to have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.store.canonical import column_text

Expected = int | Mapping[str, int] | None


def batch_of(moves: Iterable[Move], expected: Expected) -> dict[str, tuple[Move, ...]]:
    """The moves of each case, cases sorted, so that no two writers wait for each other in a circle.

    Raises:
        JournalError: numbers with a gap, or others than `expected` says.
    """
    added: dict[str, tuple[Move, ...]] = {}
    for move in moves:
        case = column_text(move.case, "case")
        added[case] = (*added.get(case, ()), move)
    if isinstance(expected, int):
        expected = {_only(added): expected} if added else {}
    said = {column_text(case, "case"): number for case, number in (expected or {}).items()}
    for case, taken in added.items():
        _require_no_gap(case, taken, said.get(case, taken[0].number - 1))
    return dict(sorted(added.items()))


def _only(cases: Mapping[str, object]) -> str:
    if len(cases) > 1:
        told = ", ".join(cases)
        raise JournalError(
            Text(
                f"nhiều hồ sơ ({told}): `expected` phải là số bước của từng hồ sơ",
                f"several cases ({told}): `expected` has to be the number of moves of each",
            )
        )
    return next(iter(cases))


def _require_no_gap(case: str, moves: tuple[Move, ...], expected: int) -> None:
    numbers = (expected, *(move.number for move in moves))
    for before, number in pairwise(numbers):
        if number != before + 1:
            raise JournalError(
                Text(
                    f"{case}: sau {before} bước phải là bước {before + 1}, không phải {number}",
                    f"{case}: after {before} moves comes move {before + 1}, not {number}",
                )
            )
