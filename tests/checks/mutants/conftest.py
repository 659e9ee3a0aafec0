"""Parts of an invented rule, made without files."""

from __future__ import annotations

from typing import Any

import pytest

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Basis, Citation, Text
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook import shipped


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return shipped().vocabulary


def head(id: str, **more: Any) -> dict[str, Any]:
    """What every criterion carries."""
    text = Text(f"phần {id}", f"part {id}")
    place = {"at": f"luat-mau/giay-khen#{id}", "cite": Citation("luat-mau", "1")}
    return {"id": id, "text": text, "basis": Basis.PRIMARY, **place, **more}


def word(id: str, **more: Any) -> c.Attested:
    return c.Attested(**head(id, **more), by="don-vi")


def count(id: str, *kinds: str, window: str = "ever", **more: Any) -> c.Counted:
    of = tuple(c.Wanted(kind) for kind in kinds)
    fields = {"at_least": 1, **more}
    return c.Counted(**head(id), of=of, window=c.Window(window), **fields)  # type: ignore[arg-type]


def streak(id: str, **more: Any) -> c.Streak:
    fields = {"years": 5, "ends": "review", "window": c.Window("ever"), **more}
    return c.Streak(**head(id), of=(c.Wanted("xep-loai", grades=("tot", "xuat-sac")),), **fields)
