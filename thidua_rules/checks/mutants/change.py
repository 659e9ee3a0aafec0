"""One small change to a criterion, and how it is put in the place of the criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text

EVER = c.Window("ever")


@dataclass(frozen=True, slots=True)
class Change:
    """What a writer could have written by mistake: its kind, in words, and as a criterion."""

    kind: str
    text: Text
    criterion: c.Criterion


def head_of(criterion: c.Criterion) -> dict[str, Any]:
    """What every criterion carries, to be shared with one of another kind."""
    return {field.name: getattr(criterion, field.name) for field in fields(c.Clause)}


def number(name: str, was: int, now: int) -> Text:
    """The sentence for a number that became another."""
    said = f"`{name}`: {was} → {now}"
    return Text(said, said)


def without_run(criterion: c.Criterion, run: str, window: c.Window) -> c.Criterion:
    """The criterion with that window wherever it looked into the run, which is no longer there."""
    match criterion:
        case c.AllOf() | c.AnyOf() | c.AtLeast():
            parts = tuple(without_run(part, run, window) for part in criterion.parts)
            return replace(criterion, parts=parts)
        case c.Counted() | c.Streak() | c.Absent() if criterion.window.run == run:
            return replace(criterion, window=window)
        case _:
            return criterion


def without_grant(criterion: c.Criterion) -> c.Criterion:
    """The criterion looking at all years where it looked at those after a grant."""
    match criterion:
        case c.AllOf(since=c.Counted()):
            return criterion  # it has a grant of its own
        case c.AllOf() | c.AnyOf() | c.AtLeast():
            return replace(criterion, parts=tuple(map(without_grant, criterion.parts)))
        case c.Counted() | c.Streak() | c.Absent() if criterion.window.form == "since_grant":
            return replace(criterion, window=EVER)
        case _:
            return criterion


def written_here(criterion: c.Criterion) -> Iterator[c.Criterion]:
    """The criterion and what is written within it: what it takes from elsewhere is judged there."""
    yield criterion
    if criterion.via is None and not isinstance(criterion, c.Meets):
        for part in c.parts_of(criterion):
            yield from written_here(part)


def with_change(root: c.Criterion, at: str, new: c.Criterion) -> c.Criterion:
    """The tree with the criterion at that place replaced."""
    if root.at == at:
        return new
    match root:
        case c.AllOf(since=c.Counted() as since) if since.at == at:
            assert isinstance(new, c.Counted)
            return replace(root, since=new)
        case c.AllOf() | c.AnyOf() | c.AtLeast() if root.via is None:
            parts = tuple(with_change(part, at, new) for part in root.parts)
            return root if parts == root.parts else _healed(replace(root, parts=parts), root)
        case _:
            return root


def _healed(now: c.Criterion, was: c.Criterion) -> c.Criterion:
    """Parts that looked into a run which is no run any more look where the run looked."""
    kept = {part.id for part in c.parts_of(now) if isinstance(part, c.Streak)}
    for part in c.parts_of(was):
        if isinstance(part, c.Streak) and part.id not in kept:
            now = without_run(now, part.id, part.window)
    return now
