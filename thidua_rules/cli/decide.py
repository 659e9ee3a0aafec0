"""`thidua decide`: one dossier, a roster, or every award for one dossier."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.engine import decide
from thidua_rules.errors import NoRuleInForceError, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier as Noun
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import Dossier
from thidua_rules.rulebook.nominees.rosters import Row, is_roster, read_roster
from thidua_rules.views.phrases import SHORT, SIGNS, said
from thidua_rules.views.to_markdown import markdown
from thidua_rules.views.to_text import explain

_HELP = Text(
    "Xét một hồ sơ, hoặc từng hồ sơ của một danh sách (YAML, JSON, JSON Lines, CSV).",
    "Decide a dossier, or each dossier of a roster (YAML, JSON, JSON Lines, CSV).",
)
_ALL = Text("Mọi hình thức có thể áp dụng cho đối tượng này.", "Every award that could apply.")
_RECEIPT = Text(
    "Lưu kết quả kèm hồ sơ vào tệp, để `thidua replay`.",
    "Save the answer with the dossier in a file, for `thidua replay`.",
)
_HEADS = (
    Text("Kết luận", "Verdict"),
    Text("Mã", "Id"),
    Text("Tên", "Name"),
    Text("Vì", "Because"),
)
_AWARD_HEADS = (Text("Kết luận", "Verdict"), Text("Hình thức", "Award"), Text("Còn thiếu", "Open"))
# How many reasons a line of a table has room for.
_TOLD = 2
_ONE_OF = Text("cần đúng một trong `--award` và `--all`", "one of `--award` and `--all` is needed")
_ONE_DOSSIER = Text(
    "`--all` và `--receipt` dùng cho một hồ sơ, không dùng cho danh sách",
    "`--all` and `--receipt` go with one dossier, not with a roster",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`decide`."""
    receipt = click.Option(["--receipt"], type=click.Path(path_type=Path), help=_RECEIPT.of(lang))
    return (
        Command(
            "decide",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                o.path("dossier"),
                o.award(lang, required=False),
                click.Option(["--all", "every"], is_flag=True, help=_ALL.of(lang)),
                o.on(lang),
                o.year(lang),
                o.assume(lang),
                o.form(lang, "text", "json", "md", "jsonl"),
                receipt,
                o.packs(lang),
            ],
        ),
    )


def _run(screen: Screen, dossier: Path, award: str | None, *, every: bool, **how: Any) -> int:
    if every == (award is not None):
        raise click.UsageError(_ONE_OF.of(screen.lang))
    roster = is_roster(dossier)
    if roster and (every or how["receipt"]):
        raise click.UsageError(_ONE_DOSSIER.of(screen.lang))
    book = o.book_under(how["packs"])
    asked = {"on": how["on"], "year": how["year"], "assume_judgements": how["assumed"]}
    if award is None:
        return _every(screen, book, Dossier.read(dossier, rulebook=book), asked, how["form"])
    o.known_award(book, award)
    if roster:
        rows = _decided(book, award, read_roster(dossier, rulebook=book), asked)
        return _roster(screen, rows, how["form"])
    one = Dossier.read(dossier, rulebook=book)
    decision = decide(book, award, one, **asked)
    if how["receipt"]:
        how["receipt"].write_text(_kept(decision, one), "utf-8")
    _show(screen, decision, how["form"])
    return 0


def _kept(decision: Decision, dossier: Noun) -> str:
    content = {
        "decision": decision.model_dump(mode="json"),
        "dossier": dossier.model_dump(mode="json", exclude_defaults=True),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _show(screen: Screen, decision: Decision, form: str) -> None:
    match form:
        case "json":
            screen.data(decision.model_dump(mode="json"))
        case "jsonl":
            screen.raw(decision.model_dump_json())
        case "md":
            screen.raw(markdown(decision, screen.lang))
        case _:
            screen.say(explain(decision, screen.lang))


def _decided(
    book: Rulebook, award: str, rows: Iterable[Row], asked: dict[str, Any]
) -> Iterator[tuple[Row, Decision | None]]:
    """Each row of the roster, with its decision where it could be read."""
    for row in rows:
        yield row, decide(book, award, row.dossier, **asked) if row.dossier else None


def _roster(screen: Screen, rows: Iterable[tuple[Row, Decision | None]], form: str) -> int:
    broken: list[Problem] = []
    decided: list[tuple[Decision, Noun]] = []
    for row, decision in rows:
        broken += row.problems
        if row.dossier is not None and decision is not None:
            decided.append((decision, row.dossier))
    decisions = [decision for decision, _ in decided]
    match form:
        case "json":
            screen.data([decision.model_dump(mode="json") for decision in decisions])
        case "jsonl" | "md":
            for decision in decisions:
                _show(screen, decision, form)
        case _:
            screen.table(_HEADS, (_line(*one, screen.lang) for one in decided))
            screen.say(_sum(decisions, len(broken), screen.lang))
    screen.problems(broken)
    return 1 if broken else 0


def _line(decision: Decision, dossier: Noun, lang: str) -> tuple[str, ...]:
    because = "; ".join(said(one, lang) for one in decision.because[:_TOLD])
    more = len(decision.because) - _TOLD
    return (
        f"{SIGNS[decision.verdict]} {SHORT[decision.verdict].of(lang)}",
        decision.subject,
        dossier.subject.name or "",
        because + (f" (+{more})" if more > 0 else ""),
    )


def _sum(decisions: list[Decision], broken: int, lang: str) -> str:
    counts = Counter(decision.verdict for decision in decisions)
    parts = [
        f"{SHORT[verdict].of(lang)}: {counts[verdict]}" for verdict in Verdict if counts[verdict]
    ]
    if broken:
        parts.append(f"{Text('lỗi', 'problems').of(lang)}: {broken}")
    return " · ".join(parts)


def _every(screen: Screen, book: Rulebook, dossier: Noun, asked: dict[str, Any], form: str) -> int:
    decisions = list(_applicable(book, dossier, asked))
    if form in {"json", "jsonl"}:
        screen.data([_summary(decision) for decision in decisions])
        return 0
    screen.table(_AWARD_HEADS, (_award_line(decision, screen.lang) for decision in decisions))
    return 0


def _applicable(book: Rulebook, dossier: Noun, asked: dict[str, Any]) -> Iterator[Decision]:
    """Every award in force that is for this kind and group of subject, met ones first."""
    day: date = asked["on"]
    found = []
    for award in book.awards(on=day):
        try:
            found.append(decide(book, award, dossier, **asked))
        except NoRuleInForceError:
            continue
    applicable = (one for one in found if one.verdict is not Verdict.NOT_APPLICABLE)
    yield from sorted(applicable, key=lambda one: -one.verdict)


def _summary(decision: Decision) -> dict[str, Any]:
    return {
        "award": decision.award,
        "verdict": decision.verdict.slug,
        "cite": decision.governed_by.cite,
        "because": [one.id for one in decision.because],
        "ask": [one.about for one in decision.ask],
    }


def _award_line(decision: Decision, lang: str) -> tuple[str, ...]:
    """Met, missing little, or no."""
    title = said(decision.title, lang)
    open_ones = decision.ask or (() if decision.eligible else decision.because)
    lacking = "; ".join(said(one, lang) for one in open_ones[:_TOLD])
    more = f" (+{len(open_ones) - _TOLD})" if len(open_ones) > _TOLD else ""
    return (f"{SIGNS[decision.verdict]} {SHORT[decision.verdict].of(lang)}", title, lacking + more)
