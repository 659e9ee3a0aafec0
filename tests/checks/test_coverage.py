"""Which leaf decides which case: the answer would be another if that leaf alone were."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.conftest import CASES, NEW, OLD, Faults
from thidua_rules.checks import check
from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.coverage import matrix_of

RULE = NEW.removesuffix(".yaml")


def _rows(criteria: Path, rule: str = RULE) -> dict[str, str]:
    bench = bench_of(criteria, None)
    matrix = matrix_of(bench.book[rule], bench.cases[rule], bench)
    return {leaf.id: "".join(marks) for leaf, marks in matrix.rows}


def test_a_leaf_decides_where_the_answer_turns_on_it(criteria: Path) -> None:
    assert _rows(criteria) == {"cham": "●·○··", "trong": "●··○?", "khac": "·○○○?"}


def test_a_leaf_that_is_not_for_the_subject_is_not_read(criteria: Path, faults: Faults) -> None:
    faults(NEW, "vi: trồng\n", "vi: trồng\n        only: {kind: tap-the}\n")
    assert _rows(criteria)["trong"] == "     "


def test_a_grant_decides_as_the_parts_behind_it_do(criteria: Path, faults: Faults) -> None:
    count = "count: {of: [sang-kien], at_least: 1, window: ever}"
    since = f"since: {{id: moc, grant: first, vi: mốc, en: grant, {count}}}"
    faults(OLD, "    all:\n", f"    {since}\n    all:\n")
    assert _rows(criteria, OLD.removesuffix(".yaml"))["moc"] == "●○·○"


def test_a_leaf_that_decides_only_one_way_is_told_at_its_place(faults: Faults) -> None:
    lost = "  - name: Không trồng\n    source: d1.k2\n"
    kept = lost.replace("Không trồng", "Không trồng, không chăm")
    found = faults(
        CASES, f"{lost}    attested: {{cham: true,", f"{kept}    attested: {{cham: false,"
    )
    told = {(one.code, one.text.en, one.place.line) for one in found}
    assert ("leaf-decides", "no case turns on `trong` being unmet", 16) in told


def test_a_rule_without_cases_is_told_once(faults: Faults, criteria: Path) -> None:
    (criteria / CASES).unlink()
    assert [one.code for one in faults() if one.place.file == NEW and "decides" in one.code] == []


WIDE = "- {id: rong, vi: rộng, en: wide, absent: {of: [ky-luat], grade: canh-cao, window: ever}}"
NARROW = "- {id: hep, vi: hẹp, en: narrow, absent: {of: [ky-luat], grade: cach-chuc, window: ever}}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", False),
        ("grade: canh-cao, window: ever", "grade: canh-cao, window: this_year", True),
        ("of: [ky-luat], grade: canh-cao", "of: [dang-xem-xet]", True),
        ("grade: canh-cao", "grade: buoc-thoi-viec", True),
        ("of: [ky-luat], grade: canh-cao", "of: [ky-luat]", False),
        ("grade: cach-chuc, ", "", True),
    ],
)  # fmt: skip
def test_what_another_leaf_rules_out_too_is_never_the_only_one_unmet(
    faults: Faults, old: str, new: str, told: object
) -> None:
    leaves = (
        f"      {WIDE}\n      {NARROW}\n".replace(old, new)
        if old
        else f"      {WIDE}\n      {NARROW}\n"
    )
    found = {one.text.en for one in faults(NEW, "    all:\n", f"    all:\n{leaves}")}
    assert ("no case turns on `hep` being unmet" in found) is told


def test_every_leaf_of_the_shipped_rules_decides_both_ways() -> None:
    assert [one for one in check() if one.code == "leaf-decides"] == []
