"""A rule in words, both languages, and what the machine makes of each clause beside them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition, Counting, Principle, Rule
from thidua_rules.views import phrases as p
from thidua_rules.views.to_meaning import audience, meaning


def rule_words(rule: Rule, book: Rulebook, on: date) -> Iterator[str]:
    """The rule as lines of text: who, since when, how well known, then clause by clause."""
    cite = book.cite(rule.cite)
    end = rule.effective.end.isoformat() if rule.effective.end else "…"
    yield f"{rule.title.vi} / {rule.title.en}"
    yield f"  {cite.vi} / {cite.en}"
    yield f"  Hiệu lực / in force: {rule.effective.start.isoformat()} – {end}"
    checked, known = rule.checked, rule.basis.words
    yield (
        f"  Mức biết văn bản / basis: {known.vi} / {known.en} · {checked.against} · "
        f"{checked.on.isoformat()} · {checked.readers} người đọc / readers"
    )
    yield from (_local(one, book) for one in rule.local)
    yield from _for_whom("Đối tượng / for", rule.audience, book, "  ")
    for decider in rule.decided_by:
        if on in decider.span:
            who = book.vocabulary.authorities[decider.who]
            yield f"  Quyết định / decided by: {who.vi} / {who.en} [{book.cite(decider.cite).vi}]"
    yield from _clauses(rule.criterion, book, "  ")
    yield from _margin(rule, book)


def _local(one: Addition, book: Rulebook) -> str:
    """A clause of a pack that stands beside the national text."""
    cite, scope = book.cite(one.cite), book.packs[one.pack].scope.name
    how = p.NARROWS if one.slot is None else p.FILLS
    return (
        f"  {p.LOCAL.vi} / {p.LOCAL.en.lower()}: {cite.vi} / {cite.en} "
        f"({scope.vi} / {scope.en}; {how.vi} / {how.en})"
    )


def common_words(one: c.Criterion | Counting | Principle, book: Rulebook) -> Iterator[str]:
    """What is common to all awards, as lines of text."""
    yield f"  • {one.text.vi} [{book.cite(one.cite).vi}]"
    yield f"    {one.text.en}"
    if not isinstance(one, Principle):
        yield from _reading(one.reading, "    ")


def _reading(reading: Text | None, indent: str) -> Iterator[str]:
    if reading is not None:
        yield f"{indent}cách hiểu / reading: {reading.vi} / {reading.en}"


def _for_whom(lead: str, of: c.Audience, book: Rulebook, indent: str) -> Iterator[str]:
    whom = audience(of, book)
    yield f"{indent}{lead}: {whom.vi}"
    yield f"{indent}  {whom.en}"


def _clauses(criterion: c.Criterion, book: Rulebook, indent: str) -> Iterator[str]:
    cite = book.cite(criterion.cite).vi
    via = f" ← {book.cite(criterion.via).vi}" if criterion.via else ""
    yield f"{indent}• {criterion.text.vi} [{cite}{via}] ({criterion.id})"
    yield f"{indent}  {criterion.text.en}"
    yield f"{indent}  = {meaning(criterion, book)}"
    if criterion.only is not None and criterion.via is None and indent != "  ":
        yield from _for_whom("chỉ / only", criterion.only, book, f"{indent}  ")
    yield from _reading(criterion.reading, f"{indent}  ")
    for part in c.parts_of(criterion):
        yield from _clauses(part, book, indent + "    ")


def _margin(rule: Rule, book: Rulebook) -> Iterator[str]:
    if rule.quota is not None:
        quota = rule.quota
        yield (
            f"  Tỷ lệ / quota: ≤ {quota.percent} % – {quota.over.vi} / {quota.over.en} "
            f"[{book.cite(quota.cite).vi}]"
        )
    for detail in rule.details:
        who = book.vocabulary.authorities[detail.to]
        yield f"  Quy định chi tiết / detailed by: {who.vi} – {detail.text.vi} / {detail.text.en}"
    for caveat in rule.caveats:
        yield f"  ! {caveat.vi} / {caveat.en}"
