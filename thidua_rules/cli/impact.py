"""`thidua impact`: who of a roster is answered otherwise on another day, and by which clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli import two_texts
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine.impact import Flip, impact
from thidua_rules.engine.side import Side
from thidua_rules.errors import Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier as Noun
from thidua_rules.model.law import Text
from thidua_rules.rulebook import Dossier
from thidua_rules.rulebook.nominees.rosters import is_roster, read_roster
from thidua_rules.views.phrases import SHORT, SIGNS, said

_HELP = Text(
    "Ai trong danh sách có kết luận khác đi giữa hai ngày, vì điều khoản nào. Năm xét như nhau "
    "(mặc định: năm của --from).",
    "Who of a roster is answered otherwise between two days, and by which clause. The year under "
    "review is the same (default: that of --from).",
)
_NO_TEXT = Text("không có quy định", "no rule")
_HEADS = (
    Text("Mã", "Id"),
    Text("Hình thức", "Award"),
    Text("Trước", "Before"),
    Text("Sau", "After"),
    Text("Vì", "Because"),
)
# How many reasons a line of the table has room for.
_TOLD = 2


def commands(lang: str) -> tuple[click.Command, ...]:
    """`impact`."""
    return (
        Command(
            "impact",
            lang=lang,
            help=f"{_HELP.of(lang)} {two_texts.PACKS.of(lang)}",
            callback=click.pass_obj(_run),
            params=[
                o.path("roster"),
                *two_texts.options(lang),
                o.award(lang, required=False),
                o.year(lang, of="--from"),
                o.form(lang, "text", "json"),
            ],
        ),
    )


def _run(  # noqa: PLR0913, PLR0917 - an option each
    screen: Screen,
    roster: Path,
    before: date,
    after: date,
    packs: tuple[Path, ...],
    award: str | None,
    year: int | None,
    form: str,
) -> int:
    sides = two_texts.sides(before, after, packs, screen.lang)
    broken = list[Problem]()
    awards = (o.known_award(sides[1].book, award),) if award else _awards(sides)
    found = [
        (dossier, flip)
        for dossier in _dossiers(roster, sides[1].book, broken)
        for one in awards
        if (flip := impact(one, dossier, sides=sides, year=before.year if year is None else year))
    ]
    _tell(screen, found, form)
    screen.problems(broken)
    return 1 if broken else 0


def _awards(sides: Iterable[Side]) -> tuple[str, ...]:
    """Every award of either text."""
    held = [award for side in sides for award in side.book.awards(on=side.on)]
    return tuple(dict.fromkeys(held))


def _dossiers(roster: Path, book: Rulebook, broken: list[Problem]) -> Iterator[Noun]:
    if not is_roster(roster):
        yield Dossier.read(roster, rulebook=book)
        return
    for row in read_roster(roster, rulebook=book):
        broken += row.problems
        if row.dossier is not None:
            yield row.dossier


def _tell(screen: Screen, found: Iterable[tuple[Noun, Flip]], form: str) -> None:
    rows = list(found)
    if form == "json":
        screen.data([_plain(dossier, flip) for dossier, flip in rows])
        return
    if rows:
        screen.table(_HEADS, (_line(dossier, flip, screen.lang) for dossier, flip in rows))
    count = len({dossier.subject.id for dossier, _ in rows})
    screen.say(
        Text(
            f"{len(rows)} kết luận đổi, của {count} người, tập thể",
            f"{len(rows)} answers change, of {count} subjects",
        )
    )


def _line(dossier: Noun, flip: Flip, lang: str) -> tuple[str, ...]:
    return (
        dossier.subject.id,
        flip.award,
        _verdict(flip.before, lang),
        _verdict(flip.after, lang),
        _because(flip.by, lang),
    )


def _verdict(decision: Decision | None, lang: str) -> str:
    if decision is None:
        return _NO_TEXT.of(lang)
    return f"{SIGNS[decision.verdict]} {SHORT[decision.verdict].of(lang)}"


def _because(decision: Decision | None, lang: str) -> str:
    reasons = decision.because if decision is not None else ()
    told = [
        f"{said(one, lang)} [{one.cite_en if lang == 'en' else one.cite}]"
        for one in reasons[:_TOLD]
    ]
    more = f" (+{len(reasons) - _TOLD})" if len(reasons) > _TOLD else ""
    return "; ".join(told) + more


def _plain(dossier: Noun, flip: Flip) -> dict[str, Any]:
    return {
        "subject": dossier.subject.id,
        "award": flip.award,
        "from": _answer(flip.before),
        "to": _answer(flip.after),
    }


def _answer(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {
        "on": decision.on.isoformat(),
        "verdict": decision.verdict.slug,
        "cite": decision.governed_by.cite,
        "because": [{"id": one.id, "cite": one.cite} for one in decision.because],
    }
