"""A rulebook of a few invented parts, so that a test turns on one thing alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest

from thidua_rules import Rulebook, load_rulebook
from thidua_rules.rulebook import SHIPPED

HEAD = """\
award: giay-khen
title: {vi: Giấy khen, en: Certificate}
subject: {kind: [ca-nhan, tap-the]}
cite: d1
decided_by: [{who: don-vi, cite: d1}]
basis: primary
checked: {on: 2026-01-01, against: invented, readers: 2}
"""
INSTRUMENT = """\
kind: luat
number: 1/2000
title: {vi: Luật mẫu, en: Sample law}
issued: 2000-01-01
effective: {from: 2000-01-01}
basis: primary
source: invented
"""
REGIMES = """\
regimes:
  - id: mau
    title: {vi: Mẫu, en: Sample}
    from: 2000-01-01
    instruments: [luat-mau]
"""

MakeBook = Callable[..., Rulebook]


@pytest.fixture
def make_book(tmp_path: Path) -> MakeBook:
    """Make a rulebook of one rule from its criterion (YAML without indentation).

    `head` is added to the rule's head, `conditions` is the file of common conditions.
    """

    def make(criterion: str, *, head: str = "", conditions: str = "") -> Rulebook:
        folder = tmp_path / "criteria"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "luat-mau").mkdir(parents=True)
        shutil.copy(SHIPPED / "_vocabulary.yaml", folder)
        (folder / "_regimes.yaml").write_text(REGIMES, "utf-8")
        (folder / "luat-mau/_instrument.yaml").write_text(INSTRUMENT, "utf-8")
        text = HEAD + dedent(head) + dedent(criterion)
        (folder / "luat-mau/giay-khen.yaml").write_text(text, "utf-8")
        if conditions:
            checked = "basis: primary\nchecked: {on: 2026-01-01, against: invented, readers: 2}\n"
            whole = checked + dedent(conditions)
            (folder / "luat-mau/_conditions.yaml").write_text(whole, "utf-8")
        return load_rulebook(folder)

    return make


def part(id: str, body: str) -> str:
    """One part with its sentence."""
    return f"- id: {id}\n  vi: câu {id}\n  en: sentence {id}\n" + indent(dedent(body), "  ")
