"""Written criteria become typed ones: citations inherited, references resolved, slugs checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Basis, Citation, Text
from thidua_rules.rulebook.rules import leaves
from thidua_rules.rulebook.shapes.criterion import CriterionShape, PartShape, SinceShape
from thidua_rules.rulebook.shapes.shape import AudienceShape, Words
from thidua_rules.rulebook.slugs import Path, SlugReader


@dataclass(frozen=True, slots=True)
class Site:
    """Where a criterion stands: its file, and what it inherits from the whole around it."""

    file: str
    reader: SlugReader
    path: Path
    cite: Citation
    basis: Basis
    in_since: bool = False
    runs: frozenset[str] = frozenset()
    seen: tuple[str, ...] = ()

    @property
    def instrument(self) -> str:
        return self.file.partition("/")[0]

    def inside(self, *steps: str | int) -> Site:
        """The site of something written within this one."""
        return replace(self, path=(*self.path, *steps))


_THE_OTHERS = {"vi", "en", "reading", "gap", "basis", "presumed"}
_WHOLES = ("all", "any", "at_least", "meets")

Written: TypeAlias = tuple[PartShape, Site]
Index: TypeAlias = Mapping[str, Written]


def text_of(words: Words) -> Text:
    """The sentence as a noun of the model."""
    return Text(words.vi, words.en)


def cite_of(short: str | None, site: Site) -> Citation:
    """The citation as written, or the one of the whole around it."""
    if short is None:
        return site.cite
    return site.reader.citation(short, (*site.path, "cite"), within=site.instrument)


def audience_of(shape: AudienceShape, reader: SlugReader, path: Path) -> c.Audience:
    """For whom, each slug looked up."""
    kinds = (shape.kind,) if isinstance(shape.kind, str) else tuple(shape.kind or ())
    for place, slug in enumerate(kinds):
        reader.listed(slug, "subject_kinds", (*path, "kind", place))
    for key, slugs in (
        ("groups", shape.groups),
        ("except", shape.excluded),
        ("unless_only", shape.unless_only),
    ):
        reader.all_listed(slugs, "groups", (*path, key))
    return c.Audience(kinds, tuple(shape.groups), tuple(shape.excluded), tuple(shape.unless_only))


def site_of(part: PartShape, site: Site) -> Site:
    """The part's own citation and basis, which its parts inherit."""
    return replace(site, cite=cite_of(part.cite, site), basis=part.basis or site.basis)


def part_of(part: PartShape, around: Site, index: Index) -> c.Criterion:
    """One written part, and all within it, as a typed criterion."""
    site = site_of(part, around)
    only = (
        audience_of(part.only, site.reader, (*site.path, "only")) if part.only is not None else None
    )
    if part.presumed and part.kind in _WHOLES:
        vi, en = (
            "`presumed` không đi với phần có các phần",
            "`presumed` is for a part without parts",
        )
        site.reader.complain("presumed", vi, en, (*site.path, "presumed"))
    if part.same_as is not None:
        return _same_as(part, only, site, index)
    head = c.Clause(
        id=part.id,
        at=f"{site.file}#{part.id}",
        cite=site.cite,
        text=Text(str(part.vi), str(part.en)),
        basis=site.basis,
        reading=text_of(part.reading) if part.reading else None,
        gap=part.gap,
        only=only,
        presumed=part.presumed,
    )
    return body_of(part, head, site, index)


def body_of(shape: CriterionShape, head: c.Clause, site: Site, index: Index) -> c.Criterion:
    """The one kind of criterion that the shape holds, under this head."""
    match shape.kind:
        case "all":
            return _all(shape, head, site, index)
        case "any":
            return c.AnyOf(
                **leaves.fields(head), parts=_parts(shape.any, site.inside("any"), index)
            )
        case "at_least":
            assert shape.at_least is not None
            parts = _parts(shape.at_least.of, site.inside("at_least", "of"), index)
            if shape.at_least.k > len(parts):
                vi, en = "`k` lớn hơn số phần", "`k` is more than there are parts"
                site.reader.complain("bound", vi, en, (*site.path, "at_least", "k"))
            return c.AtLeast(**leaves.fields(head), k=shape.at_least.k, parts=parts)
        case _:
            place = leaves.Place(site.reader, site.path, site.in_since, site.runs)
            return leaves.leaf_of(shape, head, place)


def _parts(parts: list[PartShape] | None, site: Site, index: Index) -> tuple[c.Criterion, ...]:
    return tuple(part_of(part, site.inside(place), index) for place, part in enumerate(parts or ()))


def _all(shape: CriterionShape, head: c.Clause, site: Site, index: Index) -> c.AllOf:
    """The runs of an `all` are what `within` may name inside it; they are for everybody."""
    runs = frozenset(one.id for one in shape.all or () if one.streak and one.only is None)
    inner = replace(
        site.inside("all"),
        runs=site.runs | runs,
        in_since=site.in_since or shape.since is not None,
    )
    parts = _parts(shape.all, inner, index)
    if shape.since is None:
        return c.AllOf(**leaves.fields(head), parts=parts)
    since = _since(shape.since, site.inside("since"))
    return c.AllOf(**leaves.fields(head), parts=parts, since=since, grant=shape.since.grant)


def _since(shape: SinceShape, around: Site) -> c.Counted:
    site = replace(around, cite=cite_of(shape.cite, around))
    head = c.Clause(
        id=shape.id,
        at=f"{site.file}#{shape.id}",
        cite=site.cite,
        text=text_of(shape),
        basis=site.basis,
        reading=text_of(shape.reading) if shape.reading else None,
    )
    place = leaves.Place(site.reader, site.path, site.in_since, site.runs)
    return leaves.count_of(shape.count, head, place)


def _same_as(part: PartShape, only: c.Audience | None, site: Site, index: Index) -> c.Criterion:
    """The part of another file, cited at both places; its own parts keep their names."""
    target = f"{site.instrument}/{part.same_as}"
    found = index.get(target)
    if found is None or target in site.seen:
        what = Text("một phần của quy định cùng văn bản", "a part of a rule of this instrument")
        names = [name.partition("/")[2] for name in index if name.startswith(site.instrument)]
        site.reader.known(str(part.same_as), names, what, (*site.path, "same_as"))
        if found is not None:
            vi, en = f"`{part.same_as}` tự dẫn lại mình", f"`{part.same_as}` refers to itself"
            site.reader.complain("circle", vi, en, (*site.path, "same_as"))
        return _nothing(part, site)
    shape, origin = found
    made = part_of(shape, replace(origin, seen=(*site.seen, target)), index)
    _refuse_own(part, made, site)
    only = made.only if only is None else only
    return replace(made, id=part.id, at=f"{site.file}#{part.id}", via=site.cite, only=only)


def _refuse_own(part: PartShape, made: c.Criterion, site: Site) -> None:
    """What is the other part's would be dropped without a word, or take its place."""
    taken = {"only"} if made.only is not None else set[str]()
    for key in sorted(part.model_fields_set & (_THE_OTHERS | taken)):
        vi, en = f"`{key}` đã có ở phần được dẫn", f"`{key}` is that of the other part"
        site.reader.complain("same-as", vi, en, (*site.path, key))


def _nothing(part: PartShape, site: Site) -> c.Criterion:
    """Stands in for a part that could not be read, so that the reading goes on."""
    text = Text("?", "?")
    return c.AnyOf(id=part.id, at="?", cite=site.cite, text=text, basis=site.basis, parts=())
