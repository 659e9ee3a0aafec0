"""Reminders over the events of a bloc's year: what is due, what is late, who may be proposed."""

from thidua_rules.events.correlator import Correlator, Reference
from thidua_rules.events.event import Achieved, Event, Happened, Opened, achievements, events_of
from thidua_rules.events.notice import Notice
from thidua_rules.events.rules import NoticeRules, notice_rules
from thidua_rules.events.watcher import Watcher

__all__ = [
    "Achieved",
    "Correlator",
    "Event",
    "Happened",
    "Notice",
    "NoticeRules",
    "Opened",
    "Reference",
    "Watcher",
    "achievements",
    "events_of",
    "notice_rules",
]
