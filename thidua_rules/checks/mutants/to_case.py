"""A person and an answer as an entry of a `.cases.yaml` file, to be pasted there once judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from thidua_rules.checks.answers import Answer, Person
from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.rulebook.rules.cases import Case

_INDENT = "    "


def case_text(name: str, source: str, person: Person, answer: Answer, beside: Case) -> str:
    """The entry; what is the same for every case of the file is left out.

    `beside` is a case of that file.
    """
    lines = [f"  - name: {_scalar(name)}", f"{_INDENT}source: {source}"]
    lines += [f"{_INDENT}{line}" for line in _given(person, beside)]
    lines.append(f"{_INDENT}verdict: {answer.verdict.slug}")
    lines.append(f"{_INDENT}because: {_flow(sorted(answer.because))}")
    return "\n".join(lines) + "\n"


def _given(person: Person, beside: Case) -> Iterator[str]:
    """What the person has and the case beside does not say for the whole file."""
    if person.on != beside.on:
        yield f"on: {person.on}"
    if person.year != person.on.year:
        yield f"year: {person.year}"
    if _subject(person.dossier) != _subject(beside.dossier):
        yield f"subject: {_flow(_subject(person.dossier))}"
    yield from _held(person.dossier)
    complete = person.dossier.complete
    if complete != beside.dossier.complete:
        yield f"complete: {_flow(complete.model_dump(exclude_none=True) if complete else None)}"


def _held(dossier: Dossier) -> Iterator[str]:
    posts = [post.model_dump(exclude_none=True) for post in dossier.posts or ()]
    parts: dict[str, Any] = {
        "records": list(short_records(dossier.records)),
        "facts": dossier.facts,
        "members": dossier.members,
        "posts": posts,
        "attested": {id: word.holds for id, word in dossier.attested.items()},
    }
    given = {key: value for key, value in parts.items() if value}
    if dossier.posts == ():
        given["posts"] = []  # none were held, which is not the same as not stated
    yield from (f"{key}: {_flow(value)}" for key, value in given.items())


def _subject(dossier: Dossier) -> dict[str, Any]:
    return dossier.subject.model_dump(exclude={"id"}, exclude_none=True)


def short_records(records: Iterable[Record]) -> Iterator[str | dict[str, Any]]:
    """Each record in the short form, years that follow each other as a span."""
    for key, group in groupby(records, key=_without_when):
        if key is None:
            yield from (record.model_dump(exclude_none=True) for record in group)
        else:
            yield from (f"{key} {when}" for when in _spans(group))


def _without_when(record: Record) -> str | None:
    """What is before the day in the short form, or nothing where that form cannot hold it."""
    kept = record.model_dump(exclude_none=True, exclude={"kind", "level", "grade", "on", "year"})
    if kept or (record.on is not None and record.on.year != record.year):
        return None
    return str(record).rpartition(" ")[0]


def _spans(records: Iterable[Record]) -> Iterator[str]:
    first = last = None
    for record in records:
        if record.on is not None or last is None or record.year != last + 1:
            yield from _span(first, last)
            first = last = None
        if record.on is not None:
            yield record.on.isoformat()
        else:
            first, last = first or record.year, record.year
    yield from _span(first, last)


def _span(first: int | None, last: int | None) -> Iterator[str]:
    if first is not None:
        yield str(first) if first == last else f"{first}..{last}"


def _flow(value: Any) -> str:  # noqa: ANN401 - whatever a dossier may hold
    """A value as YAML on one line."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case _:
            return str(value)


def _scalar(text: str) -> str:
    """A sentence as YAML: in quotes where a sign in it would mean something."""
    if ": " in text or " #" in text or text[:1] in "“\"'[{&*!|>%@`-?":
        return "'" + text.replace("'", "''") + "'"
    return text
