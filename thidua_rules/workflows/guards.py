"""What holds a step back: a guard looks at what is asked and objects, with a clause, or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, Self, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict

from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.values import Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a case stands, as another case of its year sees it.

    `told`: what its lifecycle tells of it, such as the points of a score sheet.
    """

    case: str
    lifecycle: str
    subject: str | None
    state: str
    award: str | None = None
    told: object = None


class FactsOf(BaseModel):
    """What is stated with a step; what is not stated is `None` or empty, never assumed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: str | None = None

    def rests_on(self) -> tuple[str, ...]:
        """Hashes of the receipts on which these facts rest."""
        return ()

    def beside(self, others: tuple[Standing, ...], own: Setting) -> Self:  # noqa: ARG002 - most look at no other
        """These facts, and what they need to know of the other cases of the bloc's year.

        `own`: on what the case stands of which they are stated.
        """
        return self


Facts = TypeVar("Facts", bound=FactsOf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """On what a case stands: the law that is held, the bloc's profile, the bloc's year.

    `subject` is the unit or person whose case it is, where it is one's own; `award` what it is
    proposed for; `rubric` the table of points in force, where the bloc has one.
    """

    book: Rulebook
    profile: BlocProfile
    year: int
    subject: str | None = None
    award: str | None = None
    rubric: Rubric | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Generic[Facts]):
    """One question to the guards: may this be done, by this actor, on this day, on these facts?"""

    event: str
    state: str
    actor: Actor
    at: date
    facts: Facts
    setting: Setting
    past: tuple[Move, ...] = ()

    @property
    def within_the_year(self) -> date:
        """The day, or the last one of the year: a year closed in the next counts its own."""
        return min(self.at, date(self.setting.year, 12, 31))

    def since(self, opening: str, event: str) -> tuple[Move, ...]:
        """The moves of `event` after the last `opening`, or all where there was none."""
        events = [move.event for move in self.past]
        first = len(events) - events[::-1].index(opening) if opening in events else 0
        return tuple(move for move in self.past[first:] if move.event == event)


Objection: TypeAlias = Text | Ground
_BLOC = Text("quy chế của khối", "the bloc's own rules")


@dataclass(frozen=True, slots=True)
class Guard(Generic[Facts]):
    """`check` answers an objection for each thing that is in the way, none when the way is open.

    `cites` are places of the law, of which the first in force on the day is named; without any it
    is the bloc's own rule.
    """

    code: str
    check: Callable[[Asked[Facts]], Iterable[Objection]]
    cites: tuple[str, ...]

    def __call__(self, asked: Asked[Facts]) -> tuple[Ground, ...]:
        return tuple(self._cited(objection, asked) for objection in self.check(asked))

    def _cited(self, objection: Objection, asked: Asked[Facts]) -> Ground:
        if isinstance(objection, Ground):
            return objection
        return ground(self.code, objection, place(asked, self.cites))


@dataclass(frozen=True, slots=True)
class Fork(Generic[Facts]):
    """Which of the steps of one event it is; `name` tells the forks apart, `title` people."""

    name: str
    holds: Callable[[Asked[Facts]], bool]
    title: Text | None = None


def came_from(state: str) -> Fork[Any]:
    """The last step left that state: so a step leads back to where the case stood."""
    return Fork(f"from-{state}", lambda asked: [m.source for m in asked.past[-1:]] == [state])


def guard(
    code: str, *cites: str
) -> Callable[[Callable[[Asked[Any]], Iterable[Objection]]], Guard[Any]]:
    """Make a guard of a function that yields what it objects to."""
    return lambda check: Guard(code, check, cites)


def ground(code: str, said: Text, cite: Text) -> Ground:
    """An objection with its clause."""
    return Ground(code=code, vi=said.vi, en=said.en, cite=cite.vi, cite_en=cite.en)


def place(asked: Asked[Any], cites: Iterable[str]) -> Text:
    """The first of those places of the law that is in force on the day, or the bloc's own rule."""
    book = asked.setting.book
    for cite in map(Citation.parse, cites):
        if asked.at in book.instruments[cite.instrument].effective:
            return book.cite(cite)
    return rule_of(asked.setting.profile)


def rule_of(profile: BlocProfile, said: Spoken | None = None) -> Text:
    """The bloc's own rule: the clause of the profile's part, or the name of its rules."""
    told = said or profile.rule
    return Text(told.vi, told.en) if told else _BLOC


@guard("reason-missing")
def a_reason_is_given(asked: Asked[Any]) -> Iterator[Text]:
    """A way back, or a way out, is not taken without saying why."""
    if not asked.facts.reason:
        yield Text("chưa nêu lý do", "no reason is given")
