"""Whether everything a dossier names is in the vocabulary: a misspelt slug is never “none”."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Vocabulary

_GROUP = Text("một nhóm đối tượng", "a group of subjects")
_FACT = Text("một dữ kiện", "a fact")
_MEMBERS = Text("một số liệu thành viên", "a head count of members")
_KIND = Text("một loại bản ghi", "a kind of record")
_POST = Text("một chức vụ", "a post")
_SIGNER = Text("một thẩm quyền", "an authority")
_JUDGEMENT = Text("một nhận định mà quy định nào đó hỏi", "a judgement that some rule asks for")


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something in a dossier that does not fit: where, what was written, what would be known."""

    path: tuple[str | int, ...]
    written: str
    known: tuple[str, ...]
    what: Text


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
    signed = dossier.attested
    for path, written, known, what in (
        (("subject", "groups"), dossier.subject.groups, vocabulary.groups, _GROUP),
        (("facts",), dossier.facts, vocabulary.facts, _FACT),
        (("members",), dossier.members, vocabulary.members, _MEMBERS),
        (("complete", "kinds"), _complete_kinds(dossier), vocabulary.records, _KIND),
        (("posts",), [held.post for held in dossier.posts or ()], vocabulary.posts, _POST),
        (("attested",), [word.by for word in signed.values()], vocabulary.authorities, _SIGNER),
        (("attested",), [id.rpartition("#")[2] for id in signed], judgements, _JUDGEMENT),
    ):
        for place, slug in enumerate(written or ()):
            if slug not in known:
                inside = slug if path in {("facts",), ("members",)} else place
                yield Misfit((*path, inside), slug, tuple(known), what)


def _complete_kinds(dossier: Dossier) -> tuple[str, ...] | None:
    return dossier.complete.kinds if dossier.complete is not None else None


def _record(
    record: Record, path: tuple[str | int, ...], vocabulary: Vocabulary
) -> Iterator[Misfit]:
    kind = vocabulary.records.get(record.kind)
    if kind is None:
        yield Misfit((*path, "kind"), record.kind, tuple(vocabulary.records), _KIND)
        return
    levels = tuple(vocabulary.levels) if kind.leveled else ()
    awards = tuple(vocabulary.awards)
    types = tuple(vocabulary.reward_types)
    for key, value, known, what in (
        ("level", record.level, levels, Text("một cấp của loại này", "a level of this kind")),
        ("grade", record.grade, kind.grades, Text("một mức của loại này", "a grade of this kind")),
        ("spent_on", record.spent_on, awards, Text("một hình thức", "an award")),
        ("type", record.type, types, Text("một loại hình khen thưởng", "a type of reward")),
    ):
        if value is not None and value not in known:
            yield Misfit((*path, key), value, known, what)
