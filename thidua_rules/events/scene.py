"""What wording a reminder looks up: names, titles, clauses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from thidua_rules.events.event import Achieved, Event, Opened
from thidua_rules.events.facts import Fact
from thidua_rules.events.notice import Footing
from thidua_rules.events.rules import NoticeRules
from thidua_rules.model.law import Citation, Text
from thidua_rules.workflows.authority import Role, holders_of
from thidua_rules.workflows.guards import rule_of
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.profile.notices import NoticeRule

_GENERAL = Footing(
    Text("lời nhắc chung, không điều khoản nào đòi hỏi", "a general reminder, asked by no clause"),
    own=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The day, the rules with the law and the profile, the cases, and what people are called."""

    rules: NoticeRules
    on: date
    opened: dict[str, Opened]
    names: dict[str, str]

    @classmethod
    def of(cls, rules: NoticeRules, events: Iterable[Event], on: date) -> Self:
        """The names of the profile count before those of dossiers; their order changes nothing."""
        names: dict[str, str] = {}
        opened: dict[str, Opened] = {}
        for one in events:
            if isinstance(one, Opened):
                opened[one.case] = min(opened.get(one.case, one), one, key=repr)
            elif isinstance(one, Achieved) and one.name:
                names[one.who] = min(names.get(one.who, one.name), one.name)
        names |= rules.profile.names
        names |= {member.id: member.name for member in rules.profile.members}
        return cls(rules=rules, on=on, opened=opened, names=names)

    def name(self, id: str) -> Text:
        """What the unit or person is called."""
        told = self.names.get(id, id)
        return Text(told, told)

    def unit(self, id: str, role: Role = Role.HEAD) -> tuple[tuple[str, ...], Text]:
        """The unit; those who have the role on the day where it is for the bloc as a whole."""
        if id:
            return (id,), self.name(id)
        holders = tuple(holders_of([role], self.rules.profile, self.on))
        words = role.words
        if not holders:
            return (), Text(words.vi[0].upper() + words.vi[1:], words.en[0].upper() + words.en[1:])
        named = "; ".join(self.name(id).vi for id in holders)
        return holders, Text(f"{named} ({words.vi})", f"{named} ({words.en})")

    def award(self, slug: str) -> Text:
        """The title of the award."""
        return self.rules.book.vocabulary.awards.get(slug, Text(slug, slug))

    def event(self, lifecycle: str, event: str) -> Text:
        """The title of the step."""
        held = NAMED[lifecycle]
        return next(step.title for step in held.steps if step.event == event)

    def footing(
        self, rule: NoticeRule, matter: Text | None = None, *, of_law: bool = False
    ) -> Footing:
        """The place that the rule cites, or that of the matter, or the bloc's own rule.

        A reminder of the library that rests on neither says so: no clause asks for it.
        """
        if rule.cite is not None:
            return Footing(self.rules.book.cite(Citation.parse(rule.cite)), own=False)
        if matter is not None:
            return Footing(matter, own=not of_law)
        if rule in self.rules.profile.notices.own:
            return Footing(rule_of(self.rules.profile), own=True)
        return _GENERAL


def day_in(one: Fact, field: str) -> date:
    """The day that a field holds as a number."""
    return date.fromordinal(one.number(field))


def day_text(day: date) -> Text:
    """A day as each language writes it."""
    return Text(day.strftime("%d/%m/%Y"), day.isoformat())


def number_text(number: int) -> Text:
    """A number."""
    return Text(str(number), str(number))


def quoted(titles: Iterable[Text]) -> Text:
    """Titles in a sentence."""
    listed = list(titles)
    return Text(
        ", ".join(f"“{one.vi}”" for one in listed), ", ".join(f"“{one.en}”" for one in listed)
    )
