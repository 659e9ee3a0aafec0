"""Which reminders a bloc wants, as data: what is looked for, and in which words it is told.

None of them decides anything. The numbers of days are the bloc's own, never the law's: what the
law or the profile sets (a deadline, a run of years, a quota) is looked up where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from string import Formatter
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic import StrictInt as Int

from thidua_rules.model.dossier import Name, Slug
from thidua_rules.model.law import Refusal, Text
from thidua_rules.workflows.profile.values import MonthDay, Part, day_of

Days = Annotated[Int, Field(ge=0, le=3660)]
Cite = Annotated[str, Field(strict=True, pattern=r"^[a-z0-9-]+/d\d+")]
_DUE = ("step", "who", "day")


class Due(Part):
    """A step (of those named) whose last day in time is at most that many days off."""

    slots: ClassVar[tuple[str, ...]] = _DUE
    kind: Literal["due"]
    before: Days
    steps: tuple[Slug, ...] = ()


class Overdue(Part):
    """A step (of those named) whose last day in time is over, and that is not done."""

    slots: ClassVar[tuple[str, ...]] = _DUE
    kind: Literal["overdue"]
    steps: tuple[Slug, ...] = ()


class LateSteps(Part):
    """So many late steps of one unit in so many days, the last of them not longer ago."""

    slots: ClassVar[tuple[str, ...]] = ("who", "count", "within", "first", "last")
    kind: Literal["late-steps"]
    at_least: Annotated[Int, Field(ge=2, le=100)]
    within: Annotated[Int, Field(ge=1, le=3660)]


class NoEvent(Part):
    """None of the events (of each lifecycle) by a day of the bloc's year, or of the one `after`."""

    slots: ClassVar[tuple[str, ...]] = ("event", "year", "day")
    kind: Literal["no-event"]
    events: Annotated[Mapping[Slug, tuple[Slug, ...]], Field(min_length=1)]
    by: MonthDay
    after: Annotated[Int, Field(ge=0, le=1)] = 0

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """Each event with its lifecycle."""
        return tuple((lifecycle, one) for lifecycle, all_ in self.events.items() for one in all_)

    def day(self, year: int) -> date:
        """The last day in time for the bloc's year."""
        return day_of(self.by, year + self.after)


class NoSequel(Part):
    """After the event `first` of a case, none of `then` in that case within so many days."""

    slots: ClassVar[tuple[str, ...]] = ("case", "who", "first", "then", "since", "day")
    kind: Literal["no-sequel"]
    lifecycle: Slug
    first: Slug
    then: Annotated[tuple[Slug, ...], Field(min_length=1)]
    within: Days


class RunOfYears(Part):
    """A run of years that a part of the award's rule asks for: reached, or `short` by one year."""

    slots: ClassVar[tuple[str, ...]] = ("who", "award", "part", "years", "last", "next")
    kind: Literal["run-of-years"]
    award: Slug
    part: Slug
    short: Annotated[Int, Field(ge=0, le=1)] = 0


class QuotaLeft(Part):
    """At most so many of an award are left of the bloc's number: the next would exceed it at 0."""

    slots: ClassVar[tuple[str, ...]] = ("award", "year", "used", "most", "left")
    kind: Literal["quota"]
    left: Annotated[Int, Field(ge=0)]


class InstrumentEnds(Part):
    """An instrument that answers on the day stops binding within so many days."""

    slots: ClassVar[tuple[str, ...]] = ("instrument", "day")
    kind: Literal["instrument-ends"]
    within: Days


class InstrumentReplaced(Part):
    """A case is open that began under a text that does not bind any more."""

    slots: ClassVar[tuple[str, ...]] = ("instrument", "case", "who", "since", "day")
    kind: Literal["instrument-replaced"]


When: TypeAlias = Annotated[
    Due
    | Overdue
    | LateSteps
    | NoEvent
    | NoSequel
    | RunOfYears
    | QuotaLeft
    | InstrumentEnds
    | InstrumentReplaced,
    Field(discriminator="kind"),
]


class NoticeRule(Part):
    """One reminder: when it is due, and its sentence in both languages, with `{slots}`.

    `cite`: a place of the law. Left out, it is the place of what the reminder is about (a
    deadline, a rule, a quota), or else the bloc's own rule.
    """

    id: Slug
    when: When
    vi: Name
    en: Name
    cite: Cite | None = None

    @model_validator(mode="after")
    def _slots_are_filled(self) -> NoticeRule:
        for said in self._misfits():
            raise Refusal(said)
        return self

    def _misfits(self) -> Iterator[Text]:
        vi, en = _slots(self.vi), _slots(self.en)
        for slot in sorted(vi | en):
            if slot not in self.when.slots:
                known = ", ".join(f"`{{{one}}}`" for one in self.when.slots)
                yield Text(
                    f"không có chỗ trống `{{{slot}}}`; có thể: {known}",
                    f"there is no slot `{{{slot}}}`; there are: {known}",
                )
        for slot in sorted(vi ^ en):
            yield Text(
                f"`{{{slot}}}` chỉ có ở một ngôn ngữ",
                f"`{{{slot}}}` stands in one of the languages only",
            )


class Notices(Part):
    """What a bloc changes of the reminders: those it does not want, and its own."""

    off: tuple[Slug, ...] = ()
    own: tuple[NoticeRule, ...] = ()


class NoticeFile(Part):
    """A file of reminders."""

    notices: tuple[NoticeRule, ...]


def _slots(sentence: str) -> set[str]:
    """The names in braces.

    Raises:
        Refusal: the braces do not match, or hold something else than a name.
    """
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError:
        said = Text("dấu `{` hoặc `}` không khép", "a `{` or `}` is not closed")
        raise Refusal(said) from None
    if any(form or conversion for _, _, form, conversion in parts):
        said = Text(
            "trong `{}` chỉ có tên chỗ trống, như `{who}`",
            "braces hold the name of a slot and no more, as in `{who}`",
        )
        raise Refusal(said)
    return {name for _, name, _, _ in parts if name is not None}
