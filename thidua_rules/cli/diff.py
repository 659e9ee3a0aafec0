"""`thidua diff`: what changed of an award between two texts, and whom that touches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli import two_texts
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine.side import Side
from thidua_rules.model.law import Text
from thidua_rules.views.comparison import amendment, amendment_data, amendment_lines
from thidua_rules.views.to_person import person_lines

if TYPE_CHECKING:
    from thidua_rules.proof.ways import Way, Ways

_HELP = Text(
    "Một hình thức đổi những gì giữa hai ngày: từng điều khoản giữ, sửa, bỏ, thêm; rồi ai được, ai "
    "mất, mỗi cách một người mẫu (cần `thidua-rules[proof]`).",
    "What changed of an award between two days: clauses kept, changed, dropped, added; then who "
    "gains and who loses, one invented person for each way (needs `thidua-rules[proof]`).",
)
_WORDS = Text("Chỉ so lời văn, không tìm người mẫu.", "Compare the words only, look for nobody.")
_LOSES = Text(
    "Ai mất: đủ theo văn bản trước, không còn đủ theo văn bản sau",
    "Who loses: met under the earlier text, no longer under the later one",
)
_GAINS = Text(
    "Ai được: đủ theo văn bản sau, không đủ theo văn bản trước",
    "Who gains: met under the later text, not under the earlier one",
)
_NOBODY = Text("không ai", "nobody")
_NO_CLAUSE = Text("không vì riêng một điều khoản nào", "by no clause alone")
_LEFT = Text("bộ chứng minh bỏ dở", "given up by the solver")
_NO_PROVER = Text(
    "Người mẫu cho từng cách được, mất: cài thêm `thidua-rules[proof]`.",
    "For a person for each way of gaining or losing, install `thidua-rules[proof]`.",
)
_WRONG = Text(
    "bộ chứng minh và bộ xét trả lời khác nhau: lỗi của chương trình",
    "solver and engine disagree: a mistake of the program",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`diff`."""
    return (
        Command(
            "diff",
            lang=lang,
            help=f"{_HELP.of(lang)} {two_texts.PACKS.of(lang)}",
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["slug"]),
                *two_texts.options(lang),
                click.Option(["--words-only"], is_flag=True, help=_WORDS.of(lang)),
                o.form(lang, "text", "json"),
            ],
        ),
    )


def _run(  # noqa: PLR0913, PLR0917 - an option each
    screen: Screen,
    slug: str,
    before: date,
    after: date,
    packs: tuple[Path, ...],
    form: str,
    *,
    words_only: bool,
) -> int:
    old, new = two_texts.sides(before, after, packs, screen.lang)
    found = amendment(o.known_award(new.book, slug), old, new)
    searched = {} if words_only or find_spec("z3") is None else _persons(slug, old, new)
    if form == "json":
        screen.data(amendment_data(found) | {key: _data(one) for key, one in searched.items()})
    else:
        screen.say("\n".join(amendment_lines(found, screen.lang)))
        for key, heading in (("loses", _LOSES), ("gains", _GAINS)):
            if key in searched:
                screen.say("\n".join(_lines(searched[key], heading, new, screen.lang)))
        if not searched and not words_only:
            screen.say(Text(f"\n{_NO_PROVER.vi}", f"\n{_NO_PROVER.en}"))
    return 1 if any(one.disagreements for one in searched.values()) else 0


def _persons(slug: str, old: Side, new: Side) -> dict[str, Ways]:
    """Who is touched on the later day, where both sides hold a text."""
    from thidua_rules.proof.ways import Between  # noqa: PLC0415 - heavy, and an extra

    was, now = old.texts(slug), new.texts(slug)
    if was is None or now is None:
        return {}
    between = Between(new.book, new.on, new.on.year)
    return {"loses": between.ways(was, now), "gains": between.ways(now, was)}


def _lines(ways: Ways, heading: Text, side: Side, lang: str) -> Iterator[str]:
    yield ""
    yield f"{heading.of(lang)}:" + ("" if ways.found else f" {_NOBODY.of(lang)}")
    for number, way in enumerate(ways.found, 1):
        yield f"  {number}. {_because(way, side, lang)}"
        asked = [rule.criterion for one in (way.within, way.without) for rule in one.texts.rules]
        for line in person_lines(way.dossier, side.book.vocabulary, asked, lang):
            yield f"       {line}"
    if ways.undecided:
        yield f"  ? {_LEFT.of(lang)}: {ways.undecided}"
    yield from (f"  ? {one.at}: {one.why.of(lang)}" for one in ways.not_encoded)
    yield from (f"  ✗ {_WRONG.of(lang)}: {one.model_dump_json()}" for one in ways.disagreements)


def _because(way: Way, side: Side, lang: str) -> str:
    if way.by is None:
        return _NO_CLAUSE.of(lang)
    return f"{way.by.text.of(lang)} [{side.book.cite(way.by.cite).of(lang)}]"


def _data(ways: Ways) -> dict[str, Any]:
    return {
        "persons": [
            {
                "by": way.by.at if way.by else None,
                "from": way.within.verdict.slug,
                "to": way.without.verdict.slug,
                "dossier": way.dossier.model_dump(mode="json", exclude_defaults=True),
            }
            for way in ways.found
        ],
        "undecided": ways.undecided,
        "not_encoded": [one.at for one in ways.not_encoded],
    }
