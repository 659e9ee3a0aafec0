"""A column is added up without defaults; what does not fit is refused with every reason."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_rules import Rulebook, ScoreSheetError
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.cohort.scores.scored import Scored
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.cohort.scores.sheet_files import read_sheet, sheet_from
from thidua_rules.rulebook.on_disk.source import parse_yaml

D = Decimal
FULL = {
    **{"chi-tieu": 38, "cai-cach": 18, "he-thong": 17, "thi-dua": 19},
    **{"mo-hinh-cap-tinh": 0, "mo-hinh-cap-khoi": 0, "co-bo-tinh": 0, "co-chinh-phu": 0},
    **{"bao-cao-tre": 0, "vang-hop": 0},
}
SAFE = {"tai-nan-chet-nguoi": False}


def sheet(
    named: Mapping[str, Any] = {}, vetoes: Mapping[str, Any] = SAFE, **points: Any
) -> ScoreSheet:
    """A sheet with every point, but for those named: `chi-tieu`, or `chi_tieu=`."""
    changed = {id.replace("_", "-"): value for id, value in points.items()}
    column = {"points": {**FULL, **named, **changed}, "vetoes": dict(vetoes)}
    return ScoreSheet.model_validate(
        {"unit": "Sở A", "rubric": "khoi-mau-a", "columns": {"final": column}}
    )


def titles(scored: Scored) -> tuple[str, ...] | None:
    return scored.band.titles if scored.band else None


def said(scored: Scored) -> list[str]:
    return [text.en for text in scored.steps]


def why(scored: Scored) -> list[str]:
    return [text.en for text in scored.no_band]


def test_the_criteria_add_up_group_by_group(hundred: Rubric) -> None:
    scored = score(hundred, sheet())
    assert scored.total == D(92)
    assert [(one.id, one.points, one.most) for one in scored.subtotals][:2] == [
        *(("nhiem-vu", D(56), D(60)), ("chi-tieu", D(38), D(40))),
    ]
    assert (scored.of("nhiem-vu"), scored.of("thi-dua")) == (D(56), D(19))
    with pytest.raises(KeyError):
        scored.of("khong-co")
    assert titles(scored) == ("tap-the-lao-dong-xuat-sac",)
    assert scored.no_band == ()
    assert said(scored) == [
        "the criteria add up to 92",
        "the total is 92",
        "in the band from 91: `tap-the-lao-dong-xuat-sac`",
    ]


def test_nothing_scored_is_not_zero(hundred: Rubric) -> None:
    empty = ScoreSheet.model_validate({"unit": "Sở A", "rubric": "khoi-mau-a", "columns": {}})
    scored = score(hundred, empty, "self")
    assert scored.total is None
    assert scored.blanks == tuple(FULL)
    assert scored.band is None
    assert (scored.taken_off, scored.bonus[0].given, scored.of("nhiem-vu")) == (None, None, None)
    assert scored.barred == ()


@pytest.mark.parametrize("blank", ["chi-tieu", "mo-hinh-cap-tinh", "bao-cao-tre"])
def test_one_blank_leaves_the_total_open_and_is_named(hundred: Rubric, blank: str) -> None:
    scored = score(hundred, sheet({blank: None}))
    assert (scored.total, scored.blanks, scored.band) == (None, (blank,), None)
    assert why(scored) == [f"not scored: `{blank}`"]


def test_zero_is_a_score(hundred: Rubric) -> None:
    scored = score(hundred, sheet(dict.fromkeys(FULL, 0)))
    assert (scored.total, scored.blanks) == (D(0), ())


def test_a_bonus_within_the_scale_is_capped_and_cut_at_the_scale(hundred: Rubric) -> None:
    scored = score(hundred, sheet(mo_hinh_cap_tinh=4, mo_hinh_cap_khoi=3, thi_dua=20, he_thong=20))
    assert scored.total == D(100)
    assert (scored.bonus[0].claimed, scored.bonus[0].given) == (D(7), D(5))
    assert said(scored)[:3] == [
        "the criteria add up to 96",
        "New models: 7, of which at most 5 are added",
        "cut at the scale, 100",
    ]


def test_a_bonus_beyond_the_scale_is_capped_alone(hundred: Rubric) -> None:
    scored = score(hundred, sheet(co_bo_tinh=10, co_chinh_phu=15))
    assert scored.total == D(107)
    assert titles(scored) == ("tap-the-lao-dong-xuat-sac",)


def test_97_with_a_flag_of_10_is_107(hundred: Rubric) -> None:
    scored = score(hundred, sheet(chi_tieu=40, cai_cach=20, he_thong=18, co_bo_tinh=10))
    assert scored.total == D(107)
    assert "Was given a flag: 10 added" in said(scored)


def test_penalties_stop_at_the_floor(hundred: Rubric) -> None:
    scored = score(hundred, sheet(thi_dua=0, bao_cao_tre=5, vang_hop=30))
    assert (scored.total, scored.taken_off) == (D(50), D(23))
    assert said(scored)[1:4] == [
        "Late report: 5 taken off",
        "Absent from the bloc's meetings: 30 taken off",
        "nothing is taken off below 50",
    ]


def test_a_total_below_the_floor_is_not_lifted_to_it(hundred: Rubric) -> None:
    scored = score(hundred, sheet(chi_tieu=20, cai_cach=10, he_thong=10, thi_dua=0, vang_hop=30))
    assert (scored.total, scored.taken_off) == (D(40), D(0))


def test_a_missed_minimum_reaches_no_band(hundred: Rubric) -> None:
    scored = score(hundred, sheet(he_thong=9, co_chinh_phu=15))
    assert (scored.total, scored.missed, scored.band) == (D(99), ("he-thong",), None)
    assert why(scored) == ["The political system has 9 points, the least is 10"]
    assert scored.barred == ()


def test_a_minimum_may_be_a_share_of_a_group(hundred: Rubric) -> None:
    assert score(hundred, sheet(chi_tieu=10, cai_cach=20)).missed == ()
    assert score(hundred, sheet(chi_tieu=10, cai_cach=19)).missed == ("nhiem-vu",)


def test_an_eliminatory_item_at_zero_bars_though_its_group_is_full_enough(hundred: Rubric) -> None:
    scored = score(hundred, sheet(chi_tieu=0, cai_cach=20))
    assert [(one.id, one.text.en) for one in scored.barred] == [
        ("chi-tieu", "out of the running: Targets reached has 0 points"),
    ]
    assert scored.missed == ("nhiem-vu",)


@pytest.mark.parametrize(("safety", "barred"), [("99.9", True), ("100", False)])
def test_an_eliminatory_item_may_have_a_least(thousand: Rubric, safety: str, barred) -> None:
    points = {"san-xuat": "612.5", "an-toan": safety, "phong-trao": 100}
    written = {"unit": "Cty B", "rubric": "khoi-mau-b", "columns": {"final": {"points": points}}}
    scored = score(thousand, ScoreSheet.model_validate(written))
    assert bool(scored.barred) is barred
    assert scored.total == D("712.5") + D(safety)


def test_a_veto_bars_whatever_the_points(hundred: Rubric) -> None:
    scored = score(hundred, sheet(vetoes={"tai-nan-chet-nguoi": True}))
    assert scored.total == D(92)
    assert [one.text.vi for one in scored.barred] == ["bị loại: Để xảy ra tai nạn chết người"]
    assert scored.band is None


@pytest.mark.parametrize("vetoes", [{}, {"tai-nan-chet-nguoi": None}])
def test_a_veto_that_nobody_answered_is_not_a_no(hundred: Rubric, vetoes) -> None:
    scored = score(hundred, sheet(vetoes=vetoes))
    assert (scored.unanswered, scored.barred, scored.band) == (("tai-nan-chet-nguoi",), (), None)
    assert why(scored) == ["not answered: `tai-nan-chet-nguoi`"]


def test_below_every_band_no_band_is_reached(hundred: Rubric) -> None:
    scored = score(hundred, sheet(chi_tieu=15))
    assert (scored.total, scored.band) == (D(69), None)
    assert why(scored) == ["no band of the table is reached"]


WRONG = """
unit: Sở A
rubric: khoi-mau-x
columns:
  self:
    points:
      chi-tieu: {points: 41, evidence: [BC 12], note: vượt}
      cai-cach: -1
      he-thong: 17.5
      thi-dau: 19
      nhiem-vu: null
    vetoes: {tai-nan-chet: false}
  cross:
    scored_by: Sở  A
  final: {}
"""


def test_what_does_not_fit_is_refused_with_every_reason_at_its_place(hundred: Rubric) -> None:
    with pytest.raises(ScoreSheetError) as caught:
        sheet_from(parse_yaml(WRONG, "phieu.yaml"), hundred)
    assert caught.value.sentence("en").splitlines() == [
        "phieu.yaml:3:9: the sheet is of the table `khoi-mau-x`, not of `khoi-mau-a`",
        "phieu.yaml:7:17: 41 points are above the most, 40",
        "phieu.yaml:8:17: -1 points are below 0",
        "phieu.yaml:9:17: 17.5 points have more than 0 decimals – round as the bloc has agreed",
        "phieu.yaml:10:16: the table has no `thi-dau` – did you mean `thi-dua`?",
        "phieu.yaml:11:17: `nhiem-vu` is a group of criteria – score `chi-tieu`, `cai-cach`",
        "phieu.yaml:12:28: the table has no `tai-nan-chet` – did you mean `tai-nan-chet-nguoi`?",
        "phieu.yaml:14:16: `Sở A` cross-scores itself – let another unit score",
    ]


def test_scoring_refuses_the_same_sheet_by_name(hundred: Rubric) -> None:
    with pytest.raises(ScoreSheetError) as caught:
        score(hundred, sheet(chi_tieu=41, thi_dau=1))
    assert caught.value.sentence("vi").splitlines() == [
        "Sở A:1:1: columns.final.points.chi-tieu: 41 điểm cao hơn điểm tối đa 40",
        "Sở A:1:1: columns.final.points.thi-dau: bảng điểm không có `thi-dau` – có phải `thi-dua`?",
    ]


def test_a_cross_score_without_a_scorer_is_refused(hundred: Rubric) -> None:
    written = {"unit": "Sở A", "rubric": "khoi-mau-a", "columns": {"cross": {"points": FULL}}}
    with pytest.raises(ScoreSheetError) as caught:
        score(hundred, ScoreSheet.model_validate(written), "cross")
    assert [one.code for one in caught.value.problems] == ["no-scorer"]
    written["columns"] = {"cross": {"points": FULL, "scored_by": "Sở B"}}
    assert score(hundred, ScoreSheet.model_validate(written), "cross").total == D(92)


def test_a_float_is_refused_as_points(hundred: Rubric) -> None:
    source = parse_yaml(WRONG.replace("17.5", "'x'").replace("19", "''"), "phieu.yaml")
    with pytest.raises(ScoreSheetError) as caught:
        sheet_from(source, hundred)
    assert [str(one.place) for one in caught.value.problems] == [
        *("phieu.yaml:9:17", "phieu.yaml:10:16"),
    ]
    with pytest.raises(ValueError, match="points"):
        sheet(chi_tieu=38.5)


def test_a_sheet_is_read_from_a_file(hundred: Rubric, tmp_path) -> None:
    path = tmp_path / "phieu.yaml"
    path.write_text("unit: Sở A\nrubric: khoi-mau-a\ncolumns: {self: {points: {thi-dua: 3}}}\n")
    assert score(hundred, read_sheet(path, hundred), "self").of("thi-dua") == D(3)
    with pytest.raises(ScoreSheetError, match=r"khong-co\.yaml"):
        read_sheet(tmp_path / "khong-co.yaml", hundred)


@st.composite
def filled(draw: st.DrawFn, rubric: Rubric) -> dict[str, Any]:
    return {one.id: draw(st.integers(0, int(one.most))) for one in rubric.scored()}


@given(data=st.data())
def test_caps_floor_and_reach_hold_for_every_sheet(hundred: Rubric, data: st.DataObject) -> None:
    scored = score(hundred, sheet(data.draw(filled(hundred))))
    assert hundred.penalties is not None
    assert scored.total is not None
    assert scored.taken_off is not None
    assert D(0) <= scored.total <= hundred.reach
    assert scored.taken_off >= 0
    assert scored.total >= min(hundred.penalties.floor, scored.total + scored.taken_off)
    for group, given_ in zip(hundred.bonus, scored.bonus, strict=True):
        assert given_.given == min(given_.claimed or 0, group.cap)
    assert bool(scored.band) is not bool(scored.no_band)


@given(data=st.data())
def test_one_more_point_never_lowers_a_total(hundred: Rubric, data: st.DataObject) -> None:
    points = data.draw(filled(hundred))
    raised = data.draw(st.sampled_from(sorted(set(FULL) - {"bao-cao-tre", "vang-hop"})))
    before = score(hundred, sheet(points))
    most = {one.id: int(one.most) for one in hundred.scored()}
    after = score(hundred, sheet({**points, raised: min(points[raised] + 1, most[raised])}))
    assert before.total is not None
    assert after.total is not None
    assert after.total >= before.total


def test_the_rubrics_of_the_tests_name_titles_that_exist(book: Rulebook, hundred: Rubric) -> None:
    named = {title for band in hundred.bands for title in band.titles}
    assert named <= set(book.vocabulary.awards)


def test_a_sheet_comes_back_whole_from_a_journal() -> None:
    written = sheet(chi_tieu={"points": "38", "evidence": ["BC 12"], "note": "đủ"}, cai_cach=None)
    assert ScoreSheet.model_validate_json(written.model_dump_json()) == written
