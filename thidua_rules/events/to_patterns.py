"""A notice rule becomes the patterns that a correlator is asked for."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import assert_never

from thidua_rules.events.patterns import Op, Pattern, Ref, Test, Wanted
from thidua_rules.events.rules import NoticeRules
from thidua_rules.events.runs import run_of
from thidua_rules.model.criterion import Streak
from thidua_rules.workflows.profile import notices as n

_TODAY = Wanted("today", "today")


def patterns_of(  # noqa: C901, PLR0911 - one arm a kind
    rule: n.NoticeRule, rules: NoticeRules, on: date
) -> tuple[Pattern, ...]:
    """One pattern, or one for each step that the rule names, or none that the law knows of.

    Their ids are that of the rule, and what tells them apart after a `/`.
    """
    match rule.when:
        case n.Due(before=before, steps=steps):
            return _each(rule.id, steps, (_today("at-least"), _today("at-most", before)))
        case n.Overdue(steps=steps):
            return _each(rule.id, steps, (_today("at-most", -1),))
        case n.LateSteps() as late:
            return (_late(rule.id, late),)
        case n.NoEvent() as silent:
            return (_no_event(rule.id, silent),)
        case n.NoSequel() as broken:
            return (_no_sequel(rule.id, broken),)
        case n.RunOfYears() as wanted:
            return _runs(rule.id, wanted, run_of(wanted, rules.book, on))
        case n.QuotaLeft(left=left):
            return (_quota(rule.id, left),)
        case n.InstrumentEnds(within=within):
            ends = (_until("at-most", within), _until("at-least", 1))
            return (_text(rule.id, "instrument", *ends),)
        case n.InstrumentReplaced():
            return (_text(rule.id, "rests", _until("at-most", 0)),)
        case _:
            assert_never(rule.when)


def _today(op: Op, plus: int = 0) -> Test:
    return Test("day", op, Ref("today", "day", plus))


def _until(op: Op, plus: int) -> Test:
    return Test("until", op, Ref("today", "day", plus))


def _text(id: str, kind: str, *tests: Test) -> Pattern:
    return Pattern(id, (_TODAY, Wanted("text", kind, tests)))


def _same(name: str, *fields: str) -> tuple[Test, ...]:
    return tuple(Test(field, "is", Ref(name, field)) for field in fields)


def _each(id: str, steps: tuple[str, ...], days: tuple[Test, ...]) -> tuple[Pattern, ...]:
    """Due on one of those days, and not done."""
    done = Wanted("done", "done", _same("due", "step", "year", "unit", "case"))
    if not steps:
        return (Pattern(id, (_TODAY, Wanted("due", "due", days)), (done,)),)
    return tuple(
        Pattern(
            f"{id}/{step}",
            (_TODAY, Wanted("due", "due", (Test("step", "is", step), *days))),
            (done,),
        )
        for step in steps
    )


def _late(id: str, when: n.LateSteps) -> Pattern:
    """The last of so many steps of a unit, not too long after the first of them, and recent."""
    last = Wanted(
        "last",
        "late",
        (
            *_same("first", "unit"),
            Test("nth", "is", Ref("first", "nth", when.at_least - 1)),
            Test("day", "at-most", Ref("first", "day", when.within - 1)),
            _today("at-least", 1 - when.within),
        ),
    )
    return Pattern(id, (_TODAY, Wanted("first", "late"), last))


def _no_event(id: str, when: n.NoEvent) -> Pattern:
    tests = (Test("rule", "is", id), _today("at-most", -1))
    expected = Wanted("expected", "expected", tests)
    none = tuple(
        Wanted(
            f"{lifecycle}-{event}",
            "move",
            (
                Test("lifecycle", "is", lifecycle),
                Test("event", "is", event),
                *_same("expected", "year"),
            ),
        )
        for lifecycle, event in when.named
    )
    return Pattern(id, (_TODAY, expected), none)


def _no_sequel(id: str, when: n.NoSequel) -> Pattern:
    first = Wanted(
        "first",
        "move",
        (
            Test("lifecycle", "is", when.lifecycle),
            Test("event", "is", when.first),
            _today("at-most", -when.within - 1),
        ),
    )
    none = tuple(
        Wanted(
            event,
            "move",
            (
                *_same("first", "case"),
                Test("event", "is", event),
                Test("number", "at-least", Ref("first", "number", 1)),
            ),
        )
        for event in when.then
    )
    return Pattern(id, (_TODAY, first), none)


def _runs(id: str, when: n.RunOfYears, run: Streak | None) -> tuple[Pattern, ...]:
    """None where the law of the day asks for no such run, or for one year only."""
    return (_run(id, when, run),) if run and run.years > when.short else ()


def _run(id: str, when: n.RunOfYears, run: Streak) -> Pattern:
    """So many records, each a round before the one before, the first of this or the past year."""
    part = Test("part", "is", f"{when.award}#{when.part}")
    recent = Test("year", "at-least", Ref("today", "year", -1))
    names = [f"year-{number}" for number in range(1, run.years - when.short + 1)]
    wanted = [Wanted(names[0], "counts", (part, recent))]
    for before, name in pairwise(names):
        wanted.append(_next(before, name, part, -run.every))
    latest = names[0]
    none = [_next(latest, "longer", part, run.every), _has(latest, when.award)]
    if when.short:
        none.append(_next(names[-1], "reached", part, -run.every))
    return Pattern(id, (_TODAY, *wanted), tuple(none))


def _next(before: str, name: str, part: Test, years: int) -> Wanted:
    tests = (part, *_same(before, "who"), Test("year", "is", Ref(before, "year", years)))
    return Wanted(name, "counts", tests)


def _has(latest: str, award: str) -> Wanted:
    """Whoever has the award, or is proposed for it, since then is not told of."""
    tests = (Test("award", "is", award), *_same(latest, "who"))
    return Wanted("has", "has", (*tests, Test("year", "at-least", Ref(latest, "year"))))


def _quota(id: str, left: int) -> Pattern:
    used = Wanted(
        "used",
        "used",
        (
            *_same("quota", "award", "year"),
            Test("number", "at-least", Ref("quota", "at_most", -left)),
        ),
    )
    return Pattern(id, (Wanted("quota", "quota"), used))
