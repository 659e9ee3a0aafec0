"""What changed of an award, as lines of text in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thidua_rules.engine.side import Side
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.papers import Paper
from thidua_rules.model.rule import Counting, Rule
from thidua_rules.model.votes import VoteRule
from thidua_rules.views.comparison.amendment import Amendment, RulePair, Turnover
from thidua_rules.views.comparison.pairing import Pair
from thidua_rules.views.to_meaning import audience, meant

SIGNS: Final = {"kept": "=", "changed": "~", "dropped": "−", "added": "+"}
_BEFORE, _NOW = Text("trước", "before"), Text("nay", "now")
_NO_TEXT = Text("không có quy định", "no rule")
_FOR = Text("Đối tượng", "For")
_COMMON = Text("Chung cho mọi hình thức", "Common to all awards")
_DECIDED = Text("quyết định", "decides")
_WORDS = {
    "counting": Text("Cách tính", "How records count"),
    "votes": Text("Bỏ phiếu", "The vote"),
    "papers": Text("Thành phần hồ sơ", "Papers of the dossier"),
}


def amendment_lines(found: Amendment, lang: str) -> Iterator[str]:
    """Rule by rule, clause by clause; a clause that was kept takes one line, whatever is in it."""
    name = found.new.book.vocabulary.awards[found.award].of(lang)
    yield f"{name}: {found.old.on.isoformat()} → {found.new.on.isoformat()}"
    for rules in found.rules:
        yield from _rules(rules, found, lang)
    yield from _common(found, lang)
    for name, turnover in (
        ("counting", found.counting), ("votes", found.votes), ("papers", found.papers),
    ):  # fmt: skip
        yield from _turned(_WORDS[name].of(lang), turnover, found, lang)


def _rules(rules: RulePair, found: Amendment, lang: str) -> Iterator[str]:
    was, now = _cited(rules.old, found.old, lang), _cited(rules.new, found.new, lang)
    yield ""
    yield was if was == now else f"{was} → {now}"
    yield from _for_whom(rules, found, lang)
    for pair in rules.clauses:
        yield from _clause(pair, found, lang, "  ")
    people = found.new.book.vocabulary.authorities
    for sign, side, deciders in (
        ("−", found.old, rules.deciders.dropped), ("+", found.new, rules.deciders.added),
    ):  # fmt: skip
        for one in deciders:
            cite = _cite(one.cite, side, lang)
            yield f"  {sign} {_DECIDED.of(lang)}: {people[one.who].of(lang)} [{cite}]"


def _cited(rule: Rule | None, side: Side, lang: str) -> str:
    return _NO_TEXT.of(lang) if rule is None else _cite(rule.cite, side, lang)


def _cite(cite: Citation, side: Side, lang: str) -> str:
    return side.book.cite(cite).of(lang)


def _for_whom(rules: RulePair, found: Amendment, lang: str) -> Iterator[str]:
    """Whom the rules are for, twice where that changed."""
    sides = ((rules.old, found.old), (rules.new, found.new))
    told = [audience(rule.audience, side.book).of(lang) for rule, side in sides if rule]
    yield f"  {_FOR.of(lang)}: " + " → ".join(dict.fromkeys(told))


def _clause(pair: Pair, found: Amendment, lang: str, indent: str) -> Iterator[str]:
    sign, was, now = SIGNS[pair.fate], pair.old, pair.new
    if was is None or now is None:
        yield from _one_side(pair, found, lang, indent)
        return
    cites = dict.fromkeys([_cite(was.cite, found.old, lang), _cite(now.cite, found.new, lang)])
    yield f"{indent}{sign} {now.text.of(lang)} [{' → '.join(cites)}]"
    if pair.fate == "changed" and pair.itself:
        yield f"{indent}    {_BEFORE.of(lang)}: {_asked(was, found.old, lang)}"
        yield f"{indent}    {_NOW.of(lang)}: {_asked(now, found.new, lang)}"
    for part in pair.parts:
        yield from _clause(part, found, lang, indent + "  ")


def _one_side(pair: Pair, found: Amendment, lang: str, indent: str) -> Iterator[str]:
    """A clause that only one text has, with all that it asks for."""
    one, side = (pair.old, found.old) if pair.old is not None else (pair.new, found.new)
    if one is not None:
        yield from _all_of_it(one, side, lang, (indent, SIGNS[pair.fate]))


def _all_of_it(one: c.Criterion, side: Side, lang: str, margin: tuple[str, str]) -> Iterator[str]:
    indent, sign = margin
    yield f"{indent}{sign} {one.text.of(lang)} [{_cite(one.cite, side, lang)}]"
    yield f"{indent}    = {_asked(one, side, lang, named=False)}"
    for part in () if isinstance(one, c.Meets) else c.parts_of(one):
        yield from _all_of_it(part, side, lang, (indent + "  ", sign))


def _asked(one: c.Criterion, side: Side, lang: str, *, named: bool = True) -> str:
    """What it asks for, and of whom where that is part of it."""
    asked = meant(one, side.book).of(lang)
    if named and isinstance(one, c.Attested):
        asked = f"{asked}: {one.text.of(lang)}"
    if one.only is None:
        return asked
    return f"{asked} ({audience(one.only, side.book).of(lang)})"


def _common(found: Amendment, lang: str) -> Iterator[str]:
    if found.conditions:
        yield ""
        yield f"{_COMMON.of(lang)}:"
    for pair in found.conditions:
        yield from _clause(pair, found, lang, "  ")


def _turned(
    name: str,
    turnover: Turnover[Counting] | Turnover[VoteRule] | Turnover[Paper],
    found: Amendment,
    lang: str,
) -> Iterator[str]:
    gone = [_said("−", one, found.old, lang) for one in turnover.dropped]
    new = [_said("+", one, found.new, lang) for one in turnover.added]
    if gone or new:
        yield from ("", f"{name}:", *gone, *new)


def _said(sign: str, one: Counting | VoteRule | Paper, side: Side, lang: str) -> str:
    return f"  {sign} {one.text.of(lang)} [{_cite(one.cite, side, lang)}]"
