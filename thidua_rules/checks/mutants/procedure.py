"""What may be wrong in a procedure file: a share, a day, an amount, an award that is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from thidua_rules.model.law import Span, Text
from thidua_rules.model.procedure import (
    BaseSalary,
    Deadline,
    Due,
    Pay,
    PayRule,
    Preference,
    Prize,
    Procedure,
    QuotaRule,
    Rounding,
)
from thidua_rules.model.provision import Provision
from thidua_rules.model.votes import Quorum, VoteBase, VoteRule

_DAY = timedelta(days=1)
_PERCENT = Fraction(1, 100)
_TENTH = Fraction(1, 10)
_VND = 10_000
KINDS = (
    "votes",
    "quorums",
    "quotas",
    "prizes",
    "pay_rules",
    "deadlines",
    "base_salaries",
    "preferences",
)


@dataclass(frozen=True, slots=True)
class ProcedureMutant:
    """The procedure with one mistake in it; `kind` is that of the entry `was`.

    `awards`: those for which it is a mistake (empty: all that the entry is for); `day`: the one
    that changes hands, where the mistake is about days; `left_out`: it is that nothing is said.
    """

    kind: str
    text: Text
    was: Provision
    procedure: Procedure
    awards: frozenset[str] = frozenset()
    day: date | None = None
    left_out: bool = False


def procedure_mutants(held: Procedure) -> Iterator[ProcedureMutant]:
    """Each entry with one number, sign or word wrong; each file bound a day early or late."""
    for kind in KINDS:
        entries: tuple[Provision, ...] = getattr(held, kind)
        for place, one in enumerate(entries):
            for text, now in (*_changes(one), *_left_out(one)):
                kept = () if now is None else (now,)
                whole = (*entries[:place], *kept, *entries[place + 1 :])
                lost = one.awards - now.awards if now is not None else one.awards
                mistaken = _with(held, kind, whole)
                gone = now is None or bool(lost)
                yield ProcedureMutant(kind, text, one, mistaken, lost, left_out=gone)
        yield from _days(held, kind, entries)


def _with(held: Procedure, kind: str, entries: tuple[Provision, ...]) -> Procedure:
    named: dict[str, Any] = {one.name: getattr(held, one.name) for one in fields(held)}
    return Procedure(**{**named, kind: entries})


Change = tuple[Text, Provision | None]


def _said(name: str, was: object, now: object) -> Text:
    return Text(f"`{name}`: {was} → {now}", f"`{name}`: {was} → {now}")


def _changes(one: Provision) -> Iterator[Change]:
    """Every change to what the entry itself says."""
    match one:
        case VoteRule():
            yield from _others(one, "secret", (True, False))
            if one.at_least is not None:
                yield from _share(one, "at_least", _PERCENT)
                yield from _others(one, "of", tuple(VoteBase))
                yield from _others(one, "written", (True, False))
        case Quorum():
            yield from _share(one, "at_least", _PERCENT)
        case QuotaRule() if one.at_most is not None:
            yield from _share(one, "at_most", _PERCENT)
            yield from _others(one, "rounding", tuple(Rounding))
        case Deadline(due=Due() as due):
            yield from _of_days(one, due)
        case Preference(women_percent=int() as percent):
            yield from _others(one, "women_percent", (percent - 1, percent + 1))
        case _:
            yield from _of_money(one)


def _of_money(one: Provision) -> Iterator[Change]:
    match one:
        case Prize():
            yield from _share(one, "times", _TENTH)
            yield from _share(one, "at_most", _TENTH)
        case PayRule(kind=Pay.ROUND_UP, to=int() as to):
            yield from _others(one, "to", (to // 10, to * 10))
        case BaseSalary(vnd=vnd):
            yield from _others(one, "vnd", (vnd - _VND, vnd + _VND))


def _of_days(one: Deadline, due: Due) -> Iterator[Change]:
    yield from ((text, replace(one, due=now)) for text, now in _other_days(due, "due"))
    if one.opens is not None:
        for text, now in _other_days(one.opens, "opens"):
            yield text, replace(one, opens=now)


def _share(one: Provision, name: str, step: Fraction) -> Iterator[Change]:
    was: Fraction | None = getattr(one, name)
    if was is None:
        return
    for now in (was - step, was + step):
        if now > 0:
            changed: dict[str, Any] = {name: now}
            yield _said(name, _shown(was, step), _shown(now, step)), replace(one, **changed)


def _shown(number: Fraction, step: Fraction) -> str:
    return f"{float(number * 100):.4g} %" if step == _PERCENT else f"{float(number):g}"


def _others(one: Provision, name: str, values: tuple[object, ...]) -> Iterator[Change]:
    """Each other value of a key that has one."""
    was = getattr(one, name)
    for now in values:
        if was is not None and now != was:
            changed: dict[str, Any] = {name: now}
            yield _said(name, _word(was), _word(now)), replace(one, **changed)


def _word(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else getattr(value, "value", value)


def _other_days(due: Due, key: str) -> Iterator[tuple[Text, Due]]:
    """The day one earlier and later, “on” for “before”, another year, counted from another."""
    day = date(2001, due.month, due.day)  # no leap year, in which no 28 February is the last
    for near in (day - _DAY, day + _DAY):
        now = replace(due, month=near.month, day=near.day)
        yield _said(key, f"{day:%d/%m}", f"{near:%d/%m}"), now
    yield (
        _said(f"{key}.inclusive", due.inclusive, not due.inclusive),
        replace(due, inclusive=not due.inclusive),
    )
    for years in {abs(due.years_after - 1), due.years_after + 1}:
        yield _said(f"{key}.years_after", due.years_after, years), replace(due, years_after=years)
    for counted in {"year-of-review", "year-of-decision"} - {due.counted_from}:
        if key == "due":
            yield (
                _said("counted_from", due.counted_from, counted),
                replace(due, counted_from=counted),
            )


def _settles(one: Provision) -> bool:
    """Whether it says something that is worked out; what was not seen is not missed."""
    match one:
        case Prize():
            return one.times is not None or one.at_most is not None
        case QuotaRule():
            return one.at_most is not None
        case Deadline():
            return one.due is not None
        case PayRule():
            return one.kind in {Pay.ROUND_UP, Pay.HIGHEST_TITLE}
        case VoteRule():
            return one.at_least is not None
        case _:
            return True


def _left_out(one: Provision) -> Iterator[Change]:
    """The entry left out, and each word of the lists that say for whom it is."""
    if not _settles(one):
        return
    yield Text("bỏ cả mục này", "the entry is left out"), None
    for name in ("awards", "subjects"):
        words: frozenset[str] = getattr(one, name)
        for word in sorted(words) if len(words) > 1 else ():
            changed: dict[str, Any] = {name: words - {word}}
            yield Text(f"bỏ `{word}`", f"`{word}` is left out"), replace(one, **changed)


def _days(held: Procedure, kind: str, entries: tuple[Provision, ...]) -> Iterator[ProcedureMutant]:
    """The days of all entries of a file that share them, a day early and a day late."""
    said = [one for one in entries if _settles(one)]
    for file, span in dict.fromkeys((file_of(one), one.effective) for one in said):
        same = [one for one in said if (file_of(one), one.effective) == (file, span)]
        for text, day, now in _other_spans(span):
            moved = tuple(replace(one, effective=now) if one in same else one for one in entries)
            yield ProcedureMutant(kind, text, same[0], _with(held, kind, moved), day=day)


def file_of(one: Provision) -> str:
    """The procedure file in which it stands, without its `.yaml`."""
    return one.at.partition("#")[0]


def _other_spans(span: Span) -> Iterator[tuple[Text, date, Span]]:
    """The span with one of its days wrong, and the day that is then in or out by mistake."""
    for now in (span.start - _DAY, span.start + _DAY):
        yield _said("from", span.start, now), min(span.start, now), replace(span, start=now)
    if span.end is not None:
        for end in (span.end - _DAY, span.end + _DAY):
            yield _said("until", span.end, end), min(span.end, end), replace(span, end=end)
