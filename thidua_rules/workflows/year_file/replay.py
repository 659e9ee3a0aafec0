"""A bloc's year taken event by event: what was accepted, with warnings, and what was refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from thidua_rules.errors import ConferenceRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Cases, hold
from thidua_rules.workflows.guards import ground, rule_of
from thidua_rules.workflows.lifecycle import State
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.year_file.files import BlocYear, Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What became of one event; it was accepted if it has no reasons.

    `meeting` counts from 1 what the file lists; acts of one conference share it.
    """

    meeting: int
    joint: bool
    on: date
    act: Act
    title: Text
    state: State
    warnings: tuple[Ground, ...] = ()
    reasons: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTaken:
    """The year so far: what became of each event, and where the cases stand now."""

    profile: BlocProfile
    entries: tuple[Entry, ...]
    cases: dict[str, Case[Any]]

    @property
    def refused(self) -> tuple[Entry, ...]:
        """The events that were not taken."""
        return tuple(entry for entry in self.entries if entry.reasons)

    @property
    def last(self) -> date | None:
        """The day of the latest event."""
        return max((entry.on for entry in self.entries), default=None)


def replay(year: BlocYear) -> YearTaken:
    """Take the events in their order; after one that is refused the year goes on without it."""
    cases = year.cases
    entries: list[Entry] = []
    for number, meeting in enumerate(year.meetings, 1):
        try:
            after = hold(meeting.conference, cases)
        except ConferenceRefusedError as error:
            entries += _refused(number, meeting, cases, error)
        else:
            entries += _accepted(number, meeting, cases, after)
            cases = after
    return YearTaken(profile=year.profile, entries=tuple(entries), cases=dict(cases))


def _accepted(number: int, meeting: Meeting, before: Cases, after: Cases) -> Iterator[Entry]:
    taken = {id: iter(case.moves[len(before[id].moves) :]) for id, case in after.items()}
    for act in meeting.conference.acts:
        move, case = next(taken[act.case]), after[act.case]
        state = case.lifecycle.state(move.target)
        yield replace(_entry(number, meeting, act, case), state=state, warnings=move.warnings)


def _refused(
    number: int, meeting: Meeting, cases: Cases, error: ConferenceRefusedError
) -> Iterator[Entry]:
    why = {place: one.reasons for place, one in error.refused}
    for place, act in enumerate(meeting.conference.acts, 1):
        case = cases[act.case]
        reasons = why.get(place) or (_with_the_others(case, tuple(why)),)
        yield replace(_entry(number, meeting, act, case), reasons=reasons)


def _with_the_others(case: Case[Any], refused: tuple[int, ...]) -> Ground:
    numbers = ", ".join(map(str, refused))
    said = Text(
        f"cả hội nghị không được ghi nhận, vì việc {numbers} bị từ chối",
        f"the whole conference is not taken, because of act {numbers}",
    )
    return ground("conference-refused", said, rule_of(case.setting.profile))


def _entry(number: int, meeting: Meeting, act: Act, case: Case[Any]) -> Entry:
    titles = (step.title for step in case.lifecycle.steps if step.event == act.event)
    return Entry(
        meeting=number,
        joint=meeting.joint,
        on=meeting.conference.on,
        act=act,
        title=next(titles),
        state=case.state,
    )
