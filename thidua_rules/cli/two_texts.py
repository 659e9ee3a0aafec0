"""The options of the commands that compare two texts: two days, and what packs mean then."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.engine.side import Side
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped

# Said in the help of each of these commands.
PACKS = Text(
    "Với --pack, hai ngày như nhau thì so văn bản chung với văn bản chung cộng văn bản địa phương; "
    "hai ngày khác nhau thì cả hai bên đều có văn bản địa phương.",
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


def options(lang: str) -> list[click.Parameter]:
    """`--from`, `--to` and `--pack`."""
    days = (("from", "before", _FROM), ("to", "after", _TO))
    return [
        *(
            click.Option(
                [f"--{name}", key],
                type=o.Day(lang),
                required=True,
                help=text.of(lang),
                metavar="DATE",
            )
            for name, key, text in days
        ),
        o.packs(lang),
    ]


def sides(before: date, after: date, packs: tuple[Path, ...], lang: str) -> tuple[Side, Side]:
    """The two texts.

    Raises:
        click.UsageError: the days are the wrong way round, or nothing differs.
        RuleFileError: a pack does not load.
    """
    if after < before or (after == before and not packs):
        raise click.UsageError((_SAME if after == before else _BACKWARDS).of(lang))
    book = o.book_under(packs)
    return Side(shipped() if after == before else book, before), Side(book, after)
