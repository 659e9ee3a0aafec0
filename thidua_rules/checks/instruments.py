"""Instruments: kinds agree with numbers; what one replaces, the other says it is replaced by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import INSTRUMENT_KINDS, Instrument, Text
from thidua_rules.model.numbers import NUMBERING

_PREFIXES = {"luat": "luat-", "nghi-dinh": "nd-", "thong-tu": "tt-"}
_NUMBERED = re.compile(r"[a-z]+-(\d+)-(\d{4})")


def kinds_agree_with_numbers(bench: Bench) -> Iterator[Problem]:
    """A number that is not one of its kind, of another year, or not that of the folder's name."""
    for one in bench.book.instruments.values():
        for text in _misnumbered(one):
            yield Problem("instrument-number", text, Place(f"{one.id}/_instrument.yaml"))


def _misnumbered(one: Instrument) -> Iterator[Text]:
    number, kind = NUMBERING[one.kind].pattern.fullmatch(one.number), INSTRUMENT_KINDS[one.kind]
    if number is None:
        vi = f"`{one.number}` không phải số của một {kind.vi}"
        yield Text(vi, f"`{one.number}` is not the number of a {kind.en}")
        return
    named = _NUMBERED.fullmatch(one.id)
    if named is not None and named.groups() != number.groups():
        yield Text(f"thư mục `{one.id}` mang số khác", f"the folder `{one.id}` has another number")
    if int(number[2]) != one.issued.year:
        vi = f"ban hành năm {one.issued.year}, số lại của năm {number[2]}"
        yield Text(vi, f"issued in {one.issued.year}, numbered in {number[2]}")


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
