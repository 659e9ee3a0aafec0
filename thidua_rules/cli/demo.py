"""`thidua demo`: the nominations of a bloc, and a roster under the law of two years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine import decide
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import load_rulebook
from thidua_rules.rulebook.demo import nominations, roster
from thidua_rules.views.phrases import SHORT, SIGNS
from thidua_rules.views.to_text import explain

_HELP = Text(
    "Minh họa: ba đề nghị của một khối thi đua, và 20 công chức giả định theo hai luật.",
    "Three nominations of a bloc, and 20 invented civil servants under two laws.",
)
_BLOC = Text(
    "Khối Thi đua Văn hóa - Xã hội tỉnh Hưng Yên, hội nghị 13/01/2022: ba đề nghị của năm 2021",
    "The Culture and Society bloc of Hưng Yên, conference of 2022-01-13: its nominations for 2021",
)
_ROSTER = Text(
    "20 công chức giả định: cùng thành tích, xét theo luật của năm 2021 và của năm 2024",
    "20 invented civil servants: the same achievements under the law of 2021 and of 2024",
)
_TITLES = ("lao-dong-tien-tien", "chien-si-thi-dua-co-so")
_YEARS = (2021, 2024)
_CONFERENCE, _YEAR = date(2022, 1, 13), 2021


def commands(lang: str) -> tuple[click.Command, ...]:
    """`demo`."""
    return (
        Command("demo", lang=lang, help=_HELP.of(lang), callback=click.pass_obj(_run), params=[]),
    )


def _run(screen: Screen) -> int:
    book = load_rulebook()
    _heading(screen, _BLOC)
    for award, dossier in nominations(book):
        decision = decide(book, award, dossier, on=_CONFERENCE, year=_YEAR)
        screen.say(explain(decision, screen.lang))
        screen.say("")
    _heading(screen, _ROSTER)
    screen.table(_heads(book), _lines(book, screen.lang))
    return 0


def _heading(screen: Screen, text: Text) -> None:
    screen.say(f"— {text.of(screen.lang)} —")
    screen.say("")


def _heads(book: Rulebook) -> list[Text]:
    titles = [book.vocabulary.awards[award] for award in _TITLES]
    return [
        Text("Mã", "Id"),
        Text("Tên", "Name"),
        *(Text(f"{t.vi} {year}", f"{t.en} {year}") for t in titles for year in _YEARS),
    ]


def _lines(book: Rulebook, lang: str) -> Iterator[list[str]]:
    """One person a line: each title under the law of the one year and of the other."""
    with TemporaryDirectory() as folder:
        of_years = [roster(book, year, Path(folder)) for year in _YEARS]
    for people in zip(*of_years, strict=True):
        cells = [
            decide(book, award, person, on=date(year, 12, 20)).verdict
            for award in _TITLES
            for year, person in zip(_YEARS, people, strict=True)
        ]
        subject = people[0].subject
        yield [
            subject.id,
            subject.name or "",
            *(f"{SIGNS[verdict]} {SHORT[verdict].of(lang)}" for verdict in cells),
        ]
