"""Names as they are called, and the ids that stand for them."""

from __future__ import annotations

import re
import unicodedata


def slug(name: str) -> str:
    """`Sở Sao` → `so-sao`: a scenario may name a unit as it is called."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
