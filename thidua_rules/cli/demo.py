"""`thidua demo`: the year of a bloc, its nominations, and a roster under the law of two years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import click

from thidua_rules.cli.bloc import board
from thidua_rules.cli.demo_bloc import scores, years_course
from thidua_rules.cli.notices import told_weekly
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine import decide
from thidua_rules.events import Watcher, events_of, notice_rules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Span, Text
from thidua_rules.nominees import decided, decision_on
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.nominees.demo import BLOC_YEAR, NOMINEES, roster
from thidua_rules.views.phrases import SHORT, SIGNS
from thidua_rules.views.to_text import explain
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay

_HELP = Text(
    "Minh họa: một năm của một khối thi đua, ba đề nghị, và 20 công chức giả định theo hai luật.",
    "The year of a bloc, its three nominations, and 20 invented civil servants under two laws.",
)
_BLOC = Text(
    "Khối Thi đua Văn hóa - Xã hội tỉnh Hưng Yên, năm 2021 (điểm, phiếu, giấy tờ là giả định)",
    "The Culture and Society bloc of Hưng Yên in 2021 (points, ballots and papers are invented)",
)
_SCORES = Text(
    "Điểm và phiếu suy tôn tại hội nghị 13/01/2022",
    "Points and ballots at the conference of 2022-01-13",
)
_NOMINATIONS = Text("Ba đề nghị, xét theo luật ngày 13/01/2022", "Three nominations, by that law")
_ROSTER = Text(
    "20 công chức giả định: cùng thành tích, xét theo luật của năm 2021 và của năm 2024",
    "20 invented civil servants: the same achievements under the law of 2021 and of 2024",
)
_BOARD = Text("Khối đang ở đâu: hồ sơ còn mở", "Where the bloc stands: cases that are open")
_REMINDERS = Text(
    "Lời nhắc trong năm: mỗi tuần xem một lần, không nhắc ai hai lần",
    "Reminders of the year: looked for once a week, nobody told twice",
)
_TITLES = ("lao-dong-tien-tien", "chien-si-thi-dua-co-so")
_YEARS = (2021, 2024)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`demo`."""
    return (
        Command("demo", lang=lang, help=_HELP.of(lang), callback=click.pass_obj(_run), params=[]),
    )


def _run(screen: Screen) -> int:
    book = shipped()
    year = replay(read_year(BLOC_YEAR, book, decided))
    on = year.last
    assert on is not None  # the year that is shipped has events
    _heading(screen, _BLOC)
    years_course(screen, year)
    _heading(screen, _SCORES)
    scores(screen, year)
    _heading(screen, _NOMINATIONS)
    _nominations(screen, year, on)
    _heading(screen, _ROSTER)
    screen.table(_heads(book), _lines(book, screen.lang))
    _heading(screen, _BOARD)
    board(screen, year, on, open_only=True)
    _heading(screen, _REMINDERS)
    watcher = Watcher(notice_rules(year.profile, book))
    first = min(entry.on for entry in year.entries)
    days = Span(first, on + timedelta(days=1))
    told_weekly(screen, watcher, events_of(year.cases.values()), days)
    return 0


def _heading(screen: Screen, text: Text) -> None:
    screen.say(f"\n— {text.of(screen.lang)} —\n")


def _nominations(screen: Screen, year: YearTaken, on: date) -> None:
    for case in year.cases.values():
        if case.lifecycle.name == "nomination":
            screen.say(explain(decision_on(NOMINEES, case.setting, on), screen.lang))
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
    of_years = [roster(book, year) for year in _YEARS]
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
