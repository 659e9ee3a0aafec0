"""`thidua calendar`: the dates of a bloc's year as a file for Outlook and phones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.output import write_whole
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import ThiduaError
from thidua_rules.events.bloc_dates import bloc_dates, steps_without_a_day
from thidua_rules.events.entry import Entry
from thidua_rules.events.law_dates import days_not_known, law_dates
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.nominees import decided
from thidua_rules.rulebook import shipped
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import opened, profile_from, shipped_profile
from thidua_rules.workflows.year_file.files import read_year

_HELP = Text(
    "Các ngày trong năm thi đua của khối thành tệp lịch .ics cho Outlook, điện thoại, có nhắc "
    "trước (cần gói `thidua-rules[calendar]`).",
    "The dates of a bloc's year as an .ics file for Outlook and phones, with alarms (needs the "
    "package `thidua-rules[calendar]`).",
)
_YEAR = Text("Năm thi đua.", "The year of emulation.")
_OUT = Text("Ghi vào tệp này thay vì in ra.", "Write to this file instead of printing.")
_MADE = Text(
    "Ngày lập lịch (mặc định: ngày đầu năm); lập lại khi hạn thay đổi thì ghi ngày mới.",
    "The day on which it is made (default: the first of the year); a later one for a new issue.",
)
_NOT_STATED = Text("! hồ sơ khối không nêu hạn: {}", "! the profile states no day for: {}")
_NOT_KNOWN = Text("? chưa rõ ngày: {}", "? the day is not known: {}")


class NoCalendarError(ThiduaError):
    """The library that writes calendars is not installed."""

    def sentence(self, lang: str = "vi") -> str:
        return Text(
            "thiếu gói để ghi lịch: pip install 'thidua-rules[calendar]'",
            "the package that writes calendars is missing: pip install 'thidua-rules[calendar]'",
        ).of(lang)


class NoDatesError(ThiduaError):
    """A year of which no day is known: a calendar of nothing would look as if nothing were due."""

    def __init__(self, profile: BlocProfile, year: int) -> None:
        self.profile, self.year = profile, year
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        id, year = self.profile.id, self.year
        return Text(
            f"không có ngày nào để ghi: hồ sơ khối `{id}` không nêu hạn, và văn bản hiện có không "
            f"nêu ngày nào cho năm {year}; hãy ghi `deadlines` vào hồ sơ khối (docs/bloc-year.md)",
            f"there is no day to write: the profile `{id}` states no deadline, and the texts held "
            f"name no day for {year}; put `deadlines` into the profile (docs/bloc-year.md)",
        ).of(lang)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`calendar`."""
    years = click.IntRange(1900, 2200)
    out = click.Path(path_type=Path, dir_okay=False)
    return (
        Command(
            "calendar",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["profile"]),
                click.Option(["--year"], type=years, required=True, help=_YEAR.of(lang)),
                click.Option(["-o", "--output"], type=out, help=_OUT.of(lang)),
                click.Option(
                    ["--on", "made"], type=o.Day(lang), metavar="DATE", help=_MADE.of(lang)
                ),
            ],
        ),
    )


def _run(screen: Screen, profile: str, year: int, output: Path | None, made: date | None) -> int:
    book = shipped()
    bloc = _profile(profile, book)
    entries = tuple(sorted((*bloc_dates(bloc, year), *law_dates(book, year)), key=_day))
    if not entries:
        raise NoDatesError(bloc, year)
    title = Text(f"{bloc.title.vi}, năm {year}", f"{bloc.title.en}, {year}")
    content = ics(entries, title, made or date(year, 1, 1), screen.lang)
    if output is None:
        click.echo(content, nl=False)
    else:
        write_whole(output, content)
        _tell(screen, entries, output)
    for note in _open(bloc, book, year, screen.lang):
        screen.note(note)
    return 0


def _profile(name: str, book: Rulebook) -> BlocProfile:
    """A file where the name has an ending, of a profile or of a year; else one that is shipped."""
    if not Path(name).suffix:
        return shipped_profile(name)
    source = opened(Path(name))
    if isinstance(source.data, dict) and "profile" in source.data:
        return read_year(name, book, decided).profile
    return profile_from(source)


def _day(entry: Entry) -> tuple[date, str]:
    return entry.on, entry.id


def ics(entries: tuple[Entry, ...], title: Text, made: date, lang: str) -> bytes:
    try:
        from thidua_rules.events.to_ics import to_ics  # noqa: PLC0415 - needs an extra
    except ModuleNotFoundError as error:
        raise NoCalendarError from error
    return to_ics(entries, title=title, made=made, lang=lang)


def _tell(screen: Screen, entries: tuple[Entry, ...], output: Path) -> None:
    for entry in entries:
        screen.say(f"  {entry.on.isoformat()}  {entry.title.of(screen.lang)}")
    said = Text(f"{len(entries)} ngày → {output}", f"{len(entries)} dates → {output}")
    screen.say(f"✓ {said.of(screen.lang)}")


def _open(bloc: BlocProfile, book: Rulebook, year: int, lang: str) -> Iterator[str]:
    """What a calendar without it might seem to deny."""
    if unset := steps_without_a_day(bloc, year):
        yield _NOT_STATED.of(lang).format("; ".join(one.of(lang) for one in unset))
    for one in days_not_known(book, year):
        yield _NOT_KNOWN.of(lang).format(one.of(lang))
