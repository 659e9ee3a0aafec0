"""Values that a bloc's profile is written in: sentences, spans of days, days of a year, shares."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
    model_validator,
)

from thidua_rules.model.dossier import Day, Name
from thidua_rules.model.law import Refusal, Text

_SHARE = re.compile(r"^[0-9]{1,4}/[1-9][0-9]{0,3}$")


class Part(BaseModel):
    """Anything written in a profile: frozen, no unknown key, no value coerced."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Spoken(Part):
    """One sentence in both languages."""

    vi: Name
    en: Name


class Dated(Part):
    """Something that holds from `since` up to, not including, `until`; open where not given."""

    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _runs_forwards(self) -> Dated:
        if self.since and self.until and self.until <= self.since:
            raise Refusal(
                Text(
                    f"`until` {self.until} không ở sau `since` {self.since}",
                    f"`until` {self.until} does not come after `since` {self.since}",
                )
            )
        return self

    def holds(self, on: date) -> bool:
        """Whether it holds on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


def _month_and_day(value: str) -> str:
    try:
        date.fromisoformat(f"2024-{value}")  # 29 February is a day of some years
    except ValueError:
        raise Refusal(
            Text(f"không có ngày nào là `{value}`", f"no day of the year is `{value}`")
        ) from None
    return value


MonthDay = Annotated[
    str,
    Field(strict=True, pattern=r"^[0-9]{2}-[0-9]{2}$"),
    AfterValidator(_month_and_day),
]


def day_of(by: str, year: int) -> date:
    """That day of the year; 29 February is the 28th where there is none."""
    month, day = (int(part) for part in by.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def _share(value: object) -> Fraction:
    """`2/3` or `90/100`, exact; a decimal number is not exact and is refused."""
    if not isinstance(value, str) or not _SHARE.fullmatch(value):
        raise Refusal(
            Text(
                f"`{value}` không phải một tỷ lệ như `2/3`",
                f"`{value}` is not a share such as `2/3`",
            )
        )
    return Fraction(value)


Share = Annotated[
    Fraction,
    BeforeValidator(_share),
    Field(gt=0, le=1),
    PlainSerializer(lambda share: f"{share.numerator}/{share.denominator}", return_type=str),
    WithJsonSchema({"type": "string", "pattern": _SHARE.pattern}),
]
