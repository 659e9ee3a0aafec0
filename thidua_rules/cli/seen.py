"""What `thidua remind` looks at: the events of a year's file, or those of a journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli.journal import journal_of
from thidua_rules.cli.screen import Screen
from thidua_rules.events import Event, events_of, notice_rules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.move import Move
from thidua_rules.nominees import decided
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import opened
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import replay

_REFUSED = Text(
    "! {} việc trong tệp bị từ chối, không tính đến (xem `thidua bloc replay`)",
    "! {} events of the file are refused and not looked at (see `thidua bloc replay`)",
)
_STRANGE = Text(
    "! nhật ký còn {} hồ sơ không có trong tệp --bloc, không xem đến",
    "! the journal has {} cases that the file of --bloc does not list; they are not looked at",
)
_NEEDS_BLOC = Text(
    "nhật ký không ghi hồ sơ khối: thêm `--bloc TỆP`, tệp năm có hồ sơ khối và các hồ sơ",
    "a journal holds no profile: add `--bloc FILE`, a year's file with the profile and the cases",
)
_NO_JOURNAL = Text(
    "`--bloc` chỉ đi với địa chỉ nhật ký", "`--bloc` goes only with the URL of a journal"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The bloc, and what its cases tell."""

    profile: BlocProfile
    events: tuple[Event, ...]


def seen_in(
    screen: Screen, source: str, bloc: Path | None, book: Rulebook, tables: dict[str, str]
) -> Seen:
    """The events of the source: a journal where it is the URL of a database, else a year's file.

    What of it is left aside is noted beside the output.

    Raises:
        ProfileError, DossierError: the year's file is not right.
        click.UsageError: the journal cannot be looked at, or is of other cases.
    """
    if "://" in source:
        return _of_journal(screen, source, bloc, book, tables)
    return _of_file(screen, Path(source), bloc, book)


def _of_file(screen: Screen, path: Path, bloc: Path | None, book: Rulebook) -> Seen:
    if bloc is not None:
        raise click.UsageError(_NO_JOURNAL.of(screen.lang))
    year = replay(read_year(path, book, decided))
    _require_sound_reminders(path, year.profile, book)
    if year.refused:
        screen.note(_REFUSED.of(screen.lang).format(len(year.refused)))
    return Seen(year.profile, events_of(year.cases.values()))


def _of_journal(
    screen: Screen, url: str, bloc: Path | None, book: Rulebook, tables: dict[str, str]
) -> Seen:
    if bloc is None:
        raise click.UsageError(_NEEDS_BLOC.of(screen.lang))
    year = read_year(bloc, book, decided)
    _require_sound_reminders(bloc, year.profile, book)
    with journal_of(screen, url, **tables) as journal:
        moves = {id: journal.moves(id) for id in year.cases}
        strange = len({*journal.cases()} - {*year.cases})
    cases = [_replayed(case, moves[id], screen.lang) for id, case in year.cases.items()]
    if strange:
        screen.note(_STRANGE.of(screen.lang).format(strange))
    return Seen(year.profile, events_of(cases))


def _require_sound_reminders(path: Path, profile: BlocProfile, book: Rulebook) -> None:
    """What is wrong with the bloc's own reminders is told where it is written.

    That is under `bloc` of the year's file, or else in the profile's own.
    """
    source, at = opened(path), ("bloc", "notices")
    data = source.data if isinstance(source.data, dict) else {}
    name, own = str(data.get("profile")), data.get("bloc")
    if isinstance(own, dict) and "notices" in own:
        notice_rules(profile, book, lambda where: source.place((*at, *where)))
    elif Path(name).suffix:
        apart = opened(path.parent / name)
        notice_rules(profile, book, lambda where: apart.place(("notices", *where)))


def _replayed(case: Case[Any], moves: Iterable[Move], lang: str) -> Case[Any]:
    try:
        return case.replay(moves)
    except ValueError as error:
        told = Text(
            f"`{case.id}`: tệp --bloc không khớp với nhật ký ({error})",
            f"`{case.id}`: the file of --bloc does not fit the journal ({error})",
        )
        raise click.UsageError(told.of(lang)) from error
