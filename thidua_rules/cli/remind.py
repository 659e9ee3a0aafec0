"""`thidua remind`: who is to be reminded of what on a day, over a bloc's year or its journal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.notices import as_data, say_notices, to_calendar
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.seen import seen_in
from thidua_rules.cli.told import read_told, write_told
from thidua_rules.cli.words import Command
from thidua_rules.events import Notice, Watcher, achievements, notice_rules
from thidua_rules.events.durable import DurableRules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.nominees import dossiers_of
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

_HELP = Text(
    "Nhắc việc của khối vào một ngày: gì sắp đến hạn, gì quá hạn, ai có thể được đề nghị. Chỉ "
    "nhắc, không quyết định gì.\n\nNGUỒN là tệp của một năm (như `bloc replay`), hoặc địa chỉ cơ "
    "sở dữ liệu của nhật ký (như `sqlite:///nhat-ky.db`), kèm --bloc.",
    "Reminders of a bloc on a day: what is due, what is late, who may be proposed. It only "
    "reminds, and decides nothing.\n\nSOURCE is the file of a year (as for `bloc replay`), or the "
    "URL of a journal's database (such as `sqlite:///journal.db`) with --bloc.",
)
_ON = Text("Ngày nhắc.", "The day on which is looked.")
_BLOC = Text(
    "Tệp năm có hồ sơ khối và danh sách hồ sơ của nhật ký; việc ghi trong tệp không tính.",
    "A year's file with the profile and the cases of the journal; its events are not looked at.",
)
_DOSSIERS = Text(
    "Hồ sơ thành tích hoặc danh sách (để biết ai đủ số năm); ghi được nhiều lần.",
    "A dossier or roster (to know whose years are full); may be given several times.",
)
_TOLD = Text(
    "Tệp giữ mã các lời đã nhắc: lời cũ không nhắc lại, lời mới được ghi thêm.",
    "A file with the ids of what was told: it is not told again, and what is new is added.",
)
_BY = Text(
    "Bộ đối chiếu: sẵn có (mặc định) hoặc durable-rules (gói `thidua-rules[events]`); trả lời "
    "như nhau.",
    "What puts facts together: built in (default), or durable-rules (`thidua-rules[events]`); the "
    "answer is the same.",
)
_DURABLE = "durable-rules"


def commands(lang: str) -> tuple[click.Command, ...]:
    """`remind`."""
    path = click.Path(path_type=Path)
    return (
        Command(
            "remind",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["source"], metavar=Text("NGUỒN", "SOURCE").of(lang)),
                click.Option(
                    ["--on"], type=o.Day(lang), required=True, metavar="DATE", help=_ON.of(lang)
                ),
                click.Option(["--bloc"], type=path, metavar="FILE", help=_BLOC.of(lang)),
                click.Option(["--dossiers"], type=path, multiple=True, help=_DOSSIERS.of(lang)),
                click.Option(["--told"], type=path, metavar="FILE", help=_TOLD.of(lang)),
                _by(lang),
                *o.tables(lang),
                o.form(lang, "text", "json", "ics"),
                o.packs(lang),
            ],
        ),
    )


def _by(lang: str) -> click.Option:
    kinds = click.Choice(["built-in", _DURABLE])
    return click.Option(["--correlator", "by"], type=kinds, default="built-in", help=_BY.of(lang))


def _run(  # noqa: PLR0913 - an option each
    screen: Screen,
    /,
    *,
    source: str,
    on: date,
    bloc: Path | None,
    dossiers: tuple[Path, ...],
    told: Path | None,
    by: str,
    form: str,
    packs: tuple[Path, ...],
    **tables: str,
) -> int:
    book, before = o.book_under(packs), read_told(told)
    seen = seen_in(screen, source, bloc, book, tables)
    people = achievements(one for path in dossiers for one in dossiers_of(path, book))
    found = _watcher(screen, seen.profile, book, by).notices((*seen.events, *people), on=on)
    new = tuple(one for one in found if one.id not in before)
    if form == "text":
        say_notices(screen, new, seen.profile, on, before=len(found) - len(new))
    else:
        _hand_over(screen, form, new, seen.profile, on)
    write_told(told, [one.id for one in new])
    return 0


def _watcher(screen: Screen, profile: BlocProfile, book: Rulebook, by: str) -> Watcher:
    """With the correlator that was asked for; what goes wrong with it is noted."""
    rules = notice_rules(profile, book)
    if by != _DURABLE:
        return Watcher(rules)
    durable = DurableRules(tell=lambda trouble: screen.note(f"! {trouble.text.of(screen.lang)}"))
    return Watcher(rules, durable)


def _hand_over(
    screen: Screen, form: str, new: tuple[Notice, ...], profile: BlocProfile, on: date
) -> None:
    """To another program."""
    if form == "json":
        screen.data(as_data(new, profile, on))
    else:
        click.echo(to_calendar(new, profile, on, screen.lang), nl=False)
