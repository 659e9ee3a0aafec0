"""`thidua replay`: decide again what a receipt says was decided, and compare."""

from __future__ import annotations

from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine.replay import not_held, replay
from thidua_rules.errors import DossierError, Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import Dossier
from thidua_rules.rulebook.nominees.receipts import read_decision, read_receipt

_HELP = Text(
    "Xét lại theo biên nhận (`thidua decide … --receipt`): giống, khác ở đâu, hay thiếu tệp nào.",
    "Decide again from a receipt (`thidua decide … --receipt`): same, different where, or which "
    "file is not held.",
)
_SAME = Text("✓ giống hệt", "✓ same")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`replay`."""
    return (
        Command(
            "replay",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[o.path("receipt"), o.path("dossier", required=False), o.packs(lang)],
        ),
    )


def _run(screen: Screen, receipt: Path, dossier: Path | None, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
    decision = read_decision(receipt)
    told = not_held(book, decision) or _compared(book, receipt, dossier)
    for text in told:
        screen.say(f"✗ {text.of(screen.lang)}")
    if not told:
        screen.say(_SAME)
    return 1 if told else 0


def _compared(book: Rulebook, receipt: Path, dossier: Path | None) -> tuple[Text, ...]:
    """What differs, once everything that the decision rested on is held."""
    decision, kept = read_receipt(receipt, rulebook=book)
    subject = Dossier.read(dossier, rulebook=book) if dossier else kept
    if subject is None:
        raise DossierError([_no_dossier(receipt)])
    return replay(book, decision, subject)


def _no_dossier(receipt: Path) -> Problem:
    text = Text("biên nhận không kèm hồ sơ", "the receipt holds no dossier")
    hint = Text("thêm tệp hồ sơ: `thidua replay BIÊN_NHẬN HỒ_SƠ`", "add the dossier file")
    return Problem("no-dossier", text, Place(str(receipt)), hint)
