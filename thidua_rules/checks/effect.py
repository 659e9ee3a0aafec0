"""Time: on no day do two texts answer for the same subjects, and none is left without a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule


def regimes_follow_on(bench: Bench) -> Iterator[Problem]:
    """Each regime begins on the day on which the one before it ends, and names held instruments."""
    place = Place("_regimes.yaml")
    for one, other in pairwise(bench.book.regimes):
        if one.span.end != other.span.start:
            text = Text(
                f"`{other.id}` không nối tiếp `{one.id}`",
                f"`{other.id}` does not follow `{one.id}`",
            )
            yield Problem("regimes", text, place)
    for regime in bench.book.regimes:
        for id in regime.instruments:
            if id not in bench.book.instruments:
                text = Text(f"không có văn bản `{id}`", f"there is no instrument `{id}`")
                yield Problem("regimes", text, place)


def no_overlap_in_time(bench: Bench) -> Iterator[Problem]:
    """Two rules of one clause, or of one award in two instruments, that bind on the same day."""
    for one, other in combinations(bench.book.rules, 2):
        if one.award == other.award and _same_ground(one, other):
            first, second = sorted((one, other), key=lambda rule: rule.effective.start)
            if second.effective.start in first.effective:
                day = second.effective.start.isoformat()
                text = Text(
                    f"trùng hiệu lực với `{first.id}` từ {day}",
                    f"binds together with `{first.id}` from {day}",
                )
                yield Problem("overlap", text, bench.place(second))


def _same_ground(one: Rule, other: Rule) -> bool:
    """Khoản of one article stand beside each other; the same khoản, or another text, does not."""
    same_clause = str(one.cite) == str(other.cite) and one.audience == other.audience
    kinds = set(one.audience.kinds) & set(other.audience.kinds)
    return same_clause or (
        one.instrument != other.instrument and bool(kinds) and one.audience == other.audience
    )


def no_gap_in_time(bench: Bench) -> Iterator[Problem]:
    """Days between two texts of an award on which none answers."""
    for award in bench.book.awards():
        rules = [rule for rule in bench.book if rule.award == award]
        spans = sorted({(r.effective.start, r.effective.end or date.max) for r in rules})
        reached = spans[0][1]
        for start, end in spans[1:]:
            if start > reached:
                text = Text(
                    f"`{award}` không có quy định từ {reached} đến {start}",
                    f"`{award}` has no rule from {reached} to {start}",
                )
                last = next(rule for rule in rules if rule.effective.end == reached)
                yield Problem("gap-in-time", text, bench.place(last))
            reached = max(reached, end)
