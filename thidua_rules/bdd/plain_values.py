"""Days, numbers, names and lists, as they are read from the words of a sentence."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

from thidua_rules.bdd.misreading import MisreadError
from thidua_rules.bdd.naming import slug
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text

_LEAP = 2000  # so that 29/02 is a day of some year


def a_day(word: str, _book: Rulebook) -> date:
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


def a_day_of_year(word: str, _book: Rulebook) -> str:
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


def a_year(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{4}", word):
        return int(word)
    hint = Text("viết bốn chữ số: `2024`", "write four digits: `2024`")
    raise MisreadError(Text(f"`{word}` không phải là năm", f"`{word}` is not a year"), hint)


def a_count(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{1,9}", word):
        return int(word)
    hint = Text("viết bằng chữ số: `12`", "write it in digits: `12`")
    raise MisreadError(Text(f"`{word}` không phải là số", f"`{word}` is not a number"), hint)


def an_amount(word: str, _book: Rulebook) -> int:
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3}){0,4}|[0-9]{1,15}", word):
        return int(word.replace(".", ""))
    hint = Text("viết như `2.980.000`", "write it as `2.980.000`")
    raise MisreadError(Text(f"`{word}` không phải là số tiền", f"`{word}` is no amount"), hint)


def a_share(word: str, _book: Rulebook) -> str:
    try:
        if re.fullmatch(r"[0-9]{1,4}/[0-9]{1,4}", word) and 0 < Fraction(word) <= 1:
            return word
    except ZeroDivisionError:
        pass  # told like any other share that is none
    hint = Text("viết như `2/3`", "write it as `2/3`")
    raise MisreadError(Text(f"`{word}` không phải là tỷ lệ", f"`{word}` is no share"), hint)


def a_tally(word: str, _book: Rulebook) -> tuple[int, ...]:
    """`7/10`: so many of so many."""
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", word)
    if found and 0 < int(found[2]) >= int(found[1]):
        return int(found[1]), int(found[2])
    hint = Text("viết như `7/10`", "write it as `7/10`")
    raise MisreadError(Text(f"`{word}` không phải là số phiếu", f"`{word}` is no count"), hint)


def some_points(word: str, _book: Rulebook) -> Decimal:
    """`12,5` as people here write it, or `12.5`."""
    if re.fullmatch(r"[0-9]{1,6}([.,][0-9]{1,6})?", word):
        return Decimal(word.replace(",", "."))
    hint = Text("viết như `12` hoặc `12,5`", "write it as `12` or `12.5`")
    raise MisreadError(Text(f"`{word}` không phải là điểm", f"`{word}` is no points"), hint)


def a_name(word: str, _book: Rulebook) -> str:
    if slug(word):
        return word
    text = Text(f"`{word}` không phải là tên gọi", f"`{word}` is not a name")
    raise MisreadError(text, Text("tên phải có chữ hoặc số", "a name has letters or digits"))


def a_text(word: str, _book: Rulebook) -> str:
    return word


def a_list(word: str, book: Rulebook) -> tuple[str, ...]:
    return tuple(a_name(part.strip(), book) for part in word.split(",") if part.strip())


def an_id(word: str, _book: Rulebook) -> str:
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", word):
        return word
    text = Text(f"`{word}` không phải là mã", f"`{word}` is not an id")
    raise MisreadError(text, Text("viết như `sang-kien`", "write it as `sang-kien`"))
