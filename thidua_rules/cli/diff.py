"""`thidua diff`: what changed of an award between two days, clause by clause."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped
from thidua_rules.views.comparison import Side, amendment, amendment_data, amendment_lines

_HELP = Text(
    "Một hình thức đổi những gì giữa hai ngày: từng điều khoản giữ, sửa, bỏ, thêm. "
    "Với --pack, hai ngày như nhau thì so văn bản chung với văn bản chung cộng văn bản địa phương; "
    "hai ngày khác nhau thì cả hai bên đều có văn bản địa phương.",
    "What changed of an award between two days: clauses kept, changed, dropped, added. "
    "With --pack: on one and the same day the national text is compared with what the local "
    "decision makes of it; on two days the local decision is part of both sides.",
)
_FROM = Text("Ngày của văn bản trước.", "The day of the earlier text.")
_TO = Text("Ngày của văn bản sau.", "The day of the later text.")
_BACKWARDS = Text("--to không được trước --from", "--to must not be before --from")
_SAME = Text(
    "hai ngày như nhau: chỉ có nghĩa khi có --pack",
    "the two days are the same: that only makes sense with --pack",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`diff`."""
    return (
        Command(
            "diff",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["slug"]),
                o.day(lang, "from", "before", _FROM),
                o.day(lang, "to", "after", _TO),
                o.packs(lang),
                o.form(lang, "text", "json"),
            ],
        ),
    )


def _run(  # noqa: PLR0913, PLR0917 - an option each
    screen: Screen, slug: str, before: date, after: date, packs: tuple[Path, ...], form: str
) -> int:
    if after < before or (after == before and not packs):
        raise click.UsageError((_SAME if after == before else _BACKWARDS).of(screen.lang))
    book = o.book_under(packs)
    o.known_award(book, slug)
    old = Side(shipped() if after == before else book, before)
    found = amendment(slug, old, Side(book, after))
    if form == "json":
        screen.data(amendment_data(found))
    else:
        screen.say("\n".join(amendment_lines(found, screen.lang)))
    return 0
