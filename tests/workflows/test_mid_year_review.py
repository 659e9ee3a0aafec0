"""The mid-year review: held with whoever reported, on a year that should be ready."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, MakeCase
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.mid_year_review import MID_YEAR_REVIEW, MidYearFacts

NOTHING = MidYearFacts()
WHY = MidYearFacts(reason="bão lớn")
DONE = {
    "covenant": "signed",
    "registration/so-sao": "accepted",
    "registration/so-trang": "accepted",
    "registration/so-may": "lapsed",
}
READY = MidYearFacts(states=DONE)


def codes(case: Case[Any], event: str, facts: MidYearFacts, actor: Actor = HEAD) -> list[str]:
    return [reason.code for reason in case.reasons(event, facts, actor=actor, at=MAY)]


@pytest.fixture
def called(make_case: MakeCase) -> Case[Any]:
    return make_case(MID_YEAR_REVIEW).take("call-reports", NOTHING, actor=HEAD, at=MAY)


def test_reports_are_called_for_the_review_is_held_and_concluded(called: Case[Any]) -> None:
    for unit in (HEAD, DEPUTY, THIRD):
        called = called.take("report", NOTHING, actor=unit, at=MAY)
    held = called.take("hold", READY, actor=DEPUTY, at=MAY)
    assert held.moves[-1].warnings == ()
    assert codes(held, "conclude", NOTHING) == ["no-minutes"]
    minutes = MidYearFacts(minutes="BB 3")
    assert held.take("conclude", minutes, actor=HEAD, at=MAY).state.id == "concluded"


def test_a_unit_reports_once_to_a_call_and_only_as_a_member(called: Case[Any]) -> None:
    called = called.take("report", NOTHING, actor=THIRD, at=MAY)
    assert codes(called, "report", NOTHING, THIRD) == ["already-reported"]
    assert codes(called, "report", NOTHING, STRANGER) == ["not-authorised"]


def test_it_is_held_without_those_who_did_not_report_and_they_are_named(
    called: Case[Any],
) -> None:
    called = called.take("report", NOTHING, actor=THIRD, at=MAY)
    warnings = called.take("hold", READY, actor=HEAD, at=MAY).moves[-1].warnings
    assert [warning.vi for warning in warnings] == [
        "chưa gửi báo cáo: Sở Sao",
        "chưa gửi báo cáo: Sở Trăng",
    ]


def test_in_a_bloc_of_unnamed_members_nobody_knows_who_did_not_report(make_case: MakeCase) -> None:
    case = make_case(MID_YEAR_REVIEW, members=[], size=10)
    case = case.take("call-reports", NOTHING, actor=HEAD, at=MAY)
    warnings = case.take("hold", NOTHING, actor=HEAD, at=MAY).moves[-1].warnings
    assert [warning.en for warning in warnings if warning.code == "report-missing"] == [
        "the profile does not name the members, so who has not reported is not known"
    ]


class TestWhatComesFirst:
    """Registration, documents and covenant of the year: binding only where the profile says so."""

    LACKING = MidYearFacts(
        states={**DONE, "covenant": "signing", "registration/so-may": "filed"},
        documents=("quy-che",),
    )
    SAID = (
        "`registration/so-may` stands at `filed`",
        "the bloc has not adopted `thang-diem`",
        "`covenant` stands at `signing`",
    )

    def at_call(self, make_case: MakeCase, *needs: str) -> Case[Any]:
        case = make_case(
            MID_YEAR_REVIEW, adopts=["quy-che", "thang-diem"], mid_year_needs=list(needs)
        )
        return case.take("call-reports", NOTHING, actor=HEAD, at=MAY)

    def test_what_the_profile_does_not_ask_for_is_a_warning(self, make_case: MakeCase) -> None:
        held = self.at_call(make_case).take("hold", self.LACKING, actor=HEAD, at=MAY)
        warned = [w.en for w in held.moves[-1].warnings if w.code == "year-not-ready"]
        assert warned == list(self.SAID)

    def test_what_the_profile_asks_for_is_a_reason(self, make_case: MakeCase) -> None:
        case = self.at_call(make_case, "registration", "documents", "covenant")
        reasons = case.reasons("hold", self.LACKING, actor=HEAD, at=MAY)
        assert [reason.en for reason in reasons] == list(self.SAID)
        ready = MidYearFacts(states=DONE, documents=("quy-che", "thang-diem"))
        held = case.take("hold", ready, actor=HEAD, at=MAY)
        assert {warning.code for warning in held.moves[-1].warnings} == {"report-missing"}

    def test_the_rest_stays_a_warning(self, make_case: MakeCase) -> None:
        case = self.at_call(make_case, "covenant")
        assert codes(case, "hold", self.LACKING) == ["year-not-ready"]
        (possible,) = (
            p for p in case.allowed(self.LACKING, actor=HEAD, at=MAY) if p.event == "hold"
        )
        warned = [w.en for w in possible.warnings if w.code == "year-not-ready"]
        assert warned == list(self.SAID[:2])


def test_the_criteria_may_be_adopted_at_the_review(called: Case[Any]) -> None:
    held = called.take("hold", READY, actor=HEAD, at=MAY)
    assert codes(held, "adjust", NOTHING) == ["nothing-adjusted"]
    adjusted = held.take("adjust", MidYearFacts(adjusts=("thang-diem",)), actor=HEAD, at=MAY)
    assert adjusted.state.id == "held"
    assert adjusted.moves[-1].facts == {"adjusts": ["thang-diem"]}


def test_what_was_concluded_is_reopened_for_a_reason(called: Case[Any]) -> None:
    held = called.take("hold", READY, actor=HEAD, at=MAY)
    concluded = held.take("conclude", MidYearFacts(minutes="BB 3"), actor=HEAD, at=MAY)
    assert codes(concluded, "reopen", NOTHING) == ["reason-missing"]
    assert concluded.take("reopen", WHY, actor=HEAD, at=MAY).state.id == "held"


def test_a_postponed_review_resumes_where_it_stood(make_case: MakeCase, called: Case[Any]) -> None:
    assert codes(called, "postpone", NOTHING) == ["reason-missing"]
    for case in (make_case(MID_YEAR_REVIEW), called):
        postponed = case.take("postpone", WHY, actor=HEAD, at=MAY)
        resumed = postponed.take("resume", NOTHING, actor=HEAD, at=MAY)
        assert resumed.state == case.state


def test_reports_sent_before_a_postponement_still_count(called: Case[Any]) -> None:
    called = called.take("report", NOTHING, actor=THIRD, at=MAY)
    postponed = called.take("postpone", WHY, actor=HEAD, at=MAY)
    resumed = postponed.take("resume", NOTHING, actor=HEAD, at=MAY)
    assert codes(resumed, "report", NOTHING, THIRD) == ["already-reported"]


def test_a_cancelled_review_may_be_planned_anew(called: Case[Any]) -> None:
    assert codes(called, "cancel", NOTHING) == ["reason-missing"]
    cancelled = called.take("cancel", WHY, actor=HEAD, at=MAY)
    assert cancelled.state.final
    assert cancelled.take("plan-anew", NOTHING, actor=HEAD, at=MAY).state.id == "planned"


def test_a_late_review_is_held_with_a_warning(make_case: MakeCase) -> None:
    due = [{"step": "mid-year-report", "by": "05-01"}, {"step": "mid-year-review", "by": "05-03"}]
    case = make_case(MID_YEAR_REVIEW, deadlines=due)
    case = case.take("call-reports", NOTHING, actor=HEAD, at=MAY)
    for unit in (HEAD, DEPUTY, THIRD):
        case = case.take("report", NOTHING, actor=unit, at=MAY)
        assert [w.code for w in case.moves[-1].warnings] == ["late:mid-year-report"]
    held = case.take("hold", READY, actor=HEAD, at=MAY)
    assert [w.en for w in held.moves[-1].warnings] == ["1 days late: due by 2021-05-03"]
