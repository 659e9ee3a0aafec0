"""The bloc's own vote on a unit that it proposes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.conftest import HEAD, MAY, MakeCase
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION

VOTE = {"at_least": "2/3", "of": "members", "secret": True, "then": "head-and-deputy"}
HAS = "bloc-has-not-carried-it"


def codes(make_case: MakeCase, ballot: dict[str, Any] | None, **bloc: Any) -> list[str]:
    subject = bloc.pop("subject", "so-may")
    after = bloc.pop("decided_after_rounds", None)
    case = make_case(
        NOMINATION, subject=subject, award="co-thi-dua-bo-tinh", **{"vote": VOTE, **bloc}
    )
    facts = NominationFacts.model_validate({"bloc_ballot": ballot, "decided_after_rounds": after})
    reasons = case.reasons("submit", facts, actor=HEAD, at=MAY)
    eligible = ("not-eligible", "always:")
    return [reason.code for reason in reasons if not reason.code.startswith(eligible)]


def ballot(yes: int, **more: Any) -> dict[str, Any]:
    return {"members": 3, "present": 3, "yes": yes, "secret": True, **more}


def test_the_bloc_carries_it_by_its_own_share(make_case: MakeCase) -> None:
    assert codes(make_case, ballot(2)) == []
    assert codes(make_case, ballot(1)) == ["too-few"]
    assert codes(make_case, None) == [HAS]
    assert codes(make_case, ballot(3, secret=None)) == ["secret-not-stated"]


def test_guests_do_not_vote(make_case: MakeCase) -> None:
    assert codes(make_case, ballot(3, members=4)) == [HAS]


@pytest.mark.parametrize(
    ("round_", "why", "then", "refused"),
    [
        (2, "nhân tố mới", "head-and-deputy", False),
        (2, "nhân tố mới", None, True),
        (2, None, "head-and-deputy", True),
        (1, "nhân tố mới", "head-and-deputy", True),
    ],
)
def test_after_the_last_round_those_decide_whom_the_rules_name(
    make_case: MakeCase, round_: int, why: str | None, then: str | None, *, refused: bool
) -> None:
    said = codes(
        make_case,
        ballot(1, round=round_),
        vote={**VOTE, "then": then},
        decided_after_rounds=why,
    )
    assert bool(said) is refused


def test_who_is_no_unit_of_the_bloc_is_not_voted_on_by_it(make_case: MakeCase) -> None:
    assert codes(make_case, None, subject="ba-lan") == []


def test_a_bloc_that_goes_by_the_score_does_not_vote(make_case: MakeCase) -> None:
    assert codes(make_case, None, decides_by="score") == []
    assert codes(make_case, None, vote=None) == []
