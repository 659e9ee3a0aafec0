"""Rubrics of the tests, read once, and small books of awards that use achievements up."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules import Rulebook, load_rulebook
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.rubric_files import read_rubric
from thidua_rules.rulebook import SHIPPED

RUBRICS = Path(__file__).parent / "rubrics"


@pytest.fixture(scope="session")
def hundred(book: Rulebook) -> Rubric:
    """Whole points to 100, with bonus, penalties, a veto and bands."""
    return read_rubric(RUBRICS / "hundred.yaml", book.vocabulary)


@pytest.fixture(scope="session")
def thousand(book: Rulebook) -> Rubric:
    """Tenths of points to 1000."""
    return read_rubric(RUBRICS / "thousand.yaml", book.vocabulary)


MakeAwards = Callable[..., Rulebook]

_HEAD = """\
award: {award}
title: {{vi: {award}, en: {award}}}
subject: {{kind: [ca-nhan, tap-the]}}
cite: d1
decided_by: [{{who: don-vi, cite: d1}}]
basis: primary
checked: {{on: 2026-01-01, against: invented, readers: 2}}
spends: {{of: [sang-kien, de-tai], free_after: [{free}]}}
all:
"""
_INSTRUMENT = """\
kind: luat
number: 1/2000
title: {vi: Luật mẫu, en: Sample law}
issued: 2000-01-01
effective: {from: 2000-01-01}
basis: primary
source: invented
"""
_REGIMES = """\
regimes:
  - id: mau
    title: {vi: Mẫu, en: Sample}
    from: 2000-01-01
    instruments: [luat-mau]
"""
_SPENT = """\
basis: primary
checked: {on: 2026-01-01, against: invented, readers: 2}
counting:
  - {id: mot-lan, cite: d1, vi: chỉ dùng một lần, en: used once, spent: true}
"""


@pytest.fixture(scope="session")
def make_awards(tmp_path_factory: pytest.TempPathFactory) -> MakeAwards:
    """A book of awards, each of so many initiatives: `{"giay-khen": (2, "co-so", "")}`.

    The last of the three names awards after which an initiative is still free. An award may have
    two rules, `giay-khen.mot` and `giay-khen.hai`.
    """

    def make(awards: dict[str, tuple[int, str, str]]) -> Rulebook:
        folder = tmp_path_factory.mktemp("criteria")
        (folder / "luat-mau").mkdir()
        shutil.copy(SHIPPED / "_vocabulary.yaml", folder)
        (folder / "_regimes.yaml").write_text(_REGIMES, "utf-8")
        (folder / "luat-mau/_instrument.yaml").write_text(_INSTRUMENT, "utf-8")
        (folder / "luat-mau/_conditions.yaml").write_text(_SPENT, "utf-8")
        for name, (number, level, free) in awards.items():
            award = name.partition(".")[0]
            part = (
                "  - {id: a, vi: có sáng kiến, en: has initiatives, count:"
                f" {{of: [sang-kien], level: {level}, at_least: {number}, window: ever}}}}\n"
            )
            text = _HEAD.format(award=award, free=free) + part
            (folder / f"luat-mau/{name}.yaml").write_text(text, "utf-8")
        return load_rulebook(folder)

    return make
