"""How a date, a number, a record or the name of a step is read from the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from pydantic import ValidationError

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.written import written
from thidua_rules.errors import Place
from thidua_rules.model.admission import misfits
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.short_form import records_of
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.workflows.lifecycles import LIFECYCLES

Value: TypeAlias = str | int | date | Decimal | tuple[str, ...] | tuple[int, ...]

# Forms that never hold a space: they may stand without quotes.
LOOSE = frozenset({"date", "day-of-year", "year", "count", "money", "share", "tally", "points"})
_LEAP = 2000  # so that 29/02 is a day of some year


class MisreadError(Exception):
    """A word that is nothing of the type of its slot."""

    def __init__(self, text: Text, hint: Text | None = None) -> None:
        self.text, self.hint = text, hint
        super().__init__(text.vi)


def _date(word: str, _book: Rulebook) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
            return date.fromisoformat(word)
    except ValueError:
        text = Text(f"không có ngày `{word}`", f"there is no day `{word}`")
        raise MisreadError(text) from None
    text = Text(f"`{word}` không phải là ngày", f"`{word}` is not a day")
    raise MisreadError(text, _iso(word))


def _iso(word: str) -> Text:
    """How a day that is written as people write it is written here."""
    found = re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", word)
    day = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else "2024-12-20"
    return Text(f"viết năm-tháng-ngày: `{day}`", f"write year-month-day: `{day}`")


def _day_of_year(word: str, _book: Rulebook) -> str:
    """`28/02` as `02-28`."""
    found = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})", word)
    try:
        if found:
            return date(_LEAP, int(found[2]), int(found[1])).strftime("%m-%d")
    except ValueError:
        text = Text(f"không có ngày `{word}`", f"there is no day `{word}`")
        raise MisreadError(text) from None
    hint = Text("viết ngày/tháng: `28/02`", "write day/month: `28/02`")
    raise MisreadError(Text(f"`{word}` không phải là ngày", f"`{word}` is not a day"), hint)


def _year(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{4}", word):
        return int(word)
    hint = Text("viết bốn chữ số: `2024`", "write four digits: `2024`")
    raise MisreadError(Text(f"`{word}` không phải là năm", f"`{word}` is not a year"), hint)


def _count(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{1,9}", word):
        return int(word)
    hint = Text("viết bằng chữ số: `12`", "write it in digits: `12`")
    raise MisreadError(Text(f"`{word}` không phải là số", f"`{word}` is not a number"), hint)


def _money(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3}){0,4}|[0-9]{1,15}", word):
        return int(word.replace(".", ""))
    hint = Text("viết như `2.980.000`", "write it as `2.980.000`")
    raise MisreadError(Text(f"`{word}` không phải là số tiền", f"`{word}` is no amount"), hint)


def _share(word: str, _book: Rulebook) -> str:
    try:
        if re.fullmatch(r"[0-9]{1,4}/[0-9]{1,4}", word) and 0 < Fraction(word) <= 1:
            return word
    except ZeroDivisionError:
        pass  # told like any other share that is none
    hint = Text("viết như `2/3`", "write it as `2/3`")
    raise MisreadError(Text(f"`{word}` không phải là tỷ lệ", f"`{word}` is no share"), hint)


def _name(word: str, _book: Rulebook) -> str:
    if slug(word):
        return word
    text = Text(f"`{word}` không phải là tên gọi", f"`{word}` is not a name")
    raise MisreadError(text, Text("tên phải có chữ hoặc số", "a name has letters or digits"))


def _text(word: str, _book: Rulebook) -> str:
    return word


def _list(word: str, book: Rulebook) -> tuple[str, ...]:
    return tuple(_name(part.strip(), book) for part in word.split(",") if part.strip())


def _slug(word: str, _book: Rulebook) -> str:
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", word):
        return word
    text = Text(f"`{word}` không phải là mã", f"`{word}` is not an id")
    raise MisreadError(text, Text("viết như `sang-kien`", "write it as `sang-kien`"))


def _record(word: str, book: Rulebook) -> str:
    try:
        entries = [dict(one) for one in records_of(word)]
    except Refusal as refusal:
        raise MisreadError(refusal.text) from None
    _fit(entries, book)
    return word


def _records(word: str, book: Rulebook) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in word.split(";") if part.strip())
    return tuple(_record(part, book) for part in parts)


def _moment(word: str, _book: Rulebook) -> str:
    """A day, a year, or several years: what may stand behind the kind of a record."""
    try:
        list(records_of(f"mau {word}"))
    except ValueError:
        text = Text(f"`{word}` không phải là thời gian", f"`{word}` is no day and no year")
        hint = Text("viết như `2024-05-02`, `2024` hay `2020..2024`",
                    "write it as `2024-05-02`, `2024` or `2020..2024`")  # fmt: skip
        raise MisreadError(text, hint) from None
    return word


def _tally(word: str, _book: Rulebook) -> tuple[int, ...]:
    """`7/10`: so many of so many."""
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", word)
    if found and 0 < int(found[2]) >= int(found[1]):
        return int(found[1]), int(found[2])
    hint = Text("viết như `7/10`", "write it as `7/10`")
    raise MisreadError(Text(f"`{word}` không phải là số phiếu", f"`{word}` is no count"), hint)


def _points(word: str, _book: Rulebook) -> Decimal:
    """`12,5` as people here write it, or `12.5`."""
    if re.fullmatch(r"[0-9]{1,6}([.,][0-9]{1,6})?", word):
        return Decimal(word.replace(",", "."))
    hint = Text("viết như `12` hoặc `12,5`", "write it as `12` or `12.5`")
    raise MisreadError(Text(f"`{word}` không phải là điểm", f"`{word}` is no points"), hint)


def _graded(word: str, book: Rulebook) -> str:
    """`sang-kien@co-so` or `xep-loai:tot`: a record without its day, which the sentence tells."""
    if not re.fullmatch(r"[a-z0-9-]+(@[a-z-]+)?(:[a-z-]+)?", word):
        text = Text(f"`{word}` không phải là loại bản ghi", f"`{word}` is not a kind of record")
        hint = Text("viết như `sang-kien@co-so` hay `xep-loai:tot`",
                    "write it as `sang-kien@co-so` or `xep-loai:tot`")  # fmt: skip
        raise MisreadError(text, meant(word, book.vocabulary.records) or hint)
    _record(f"{word} 2000", book)
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


_MOST = 12


def meant(word: str, known: Iterable[str]) -> Text | None:
    """The known word that was meant, should it be written as people call it; or all, if few."""
    known = list(known)
    near = nearest(word, known) or nearest(slug(word), known)
    if near is not None or len(known) > _MOST:
        return near
    listed = ", ".join(f"`{one}`" for one in known)
    return Text(f"viết một trong: {listed}", f"write one of: {listed}")


def _holding(word: str, known: list[str]) -> Text | None:
    """The titles that have the word in them."""
    found = dict.fromkeys(f"`{one}`" for one in known if word.lower() in one.lower())
    return Text(f"có: {', '.join(found)}", f"there are: {', '.join(found)}") if found else None


def _titled(titles: Callable[[], list[Text]], what: Text) -> Callable[[str, Rulebook], str]:
    def read(word: str, _book: Rulebook) -> str:
        known = [said for title in titles() for said in (title.vi, title.en)]
        if word in known:
            return word
        text = Text(f"“{word}” không phải là {what.vi}", f"“{word}” is not {what.en}")
        raise MisreadError(text, nearest(word, known) or _holding(word, known))

    return read


_MATTER = Text("tên một việc", "the name of a matter")
_STEP = Text("tên một bước", "the name of a step")
_STATE = Text("tên một trạng thái", "the name of a state")


def _matters() -> list[Text]:
    return [one.title for one in LIFECYCLES]


def _steps() -> list[Text]:
    return [step.title for one in LIFECYCLES for step in one.steps]


def _states() -> list[Text]:
    return [state.title for one in LIFECYCLES for state in one.states]


# Forms of which every word can be told.
TITLES: Mapping[str, Callable[[], list[Text]]] = {
    "matter": _matters,
    "step": _steps,
    "state": _states,
}

FORMS: Mapping[str, Callable[[str, Rulebook], Value]] = {
    "date": _date,
    "day-of-year": _day_of_year,
    "year": _year,
    "count": _count,
    "money": _money,
    "share": _share,
    "text": _text,
    "name": _name,
    "list": _list,
    "slug": _slug,
    "record": _record,
    "graded": _graded,
    "records": _records,
    "moment": _moment,
    "tally": _tally,
    "points": _points,
    "pack": _text,
    "matter": _titled(_matters, _MATTER),
    "step": _titled(_steps, _STEP),
    "state": _titled(_states, _STATE),
}
