"""`thidua diff`: what changed of an award between two texts, clause by clause."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.cli import two_texts
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.law import Text
from thidua_rules.views.comparison import amendment, amendment_data, amendment_lines

_HELP = Text(
    "Một hình thức đổi những gì giữa hai ngày: từng điều khoản giữ, sửa, bỏ, thêm.",
    "What changed of an award between two days: clauses kept, changed, dropped, added.",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`diff`."""
    return (
        Command(
            "diff",
            lang=lang,
            help=f"{_HELP.of(lang)} {two_texts.PACKS.of(lang)}",
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["slug"]),
                *two_texts.options(lang),
                o.form(lang, "text", "json"),
            ],
        ),
    )


def _run(  # noqa: PLR0913, PLR0917 - an option each
    screen: Screen, slug: str, before: date, after: date, packs: tuple[Path, ...], form: str
) -> int:
    old, new = two_texts.sides(before, after, packs, screen.lang)
    found = amendment(o.known_award(new.book, slug), old, new)
    if form == "json":
        screen.data(amendment_data(found))
    else:
        screen.say("\n".join(amendment_lines(found, screen.lang)))
    return 0
