"""Cases of awards as a whole, and questions to the procedure files, against what is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.conftest import Faults
from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.procedure_answers import (
    answers,
    expected,
    procedure_cases_answer_as_expected,
)
from thidua_rules.checks.whole import decisions_answer_as_expected
from thidua_rules.rulebook import SHIPPED, shipped
from thidua_rules.rulebook.procedure import cases as s

DECISIONS = "luat-moi/_conditions.cases.yaml"
_WHOLE = """\
on: 2015-01-01
subject: {kind: ca-nhan}
complete: {since: 1900}
cases:
  - name: Được
    source: d1.k1
    award: giay-khen
    records: [sang-kien 2014]
    attested: {cham: true, khac: false, chung: true}
    verdict: met
    because: [cham, trong, chung]
    regime: moi
"""


def _told(criteria: Path, old: str = "", new: str = "") -> list[str]:
    path = criteria / DECISIONS
    path.write_text(_WHOLE.replace(old, new) if old else _WHOLE, "utf-8")
    bench = bench_of(criteria, None)
    found = (*bench.problems, *decisions_answer_as_expected(bench))
    return [f"{one.code} {one.sentence('en')}" for one in found]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", None),
        ("chung: true", "chung: false", "case-verdict {at}: “Được”: expected met, found unmet"),
        ("trong, chung]", "chung]", "case-because {at}: “Được”: reasons lacking [], unexpected"),
        ("source: d1.k1", "source: d9", "case-source {at}: the source `d9` does not exist"),
        (
            "regime: moi",
            "regime: cu",
            "case-regime {at}: “Được”: expected `cu` to govern, found `moi`",
        ),
        (
            "on: 2015-01-01",
            "on: 1999-01-01",
            "case-day {at}: “Được”: no rule of `giay-khen` answers on 1999-01-01",
        ),
    ],
)
def test_a_whole_decision_is_what_the_case_says(
    criteria: Path, old: str, new: str, said: str | None
) -> None:
    told = _told(criteria, old, new)
    if said is None:
        assert told == []
    else:
        assert told[0].startswith(said.format(at=f"{DECISIONS}:5:5"))


def test_cases_that_do_not_load_are_told_with_the_rest(criteria: Path) -> None:
    (one,) = _told(criteria, "award: giay-khen", "award: giay-khn")
    assert one.startswith(f"unknown-slug {DECISIONS}:7:12: `giay-khn` is not an award")


def test_questions_that_are_answered_otherwise_are_told(faults: Faults, criteria: Path) -> None:
    (criteria / "luat-moi/_procedure.cases.yaml").write_text(
        "quotas:\n"
        "  - {name: Ba, source: d1, awards: [giay-khen], on: 2015-01-01, of: 20, at_most: 3}\n"
        "votes:\n"
        "  - {name: Thừa, source: d7, awards: [giay-khen], on: 2015-01-01,\n"
        "     ballot: {members: 3, present: 4, yes: 1}, passes: true}\n"
        "ties:\n"
        "  - {name: Ai, source: d1, on: 2015-01-01, subject: {kind: ai}, first: null}\n",
        "utf-8",
    )
    (criteria / "luat-moi/_votes.yaml").write_text(
        "basis: primary\nchecked: {on: 2026-01-01, against: invented, readers: 2}\n"
        "votes:\n"
        "  - {id: phieu, cite: d1.k1, awards: [giay-khen], level: bo-tinh, at_least: 90/100,\n"
        "     secret: true, written: true, vi: chín mươi, en: ninety}\n",
        "utf-8",
    )
    told = {str(one.place): one.text.en for one in faults() if one.code == "case-answer"}
    assert told["luat-moi/_procedure.cases.yaml:2:5"] == (
        "“Ba” (giay-khen): expected 3, found null"
    )
    assert told["luat-moi/_procedure.cases.yaml:4:5"].startswith("“Thừa”: cannot be (")
    assert told["luat-moi/_procedure.cases.yaml:7:5"].startswith("“Ai”: cannot be (")


def test_the_shipped_questions_are_answered_as_lawyers_say() -> None:
    bench = bench_of(SHIPPED, None)
    assert list(procedure_cases_answer_as_expected(bench)) == []
    kinds = {type(one.asked) for one in bench.procedure_cases}
    assert len(kinds) == len(s.ProcedureCasesShape.model_fields)


def test_a_deadline_that_opens_on_a_day_not_included_opens_the_day_after() -> None:
    head = {"name": "a", "source": "d1", "awards": ["anh-hung-lao-dong"], "act": "nop-ho-so"}
    asked = s.DeadlineCaseShape.model_validate(
        {**head, "on": "2020-01-10", "year": 2020, "opens": "2020-01-05", "last_day": "2020-02-28"}
    )
    ((award, said),) = answers(shipped(), asked)
    assert (award, said) == ("anh-hung-lao-dong", expected(asked))
