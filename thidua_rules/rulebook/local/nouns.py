"""A pack that was read becomes a Pack, as far as its head could be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.gap import Gap
from thidua_rules.model.law import Citation, Span, Text
from thidua_rules.model.pack import Pack, Scope
from thidua_rules.model.rule import Addition, Principle
from thidua_rules.rulebook.local.files import Head, PackFile, ReadPack
from thidua_rules.rulebook.local.targets import Target, span_of, target_of
from thidua_rules.rulebook.rules.from_yaml import Site, Written, audience_of, body_of, text_of
from thidua_rules.rulebook.rules.law_files import gap_of
from thidua_rules.rulebook.rules.rule_files import checked_of, gather_parts, principle_of

_GAP = Text("một chỗ chưa biết trong `gaps`", "a gap of `gaps`")


def pack_from(read: ReadPack, book: Rulebook) -> Iterator[Pack]:
    """The pack; where it has no head, its files alone are looked at for what is wrong."""
    criteria = _criteria(read)
    targets = [target_of(file, read.head, book) for file in read.files]
    if (head := read.head) is None:
        return
    gaps = _gaps(read.id, head)
    additions = []
    for file, criterion, target in zip(read.files, criteria, targets, strict=True):
        if any(slot.kind == "delegated" for slot in target.slots):
            _says_for_whom(file, criterion)
        _gaps_are_named(file, criterion, {*book.gaps, *(gap.id for gap in gaps)})
        span = span_of(file, head, target.rules, book)
        additions.append(_addition(file, criterion, target, span))
    yield Pack(
        instrument=head.instrument,
        issuer=head.shape.issuer,
        scope=Scope(head.shape.scope.kind, head.shape.scope.id, text_of(head.shape.scope)),
        additions=tuple(additions),
        principles=_principles(read.id, head),
        gaps=gaps,
        caveats=tuple(text_of(words) for words in head.shape.caveats),
        sha256=head.sha256,
    )


def _criteria(read: ReadPack) -> list[c.Criterion]:
    """What each file asks; a part may be `same_as` one of another file of the pack."""
    index: dict[str, Written] = {}
    for file in read.files:
        gather_parts(file.shape, file.site, index)
    return [body_of(file.shape, _clause(file), file.site, index) for file in read.files]


def _clause(file: PackFile) -> c.Clause:
    shape, site = file.shape, file.site
    only = audience_of(shape.only, site.reader, ("only",)) if shape.only is not None else None
    return c.Clause(
        id=site.file.replace("/", "."),  # no other pack's, and no part of a national rule
        at=site.file,
        cite=site.cite,
        text=text_of(shape.title),
        basis=shape.basis,
        reading=text_of(shape.reading) if shape.reading else None,
        gap=shape.gap,
        only=only,
    )


def _addition(file: PackFile, criterion: c.Criterion, target: Target, span: Span) -> Addition:
    shape, site = file.shape, file.site
    return Addition(
        id=site.file,
        pack=site.instrument,
        rules=tuple(rule.id for rule in target.rules),
        slot=target.slots[0].id if target.slots else None,
        effective=span,
        cite=site.cite,
        basis=shape.basis,
        checked=checked_of(shape.checked),
        criterion=criterion,
        caveats=tuple(text_of(words) for words in shape.caveats),
        sha256=file.sha256,
    )


def _principles(id: str, head: Head) -> tuple[Principle, ...]:
    basis, reader = head.shape.basis, head.reader
    site = Site(f"{id}/_instrument", reader, (), Citation(id, "1"), basis)
    return tuple(
        principle_of(one, site.inside("principles", place))
        for place, one in enumerate(head.shape.principles)
    )


def _gaps(id: str, head: Head) -> tuple[Gap, ...]:
    return tuple(
        gap_of(one, head.reader, ("gaps", place), within=id)
        for place, one in enumerate(head.shape.gaps)
    )


def _gaps_are_named(file: PackFile, criterion: c.Criterion, known: Collection[str]) -> None:
    """A part may rest on a gap of its own pack, or on one that the national book names."""
    for part in c.walk(criterion):
        if part.gap is not None:
            file.site.reader.known(part.gap, known, _GAP, ("gap",))


def _says_for_whom(file: PackFile, criterion: c.Criterion) -> None:
    """Nobody may be let through, or refused, because the text asks nothing of them."""
    if criterion.only is not None and criterion.only.unless_only:
        vi = "`unless_only` không dùng khi `fills` một chỗ để ngỏ hoàn toàn"
        en = "`unless_only` does not go with `fills` of a slot that is wholly left"
        file.site.reader.complain("for-whom", vi, en, ("only", "unless_only"))
    parts = c.parts_of(criterion)
    if criterion.only is None and parts and all(part.only is not None for part in parts):
        vi = "phần nào cũng có `only`, nên không rõ những ai còn lại theo tiêu chuẩn nào"
        en = "every part has an `only`, so it is not said what binds all others"
        hint = Text("ghi `only` ở đầu tệp", "say at the top of the file, by `only`, for whom it is")
        file.site.reader.complain("for-whom", vi, en, (file.shape.kind,), hint)
