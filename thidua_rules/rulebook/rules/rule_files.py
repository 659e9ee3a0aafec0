"""A rule file and a conditions file become a Rule and Conditions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Instrument, Span
from thidua_rules.model.rule import (
    Checked,
    Condition,
    Conditions,
    Counting,
    Decider,
    Detail,
    Principle,
    Quota,
    Rule,
    Spends,
)
from thidua_rules.rulebook.rules.from_yaml import (
    Index,
    Site,
    Written,
    audience_of,
    body_of,
    cite_of,
    part_of,
    site_of,
    text_of,
)
from thidua_rules.rulebook.rules.law_files import effective_of
from thidua_rules.rulebook.shapes.criterion import CriterionShape, PartShape
from thidua_rules.rulebook.shapes.files import (
    CheckedShape,
    CitedWords,
    ConditionShape,
    ConditionsShape,
    CountingShape,
    RuleShape,
)


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file as read, before its references are resolved."""

    shape: RuleShape
    site: Site
    instrument: Instrument
    sha256: str


def index_of(files: Iterable[RuleFile]) -> Index:
    """Every part of every file by `<instrument>/<file>#<id>`."""
    index: dict[str, Written] = {}
    for file in files:
        gather_parts(file.shape, file.site, index)
    return index


def gather_parts(shape: CriterionShape, site: Site, index: dict[str, Written]) -> None:
    """Add every part within the shape to the index, by `<instrument>/<file>#<id>`."""
    for key in ("all", "any"):
        for place, part in enumerate(getattr(shape, key) or ()):
            _register(part, site.inside(key, place), index)
    if shape.at_least is not None:
        for place, part in enumerate(shape.at_least.of):
            _register(part, site.inside("at_least", "of", place), index)


def _register(part: PartShape, around: Site, index: dict[str, Written]) -> None:
    name = f"{around.file}#{part.id}"
    if name in index:
        vi, en = f"`{part.id}` được đặt tên hai lần", f"`{part.id}` is named twice"
        around.reader.complain("id-twice", vi, en, (*around.path, "id"))
    index[name] = (part, around)
    gather_parts(part, site_of(part, around), index)


def rule_from(file: RuleFile, index: Index) -> Rule:
    """The typed rule; problems are left with the file's reader."""
    shape, site = file.shape, file.site
    audience = audience_of(shape.subject, site.reader, ("subject",))
    head = _head(file, audience)
    return Rule(
        id=site.file,
        award=shape.award,
        title=head.text,
        instrument=file.instrument.id,
        effective=_effective(file),
        audience=audience,
        cite=site.cite,
        basis=shape.basis,
        checked=checked_of(shape.checked),
        criterion=body_of(shape, head, site, index),
        decided_by=_deciders(file),
        spends=_spends(shape, site),
        quota=_quota(shape, site),
        details=_details(shape, site),
        caveats=tuple(text_of(words) for words in shape.caveats),
        sha256=file.sha256,
    )


def _head(file: RuleFile, audience: c.Audience) -> c.Clause:
    shape = file.shape
    return c.Clause(
        id=file.site.file.partition("/")[2],
        at=file.site.file,
        cite=file.site.cite,
        text=text_of(shape.title),
        basis=shape.basis,
        reading=text_of(shape.reading) if shape.reading else None,
        gap=shape.gap,
        only=audience,
    )


def _details(shape: RuleShape, site: Site) -> tuple[Detail, ...]:
    details = []
    for place, one in enumerate(shape.details):
        at = site.inside("details", place)
        at.reader.listed(one.to, "authorities", (*at.path, "to"))
        details.append(Detail(one.id, one.to, cite_of(one.cite, at), text_of(one)))
    return tuple(details)


def _effective(file: RuleFile) -> Span:
    whole = file.instrument.effective
    own = file.shape.effective
    return file.site.reader.span(
        own.since or whole.start, own.until or whole.end, ("effective", "until")
    )


def checked_of(shape: CheckedShape) -> Checked:
    """When, against what and by how many readers."""
    return Checked(shape.on, shape.against, shape.readers)


def _deciders(file: RuleFile) -> tuple[Decider, ...]:
    reader = file.site.reader
    deciders = []
    for place, one in enumerate(file.shape.decided_by):
        at = file.site.inside("decided_by", place)
        reader.listed(one.who, "authorities", (*at.path, "who"))
        span = reader.span(one.since or date.min, one.until, (*at.path, "until"))
        deciders.append(Decider(one.who, cite_of(one.cite, at), span))
    return tuple(deciders)


def _spends(shape: RuleShape, site: Site) -> Spends:
    if shape.spends is None:
        return Spends()
    kinds = site.reader.all_listed(shape.spends.of, "records", ("spends", "of"))
    free = site.reader.all_listed(shape.spends.free_after, "records", ("spends", "free_after"))
    return Spends(kinds, free)


def _quota(shape: RuleShape, site: Site) -> Quota | None:
    one = shape.quota
    if one is None:
        return None
    cite = cite_of(one.cite, site.inside("quota"))
    return Quota(one.percent, text_of(one), cite, one.basis or shape.basis)


def conditions_from(
    shape: ConditionsShape, site: Site, instrument: Instrument, sha256: str
) -> Conditions:
    """What the instrument says of every award."""
    own = effective_of(shape.effective, instrument.effective.start, site.reader)
    return Conditions(
        id=site.file,
        instrument=instrument.id,
        effective=own,
        checked=checked_of(shape.checked),
        conditions=tuple(
            _condition(one, site.inside("conditions", place))
            for place, one in enumerate(shape.conditions)
        ),
        counting=tuple(
            _counting(one, site.inside("counting", place))
            for place, one in enumerate(shape.counting)
        ),
        principles=tuple(
            principle_of(one, site.inside("principles", place))
            for place, one in enumerate(shape.principles)
        ),
        caveats=tuple(text_of(words) for words in shape.caveats),
        sha256=sha256,
    )


def _condition(shape: ConditionShape, site: Site) -> Condition:
    return Condition(part_of(shape, site, {}), _awards(shape.awards, site))


def _awards(slugs: list[str], site: Site) -> tuple[str, ...]:
    return site.reader.all_listed(slugs, "awards", (*site.path, "awards"))


def _counting(shape: CountingShape, site: Site) -> Counting:
    reader = site.reader
    if shape.restart_after is not None:
        reader.listed(shape.restart_after, "records", (*site.path, "restart_after"))
    types = (*site.path, "leave_out_types")
    return Counting(
        shape.id,
        f"{site.file}#{shape.id}",
        cite_of(shape.cite, site),
        text_of(shape),
        shape.basis or site.basis,
        restart_after=shape.restart_after,
        leave_out_types=reader.all_listed(shape.leave_out_types, "reward_types", types),
        spent=shape.spent,
        women_serve=_women_serve(shape, site),
        reading=text_of(shape.reading) if shape.reading else None,
        awards=_awards(shape.awards, site),
    )


def _women_serve(shape: CountingShape, site: Site) -> Fraction | None:
    if shape.women_serve is None:
        return None
    part = Fraction(shape.women_serve)
    if part > 1:
        vi, en = "`women_serve` lớn hơn toàn bộ", "`women_serve` is more than the whole"
        site.reader.complain("bound", vi, en, (*site.path, "women_serve"))
    if shape.reading is not None:  # it is told with a record that is left out, and none is
        vi, en = "`reading` không đi với `women_serve`", "`reading` does not go with `women_serve`"
        site.reader.complain("reading", vi, en, (*site.path, "reading"))
    return part


def principle_of(shape: CitedWords, site: Site) -> Principle:
    """A sentence with its clause, that is shown and not computed."""
    return Principle(shape.id, cite_of(shape.cite, site), text_of(shape), shape.basis or site.basis)
