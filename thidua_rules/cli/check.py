"""`thidua check`: the rule gate."""

from __future__ import annotations

from pathlib import Path

import click

from thidua_rules.checks import check
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import Problem
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED

_HELP = Text(
    "Soát bộ quy định (mặc định: bộ kèm theo): nạp được, dẫn đúng điều khoản, đủ tình huống.",
    "Check a folder of rules (default: the shipped one): it loads, cites what exists, has cases.",
)
_TEXTS = Text(
    "Thư mục nguyên văn, để so dấu vân của từng khoản.",
    "A folder with the official texts, to compare the fingerprint of each clause.",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`check`."""
    texts = click.Option(
        ["--texts"],
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        help=_TEXTS.of(lang),
    )
    return (
        Command(
            "check",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                o.path("path", many=True, required=False),
                texts,
                o.form(lang, "text", "json"),
                o.packs(lang),
            ],
        ),
    )


def _run(
    screen: Screen,
    path: tuple[Path, ...],
    texts: Path | None,
    form: str,
    packs: tuple[Path, ...],
) -> int:
    found = [
        problem
        for folder in path or (SHIPPED,)
        for problem in check(folder, texts=texts, workflows=not path, packs=packs)
    ]
    errors = [problem for problem in found if problem.level == "error"]
    if form == "json":
        screen.data([_plain(problem) for problem in found])
    else:
        screen.problems(errors)
        for note in (problem for problem in found if problem.level != "error"):
            screen.say(note.sentence(screen.lang))
        count = len(errors)
        clean = Text("✓ không có lỗi", "✓ no problems")
        screen.say(clean if not count else Text(f"✗ {count} lỗi", f"✗ {count} problems"))
    return 1 if errors else 0


def _plain(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "level": problem.level,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "vi": problem.text.vi,
        "en": problem.text.en,
    }
