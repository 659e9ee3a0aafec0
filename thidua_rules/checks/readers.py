"""Readers: two compared each file with its text, every sentence is worded twice, gaps are named."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem
from thidua_rules.model.criterion import walk
from thidua_rules.model.law import Text

_READERS = 2


def worded_twice(bench: Bench) -> Iterator[Problem]:
    """A sentence that is the same in both languages."""
    for rule in bench.book:
        for part in walk(rule.criterion):
            if part.text.vi == part.text.en:
                text = Text("câu tiếng Anh trùng câu tiếng Việt", "both languages say the same")
                yield Problem("one-language", text, bench.place(rule, part.id))


def gaps_are_named(bench: Bench) -> Iterator[Problem]:
    """A part that names a gap nobody has described, or a described gap that nothing names."""
    used = set()
    for rule in bench.book:
        for part in walk(rule.criterion):
            if part.gap is not None:
                used.add(part.gap)
                if part.gap not in bench.book.gaps:
                    text = Text(f"`{part.gap}` không có trong `gaps`", f"`{part.gap}` is no gap")
                    yield Problem("gap", text, bench.place(rule, part.id))
    for gap in sorted(set(bench.book.gaps) - used):
        text = Text(f"không quy định nào nêu `{gap}`", f"no rule names `{gap}`")
        yield Problem("gap-unused", text, Place("_regimes.yaml"))


def two_readers_compared_it(bench: Bench) -> Iterator[Problem]:
    """A file that only its writer has compared with the text."""
    for rule in bench.book:
        if rule.checked.readers < _READERS:
            text = Text("mới một người đọc đối chiếu", "only one reader has compared it")
            yield Problem("one-reader", text, bench.place(rule))
