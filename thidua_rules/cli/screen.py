"""What goes to the terminal: text with coloured signs, tables, JSON, and problems on the side."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from thidua_rules.errors import Problem
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.views.phrases import SIGNS

_STYLES = {
    Verdict.MET: "bold green",
    Verdict.UNMET: "bold red",
    Verdict.UNKNOWN: "bold yellow",
    Verdict.NOT_APPLICABLE: "dim",
}
_SIGNED = re.compile(rf"^(?P<before>\s*(?:[^:]+: )?)(?P<sign>[{''.join(SIGNS.values())}]) ")
_CITED = re.compile(r"\[[^\]]+\]")


class Screen:
    """The two streams of a command, in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.out = Console(highlight=False, soft_wrap=True)
        self.err = Console(stderr=True, highlight=False, soft_wrap=True)

    def say(self, text: Text | str) -> None:
        """A sentence or a block of text, with its signs in colour."""
        for line in (text if isinstance(text, str) else text.of(self.lang)).split("\n"):
            self.out.print(_styled(line))

    def heading(self, text: Text) -> None:
        """What the lines below it have in common."""
        self.out.print(Styled(text.of(self.lang), style="bold"))

    def raw(self, text: str) -> None:
        """Text for another program: nothing added."""
        click.echo(text)

    def data(self, value: object) -> None:
        """A value as JSON."""
        self.raw(json.dumps(value, ensure_ascii=False, indent=2))

    def table(self, heads: Sequence[Text], rows: Iterable[Sequence[str]]) -> None:
        """Rows under headings; a sign is coloured."""
        table = Table(*(head.of(self.lang) for head in heads), box=None, pad_edge=False)
        for row in rows:
            table.add_row(*(_styled(f"{cell} ") for cell in row))
        wide = self.out if self.out.is_terminal else Console(width=200, highlight=False)
        wide.print(table)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Each problem on a line of its own, beside the output."""
        for problem in problems:
            self.err.print(Styled(problem.sentence(self.lang), style="red"))

    def note(self, sentence: str) -> None:
        """What is to be minded, beside the output."""
        self.err.print(_styled(sentence))

    def refuse(self, sentence: str) -> None:
        """Why nothing was done."""
        self.err.print(Styled(sentence, style="red"))


def _styled(line: str) -> Styled:
    text = Styled(line.rstrip())
    if found := _SIGNED.match(line):
        verdict = next(v for v, sign in SIGNS.items() if sign == found["sign"])
        text.stylize(_STYLES[verdict], found.start("sign"), found.end("sign"))
    for cite in _CITED.finditer(line):
        text.stylize("dim", *cite.span())
    return text


def utf8() -> None:
    """Vietnamese on a terminal that says it is ASCII."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and (stream.encoding or "").lower() not in {"utf-8", "utf8"}:
            reconfigure(encoding="utf-8")
