"""The checks look at the procedure files too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules.checks import check

_HEAD = "basis: primary\nchecked: {on: 2026-01-01, against: invented, readers: 2}\n"
_FILES = {
    "luat-moi/_votes.yaml": _HEAD
    + "votes:\n"
    + "  - {id: phieu, cite: d1.k1, awards: [giay-khen], level: bo-tinh, at_least: 90/100,\n"
    + "     secret: true, written: true, vi: chín mươi, en: ninety}\n",
    "luat-cu/_quotas.yaml": _HEAD
    + "quotas:\n"
    + "  - {id: ti-le, cite: d1.k1, awards: [giay-khen], at_most: 15/100,\n"
    + "     of: {vi: người, en: people}, rounding: down, vi: mười lăm, en: fifteen}\n",
    "luat-moi/_prizes.yaml": _HEAD
    + "titles:\n"
    + "  - {id: tien, cite: d1.k2, awards: [giay-khen], subjects: [ca-nhan], times: 0.3,\n"
    + "     vi: tiền, en: money}\n",
    "luat-moi/_ties.yaml": _HEAD
    + "ties:\n"
    + "  - {id: nu, cite: d1.k1, women_percent: 70, vi: nữ, en: women}\n",
    "luat-moi/_papers.yaml": _HEAD
    + "dossiers:\n"
    + "  - awards: [giay-khen]\n"
    + "    papers:\n"
    + "      - {id: to-trinh, cite: d1.k1, vi: tờ trình, en: submission}\n"
    + "      - {id: bao-cao, cite: d1.k2, vi: báo cáo, en: report}\n",
}
Told = Callable[[str, str, str], list[str]]


@pytest.fixture
def told(criteria: Path) -> Told:
    """What the checks say after a piece of a procedure file became another."""

    def say(file: str, old: str, new: str) -> list[str]:
        for name, text in _FILES.items():
            (criteria / name).write_text(text.replace(old, new) if name == file else text, "utf-8")
        found = (one for one in check(criteria) if one.code != "not-checked")
        return [f"{one.level} {one.code} {one.sentence('en')}" for one in found]

    return say


def test_files_without_a_fault_say_nothing(told: Told) -> None:
    assert told("", "", "") == []


VOTES, QUOTAS, PRIZES = "luat-moi/_votes.yaml", "luat-cu/_quotas.yaml", "luat-moi/_prizes.yaml"
PAPERS, TIES = "luat-moi/_papers.yaml", "luat-moi/_ties.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (VOTES, "d1.k1", "d1.k9", f"error citation {VOTES}:4:6: `luat-moi/d1.k9` is not in"),
        (VOTES, "d1.k1", "luat-la/d1", f"error unknown-slug {VOTES}:4:23: `luat-la` is not an"),
        (VOTES, "basis: primary", "basis: known", f"error not-one-of {VOTES}:1:8: `known` has to"),
        (VOTES, "basis: primary\n", "", f"error missing {VOTES}:1:1: `basis` is missing"),
        (
            VOTES,
            "d1.k1",
            "luat-cu/d1",
            f"error not-in-force {VOTES}:4:6: Law 1/2000/QH10 was not in",
        ),
        (VOTES, "en: ninety", "en: chín mươi", f"error one-language {VOTES}:4:6: both languages"),
        (VOTES, "readers: 2", "readers: 1", f"note one-reader {VOTES}:1:1: only one reader"),
        (PAPERS, "readers: 2", "readers: 1", f"note one-reader {PAPERS}:1:1: only one reader"),
        (PAPERS, "d1.k2", "d1.k7", f"error citation {PAPERS}:7:1: `luat-moi/d1.k7` is not in"),
        (PAPERS, "en: report", "en: báo cáo", f"error one-language {PAPERS}:7:1: both languages"),
        (TIES, "women_percent: 70, ", "", f"error value {TIES}:4:5: it needs `women_percent` or"),
        (
            TIES,
            "percent: 70",
            "percent: 70, reward_types: [chuyen-de]",
            f"error value {TIES}:4:5: it needs `women_percent` or `reward_types`, and not both",
        ),
        (QUOTAS, "15/100", "16/100", "error quota-differs luat-cu/giay-khen.yaml:1:1: differs"),
        (
            PRIZES,
            "titles:\n",
            "titles:\n  - {id: hai, cite: d1.k2, awards: [giay-khen], subjects: [ca-nhan, tap-the],"
            " times: 0.4, vi: bốn, en: four}\n",
            f"error overlap {PRIZES}:5:6: answers together with `luat-moi/_prizes#hai`",
        ),
    ],
)
def test_a_fault_is_found_at_its_place(
    told: Told, file: str, old: str, new: str, expected: str
) -> None:
    (found,) = told(file, old, new)
    assert found.startswith(expected)


def test_what_is_inferred_may_cite_a_text_of_other_days(told: Told) -> None:
    inferred = "basis: inferred, cite: luat-cu/d1,"
    said = "caveats: [{vi: suy ra, en: inferred}],"
    assert told(VOTES, "cite: d1.k1,", inferred + said) == []


def test_what_is_inferred_says_what_is_not_known(told: Told) -> None:
    (found,) = told(VOTES, "cite: d1.k1,", "basis: inferred, cite: luat-cu/d1,")
    assert found.startswith("error caveat-missing luat-moi/_votes.yaml:4:6: `basis: inferred`")
