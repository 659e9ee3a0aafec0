"""A nomination: no way to a grant past the decision, the papers, the vote or the recusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.workflows.conftest import HEAD, MAY, THIRD, MakeCase
from thidua_rules import Rulebook, decide
from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.errors import StepRefusedError
from thidua_rules.model.move import Actor
from thidua_rules.testing import dossier
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.nomination.cascade import reopened_by
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION

OFFICE, COUNCIL, DECIDES = (Actor(unit=id) for id in ("phong-thi-dua", "hoi-dong", "chu-tich"))
CO_SO, BO_TINH, FLAG = "chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-tinh", "co-thi-dua-bo-tinh"
PAPERS = ("to-trinh", "bao-cao-thanh-tich", "bien-ban-binh-xet", "chung-nhan-sang-kien")
IN_2024 = date(2024, 12, 20)


@pytest.fixture(scope="module")
def met(book: Rulebook) -> Decided:
    records = ("dang-ky-thi-dua 2021", "lao-dong-tien-tien 2021", "sang-kien@co-so 2021-05-02")
    nominee = dossier(*records, complete=1900, id="ba-lan", groups=["cong-chuc"])
    return Decided.of(decide(book, CO_SO, nominee, on=MAY))


def facts(**given: Any) -> NominationFacts:
    return NominationFacts.model_validate(given)


def at(case: Case[Any], state: str) -> Case[Any]:
    """The case as if it had come to that state, to look at one step alone."""
    move = case.take("withdraw", facts(reason="thử"), actor=HEAD, at=MAY).moves[0]
    return Case(
        id=case.id,
        lifecycle=case.lifecycle,
        setting=case.setting,
        moves=(move.model_copy(update={"target": state}),),
    )


def codes(
    case: Case[Any], event: str, facts: NominationFacts, actor: Actor, on: date = MAY
) -> list[str]:
    return [reason.code for reason in case.reasons(event, facts, actor=actor, at=on)]


@pytest.fixture
def nominee(make_case: MakeCase) -> Case[Any]:
    return make_case(NOMINATION, subject="ba-lan", award=CO_SO)


def test_the_whole_way_to_the_award_and_back(nominee: Case[Any], met: Decided) -> None:
    whole = facts(decision=met, papers=PAPERS)
    case = nominee.take("submit", whole, actor=THIRD, at=MAY)
    case = case.take("return", facts(reason="thiếu chữ ký"), actor=OFFICE, at=MAY)
    case = case.take("submit", whole, actor=THIRD, at=MAY)
    case = case.take("appraise", whole, actor=OFFICE, at=MAY)
    case = case.take("consult", facts(), actor=OFFICE, at=MAY)
    case = case.take("carry", facts(minutes="BB 3"), actor=COUNCIL, at=MAY)
    case = case.take("propose", whole, actor=OFFICE, at=MAY)
    assert case.moves[-1].rests_on[1] == met.receipt
    case = case.take("grant", facts(decision=met, number="QĐ 9"), actor=DECIDES, at=MAY)
    case = case.take("confer", facts(), actor=OFFICE, at=MAY)
    assert case.state.id == "conferred"
    found = facts(finding="gian-doi", document="KL 1")
    case = case.take("revoke", found, actor=DECIDES, at=MAY)
    case = case.take("appeal", facts(reason="đã có kết luận mới"), actor=THIRD, at=MAY)
    assert case.state.id == "submitted"
    assert nominee.replay(case.moves).state == case.state


def test_nothing_is_submitted_without_a_decision_and_papers(nominee: Case[Any]) -> None:
    with pytest.raises(StepRefusedError) as refused:
        nominee.take("submit", facts(papers=["to-trinh"]), actor=THIRD, at=MAY)
    assert [(reason.en, reason.cite_en) for reason in refused.value.reasons][1:3] == [
        (
            "missing: The report of the nominee's achievements (`bao-cao-thanh-tich`)",
            "Law 15/2003/QH11, Article 84(1)(b)",
        ),
        (
            "missing: The minutes of the emulation review (`bien-ban-binh-xet`)",
            "Law 15/2003/QH11, Article 84(1)(c)",
        ),
    ]
    assert refused.value.reasons[0].code == "not-eligible"


def test_the_papers_are_those_of_the_day(nominee: Case[Any], met: Decided) -> None:
    grade = (*PAPERS[:3], "chung-nhan-hoan-thanh-xuat-sac")
    assert codes(nominee, "submit", facts(decision=met, papers=grade), THIRD, IN_2024) == []
    said = codes(nominee, "submit", facts(decision=met, papers=grade), THIRD)
    assert said == ["always:chung-nhan-sang-kien"]


def test_what_the_council_makes_is_asked_of_no_proposer(nominee: Case[Any], met: Decided) -> None:
    whole = facts(decision=met, papers=PAPERS)
    voted = at(nominee, "voted")
    assert codes(voted, "propose", whole, OFFICE) == []
    assert codes(voted, "propose", whole, OFFICE, IN_2024) == ["always:ket-qua-bo-phieu"]


def test_a_law_that_asks_for_more_before_the_decision_warns(
    nominee: Case[Any], met: Decided
) -> None:
    proposed = at(nominee, "voted").take(
        "propose", facts(decision=met, papers=PAPERS), actor=OFFICE, at=MAY
    )
    decision = facts(decision=met, number="QĐ 9")
    assert proposed.take("grant", decision, actor=DECIDES, at=MAY).moves[-1].warnings == ()
    later = proposed.take("grant", decision, actor=DECIDES, at=IN_2024)
    assert [one.code for one in later.moves[-1].warnings] == [
        "law-has-changed",
        "always:ket-qua-bo-phieu",
    ]
    unread = at(nominee, "proposed").take("grant", decision, actor=DECIDES, at=IN_2024)
    assert [one.code for one in unread.moves[-1].warnings] == ["law-has-changed"]


def test_a_decision_under_an_earlier_law_warns(nominee: Case[Any], met: Decided) -> None:
    whole = facts(decision=met, papers=(*PAPERS, "ket-qua-bo-phieu"))
    (warning,) = nominee.take("submit", whole, actor=THIRD, at=IN_2024).moves[0].warnings
    assert warning.code == "law-has-changed"


def test_no_one_has_a_part_in_ones_own_case(make_case: MakeCase, met: Decided) -> None:
    seats = [{"role": "standing-office", "holders": ["so-sao", "ong-anh", "ba-lan"]}]
    case = at(make_case(NOMINATION, subject="ba-lan", award=CO_SO, seats=seats), "submitted")
    whole = facts(decision=met, papers=PAPERS, relatives=["ong-anh"])
    for actor, count in ((Actor(person="ong-anh"), 1), (Actor(person="ba-lan"), 1), (HEAD, 0)):
        assert codes(case, "appraise", whole, actor) == ["has-a-part-in-it"] * count


def ballot(yes: int, **more: Any) -> Ballot:
    return Ballot.model_validate({"members": 10, "present": 10, "yes": yes, **more})


class TestVote:
    """The outcome is computed; a failed vote never proceeds."""

    @pytest.fixture
    def before(self, make_case: MakeCase) -> Case[Any]:
        return at(make_case(NOMINATION, subject="ba-lan", award=BO_TINH), "consulted")

    def test_a_vote_that_carries(self, before: Case[Any]) -> None:
        won = before.take("vote", facts(ballot=ballot(9, secret=True)), actor=COUNCIL, at=MAY)
        assert won.state.id == "voted"

    def test_a_vote_that_fails_twice_is_not_carried(self, before: Case[Any]) -> None:
        lost = facts(ballot=ballot(8, secret=True))
        again = before.take("vote", lost, actor=COUNCIL, at=MAY)
        assert again.state.id == "second-round"
        assert codes(again, "propose", facts(), OFFICE) == ["no-such-step"]
        assert again.take("vote", lost, actor=COUNCIL, at=MAY).state.id == "not-carried"

    def test_a_ballot_that_was_not_secret_does_not_carry_before_2024(
        self, before: Case[Any]
    ) -> None:
        open_ = facts(ballot=ballot(10, secret=False))
        assert codes(before, "vote", open_, COUNCIL) == ["not-secret"]  # void, and so not lost
        assert before.take("vote", open_, actor=COUNCIL, at=IN_2024).state.id == "voted"

    def test_what_is_not_counted_is_not_passed(self, before: Case[Any]) -> None:
        assert codes(before, "vote", facts(), COUNCIL) == ["vote-not-counted"]
        said = before.reasons("vote", facts(ballot=ballot(10)), actor=COUNCIL, at=MAY)
        assert said[0].cite == "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP"

    def test_minutes_do_not_stand_in_for_a_ballot(self, before: Case[Any]) -> None:
        for event, why in (("carry", {}), ("drop", {"reason": "không đủ"})):
            said = codes(before, event, facts(minutes="BB 3", **why), COUNCIL)
            assert said == ["ballot-is-asked"]

    def test_where_no_ballot_is_asked_minutes_are(self, make_case: MakeCase) -> None:
        case = at(make_case(NOMINATION, subject="ba-lan", award=CO_SO), "consulted")
        assert codes(case, "vote", facts(), COUNCIL) == ["vote-not-counted"]
        assert codes(case, "carry", facts(), COUNCIL) == ["no-minutes"]

    def test_a_share_that_the_decree_does_not_name_is_the_councils(
        self, make_case: MakeCase
    ) -> None:
        award = "co-thi-dua-chinh-phu"
        secret = facts(ballot=ballot(8, secret=True))
        silent = at(make_case(NOMINATION, subject="so-may", award=award), "consulted")
        assert codes(silent, "vote", secret, COUNCIL) == ["no-share"]
        own = at(
            make_case(NOMINATION, subject="so-may", award=award, council={"at_least": "80/100"}),
            "consulted",
        )
        assert own.take("vote", secret, actor=COUNCIL, at=MAY).state.id == "voted"

    def test_a_share_that_is_carried_over_warns(self, before: Case[Any]) -> None:
        on = date(2025, 12, 20)
        moved = before.take("vote", facts(ballot=ballot(9)), actor=COUNCIL, at=on)
        assert moved.moves[-1].warnings[0].code == "vote-caveat"


class TestOneFlag:
    """Who is proposed for the Government's flag is not given the lower one as well."""

    def reasons(self, make_case: MakeCase, state: str | None, on: date, **bloc: Any) -> list[str]:
        case = at(make_case(NOMINATION, subject="so-may", award=FLAG, **bloc), "proposed")
        others = {"co-thi-dua-chinh-phu": state} if state else {}
        return codes(case, "grant", facts(others=others, number="QĐ 1"), DECIDES, on)

    def test_while_the_circular_was_in_force(self, make_case: MakeCase) -> None:
        assert self.reasons(make_case, "proposed", MAY) == ["not-eligible", "one-flag"]
        assert self.reasons(make_case, None, MAY) == ["not-eligible"]
        assert self.reasons(make_case, "withdrawn", MAY) == ["not-eligible"]

    def test_later_only_by_the_blocs_own_rules(self, make_case: MakeCase) -> None:
        assert self.reasons(make_case, "proposed", IN_2024) == ["not-eligible"]
        own = self.reasons(make_case, "proposed", IN_2024, one_flag_each=True)
        assert own == ["not-eligible", "one-flag"]

    def test_the_blocs_own_rules_do_not_relax_the_law(self, make_case: MakeCase) -> None:
        relaxed = self.reasons(make_case, "proposed", MAY, one_flag_each=False)
        assert relaxed == ["not-eligible", "one-flag"]

    def test_a_fallback_where_the_bloc_has_one(self, make_case: MakeCase) -> None:
        assert "one-flag" in self.reasons(make_case, "not-granted", MAY)
        fallback = self.reasons(make_case, "not-granted", MAY, flag_if_refused=True)
        assert "one-flag" not in fallback


def test_an_order_is_made_public_first(make_case: MakeCase) -> None:
    order = "huan-chuong-lao-dong-hang-ba"
    case = at(make_case(NOMINATION, subject="ba-lan", award=order), "appraised")
    assert codes(case, "consult", facts(), OFFICE) == ["made-public:cong-khai"]
    assert codes(case, "consult", facts(made_public=True), OFFICE) == []


def test_a_paper_that_only_some_need_is_a_warning(make_case: MakeCase) -> None:
    case = at(make_case(NOMINATION, subject="so-may", award=FLAG), "submitted")
    possible = case.allowed(facts(), actor=OFFICE, at=MAY)
    (appraise,) = (one for one in possible if one.event == "appraise")
    some = ["xac-nhan-thue", "bao-cao-kiem-toan"]
    assert [warning.code for warning in appraise.warnings] == [f"in-case:{one}" for one in some]
    possible = case.allowed(facts(papers=some), actor=OFFICE, at=MAY)
    (appraise,) = (one for one in possible if one.event == "appraise")
    assert appraise.warnings == ()


def test_what_the_council_makes_is_minded_when_it_has_met(make_case: MakeCase) -> None:
    case, on = make_case(NOMINATION, subject="so-may", award=FLAG), date(2026, 1, 20)

    def minded(state: str, event: str) -> list[str]:
        possible = at(case, state).allowed(facts(papers=["bao-cao-kiem-toan"]), actor=OFFICE, at=on)
        (found,) = (one for one in possible if one.event == event)
        return [warning.code for warning in found.warnings]

    ballot = "in-case:ket-qua-bo-phieu"
    assert ballot not in minded("submitted", "appraise")
    assert ballot in minded("voted", "propose")


def test_what_the_law_does_not_say_is_not_said_in_the_blocs_name(make_case: MakeCase) -> None:
    case = make_case(NOMINATION, subject="ba-lan", award=CO_SO)
    undecided = case.reasons("submit", facts(), actor=THIRD, at=MAY)[0]
    assert (undecided.code, undecided.cite) == (
        "not-eligible",
        "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP",
    )
    (reason,) = at(case, "consulted").reasons("vote", facts(), actor=COUNCIL, at=MAY)
    assert reason.cite_en == "Law 15/2003/QH11, Article 84"
    unheld = case.reasons("submit", facts(), actor=THIRD, at=date(2016, 5, 4))[0]
    assert unheld.cite == "quy chế của khối"
    on = date(2025, 12, 20)
    voted = at(make_case(NOMINATION, subject="ba-lan", award=BO_TINH), "consulted").take(
        "vote", facts(ballot=ballot(9)), actor=COUNCIL, at=on
    )
    assert all("Nghị định" in warning.cite for warning in voted.moves[-1].warnings)


def test_a_decision_to_grant_has_a_number(nominee: Case[Any], met: Decided) -> None:
    assert codes(at(nominee, "proposed"), "grant", facts(decision=met), DECIDES) == ["no-number"]


def test_a_decision_is_revoked_only_on_a_finding_of_the_law(nominee: Case[Any]) -> None:
    granted = at(nominee, "granted")
    assert codes(granted, "revoke", facts(), DECIDES) == ["no-finding", "no-document"]
    (reason,) = granted.reasons("revoke", facts(finding="ho-so-sai"), actor=DECIDES, at=IN_2024)
    assert reason.cite_en == "Law 06/2022/QH15, Article 93(2)(b)"


def test_how_the_clause_of_a_finding_is_read_is_told(nominee: Case[Any]) -> None:
    granted = at(nominee, "granted")
    stated = facts(finding="ho-so-sai", document="KL 3/KL-TTr")
    revoked = granted.take("revoke", stated, actor=DECIDES, at=MAY)
    assert [(one.code, "Điều 96" in one.cite) for one in revoked.moves[-1].warnings] == [
        ("revocation-caveat", True)
    ]
    later = granted.take("revoke", stated, actor=DECIDES, at=IN_2024)
    assert later.moves[-1].warnings == ()


def test_what_rested_on_a_revoked_award_is_led_back(make_case: MakeCase, met: Decided) -> None:
    """A title rests on the first award, a reward on that title; an unrelated case on neither."""

    def case(id: str, state: str, number: str | None, *evidence: str) -> Case[Any]:
        decision = met.model_copy(update={"evidence": evidence})
        stated = facts(decision=decision, number=number)
        last = at(make_case(NOMINATION, subject="ba-lan", award=CO_SO), state).moves[0]
        event = "grant" if number else "submit"
        told = {"case": id, "event": event, "facts": stated.model_dump(mode="json")}
        bare = make_case(NOMINATION, subject="ba-lan", award=CO_SO)
        moves = (last.model_copy(update=told),)
        return Case(id=id, lifecycle=NOMINATION, setting=bare.setting, moves=moves)

    first = case("a", "revoked", "QĐ 1")
    second = case("b", "conferred", "QĐ 2", "QĐ 1")
    third = case("c", "appraised", None, "QĐ 2")
    other = case("d", "granted", "QĐ 4", "QĐ 3")
    nothing = make_case(NOMINATION, subject="ba-lan", award=CO_SO)
    undecided = at(nothing, "appraised")
    found = reopened_by(first, [first, second, third, other, nothing, undecided])
    assert [(one.case, one.event) for one in found] == [("b", "correct"), ("c", "return")]
    assert found[0].why.vi == "đã dựa vào `QĐ 1`, nay bị hủy bỏ; phải xét lại"


class TestProposer:
    """A unit acts for itself and for those it has proposed; the head and the deputy for all."""

    def test_no_unit_acts_for_another(self, make_case: MakeCase) -> None:
        flag = make_case(NOMINATION, subject="so-trang", award=FLAG, posts=[])
        assert "not-its-proposer" in codes(flag, "submit", facts(), THIRD)
        assert "not-its-proposer" not in codes(flag, "submit", facts(), Actor(unit="so-trang"))
        assert codes(flag, "withdraw", facts(reason="thôi"), THIRD) == ["not-its-proposer"]

    def test_who_submitted_a_person_may_withdraw_it(self, nominee: Case[Any], met: Decided) -> None:
        case = nominee.take("submit", facts(decision=met, papers=PAPERS), actor=THIRD, at=MAY)
        why = facts(reason="người được đề nghị chuyển công tác")
        assert codes(case, "withdraw", why, THIRD) == []
        assert codes(case, "withdraw", why, HEAD) == []
        other = Actor(unit="so-trang")
        bare = case.setting.profile.model_copy(update={"posts": ()})
        alone = replace(case, setting=replace(case.setting, profile=bare))
        assert codes(alone, "withdraw", why, other) == ["not-its-proposer"]
