"""Small changes to a person: what a mistake about one criterion could turn on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from thidua_rules.checks.answers import Person
from thidua_rules.engine.declared import years_later
from thidua_rules.model import criterion as c
from thidua_rules.model.dossier import Attestation, Complete, Dossier, Post, Record
from thidua_rules.model.rule import Spends
from thidua_rules.model.vocabulary import Vocabulary

_FAR = 12  # years before the year under review in which a record is tried
_HUNDRED = 100
_MEMBER = "members."
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moves:
    """The changes that bear on one criterion of a rule, under a vocabulary."""

    criterion: c.Criterion
    vocabulary: Vocabulary
    spends: Spends | None = None

    def of(self, person: Person) -> Iterator[Person]:
        """Each person who differs from this one in a single respect."""
        if self.spends is not None:
            yield from _about_what_is_spent(person, self.spends)
            return
        yield from self._about_the_subject(person)
        match self.criterion:
            case c.Counted() | c.Streak() | c.Absent():
                yield from self._about_records(person, self.criterion)
            case c.Share():
                yield from _about_members(person, self.criterion)
            case c.FactBound():
                yield from _about_facts(person, self.criterion)
            case c.Tenure():
                yield from self._about_posts(person, self.criterion)
            case _:
                yield from _about_words(person, (part.id for part in c.walk(self.criterion)))

    def _about_the_subject(self, person: Person) -> Iterator[Person]:
        """Other kinds and groups, as far as the criterion looks at them."""
        looked = [self.criterion, *c.parts_of(self.criterion)]
        if not isinstance(self.criterion, c.Meets):
            del looked[1:]  # the audience of a part is the part's own
        for only in dict.fromkeys(one.only for one in looked if one.only is not None):
            kinds = [person.dossier.subject.kind, *self.vocabulary.subject_kinds]
            for kind, some in dict.fromkeys(product(kinds, _groups(only, person))):
                subject = person.dossier.subject.model_copy(update={"kind": kind, "groups": some})
                yield changed(person, subject=subject)

    def _about_records(
        self, person: Person, leaf: c.Counted | c.Streak | c.Absent
    ) -> Iterator[Person]:
        held = person.dossier.records
        kinds = {one.kind for one in leaf.of}
        for place, record in enumerate(held):
            others = held[:place] + held[place + 1 :]
            if record.kind in kinds:
                yield changed(person, records=others)
                yield from (
                    changed(person, records=(*others, other)) for other in self._near(record)
                )
        for record in self._more(person, leaf):
            yield changed(person, records=(*held, record))
        for kind in leaf.cleared_by if isinstance(leaf, c.Absent) else ():
            eve = person.on - _DAY
            yield changed(person, records=(*held, Record(kind=kind, year=eve.year, on=eve)))
        yield changed(person, complete=None)
        yield changed(person, complete=Complete(since=1900))

    def _near(self, record: Record) -> Iterator[Record]:
        """The record a year off, or of another level or grade."""
        for years in (-1, 1):
            on = years_later(record.on, years) if record.on else None
            yield record.model_copy(update={"year": record.year + years, "on": on})
        for key, slugs in self._scales(record.kind):
            for slug in slugs:
                yield record.model_copy(update={key: slug})

    def _more(self, person: Person, leaf: c.Counted | c.Streak | c.Absent) -> Iterator[Record]:
        """A record of each kind, level and grade, in each year that is not too far back."""
        for kind in dict.fromkeys(one.kind for one in leaf.of):
            scales = dict(self._scales(kind))
            for year in range(person.year, person.year - _FAR, -1):
                pairs = product(scales.get("level", [None]), scales.get("grade", [None]))
                for level, grade in pairs:
                    yield Record(kind=kind, year=year, level=level, grade=grade)
                    if isinstance(leaf, c.Absent):
                        ended = min(date(year, 12, 31), person.on - _DAY)
                        yield Record(kind=kind, year=year, level=level, grade=grade, ends=ended)

    def _scales(self, kind: str) -> Iterator[tuple[str, list[str]]]:
        entry = self.vocabulary.records[kind]
        if entry.leveled:
            yield "level", list(self.vocabulary.levels_of(kind))
        if entry.grades:
            yield "grade", list(entry.grades)

    def _about_posts(self, person: Person, leaf: c.Tenure) -> Iterator[Person]:
        """One post held for about as long as is asked, and no other."""
        ended = next((post.until for post in person.dossier.posts or ()), None)
        ranks = dict.fromkeys((*leaf.posts, *self.vocabulary.posts))
        for post, years in product(ranks, (leaf.at_least, leaf.below)):
            for days in (-1, 0, 1) if years is not None else ():
                since = years_later(ended or person.on, -(years or 0)) + days * _DAY
                if ended is None or since < ended:
                    held = Post(post=post, since=since, until=ended)
                    yield changed(person, posts=(held,))


def _about_what_is_spent(person: Person, spends: Spends) -> Iterator[Person]:
    """Each achievement used up for another award, or for one after which it is free again."""
    held = person.dossier.records
    for place, record in enumerate(held):
        others = held[:place] + held[place + 1 :]
        for award in ("giay-khen", *spends.free_after) if record.kind in spends.of else ():
            spent = record.model_copy(update={"spent_on": award})
            yield changed(person, records=(*others, spent))


def _groups(only: c.Audience, person: Person) -> Iterator[tuple[str, ...] | None]:
    """The person's own groups, each that the audience names, and those that it sets apart."""
    named = (*only.groups, *only.excluded, *only.unless_only)
    if not named:
        yield None
        return
    yield person.dossier.subject.groups
    yield from ((one,) for one in named)
    yield from ((one, other) for one in only.groups[:1] for other in only.excluded)
    yield from (only.groups, only.unless_only, ())


def _about_members(person: Person, leaf: c.Share) -> Iterator[Person]:
    """The share about as large as is asked, the other head counts in proportion."""
    held = person.dossier.members
    total = max(held.values(), default=0) or _HUNDRED
    scaled = {slug: number * _HUNDRED // total for slug, number in held.items()}
    for near in (leaf.percent, leaf.percent - 1, leaf.percent + 1):
        yield changed(person, members={**scaled, leaf.base: _HUNDRED, leaf.of: near})


def _about_facts(person: Person, leaf: c.FactBound) -> Iterator[Person]:
    name = leaf.of.removeprefix(_MEMBER)
    key = "members" if leaf.of.startswith(_MEMBER) else "facts"
    held = getattr(person.dossier, key)
    for bound in (leaf.at_least, leaf.at_most):
        for near in (bound - 1, bound, bound + 1) if bound is not None else ():
            yield changed(person, **{key: {**held, name: max(near, 0)}})
    for years in _about(leaf.years_since):
        for days in (0, 1):
            day = years_later(person.on, -years) + days * _DAY
            yield changed(person, facts={**person.dossier.facts, name: day})


def _about(years: int | None) -> Iterable[int]:
    return () if years is None else (years - 1, years, years + 1)


def _about_words(person: Person, ids: Iterable[str]) -> Iterator[Person]:
    """Each judgement withdrawn."""
    signed = person.dossier.attested
    for id in ids:
        if id in signed:
            yield changed(person, attested={name: signed[name] for name in signed if name != id})


def other_words(person: Person) -> Iterator[Person]:
    """Each signed judgement turned round, and all of them."""
    signed = person.dossier.attested
    for id in signed:
        yield changed(person, attested={**signed, id: _turned(signed[id])})
    yield changed(person, attested={id: _turned(word) for id, word in signed.items()})


def _turned(word: Attestation) -> Attestation:
    return word.model_copy(update={"holds": not word.holds})


def changed(person: Person, **parts: Any) -> Person:
    """The person with those parts of the dossier."""
    return replace(person, dossier=person.dossier.model_copy(update=parts))


def is_possible(dossier: Dossier) -> bool:
    """Whether such a dossier can be read: moves do not look at what goes with what."""
    try:
        Dossier.model_validate(dossier.model_dump())
    except ValueError:
        return False
    return True
