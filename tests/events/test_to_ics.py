"""The file as Outlook reads it, and as the library's own parser does."""

import re
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from thidua_rules.events.bloc_dates import bloc_dates
from thidua_rules.events.entry import Entry
from thidua_rules.events.law_dates import law_dates
from thidua_rules.events.to_ics import ALARMS, to_ics
from thidua_rules.model.law import Text
from thidua_rules.workflows.profile.files import shipped_profile, shipped_profiles

_TITLE = Text("Khối Mẫu, năm 2024", "Sample bloc, 2024")
_MADE = date(2024, 1, 1)
_ENTRY = Entry(
    id="khoi-mau/2024/covenant",
    on=date(2024, 2, 29),
    title=Text("Hạn cuối: Ký giao ước; chậm, muộn", "Last day: signing"),
    lines=(Text("Khối Mẫu, năm 2024", "Sample bloc"), Text("Căn cứ: Điều 3\\4", "Basis: 3")),
)


def _written(*entries, **more):
    return to_ics(entries or (_ENTRY,), title=_TITLE, made=_MADE, **more)


def _read(content):
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return event


def test_the_head_is_what_outlook_asks_for():
    assert _written().split(b"BEGIN:VEVENT")[0].decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//thidua-rules//thidua_rules//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Khối Mẫu\\, năm 2024",
        "",
    ]


def test_an_entry_is_a_whole_day_without_a_time_zone():
    event = _read(_written())
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2024, 2, 29), date(2024, 3, 1))
    content = _written().decode()
    assert "DTSTART;VALUE=DATE:20240229\r\n" in content
    assert "TZID" not in content
    assert "VTIMEZONE" not in content
    assert (event["transp"], event["x-microsoft-cdo-busystatus"]) == ("TRANSPARENT", "FREE")


def test_days_that_follow_one_another_are_one_entry():
    long = Entry(id="x", on=_MADE, until=date(2024, 1, 3), title=_TITLE, lines=())
    assert _read(_written(long))["dtend"].dt == date(2024, 1, 4)


def test_the_words_survive_commas_semicolons_and_folding():
    event = _read(_written())
    assert str(event["summary"]) == _ENTRY.title.vi
    assert str(event["description"]) == "Khối Mẫu, năm 2024\nCăn cứ: Điều 3\\4"
    assert event["summary"].params["language"] == "vi"


def test_in_english_the_entry_is_the_same_one():
    vi, en = _read(_written()), _read(_written(lang="en"))
    assert vi["uid"] == en["uid"] == "khoi-mau/2024/covenant@thidua-rules"
    assert str(en["summary"]) == "Last day: signing"
    assert b"//EN\r\n" in _written(lang="en")


def test_alarms_ring_in_the_morning_a_week_and_a_day_before():
    alarms = _read(_written()).walk("VALARM")
    assert [alarm["trigger"].dt for alarm in alarms] == list(ALARMS)
    assert [alarm["action"] for alarm in alarms] == ["DISPLAY", "DISPLAY"]
    assert (-timedelta(days=6, hours=15), -timedelta(hours=15)) == ALARMS


def test_there_is_no_clock_in_it():
    assert _written() == _written()
    later = to_ics([_ENTRY], title=_TITLE, made=date(2024, 5, 1))
    assert _read(later)["dtstamp"].dt.date() == date(2024, 5, 1)


@pytest.mark.parametrize("id", shipped_profiles())
@pytest.mark.parametrize("year", [2018, 2021, 2024, 2027])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_shipped_profile_is_a_calendar(book, id, year, lang):
    bloc = shipped_profile(id)
    entries = (*bloc_dates(bloc, year), *law_dates(book, year))
    content = to_ics(entries, title=_TITLE, made=date(year, 1, 1), lang=lang)
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode() for line in lines[:-1])  # no letter is cut in two
    events = Calendar.from_ical(content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [one.title.of(lang) for one in entries]
    uids = [str(event["uid"]) for event in events]
    assert len(set(uids)) == len(uids) > 0
    assert all(re.fullmatch(r"[a-z0-9/-]+@thidua-rules", uid) for uid in uids)
    assert not any(event.errors for event in events)
