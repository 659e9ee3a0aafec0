"""Reminders as a clerk reads them, as data, and as entries of a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from thidua_rules.cli.calendar import ics
from thidua_rules.cli.screen import Screen
from thidua_rules.events import Event, Notice, Watcher
from thidua_rules.events.entry import Entry
from thidua_rules.model.law import Span, Text
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

# What is most pressing first.
_GROUPS = (
    (("overdue",), Text("Đã quá hạn", "Overdue")),
    (("due",), Text("Sắp đến hạn", "Due soon")),
    (("no-event", "no-sequel"), Text("Chưa thấy ghi nhận", "Not on record")),
    (("late-steps",), Text("Hay chậm hạn", "Often late")),
    (("run-of-years",), Text("Đạt liên tục nhiều năm", "Years in a row")),
    (("quota",), Text("Số suất", "Numbers")),
    (("instrument-ends", "instrument-replaced"), Text("Văn bản thay đổi", "Texts that change")),
)
_COMING, _PAST = ("due", "instrument-ends"), ("overdue", "no-event", "no-sequel")
_NONE = Text("✓ không có gì phải nhắc", "✓ nothing to be reminded of")
_NONE_NEW = Text("✓ không có gì mới phải nhắc", "✓ nothing new to be reminded of")
_BEFORE = Text(" (đã nhắc trước đây: {})", " (told before: {})")
_CAVEAT = Text("lưu ý: {}", "caveat: {}")


def say_notices(
    screen: Screen, notices: Iterable[Notice], profile: BlocProfile, on: date, *, before: int
) -> None:
    """The reminders by what they are about; `before`: how many more were told before."""
    told, lang = tuple(notices), screen.lang
    screen.heading(_title(profile, on))
    screen.say("")
    for kinds, title in _GROUPS:
        lines = [one for one in told if one.kind in kinds]
        if lines:
            screen.heading(title)
            for what, who in _lines(lines, on, lang):
                screen.say(f"  • {what}\n    → {who}")
            screen.say("")
    count = len(told)
    said = Text(f"{count} lời nhắc", f"{count} reminder{'s' * (count > 1)}").of(lang)
    if not told:
        said = (_NONE_NEW if before else _NONE).of(lang)
    screen.say(said + (_BEFORE.of(lang).format(before) if before else ""))


def _title(profile: BlocProfile, on: date) -> Text:
    vi, en = on.strftime("%d/%m/%Y"), on.isoformat()
    return Text(f"{profile.title.vi} – nhắc ngày {vi}", f"{profile.title.en} – reminders of {en}")


def told_weekly(screen: Screen, watcher: Watcher, events: Iterable[Event], days: Span) -> None:
    """What an office learns that looks once a week and tells nobody twice."""
    seen, told, lang = tuple(events), set[str](), screen.lang
    for on in _weeks(days):
        new = watcher.notices(seen, on=on, told=told)
        told |= {one.id for one in new}
        day = Text(on.strftime("%d/%m/%Y"), on.isoformat()).of(lang)
        for what, who in _lines(new, on, lang):
            screen.say(f"{day}  {what}\n            → {who}")


def _weeks(days: Span) -> Iterator[date]:
    on = days.start
    while on in days:
        yield on
        on += timedelta(days=7)


def _lines(notices: Iterable[Notice], on: date, lang: str) -> Iterator[tuple[str, str]]:
    """What there is to be told, each thing once, and all whom it is for."""
    who: dict[str, list[str]] = {}
    for one in notices:
        who.setdefault(_line(one, on, lang), []).append(one.name.of(lang))
    return ((what, "; ".join(dict.fromkeys(names))) for what, names in who.items())


def _line(one: Notice, on: date, lang: str) -> str:
    caveat = f" ({_CAVEAT.of(lang).format(one.caveat.of(lang))})" if one.caveat else ""
    return f"{one.text.of(lang)}{_how_long(one, on).of(lang)} [{one.cite.of(lang)}]{caveat}"


def _how_long(one: Notice, on: date) -> Text:
    """How many days are left, or over: the only thing that differs from day to day."""
    if one.kind in _COMING and one.until:
        left = (one.until - on).days
        if not left:
            return Text(" – hôm nay là ngày cuối", " – today is the last day")
        return Text(f" – còn {left} ngày", f" – {_days(left)} left")
    if one.kind in _PAST:
        over = (on - one.since).days + 1
        return Text(f" – quá {over} ngày", f" – {_days(over)} over")
    return Text("", "")


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def as_data(notices: Iterable[Notice], profile: BlocProfile, on: date) -> dict[str, Any]:
    """All that the reminders hold, for another program."""
    return {
        "profile": profile.id,
        "digest": profile.digest,
        "on": on.isoformat(),
        "notices": [_plain(one) for one in notices],
    }


def _plain(one: Notice) -> dict[str, Any]:
    return {
        "id": one.id,
        "rule": one.rule,
        "kind": one.kind,
        "who": list(one.who),
        "name": {"vi": one.name.vi, "en": one.name.en},
        "about": one.about,
        "vi": one.text.vi,
        "en": one.text.en,
        "since": one.since.isoformat(),
        "until": one.until.isoformat() if one.until else None,
        "cite": one.cite.vi,
        "cite_en": one.cite.en,
        "own_rule": one.own,
        "caveat": {"vi": one.caveat.vi, "en": one.caveat.en} if one.caveat else None,
    }


def to_calendar(notices: Iterable[Notice], profile: BlocProfile, on: date, lang: str) -> bytes:
    """The reminders as whole days: the last of each, or today where there is none to come."""
    return ics(tuple(_entry(one, on) for one in notices), _title(profile, on), on, lang)


def _entry(one: Notice, on: date) -> Entry:
    basis = Text(f"Căn cứ: {one.cite.vi}", f"Basis: {one.cite.en}")
    caveats = [Text(f"Lưu ý: {c.vi}", f"Caveat: {c.en}") for c in filter(None, [one.caveat])]
    title = Text(f"{one.name.vi}: {one.text.vi}", f"{one.name.en}: {one.text.en}")
    return Entry(id=one.id, on=one.until or on, title=title, lines=(basis, *caveats))
