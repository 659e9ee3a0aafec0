"""The days that the law sets for a year: dossiers to be filed, texts that come and go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_rules.events.entry import Entry
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Instrument, Span, Text
from thidua_rules.model.procedure import Deadline

_FILING = "nop-ho-so"
_NAMED = 3


def law_dates(book: Rulebook, year: int) -> tuple[Entry, ...]:
    """The filing days of that year of emulation, and what becomes of the texts in that year.

    A day is told where its clause is in force on the very day. One that is only of some years (the
    clause says from when one may file at all) is not told: nothing here says which years.
    """
    found = [*_filings(book, year), *_texts(book, year), *_regimes(book, year)]
    return tuple(sorted(found, key=lambda entry: (entry.on, entry.id)))


def days_not_known(book: Rulebook, year: int) -> tuple[Text, ...]:
    """Clauses on filing, in force when that year's dossiers are filed, whose day is not known."""
    filed = Span(date(year, 1, 1), date(year + 2, 1, 1))
    return tuple(
        Text(f"{one.text.vi} [{cite.vi}]", f"{one.text.en} [{cite.en}]")
        for one in book.procedure.deadlines
        if one.act == _FILING and one.due is None and one.effective.common(filed)
        for cite in [book.cite(one.cite)]
    )


def _filings(book: Rulebook, year: int) -> Iterator[Entry]:
    for one in book.procedure.deadlines:
        if one.act != _FILING or one.due is None or one.opens is not None:
            continue
        last = one.due.last_day(year)
        if last in one.effective:
            yield _filing(book, one, year, last)


def _filing(book: Rulebook, one: Deadline, year: int, last: date) -> Entry:
    names = [name for slug, name in book.vocabulary.awards.items() if slug in one.awards]
    head = Text(
        _some([name.vi for name in names], "và {} hình thức khác"),
        _some([name.en for name in names], "and {} others"),
    )
    case = Text(f" ({one.case.text.vi})", f" ({one.case.text.en})") if one.case else Text("", "")
    return Entry(
        id=f"{one.at.replace('/_deadlines#', '/')}/{year}",
        on=last,
        title=Text(f"Hạn nộp hồ sơ: {head.vi}{case.vi}", f"File by today: {head.en}{case.en}"),
        lines=tuple(_said(book, one, year, names)),
    )


def _said(book: Rulebook, one: Deadline, year: int, names: list[Text]) -> Iterator[Text]:
    cite = book.cite(one.cite)
    yield one.text
    if one.due is not None and one.due.counted_from == "year-of-decision":
        yield Text(f"Với quyết định của năm {year}", f"For a decision of {year}")
    else:
        yield Text(f"Năm thi đua {year}", f"Emulation year {year}")
    if len(names) > _NAMED:
        vi, en = "; ".join(name.vi for name in names), "; ".join(name.en for name in names)
        yield Text(f"Gồm: {vi}", f"For: {en}")
    yield Text(f"Căn cứ: {cite.vi}", f"Basis: {cite.en}")
    if one.reading is not None:
        yield Text(f"Cách hiểu: {one.reading.vi}", f"Reading: {one.reading.en}")
    for caveat in (*one.caveats, *filter(None, [one.basis.caveat])):
        yield Text(f"Lưu ý: {caveat.vi}", f"Caveat: {caveat.en}")


def _some(names: list[str], others: str) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - _NAMED
    return "; ".join([*names[:_NAMED], *([others.format(more)] if more > 0 else [])])


def _texts(book: Rulebook, year: int) -> Iterator[Entry]:
    """Texts that answer today and will not from a day of that year."""
    held = {id for regime in book.regimes for id in regime.instruments}
    for id in sorted(held):
        one = book.instruments[id]
        end = one.effective.end
        if end is not None and end.year == year:
            yield Entry(
                id=f"{id}/until",
                on=end,
                title=Text(f"Hết hiệu lực: {one.name.vi}", f"No longer in force: {one.name.en}"),
                lines=tuple(_expiry(book, one)),
            )


def _expiry(book: Rulebook, one: Instrument) -> Iterator[Text]:
    yield one.title
    for id in one.replaced_by:
        if id in book.instruments:
            name = book.instruments[id].name
            yield Text(f"Được thay bằng {name.vi}", f"Replaced by {name.en}")
    yield Text(f"Căn cứ: {one.name.vi}", f"Basis: {one.name.en}")
    if one.basis.caveat is not None:
        yield Text(f"Lưu ý: {one.basis.caveat.vi}", f"Caveat: {one.basis.caveat.en}")


def _regimes(book: Rulebook, year: int) -> Iterator[Entry]:
    """Days from which other texts answer."""
    for one in book.regimes:
        if one.span.start.year == year:
            yield Entry(
                id=f"regime/{one.id}",
                on=one.span.start,
                title=Text(f"Từ hôm nay áp dụng: {one.title.vi}", f"From today: {one.title.en}"),
                lines=(
                    Text(
                        "Hồ sơ xét từ ngày này theo văn bản mới, trừ khi có điều khoản chuyển tiếp",
                        "What is decided from this day follows the new texts, unless they say else",
                    ),
                ),
            )
