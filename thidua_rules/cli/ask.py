"""`thidua ask`: what is still open about one dossier, and who can answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine import decide
from thidua_rules.model.law import Text
from thidua_rules.rulebook import Dossier
from thidua_rules.views import phrases as p
from thidua_rules.views.to_text import head, question

_HELP = Text(
    "Còn phải hỏi gì, hỏi ai: chỉ những gì còn có thể làm đổi kết luận.",
    "What is still to be asked, and of whom: only what can change the verdict.",
)
_NOTHING = Text("Không còn gì phải hỏi.", "There is nothing left to ask.")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`ask`."""
    return (
        Command(
            "ask",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                o.path("dossier"),
                o.award(lang),
                o.on(lang),
                o.year(lang),
                o.form(lang, "text", "json"),
                o.packs(lang),
            ],
        ),
    )


def _run(
    screen: Screen, dossier: Path, award: str, form: str, packs: tuple[Path, ...], **asked: Any
) -> int:
    book = o.book_under(packs)
    o.known_award(book, award)
    decision = decide(book, award, Dossier.read(dossier, rulebook=book), **asked)
    if form == "json":
        screen.data([one.model_dump(mode="json") for one in decision.ask])
        return 0
    screen.say("\n".join(head(decision, screen.lang)))
    screen.say("")
    screen.say(f"{p.ASK.of(screen.lang)}:" if decision.ask else _NOTHING.of(screen.lang))
    for one in decision.ask:
        screen.say(question(one, screen.lang))
    return 0
