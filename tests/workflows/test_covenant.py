"""The covenant: drafted, discussed, signed by every member, amended."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, MakeCase
from thidua_rules.errors import StepRefusedError
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts

DRAFT = CovenantFacts(documents=("giao-uoc",))
NOTHING = CovenantFacts()


def codes(case: Case[Any], event: str, facts: CovenantFacts, actor: Actor = HEAD) -> list[str]:
    return [reason.code for reason in case.reasons(event, facts, actor=actor, at=MAY)]


@pytest.fixture
def signing(make_case: MakeCase) -> Case[Any]:
    case = make_case(COVENANT)
    for event in ("circulate", "lay-open"):
        case = case.take(event, DRAFT, actor=HEAD, at=MAY)
    return case


def test_the_covenant_is_signed_when_every_member_has_signed(signing: Case[Any]) -> None:
    for unit in (HEAD, DEPUTY):
        signing = signing.take("sign", NOTHING, actor=unit, at=MAY)
    with pytest.raises(StepRefusedError) as refused:
        signing.take("conclude", NOTHING, actor=HEAD, at=MAY)
    assert [reason.vi for reason in refused.value.reasons] == ["chưa ký: Sở Mây"]
    assert "has not signed: Sở Mây (the bloc's own rules)" in refused.value.sentence("en")
    signed = signing.take("sign", NOTHING, actor=THIRD, at=MAY)
    assert signed.take("conclude", NOTHING, actor=HEAD, at=MAY).state.id == "signed"


def test_a_unit_signs_a_text_once_and_a_new_text_anew(signing: Case[Any]) -> None:
    signing = signing.take("sign", NOTHING, actor=THIRD, at=MAY)
    assert codes(signing, "sign", NOTHING, THIRD) == ["already-signed"]
    again = signing.take("redraft", NOTHING, actor=HEAD, at=MAY)
    for event in ("circulate", "lay-open"):
        again = again.take(event, DRAFT, actor=HEAD, at=MAY)
    assert codes(again, "sign", NOTHING, THIRD) == []


def test_what_the_bloc_adopts_with_it_has_to_lie_there(make_case: MakeCase) -> None:
    case = make_case(COVENANT, adopts=["quy-che", "thang-diem"])
    said = case.reasons("circulate", DRAFT, actor=HEAD, at=MAY)
    assert [reason.vi for reason in said] == [
        "thiếu dự thảo `quy-che`",
        "thiếu dự thảo `thang-diem`",
    ]


def test_who_is_no_member_cannot_sign(signing: Case[Any]) -> None:
    assert codes(signing, "sign", NOTHING, STRANGER) == ["not-authorised"]
    assert codes(signing, "sign", NOTHING, Actor()) == ["not-authorised"]


@pytest.mark.parametrize(
    ("size", "signatories", "said"),
    [
        (10, 10, []),
        (10, 9, ["signatures (9) are not yet as many as the members (10)"]),
        (10, None, ["signatures (not stated) are not yet as many as the members (10)"]),
        (None, 10, ["the profile names neither the members nor their number"]),
    ],
)
def test_a_bloc_of_unnamed_members_counts_them(
    make_case: MakeCase, size: int | None, signatories: int | None, said: list[str]
) -> None:
    office = [{"role": "standing-office", "holders": ["phong-thi-dua"]}]
    case = make_case(COVENANT, members=[], posts=[], size=size, seats=office)
    asked = case._asked("conclude", CovenantFacts(signatories=signatories), HEAD, MAY)
    conclude = next(step for step in COVENANT.steps if step.event == "conclude")
    assert [reason.en for guard in conclude.guards for reason in guard(asked)] == said


def test_an_amendment_needs_a_reason_and_opens_the_text_again(signing: Case[Any]) -> None:
    for unit in (HEAD, DEPUTY, THIRD):
        signing = signing.take("sign", NOTHING, actor=unit, at=MAY)
    signed = signing.take("conclude", NOTHING, actor=HEAD, at=MAY)
    assert codes(signed, "amend", NOTHING) == ["reason-missing"]
    why = CovenantFacts(reason="thêm một chỉ tiêu")
    assert signed.take("amend", why, actor=HEAD, at=MAY).state.id == "drafting"


def test_a_covenant_given_up_can_be_begun_again(make_case: MakeCase) -> None:
    why = CovenantFacts(reason="khối chưa họp")
    void = make_case(COVENANT).take("abandon", why, actor=HEAD, at=MAY)
    assert void.state.final
    assert void.take("resume", NOTHING, actor=HEAD, at=MAY).state.id == "drafting"


def test_a_late_signature_is_taken_with_a_warning(make_case: MakeCase) -> None:
    due = [{"step": "covenant", "by": "02-28"}]
    case = make_case(COVENANT, deadlines=due)
    for event in ("circulate", "lay-open"):
        case = case.take(event, DRAFT, actor=HEAD, at=MAY)
    (warning,) = case.take("sign", NOTHING, actor=HEAD, at=MAY).moves[-1].warnings
    assert warning.vi == "quá hạn 65 ngày: hạn là 2021-02-28"
