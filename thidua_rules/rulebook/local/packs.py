"""A rulebook under packs: a new book, and the one it is made from stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.pack import Pack
from thidua_rules.model.rule import Rule
from thidua_rules.rulebook.local.files import HEAD, PackFiles, pack_name
from thidua_rules.rulebook.local.nouns import pack_from
from thidua_rules.rulebook.local.signers import signed_by_two
from thidua_rules.rulebook.local.weaving import CircleError, phases
from thidua_rules.rulebook.rules.links import additions_linked


def with_packs(book: Rulebook, folders: Sequence[Path]) -> Rulebook:
    """The book with what the packs add to it; each folder is one local decision.

    Raises:
        RuleFileError: with every problem of every pack; the book itself is not touched.
    """
    names = [pack_name(folder) for folder in folders]
    files = PackFiles(book.vocabulary, {*book.instruments, *names})
    read = [files.read(folder) for folder in folders]
    packs = [pack for one in read for pack in pack_from(one, book)]
    files.settle(*_named_twice(names, book))
    additions, problems = additions_linked(
        [one for pack in packs for one in pack.additions], _by_id(book), book.regimes
    )
    files.settle(*problems, *_filled_twice(packs))
    made = [
        replace(pack, additions=tuple(additions[one.id] for one in pack.additions))
        for pack in packs
    ]
    return _under(book, made, _woven(book, made, files))


def _by_id(book: Rulebook) -> dict[str, Rule]:
    return {rule.id: rule for rule in book}


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


def _under(book: Rulebook, packs: Sequence[Pack], woven: dict[str, tuple[Rule, ...]]) -> Rulebook:
    asked = {
        part.id
        for pack in packs
        for one in pack.additions
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


def _woven(book: Rulebook, packs: Sequence[Pack], files: PackFiles) -> dict[str, tuple[Rule, ...]]:
    """Each rule that packs add to, as it stands in each span in which they do."""
    rules = _by_id(book)
    additions = [one for pack in packs for one in pack.additions]
    woven: dict[str, tuple[Rule, ...]] = {}
    problems: list[Problem] = []
    for rule in book:
        try:
            made = phases(rule, additions, rules)
        except CircleError as error:
            problems.append(_circle(error))
        else:
            woven |= {rule.id: tuple(made)} if made else {}
            problems += signed_by_two(made)
    files.settle(*dict.fromkeys(problems))
    return woven


def _circle(error: CircleError) -> Problem:
    way = " → ".join(f"`{id}`" for id in error.ids)
    text = Text(f"dẫn vòng: {way}", f"it leads back to itself: {way}")
    return Problem("meets", text, Place(f"{error.ids[-1]}.yaml"))
