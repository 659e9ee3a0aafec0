"""The bloc chooses: whom its rules bar, how many there may be, and who comes before whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from tests.workflows.conftest import HEAD, MAY, THIRD, MakeCase
from thidua_rules.cohort.scores.rubric import Line, Rubric
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.errors import ConferenceRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference, hold
from thidua_rules.workflows.nomination.contest import Contest
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION
from thidua_rules.workflows.scoring import SCORING, ScoringFacts

FLAG, GOVERNMENT = "co-thi-dua-bo-tinh", "co-thi-dua-chinh-phu"
OFFICE = Actor(unit="phong-thi-dua")
IN_2024 = date(2024, 12, 20)
ONE = {"award": FLAG, "at_most": 1}
BY_SCORE: dict[str, Any] = {"decides_by": "score", "quotas": [ONE]}
RULE = {"vi": "Điều 9 Quy chế khối", "en": "Article 9 of the bloc's rules"}


def contest(*candidates: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"candidates": candidates, **more}


def scores(may: int, sao: int, trang: int, **more: Any) -> dict[str, Any]:
    named = (("so-may", may), ("so-sao", sao), ("so-trang", trang))
    return contest(*({"unit": unit, "points": points} for unit, points in named), **more)


Said = list[tuple[str, str]]


@pytest.fixture
def said(make_case: MakeCase) -> Any:
    """What holds the nomination of `so-may` for the flag back, of all that the bloc's rules say."""

    def told(bloc: dict[str, Any], on: date = MAY, award: str = FLAG, **facts: Any) -> Said:
        case = make_case(NOMINATION, subject="so-may", award=award, **bloc)
        stated = NominationFacts.model_validate(facts)
        reasons = case.reasons("submit", stated, actor=THIRD, at=on)
        own = ("over-quota", "barred-by-the-bloc")
        return [(one.code, one.en) for one in reasons if one.code in own]

    return told


class TestNumber:
    def test_the_number_is_used_up_by_those_who_were_proposed(self, said: Any) -> None:
        bloc = {"quotas": [{**ONE, "cite": RULE}]}
        assert said(bloc) == []
        assert said(bloc, rivals={FLAG: ["so-sao"]}) == [
            ("over-quota", "the bloc has 1 and has proposed: `so-sao`")
        ]
        assert said(bloc, rivals={GOVERNMENT: ["so-sao"]}) == []

    def test_the_governments_flag_counts_where_the_rules_say_so(self, said: Any) -> None:
        bloc = {"quotas": [{**ONE, "with_government_flag": True}]}
        assert [code for code, _ in said(bloc, rivals={GOVERNMENT: ["so-sao"]})] == ["over-quota"]

    def test_a_bloc_without_any_proposes_none(self, said: Any) -> None:
        assert said({"quotas": [{"award": FLAG, "at_most": 0}]}) == [
            ("over-quota", "the bloc has 0 and has proposed: –")
        ]

    def test_the_order_is_of_the_units_and_the_number_of_all(self, make_case: MakeCase) -> None:
        case = make_case(NOMINATION, subject="ba-lan", award=FLAG, **BY_SCORE)
        for rivals, wanted in (({}, []), ({FLAG: ["so-sao"]}, ["over-quota"])):
            stated = NominationFacts.model_validate({"rivals": rivals})
            codes = [one.code for one in case.reasons("submit", stated, actor=THIRD, at=MAY)]
            assert [code for code in codes if code == "over-quota"] == wanted

    def test_a_share_is_taken_of_the_members(self, said: Any) -> None:
        half = {"award": FLAG, "share_of_members": "1/2", "rounding": "down"}
        assert said({"quotas": [half]}) == []
        assert [c for c, _ in said({"quotas": [half]}, rivals={FLAG: ["so-sao"]})] == ["over-quota"]
        unknown = {"quotas": [half], "members": [], "posts": []}
        assert said(unknown) == [("over-quota", "how many members the bloc has is not known")]

    def test_a_number_that_the_rules_leave_open_is_a_warning(self, make_case: MakeCase) -> None:
        share = {"award": FLAG, "share_of_members": "1/5", "cite": RULE}
        case = make_case(NOMINATION, subject="so-may", award=FLAG, quotas=[share])
        possible = case.allowed(NominationFacts(), actor=THIRD, at=MAY)
        (submit,) = (one for one in possible if one.event == "submit")
        assert [(w.code, w.cite_en) for w in submit.warnings if w.code == "quota-open"] == [
            ("quota-open", "Article 9 of the bloc's rules")
        ]


class TestOrder:
    def test_only_the_first_are_proposed(self, said: Any) -> None:
        assert said(BY_SCORE, contest=scores(95, 90, 85)) == []
        assert said(BY_SCORE, contest=scores(85, 90, 95)) == [
            ("over-quota", "ranks behind the 1 that there may be")
        ]

    def test_the_list_is_of_all_members(self, said: Any) -> None:
        assert said(BY_SCORE) == [("over-quota", "the bloc has not listed who is in the running")]
        short = contest({"unit": "so-sao", "points": 90})
        assert [en for _, en in said(BY_SCORE, contest=short)] == [
            "the list of those in the running is silent on Sở Trăng",
            "the list of those in the running is silent on Sở Mây",
            "it is not among those in the running",
        ]
        apart = contest(
            {"unit": "so-may", "points": 1}, apart={"so-sao": "mới lập", "so-trang": "xin rút"}
        )
        assert said(BY_SCORE, contest=apart) == []

    def test_what_is_not_known_of_another_leaves_the_order_open(self, said: Any) -> None:
        open_ = contest(
            {"unit": "so-may", "points": 99},
            {"unit": "so-sao"},
            {"unit": "so-trang", "points": 1, "barred": ["bi-kien"]},
        )
        assert said(BY_SCORE, contest=open_) == [("over-quota", "`so-sao`: not known: the total")]

    def test_equals_are_told_apart_by_the_blocs_rules(self, said: Any) -> None:
        tied = scores(90, 90, 80)
        (open_,) = said(BY_SCORE, contest=tied)
        assert "nothing more that could tell them apart" in open_[1]
        decided = {"who": "heads", "order": ["so-may", "so-sao"], "on": MAY, "paper": "BB 5"}
        by_heads = BY_SCORE | {"ties": ["heads-decide"]}
        assert said(by_heads, contest=tied | {"ordered": [decided]}) == []
        other = decided | {"order": ["so-sao", "so-may"]}
        assert [c for c, _ in said(by_heads, contest=tied | {"ordered": [other]})] == ["over-quota"]
        council = BY_SCORE | {"ties": ["council-decides"]}
        (asked,) = said(council, contest=tied | {"ordered": [decided]})
        assert "a decision of the council" in asked[1]

    @pytest.mark.parametrize(
        ("tie", "known"),
        [
            ("previous-non-winner", ({"won_before": False}, {"won_before": True})),
            (
                {"group_score": "nhiem-vu"},
                ({"groups": {"nhiem-vu": 9}}, {"groups": {"nhiem-vu": 8}}),
            ),
            (
                {"new_factor_by": "hoi-dong"},
                (
                    {"new_factor": {"holds": True, "by": "hoi-dong"}},
                    {"new_factor": {"holds": False, "by": "hoi-dong"}},
                ),
            ),
        ],
    )
    def test_each_rule_for_equals(self, said: Any, tie: Any, known: Any) -> None:
        bloc = BY_SCORE | {"ties": [tie]}
        both = [{"unit": unit, "points": 9} for unit in ("so-may", "so-sao")]
        apart = {"so-trang": "mới lập"}
        assert said(bloc, contest=contest(*both, apart=apart)) != []
        for order, found in ((known, []), (known[::-1], ["over-quota"])):
            told = contest(both[0] | order[0], both[1] | order[1], apart=apart)
            assert [code for code, _ in said(bloc, contest=told)] == found

    def test_the_law_puts_those_with_many_women_first_while_its_clause_is_held(
        self, said: Any
    ) -> None:
        def unit(id: str, women: int) -> dict[str, Any]:
            of = {"subject": {"id": id, "kind": "tap-the"}, "members": {"nu": women, "tong-so": 10}}
            return {"unit": id, "points": 9, "dossier": of}

        bloc = BY_SCORE | {"ties": ["statutory", "allow"]}
        told = contest(unit("so-may", 7), unit("so-sao", 6), apart={"so-trang": "mới lập"})
        assert said(bloc, contest=told) == []
        fewer = contest(unit("so-may", 6), unit("so-sao", 7), apart={"so-trang": "mới lập"})
        assert [code for code, _ in said(bloc, contest=fewer)] == ["over-quota"]
        (unheld,) = said(bloc, on=date(2028, 1, 5), contest=told)
        assert "nothing more that could tell them apart" in unheld[1]

    def test_then_the_law_puts_those_first_whom_a_campaign_rewarded(self, said: Any) -> None:
        """Circular 12/2019, Article 2(5): after the clause on women, and only while it is held."""

        def unit(id: str, *records: dict[str, Any]) -> dict[str, Any]:
            of = {
                "subject": {"id": id, "kind": "tap-the"},
                "members": {"nu": 1, "tong-so": 10},
                "records": records,
                "complete": {"since": 1900},
            }
            return {"unit": id, "points": 9, "dossier": of}

        praised = {"kind": "bang-khen-bo-tinh", "on": "2020-09-05", "type": "chuyen-de"}
        told = contest(unit("so-may", praised), unit("so-sao"), apart={"so-trang": "mới lập"})
        bloc = BY_SCORE | {"ties": ["statutory"]}
        assert said(bloc, contest=told) == []
        (before,) = said(bloc, on=date(2018, 5, 4), contest=told)
        assert "nothing more that could tell them apart" in before[1]

    def test_by_votes_or_by_points_among_those_carried(self, said: Any) -> None:
        def unit(id: str, points: int, yes: int) -> dict[str, Any]:
            ballot = {"members": 3, "present": 3, "yes": yes, "no": 3 - yes, "invalid": 0}
            return {"unit": id, "points": points, "ballot": ballot}

        told = contest(unit("so-may", 80, 3), unit("so-sao", 90, 1), unit("so-trang", 70, 2))
        bloc = {"vote": {"at_least": "2/3", "of": "members"}, "quotas": [ONE]}
        for how, codes in (
            ({"decides_by": "score"}, ["over-quota"]),
            ({"decides_by": "vote"}, []),
            ({"decides_by": "both"}, []),
            ({"decides_by": "both", "ranks_by": "score-then-vote"}, ["over-quota"]),
        ):
            assert [code for code, _ in said(bloc | how, contest=told)] == codes
        uncarried = contest(unit("so-may", 80, 1), unit("so-sao", 90, 3), unit("so-trang", 70, 2))
        (why,) = said(bloc | {"decides_by": "both"}, contest=uncarried)
        assert why[1] == "`so-may`: the vote does not carry it"

    def test_who_is_proposed_for_the_higher_flag_makes_room(self, said: Any) -> None:
        told = scores(90, 95, 85)
        assert [code for code, _ in said(BY_SCORE, contest=told)] == ["over-quota"]
        assert said(BY_SCORE, contest=told, rivals={GOVERNMENT: ["so-sao"]}) == []
        counted = BY_SCORE | {"quotas": [{**ONE, "at_most": 2, "with_government_flag": True}]}
        assert said(counted, contest=told, rivals={GOVERNMENT: ["so-sao"]}) == []
        told = scores(85, 95, 90)
        assert said(counted, contest=told, rivals={GOVERNMENT: ["so-sao"]}) == [
            ("over-quota", "ranks behind the 1 that there may be")
        ]


class TestRecord:
    BARS = {"disqualifiers": [{"kinds": ["ky-luat"], "effect": "bar", "cite": RULE}]}

    def test_what_is_not_stated_is_not_nothing(self, said: Any) -> None:
        (why,) = said(self.BARS)
        assert why[1].startswith("it is not stated whether anything is on record")
        assert said(self.BARS, on_record=[]) == []
        assert said(self.BARS, on_record=["ky-luat"]) == [
            ("barred-by-the-bloc", "the bloc's rules bar it: disciplined")
        ]
        (unnamed,) = said(self.BARS, on_record=["ky-luatt"])
        assert unnamed[1] == "the bloc's rules do not name `ky-luatt`"

    def test_a_kind_of_the_blocs_own_is_told_by_its_name(self, said: Any) -> None:
        own = {"disqualifiers": [{"kinds": ["vang-hop"], "effect": "bar"}]}
        assert said(own, on_record=["vang-hop"])[0][1] == "the bloc's rules bar it: vang-hop"

    def test_the_list_tells_it_as_well(self, said: Any) -> None:
        bloc = BY_SCORE | self.BARS
        told = scores(95, 90, 85)
        assert len(said(bloc, contest=told)) == 4
        clean = contest(*({**one, "on_record": ()} for one in told["candidates"]))
        assert said(bloc, contest=clean) == []
        first, *others = clean["candidates"]
        barred = contest({**first, "on_record": ("ky-luat",)}, *others)
        assert [code for code, _ in said(bloc, contest=barred)] == [
            "barred-by-the-bloc",
            "over-quota",
        ]

    @pytest.mark.parametrize(
        ("effect", "points", "codes"),
        [
            ({"effect": "one-rank-lower"}, (95, 90, 85), ["over-quota"]),
            ({"effect": "one-rank-lower"}, (95, 94, 94), ["over-quota"]),
            ({"effect": "penalty", "points": 4}, (95, 90, 85), []),
            ({"effect": "penalty", "points": 6}, (95, 90, 85), ["over-quota"]),
            ({"effect": "bar"}, (95, 90, 85), ["barred-by-the-bloc", "over-quota"]),
        ],
    )
    def test_a_record_bars_lowers_or_costs_points(
        self, said: Any, effect: dict[str, Any], points: tuple[int, ...], codes: list[str]
    ) -> None:
        bloc = BY_SCORE | {
            "ties": ["allow"],
            "disqualifiers": [{"kinds": ["khien-trach"], **effect}],
        }
        first, *others = scores(*points)["candidates"]
        clean = [{**one, "on_record": ()} for one in others]
        told = contest({**first, "on_record": ("khien-trach",)}, *clean)
        assert [code for code, _ in said(bloc, contest=told)] == codes

    def test_who_is_lowered_stays_before_those_further_down(self, said: Any) -> None:
        two = BY_SCORE | {
            "quotas": [{**ONE, "at_most": 2}],
            "disqualifiers": [{"kinds": ["khien-trach"], "effect": "one-rank-lower"}],
        }
        first, *others = scores(95, 90, 85)["candidates"]
        clean = [{**one, "on_record": ()} for one in others]
        assert said(two, contest=contest({**first, "on_record": ("khien-trach",)}, *clean)) == []


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (contest({"unit": "so-may"}, {"unit": "so-may"}), "`so-may` is listed twice"),
        (contest({"unit": "so-may"}, apart={"so-may": "lý do"}), "`so-may` is listed twice"),
        (
            scores(
                1, 2, 3, ordered=[{"who": "heads", "order": ["a", "a"], "on": MAY, "paper": "BB"}]
            ),
            "the order names a unit twice",
        ),
    ],
)
def test_a_list_names_each_once(told: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Contest.model_validate(told)
    assert why in str(refused.value.errors()[0]["ctx"]["error"].text.en)


TABLE = Rubric(
    id="bang-thu",
    title=Text("Bảng thử", "Trial table"),
    scale=Decimal(100),
    precision=0,
    criteria=(Line(id="nhiem-vu", text=Text("Nhiệm vụ", "Duties"), most=Decimal(100)),),
)


class TestHeldCases:
    """What cases say themselves outweighs what is stated of them."""

    def scored(self, make_case: MakeCase, unit: str, points: int) -> Case[Any]:
        column = {"points": {"nhiem-vu": points}, "vetoes": {}}
        sheet = ScoreSheet.model_validate(
            {"unit": unit, "rubric": "bang-thu", "columns": {"final": column}}
        )
        case = make_case(SCORING, subject=unit, rubric=TABLE)
        facts = ScoringFacts(sheet=sheet)
        verified = case.take("leave-out", ScoringFacts(reason="thử"), actor=HEAD, at=MAY).moves[0]
        case = case.replay([verified.model_copy(update={"version": 0, "target": "verified"})])
        by = Actor(unit="so-trang") if unit == "so-sao" else HEAD
        return case.take("agree", facts, actor=by, at=MAY)

    def submitted(self, make_case: MakeCase, cases: dict[str, Case[Any]], **facts: Any) -> Any:
        nomination = make_case(NOMINATION, subject="so-may", award=FLAG, **BY_SCORE)
        stated = NominationFacts.model_validate(facts)
        act = Act(case="de-nghi", event="submit", facts=stated, actor=THIRD)
        with pytest.raises(ConferenceRefusedError) as refused:
            hold(Conference(on=MAY, acts=(act,)), {**cases, "de-nghi": nomination})
        ((_, error),) = refused.value.refused
        return [one.en for one in error.reasons if one.code == "over-quota"]

    def test_a_sheet_that_is_held_outweighs_what_is_stated(self, make_case: MakeCase) -> None:
        held = {
            "a": self.scored(make_case, "so-sao", 97),
            "b": self.scored(make_case, "so-may", 90),
        }
        stated = scores(99, 95, 85)
        assert self.submitted(make_case, {}, contest=stated) == []
        assert self.submitted(make_case, held, contest=stated) == [
            "ranks behind the 1 that there may be"
        ]

    def test_a_sheet_that_is_contested_tells_nothing(self, make_case: MakeCase) -> None:
        sheet = self.scored(make_case, "so-may", 90)
        assert sheet.told is not None
        contested = sheet.take("contest", ScoringFacts(reason="sai"), actor=THIRD, at=MAY)
        assert contested.told is None
        assert make_case(SCORING, subject="so-may").told is None

    def test_other_nominations_use_the_number_up_while_they_stand(
        self, make_case: MakeCase
    ) -> None:
        other = make_case(NOMINATION, subject="so-sao", award=FLAG, **BY_SCORE)
        other = replace(other, id="khac")
        gone = other.take("withdraw", NominationFacts(reason="rút"), actor=HEAD, at=MAY)
        standing = gone.replay(
            [gone.moves[0].model_copy(update={"version": 0, "target": "submitted"})]
        )
        stated = scores(99, 95, 85)
        used = ["the bloc has 1 and has proposed: `so-sao`"]
        assert self.submitted(make_case, {"khac": standing}, contest=stated) == used
        for case in (other, gone):
            assert self.submitted(make_case, {"khac": case}, contest=stated) == []
            told = {"contest": stated, "rivals": {FLAG: ["so-sao"]}}
            assert self.submitted(make_case, {"khac": case}, **told) == []
