"""The options that several commands share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from thidua_rules.errors import ThiduaError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped, under_packs
from thidua_rules.rulebook.complaints import nearest


class UnknownAwardError(ThiduaError):
    """A slug that names no award."""

    def __init__(self, award: str, known: Sequence[str]) -> None:
        self.award, self.known = award, tuple(known)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        close = nearest(self.award, self.known)
        hint = f" – {close.of(lang)}" if close else ""
        if lang == "en":
            return f"`{self.award}` is not an award{hint} (see `thidua awards`)"
        return f"`{self.award}` không phải một hình thức{hint} (xem `thidua awards`)"


class Day(click.ParamType[date]):
    """A day such as `2024-12-20`."""

    name = "ngày"

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            text = Text(
                f"`{value}` không phải một ngày như 2024-12-20",
                f"`{value}` is not a day such as 2024-12-20",
            )
            self.fail(text.of(self.lang), param, ctx)


def on(lang: str, *, required: bool = True) -> click.Option:
    text = Text("Ngày xét: chọn văn bản áp dụng.", "The day of the decision: it selects the law.")
    return click.Option(
        ["--on"], type=Day(lang), required=required, help=text.of(lang), metavar="DATE"
    )


def year(lang: str, of: str = "--on") -> click.Option:
    text = Text(
        f"Năm xét (mặc định: năm của {of}).", f"Year under review (default: the year of {of})."
    )
    return click.Option(["--year"], type=click.IntRange(1900, 2200), help=text.of(lang))


def award(lang: str, *, required: bool = True) -> click.Option:
    text = Text("Danh hiệu hoặc hình thức, viết bằng slug.", "The award, by its slug.")
    return click.Option(["--award"], required=required, metavar="SLUG", help=text.of(lang))


def form(lang: str, *choices: str) -> click.Option:
    text = Text("Dạng kết quả.", "Form of the output.")
    return click.Option(
        ["--format", "form"], type=click.Choice(choices), default=choices[0], help=text.of(lang)
    )


def assume(lang: str) -> click.Option:
    text = Text(
        "Coi nhận định chưa ai ký là đạt (met) hoặc không đạt (unmet); kết quả ghi rõ giả định.",
        "Take judgements that nobody has signed as met or unmet; the answer says so.",
    )
    return click.Option(
        ["--assume-judgements", "assumed"], type=click.Choice(["met", "unmet"]), help=text.of(lang)
    )


def path(name: str, *, many: bool = False, required: bool = True) -> click.Argument:
    return click.Argument(
        [name], type=click.Path(path_type=Path), nargs=-1 if many else 1, required=required
    )


def packs(lang: str) -> click.Option:
    text = Text(
        "Thư mục một văn bản địa phương áp dụng cho hồ sơ này; ghi được nhiều lần.",
        "The folder of a local decision that binds this dossier; may be given several times.",
    )
    return click.Option(
        ["--pack", "packs"],
        type=click.Path(path_type=Path),
        multiple=True,
        metavar="DIR",
        help=text.of(lang),
    )


def tables(lang: str) -> tuple[click.Option, ...]:
    """Where in its database a journal stands."""
    prefix = Text("Tiền tố tên bảng (mặc định td_).", "Prefix of the tables (default td_).")
    schema = Text("Lược đồ của các bảng.", "Schema of the tables.")
    return (
        click.Option(["--prefix"], default="td_", help=prefix.of(lang)),
        click.Option(["--schema"], help=schema.of(lang)),
    )


def book_under(packs: Sequence[Path]) -> Rulebook:
    """The shipped rulebook, under the packs that were asked for.

    Raises:
        RuleFileError: a pack does not load.
    """
    return under_packs(shipped(), packs)


def known_award(book: Rulebook, slug: str) -> str:
    """The slug, if it names an award that is held.

    Raises:
        UnknownAwardError: it does not.
    """
    held = book.awards()
    if slug not in held:
        raise UnknownAwardError(slug, held)
    return slug
