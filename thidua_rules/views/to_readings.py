"""The readings of the law as one page: what its text leaves open, and how it was understood."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, walk
from thidua_rules.model.law import Citation
from thidua_rules.model.provision import Provision
from thidua_rules.model.rule import Counting

_HEAD = """\
# Readings of the law

Where a clause can be understood in more than one way, the rule says which way it takes.
Each reading is shown with every decision, vote, quota, prize or filing day that meets it.
This page is made from the rules.
"""


def readings(book: Rulebook) -> str:
    """Markdown: for each instrument, each reading once, with the clauses and rules it is of."""
    return _HEAD + "".join(_instrument(book, id) for id in book.instruments)


def _instrument(book: Rulebook, id: str) -> str:
    found: dict[tuple[str, str], list[str]] = {}
    for where, one in _read(book, id):
        if one.reading is not None:
            key = one.reading.vi, one.reading.en
            found.setdefault(key, []).append(_place(book, where, one.cite))
    if not found:
        return ""
    lines = [
        f"- {vi}\n\n  *{en}*\n\n  {'; '.join(dict.fromkeys(places))}\n"
        for (vi, en), places in found.items()
    ]
    instrument = book.instruments[id]
    return f"\n## {instrument.title.vi} ({instrument.number})\n\n" + "\n".join(lines)


def _read(book: Rulebook, id: str) -> Iterator[tuple[str, Criterion | Counting | Provision]]:
    for rule in book:
        if rule.instrument == id:
            yield from ((rule.id, criterion) for criterion in walk(rule.criterion))
    for whole in book.conditions:
        if whole.instrument == id:
            for condition in whole.conditions:
                yield from ((whole.id, one) for one in walk(condition.criterion))
            yield from ((whole.id, one) for one in whole.counting)
    for provision in book.procedure:
        file = provision.at.partition("#")[0]
        if file.partition("/")[0] == id:
            yield file, provision


def _place(book: Rulebook, where: str, cite: Citation) -> str:
    return f"{book.cite(cite).vi} (`{where.partition('/')[2]}`)"
