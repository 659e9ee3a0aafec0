"""How the instruments of each kind are numbered: the number, the year of issue, who issued it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Numbering:
    """`mark` is what every number of the kind has in it; national ones fit the whole `pattern`."""

    mark: str
    pattern: re.Pattern[str]


def _numbering(mark: str, issuer: str) -> Numbering:
    return Numbering(mark, re.compile(rf"(\d+)/(\d{{4}}){mark}{issuer}"))


NUMBERING: Mapping[str, Numbering] = MappingProxyType(
    {
        "luat": _numbering("/QH", r"\d+"),
        "nghi-dinh": _numbering("/NĐ-", "CP"),
        "thong-tu": Numbering("/TT-", re.compile(r"(\d+)/(\d{4})/TT(?:LT)?-[A-ZĐ]+")),
        "nghi-quyet": _numbering("/NQ-", "[A-ZĐ]+"),
        "quyet-dinh": _numbering("/QĐ-", "[A-ZĐ]+"),
    }
)
