"""`thidua bloc`: a bloc's year from a file, taken event by event, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command, Group
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Ground
from thidua_rules.nominees import decided
from thidua_rules.workflows.authority import listed, voice
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.status import Next, next_steps
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import Entry, YearTaken, replay

_HELP = Text(
    "Một năm của khối thi đua: diễn lại từng việc, xem đang ở đâu.",
    "A bloc's year: take it event by event, see where it stands.",
)
_REPLAY = Text(
    "Diễn lại một năm từ tệp: việc nào được ghi nhận, việc nào bị từ chối và vì sao.",
    "Take a year from a file: what is accepted, what is refused and why.",
)
_STATUS = Text(
    "Từng hồ sơ đang ở bước nào, tiếp theo là gì, ai làm, còn thiếu gì.",
    "Where each case stands, what may come next, by whom, and what is missing.",
)
_ON = Text("Xem vào ngày nào (mặc định: ngày của việc cuối).", "On which day (default: the last).")
_HEADS = (Text("Ngày", "Day"), Text("Ai", "Who"), Text("Việc", "What"), Text("Kết quả", "Result"))
_BOARD = (
    Text("Hồ sơ", "Case"),
    Text("Trạng thái", "State"),
    Text("Việc tiếp theo", "Next"),
    Text("Ai làm", "By whom"),
    Text("Còn thiếu", "Missing"),
)
_NOT_TAKEN = Text("không ghi nhận", "not taken")
_NOT_TAKEN_TOGETHER = Text("không ghi nhận, cùng cả hội nghị", "not taken, with the conference")
_END = Text("(kết thúc)", "(final)")
_SUMMARY = Text("{taken} việc được ghi nhận, {refused} việc không", "{taken} taken, {refused} not")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`bloc replay` and `bloc status`."""
    group = Group("bloc", lang=lang, help=_HELP.of(lang))
    day = click.Option(["--on"], type=o.Day(lang), metavar="DATE", help=_ON.of(lang))
    for name, help_, run in (("replay", _REPLAY, _replay), ("status", _STATUS, _status)):
        group.add_command(
            Command(
                name,
                lang=lang,
                help=help_.of(lang),
                callback=click.pass_obj(run),
                params=[o.path("file"), day, o.form(lang, "text", "json"), o.packs(lang)],
            )
        )
    return (group,)


def _replay(screen: Screen, file: Path, on: date | None, form: str, packs: tuple[Path, ...]) -> int:
    year = replay(read_year(file, o.book_under(packs), decided))
    if form == "json":
        screen.data({"events": [_event(entry) for entry in year.entries], **_told(year, on)})
    else:
        screen.table(_HEADS, _lines(year, screen.lang))
        count = len(year.refused)
        said = _SUMMARY.of(screen.lang).format(taken=len(year.entries) - count, refused=count)
        screen.say(f"\n{'✗' if count else '✓'} {said}\n")
        board(screen, year, on)
    return 1 if year.refused else 0


def _status(screen: Screen, file: Path, on: date | None, form: str, packs: tuple[Path, ...]) -> int:
    year = replay(read_year(file, o.book_under(packs), decided))
    if form == "json":
        screen.data(_told(year, on))
    else:
        board(screen, year, on)
    return 1 if year.refused else 0


def _day(year: YearTaken, on: date | None) -> date:
    """There is no clock: the day is asked for, or that of the last event."""
    day = on or year.last
    if day is None:
        raise click.MissingParameter(param=click.Option(["--on"]))
    return day


def _lines(year: YearTaken, lang: str) -> Iterator[list[str]]:
    """One line for each event, and below it what is to be minded or why it was refused."""
    for entry in year.entries:
        sign = "✗" if entry.reasons else "✓"
        who = _who(entry.act.actor, year.profile, lang)
        result = _result(entry, lang)
        joint = Text("hội nghị", "conference").of(lang) + f" {entry.meeting} · "
        what = f"{joint if entry.joint else ''}{entry.act.case}: {entry.title.of(lang)}"
        yield [f"{sign} {entry.on.isoformat()}", who, what, result]
        for mark, notes in (("!", entry.warnings), ("✗", entry.reasons)):
            own = (note for note in notes if note.code != "conference-refused")
            yield from (["", "", "", f"{mark} {cited(note, lang)}"] for note in own)


def _result(entry: Entry, lang: str) -> str:
    if not entry.reasons:
        return f"→ {entry.state.title.of(lang)}"
    with_others = all(one.code == "conference-refused" for one in entry.reasons)
    return (_NOT_TAKEN_TOGETHER if with_others else _NOT_TAKEN).of(lang)


def board(screen: Screen, year: YearTaken, on: date | None, *, open_only: bool = False) -> None:
    """Where each case stands (or each that is open), what may come next, and what is missing."""
    shown = [one for one in year.cases.values() if not (open_only and one.state.final)]
    screen.table(_BOARD, _standing(shown, year, _day(year, on), screen.lang))


def _standing(
    cases: Iterable[Case[Any]], year: YearTaken, on: date, lang: str
) -> Iterator[list[str]]:
    for case in cases:
        end = f" {_END.of(lang)}" if case.state.final else ""
        head = [case.id, f"{case.state.title.of(lang)}{end}"]
        for step in next_steps(case, year.cases, on):
            missing = "\n".join(_together(step.missing, lang))
            yield [*head, step.title.of(lang), _open_to(step, year.profile, lang), missing]
            head = ["", ""]


def _open_to(step: Next, profile: BlocProfile, lang: str) -> str:
    names = "; ".join(unit_name(id, profile) for id in step.open_to)
    return names or listed(step.who).of(lang)


def _together(grounds: Iterable[Ground], lang: str) -> Iterator[str]:
    """What is missing under one clause, with the clause named once."""
    by_clause: dict[str, list[str]] = {}
    for one in grounds:
        cite = one.cite_en if lang == "en" else one.cite
        by_clause.setdefault(cite, []).append(one.text.of(lang))
    return (f"{'; '.join(said)} [{cite}]" for cite, said in by_clause.items())


def cited(one: Ground, lang: str) -> str:
    """The sentence with its clause."""
    return f"{one.text.of(lang)} [{one.cite_en if lang == 'en' else one.cite}]"


def _who(actor: Actor, profile: BlocProfile, lang: str) -> str:
    spoken = voice(actor)
    name = unit_name(spoken, profile) if spoken else "?"
    if actor.on_behalf_of is None:
        return name
    by = unit_name(actor.unit or actor.person or "?", profile)
    return Text(f"{name} (do {by} thay mặt)", f"{name} (by {by})").of(lang)


def unit_name(id: str, profile: BlocProfile) -> str:
    """The name of a unit of the bloc, or the id of anybody else."""
    named = {member.id: member.name for member in profile.members}
    return named.get(id) or profile.names.get(id, id)


def _event(entry: Entry) -> dict[str, Any]:
    return {
        "on": entry.on.isoformat(),
        "by": entry.act.actor.model_dump(exclude_none=True),
        "conference": entry.meeting if entry.joint else None,
        "case": entry.act.case,
        "event": entry.act.event,
        **_words(entry.title),
        "taken": not entry.reasons,
        "state": entry.state.id,
        "warnings": _grounds(entry.warnings),
        "reasons": _grounds(entry.reasons),
    }


def _told(year: YearTaken, on: date | None) -> dict[str, Any]:
    day = _day(year, on)
    return {
        "profile": year.profile.id,
        "digest": year.profile.digest,
        "on": day.isoformat(),
        "cases": [
            {
                "case": case.id,
                "lifecycle": case.lifecycle.name,
                "year": case.setting.year,
                "subject": case.setting.subject,
                "state": case.state.id,
                **_words(case.state.title),
                "final": case.state.final,
                "next": [_step(step) for step in next_steps(case, year.cases, day)],
            }
            for case in year.cases.values()
        ],
    }


def _step(step: Next) -> dict[str, Any]:
    return {
        "event": step.event,
        **_words(step.title),
        "who": [role.value for role in step.who],
        "open_to": list(step.open_to),
        "missing": _grounds(step.missing),
    }


def _words(text: Text) -> dict[str, str]:
    return {"vi": text.vi, "en": text.en}


def _grounds(grounds: Iterable[Ground]) -> list[dict[str, str]]:
    return [one.model_dump() for one in grounds]
