"""An invented person in a few lines: only what is said of it, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from thidua_rules.model.criterion import Attested, Criterion, walk
from thidua_rules.model.dossier import Dossier, Record
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Vocabulary

_SEX = {"nu": Text("nữ", "woman"), "nam": Text("nam", "man")}
_AT, _GRADED = Text("cấp", "at level"), Text("mức", "graded")
_WHO, _PAPERS = Text("đối tượng", "subject"), Text("giấy tờ", "papers")
_NUMBERS = Text("số liệu", "numbers")
_SIGNED, _DENIED = Text("được xác nhận", "confirmed"), Text("không được xác nhận", "not confirmed")
_NOTHING = Text("không có giấy tờ nào", "no papers at all")
_NOT_ALL = Text("chưa kê đủ giấy tờ", "papers may be missing")
_TIMES = Text("lần", "times")


def person_lines(
    dossier: Dossier, vocabulary: Vocabulary, asked: Iterable[Criterion], lang: str
) -> Iterator[str]:
    """Who it is; the papers; numbers and posts; what was signed. Zeros are left out.

    `asked` are the criteria that the judgements belong to: they lend them their words.
    """
    told = list(person_facts(dossier, vocabulary, asked, lang))
    for lead, alike in groupby(told, key=lambda one: one[0]):
        said = "; ".join(fact for _, fact in alike)
        yield f"{lead.of(lang)}: {said}" if lead.vi in {_SIGNED.vi, _DENIED.vi} else said


def person_facts(
    dossier: Dossier, vocabulary: Vocabulary, asked: Iterable[Criterion], lang: str
) -> Iterator[tuple[Text, str]]:
    """Each thing that is said of the person, and what kind of thing it is."""
    yield from ((_WHO, one) for one in _who(dossier, vocabulary, lang))
    papers = [*_papers(dossier.records, vocabulary, lang)] or [_NOTHING.of(lang)]
    yield from ((_PAPERS, one) for one in papers)
    if dossier.complete is None:
        yield (_PAPERS, _NOT_ALL.of(lang))
    yield from ((_NUMBERS, one) for one in _numbers(dossier, vocabulary, lang))
    yield from ((_NUMBERS, one) for one in _posts(dossier, vocabulary, lang))
    words = {one.id: one.text for root in asked for one in walk(root) if isinstance(one, Attested)}
    yield from _signed(dossier, words, lang)


def _who(dossier: Dossier, vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    subject = dossier.subject
    yield vocabulary.subject_kinds[subject.kind].of(lang)
    if subject.sex == "nu":
        yield _SEX[subject.sex].of(lang)
    yield from (vocabulary.groups[group].of(lang) for group in subject.groups or ())


def _papers(records: Iterable[Record], vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    """Records that are alike but for their year, together."""
    named = sorted((_named(one, vocabulary, lang), one.year) for one in records)
    for name, alike in groupby(named, key=lambda pair: pair[0]):
        yield f"{name} {', '.join(_years([year for _, year in alike], lang))}"


def _named(record: Record, vocabulary: Vocabulary, lang: str) -> str:
    name = vocabulary.records[record.kind].title.of(lang)
    level = f" {_AT.of(lang)} {record.level}" if record.level else ""
    grade = f" {_GRADED.of(lang)} {record.grade}" if record.grade else ""
    spent = f" → {record.spent_on}" if record.spent_on else ""
    return f"{name}{level}{grade}{spent}"


def _years(years: list[int], lang: str) -> Iterator[str]:
    """Spans for years that follow each other; how often for one that stands several times."""
    spans: list[list[int]] = []
    for year in sorted(set(years)):
        if spans and spans[-1][-1] == year - 1:
            spans[-1].append(year)
        else:
            spans.append([year])
    for span in spans:
        times = years.count(span[0])
        often = f" ({times} {_TIMES.of(lang)})" if times > 1 else ""
        yield (f"{span[0]}–{span[-1]}" if len(span) > 1 else str(span[0])) + often


def _numbers(dossier: Dossier, vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    for slug, count in dossier.members.items():
        if count:
            yield f"{vocabulary.members[slug].of(lang)}: {count}"
    for slug, value in dossier.facts.items():
        if value:
            yield f"{vocabulary.facts[slug].title.of(lang)}: {value}"


def _posts(dossier: Dossier, vocabulary: Vocabulary, lang: str) -> Iterator[str]:
    for post in dossier.posts or ():
        until = post.until.isoformat() if post.until else "…"
        yield f"{vocabulary.posts[post.post].of(lang)} {post.since.isoformat()} – {until}"


def _signed(dossier: Dossier, words: Mapping[str, Text], lang: str) -> Iterator[tuple[Text, str]]:
    """What was confirmed; then what was not, of which the words would only fill the screen."""
    yes = [id for id, word in dossier.attested.items() if word.holds]
    no = [id for id, word in dossier.attested.items() if not word.holds]
    yield from ((_SIGNED, words[id].of(lang) if id in words else id) for id in yes)
    yield from ((_DENIED, id) for id in no)
