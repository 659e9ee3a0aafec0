"""Which entry of the procedure answers for an award on a day, and what has to be said beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic

from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter, Provision, ProvisionT


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen(Generic[ProvisionT]):
    """The entry that answers, or none; the caveats say why none, or what to mind about the one."""

    one: ProvisionT | None
    cite: Text | None
    readings: tuple[Text, ...]
    caveats: tuple[Text, ...]


def chosen(book: Rulebook, provisions: Iterable[ProvisionT], matter: Matter) -> Chosen[ProvisionT]:
    """The one entry in force, or none where there is none or where the case decides which."""
    held = tuple(provisions)
    one = matter.settled_by(held)
    if one is None:
        open_ = tuple(_why_none(matter.of(held), book, matter))
        return Chosen(one=None, cite=None, readings=(), caveats=open_)
    readings = (one.reading,) if one.reading else ()
    told = tuple(dict.fromkeys(caveats_of(one, book, matter.on)))
    return Chosen(one=one, cite=book.cite(one.cite), readings=readings, caveats=told)


def caveats_of(one: Provision, book: Rulebook, on: date) -> Iterator[Text]:
    """What the entry says itself, how well its text is known, and what its regime says."""
    yield from one.caveats
    if (known := one.basis.caveat) is not None:
        place = book.cite(one.cite)
        yield Text(f"{place.vi}: {known.vi}", f"{place.en}: {known.en}")
    regime = book.regime(on)
    yield from regime.caveats if regime else ()


def _why_none(found: tuple[Provision, ...], book: Rulebook, matter: Matter) -> Iterator[Text]:
    name = book.vocabulary.awards[matter.award]
    if book.regime(matter.on) is None:
        day = matter.on.isoformat()
        yield Text(f"chưa có văn bản nào của ngày {day}", f"no law of {day} is held")
    elif not found:
        yield Text(
            f"các văn bản hiện có không quy định điều này cho {name.vi}",
            f"the texts that are held say nothing of this for {name.en}",
        )
    yield from (_answers_too(one, book) for one in found)


def _answers_too(one: Provision, book: Rulebook) -> Text:
    """An entry that answers only for its case, or one of several that answer together."""
    place = book.cite(one.cite)
    if one.case is None:
        return Text(
            f"nhiều mục cùng trả lời, trong đó có: {one.text.vi} [{place.vi}]",
            f"several entries answer together, this one among them: {one.text.en} [{place.en}]",
        )
    return Text(
        f"chỉ khi là {one.case.text.vi} (`{one.case.id}`): {one.text.vi} [{place.vi}]",
        f"only for {one.case.text.en} (`{one.case.id}`): {one.text.en} [{place.en}]",
    )
