"""Points are exact decimals: never binary fractions, and never rounded by the host's context."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal
from functools import reduce
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from thidua_rules.model.law import Text

MOST_DECIMALS = 6
ZERO = Decimal(0)
# Nine digits before the point and six behind leave room for sums of any rubric that can be read.
_DIGITS = 60
_POINTS = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,6})?")


def exact(value: object) -> Decimal:
    """A whole number, a decimal or its digits; a float has lost them already and is refused.

    Raises:
        PydanticCustomError: it is none of these.
    """
    word = _word(value)
    if not _POINTS.fullmatch(word):
        raise PydanticCustomError("points", "has to be points such as `12` or `12.5`")
    return Decimal(word)


def _word(value: object) -> str:
    match value:
        case Decimal() if value.is_finite():
            return f"{value:f}"
        case int() | str() if not isinstance(value, bool):
            return str(value)
        case _:
            return ""


Points: TypeAlias = Annotated[Decimal, BeforeValidator(exact)]


def total(points: Iterable[Decimal]) -> Decimal:
    """The exact sum."""
    return reduce(Context(prec=_DIGITS).add, points, ZERO)


def difference(from_: Decimal, off: Decimal) -> Decimal:
    """What is left of the one without the other, exactly."""
    return Context(prec=_DIGITS).subtract(from_, off)


def percent_of(points: Decimal, percent: int) -> Decimal:
    """So many hundredths of the points, exactly."""
    context = Context(prec=_DIGITS)
    return context.scaleb(context.multiply(points, Decimal(percent)), -2)


def decimals(points: Decimal) -> int:
    """How many digits it needs behind the point."""
    return len(_plain(points).partition(".")[2])


def step(precision: int) -> Decimal:
    """The smallest difference between two scores of so many decimals."""
    return Decimal((0, (1,), -precision))


def shown(points: Decimal) -> Text:
    """The points as people write them: a decimal comma in Vietnamese, a point in English."""
    plain = _plain(points)
    return Text(plain.replace(".", ","), plain)


def _plain(points: Decimal) -> str:
    word = f"{points:f}"
    return word.rstrip("0").rstrip(".") if "." in word else word
