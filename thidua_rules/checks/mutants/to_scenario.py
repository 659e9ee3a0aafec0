"""A person as a Vietnamese scenario, in the sentences of the features, for an expert to judge."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from thidua_rules.checks.answers import Person
from thidua_rules.checks.mutants.to_case import short_records
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict

_SUBJECTS = {"ca-nhan": "cá nhân", "tap-the": "tập thể", "ho-gia-dinh": "hộ gia đình"}
_DAYS = {
    "received": "cơ quan thẩm định nhận hồ sơ",
    "achieved": "thành tích lập được",
    "proposed": "hồ sơ được đề nghị",
}
# The columns of the table of records, and all that it can say of one.
_COLUMNS = {
    "kind": "loại",
    "when": "thời gian",
    "ends": "đến hết ngày",
    "spent_on": "đã dùng cho",
    "proof": "giấy tờ",
}
_TOLD = {"kind", "level", "grade", "on", "year", "ends", "spent_on", "proof"}
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
    steps = [*_records(dossier), *_numbers(dossier), *_completeness(dossier)]
    steps += [*_words(dossier), *_dates(dossier)]
    year = f" của năm {person.year}" if person.year != person.on.year else ""
    return "\n".join([
        f"  Kịch bản: {name}",
        f"    Cho {first}",
        *(f"    {step}" if step.startswith("#") else f"    Và {step}" for step in steps),
        f'    Khi xét "{award}" ngày {person.on}{year}',
        f"    Thì kết luận là {VERDICTS[verdict]}",
    ])  # fmt: skip


def _subject(dossier: Dossier) -> str:
    subject = dossier.subject
    kind = f"một {_SUBJECTS[subject.kind]}"
    return kind if subject.groups is None else f'{kind} thuộc nhóm "{" ".join(subject.groups)}"'


def _records(dossier: Dossier) -> Iterator[str]:
    """Each in a sentence; those that have more to say in one table; the rest as comments."""
    rows = []
    for record in short_records(dossier.records):
        if isinstance(record, str):
            yield f'hồ sơ có "{record}"'
        elif row := _row(record):
            rows.append(row)
        else:
            said = ", ".join(f"{key} {value}" for key, value in record.items())
            yield f"# hồ sơ có: {said}"
    if rows:
        yield "\n".join(["hồ sơ có các bản ghi", *_table([tuple(_COLUMNS.values()), *rows])])


def _row(record: dict[str, Any]) -> tuple[str, ...] | None:
    """What a table says of a record, or nothing where it cannot say all."""
    on, year = record.get("on"), record["year"]
    if set(record) - _TOLD or (on is not None and on.year != year):
        return None
    level, grade = record.get("level"), record.get("grade")
    kind = record["kind"] + (f"@{level}" if level else "") + (f":{grade}" if grade else "")
    more = (str(record.get(key) or "") for key in ("ends", "spent_on", "proof"))
    return (kind, str(on or year), *more)


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """The rows under their heads, without the columns that say nothing."""
    kept = [place for place in range(len(rows[0])) if any(row[place] for row in rows[1:])]
    for row in rows:
        cells = (row[n].ljust(max(len(one[n]) for one in rows)) for n in kept)
        yield f"      | {' | '.join(cells)} |"


def _numbers(dossier: Dossier) -> Iterator[str]:
    yield from (f'tập thể có {number} người "{slug}"' for slug, number in dossier.members.items())
    for slug, value in dossier.facts.items():
        day = "ngày " if isinstance(value, date) else ""
        yield f'dữ kiện "{slug}" là {day}{value}'
    for post in dossier.posts or ():
        until = f" đến hết ngày trước {post.until}" if post.until else ""
        yield f'giữ chức vụ "{post.post}" từ ngày {post.since}{until}'


def _completeness(dossier: Dossier) -> Iterator[str]:
    complete = dossier.complete
    if complete is not None:
        kinds = "giấy tờ" if complete.kinds is None else f'"{" ".join(complete.kinds)}"'
        yield f"đã kê đủ {kinds} từ năm {complete.since}"


def _dates(dossier: Dossier) -> Iterator[str]:
    yield from (f"{_DAYS[name]} ngày {day}" for name, day in dossier.dates.items())


def _words(dossier: Dossier) -> Iterator[str]:
    for id, word in dossier.attested.items():
        no = "" if word.holds else "không "
        yield f'"{word.by}" {no}xác nhận "{id}"'
