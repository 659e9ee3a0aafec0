"""Records as sentences and tables write them, looked up in the vocabulary."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError

from thidua_rules.bdd.misreading import MisreadError, meant
from thidua_rules.bdd.written import written
from thidua_rules.errors import Place
from thidua_rules.model.admission import misfits
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.short_form import records_of
from thidua_rules.rulebook.complaints import problems_of

_SHORT = re.compile(r"[a-z0-9-]+(@[a-z-]+)?(:[a-z-]+)?\s+\d{4}(-\d{2}-\d{2})?(\.\.\S+)?")


def a_record(word: str, book: Rulebook) -> str:
    if not _SHORT.fullmatch(word):
        text = Text(f"`{word}` không phải là bản ghi", f"`{word}` is not a record")
        hint = Text(
            "viết loại, @cấp hay :mức nếu có, rồi ngày hay năm: `sang-kien@co-so 2024-09-05`",
            "write the kind, its @level or :grade if any, then the day or year: "
            "`sang-kien@co-so 2024-09-05`",
        )
        raise MisreadError(text, hint)
    try:
        entries = [dict(one) for one in records_of(word)]
    except Refusal as refusal:
        raise MisreadError(refusal.text) from None
    _fit(entries, book)
    return word


def some_records(word: str, book: Rulebook) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in word.split(";") if part.strip())
    return tuple(a_record(part, book) for part in parts)


def a_moment(word: str, _book: Rulebook) -> str:
    """A day, a year, or several years: what may stand behind the kind of a record."""
    try:
        list(records_of(f"mau {word}"))
    except ValueError:
        text = Text(f"`{word}` không phải là thời gian", f"`{word}` is no day and no year")
        hint = Text("viết như `2024-05-02`, `2024` hay `2020..2024`",
                    "write it as `2024-05-02`, `2024` or `2020..2024`")  # fmt: skip
        raise MisreadError(text, hint) from None
    return word


def a_kind(word: str, book: Rulebook) -> str:
    """`sang-kien@co-so` or `xep-loai:tot`: a record without its day, which the sentence tells."""
    if not re.fullmatch(r"[a-z0-9-]+(@[a-z-]+)?(:[a-z-]+)?", word):
        text = Text(f"`{word}` không phải là loại bản ghi", f"`{word}` is not a kind of record")
        hint = Text("viết như `sang-kien@co-so` hay `xep-loai:tot`",
                    "write it as `sang-kien@co-so` or `xep-loai:tot`")  # fmt: skip
        raise MisreadError(text, meant(word, book.vocabulary.records) or hint)
    a_record(f"{word} 2000", book)
    return word


def _fit(entries: list[dict[str, Any]], book: Rulebook) -> None:
    data = {"subject": {"id": "mau", "kind": "ca-nhan"}, "records": entries}
    try:
        dossier = Dossier.model_validate(data)
    except ValidationError as error:
        (first, *_) = problems_of(error, written(data, {}, Place("")))
        raise MisreadError(first.text, first.hint) from None
    for one in misfits(dossier, book.vocabulary, book.judgements):
        raise MisreadError(one.text, meant(one.written, one.known))
