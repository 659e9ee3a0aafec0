"""Whether everything a dossier names is in the vocabulary: a misspelt slug is never “none”."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import ENTRIES, Section, Vocabulary

_LEVEL = Text("một cấp của loại này", "a level of this kind")
_GRADE = Text("một mức của loại này", "a grade of this kind")
_JUDGEMENT = Text("một nhận định mà quy định nào đó hỏi", "a judgement that some rule asks for")


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something written that does not fit: where, what was written, what would be known."""

    path: tuple[str | int, ...]
    written: str
    known: tuple[str, ...]
    what: Text

    @property
    def text(self) -> Text:
        return Text(
            f"`{self.written}` không phải là {self.what.vi}",
            f"`{self.written}` is not {self.what.en}",
        )


def misfits(
    dossier: Dossier, vocabulary: Vocabulary, judgements: Collection[str]
) -> Iterator[Misfit]:
    """Every slug that the vocabulary or the rulebook's `judgements` do not know."""
    yield from _named(dossier, vocabulary, judgements)
    for place, record in enumerate(dossier.records):
        yield from _record(record, ("records", place), vocabulary)
    for slug, value in dossier.facts.items():
        kind = vocabulary.facts.get(slug)
        if kind is not None and (kind.unit == "date") != isinstance(value, date):
            what = Text("số hoặc ngày đúng với dữ kiện đó", "the number or day that this fact is")
            yield Misfit(("facts", slug), str(value), (), what)


def _named(
    dossier: Dossier, vocabulary: Vocabulary, judgements: Collection[str]
) -> Iterator[Misfit]:
    subject, signed, complete = dossier.subject, dossier.attested, dossier.complete
    rows: tuple[tuple[tuple[str, ...], Iterable[str] | None, Section], ...] = (
        (("subject", "groups"), subject.groups, "groups"),
        (("facts",), dossier.facts, "facts"),
        (("members",), dossier.members, "members"),
        (("complete", "kinds"), complete.kinds if complete else None, "records"),
        (("posts",), [held.post for held in dossier.posts or ()], "posts"),
        (("attested",), [word.by for word in signed.values()], "authorities"),
    )
    for path, written, section in rows:
        known = vocabulary.slugs(section)
        for place, slug in enumerate(written or ()):
            if slug not in known:
                inside = slug if section in {"facts", "members"} else place
                yield Misfit((*path, inside), slug, known, ENTRIES[section])
    for place, id in enumerate(signed):
        asked = id.rpartition("#")[2]
        if asked not in judgements:
            yield Misfit(("attested", place), asked, tuple(judgements), _JUDGEMENT)


def _record(
    record: Record, path: tuple[str | int, ...], vocabulary: Vocabulary
) -> Iterator[Misfit]:
    kind = vocabulary.records.get(record.kind)
    if kind is None:
        known = vocabulary.slugs("records")
        yield Misfit((*path, "kind"), record.kind, known, ENTRIES["records"])
        return
    levels = vocabulary.levels_of(record.kind)
    for key, value, known, what in (
        ("level", record.level, levels, _LEVEL),
        ("grade", record.grade, kind.grades, _GRADE),
        ("spent_on", record.spent_on, vocabulary.slugs("awards"), ENTRIES["awards"]),
        ("type", record.type, vocabulary.slugs("reward_types"), ENTRIES["reward_types"]),
    ):
        if value is not None and value not in known:
            yield Misfit((*path, key), value, known, what)
