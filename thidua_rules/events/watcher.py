"""Who is to be reminded of what on a day: facts, what belongs together of them, and its words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from thidua_rules.events.correlator import Correlator, Reference
from thidua_rules.events.event import Event
from thidua_rules.events.notice import Notice
from thidua_rules.events.rules import NoticeRules
from thidua_rules.events.scene import Scene
from thidua_rules.events.to_facts import facts_of
from thidua_rules.events.to_notice import notice_of
from thidua_rules.events.to_patterns import patterns_of


class Watcher:
    """Looks at events by a bloc's rules; it keeps nothing, moves nothing, and has no clock."""

    def __init__(self, rules: NoticeRules, correlator: Correlator | None = None) -> None:
        """`correlator`: what puts facts together (default: the reference)."""
        self._rules, self._correlator = rules, correlator or Reference()

    def notices(
        self, events: Iterable[Event], *, on: date, told: Collection[str] = ()
    ) -> tuple[Notice, ...]:
        """Every reminder that there is reason for on the day, each once, but for those `told`.

        Args:
            events: of the bloc's cases and its people, in any order; what comes after `on` is not
                looked at.
            on: the day on which is looked.
            told: ids of reminders that were given before.

        Returns:
            The reminders in the order of the days until which, or else since when, they hold.
        """
        known = tuple(events)
        scene = Scene.of(self._rules, known, on)
        asked = {
            pattern.id: (pattern, rule)
            for rule in self._rules.rules
            for pattern in patterns_of(rule, self._rules, on)
        }
        matches = self._correlator.matches(
            [pattern for pattern, _ in asked.values()], facts_of(self._rules, known, on)
        )
        found = {
            one.id: one
            for match in matches
            for one in [notice_of(asked[match.pattern][1], match, scene)]
        }
        return tuple(sorted((one for one in found.values() if one.id not in told), key=_in_order))


def _in_order(one: Notice) -> tuple[date, date, str, str, str, str]:
    return one.until or one.since, one.since, one.rule, one.name.vi, one.about, one.id
