"""`thidua awards`, `show`, `law`, `slots`, `gaps`: what is held, and how well it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import NoLawError, NoRuleInForceError
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.criterion import Delegated, walk
from thidua_rules.model.law import Instrument, Text
from thidua_rules.rulebook import shipped
from thidua_rules.views.to_rule_words import common_words, rule_words

_AWARDS = Text("Các danh hiệu, hình thức đang có quy định.", "The awards that are held.")
_SHOW = Text(
    "Một quy định bằng lời, cả hai tiếng, từng điều khoản.",
    "A rule in words, in both languages, clause by clause.",
)
_LAW = Text("Văn bản có hiệu lực ngày đó.", "The instruments in force on that day.")
_SLOTS = Text(
    "Những chỗ luật giao cho cấp khác quy định.", "What the law leaves to another authority."
)
_GAPS = Text("Những gì bộ quy định này chưa nói được.", "What this rulebook cannot say yet.")
_BASIS = Text("mức biết văn bản", "how well its text is known")
_SLOT_HEADS = (
    Text("Chỗ", "Slot"),
    Text("Quy định", "Rule"),
    Text("Giao cho", "Left to"),
    Text("Điều khoản", "Clause"),
    Text("Loại", "Kind"),
)
_GAP_HEADS = (
    Text("Chỗ chưa biết", "Gap"),
    Text("Loại", "Kind"),
    Text("Điều khoản", "Clause"),
    Text("Nội dung", "What it is"),
    Text("Liên quan", "Touches"),
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`awards`, `show`, `law`, `slots`, `gaps`."""
    form = o.form(lang, "text", "json")
    slug = click.Argument(["slug"])
    return (
        _command("awards", _AWARDS, _awards, [o.on(lang, required=False), form], lang),
        _command("show", _SHOW, _show, [slug, o.on(lang)], lang),
        _command("law", _LAW, _law, [o.on(lang), form], lang),
        _command("slots", _SLOTS, _slots, [form], lang),
        _command("gaps", _GAPS, _gaps, [form], lang),
    )


def _command(
    name: str, text: Text, run: Callable[..., int], params: list[click.Parameter], lang: str
) -> click.Command:
    return Command(name, lang=lang, help=text.of(lang), callback=click.pass_obj(run), params=params)


def _awards(screen: Screen, on: date | None, form: str) -> int:
    book = shipped()
    held = {award: book.vocabulary.awards[award] for award in book.awards(on=on)}
    if form == "json":
        screen.data([{"award": slug, "vi": t.vi, "en": t.en} for slug, t in held.items()])
    else:
        heads = (Text("Slug", "Slug"), Text("Tên", "Name"))
        screen.table(heads, ((slug, text.of(screen.lang)) for slug, text in held.items()))
    return 0


def _show(screen: Screen, slug: str, on: date) -> int:
    book = shipped()
    o.known_award(book, slug)
    regime = book.regime(on)
    rules = book.rules_of(slug, on=on, regime=regime) if regime else ()
    if not rules or regime is None:
        raise NoRuleInForceError(slug, on, ())
    for rule in rules:
        screen.say("\n".join(rule_words(rule, book, on)))
        screen.say("")
    for line in _common(book, regime, on):
        screen.say(line)
    return 0


def _common(book: Rulebook, regime: Regime, on: date) -> Iterator[str]:
    yield "Chung cho mọi hình thức / Common to all awards:"
    for whole in book.conditions_of(on=on, regime=regime):
        for condition in whole.conditions:
            yield from common_words(condition.criterion, book)
        for one in whole.provisions:
            yield from common_words(one, book)


def _law(screen: Screen, on: date, form: str) -> int:
    book = shipped()
    regime = book.regime(on)
    if regime is None:
        raise NoLawError(on, [one.title for one in book.regimes])
    held = [one for one in book.instruments.values() if on in one.effective]
    held.sort(key=lambda one: (one.kind != "luat", one.effective.start))
    if form == "json":
        screen.data({"regime": regime.id, "instruments": [_plain(one) for one in held]})
        return 0
    screen.say(regime.title)
    heads = (Text("Văn bản", "Instrument"), Text("Từ", "From"), Text("Đến trước", "Until"), _BASIS)
    screen.table(heads, (_row(one, screen.lang) for one in held))
    for caveat in regime.caveats:
        screen.say(f"! {caveat.of(screen.lang)}")
    return 0


def _plain(one: Instrument) -> dict[str, Any]:
    end = one.effective.end
    return {
        "id": one.id,
        "name": one.name.vi,
        "from": one.effective.start.isoformat(),
        "until": end.isoformat() if end else None,
        "basis": one.basis,
    }


def _row(one: Instrument, lang: str) -> tuple[str, ...]:
    end = one.effective.end
    return (
        f"{one.name.of(lang)} – {one.title.of(lang)}",
        one.effective.start.isoformat(),
        end.isoformat() if end else "",
        one.basis.words.of(lang),
    )


def _slots(screen: Screen, form: str) -> int:
    book = shipped()
    rows = [
        {"slot": slot, "rule": rule.id, "to": to, "cite": book.cite(cite).vi, "kind": kind}
        for rule in book
        for slot, to, cite, kind in (
            *((d.id, d.to, d.cite, "detail") for d in rule.details),
            *(
                (part.slot, part.to, part.cite, "delegated")
                for part in walk(rule.criterion)
                if isinstance(part, Delegated) and part.at.startswith(rule.id)
            ),
        )
    ]
    _listed(screen, rows, form, _SLOT_HEADS)
    return 0


def _gaps(screen: Screen, form: str) -> int:
    book = shipped()
    rows = [
        {
            "gap": gap.id,
            "kind": gap.kind,
            "cite": book.cite(gap.cite).vi,
            "says": gap.text.of(screen.lang),
            "affects": ", ".join(
                part.at
                for rule in book
                for part in walk(rule.criterion)
                if part.gap == gap.id and part.at.startswith(rule.id)
            ),
        }
        for gap in book.gaps.values()
    ]
    _listed(screen, rows, form, _GAP_HEADS)
    return 0


def _listed(screen: Screen, rows: list[dict[str, str]], form: str, heads: Sequence[Text]) -> None:
    if form == "json":
        screen.data(rows)
    elif rows:
        screen.table(heads, (tuple(row.values()) for row in rows))
