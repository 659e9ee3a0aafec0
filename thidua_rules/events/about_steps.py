"""Reminders of steps: due, overdue, late too often, not on record, or not followed up."""

from __future__ import annotations

from datetime import timedelta

from thidua_rules.events.due_dates import due_dates, filing_of
from thidua_rules.events.facts import Fact
from thidua_rules.events.notice import Footing, Found
from thidua_rules.events.patterns import Match
from thidua_rules.events.scene import Scene, day_in, day_text, number_text, quoted
from thidua_rules.events.steps import WATCHED
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import rule_of
from thidua_rules.workflows.profile import notices as n


def due(rule: n.NoticeRule, found: Fact, scene: Scene) -> Found:
    """A step that is due soon, or overdue."""
    before = rule.when.before if isinstance(rule.when, n.Due) else None
    step, year, last = found.word("step"), found.number("year"), day_in(found, "day")
    case, watched = found.word("case"), WATCHED[step]
    who, name = scene.unit("" if case else found.word("unit"), watched.who)
    within = f" ({case})" if case else ""
    footing, caveat = _deadline(rule, found, scene)
    return Found(
        key=(step, year, found.word("unit"), case, found.number("day")),
        who=who,
        name=name,
        about=case or step,
        slots={
            "who": name,
            "step": Text(f"{watched.title.vi}{within}", f"{watched.title.en}{within}"),
            "day": day_text(last),
        },
        since=last + timedelta(days=1) if before is None else last - timedelta(days=before),
        until=None if before is None else last,
        footing=footing,
        caveat=caveat,
    )


def _deadline(rule: n.NoticeRule, due: Fact, scene: Scene) -> tuple[Footing, Text | None]:
    """The clause that sets the day, and what is not sure of it."""
    book, year, step = scene.rules.book, due.number("year"), due.word("step")
    if step == "filing":
        held = filing_of(scene.rules, scene.opened[due.word("case")])
        clause = next(one for one, last in held if last.toordinal() == due.number("day"))
        return scene.footing(rule, book.cite(clause.cite), of_law=True), clause.basis.caveat
    own = next(one for one in due_dates(scene.rules.profile, year) if one.step == step)
    return scene.footing(rule, own.cite), None


def late(rule: n.NoticeRule, when: n.LateSteps, match: Match, scene: Scene) -> Found:
    unit, first, last = match["last"].word("unit"), match["first"], match["last"]
    who, name = scene.unit(unit)
    return Found(
        key=(unit, last.number("nth"), last.number("day")),
        who=who,
        name=name,
        about=last.word("step"),
        slots={
            "who": name,
            "count": number_text(when.at_least),
            "within": number_text(when.within),
            "first": day_text(day_in(first, "day")),
            "last": day_text(day_in(last, "day")),
        },
        since=day_in(last, "day"),
        until=day_in(last, "day") + timedelta(days=when.within - 1),
        footing=scene.footing(rule, rule_of(scene.rules.profile)),
    )


def no_event(rule: n.NoticeRule, when: n.NoEvent, expected: Fact, scene: Scene) -> Found:
    """What a year had to bring is not on record, and its day is over."""
    year, last = expected.number("year"), day_in(expected, "day")
    who, name = scene.unit("")
    return Found(
        key=(year, expected.number("day")),
        who=who,
        name=name,
        about=next(iter(when.events)),
        slots={
            "event": quoted(scene.event(*one) for one in when.named),
            "year": number_text(year),
            "day": day_text(last),
        },
        since=last + timedelta(days=1),
        footing=scene.footing(rule),
    )


def no_sequel(rule: n.NoticeRule, when: n.NoSequel, first: Fact, scene: Scene) -> Found:
    """What should have followed did not, in the days that there were for it."""
    case, taken = first.word("case"), day_in(first, "day")
    last = taken + timedelta(days=when.within)
    who, name = scene.unit(first.word("unit"))
    return Found(
        key=(case, first.number("number"), first.number("day")),
        who=who,
        name=name,
        about=case,
        slots={
            "case": Text(case, case),
            "who": name,
            "first": quoted([scene.event(when.lifecycle, when.first)]),
            "then": quoted(scene.event(when.lifecycle, event) for event in when.then),
            "since": day_text(taken),
            "day": day_text(last),
        },
        since=last + timedelta(days=1),
        footing=scene.footing(rule),
    )
