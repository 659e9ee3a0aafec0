"""Two invented laws that follow each other, on which every check is content."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules.checks import check
from thidua_rules.checks.clauses import clauses_of, index_text
from thidua_rules.errors import Problem
from thidua_rules.rulebook import SHIPPED

OLD, NEW = "luat-cu/giay-khen.yaml", "luat-moi/giay-khen.yaml"
CASES = "luat-moi/giay-khen.cases.yaml"
LAW = "Điều 1. Giấy khen\n1. Chăm vườn.\n2. Trồng cây.\nĐiều 2. Ai tặng\n"

_INSTRUMENT = """\
kind: luat
number: {number}
title: {{vi: Luật mẫu, en: Sample law}}
issued: {year}-01-01
effective: {{from: {start}{until}}}
{link}
basis: primary
source: invented
"""
_REGIMES = """\
regimes:
  - id: cu
    title: {vi: Cũ, en: Old}
    from: 2000-01-01
    until: 2010-01-01
    instruments: [luat-cu]
  - id: moi
    title: {vi: Mới, en: New}
    from: 2010-01-01
    instruments: [luat-moi]
gaps:
  - {id: lo-hong, kind: text-missing, cite: luat-moi/d1, vi: chưa đọc, en: not seen}
"""
_CHECKED = "basis: primary\nchecked: {on: 2026-01-01, against: invented, readers: 2}\n"
_RULE = f"""\
award: giay-khen
title: {{vi: Giấy khen, en: Certificate}}
subject: {{kind: ca-nhan}}
cite: d1
decided_by: [{{who: don-vi, cite: d2}}]
{_CHECKED}\
quota: {{percent: 15, vi: người, en: people, cite: d1.k1}}
details: [{{id: chi-tiet, to: don-vi, cite: d1.k2, vi: chi tiết, en: detail}}]
any:
  - id: vuon
    vi: vườn
    en: garden
    all:
      - {{id: cham, cite: d1.k1, vi: chăm, en: tends, attested: {{by: don-vi}}}}
      - id: trong
        cite: d1.k2
        vi: trồng
        en: plants
        count: {{of: [sang-kien], at_least: 1, window: ever}}
"""
_GAP = "  - {id: khac, vi: khác, en: other, gap: lo-hong, attested: {by: don-vi}}\n"
_CASES = """\
on: {on}
subject: {{kind: ca-nhan}}
complete: {{since: 1900}}
cases:
  - name: Được
    source: d1.k1
    records: [sang-kien 2001]
    attested: {{cham: true, khac: false}}
    verdict: met
    because: [cham, trong]
  - name: Không
    source: seed-001
    attested: {{cham: false, khac: false}}
    verdict: unmet
    because: [cham, trong{khac}]
  - name: Không chăm
    source: d1.k1
    records: [sang-kien 2001]
    attested: {{cham: false, khac: false}}
    verdict: unmet
    because: [cham{khac}]
  - name: Không trồng
    source: d1.k2
    attested: {{cham: true, khac: false}}
    verdict: unmet
    because: [trong{khac}]
"""
UNKNOWN = """\
  - name: Chưa rõ
    source: luat-cu/d9
    attested: {cham: true}
    complete: null
    verdict: unknown
    because: [trong, khac]
"""
_CONDITIONS = _CHECKED + (
    "conditions: [{id: chung, cite: d1, vi: chung, en: common, attested: {by: don-vi}}]\n"
    "counting: [{id: dem, cite: d1.k1, vi: đếm, en: counts, spent: true}]\n"
    "principles: [{id: goc, cite: d1.k2, vi: gốc, en: root}]\n"
)

Faults = Callable[..., list[Problem]]


@pytest.fixture
def criteria(tmp_path: Path) -> Path:
    """The folder of the two laws."""
    folder = tmp_path / "criteria"
    files = {
        "_regimes.yaml": _REGIMES,
        "luat-cu/_instrument.yaml": _INSTRUMENT.format(
            number="1/2000/QH10",
            year=2000,
            start="2000-01-01",
            until=", until: 2010-01-01",
            link="replaced_by: [luat-moi]",
        ),
        "luat-moi/_instrument.yaml": _INSTRUMENT.format(
            number="1/2010/QH12",
            year=2010,
            start="2010-01-01",
            until="",
            link="replaces: [luat-cu]",
        ),
        "luat-moi/_conditions.yaml": _CONDITIONS,
        "luat-moi/_clauses.yaml": index_text("luat-moi.txt", clauses_of(LAW)),
        OLD: _RULE,
        NEW: _RULE + _GAP,
        "luat-cu/giay-khen.cases.yaml": _CASES.format(on="2005-01-01", khac="").replace(
            ", khac: false", ""
        ),
        CASES: _CASES.format(on="2015-01-01", khac=", khac") + UNKNOWN,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    shutil.copy(SHIPPED / "_vocabulary.yaml", folder)
    return folder


@pytest.fixture
def faults(criteria: Path) -> Faults:
    """What the checks say after a piece of a file became another; notes are left out."""

    def found(file: str = NEW, old: str = "", new: str = "", texts: Path | None = None):
        text = (criteria / file).read_text("utf-8")
        assert old in text
        (criteria / file).write_text(text.replace(old, new) if old else text, "utf-8")
        return [one for one in check(criteria, texts=texts) if one.level == "error"]

    return found
