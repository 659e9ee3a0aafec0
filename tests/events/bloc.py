"""An invented bloc of three units, and events of its year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from thidua_rules.events import (
    Achieved,
    Event,
    Happened,
    Notice,
    NoticeRules,
    Opened,
    Watcher,
    notice_rules,
)
from thidua_rules.events.rules import shipped_rules
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Record
from thidua_rules.model.short_form import records_of
from thidua_rules.rulebook import shipped
from thidua_rules.workflows import BlocProfile

UNITS = ("so-sao", "so-trang", "so-may")
_WORDS = {"vi": "khối mẫu", "en": "sample bloc"}
RULE = {"vi": "Điều 4 Quy chế khối mẫu", "en": "Article 4 of the sample bloc's rules"}


def profile(**more: Any) -> BlocProfile:
    """The bloc: `so-sao` leads it."""
    told = {
        "id": "khoi-mau",
        "title": _WORDS,
        "members": [{"id": unit, "name": unit.replace("so-", "Sở ").title()} for unit in UNITS],
        "posts": [
            {"unit": "so-sao", "role": "head", "since": "2020-01-01"},
            {"unit": "so-trang", "role": "deputy"},
        ],
    }
    return BlocProfile.model_validate(told | more)


def book() -> Rulebook:
    return shipped()


@cache
def national() -> NoticeRules:
    """The shipped reminders for the bloc without a deadline."""
    return notice_rules(profile(), book())


def rules(*own: dict[str, Any], off: Iterable[str] = (), **more: Any) -> NoticeRules:
    """The shipped reminders, with those of the bloc's own."""
    notices = {"own": list(own), "off": list(off)}
    return notice_rules(profile(notices=notices, **more), book())


def only(*ids: str, **more: Any) -> NoticeRules:
    """Of the shipped reminders these alone."""
    return rules(off=[rule.id for rule in shipped_rules() if rule.id not in ids], **more)


def own(id: str, vi: str = "{who}", en: str = "{who}", **when: Any) -> dict[str, Any]:
    """A reminder of one's own."""
    return {"id": id, "when": when, "vi": vi, "en": en}


def opened(lifecycle: str, case: str | None = None, year: int = 2024, **more: Any) -> Opened:
    return Opened(case=case or lifecycle, lifecycle=lifecycle, year=year, **more)


def happened(lifecycle: str, event: str, on: str, **more: Any) -> Happened:
    """A move; its case is called as its lifecycle where no other name is given."""
    told: dict[str, Any] = {
        "case": lifecycle,
        "number": 1,
        "state": event,
        "final": False,
        "by": None,
    }
    told |= {"year": 2024, **more}
    return Happened(lifecycle=lifecycle, event=event, on=date.fromisoformat(on), **told)


def achieved(who: str, *short: str, name: str | None = None) -> list[Event]:
    """The records of a person in short form."""
    entries = [entry for one in short for entry in records_of(one)]
    return [Achieved(who=who, name=name, record=Record.model_validate(entry)) for entry in entries]


def told(rules: NoticeRules, on: str, *events: Event) -> list[Notice]:
    """What is told on that day, in order."""
    return list(Watcher(rules).notices(events, on=date.fromisoformat(on)))


def ids(notices: Iterable[Notice]) -> list[str]:
    """The rules by which it is told."""
    return [one.rule for one in notices]
