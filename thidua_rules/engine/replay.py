"""Whether a decision of the past comes out the same today, and if not, where it differs."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.engine.decide import decide
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision, Finding
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text


def replay(book: Rulebook, decision: Decision, dossier: Dossier) -> tuple[Text, ...]:
    """What differs: another dossier, a file that is not held, or the first node that changed.

    Empty where every byte is the same.
    """
    receipt = decision.receipt
    if dossier.fingerprint() != receipt.input:
        return (Text("không phải hồ sơ của biên nhận này", "not the dossier of this receipt"),)
    if missing := not_held(book, decision):
        return missing
    how = receipt.arguments
    again = decide(
        book,
        how.award,
        dossier,
        on=how.on,
        year=how.year,
        assume_judgements=how.assume_judgements,
    )
    if again.model_dump_json() == decision.model_dump_json():
        return ()
    if more := tuple(_not_then(decision, again)):
        return more
    return tuple(_first_difference(decision.trace, again.trace)) or (
        Text("phần ngoài cây tiêu chuẩn khác", "something outside the trace differs"),
    )


def not_held(book: Rulebook, decision: Decision) -> tuple[Text, ...]:
    """The packs and files that the decision rests on and that the book does not have, as it was."""
    return (*_packs_not_held(book, decision), *_files_not_held(book, decision))


def _files_not_held(book: Rulebook, decision: Decision) -> Iterator[Text]:
    held = {rule.id: rule.sha256 for rule in book}
    held |= {whole.id: whole.sha256 for whole in book.conditions}
    held |= {one.id: one.sha256 for pack in book.packs.values() for one in pack.additions}
    for used in decision.receipt.used:
        if held.get(used.file) != used.sha256:
            short = used.sha256[:12]
            yield Text(
                f"không còn giữ tệp `{used.file}` ({short}…)",
                f"the file `{used.file}` ({short}…) is not held",
            )


def _packs_not_held(book: Rulebook, decision: Decision) -> Iterator[Text]:
    for pack in decision.receipt.packs:
        if pack.pack not in book.packs or book.packs[pack.pack].sha256 != pack.sha256:
            short = pack.sha256[:12]
            yield Text(
                f"không giữ gói `{pack.pack}` ({short}…); nạp bằng `--pack`",
                f"the pack `{pack.pack}` ({short}…) is not held; load it by `--pack`",
            )


def _not_then(was: Decision, now: Decision) -> Iterator[Text]:
    """A pack that is loaded now and that the decision did not know."""
    known = {pack.pack for pack in was.receipt.packs}
    for pack in now.receipt.packs:
        if pack.pack not in known:
            yield Text(
                f"lần trước không có gói `{pack.pack}`",
                f"the pack `{pack.pack}` was not loaded then",
            )


def _first_difference(was: Finding, now: Finding) -> Iterator[Text]:
    """The deepest first node at which the two traces part."""
    if was == now:
        return
    for before, after in zip(was.parts, now.parts, strict=False):
        if before != after:
            yield from _first_difference(before, after)
            return
    yield Text(
        f"khác ở `{was.at}`: {was.verdict.slug} → {now.verdict.slug}",
        f"differs at `{was.at}`: {was.verdict.slug} → {now.verdict.slug}",
    )
