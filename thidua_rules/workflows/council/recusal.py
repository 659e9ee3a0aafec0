"""Who of the council stands aside, computed from its members; and what that does to the vote."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.cohort.voting.recusal import Effect, Member, Recused, effect, recused
from thidua_rules.model.law import Text
from thidua_rules.workflows.council.facts import Item, Sitting, items, pending, seats_of, stated
from thidua_rules.workflows.guards import guard
from thidua_rules.workflows.voting.council_ballot import terms_of

_NO_PART = ("luat-15-2003/d6", "luat-06-2022/d5")


@guard("seats-do-not-fit")
def seats_are_the_members(asked: Sitting) -> Iterator[Text]:
    """Where the members are named, they are as many as are counted."""
    seats, members = seats_of(asked).seats, asked.facts.members
    if seats and members is not None and len(seats) != members:
        yield Text(
            f"nêu tên {len(seats)} thành viên Hội đồng, nhưng ghi {members}",
            f"{len(seats)} members of the council are named, and {members} are counted",
        )


@guard("recusal-not-kept", *_NO_PART)
def those_with_a_part_stand_aside(asked: Sitting) -> Iterator[Text]:
    """A ballot says that as many stood aside as have a part in the case."""
    for (nominee, _), ballot in stated(asked).items():
        aside = _aside(nominee, asked)
        if seats_of(asked).seats and ballot.recused != len(aside):
            names = Text(*(_names(aside, lang) for lang in ("vi", "en")))
            yield Text(
                f"phiếu về `{nominee}` ghi {ballot.recused} người không bầu; phải là "
                f"{len(aside)}{names.vi}",
                f"the ballot on `{nominee}` says {ballot.recused} stood aside; it has to be "
                f"{len(aside)}{names.en}",
            )


@guard("recusal", *_NO_PART)
def what_standing_aside_comes_to(asked: Sitting) -> Iterator[Text]:
    """Tell for each nominee who stands aside, and whether those who are left can carry it."""
    for nominee, award in _before_us(asked):
        aside, terms = _aside(nominee, asked), terms_of(asked, award)
        if aside and terms is not None:
            yield _told(nominee, aside, effect(terms, len(seats_of(asked).seats), len(aside)))


def _before_us(asked: Sitting) -> tuple[Item, ...]:
    return items(asked.facts.agenda) if asked.event == "convene" else pending(asked)


def _aside(nominee: str, asked: Sitting) -> tuple[Recused, ...]:
    facts = seats_of(asked)
    members = (
        Member(id=one.id, unit=one.unit, relatives=frozenset(one.relatives)) for one in facts.seats
    )
    return recused(members, nominee, facts.units.get(nominee, nominee))


def _names(aside: tuple[Recused, ...], lang: str) -> str:
    return f" ({'; '.join(one.text.of(lang) for one in aside)})" if aside else ""


def _told(nominee: str, aside: tuple[Recused, ...], found: Effect) -> Text:
    left = found.base_without
    first = Text(
        f"khi xét `{nominee}`, {len(aside)} người đứng ngoài{_names(aside, 'vi')}; còn {left}",
        f"on `{nominee}`, {len(aside)} stand aside{_names(aside, 'en')}; {left} are left",
    )
    told = (first, *_effects(found))
    return Text(*("; ".join(one.of(lang) for one in told) for lang in ("vi", "en")))


def _effects(found: Effect) -> Iterator[Text]:
    if found.needed is not None:
        yield Text(
            f"cần {found.needed} phiếu trên {found.base}",
            f"{found.needed} votes of {found.base} are needed",
        )
    if found.can_pass is False:
        yield Text("không thể đủ phiếu", "they cannot carry it")
    if found.quorate is False:
        yield Text("không đủ số người họp", "they are no quorum")
    yield from (one for one in (found.reading,) if one is not None)
