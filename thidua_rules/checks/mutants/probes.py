"""Questions to a procedure entry on which a mistake in it could turn, as entries to be pasted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from math import ceil
from typing import Any

from thidua_rules.checks.procedure_answers import Said
from thidua_rules.model.procedure import Deadline, Preference, QuotaRule
from thidua_rules.model.provision import Provision
from thidua_rules.model.votes import Quorum, VoteRule
from thidua_rules.rulebook.procedure import cases as s

_DAY = timedelta(days=1)
_MANY = 300  # members, so many that a per cent more or less is a member or more
_SUBJECTS = ("ca-nhan", "tap-the", "ho-gia-dinh")


def probes(entry: Provision, awards: tuple[str, ...]) -> Iterator[s.AnyCaseShape]:
    """Questions near what the entry says, on its first and last days and those beside them.

    `awards` are asked about where the entry is for all.
    """
    asked = sorted(entry.awards) or awards
    for on, award in product(_days(entry), asked):
        case = entry.case.id if entry.case else None
        head = {"name": "?", "source": "?", "on": on, "awards": [award], "case": case}
        yield from _near(entry, head)


def _days(entry: Provision) -> Iterator[date]:
    span = entry.effective
    yield from (span.start, span.start - _DAY)
    if span.end is not None:
        yield from (span.end - _DAY, span.end)


def _near(entry: Provision, head: dict[str, Any]) -> Iterator[s.AnyCaseShape]:
    match entry:
        case VoteRule() | Quorum():
            for ballot in _ballots(entry):
                yield s.VoteCaseShape(**head, ballot=ballot, passes=None)
        case QuotaRule():
            for of in (100, 300, 33, 1):
                yield s.QuotaCaseShape(**head, of=of, at_most=None)
        case Deadline():
            year = head["on"].year
            yield s.DeadlineCaseShape(
                **head, act=entry.act, year=year, decided=year - 2, last_day=None
            )
        case Preference():
            yield from _ties(head)
        case _:
            for subject in sorted(entry.subjects) or _SUBJECTS:
                yield s.PrizeCaseShape.model_validate({**head, "subject": subject})


def _ties(head: dict[str, Any]) -> Iterator[s.AnyCaseShape]:
    asked = {key: value for key, value in head.items() if key in {"name", "source", "on"}}
    for women in (69, 70, 71):
        members = {"nu": women, "tong-so": 100}
        yield s.TieCaseShape(**asked, subject={"kind": "tap-the"}, members=members, first=None)


def _ballots(entry: VoteRule | Quorum) -> Iterator[dict[str, int | bool]]:
    """Just enough and just too few, in all the ways of voting."""
    share = entry.at_least
    least = ceil((share or 1) * _MANY)
    counts = dict.fromkeys(min(count, _MANY) for count in (least, least - 1, least + 1, _MANY))
    for yes, present in product(counts, (_MANY, least, least - 1)):
        written = _MANY - present
        for secret in (True, False):
            if yes <= present:
                yield {"members": _MANY, "present": present, "yes": yes, "secret": secret}
            if written:
                yield {
                    "members": _MANY,
                    "present": present,
                    "written": written,
                    "yes": yes,
                    "secret": secret,
                }


_ANSWERS: dict[type[s.AnyCaseShape], tuple[str, ...]] = {
    s.VoteCaseShape: ("passes",),
    s.QuotaCaseShape: ("at_most",),
    s.PrizeCaseShape: ("vnd", "at_most_vnd"),
    s.TogetherCaseShape: ("vnd",),
    s.DeadlineCaseShape: ("opens", "last_day"),
    s.TieCaseShape: ("first",),
}


def to_entry(asked: s.AnyCaseShape, said: Said) -> str:
    """The question as a line of YAML with that answer; what is not stated is left out."""
    answered = dict(zip(_ANSWERS[type(asked)], said, strict=True))
    given = asked.model_dump(exclude_defaults=True, exclude={"name", "source", *answered})
    shown = given | {
        key: value
        for key, value in answered.items()
        if value is not None or type(asked).model_fields[key].is_required()
    }
    return "- {" + ", ".join(f"{key}: {_flow(value)}" for key, value in shown.items()) + "}"


def _flow(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case _:
            return str(value)
