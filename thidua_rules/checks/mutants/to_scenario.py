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
# The columns of the table of records, and all that it can say of one.
_COLUMNS = {
    "kind": "loại",
    "when": "thời gian",
    "ends": "đến hết ngày",
    "year": "của năm",
    "type": "loại hình",
    "issuer": "cơ quan",
    "spent_on": "đã dùng cho",
    "proof": "giấy tờ",
}
_DAYS = {
    "received": "cơ quan thẩm định nhận hồ sơ",
    "achieved": "thành tích lập được",
    "proposed": "hồ sơ được đề nghị",
}
VERDICTS = {
    Verdict.MET: "đủ",
    Verdict.UNMET: "chưa đủ",
    Verdict.UNKNOWN: "chưa rõ",
    Verdict.NOT_APPLICABLE: "không áp dụng",
}


def scenario(name: str, award: str, person: Person, verdict: Verdict) -> str:
    """The scenario as feature text, its answer that of the rule as it is written."""
    dossier, first = person.dossier, _subject(person.dossier)
    steps = [*_person(dossier), *_records(dossier), *_numbers(dossier), *_posts(dossier)]
    steps += [*_completeness(dossier), *_words(dossier), *_days(dossier)]
    year = f" của năm {person.year}" if person.year != person.on.year else ""
    return "\n".join([
        f"  Kịch bản: {name}",
        f"    Cho {first}",
        *(f"    Và {step}" for step in steps),
        f'    Khi xét "{award}" ngày {person.on}{year}',
        f"    Thì kết luận là {VERDICTS[verdict]}",
    ])  # fmt: skip


def _subject(dossier: Dossier) -> str:
    subject = dossier.subject
    kind = f"một {_SUBJECTS[subject.kind]}"
    return kind if subject.groups is None else f'{kind} thuộc nhóm "{" ".join(subject.groups)}"'


def _person(dossier: Dossier) -> Iterator[str]:
    if dossier.subject.sex is not None:
        yield f"người ấy là {'nữ' if dossier.subject.sex == 'nu' else 'nam'}"


def _days(dossier: Dossier) -> Iterator[str]:
    yield from (f"{_DAYS[name]} ngày {on}" for name, on in dossier.dates.items())


def _records(dossier: Dossier) -> Iterator[str]:
    """Each in a sentence; those that have more to say in one table."""
    rows = []
    for record in short_records(dossier.records):
        if isinstance(record, str):
            yield f'hồ sơ có "{record}"'
        else:
            rows.append(_row(record))
    if rows:
        yield "\n".join(["hồ sơ có các bản ghi", *_table([tuple(_COLUMNS.values()), *rows])])


def _row(record: dict[str, Any]) -> tuple[str, ...]:
    """What a table says of a record; its year only where that is not the year of its day."""
    on, year = record.get("on"), record["year"]
    own = {"year": year if on is not None and on.year != year else None}
    level, grade = record.get("level"), record.get("grade")
    kind = record["kind"] + (f"@{level}" if level else "") + (f":{grade}" if grade else "")
    more = (str({**record, **own}.get(key) or "") for key in list(_COLUMNS)[2:])
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


def _posts(dossier: Dossier) -> Iterator[str]:
    if dossier.posts == ():
        yield "không giữ chức vụ nào"
    for post in dossier.posts or ():
        until = f" đến hết ngày trước {post.until}" if post.until else ""
        yield f'giữ chức vụ "{post.post}" từ ngày {post.since}{until}'


def _completeness(dossier: Dossier) -> Iterator[str]:
    complete = dossier.complete
    if complete is not None:
        kinds = "giấy tờ" if complete.kinds is None else f'"{" ".join(complete.kinds)}"'
        yield f"đã kê đủ {kinds} từ năm {complete.since}"


def _words(dossier: Dossier) -> Iterator[str]:
    for id, word in dossier.attested.items():
        no = "" if word.holds else "không "
        yield f'"{word.by}" {no}xác nhận "{id}"'
