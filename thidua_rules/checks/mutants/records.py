"""What may be wrong with the records that a leaf asks for, and with the years it looks at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from thidua_rules.checks.mutants.change import EVER, Change
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Vocabulary

Seeking: TypeAlias = c.Counted | c.Streak | c.Absent
Steps: TypeAlias = tuple[str, ...]


def of_records(leaf: Seeking, vocabulary: Vocabulary) -> Iterator[Change]:
    """Each kind left out, each level and grade raised, lowered and left out, each window wrong."""
    if len(leaf.of) > 1:
        for place, one in enumerate(leaf.of):
            left = leaf.of[:place] + leaf.of[place + 1 :]
            text = Text(f"bỏ loại `{one.kind}`", f"the kind `{one.kind}` is left out")
            yield Change("kind", text, replace(leaf, of=left))
    yield from _levels(leaf, vocabulary)
    yield from _grades(leaf, vocabulary)
    yield from _windows(leaf)


def _levels(leaf: Seeking, vocabulary: Vocabulary) -> Iterator[Change]:
    """Kinds that are asked at the same levels are mistaken together."""
    held = {(one.levels, vocabulary.levels_of(one.kind)) for one in leaf.of if one.levels}
    for levels, order in sorted(held):
        for now, text in _steps("level", levels, order):
            of = (replace(one, levels=now) if one.levels == levels else one for one in leaf.of)
            yield Change("level", text, replace(leaf, of=tuple(of)))


def _grades(leaf: Seeking, vocabulary: Vocabulary) -> Iterator[Change]:
    held = {(one.kind, one.grades) for one in leaf.of if one.grades is not None}
    for kind, grades in sorted(held):
        assert grades is not None
        for now, text in _steps("grade", grades, vocabulary.records[kind].grades):
            of = (replace(one, grades=now) if one.kind == kind else one for one in leaf.of)
            yield Change("grade", text, replace(leaf, of=tuple(of)))


def _steps(key: str, held: Steps, order: Steps) -> Iterator[tuple[Steps | None, Text]]:
    """Nothing asked, one step more, one step less, and “at least” taken for “exactly” or back."""
    least = order.index(held[0])
    yield None, Text(f"bỏ `{key}`", f"`{key}` is left out")
    if least + 1 < len(order) and order[least + 1 :] != held:
        yield order[least + 1 :], _said(key, order[least], order[least + 1])
    if least:
        yield order[least - 1 :], _said(key, order[least], order[least - 1])
    if len(held) > 1:
        yield held[:1], Text(f"`{key}` thành “đúng bằng”", f"`{key}` becomes “exactly”")
    elif least + 1 < len(order):
        yield order[least:], Text(f"`{key}` thành “từ … trở lên”", f"`{key}` becomes “at least”")


def _said(key: str, was: str, now: str) -> Text:
    return Text(f"`{key}`: {was} → {now}", f"`{key}`: {was} → {now}")


def _windows(leaf: Seeking) -> Iterator[Change]:
    window = leaf.window
    for now, text in (*_other_forms(window), *_other_lengths(window), *_moved(window)):
        yield Change("window", text, replace(leaf, window=now))


def _other_forms(window: c.Window) -> Iterator[tuple[c.Window, Text]]:
    others: Sequence[c.Window] = ()
    match window.form:
        case "this_year":
            others = (c.Window("last", years=2), EVER)
        case "ever":
            others = (c.Window("this_year"),)
        case "last" | "since_grant" | "within":
            others = (EVER, c.Window("this_year"))
    for other in others:
        now = f"last {other.years}" if other.years else other.form
        yield other, _said("window", window.form, now)


def _other_lengths(window: c.Window) -> Iterator[tuple[c.Window, Text]]:
    if window.years is not None:
        for years in (window.years - 1, window.years + 1):
            if years:
                said = _said("last", str(window.years), str(years))
                yield replace(window, years=years), said


def _moved(window: c.Window) -> Iterator[tuple[c.Window, Text]]:
    """The first and the last year counted in where they are not, and the other way round."""
    if window.form in {"this_year", "last", "since_grant"}:
        earlier = Text("cửa sổ lùi một năm", "the window lies a year earlier")
        yield replace(window, moved=-1), earlier
    if window.form == "since_grant":
        later = Text("cửa sổ muộn một năm", "the window lies a year later")
        yield replace(window, moved=1), later
