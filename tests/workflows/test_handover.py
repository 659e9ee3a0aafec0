"""The handover: recognised, listed, signed by both heads, in effect; and every way back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, MakeCase
from thidua_rules.model.move import Actor
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.handover.handover import HANDOVER, posts_after
from thidua_rules.workflows.handover.papers import HandoverFacts, Item
from thidua_rules.workflows.profile.parts import Post

OFFICE, CHAIR = Actor(unit="phong-thi-dua"), Actor(person="chu-tich")
NOTHING = HandoverFacts()
WHY = HandoverFacts(reason="có đơn kiến nghị")
TRANG = HandoverFacts(incoming="so-trang", by="BB hội nghị 7")
TERM = HandoverFacts(since=date(2022, 1, 1), until=date(2023, 1, 1))
LADDER = {"head_selection": {"way": "ladder"}}


def codes(case: Case[Any], event: str, facts: HandoverFacts, actor: Actor = HEAD) -> list[str]:
    return [reason.code for reason in case.reasons(event, facts, actor=actor, at=MAY)]


def steps(case: Case[Any], *events: tuple[str, HandoverFacts, Actor]) -> Case[Any]:
    for event, facts, actor in events:
        case = case.take(event, facts, actor=actor, at=MAY)
    return case


def checked(make_case: MakeCase, **changes: Any) -> Case[Any]:
    case = make_case(HANDOVER, **{**LADDER, **changes})
    return steps(
        case,
        ("propose", TRANG, HEAD),
        ("recognise", NOTHING, HEAD),
        ("check-list", NOTHING, HEAD),
    )


def signed(make_case: MakeCase, **changes: Any) -> Case[Any]:
    both = (("sign", NOTHING, HEAD), ("sign", NOTHING, DEPUTY), ("conclude", NOTHING, HEAD))
    return steps(checked(make_case, **changes), *both)


class TestRecognition:
    def test_a_way_of_the_bloc_alone_is_recognised_by_its_minutes(
        self, make_case: MakeCase
    ) -> None:
        unnamed = HandoverFacts(incoming="so-trang")
        case = steps(make_case(HANDOVER, **LADDER), ("propose", unnamed, HEAD))
        assert codes(case, "recognise", NOTHING) == ["no-minutes"]
        assert codes(case, "recognise", HandoverFacts(by="BB 7")) == []
        assert codes(case, "recognise", HandoverFacts(by="BB 7"), CHAIR) == ["not-authorised"]

    @pytest.mark.parametrize("way", ["appointed", "ladder"])
    def test_where_an_authority_is_named_it_decides_by_its_own_decision(
        self, make_case: MakeCase, way: str
    ) -> None:
        selection = {"way": way, "recognised_by": "chu-tich"}
        case = steps(make_case(HANDOVER, head_selection=selection), ("propose", TRANG, HEAD))
        assert codes(case, "recognise", NOTHING, CHAIR) == ["no-decision"]
        assert codes(case, "recognise", HandoverFacts(by="QĐ 9"), CHAIR) == []
        assert codes(case, "recognise", HandoverFacts(by="QĐ 9"), HEAD) == [
            "not-authorised",
            "not-the-recognising-authority",
        ]

    def test_another_authority_than_the_named_one_does_not_do(self, make_case: MakeCase) -> None:
        seats = [{"role": "deciding-authority", "holders": ["chu-tich", "bo-truong"]}]
        selection = {"way": "appointed", "recognised_by": "bo-truong"}
        case = make_case(HANDOVER, head_selection=selection, seats=seats)
        case = steps(case, ("propose", TRANG, HEAD))
        decision = HandoverFacts(by="QĐ 9")
        assert codes(case, "recognise", decision, CHAIR) == ["not-the-recognising-authority"]
        assert codes(case, "recognise", decision, Actor(person="bo-truong")) == []

    def test_a_profile_that_no_longer_names_the_authority_stops_it(
        self, make_case: MakeCase
    ) -> None:
        selection = {"way": "appointed", "recognised_by": "chu-tich"}
        case = steps(make_case(HANDOVER, head_selection=selection), ("propose", TRANG, HEAD))
        silent = make_case(HANDOVER, head_selection={"way": "appointed"}).replay(case.moves)
        (reason,) = silent.reasons("recognise", HandoverFacts(by="QĐ 9"), actor=CHAIR, at=MAY)
        assert reason.en == "the profile does not state who recognises or appoints the head"

    def test_the_way_told_by_the_minutes_counts(self, make_case: MakeCase) -> None:
        vote = {"at_least": "2/3", "of": "members"}
        count = {"yes": 3, "present": 3, "members": 3}
        elected = HandoverFacts.model_validate(
            {"incoming": "so-trang", "by": "BB 7", "way": "elected", "count": count}
        )
        case = steps(make_case(HANDOVER, vote=vote), ("propose", elected, HEAD))
        assert codes(case, "recognise", NOTHING) == []


class TestTheList:
    RULE = {
        "handover": {
            "checklist": ["ho-so", "giao-uoc"],
            "circulating_flag": True,
            "cite": {"vi": "Mục 4 Quy chế", "en": "Part 4 of the rules"},
        }
    }

    def recognised(self, make_case: MakeCase, **changes: Any) -> Case[Any]:
        case = make_case(HANDOVER, **{**LADDER, **changes})
        return steps(case, ("propose", TRANG, HEAD), ("recognise", NOTHING, HEAD))

    def test_each_item_that_is_missing_is_named(self, make_case: MakeCase) -> None:
        case = self.recognised(make_case, **self.RULE)
        facts = HandoverFacts(items=(Item(id="ho-so", status="handed-over"),))
        reasons = case.reasons("check-list", facts, actor=HEAD, at=MAY)
        assert [(reason.vi, reason.cite) for reason in reasons] == [
            ("chưa bàn giao `giao-uoc`", "Mục 4 Quy chế"),
            ("chưa bàn giao `co-luan-luu`", "Mục 4 Quy chế"),
        ]

    def test_an_open_item_is_handed_over_with_a_note_and_a_warning(
        self, make_case: MakeCase
    ) -> None:
        case = self.recognised(make_case, **self.RULE)
        done = [Item(id=id, status="handed-over") for id in ("ho-so", "co-luan-luu")]
        bare = HandoverFacts(items=(*done, Item(id="giao-uoc", status="open")))
        assert codes(case, "check-list", bare) == ["open-without-a-note"]
        noted = Item(id="giao-uoc", status="open", note="chờ hai chữ ký")
        moved = steps(case, ("check-list", HandoverFacts(items=(*done, noted)), HEAD))
        assert [warning.en for warning in moved.moves[-1].warnings] == [
            "handed over open: `giao-uoc`"
        ]

    def test_where_the_bloc_states_no_list_that_is_minded(self, make_case: MakeCase) -> None:
        moved = steps(self.recognised(make_case), ("check-list", NOTHING, HEAD))
        assert [w.code for w in moved.moves[-1].warnings] == ["checklist-not-stated"]


class TestSignatures:
    def test_both_heads_sign_and_no_other_unit(self, make_case: MakeCase) -> None:
        case = checked(make_case)
        assert codes(case, "conclude", NOTHING) == ["not-signed-by-both", "not-signed-by-both"]
        assert codes(case, "sign", NOTHING, THIRD) == ["not-one-of-the-heads"]
        case = steps(case, ("sign", NOTHING, DEPUTY))
        (reason,) = case.reasons("conclude", NOTHING, actor=HEAD, at=MAY)
        assert reason.en == "has not signed: `so-sao`"
        assert codes(case, "sign", NOTHING, DEPUTY) == ["already-signed"]
        case = steps(case, ("sign", NOTHING, HEAD))
        assert codes(case, "conclude", NOTHING) == []

    def test_one_head_does_not_sign_for_the_other(self, make_case: MakeCase) -> None:
        held = [{"of": "so-sao", "to": "so-trang"}, {"of": "so-sao", "to": "ba-lan"}]
        case = checked(make_case, delegations=held)
        both = Actor(unit="so-trang", on_behalf_of="so-sao")
        assert codes(case, "sign", NOTHING, both) == ["signs-for-both"]
        delegate = Actor(person="ba-lan", on_behalf_of="so-sao")
        assert codes(case, "sign", NOTHING, delegate) == []

    def test_a_list_that_is_checked_anew_is_signed_anew(self, make_case: MakeCase) -> None:
        case = steps(checked(make_case), ("sign", NOTHING, HEAD), ("check-list", NOTHING, HEAD))
        assert codes(case, "sign", NOTHING, HEAD) == []

    def test_a_head_that_follows_itself_signs_once(self, make_case: MakeCase) -> None:
        vote = {"at_least": "2/3", "of": "members"}
        count = {"yes": 3, "present": 3, "members": 3}
        again = HandoverFacts.model_validate({"incoming": "so-sao", "by": "BB 7", "count": count})
        case = make_case(HANDOVER, head_selection={"way": "elected"}, vote=vote)
        events = (("recognise", NOTHING, HEAD), ("check-list", NOTHING, HEAD))
        case = steps(case, ("propose", again, HEAD), *events, ("sign", NOTHING, HEAD))
        assert codes(case, "conclude", NOTHING) == []

    def test_the_standing_office_witnesses_where_the_bloc_asks(self, make_case: MakeCase) -> None:
        rule: dict[str, Any] = {"handover": {"witnessed_by_standing_office": True}}
        both = (("sign", NOTHING, HEAD), ("sign", NOTHING, DEPUTY))
        case = steps(checked(make_case, **rule), *both)
        assert codes(case, "conclude", NOTHING) == ["not-witnessed"]
        assert codes(case, "witness", NOTHING) == ["not-authorised"]
        case = steps(case, ("witness", NOTHING, OFFICE))
        assert codes(case, "witness", NOTHING, OFFICE) == ["already-signed"]
        assert codes(case, "conclude", NOTHING) == []


class TestInEffect:
    def test_the_new_post_comes_out_as_data(self, make_case: MakeCase) -> None:
        case = steps(signed(make_case), ("take-effect", TERM, HEAD))
        assert case.state.final
        assert posts_after(case) == Post(
            unit="so-trang",
            role="head",
            since=date(2022, 1, 1),
            until=date(2023, 1, 1),
            by="BB hội nghị 7",
        )

    def test_the_decision_goes_before_the_minutes(self, make_case: MakeCase) -> None:
        selection = {"way": "ladder", "recognised_by": "chu-tich"}
        case = steps(
            make_case(HANDOVER, head_selection=selection),
            ("propose", TRANG, HEAD),
            ("recognise", HandoverFacts(by="QĐ 9"), CHAIR),
            ("check-list", NOTHING, HEAD),
            ("sign", NOTHING, HEAD),
            ("sign", NOTHING, DEPUTY),
            ("conclude", NOTHING, HEAD),
            ("take-effect", HandoverFacts(since=date(2022, 1, 1)), HEAD),
        )
        assert (posts_after(case).by, posts_after(case).until) == ("QĐ 9", None)

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            (NOTHING, ["term-not-stated"]),
            (HandoverFacts(since=date(2022, 1, 1), until=date(2022, 1, 1)), ["term-not-stated"]),
            (HandoverFacts(since=date(2022, 1, 1)), []),
            (TERM, []),
        ],
    )
    def test_the_term_is_stated(
        self, make_case: MakeCase, facts: HandoverFacts, expected: list[str]
    ) -> None:
        assert codes(signed(make_case), "take-effect", facts) == expected

    def test_before_that_there_is_no_new_post(self, make_case: MakeCase) -> None:
        with pytest.raises(ValueError, match="is not in effect: it stands at `signed`"):
            posts_after(signed(make_case))

    def test_a_late_handover_takes_effect_with_a_warning(self, make_case: MakeCase) -> None:
        due = [{"step": "handover", "by": "05-01"}]
        case = steps(signed(make_case, deadlines=due), ("take-effect", TERM, HEAD))
        late = [[warning.code for warning in move.warnings] for move in case.moves[-2:]]
        assert late == [["late:handover"], ["late:handover"]]


class TestWaysBack:
    def test_an_objection_is_settled_above_or_leads_to_a_new_choice(
        self, make_case: MakeCase
    ) -> None:
        case = checked(make_case)
        assert codes(case, "object", NOTHING, THIRD) == ["reason-missing"]
        assert codes(case, "object", WHY, STRANGER) == ["not-authorised"]
        objected = steps(case, ("object", WHY, THIRD))
        assert codes(objected, "dismiss-objection", WHY, HEAD) == ["not-authorised"]
        kept = steps(objected, ("dismiss-objection", WHY, OFFICE))
        assert kept.state.id == "proposed"
        assert steps(kept, ("recognise", NOTHING, HEAD)).state.id == "recognised"
        assert steps(objected, ("choose-anew", WHY, HEAD)).state.id == "choosing"

    def test_the_head_chosen_last_is_the_one_who_signs(self, make_case: MakeCase) -> None:
        vote = {"at_least": "2/3", "of": "members"}
        count = {"yes": 3, "present": 3, "members": 3}
        may, trang = (
            HandoverFacts.model_validate({"incoming": unit, "by": "BB 7", "count": count})
            for unit in ("so-may", "so-trang")
        )
        case = steps(
            make_case(HANDOVER, head_selection={"way": "elected"}, vote=vote),
            ("propose", trang, HEAD),
            ("choose-anew", WHY, HEAD),
            ("propose", may, HEAD),
            ("recognise", NOTHING, HEAD),
            ("check-list", NOTHING, HEAD),
        )
        assert codes(case, "sign", NOTHING, DEPUTY) == ["not-one-of-the-heads"]
        assert codes(case, "sign", NOTHING, THIRD) == []

    def test_what_is_in_effect_is_reopened_for_a_reason(self, make_case: MakeCase) -> None:
        case = steps(signed(make_case), ("take-effect", TERM, HEAD))
        assert codes(case, "reopen", NOTHING) == ["reason-missing"]
        assert steps(case, ("reopen", WHY, HEAD)).state.id == "recognised"

    def test_a_cancelled_handover_begins_again(self, make_case: MakeCase) -> None:
        case = checked(make_case)
        assert codes(case, "cancel", NOTHING) == ["reason-missing"]
        cancelled = steps(case, ("cancel", WHY, HEAD))
        assert cancelled.state.final
        assert steps(cancelled, ("resume", NOTHING, OFFICE)).state.id == "choosing"
