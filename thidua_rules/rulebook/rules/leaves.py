"""Written leaves become typed ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import fields as fields_of
from typing import Any

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Section
from thidua_rules.rulebook.shapes.criterion import CriterionShape
from thidua_rules.rulebook.shapes.leaves import (
    AbsentShape,
    AttestedShape,
    CountShape,
    FactShape,
    LastShape,
    MeetsShape,
    ShareShape,
    StreakShape,
    TenureShape,
    WantedShape,
    WithinShape,
)
from thidua_rules.rulebook.slugs import Path, SlugReader

_MEMBER = "members."
_STREAK = Text("một chuỗi năm của cùng `all`", "a streak of the same `all`")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a leaf stands, and which runs its window may name."""

    reader: SlugReader
    path: Path
    in_since: bool
    runs: frozenset[str]

    def complain(self, code: str, vi: str, en: str, *steps: str | int) -> None:
        self.reader.complain(code, vi, en, (*self.path, *steps))

    def listed(self, slug: str, section: Section, *steps: str | int) -> None:
        self.reader.listed(slug, section, (*self.path, *steps))

    def all_listed(self, slugs: list[str], section: Section, *steps: str | int) -> tuple[str, ...]:
        return self.reader.all_listed(slugs, section, (*self.path, *steps))


def fields(head: c.Clause) -> dict[str, Any]:
    """The fields of a head, to be shared with the criterion under it."""
    return {field.name: getattr(head, field.name) for field in fields_of(c.Clause)}


def leaf_of(  # noqa: PLR0911 - one arm a kind
    shape: CriterionShape, head: c.Clause, place: Place
) -> c.Criterion:
    """The leaf that the shape holds."""
    match shape:
        case CriterionShape(count=CountShape() as count):
            return count_of(count, head, place)
        case CriterionShape(streak=StreakShape() as streak):
            return _streak(streak, head, place)
        case CriterionShape(absent=AbsentShape() as absent):
            return _absent(absent, head, place)
        case CriterionShape(share=ShareShape() as share):
            return _share(share, head, place)
        case CriterionShape(fact=FactShape() as fact):
            return _fact(fact, head, place)
        case CriterionShape(tenure=TenureShape() as tenure):
            return _tenure(tenure, head, place)
        case _:
            return _left_to_others(shape, head, place)


def _left_to_others(shape: CriterionShape, head: c.Clause, place: Place) -> c.Criterion:
    """What other rules say, what an authority signs, what another text has to say."""
    match shape:
        case CriterionShape(meets=MeetsShape(awards=awards)):
            place.all_listed(awards, "awards", "meets", "awards")
            return c.Meets(**fields(head), awards=tuple(awards))
        case CriterionShape(attested=AttestedShape(by=by)):
            return c.Attested(**fields(head), by=_authority(by, place, "attested", "by"))
        case _:
            assert shape.delegated is not None
            to = _authority(shape.delegated.to, place, "delegated", "to")
            return c.Delegated(**fields(head), to=to, slot=shape.delegated.slot)


def count_of(shape: CountShape, head: c.Clause, place: Place) -> c.Counted:
    """A count of records."""
    return c.Counted(
        **fields(head),
        of=_wanted(shape, "count", place),
        window=_window(shape.window, "count", place),
        unit=shape.unit,
        at_least=shape.at_least,
        at_most=shape.at_most,
    )


def _streak(shape: StreakShape, head: c.Clause, place: Place) -> c.Streak:
    form = shape.window or ("since_grant" if place.in_since else "ever")
    return c.Streak(
        **fields(head),
        of=_wanted(shape, "streak", place),
        years=shape.years,
        ends=shape.ends,
        window=_window(form, "streak", place),
        every=shape.every,
    )


def _absent(shape: AbsentShape, head: c.Clause, place: Place) -> c.Absent:
    still_open = shape.window == "open"
    return c.Absent(
        **fields(head),
        of=_wanted(shape, "absent", place),
        window=(
            c.Window("ever") if shape.window == "open" else _window(shape.window, "absent", place)
        ),
        still_open=still_open,
        cleared_by=place.all_listed(shape.cleared_by, "records", "absent", "cleared_by"),
    )


def _wanted(
    shape: CountShape | StreakShape | AbsentShape, key: str, place: Place
) -> tuple[c.Wanted, ...]:
    return tuple(
        wanted
        for position, one in enumerate(shape.of)
        for wanted in _one_wanted(one, shape, (*place.path, key, "of", position), place)
    )


def _one_wanted(
    one: str | WantedShape,
    shape: CountShape | StreakShape | AbsentShape,
    path: Path,
    place: Place,
) -> Sequence[c.Wanted]:
    own = one if isinstance(one, WantedShape) else shape
    kind = one.kind if isinstance(one, WantedShape) else one
    return tuple(place.reader.wanted(kind, own.level, own.grade, exactly=own.exactly, path=path))


def _window(shape: str | LastShape | WithinShape, key: str, place: Place) -> c.Window:
    match shape:
        case LastShape(last=years):
            return c.Window("last", years=years)
        case WithinShape(within=run):
            path = (*place.path, key, "window", "within")
            place.reader.known(run, place.runs, _STREAK, path)
            return c.Window("within", run=run)
        case "since_grant" if not place.in_since:
            vi = "`since_grant` chỉ dùng bên trong một `since`"
            place.complain("window", vi, "`since_grant` stands inside a `since` only", key)
            return c.Window("since_grant")
        case "this_year" | "ever" | "since_grant":
            return c.Window(shape)
        case _:  # pragma: no cover - the shape admits nothing else
            raise AssertionError(shape)


def _share(shape: ShareShape, head: c.Clause, place: Place) -> c.Share:
    for key, slug in (("of", shape.of), ("in", shape.base)):
        place.listed(slug, "members", "share", key)
    strictly_more = shape.more_than is not None
    percent = shape.more_than if shape.more_than is not None else shape.at_least
    assert percent is not None
    return c.Share(
        **fields(head),
        of=shape.of,
        base=shape.base,
        percent=percent,
        strictly_more=strictly_more,
    )


def _fact(shape: FactShape, head: c.Clause, place: Place) -> c.FactBound:
    facts = place.reader.vocabulary.facts
    if shape.of.startswith(_MEMBER):
        place.listed(shape.of.removeprefix(_MEMBER), "members", "fact", "of")
    else:
        place.listed(shape.of, "facts", "fact", "of")
    dated = shape.of in facts and facts[shape.of].unit == "date"
    if dated != (shape.years_since is not None):
        vi, en = "`years_since` đi với một ngày", "`years_since` goes with a day, and only with one"
        place.complain("bound", vi, en, "fact")
    return c.FactBound(
        **fields(head),
        of=shape.of,
        at_least=shape.at_least,
        at_most=shape.at_most,
        years_since=shape.years_since,
    )


def _tenure(shape: TenureShape, head: c.Clause, place: Place) -> c.Tenure:
    posts = place.all_listed(shape.posts, "posts", "tenure", "posts")
    if shape.below is not None and shape.below <= shape.at_least:
        vi, en = "`below` không lớn hơn `at_least`", "`below` is not above `at_least`"
        place.complain("bound", vi, en, "tenure")
    return c.Tenure(**fields(head), posts=posts, at_least=shape.at_least, below=shape.below)


def _authority(slug: str, place: Place, *steps: str | int) -> str:
    place.listed(slug, "authorities", *steps)
    return slug
