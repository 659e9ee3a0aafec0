"""`thidua schema`: the JSON Schema of what is read and of what is answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.decision import Decision
from thidua_rules.model.law import Text
from thidua_rules.rulebook.shapes.files import RuleShape
from thidua_rules.rulebook.shapes.packs import PackFileShape, PackShape
from thidua_rules.views.to_schema import dossier_schema
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.notices import NoticeFile

_HELP = Text(
    "JSON Schema của quy định, hồ sơ, kết quả, hồ sơ khối, gói, lời nhắc; --award: riêng cho một "
    "hình thức.",
    "The JSON Schema of a rule, dossier, decision, profile, pack or reminders; --award: for one "
    "award.",
)


_KINDS = ["rule", "dossier", "decision", "profile", "pack", "notices"]


def commands(lang: str) -> tuple[click.Command, ...]:
    """`schema`."""
    return (
        Command(
            "schema",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["what"], type=click.Choice(_KINDS)),
                o.award(lang, required=False),
                o.packs(lang),
            ],
        ),
    )


def _run(screen: Screen, what: str, award: str | None, packs: tuple[Path, ...]) -> int:
    screen.data(_schema(what, award, packs))
    return 0


def _schema(what: str, award: str | None, packs: tuple[Path, ...]) -> dict[str, Any]:
    match what:
        case "rule":
            return RuleShape.model_json_schema(by_alias=True)
        case "decision":
            return Decision.model_json_schema(by_alias=True, mode="serialization")
        case "pack":  # its head, or one of its files
            return TypeAdapter(PackShape | PackFileShape).json_schema(by_alias=True)
        case "profile":
            return BlocProfile.model_json_schema()
        case "notices":
            return NoticeFile.model_json_schema()
        case _:
            book = o.book_under(packs)
            return dossier_schema(book, o.known_award(book, award) if award else None)
