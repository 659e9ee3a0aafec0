"""`thidua slots`, `gaps`: what is left to another authority, and what cannot be said yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, walk
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition
from thidua_rules.model.slot import Slot, slots_of

_SLOTS = Text(
    "Những chỗ luật giao cho cấp khác quy định.", "What the law leaves to another authority."
)
_GAPS = Text("Những gì bộ quy định này chưa nói được.", "What this rulebook cannot say yet.")
_SLOT_HEADS = (
    Text("Chỗ", "Slot"),
    Text("Quy định", "Rule"),
    Text("Giao cho", "Left to"),
    Text("Điều khoản", "Clause"),
    Text("Loại", "Kind"),
)
_FILLED = Text("Đã được quy định", "Filled by")
_GAP_HEADS = (
    Text("Chỗ chưa biết", "Gap"),
    Text("Loại", "Kind"),
    Text("Điều khoản", "Clause"),
    Text("Nội dung", "What it is"),
    Text("Liên quan", "Touches"),
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`slots`, `gaps`."""
    return (_command("slots", _SLOTS, _slots, lang), _command("gaps", _GAPS, _gaps, lang))


def _command(name: str, text: Text, run: Callable[..., int], lang: str) -> click.Command:
    params = [o.form(lang, "text", "json"), o.packs(lang)]
    return Command(name, lang=lang, help=text.of(lang), callback=click.pass_obj(run), params=params)


def _slots(screen: Screen, form: str, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
    slots = [slot for rule in book for slot in slots_of(rule)]
    if form == "json":
        screen.data([_slot(one, book) for one in slots])
        return 0
    _listed(screen, [_plain(one, book) for one in slots], form, _SLOT_HEADS)
    told = [line for slot in slots for line in _told(slot, book, screen.lang)]
    if told:
        screen.say("\n".join(["", f"{_FILLED.of(screen.lang)}:", *told]))
    return 0


def _plain(slot: Slot, book: Rulebook) -> dict[str, str]:
    return {
        "slot": slot.id,
        "rule": slot.rule,
        "to": slot.to,
        "cite": book.cite(slot.cite).vi,
        "kind": slot.kind,
    }


def _slot(slot: Slot, book: Rulebook) -> dict[str, Any]:
    return {**_plain(slot, book), "filled": [_by(one, book) for one in _filling(slot, book)]}


def _filling(slot: Slot, book: Rulebook) -> Iterator[Addition]:
    """The files of packs that fill the slot, each between its own days."""
    for pack in book.packs.values():
        for one in pack.additions:
            if one.slot == slot.id and slot.rule in one.rules:
                yield one


def _by(one: Addition, book: Rulebook) -> dict[str, str | None]:
    end = one.effective.end
    return {
        "at": one.id,
        "cite": book.cite(one.cite).vi,
        "scope": book.packs[one.pack].scope.name.vi,
        "from": one.effective.start.isoformat(),
        "until": end.isoformat() if end else None,
    }


def _told(slot: Slot, book: Rulebook, lang: str) -> Iterator[str]:
    for one in _filling(slot, book):
        cite, scope = book.cite(one.cite).of(lang), book.packs[one.pack].scope.name.of(lang)
        span = one.effective
        since = Text(f"từ {span.start}", f"from {span.start}").of(lang)
        until = Text(f" đến trước {span.end}", f" until {span.end}").of(lang) if span.end else ""
        yield f"  {slot.rule}#{slot.id} ← {cite} ({scope}, {since}{until})"


def _gaps(screen: Screen, form: str, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
    rows = [
        {
            "gap": gap.id,
            "kind": gap.kind,
            "cite": book.cite(gap.cite).vi,
            "says": gap.text.of(screen.lang),
            "affects": ", ".join(at for at, touched in _touched(book) if touched == gap.id),
        }
        for gap in book.gaps.values()
    ]
    _listed(screen, rows, form, _GAP_HEADS)
    return 0


def _touched(book: Rulebook) -> Iterator[tuple[str, str]]:
    """Each part that rests on a gap, in the file in which it stands."""
    local = (one for pack in book.packs.values() for one in pack.additions)
    files: Sequence[tuple[str, Criterion]] = [(one.id, one.criterion) for one in (*book, *local)]
    for file, criterion in files:
        for part in walk(criterion):
            if part.gap is not None and part.at.partition("#")[0] == file:
                yield part.at, part.gap


def _listed(screen: Screen, rows: list[dict[str, str]], form: str, heads: Sequence[Text]) -> None:
    if form == "json":
        screen.data(rows)
    elif rows:
        screen.table(heads, (tuple(row.values()) for row in rows))
