"""A registration: whole or none, filed by the unit, accepted by another, late with a warning."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, MakeCase
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.registration import REGISTRATION, RegistrationFacts

OFFICE = Actor(unit="phong-thi-dua")
WHOLE = RegistrationFacts(
    parts={"chi-tieu": ("giảm 5 % hồ sơ trễ hạn",), "danh-hieu": ("tap-the-lao-dong-xuat-sac",)}
)
WHY = RegistrationFacts(reason="chỉ tiêu chưa đo được")
NOTHING = RegistrationFacts()
REGISTERS = {"registers": ["chi-tieu", "danh-hieu"]}


def codes(
    case: Case[Any], event: str, facts: RegistrationFacts, actor: Actor, at: date = MAY
) -> list[str]:
    return [reason.code for reason in case.reasons(event, facts, actor=actor, at=at)]


@pytest.fixture
def awaited(make_case: MakeCase) -> Case[Any]:
    return make_case(REGISTRATION, subject="so-may", **REGISTERS)


@pytest.fixture
def filed(awaited: Case[Any]) -> Case[Any]:
    return awaited.take("file", WHOLE, actor=THIRD, at=MAY)


def test_a_unit_files_and_the_head_accepts(filed: Case[Any]) -> None:
    assert filed.moves[-1].warnings == ()
    assert filed.take("accept", NOTHING, actor=HEAD, at=MAY).state.id == "accepted"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (
            {},
            [
                "the registration carries nothing",
                "the registration lacks `chi-tieu`",
                "the registration lacks `danh-hieu`",
            ],
        ),
        ({"chi-tieu": ("một",)}, ["the registration lacks `danh-hieu`"]),
        ({"chi-tieu": ("một",), "danh-hieu": ()}, ["the part `danh-hieu` is empty"]),
        ({"chi-tieu": (" ",), "danh-hieu": ("một",)}, ["the part `chi-tieu` is empty"]),
        (
            {"chi-tieu": (), "danh-hieu": (" ",)},
            [
                "the registration carries nothing",
                "the part `chi-tieu` is empty",
                "the part `danh-hieu` is empty",
            ],
        ),
    ],
)
def test_a_registration_that_lacks_a_part_is_none(
    awaited: Case[Any], parts: dict[str, tuple[str, ...]], said: list[str]
) -> None:
    reasons = awaited.reasons("file", RegistrationFacts(parts=parts), actor=THIRD, at=MAY)
    assert [reason.en for reason in reasons] == said


@pytest.mark.parametrize(
    ("at", "cite"),
    [
        (MAY, "điểm b khoản 1 Điều 10 Luật 15/2003/QH11"),
        (date(2024, 2, 1), "quy chế của khối"),  # the Law of 2022 names no registration
    ],
)
def test_that_there_is_one_is_the_laws_to_ask_and_what_it_carries_the_blocs(
    awaited: Case[Any], at: date, cite: str
) -> None:
    nothing, *parts = awaited.reasons("file", NOTHING, actor=THIRD, at=at)
    assert (nothing.code, nothing.cite) == ("registers-nothing", cite)
    assert {(part.code, part.cite) for part in parts} == {("part-missing", "quy chế của khối")}


def test_where_the_bloc_does_not_say_what_is_registered_it_is_minded(make_case: MakeCase) -> None:
    case = make_case(REGISTRATION, subject="so-may").take("file", WHOLE, actor=THIRD, at=MAY)
    assert [warning.code for warning in case.moves[-1].warnings] == ["contents-not-stated"]


@pytest.mark.parametrize("actor", [HEAD, DEPUTY, OFFICE, STRANGER])
def test_nobody_files_for_another_unit(awaited: Case[Any], actor: Actor) -> None:
    assert "not-its-own-registration" in codes(awaited, "file", WHOLE, actor)


def test_a_delegate_files_for_the_unit(make_case: MakeCase) -> None:
    delegate = Actor(person="ong-tam", on_behalf_of="so-may")
    case = make_case(
        REGISTRATION, subject="so-may", delegations=[{"of": "so-may", "to": "ong-tam"}]
    )
    assert codes(case, "file", WHOLE, delegate) == []


def test_a_case_of_no_unit_is_filed_by_nobody(make_case: MakeCase) -> None:
    (reason,) = make_case(REGISTRATION).reasons("file", WHOLE, actor=THIRD, at=MAY)
    assert reason.en == "no unit is named whose case this is"


class TestWhoAccepts:
    """Nobody accepts a registration of its own; the deputy only the head's."""

    def test_the_head_or_the_standing_office(self, filed: Case[Any]) -> None:
        assert codes(filed, "accept", NOTHING, HEAD) == []
        assert codes(filed, "accept", NOTHING, OFFICE) == []
        assert codes(filed, "accept", NOTHING, DEPUTY) == ["not-the-deputy"]
        assert codes(filed, "accept", NOTHING, THIRD) == ["not-authorised", "own-registration"]

    def test_the_heads_own_is_accepted_by_the_office_or_the_deputy(
        self, make_case: MakeCase
    ) -> None:
        own = make_case(REGISTRATION, subject="so-sao").take("file", WHOLE, actor=HEAD, at=MAY)
        assert codes(own, "accept", NOTHING, HEAD) == ["own-registration"]
        assert codes(own, "return", WHY, HEAD) == ["own-registration"]
        assert codes(own, "accept", NOTHING, DEPUTY) == []
        assert codes(own, "accept", NOTHING, OFFICE) == []

    def test_who_has_no_delegation_acts_for_nobody(self, filed: Case[Any]) -> None:
        acting = Actor(unit="so-trang", on_behalf_of="so-sao")
        assert codes(filed, "accept", NOTHING, acting) == ["no-delegation"]

    def test_a_delegation_of_the_head_does_not_make_ones_own_anothers(
        self, make_case: MakeCase
    ) -> None:
        held = [{"of": "so-sao", "to": "so-trang"}]
        acting = Actor(unit="so-trang", on_behalf_of="so-sao")
        own = make_case(REGISTRATION, subject="so-trang", delegations=held)
        own = own.take("file", WHOLE, actor=DEPUTY, at=MAY)
        assert codes(own, "accept", NOTHING, acting) == ["own-registration"]
        other = make_case(REGISTRATION, subject="so-may", delegations=held)
        other = other.take("file", WHOLE, actor=THIRD, at=MAY)
        assert codes(other, "accept", NOTHING, acting) == []


def test_a_vague_registration_is_not_accepted_but_returned_and_filed_again(
    filed: Case[Any],
) -> None:
    vague = RegistrationFacts(vague=("chi-tieu", "danh-hieu"))
    said = [reason.en for reason in filed.reasons("accept", vague, actor=HEAD, at=MAY)]
    assert said == ["the part `chi-tieu` is vague", "the part `danh-hieu` is vague"]
    assert codes(filed, "return", NOTHING, HEAD) == ["reason-missing"]
    returned = filed.take("return", WHY, actor=HEAD, at=MAY)
    assert returned.take("file", WHOLE, actor=THIRD, at=MAY).state.id == "filed"


def test_a_unit_corrects_what_was_accepted_and_it_is_accepted_anew(filed: Case[Any]) -> None:
    accepted = filed.take("accept", NOTHING, actor=HEAD, at=MAY)
    assert codes(accepted, "correct", WHOLE, THIRD) == ["reason-missing"]
    because = WHOLE.model_copy(update={"reason": "thêm một danh hiệu"})
    assert codes(accepted, "correct", because, HEAD) == ["not-its-own-registration"]
    assert accepted.take("correct", because, actor=THIRD, at=MAY).state.id == "filed"


def test_a_withdrawn_registration_may_be_filed_again(filed: Case[Any]) -> None:
    assert codes(filed, "withdraw", NOTHING, THIRD) == ["reason-missing"]
    withdrawn = filed.take("withdraw", WHY, actor=THIRD, at=MAY)
    assert withdrawn.state.final
    assert withdrawn.take("file", WHOLE, actor=THIRD, at=MAY).state.id == "filed"


class TestTime:
    """Late is a warning, until the list is closed; then only an extension leads back."""

    DUE = ({"step": "registration", "by": "02-28"},)
    LONGER = ({"step": "registration", "year": 2021, "until": "2021-05-31"},)

    def test_a_late_registration_is_taken_with_a_warning(self, make_case: MakeCase) -> None:
        case = make_case(REGISTRATION, subject="so-may", deadlines=self.DUE, **REGISTERS)
        (warning,) = case.take("file", WHOLE, actor=THIRD, at=MAY).moves[-1].warnings
        assert warning.en == "65 days late: due by 2021-02-28"

    def test_the_list_is_closed_by_the_office_after_the_day(self, make_case: MakeCase) -> None:
        case = make_case(REGISTRATION, subject="so-may", deadlines=self.DUE)
        last, next_day = date(2021, 2, 28), date(2021, 3, 1)
        assert codes(case, "close-list", NOTHING, OFFICE, last) == ["list-still-open"]
        assert codes(case, "close-list", NOTHING, HEAD, next_day) == ["not-authorised"]
        lapsed = case.take("close-list", NOTHING, actor=OFFICE, at=next_day)
        assert lapsed.state.id == "lapsed"
        assert codes(lapsed, "file", WHOLE, THIRD) == ["no-such-step"]

    def test_without_a_day_the_list_is_closed_on_a_stated_ground(self, awaited: Case[Any]) -> None:
        assert codes(awaited, "close-list", NOTHING, OFFICE) == ["list-still-open"]
        assert codes(awaited, "close-list", WHY, OFFICE) == []

    def test_an_extension_that_holds_leads_back(self, make_case: MakeCase) -> None:
        case = make_case(REGISTRATION, subject="so-may", deadlines=self.DUE)
        lapsed = case.take("close-list", NOTHING, actor=OFFICE, at=date(2021, 3, 1))
        assert codes(lapsed, "extend", NOTHING, OFFICE) == ["no-extension", "reason-missing"]
        longer = make_case(
            REGISTRATION, subject="so-may", deadlines=self.DUE, extensions=self.LONGER
        ).replay(lapsed.moves)
        assert codes(longer, "extend", WHY, OFFICE, date(2021, 6, 1)) == ["no-extension"]
        assert longer.take("extend", WHY, actor=OFFICE, at=MAY).state.id == "awaited"

    def test_a_bloc_without_a_day_has_no_extension(self, awaited: Case[Any]) -> None:
        lapsed = awaited.take("close-list", WHY, actor=OFFICE, at=MAY)
        assert codes(lapsed, "extend", WHY, OFFICE) == ["no-extension"]
