"""Which rules and slots a file of a pack is for, and whether it may say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Span, Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.slot import Slot, slots_of
from thidua_rules.rulebook.local.files import Head, PackFile

_RULE = Text(
    "một quy định toàn quốc như `luat-06-2022/giay-khen`",
    "a national rule such as `luat-06-2022/giay-khen`",
)
_SLOT = Text(
    "một chỗ mà quy định đó để cấp khác quy định (xem `thidua slots`)",
    "a slot of that rule (see `thidua slots`)",
)


@dataclass(frozen=True, slots=True)
class Target:
    """The rules that a file adds to, and the slots that it fills there."""

    rules: tuple[Rule, ...]
    slots: tuple[Slot, ...]


def target_of(file: PackFile, head: Head | None, book: Rulebook) -> Target:
    """What the file is for; what is not right is left with its reader."""
    key, written = file.shape.aim
    named, mark, slot = written.partition("#")
    rules = _rules(file, named, book)
    _well_named(file, rules)
    if (key == "fills") != bool(mark):
        _complain_of_form(file, key, written)
        return Target(rules, ())
    slots = _slots(file, rules, slot) if mark else ()
    if head is not None:
        for one in slots:
            _may_fill(file, one, head, book)
    return Target(tuple(rule for rule in rules if not mark or _has(rule, slots)), slots)


def _has(rule: Rule, slots: Iterable[Slot]) -> bool:
    return any(slot.rule == rule.id for slot in slots)


def _rules(file: PackFile, named: str, book: Rulebook) -> tuple[Rule, ...]:
    """The rule of that name, or all rules of the award in that instrument."""
    by_award: dict[str, list[Rule]] = {}
    for rule in book:
        by_award.setdefault(f"{rule.instrument}/{rule.award}", []).append(rule)
    by_id = {rule.id: [rule] for rule in book}
    known = by_award | by_id
    file.site.reader.known(named, known, _RULE, (file.shape.aim[0],))
    return tuple(known.get(named, ()))


def _well_named(file: PackFile, rules: tuple[Rule, ...]) -> None:
    if rules and file.award != rules[0].award:
        vi = f"tệp phải mang tên của `{rules[0].award}`"
        en = f"the file has to be named `{rules[0].award}`"
        file.site.reader.complain("file-name", vi, en, (file.shape.aim[0],))


def _complain_of_form(file: PackFile, key: str, written: str) -> None:
    slot = Text("#<chỗ>", "#<slot>") if key == "fills" else Text("", "")
    vi, en = f"`{written}` không phải chỗ để `{key}`", f"`{written}` is nothing that `{key}` takes"
    hint = Text(f"viết `<văn bản>/<quy định>{slot.vi}`", f"write `<instrument>/<rule>{slot.en}`")
    file.site.reader.complain("target", vi, en, (key,), hint)


def _slots(file: PackFile, rules: tuple[Rule, ...], written: str) -> tuple[Slot, ...]:
    slots = [slot for rule in rules for slot in slots_of(rule)]
    if rules:
        file.site.reader.known(written, {slot.id for slot in slots}, _SLOT, ("fills",))
    return tuple(slot for slot in slots if slot.id == written)


def _may_fill(file: PackFile, slot: Slot, head: Head, book: Rulebook) -> None:
    if book.vocabulary.includes(slot.to, head.shape.issuer):
        return
    who, asked = (book.vocabulary.authorities.get(one) for one in (head.shape.issuer, slot.to))
    if who is None or asked is None:  # the head names nobody, which is told there
        return
    cite = book.cite(slot.cite)
    vi = f"{who.vi} không có quyền quy định chỗ `{slot.id}`: {cite.vi} giao cho {asked.vi}"
    en = f"{who.en} may not fill `{slot.id}`: {cite.en} leaves it to {asked.en}"
    hint = Text("cấp khác chỉ siết thêm được, bằng `narrows`", "others may only add, by `narrows`")
    file.site.reader.complain("authority", vi, en, ("fills",), hint)


def span_of(file: PackFile, head: Head, rules: Iterable[Rule], book: Rulebook) -> Span:
    """The days of the file: within those of its own instrument and of each rule it adds to."""
    own, whole = file.shape.effective, head.instrument.effective
    since, until = own.since or whole.start, own.until or whole.end
    span = file.site.reader.span(since, until, ("effective", "until"))
    _within(file, span, whole, head.instrument.name)
    for rule in rules:
        whole = book.instruments[rule.instrument].effective
        _within(file, span, rule.effective.common(whole) or whole, book.cite(rule.cite))
    return span


def _within(file: PackFile, span: Span, around: Span, name: Text) -> None:
    shared = span.common(around)
    if shared == span:
        return
    vi = f"ra ngoài thời gian có hiệu lực của {name.vi} ({_told(around).vi})"
    en = f"it binds on days on which {name.en} does not ({_told(around).en})"
    hint = None
    if shared is not None:
        until = f", until: {shared.end}" if shared.end else ""
        words = f"`effective: {{from: {shared.start}{until}}}`"
        hint = Text(f"ghi {words}", f"write {words}")
    file.site.reader.complain("span", vi, en, ("effective",), hint)


def _told(span: Span) -> Text:
    vi = f"từ {span.start}" + (f" đến trước {span.end}" if span.end else "")
    return Text(vi, f"from {span.start}" + (f" until {span.end}" if span.end else ""))
