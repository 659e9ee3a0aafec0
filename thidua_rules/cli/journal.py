"""`thidua journal …`: whether a journal is what was written, and the hashes to keep elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command, Group
from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text

if TYPE_CHECKING:
    from thidua_rules.store import Break, Journal

_HELP = Text("Nhật ký các bước trong cơ sở dữ liệu.", "The journal of moves in a database.")
_VERIFY = Text(
    "Soát nhật ký: có byte nào bị sửa, dòng nào bị xóa, đổi chỗ không.\n\n"
    "Mã thoát: 0 nguyên vẹn; 1 có chỗ đứt; 2 dùng lệnh sai hoặc không xem được nhật ký.",
    "Verify a journal: no byte changed, no row deleted or swapped.\n\n"
    "Exit codes: 0 intact; 1 broken; 2 wrong usage, or the journal cannot be looked at.",
)
_HEADS = Text(
    "Mã băm bước cuối của từng hồ sơ (JSON), để giữ ở nơi khác.",
    "The hash of the last move of each case (JSON), to be kept elsewhere.",
)
_CASE = Text("Chỉ hồ sơ này.", "This case only.")
_KEPT = Text("Tệp của `journal heads` đã giữ ở nơi khác.", "A file of `journal heads` kept apart.")
_INTACT = Text("✓ nhật ký nguyên vẹn", "✓ the journal is intact")
_NOT_SEEN = Text(
    "  (bước cuối bị xóa chỉ thấy được với --heads)",
    "  (moves removed at the end are seen only with --heads)",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`journal`, with `verify` and `heads`."""
    where = [click.Argument(["url"], required=True), *o.tables(lang)]
    looking = [
        click.Option(["--case"], metavar="ID", help=_CASE.of(lang)),
        click.Option(["--heads", "kept"], type=click.Path(path_type=Path), help=_KEPT.of(lang)),
        o.form(lang, "text", "json"),
    ]
    verify, heads = click.pass_obj(_verify), click.pass_obj(_heads)
    group = Group("journal", lang=lang, help=_HELP.of(lang))
    group.add_command(
        Command(
            "verify", lang=lang, help=_VERIFY.of(lang), callback=verify, params=[*where, *looking]
        )
    )
    group.add_command(
        Command("heads", lang=lang, help=_HEADS.of(lang), callback=heads, params=where)
    )
    return (group,)


@contextmanager
def journal_of(screen: Screen, url: str, prefix: str, schema: str | None) -> Iterator[Journal]:
    """The journal of that database.

    What stands in the way of looking is no break: exit code 2, never 1.

    Raises:
        click.UsageError: it cannot be looked at.
    """
    try:
        from thidua_rules.store.at_url import journal_at  # noqa: PLC0415 - needs an extra
    except ModuleNotFoundError as error:
        told = Text("hãy cài", "please install").of(screen.lang)
        raise click.UsageError(f"{told} `thidua-rules[store]` ({error.name})") from error
    try:
        with journal_at(url, prefix=prefix, schema=schema) as journal:
            yield journal
    except JournalError as error:
        raise click.UsageError(error.sentence(screen.lang)) from error


def _heads(screen: Screen, url: str, prefix: str, schema: str | None) -> None:
    with journal_of(screen, url, prefix, schema) as journal:
        screen.data(journal.heads())


def _verify(screen: Screen, /, *, case: str | None, kept: Path | None, form: str, **at: str) -> int:
    heads = _read(kept, screen.lang) if kept else {}
    with journal_of(screen, **at) as journal:
        if case is not None and case not in {*journal.cases(), *heads}:
            told = Text(f"không có hồ sơ `{case}`", f"there is no case `{case}`")
            raise click.UsageError(told.of(screen.lang))
        found = journal.verify(case, heads=heads)
    if form == "json":
        screen.data([_plain(one) for one in found])
    else:
        _tell(screen, found, complete=bool(kept))
    return 1 if found else 0


def _tell(screen: Screen, found: tuple[Break, ...], *, complete: bool) -> None:
    for one in found:
        screen.say(f"✗ {one.sentence(screen.lang)}")
    if not found:
        screen.say(_INTACT)
    if not complete:
        screen.say(_NOT_SEEN)


def _plain(one: Break) -> dict[str, str | int]:
    return {
        "case": one.case,
        "number": one.number,
        "code": one.code,
        "vi": one.text.vi,
        "en": one.text.en,
    }


def _read(path: Path, lang: str) -> Mapping[str, str]:
    """The hashes that were kept, as `journal heads` printed them."""
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise click.UsageError(f"`{path}`: {error}") from error
    if not isinstance(kept, dict) or not all(isinstance(one, str) for one in kept.values()):
        told = Text("không phải kết quả của `journal heads`", "is no output of `journal heads`")
        raise click.UsageError(f"`{path}` {told.of(lang)}")
    return kept
