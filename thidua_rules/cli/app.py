"""The command line as a whole: its language, its commands, and what its exit codes mean."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from thidua_rules.cli import (
    ask,
    bloc,
    calendar,
    check,
    decide,
    demo,
    diagram,
    diff,
    examples,
    impact,
    journal,
    law,
    matrix,
    procedure,
    remind,
    replay,
    schema,
    slots,
    steps,
    watch,
)
from thidua_rules.cli.screen import Screen, utf8
from thidua_rules.cli.words import Group, file_problem, usage_problem
from thidua_rules.errors import ThiduaError
from thidua_rules.model.law import Text

_HELP = Text(
    "Xét danh hiệu thi đua và hình thức khen thưởng theo luật của ngày xét, có dẫn điều khoản.\n\n"
    "Mã thoát: 0 xong, không có lỗi; 1 có lỗi trong dữ liệu; 2 dùng lệnh sai.",
    "Decide emulation titles and rewards under the law of the day, with every clause cited.\n\n"
    "Exit codes: 0 done and clean; 1 problems in the data; 2 wrong usage.",
)
_COMMANDS = (
    decide,
    ask,
    impact,
    diff,
    examples,
    law,
    slots,
    procedure,
    steps,
    check,
    matrix,
    watch,
    schema,
    replay,
    bloc,
    remind,
    calendar,
    journal,
    diagram,
    demo,
)


def build(lang: str) -> click.Group:
    """All commands, their help in that language."""
    group = Group(
        "thidua",
        lang=lang,
        help=_HELP.of(lang),
        params=[
            click.Option(
                ["--lang"],
                type=click.Choice(["vi", "en"]),
                expose_value=False,
                help=Text("Ngôn ngữ của lời báo (mặc định vi).", "Language (default vi).").of(lang),
            )
        ],
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    for module in _COMMANDS:
        for command in module.commands(lang):
            group.add_command(command)
    return group


def language_of(arguments: Sequence[str]) -> str:
    """The language asked for, before anything is parsed; it may stand anywhere on the line."""
    for place, word in enumerate(arguments):
        if word == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
        if word.startswith("--lang="):
            return word.partition("=")[2]
    return os.environ.get("THIDUA_LANG", "vi")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    lang = "en" if language_of(words) == "en" else "vi"
    sys.exit(run(_language_first(words), lang))


def _language_first(words: list[str]) -> list[str]:
    """`--lang` moved before the command, where click looks for the options of all commands."""
    moved: list[str] = []
    rest = iter(words)
    kept = []
    for word in rest:
        if word == "--lang":
            moved += [word, *(value for value in [next(rest, None)] if value is not None)]
        elif word.startswith("--lang="):
            moved.append(word)
        else:
            kept.append(word)
    return moved + kept


def run(words: list[str], lang: str) -> int:
    """The exit code of one command line."""
    screen = Screen(lang)
    try:
        code = build(lang).main(args=words, prog_name="thidua", standalone_mode=False, obj=screen)
    except click.ClickException as error:
        screen.refuse(usage_problem(error, lang))
        return 2
    except click.Abort:
        return 2
    except ThiduaError as error:
        screen.refuse(error.sentence(lang))
        return 1
    except OSError as error:
        screen.refuse(file_problem(error).of(lang))
        return 1
    return int(code or 0)
