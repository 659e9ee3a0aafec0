"""Readers: two compared each file with its text, every sentence is worded twice, gaps are named."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Conditions, Rule

READERS = 2


def worded_twice(bench: Bench) -> Iterator[Problem]:
    """A sentence that is the same in both languages."""
    for file, id, text in _sentences(bench):
        if text.vi == text.en:
            said = Text("câu tiếng Anh trùng câu tiếng Việt", "both languages say the same")
            yield Problem("one-language", said, bench.place(file, id))


def _sentences(bench: Bench) -> Iterator[tuple[Rule | Conditions, str, Text]]:
    yield from ((file, part.id, part.text) for file, part in bench.parts())
    for whole in bench.book.conditions:
        yield from ((whole, one.id, one.text) for one in whole.provisions)


def entries_are_worded_twice(bench: Bench) -> Iterator[Problem]:
    """An entry of the procedure, or a paper, that is the same in both languages."""
    said = Text("câu tiếng Anh trùng câu tiếng Việt", "both languages say the same")
    for paper in bench.book.papers:
        if paper.text.vi == paper.text.en:
            yield Problem("one-language", said, bench.place_of_paper(paper))
    for entry in bench.procedure:
        if entry.text.vi == entry.text.en:
            yield Problem("one-language", said, bench.place_of(entry))


def gaps_are_named(bench: Bench) -> Iterator[Problem]:
    """A part that names a gap nobody has described, or a described gap that nothing names."""
    used = set()
    for file, part in bench.parts():
        if part.gap is not None:
            used.add(part.gap)
            if part.gap not in bench.book.gaps:
                text = Text(f"`{part.gap}` không có trong `gaps`", f"`{part.gap}` is no gap")
                yield Problem("gap", text, bench.place(file, part.id))
    for gap in sorted(set(bench.book.gaps) - used):
        text = Text(f"không quy định nào nêu `{gap}`", f"no rule names `{gap}`")
        yield Problem("gap-unused", text, Place("_regimes.yaml"))


def two_readers_compared_it(bench: Bench) -> Iterator[Problem]:
    """A file that only its writer has compared with the text."""
    for file in (*bench.book, *bench.book.conditions):
        if file.checked.readers < READERS:
            text = Text("mới một người đọc đối chiếu", "only one reader has compared it")
            yield Problem("one-reader", text, bench.place(file))
