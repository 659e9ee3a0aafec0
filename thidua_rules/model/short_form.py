"""The short form of a record: `kind[@level][:grade] date | year | first..last`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from thidua_rules.model.law import Refusal, Text

_SHORT = re.compile(
    r"(?P<kind>[a-z0-9-]+)(?:@(?P<level>[a-z-]+))?(?::(?P<grade>[a-z-]+))?"
    r"\s+(?P<when>\d{4}(?:-\d{2}-\d{2})?)(?:\.\.(?P<last>\d{4}))?",
    re.ASCII,
)
_LONGEST = 100  # years that one entry may stand for


def records_of(short: str) -> Iterator[dict[str, Any]]:
    """The records that `sang-kien@bo-tinh 2021-05-02` or `xep-loai:tot 2019..2023` stands for.

    Raises:
        ValueError: it is not of that form, names an impossible day, or runs backwards.
    """
    match = _SHORT.fullmatch(short.strip())
    if match is None:
        form = "`kind[@level][:grade] date`"
        such = "`sang-kien@bo-tinh 2021-05-02`"
        raise Refusal(
            Text(
                f"`{short}` không có dạng {form}, như {such}",
                f"`{short}` is not {form}, such as {such}",
            )
        )
    shared = {key: match[key] for key in ("kind", "level", "grade") if match[key]}
    return ({**shared, **when} for when in _moments(short, match["when"], match["last"]))


def entries_of(record: object) -> tuple[object, ...]:
    """The records that one entry of a list stands for; one that is not right stands for itself."""
    try:
        return tuple(records_of(record)) if isinstance(record, str) else (record,)
    except ValueError:
        return (record,)


def _moments(short: str, when: str, last: str | None) -> list[dict[str, Any]]:
    if "-" in when and last is None:
        return [{"on": _day(when)}]
    if last is None:
        return [{"year": int(when)}]
    if "-" in when or int(last) < int(when):
        raise Refusal(
            Text(
                f"`{short}` đi ngược: viết `năm-đầu..năm-cuối`",
                f"`{short}` runs backwards: write `first..last` with two years",
            )
        )
    if int(last) - int(when) >= _LONGEST:
        raise Refusal(
            Text(
                f"`{short}` dài hơn {_LONGEST} năm",
                f"`{short}` is longer than {_LONGEST} years",
            )
        )
    return [{"year": year} for year in range(int(when), int(last) + 1)]


def _day(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise Refusal(Text(f"không có ngày `{iso}`", f"there is no day `{iso}`")) from None
