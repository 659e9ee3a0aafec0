"""Instruments: what one says it replaces, the other says it is replaced by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Instrument, Text

_PREFIXES = {"luat": "luat-", "nghi-dinh": "nd-", "thong-tu": "tt-"}


def replacements_are_mutual(bench: Bench) -> Iterator[Problem]:
    """A one-sided link, or a folder whose name does not agree with the kind of its instrument."""
    held = bench.book.instruments
    for one in held.values():
        yield from _one_sided(one, held)
        if not one.id.startswith(_PREFIXES[one.kind]):
            text = Text(f"`{one.id}` không phải {one.kind}", f"`{one.id}` is not a {one.kind}")
            yield Problem("instrument-kind", text, Place(f"{one.id}/_instrument.yaml"))


def _one_sided(one: Instrument, held: Mapping[str, Instrument]) -> Iterator[Problem]:
    place = Place(f"{one.id}/_instrument.yaml")
    for other in one.replaces:
        if other in held and one.id not in held[other].replaced_by:
            text = Text(f"`{other}` không ghi bị thay", f"`{other}` does not say so")
            yield Problem("replaces", text, place)
    for other in one.replaced_by:
        if other in held and one.id not in held[other].replaces:
            text = Text(f"`{other}` không ghi thay thế", f"`{other}` does not say so")
            yield Problem("replaced-by", text, place)
