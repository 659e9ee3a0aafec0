"""`thidua examples`: persons on either side of every clause of an award."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from thidua_rules.checks.answers import Person
from thidua_rules.checks.mutants.to_scenario import scenario
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine.applicable_law import Texts, texts_on
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.views.phrases import SIGNS
from thidua_rules.views.to_person import person_facts, person_lines

if TYPE_CHECKING:
    from thidua_rules.proof.boundary import Edge

_HELP = Text(
    "Người mẫu ở ranh giới từng điều khoản của một hình thức: vừa đủ, vừa thiếu, chưa rõ; dạng "
    "feature thì chạy được ngay (cần `thidua-rules[proof]`).",
    "Invented persons on the edge of every clause of an award: who just passes, who just fails, "
    "who is not settled; as a feature they run at once (needs `thidua-rules[proof]`).",
)
_NO_PROVER = Text("cần cài thêm `thidua-rules[proof]`", "install `thidua-rules[proof]` for this")
_SIDES = {
    Verdict.MET: Text("vừa đủ", "just passes"),
    Verdict.UNMET: Text("vừa thiếu", "just fails"),
    Verdict.UNKNOWN: Text("chưa rõ", "not settled"),
}
_GONE, _NEW = Text("bỏ", "without"), Text("thêm", "with")
_LESS = Text("không nói điều đó", "that is not said")
_GAVE_UP = Text(
    "bộ chứng minh chưa trả lời hết trong thời gian cho phép",
    "the solver did not answer everything in the time that it had",
)
_EDGES = Text("tình huống ở ranh giới từng điều khoản", "persons on the edge of each clause")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`examples`."""
    return (
        Command(
            "examples",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["slug"]),
                o.on(lang),
                o.year(lang),
                o.packs(lang),
                o.form(lang, "text", "feature", "json"),
            ],
        ),
    )


def _run(  # noqa: PLR0913, PLR0917 - an option each
    screen: Screen, slug: str, on: date, year: int | None, packs: tuple[Path, ...], form: str
) -> int:
    if find_spec("z3") is None:
        raise click.UsageError(_NO_PROVER.of(screen.lang))
    from thidua_rules.proof.boundary import edges  # noqa: PLC0415 - heavy, and an extra

    book = o.book_under(packs)
    texts = texts_on(book, o.known_award(book, slug), on)
    asked = on.year if year is None else year
    found = edges(texts, book=book, on=on, year=asked)
    if form == "json":
        screen.data([_data(edge, book) for edge in found])
    elif form == "feature":
        screen.raw("\n".join(_feature(found, texts, book, (on, asked))))
    else:
        for edge in found:
            screen.say("\n".join(_lines(edge, texts, book, screen.lang)))
    return 0


def _sides(edge: Edge) -> Iterator[tuple[Verdict, Dossier]]:
    for verdict, dossier in zip(_SIDES, (edge.passes, edge.fails, edge.open), strict=True):
        if dossier is not None:
            yield verdict, dossier


def _lines(edge: Edge, texts: Texts, book: Rulebook, lang: str) -> Iterator[str]:
    """Who passes in full; of the others what is different."""
    yield f"{edge.leaf.text.of(lang)} [{book.cite(edge.leaf.cite).of(lang)}]"
    if edge.undecided:
        yield f"  ! {_GAVE_UP.of(lang)}"
    if edge.passes is not None:
        yield from _persons(edge, edge.passes, texts, (book, lang))
    yield ""


def _persons(
    edge: Edge, passer: Dossier, texts: Texts, told_in: tuple[Rulebook, str]
) -> Iterator[str]:
    book, lang = told_in
    asked = [rule.criterion for rule in texts.rules]
    first, *rest = person_lines(passer, book.vocabulary, asked, lang)
    passes, *others = _sides(edge)
    yield f"  {_heading(passes[0], lang)}: {first}"
    yield from (f"      {line}" for line in rest)
    held = list(person_facts(passer, book.vocabulary, asked, lang))
    for verdict, dossier in others:
        told = list(person_facts(dossier, book.vocabulary, asked, lang))
        yield f"  {_heading(verdict, lang)}: {_difference(held, told, lang)}"


def _heading(verdict: Verdict, lang: str) -> str:
    return f"{SIGNS[verdict]} {_SIDES[verdict].of(lang)}"


def _difference(
    held: Sequence[tuple[Text, str]], told: Sequence[tuple[Text, str]], lang: str
) -> str:
    """What of the first is gone, and what stands there in its place."""
    gone = [fact for kind, fact in held if (kind, fact) not in told]
    new = [f"{kind.of(lang)}: {fact}" for kind, fact in told if (kind, fact) not in held]
    parts = [f"{_GONE.of(lang)} {'; '.join(gone)}"] if gone else []
    parts += [f"{_NEW.of(lang)} {'; '.join(new)}"] if new else []
    return " · ".join(parts) or _LESS.of(lang)


def _feature(
    found: Iterable[Edge], texts: Texts, book: Rulebook, when: tuple[date, int]
) -> Iterator[str]:
    """Vietnamese feature text, each scenario under a name of its own."""
    award = texts.rules[0].award
    yield "# language: vi"
    yield f"Tính năng: {book.vocabulary.awards[award].vi} – {_EDGES.vi}"
    names: dict[str, int] = {}
    for edge in found:
        clause = f"{edge.leaf.text.vi} [{book.cite(edge.leaf.cite).vi}]"
        names[clause] = names.get(clause, 0) + 1
        again = f" ({names[clause]})" if names[clause] > 1 else ""
        for verdict, dossier in _sides(edge):
            name = f"{clause}{again}: {_SIDES[verdict].vi}"
            yield ""
            yield scenario(name, award, Person(dossier, *when), verdict)


def _data(edge: Edge, book: Rulebook) -> dict[str, Any]:
    told = (edge.passes, edge.fails, edge.open)
    dumped = (one and one.model_dump(mode="json", exclude_defaults=True) for one in told)
    return {
        "at": edge.leaf.at,
        "cite": book.cite(edge.leaf.cite).vi,
        "undecided": edge.undecided,
        **dict(zip(("passes", "fails", "open"), dumped, strict=True)),
    }
