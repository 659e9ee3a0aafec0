"""Entries as iCalendar, for Outlook and phones: the one door to `icalendar` (extra `calendar`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, vText

from thidua_rules.events.entry import Entry
from thidua_rules.model.law import Text

# At nine in the morning, a week and a day before: an alarm at midnight helps nobody.
ALARMS = (timedelta(hours=9) - timedelta(days=7), timedelta(hours=9) - timedelta(days=1))


def to_ics(entries: Iterable[Entry], *, title: Text, made: date, lang: str = "vi") -> bytes:
    """The file as it is to be written: whole days without a time zone, each with its alarms.

    `made` stands as the day on which it was made: there is no clock here, and of two entries with
    one id a calendar keeps the one that was made later.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//thidua-rules//thidua_rules//{lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(title.of(lang)))  # else a comma would not be escaped
    stamp = datetime.combine(made, time(), UTC)
    for entry in entries:
        calendar.add_component(_event(entry, stamp, lang))
    return bytes(calendar.to_ical())


def _event(entry: Entry, stamp: datetime, lang: str) -> Event:
    event = Event()
    event.add("uid", f"{entry.id}@thidua-rules")
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.on)
    event.add("dtend", (entry.until or entry.on) + timedelta(days=1))  # the day after the last
    event.add("summary", entry.title.of(lang), parameters={"language": lang})
    described = "\n".join(line.of(lang) for line in entry.lines)
    event.add("description", described, parameters={"language": lang})
    event.add("transp", "TRANSPARENT")  # a date to keep in mind makes nobody busy
    event.add("x-microsoft-cdo-busystatus", "FREE")
    for before in ALARMS:
        event.add_component(_alarm(before, entry.title.of(lang)))
    return event


def _alarm(before: timedelta, said: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", said)
    alarm.add("trigger", before)
    return alarm
