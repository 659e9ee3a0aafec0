"""What reminders look at: cases that were opened, the moves of their journals, achievements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.move import Move
from thidua_rules.workflows.authority import voice
from thidua_rules.workflows.case import Case

_LATE = "late:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """There is such a case, whether or not anything was done in it."""

    case: str
    lifecycle: str
    year: int
    subject: str | None = None
    award: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One move of a case; `late` names the steps for which it came after the last day in time."""

    case: str
    number: int
    lifecycle: str
    event: str
    state: str
    final: bool
    on: date
    by: str | None
    year: int
    subject: str | None = None
    award: str | None = None
    late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Achieved:
    """One record of a person or unit, from a dossier."""

    who: str
    name: str | None
    record: Record


Event: TypeAlias = Opened | Happened | Achieved


def events_of(cases: Iterable[Case[Any]]) -> tuple[Event, ...]:
    """What the cases of a bloc tell: that they were opened, and each of their moves."""
    return tuple(event for case in cases for event in _events(case))


def achievements(dossiers: Iterable[Dossier]) -> tuple[Event, ...]:
    """Every record of the dossiers."""
    return tuple(
        Achieved(who=one.subject.id, name=one.subject.name, record=record)
        for one in dossiers
        for record in one.records
    )


def years_of(events: Iterable[Event], on: date) -> tuple[int, ...]:
    """The years of which there are cases; the present one if there was a last one, or none at all.

    A journal that ended long ago does not know what became of the years since.
    """
    years = {one.year for one in events if isinstance(one, Opened)}
    if not years or on.year - 1 in years:
        years.add(on.year)
    return tuple(sorted(years))


def last_moves(events: Iterable[Event], lifecycle: str) -> tuple[Happened, ...]:
    """The last move of each case of that lifecycle in which something was done."""
    last: dict[str, Happened] = {}
    for one in events:
        if isinstance(one, Happened) and one.lifecycle == lifecycle:
            before = last.get(one.case)
            if before is None or before.number < one.number:
                last[one.case] = one
    return tuple(last[case] for case in sorted(last))


def _events(case: Case[Any]) -> Iterator[Event]:
    setting = case.setting
    yield Opened(
        case=case.id,
        lifecycle=case.lifecycle.name,
        year=setting.year,
        subject=setting.subject,
        award=setting.award,
    )
    yield from (_happened(case, move) for move in case.moves)


def _happened(case: Case[Any], move: Move) -> Happened:
    codes = (warning.code for warning in move.warnings)
    state = case.lifecycle.state(move.target)
    return Happened(
        case=case.id,
        number=move.number,
        lifecycle=move.lifecycle,
        event=move.event,
        state=state.id,
        final=state.final,
        on=move.at,
        by=voice(move.actor),
        year=case.setting.year,
        subject=case.setting.subject,
        award=case.setting.award,
        late=tuple(code.removeprefix(_LATE) for code in codes if code.startswith(_LATE)),
    )
