"""A rulebook under packs: a new book, and the one it is made from stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.pack import Pack, Scope
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.rulebook.from_yaml import Index, Site, Written, audience_of, body_of, text_of
from thidua_rules.rulebook.law_files import gap_of
from thidua_rules.rulebook.links import additions_linked
from thidua_rules.rulebook.pack_files import HEAD, Head, PackFile, PackFiles, ReadPack, pack_name
from thidua_rules.rulebook.pack_targets import span_of, target_of
from thidua_rules.rulebook.rule_files import checked_of, gather_parts, principle_of
from thidua_rules.rulebook.signers import signed_by_two
from thidua_rules.rulebook.weaving import CircleError, phases

_GAP = Text("một chỗ chưa biết trong `gaps`", "a gap of `gaps`")


def with_packs(book: Rulebook, folders: Sequence[Path]) -> Rulebook:
    """The book with what the packs add to it; each folder is one local decision.

    Raises:
        RuleFileError: with every problem of every pack; the book itself is not touched.
    """
    names = [pack_name(folder) for folder in folders]
    files = PackFiles(book.vocabulary, {*book.instruments, *names})
    read = [files.read(folder) for folder in folders]
    packs = [pack for one in read for pack in _pack(one, book)]
    files.settle(*_named_twice(names, book))
    additions, problems = additions_linked(
        [one for pack in packs for one in pack.additions], _by_id(book), book.regimes
    )
    files.settle(*problems, *_filled_twice(packs))
    made = _with_linked(packs, additions)
    return _woven(book, made, files)


def _by_id(book: Rulebook) -> dict[str, Rule]:
    return {rule.id: rule for rule in book}


def _pack(read: ReadPack, book: Rulebook) -> Iterator[Pack]:
    """The pack, where its head could be read; what its files are for is looked at in any case."""
    index: dict[str, Written] = {}
    for file in read.files:
        gather_parts(file.shape, file.site, index)
    head = read.head
    made = [_addition(file, head, index, book) for file in read.files]
    if head is None:
        return
    shape, reader = head.shape, head.reader
    site = Site(
        f"{read.id}/_instrument", reader, (), reader.citation("d1", (), within=read.id), shape.basis
    )
    pack = Pack(
        instrument=head.instrument,
        issuer=shape.issuer,
        scope=Scope(shape.scope.kind, shape.scope.id, text_of(shape.scope)),
        additions=tuple(one for one in made if one is not None),
        principles=tuple(
            principle_of(one, site.inside("principles", place))
            for place, one in enumerate(shape.principles)
        ),
        gaps=tuple(
            gap_of(one, reader, ("gaps", place), within=read.id)
            for place, one in enumerate(shape.gaps)
        ),
        caveats=tuple(text_of(words) for words in shape.caveats),
        sha256=head.sha256,
    )
    _gaps_are_named(read.files, pack, book)
    yield pack


def _addition(file: PackFile, head: Head | None, index: Index, book: Rulebook) -> Addition | None:
    shape, site = file.shape, file.site
    target = target_of(file, head, book)
    criterion = body_of(shape, _clause(file), site, index)
    if head is None:
        return None
    return Addition(
        id=site.file,
        pack=site.instrument,
        rules=tuple(rule.id for rule in target.rules),
        slot=target.slots[0].id if target.slots else None,
        effective=span_of(file, head, target, book),
        cite=site.cite,
        basis=shape.basis,
        checked=checked_of(shape.checked),
        criterion=criterion,
        caveats=tuple(text_of(words) for words in shape.caveats),
        sha256=file.sha256,
    )


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


def _gaps_are_named(files: Iterable[PackFile], pack: Pack, book: Rulebook) -> None:
    """A part may rest on a gap of its own pack, or on one that the national book names."""
    known = {gap.id for gap in pack.gaps} | set(book.gaps)
    by_file = {file.site.file: file for file in files}
    for one in pack.additions:
        reader = by_file[one.id].site.reader
        for part in c.walk(one.criterion):
            if part.gap is not None:
                reader.known(part.gap, known, _GAP, ("gap",))


def _named_twice(names: Sequence[str], book: Rulebook) -> Iterator[Problem]:
    for name, times in Counter(names).items():
        if times > 1 or name in book.instruments:
            vi, en = f"`{name}` đã được nạp", f"`{name}` is loaded already"
            yield Problem("pack-twice", Text(vi, en), Place(f"{name}/{HEAD}"))


def _filled_twice(packs: Sequence[Pack]) -> Iterator[Problem]:
    """Two files that fill one slot on the same day for the same province, ministry or unit."""
    filling = [(pack, one) for pack in packs for one in pack.additions if one.slot is not None]
    for (pack, one), (other, later) in combinations(filling, 2):
        days = one.effective.common(later.effective)
        same = (pack.scope.kind, pack.scope.id) == (other.scope.kind, other.scope.id)
        rules = sorted({*one.rules} & {*later.rules})
        if same and one.slot == later.slot and days is not None and rules:
            slot = f"{rules[0]}#{one.slot}"
            text = Text(
                f"`{slot}` đã được `{one.id}` quy định cho {pack.scope.name.vi} từ {days.start}",
                f"`{slot}` is filled by `{one.id}` for {pack.scope.name.en} from {days.start}",
            )
            hint = Text(
                "đóng văn bản cũ bằng `until`, hoặc chỉ nạp một gói",
                "close the older text by `until`, or load one pack only",
            )
            yield Problem("filled-twice", text, Place(f"{later.id}.yaml"), hint)


def _with_linked(packs: Sequence[Pack], linked: Mapping[str, Addition]) -> list[Pack]:
    return [
        replace(pack, additions=tuple(linked[one.id] for one in pack.additions)) for pack in packs
    ]


def _woven(book: Rulebook, packs: Sequence[Pack], files: PackFiles) -> Rulebook:
    rules = _by_id(book)
    additions = [one for pack in packs for one in pack.additions]
    woven: dict[str, tuple[Rule, ...]] = {}
    problems: dict[str, Problem] = {}
    for rule in book:
        try:
            made = phases(rule, additions, rules)
        except CircleError as error:
            problems.setdefault(error.ids[-1], _circle(error))
            continue
        if made:
            woven[rule.id] = tuple(made)
            problems |= {str(one.place): one for one in signed_by_two(made)}
    files.settle(*problems.values())
    asked = {
        part.id
        for one in additions
        for part in c.walk(one.criterion)
        if isinstance(part, c.Attested)
    }
    return replace(
        book,
        instruments={**book.instruments, **{pack.id: pack.instrument for pack in packs}},
        gaps={**book.gaps, **{gap.id: gap for pack in packs for gap in pack.gaps}},
        judgements=book.judgements | asked,
        packs={pack.id: pack for pack in packs},
        woven=woven,
    )


def _circle(error: CircleError) -> Problem:
    way = " → ".join(f"`{id}`" for id in error.ids)
    text = Text(f"dẫn vòng: {way}", f"it leads back to itself: {way}")
    return Problem("meets", text, Place(f"{error.ids[-1]}.yaml"))
