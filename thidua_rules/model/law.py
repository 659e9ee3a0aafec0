"""Legal instruments, the places in them that rules cite, and when they bind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_CITATION = re.compile(
    r"(?:(?P<instrument>[a-z0-9-]+)/)?d(?P<article>\d+[a-zđ]?)"
    r"(?:\.k(?P<clause>\d+[a-zđ]?))?(?:\.(?P<point>[a-zđ]))?"
)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in both languages; Vietnamese is the authentic one."""

    vi: str
    en: str

    def of(self, lang: str) -> str:
        """The sentence in `vi` or `en`."""
        return self.en if lang == "en" else self.vi


class Refusal(ValueError):  # noqa: N818 - a validator refuses; what is raised is a ThiduaError
    """A value that cannot be, said in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` up to, not including, `end`."""

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end <= self.start:
            raise Refusal(
                Text(
                    f"khoảng {self.start} đến {self.end} đi ngược",
                    f"a span from {self.start} until {self.end} runs backwards",
                )
            )

    def __contains__(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)

    def common(self, other: Span) -> Span | None:
        """The days that both have, or none."""
        start = max(self.start, other.start)
        ends = [end for end in (self.end, other.end) if end is not None]
        end = min(ends, default=None)
        return Span(start, end) if end is None or start < end else None


class Basis(StrEnum):
    """How well a text is known, best first."""

    PRIMARY = "primary"
    PARTIAL = "partial"
    SECONDARY = "secondary"
    INFERRED = "inferred"

    @property
    def words(self) -> Text:
        return _BASES[self]

    @property
    def caveat(self) -> Text | None:
        """What a reader has to be told of a text that was not read in full."""
        return _BASIS_CAVEATS.get(self)


_BASES = {
    Basis.PRIMARY: Text("đã đọc nguyên văn", "read in full"),
    Basis.PARTIAL: Text("đọc một phần", "read in part"),
    Basis.SECONDARY: Text("qua nguồn khác", "at second hand"),
    Basis.INFERRED: Text("suy ra", "inferred"),
}


_BASIS_CAVEATS = {
    Basis.PARTIAL: Text("chỉ đọc được một phần văn bản", "its text was read in part only"),
    Basis.SECONDARY: Text("chỉ biết qua nguồn thứ cấp", "it is known at second hand only"),
    Basis.INFERRED: Text("suy ra, chưa đọc văn bản", "it is inferred, its text was not read"),
}


INSTRUMENT_KINDS = {
    "luat": Text("Luật", "Law"),
    "nghi-dinh": Text("Nghị định", "Decree"),
    "thong-tu": Text("Thông tư", "Circular"),
    "nghi-quyet": Text("Nghị quyết", "Resolution"),
    "quyet-dinh": Text("Quyết định", "Decision"),
}


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law, decree, circular or local decision, with the dates between which it binds."""

    id: str
    kind: str
    number: str
    title: Text
    issued: date
    effective: Span
    basis: Basis
    source: str
    replaces: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()

    @property
    def name(self) -> Text:
        kind = INSTRUMENT_KINDS[self.kind]
        return Text(f"{kind.vi} {self.number}", f"{kind.en} {self.number}")


@dataclass(frozen=True, slots=True)
class Citation:
    """An article, clause and point of an instrument, e.g. `nd-91-2017/d24.k1.a`."""

    instrument: str
    article: str
    clause: str | None = None
    point: str | None = None

    @classmethod
    def parse(cls, short: str, *, within: str | None = None) -> Citation:
        """Read `d24.k1.a` of the instrument `within`, or `nd-91-2017/d24.k1.a`.

        Raises:
            ValueError: it is neither, or names no instrument and none is given.
        """
        match = _CITATION.fullmatch(short)
        if match is None or not (match["instrument"] or within):
            raise Refusal(
                Text(
                    f"`{short}` không phải là dẫn chiếu như `nd-91-2017/d24.k1.a`",
                    f"`{short}` is not a citation such as `nd-91-2017/d24.k1.a`",
                )
            )
        return cls(match["instrument"] or str(within), *match.group("article", "clause", "point"))

    def __str__(self) -> str:
        return f"{self.instrument}/{self.place}"

    @property
    def place(self) -> str:
        """The place within its instrument: `d24.k1.a`."""
        clause = f".k{self.clause}" if self.clause else ""
        point = f".{self.point}" if self.point else ""
        return f"d{self.article}{clause}{point}"

    def text(self, instrument: Instrument) -> Text:
        """The place as lawyers write it; the languages order its parts differently."""
        vi = f"Điều {self.article} {instrument.name.vi}"
        en = f"{instrument.name.en}, Article {self.article}"
        if self.clause:
            vi, en = f"khoản {self.clause} {vi}", f"{en}({self.clause})"
        if self.point:
            point = f"({self.point})" if self.clause else f", point {self.point}"
            vi, en = f"điểm {self.point} {vi}", f"{en}{point}"
        return Text(vi, en)
