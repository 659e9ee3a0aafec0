"""How well texts are known: what was not read in full says what is missing, slots agree."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.criterion import Delegated, walk
from thidua_rules.model.law import Basis, Text
from thidua_rules.model.rule import Rule


def caveats_are_present(bench: Bench) -> Iterator[Problem]:
    """A rule below primary, or an inferred entry, that does not say what is not known of it.

    How well each part is known is told with every answer; this is about what that means here.
    """
    for rule in bench.book:
        if rule.basis is not Basis.PRIMARY and not _says_what_is_missing(rule):
            yield _unsaid(rule.basis, bench.place(rule))
    for entry in bench.procedure:
        if entry.basis is Basis.INFERRED and not (entry.caveats or entry.reading):
            yield _unsaid(entry.basis, bench.place_of(entry))


def _says_what_is_missing(rule: Rule) -> bool:
    parts = list(walk(rule.criterion))
    return bool(rule.caveats) or any(part.gap or part.reading for part in parts)


def _unsaid(basis: Basis, place: Place) -> Problem:
    text = Text(
        f"`basis: {basis}` mà không có `caveats`, `reading` hay `gap` nói rõ điều chưa biết",
        f"`basis: {basis}` without `caveats`, a `reading` or a `gap` that says what is not known",
    )
    return Problem("caveat-missing", text, place)


def slots_agree(bench: Bench) -> Iterator[Problem]:
    """A slot that is left to two authorities, or that is a standard here and a detail there."""
    seen: dict[tuple[str, str], tuple[str, bool, str]] = {}
    for rule, id, to, whole, place in _slots(bench):
        first = seen.setdefault((rule.instrument, id), (to, whole, rule.id))
        if first[:2] != (to, whole):
            text = Text(
                f"chỗ `{id}` khác với ở `{first[2]}`: giao cho ai, giao toàn bộ hay chỉ chi tiết",
                f"the slot `{id}` differs from that in `{first[2]}`: left to whom, whole or detail",
            )
            yield Problem("slot", text, place)


def _slots(bench: Bench) -> Iterator[tuple[Rule, str, str, bool, Place]]:
    for rule in bench.book:
        for detail in rule.details:
            yield rule, detail.id, detail.to, False, bench.place(rule, detail.id)
        for part in walk(rule.criterion):
            if isinstance(part, Delegated) and part.at.partition("#")[0] == rule.id:
                yield rule, part.slot, part.to, True, bench.place(rule, part.id)
