"""Invented packs that reach every rule: one narrows each, one fills what a province may."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

from thidua_rules import Rule, Rulebook
from thidua_rules.model.slot import Slot, slots_of
from thidua_rules.rulebook import under_packs

HEAD = """\
kind: quyet-dinh
number: 1/2017/QĐ-UBND
title: {vi: Quy định mẫu, en: Sample rules}
issued: 2017-10-01
issuer: ubnd-tinh
scope: {kind: tinh, id: tinh-mau, vi: tỉnh mẫu, en: the sample province}
effective: {from: 2017-10-01}
basis: primary
source: invented
"""
FILE = """\
title: {{vi: Yêu cầu của tỉnh, en: What the province asks}}
cite: d1
effective: {{from: {since}{until}}}
basis: primary
checked: {{on: 2026-01-01, against: invented, readers: 2}}
{criterion}
"""
# One of each kind, some of them with windows, runs, alternatives and groups of their own.
CRITERIA = (
    "count: {of: [xep-loai], grade: tot, at_least: 2, unit: years, window: {last: 3}}",
    "streak: {of: [lao-dong-tien-tien], years: 2, ends: review}",
    "absent: {of: [ky-luat], window: ever}",
    "count: {of: [ky-luat], at_most: 0, window: this_year}",
    "attested: {by: cap-trinh}\nonly: {groups: [cong-chuc]}",
    """\
any:
  - {id: dia-phuong-ky, vi: một, en: one, attested: {by: cap-trinh}}
  - id: dia-phuong-dem
    vi: hai
    en: two
    presumed: true
    absent: {of: [ky-luat], window: this_year}""",
    """\
since: {id: dia-phuong-moc, vi: mốc, en: mark, grant: latest, count: {of: [giay-khen], \
at_least: 1, window: ever}}
all:
  - {id: dia-phuong-sau, vi: sau, en: after, streak: {of: [xep-loai], years: 1, ends: anywhere}}""",
    """\
at_least:
  k: 1
  of:
    - {id: dia-phuong-tl, vi: tỷ lệ, en: share, share: {of: nu, in: tong-so, at_least: 30}}
    - {id: dia-phuong-sk, vi: sáng kiến, en: idea, count: {of: [sang-kien], at_least: 1, \
window: ever}}""",
)


def narrowing(book: Rulebook, folder: Path) -> Rulebook:
    """The book under a pack that narrows each of its rules."""
    kinds = cycle(CRITERIA)
    files = {_name(rule): f"narrows: {rule.id}\n{_file(rule, next(kinds))}" for rule in book}
    return under_packs(book, [_written(folder / "thu-hep", files)])


def filling(book: Rulebook, folder: Path) -> Rulebook:
    """The book under a pack that fills each slot that the province may fill."""
    kinds = cycle(CRITERIA)
    files = {
        f"{_name(rule)}.{slot.id}": f"fills: {rule.id}#{slot.id}\n{_file(rule, next(kinds))}"
        for rule in book
        for slot in slots_of(rule)
        if _may(slot, book)
    }
    return under_packs(book, [_written(folder / "dien-cho", files)])


def _may(slot: Slot, book: Rulebook) -> bool:
    return book.vocabulary.includes(slot.to, "ubnd-tinh")


def _name(rule: Rule) -> str:
    return f"{rule.award}.{rule.id.replace('/', '.')}"


def _file(rule: Rule, criterion: str) -> str:
    end = f", until: {rule.effective.end}" if rule.effective.end else ""
    since = rule.effective.start.isoformat()
    return FILE.format(since=since, until=end, criterion=criterion)


def _written(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    (folder / "_instrument.yaml").write_text(HEAD, "utf-8")
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def giving(book: Rulebook, folder: Path, criterion: str) -> Rulebook:
    """The book under a pack that says by this criterion who is given a certificate."""
    rule = book["luat-06-2022/giay-khen"]
    text = f"fills: {rule.id}#tieu-chuan-giay-khen\n{_file(rule, criterion)}"
    return under_packs(book, [_written(folder / "giay-khen", {_name(rule): text})])
