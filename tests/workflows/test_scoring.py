"""The score sheet of one unit: nothing by default, and nobody scores or checks for oneself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, THIRD, MakeCase
from thidua_rules import Rulebook
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.rubric_files import read_rubric
from thidua_rules.model.law import Span
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.scoring import SCORING, ScoringFacts

COUNCIL = Actor(unit="hoi-dong")
RUBRIC = """\
rubric: bang-thu
title: {vi: Bảng thử, en: Trial table}
scale: 100
precision: 0
criteria:
  - {id: nhiem-vu, vi: Nhiệm vụ, en: Duties, points: 60}
  - {id: phong-trao, vi: Phong trào, en: Movement, points: 40}
vetoes:
  - {id: tai-nan, vi: Để xảy ra tai nạn, en: An accident happened}
bands:
  - {titles: [tap-the-lao-dong-tien-tien], from: 70}
"""


@pytest.fixture(scope="module")
def rubric(book: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Rubric:
    path = tmp_path_factory.mktemp("rubric") / "bang-thu.yaml"
    path.write_text(RUBRIC, "utf-8")
    return read_rubric(Path(path), book.vocabulary)


def sheet(unit: str = "so-may", **points: Any) -> ScoringFacts:
    columns: dict[str, dict[str, Any]] = {}
    for name, given in points.items():
        columns[name.removesuffix("_")] = {"points": given, "vetoes": {"tai-nan": False}}
    if "cross" in columns:
        columns["cross"]["scored_by"] = "so-trang"
    return ScoringFacts.model_validate(
        {"sheet": {"unit": unit, "rubric": "bang-thu", "columns": columns}}
    )


WHOLE = {"nhiem-vu": 50, "phong-trao": 0}
MINE = sheet(self_=WHOLE)
WHY = ScoringFacts(reason="chấm nhầm")


def said(case: Case[Any], event: str, facts: ScoringFacts, actor: Actor) -> list[str]:
    return [reason.en for reason in case.reasons(event, facts, actor=actor, at=MAY)]


@pytest.fixture
def case(make_case: MakeCase, rubric: Rubric) -> Case[Any]:
    return make_case(SCORING, subject="so-may", rubric=rubric)


@pytest.fixture
def agreed(case: Case[Any]) -> Case[Any]:
    case = case.take("self-score", MINE, actor=THIRD, at=MAY)
    case = case.take("verify", sheet(cross=WHOLE), actor=DEPUTY, at=MAY)
    return case.take("agree", sheet(final=WHOLE), actor=HEAD, at=MAY)


def test_from_the_units_own_scores_to_the_councils(agreed: Case[Any]) -> None:
    assert agreed.state.final
    assert agreed.take("settle", sheet(final=WHOLE), actor=COUNCIL, at=MAY).state.id == "settled"


def test_nought_is_a_score_and_a_blank_is_not(case: Case[Any]) -> None:
    assert said(case, "self-score", MINE, THIRD) == []
    blank = sheet(self_={"nhiem-vu": 50, "phong-trao": None})
    assert said(case, "self-score", blank, THIRD) == ["`phong-trao` is not scored"]
    assert said(case, "self-score", sheet(), THIRD) == [
        "`nhiem-vu` is not scored",
        "`phong-trao` is not scored",
        "`tai-nan` is not answered",
    ]


def test_a_sheet_that_does_not_fit_is_refused_with_all_that_is_wrong(case: Case[Any]) -> None:
    wrong = sheet(self_={"nhiem-vu": 61, "phong-traoo": 3})
    assert said(case, "self-score", wrong, THIRD) == [
        "`nhiem-vu`: 61 points are above the most, 60",
        "`phong-traoo`: the table has no `phong-traoo`",
    ]


def test_without_a_sheet_or_a_table_nothing_is_scored(make_case: MakeCase, case: Case[Any]) -> None:
    assert said(case, "self-score", ScoringFacts(), THIRD) == ["there is no score sheet"]
    bare = make_case(SCORING, subject="so-may")
    assert said(bare, "self-score", MINE, THIRD) == ["the bloc states no rubric"]


def test_a_unit_scores_itself_and_no_other(case: Case[Any]) -> None:
    assert said(case, "self-score", MINE, DEPUTY) == ["this is the sheet of `so-may`"]
    other = sheet("so-sao", self_=WHOLE)
    assert said(case, "self-score", other, THIRD) == ["the sheet stated is of `so-sao`"]


def test_nobody_checks_a_sheet_of_its_own(make_case: MakeCase, rubric: Rubric) -> None:
    own = make_case(SCORING, subject="so-sao", rubric=rubric)
    own = own.take("self-score", sheet("so-sao", self_=WHOLE), actor=HEAD, at=MAY)
    stated = sheet("so-sao", cross=WHOLE)
    assert said(own, "verify", stated, HEAD) == [
        "a unit does not check or agree on a sheet of its own"
    ]
    assert said(own, "verify", stated, DEPUTY) == []


def test_where_only_nominees_are_verified_others_pass(make_case: MakeCase, rubric: Rubric) -> None:
    for verifies, nominee, passes in (
        ("nominees", False, True),
        ("nominees", True, False),
        ("nominees", None, False),
        ("all", False, False),
        (None, False, False),
    ):
        case = make_case(SCORING, subject="so-may", rubric=rubric, verifies=verifies)
        case = case.take("self-score", MINE, actor=THIRD, at=MAY)
        facts = ScoringFacts(is_nominee=nominee)
        assert (said(case, "pass-unverified", facts, HEAD) == []) is passes


def test_a_sheet_is_returned_contested_and_reopened(case: Case[Any], agreed: Case[Any]) -> None:
    scored = case.take("self-score", MINE, actor=THIRD, at=MAY)
    assert said(scored, "return", ScoringFacts(), HEAD) == ["no reason is given"]
    assert scored.take("return", WHY, actor=HEAD, at=MAY).state.id == "not-scored"
    contested = agreed.take("contest", WHY, actor=THIRD, at=MAY)
    assert contested.take("uphold", WHY, actor=COUNCIL, at=MAY).state.id == "agreed"
    assert contested.take("reopen", WHY, actor=COUNCIL, at=MAY).state.id == "self-scored"


def test_a_unit_is_left_out_and_taken_in_again(case: Case[Any]) -> None:
    out = case.take("leave-out", WHY, actor=THIRD, at=MAY)
    assert out.state.final
    assert out.take("take-in", ScoringFacts(), actor=HEAD, at=MAY).state.id == "not-scored"


def test_a_table_scores_the_years_in_which_it_is_in_force(
    make_case: MakeCase, rubric: Rubric
) -> None:
    for start, end, told in (
        (date(2021, 1, 1), date(2022, 1, 1), []),
        (date(2019, 1, 1), date(2021, 1, 1), ["the rubric `bang-thu` is not in force on this day"]),
    ):
        dated = replace(rubric, effective=Span(start, end))
        case = make_case(SCORING, subject="so-may", rubric=dated)
        assert said(case, "self-score", MINE, THIRD) == told
        late = case.reasons("self-score", MINE, actor=THIRD, at=date(2022, 1, 13))
        assert [reason.en for reason in late] == told
