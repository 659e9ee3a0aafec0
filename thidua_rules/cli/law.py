"""`thidua awards`, `show`, `law`: what is held, and how well it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import NoLawError, NoRuleInForceError
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.law import Instrument, Text
from thidua_rules.views.to_rule_words import common_words, rule_words

_AWARDS = Text("Các danh hiệu, hình thức đang có quy định.", "The awards that are held.")
_SHOW = Text(
    "Một quy định bằng lời, cả hai tiếng, từng điều khoản.",
    "A rule in words, in both languages, clause by clause.",
)
_LAW = Text("Văn bản có hiệu lực ngày đó.", "The instruments in force on that day.")
_BASIS = Text("mức biết văn bản", "how well its text is known")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`awards`, `show`, `law`."""
    form = o.form(lang, "text", "json")
    slug, packs = click.Argument(["slug"]), o.packs(lang)
    return (
        _command("awards", _AWARDS, _awards, [o.on(lang, required=False), form, packs], lang),
        _command("show", _SHOW, _show, [slug, o.on(lang), packs], lang),
        _command("law", _LAW, _law, [o.on(lang), form, packs], lang),
    )


def _command(
    name: str, text: Text, run: Callable[..., int], params: list[click.Parameter], lang: str
) -> click.Command:
    return Command(name, lang=lang, help=text.of(lang), callback=click.pass_obj(run), params=params)


def _awards(screen: Screen, on: date | None, form: str, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
    held = {award: book.vocabulary.awards[award] for award in book.awards(on=on)}
    if form == "json":
        screen.data([{"award": slug, "vi": t.vi, "en": t.en} for slug, t in held.items()])
    else:
        heads = (Text("Slug", "Slug"), Text("Tên", "Name"))
        screen.table(heads, ((slug, text.of(screen.lang)) for slug, text in held.items()))
    return 0


def _show(screen: Screen, slug: str, on: date, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
    o.known_award(book, slug)
    regime = book.regime(on)
    rules = book.rules_of(slug, on=on, regime=regime) if regime else ()
    if not rules or regime is None:
        raise NoRuleInForceError(slug, on, ())
    for rule in rules:
        screen.say("\n".join(rule_words(rule, book, on)))
        screen.say("")
    for line in (*_common(book, regime, on), *_local(book, on)):
        screen.say(line)
    return 0


def _common(book: Rulebook, regime: Regime, on: date) -> Iterator[str]:
    yield "Chung cho mọi hình thức / Common to all awards:"
    for whole in book.conditions_of(on=on, regime=regime):
        for condition in whole.conditions:
            yield from common_words(condition.criterion, book)
        for one in whole.provisions:
            yield from common_words(one, book)


def _local(book: Rulebook, on: date) -> Iterator[str]:
    """What the packs say that is shown and not computed."""
    for pack in book.packs.values():
        if on in pack.instrument.effective and pack.principles:
            scope, name = pack.scope.name, pack.instrument.name
            yield f"Riêng {scope.vi}, theo {name.vi} / For {scope.en}, by {name.en}:"
            for one in pack.principles:
                yield from common_words(one, book)


def _law(screen: Screen, on: date, form: str, packs: tuple[Path, ...]) -> int:
    book = o.book_under(packs)
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
