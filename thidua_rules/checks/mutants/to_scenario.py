"""A person as a Vietnamese scenario, in the sentences of the features, for an expert to judge."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_rules.checks.answers import Person
from thidua_rules.checks.mutants.to_case import short_records
from thidua_rules.model.dossier import Dossier, Post
from thidua_rules.model.verdict import Verdict

_SUBJECTS = {"ca-nhan": "cá nhân", "tap-the": "tập thể", "ho-gia-dinh": "hộ gia đình"}
VERDICTS = {
    Verdict.MET: "đủ",
    Verdict.UNMET: "chưa đủ",
    Verdict.UNKNOWN: "chưa rõ",
    Verdict.NOT_APPLICABLE: "không áp dụng",
}


def scenario(name: str, award: str, person: Person, verdict: Verdict) -> str:
    """The scenario as feature text, its answer that of the rule as it is written.

    What the sentences of the features cannot say of a dossier is left as a comment.
    """
    dossier, first = person.dossier, _subject(person.dossier)
    steps = [*_records(dossier), *_numbers(dossier), *_completeness(dossier), *_words(dossier)]
    year = f" của năm {person.year}" if person.year != person.on.year else ""
    return "\n".join([
        f"  Kịch bản: {name}",
        f"    Cho {first}",
        *(f"    Và {step}" if not step.startswith("#") else f"    {step}" for step in steps),
        f'    Khi xét "{award}" ngày {person.on}{year}',
        f"    Thì kết luận là {VERDICTS[verdict]}",
    ])  # fmt: skip


def _subject(dossier: Dossier) -> str:
    subject = dossier.subject
    kind = f"một {_SUBJECTS[subject.kind]}"
    return kind if subject.groups is None else f'{kind} thuộc nhóm "{" ".join(subject.groups)}"'


def _records(dossier: Dossier) -> Iterator[str]:
    for record in short_records(dossier.records):
        match record:
            case str():
                yield f'hồ sơ có "{record}"'
            case {"kind": kind, "on": date() as on, "ends": date() as ends}:
                grade = f":{record['grade']}" if "grade" in record else ""
                yield f'"{kind}{grade}" kéo dài từ {on} đến {ends}'
            case _:
                said = ", ".join(f"{key} {value}" for key, value in record.items())
                yield f"# hồ sơ có: {said}"


def _numbers(dossier: Dossier) -> Iterator[str]:
    yield from (f'tập thể có {number} người "{slug}"' for slug, number in dossier.members.items())
    yield from (f'dữ kiện "{slug}" là {value}' for slug, value in dossier.facts.items())
    yield from (f"# đã giữ chức vụ: {_held(post)}" for post in dossier.posts or ())


def _held(post: Post) -> str:
    return f"{post.post} từ {post.since}" + (f" đến trước {post.until}" if post.until else "")


def _completeness(dossier: Dossier) -> Iterator[str]:
    complete = dossier.complete
    if complete is not None and complete.kinds is None:
        yield f"đã kê đủ giấy tờ từ năm {complete.since}"
    elif complete is not None:
        yield f"# đã kê đủ từ năm {complete.since}: {', '.join(complete.kinds or ())}"


def _words(dossier: Dossier) -> Iterator[str]:
    for id, word in dossier.attested.items():
        no = "" if word.holds else "không "
        yield f'"{word.by}" {no}xác nhận "{id}"'
