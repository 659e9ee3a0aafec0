"""`thidua steps`: the sentences that a feature may be written in."""

from __future__ import annotations

import click

from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.to_editor import as_json, glue, snippets
from thidua_rules.bdd.to_page import listing, page, rows
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped

_HELP = Text(
    "Các câu dùng để viết tệp .feature: tiếng Việt (mặc định) hoặc tiếng Anh (--lang en).",
    "The sentences in which a .feature file is written.",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`steps`."""
    params = [o.form(lang, "text", "json", "markdown", "vscode", "cucumber")]
    callback = click.pass_obj(_run)
    return (Command("steps", lang=lang, help=_HELP.of(lang), callback=callback, params=params),)


def _run(screen: Screen, form: str) -> int:
    match form:
        case "json":
            screen.data(rows(catalogue()))
        case "vscode":
            screen.raw(as_json(snippets(catalogue(), shipped(), screen.lang)))
        case "cucumber":
            screen.raw(glue(catalogue(), shipped()).rstrip("\n"))
        case "markdown":
            screen.raw(page(catalogue()).rstrip("\n"))
        case _:
            screen.raw(listing(catalogue(), screen.lang))
    return 0
