"""`thidua schema`: the JSON Schema of what is read and of what is answered."""

from __future__ import annotations

from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.decision import Decision
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.file_shapes import RuleShape
from thidua_rules.views.to_schema import dossier_schema
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

_HELP = Text(
    "JSON Schema của quy định, hồ sơ, kết quả, hồ sơ khối; --award: hồ sơ cho riêng hình thức đó.",
    "The JSON Schema of a rule, dossier, decision or profile; --award: a dossier for that award.",
)


_KINDS = ["rule", "dossier", "decision", "profile"]


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
            ],
        ),
    )


def _run(screen: Screen, what: str, award: str | None) -> int:
    screen.data(_schema(what, award))
    return 0


def _schema(what: str, award: str | None) -> dict[str, Any]:
    match what:
        case "rule":
            return RuleShape.model_json_schema(by_alias=True)
        case "decision":
            return Decision.model_json_schema(by_alias=True, mode="serialization")
        case "profile":
            return BlocProfile.model_json_schema()
        case _:
            book = shipped()
            return dossier_schema(book, o.known_award(book, award) if award else None)
