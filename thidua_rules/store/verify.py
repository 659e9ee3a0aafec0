"""Whether the rows of the journal are those that were written: each break, by case and number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from thidua_rules.model.law import Text
from thidua_rules.store.rows import COLUMNS, NOTHING_BEFORE, Raw, digest, shown, unknown_format


@dataclass(frozen=True, slots=True)
class Break:
    """One place at which the journal is not what was written; `code` is stable."""

    case: str
    number: int
    code: str
    text: Text

    def sentence(self, lang: str = "vi") -> str:
        """What is wrong; the sentence names the case and the number of the move."""
        return self.text.of(lang)


def breaks(rows: Iterable[Raw], heads: Mapping[str, str]) -> Iterator[Break]:
    """Every break in rows that are sorted by case and number.

    `heads` are hashes that were kept elsewhere: each has to be that of a row of its case.
    """
    waiting = dict(heads)
    for case, chain in groupby(rows, key=lambda raw: raw["case_id"]):
        walk = _Walk(shown(case))
        for raw in chain:
            yield from walk.step(raw)
        yield from walk.end(waiting.pop(walk.case, None))
    for case, head in waiting.items():
        yield from _Walk(case).end(head)


@dataclass(slots=True)
class _Walk:
    """A way along the chain of one case."""

    case: str
    number: int = 0
    hash: str = NOTHING_BEFORE
    seen: set[str] = field(default_factory=set)

    def step(self, raw: Raw) -> Iterator[Break]:
        due, number = self.number + 1, _whole(raw["number"])
        if number != due:
            yield self._missing(due, shown(raw["number"]))
        self.number = due if number is None else number
        if shown(raw["previous"]) != self.hash:
            yield self._unchained()
        self.hash = shown(raw["hash"])
        if raw["format"] not in COLUMNS:
            yield Break(self.case, self.number, "format", unknown_format(raw))
        elif digest(raw) != self.hash:
            yield self._changed()
        else:
            self.seen.add(self.hash)

    def end(self, head: str | None) -> Iterator[Break]:
        if head is not None and head not in self.seen:
            vi = f"không còn dòng có mã băm đã giữ `{head[:12]}…`: đã bị xóa hoặc viết lại"
            en = f"no row has the hash that was kept, `{head[:12]}…`: removed or written anew"
            yield self._break("head", vi, en)

    def _missing(self, due: int, found: str) -> Break:
        vi, en = f"cần bước {due}, lại gặp `{found}`", f"move {due} is due, `{found}` is found"
        return Break(self.case, due, "number", self._told(due, vi, en))

    def _unchained(self) -> Break:
        vi, en = "không nối với dòng trước nó", "it is not chained to the row before it"
        return self._break("previous", vi, en)

    def _changed(self) -> Break:
        vi, en = "nội dung không khớp mã băm của dòng", "the row does not match its hash"
        return self._break("hash", vi, en)

    def _break(self, code: str, vi: str, en: str) -> Break:
        return Break(self.case, self.number, code, self._told(self.number, vi, en))

    def _told(self, number: int, vi: str, en: str) -> Text:
        return Text(f"{self.case}, bước {number}: {vi}", f"{self.case}, move {number}: {en}")


def _whole(value: bytes) -> int | None:
    return int(value) if value.isdigit() else None
