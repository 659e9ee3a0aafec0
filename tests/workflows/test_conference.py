"""A conference takes all of its steps or none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, THIRD, MakeCase
from tests.workflows.test_case import TRIAL
from tests.workflows.test_case import Facts as TrialFacts
from thidua_rules.errors import ConferenceRefusedError, StepRefusedError
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.conference import Act, Conference, hold, others_of
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts
from thidua_rules.workflows.guards import FactsOf, Setting, Standing

DRAFT = CovenantFacts(documents=("giao-uoc",))
NOTHING = CovenantFacts()
ID = "thu/covenant"


def act(event: str, facts: FactsOf = NOTHING, actor: Actor = HEAD, case: str = ID) -> Act:
    return Act(case=case, event=event, facts=facts, actor=actor)


def meeting(*acts: Act) -> Conference:
    return Conference(on=MAY, acts=acts)


def refused(conference: Conference, cases: dict[str, Case[Any]]) -> ConferenceRefusedError:
    with pytest.raises(ConferenceRefusedError) as error:
        hold(conference, cases)
    return error.value


def told(error: ConferenceRefusedError) -> list[tuple[int, str, list[str]]]:
    return [
        (number, one.event, [reason.code for reason in one.reasons])
        for number, one in error.refused
    ]


@pytest.fixture
def cases(make_case: MakeCase) -> dict[str, Case[Any]]:
    return {case.id: case for case in (make_case(COVENANT), make_case(TRIAL))}


def test_a_covenant_is_drafted_and_signed_at_one_meeting(cases: dict[str, Case[Any]]) -> None:
    signed = [act("sign", actor=unit) for unit in (HEAD, DEPUTY, THIRD)]
    vote = act("vote", TrialFacts(yes=2, paper=True), case="thu/trial")
    acts = (act("circulate", DRAFT), act("lay-open", DRAFT), *signed, vote, act("conclude"))
    after = hold(meeting(*acts), cases)
    assert {id: case.state.id for id, case in after.items()} == {ID: "signed", "thu/trial": "done"}
    assert [move.at for move in after[ID].moves] == [MAY] * 6
    assert cases[ID].moves == ()


def test_all_or_none_with_all_reasons_of_all_acts(cases: dict[str, Case[Any]]) -> None:
    before = dict(cases)
    vote = act("vote", TrialFacts(yes=2), actor=DEPUTY, case="thu/trial")
    error = refused(meeting(act("circulate", DRAFT), vote, act("lay-open", NOTHING)), cases)
    assert told(error) == [
        (2, "vote", ["not-authorised", "no-paper"]),
        (3, "lay-open", ["paper-missing"]),
    ]
    assert [reason.code for reason in error.reasons] == [
        "not-authorised",
        "no-paper",
        "paper-missing",
    ]
    assert cases == before


def test_an_act_after_a_refused_one_is_judged_for_itself(cases: dict[str, Case[Any]]) -> None:
    error = refused(meeting(act("circulate"), act("lay-open", DRAFT), act("conclude")), cases)
    assert told(error) == [
        (1, "circulate", ["paper-missing"]),
        (3, "conclude", ["not-signed-by-all"] * 3),
    ]


def test_an_act_of_which_nothing_is_known_is_not_judged(cases: dict[str, Case[Any]]) -> None:
    acts = (
        act("amend"),
        act("circulate"),
        act("vote", TrialFacts(yes=3, paper=True), case="thu/trial"),
    )
    error = refused(meeting(*acts), cases)
    assert told(error) == [(1, "amend", ["no-such-step"]), (2, "circulate", ["not-looked-at"])]
    assert error.reasons[1].en == "not looked at, because act 1 of the same case is refused"


def test_where_only_the_facts_tell_the_way_the_next_is_not_judged(
    cases: dict[str, Case[Any]],
) -> None:
    trial = "thu/trial"
    error = refused(
        meeting(act("vote", TrialFacts(), case=trial), act("again", TrialFacts(), case=trial)),
        cases,
    )
    assert [codes for _, _, codes in told(error)][1] == ["not-looked-at"]


def test_a_meeting_before_the_last_step_is_refused_once(cases: dict[str, Case[Any]]) -> None:
    later = cases[ID].take("circulate", DRAFT, actor=HEAD, at=MAY)
    early = Conference(on=MAY.replace(day=1), acts=(act("lay-open", DRAFT), act("redraft")))
    error = refused(early, {ID: later})
    assert told(error) == [
        (1, "lay-open", ["before-the-last-move"]),
        (2, "redraft", ["before-the-last-move"]),
    ]


def test_the_refusal_names_each_act_in_both_languages(cases: dict[str, Case[Any]]) -> None:
    error = refused(meeting(act("circulate"), act("conclude", actor=THIRD)), cases)
    assert isinstance(error.refused[0][1], StepRefusedError)
    assert str(error).splitlines()[:3] == [
        "hội nghị ngày 2021-05-04: không ghi nhận việc nào, 2 việc bị từ chối",
        "việc 1 – thu/covenant: không thực hiện được `circulate`",
        "thiếu dự thảo `giao-uoc` (quy chế của khối)",
    ]
    assert error.sentence("en").splitlines()[:2] == [
        "conference of 2021-05-04: nothing is done, 2 acts are refused",
        "act 1 – thu/covenant: `circulate` is refused",
    ]


def test_a_case_that_is_not_there_is_the_callers_mistake(cases: dict[str, Case[Any]]) -> None:
    with pytest.raises(KeyError):
        hold(meeting(act("circulate", DRAFT, case="khac")), cases)


class Watching(TrialFacts):
    """Counts a vote as won once the covenant of its year is signed."""

    def beside(self, others: tuple[Standing, ...], own: Setting) -> Self:  # noqa: ARG002
        signed = any(one.lifecycle == "covenant" and one.state == "discussed" for one in others)
        return self.model_copy(update={"yes": 2 if signed else 0})


def test_a_later_act_sees_where_earlier_acts_left_the_other_cases(
    cases: dict[str, Case[Any]],
) -> None:
    vote = act("vote", Watching(paper=True), case="thu/trial")
    assert hold(meeting(act("circulate", DRAFT), vote), cases)["thu/trial"].state.id == "done"
    assert hold(meeting(vote, act("circulate", DRAFT)), cases)["thu/trial"].state.id == "lost"


def test_a_case_sees_the_others_of_its_year_and_not_itself(make_case: MakeCase) -> None:
    one, other = make_case(COVENANT, subject="so-sao"), make_case(TRIAL)
    later = replace(make_case(COVENANT), id="sau", setting=replace(one.setting, year=2022))
    cases = {case.id: case for case in (one, other, later)}
    seen = Standing(case=ID, lifecycle="covenant", subject="so-sao", state="drafting")
    assert others_of(other, cases) == (seen,)
    assert others_of(later, cases) == ()
