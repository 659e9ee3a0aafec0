"""What may be done next, by whom, and what is missing for it."""

from __future__ import annotations

from typing import Any, Self

from tests.workflows.conftest import DEPUTY, HEAD, MAY, THIRD, MakeCase
from tests.workflows.test_case import Facts as TrialFacts
from tests.workflows.test_case import made, step
from thidua_rules.workflows.authority import Role
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts
from thidua_rules.workflows.guards import Setting, Standing
from thidua_rules.workflows.status import Next, next_steps

DRAFT = CovenantFacts(documents=("giao-uoc",))


def board(case: Case[Any], *others: Case[Any]) -> dict[str, Next]:
    cases = {one.id: one for one in (case, *others)}
    return {one.event: one for one in next_steps(case, cases, MAY)}


def codes(step: Next) -> list[str]:
    return [reason.code for reason in step.missing]


def test_a_step_is_open_to_those_who_have_not_taken_it(make_case: MakeCase) -> None:
    case = make_case(COVENANT)
    for event in ("circulate", "lay-open"):
        case = case.take(event, DRAFT, actor=HEAD, at=MAY)
    case = case.take("sign", CovenantFacts(), actor=DEPUTY, at=MAY)
    told = board(case)
    assert list(told) == ["redraft", "sign", "conclude", "abandon"]
    assert told["sign"].open_to == ("so-sao", "so-may")
    assert codes(told["sign"]) == []
    assert told["conclude"].open_to == ("so-sao", "so-trang")
    assert [one.en for one in told["conclude"].missing] == [
        "has not signed: Sở Sao",
        "has not signed: Sở Mây",
    ]
    assert codes(told["abandon"]) == ["reason-missing"]


def test_what_has_to_be_stated_is_missing_until_it_is(make_case: MakeCase) -> None:
    assert codes(board(make_case(COVENANT))["circulate"]) == ["paper-missing"]


def test_where_nobody_is_named_that_is_what_is_missing(make_case: MakeCase) -> None:
    circulate = board(make_case(COVENANT, posts=[]))["circulate"]
    assert (circulate.who, circulate.open_to) == ((Role.HEAD, Role.DEPUTY), ())
    assert codes(circulate) == ["nobody-named", "paper-missing"]
    assert circulate.missing[0].vi.endswith("trưởng khối, phó khối")


def test_whoever_holds_a_seat_or_leads_without_being_listed_may_be_the_one(
    make_case: MakeCase,
) -> None:
    signed = made(
        steps=(
            step("sign", "open", "done", who=(Role.COUNCIL,)),
            step("drop", "open", "lost"),
            step("again", "lost", "open", back=True),
        )
    )
    told = board(make_case(signed, members=[], size=3))
    assert told["sign"].open_to == ("hoi-dong",)
    assert told["drop"].open_to == ("so-sao",)


class Watching(TrialFacts):
    """Knows that the votes are in once the covenant is signed."""

    def beside(self, others: tuple[Standing, ...], own: Setting) -> Self:  # noqa: ARG002
        return self.model_copy(update={"yes": len(others)})


def test_the_other_cases_are_seen(make_case: MakeCase) -> None:
    watching = make_case(made(facts=Watching))
    assert codes(board(watching)["vote"]) == []
    more = [make_case(COVENANT), Case(id="b", lifecycle=COVENANT, setting=watching.setting)]
    assert codes(board(watching, *more)["vote"]) == ["no-paper"]


def test_all_members_may_sign_where_all_are_alike(make_case: MakeCase) -> None:
    case = make_case(COVENANT)
    for event in ("circulate", "lay-open"):
        case = case.take(event, DRAFT, actor=HEAD, at=MAY)
    for unit in (HEAD, DEPUTY, THIRD):
        case = case.take("sign", CovenantFacts(), actor=unit, at=MAY)
    assert codes(board(case)["sign"]) == ["already-signed"]
    assert codes(board(case)["conclude"]) == []
