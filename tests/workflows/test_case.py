"""A case: what it refuses and why, what it allows, and what its journal gives back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, MakeCase, profile
from thidua_rules.errors import StepRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor
from thidua_rules.workflows.authority import Role, roles_of
from thidua_rules.workflows.guards import Asked, FactsOf, Fork, guard
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step


class Facts(FactsOf):
    yes: int | None = None
    paper: bool = False
    receipts: tuple[str, ...] = ()

    def rests_on(self) -> tuple[str, ...]:
        return self.receipts


@guard("no-ballot", "nd-91-2017/d45.k8", "luat-06-2022/d84.k5")
def counted(asked: Asked[Facts]) -> Iterator[Text]:
    if asked.facts.yes is None:
        yield Text("chưa kiểm phiếu", "the ballots are not counted")


@guard("no-paper")
def has_paper(asked: Asked[Facts]) -> Iterator[Text]:
    if not asked.facts.paper:
        yield Text("thiếu giấy", "a paper is missing")


won: Fork[Facts] = Fork("won", lambda asked: (asked.facts.yes or 0) > 1)
lost: Fork[Facts] = Fork("lost", lambda asked: asked.facts.yes is not None and asked.facts.yes < 2)


def words(id: str) -> Text:
    return Text(f"{id} (vi)", id)


def step(event: str, source: str, target: str, **more: Any) -> Step[Facts]:
    given = {"who": (Role.HEAD,), "title": words(event), **more}
    return Step(event=event, sources=(source,), target=target, **given)


OPEN, DONE, LOST = State("open", words("open")), State("done", words("done"), final=True), "lost"
STEPS = (
    step("vote", "open", "done", when=won, guards=(counted, has_paper)),
    step("vote", "open", "lost", when=lost, guards=(counted,)),
    step("again", "lost", "open", back=True),
)


def made(**changes: Any) -> Lifecycle[Facts]:
    given: dict[str, Any] = {
        "name": "trial",
        "version": 1,
        "title": words("trial"),
        "facts": Facts,
        "states": (OPEN, DONE, State(LOST, words(LOST))),
        "steps": STEPS,
    }
    return Lifecycle(**{**given, **changes})


TRIAL = made()


def test_every_reason_is_told_at_once_with_its_clause(make_case: MakeCase) -> None:
    case = make_case(TRIAL)
    with pytest.raises(StepRefusedError) as refused:
        case.take("vote", Facts(), actor=STRANGER, at=MAY)
    told = [(reason.code, reason.cite) for reason in refused.value.reasons]
    assert told == [
        ("not-authorised", "quy chế của khối"),
        ("no-ballot", "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP"),
        ("no-paper", "quy chế của khối"),
    ]
    assert refused.value.sentence().splitlines()[0] == "thu/trial: không thực hiện được `vote`"
    assert case.state.id == "open"
    assert case.moves == ()


def test_the_clause_is_that_of_the_day(make_case: MakeCase) -> None:
    later = [{"unit": "so-sao", "role": "head"}]
    (reason, _) = make_case(TRIAL, posts=later).reasons(
        "vote", Facts(), actor=HEAD, at=date(2024, 5, 4)
    )
    assert reason.cite_en == "Law 06/2022/QH15, Article 84(5)"


def test_the_facts_tell_where_a_step_leads(make_case: MakeCase) -> None:
    case = make_case(TRIAL)
    assert case.take("vote", Facts(yes=1), actor=HEAD, at=MAY).state.id == "lost"
    assert case.take("vote", Facts(yes=2, paper=True), actor=HEAD, at=MAY).state.id == "done"
    (reason,) = case.reasons("vote", Facts(yes=2), actor=HEAD, at=MAY)
    assert reason.code == "no-paper"


def test_facts_that_lead_nowhere_are_refused(make_case: MakeCase) -> None:
    nowhere = made(
        steps=(
            step("vote", "open", "done", when=won),
            step("vote", "open", "lost", when=lost),
            step("again", "lost", "open"),
        )
    )
    (reason,) = make_case(nowhere).reasons("vote", Facts(), actor=HEAD, at=MAY)
    assert reason.code == "undetermined"
    assert make_case(nowhere).allowed(Facts(), actor=HEAD, at=MAY)[0].warnings == ()


def test_a_step_of_another_state_names_those_that_there_are(make_case: MakeCase) -> None:
    case = make_case(TRIAL)
    (reason,) = case.reasons("again", Facts(), actor=HEAD, at=MAY)
    assert reason.en == "no step `again` leaves “open”; possible: vote"
    done = case.take("vote", Facts(yes=2, paper=True), actor=HEAD, at=MAY)
    (reason,) = done.reasons("vote", Facts(), actor=HEAD, at=MAY)
    assert reason.vi.endswith("có thể: không có bước nào")


def test_a_step_is_not_dated_before_the_last_one(make_case: MakeCase) -> None:
    lost_case = make_case(TRIAL).take("vote", Facts(yes=1), actor=HEAD, at=MAY)
    (reason,) = lost_case.reasons("again", Facts(), actor=HEAD, at=date(2021, 5, 3))
    assert reason.code == "before-the-last-move"


def test_what_may_be_done_now_and_what_is_missing_for_the_rest(make_case: MakeCase) -> None:
    (vote,) = make_case(TRIAL).allowed(Facts(yes=2), actor=HEAD, at=MAY)
    assert (vote.event, [reason.code for reason in vote.reasons]) == ("vote", ["no-paper"])


def test_a_move_pins_the_profile_and_the_receipts(make_case: MakeCase) -> None:
    facts = Facts(yes=1, receipts=("sha256:abc",))
    (move,) = make_case(TRIAL).take("vote", facts, actor=HEAD, at=MAY).moves
    assert move.rests_on[0].startswith("profile:sha256:")
    assert move.rests_on[1:] == ("sha256:abc",)
    assert move.facts == {"yes": 1, "receipts": ["sha256:abc"]}


def test_a_journal_replays_to_the_same_state(make_case: MakeCase) -> None:
    case = make_case(TRIAL)
    moved = case.take("vote", Facts(yes=1), actor=HEAD, at=MAY)
    assert case.replay(moved.moves) == moved
    assert case.replay(()) == case


def test_a_journal_of_an_older_version_replays(make_case: MakeCase) -> None:
    moved = make_case(TRIAL).take("vote", Facts(yes=1), actor=HEAD, at=MAY)
    newer = made(
        version=2,
        states=(OPEN, DONE, State("failed", words("failed"))),
        steps=(
            step("vote", "open", "done", when=won),
            step("vote", "open", "failed", when=lost),
            step("again", "failed", "open"),
        ),
        formerly={"lost": "failed"},
    )
    assert make_case(newer).replay(moved.moves).state.id == "failed"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"number": 2}, "move 1 has number 2"),
        ({"case": "khac"}, "move 1 belongs to `khac` (trial)"),
        ({"source": "done"}, "move 1 leaves `done` where the case stood at `open`"),
        ({"target": "done", "event": "again"}, "move 1: no step `again` of `open` leads to `done`"),
        ({"target": "open"}, "move 1: no step `vote` of `open` leads to `open`"),
        ({"target": "gone"}, "the journal ends in `gone`, which is no state of `trial`"),
    ],
)
def test_what_is_no_journal_of_the_case_is_refused(
    make_case: MakeCase, change: dict[str, Any], said: str
) -> None:
    case = make_case(TRIAL)
    (move,) = case.take("vote", Facts(yes=1), actor=HEAD, at=MAY).moves
    with pytest.raises(ValueError, match=r"move|journal") as refused:
        case.replay([move.model_copy(update=change)])
    assert str(refused.value) == said


def test_a_person_may_hold_a_seat(make_case: MakeCase) -> None:
    seats = [{"role": "deciding-authority", "holders": ["ba-lan"]}]
    signed = made(
        steps=(
            step("sign", "open", "done", who=(Role.DECIDING_AUTHORITY,)),
            step("drop", "open", "lost"),
            step("again", "lost", "open"),
        )
    )
    case = make_case(signed, seats=seats)
    assert case.reasons("sign", Facts(), actor=Actor(person="ba-lan"), at=MAY) == ()
    assert case.reasons("sign", Facts(), actor=Actor(person="ba-cuc"), at=MAY) != ()


class TestAuthority:
    """Nobody may do anything without a role, and a delegation is not assumed."""

    @pytest.mark.parametrize("actor", [DEPUTY, THIRD, STRANGER, Actor(), Actor(person="so-khac")])
    def test_without_the_role_of_the_step(self, make_case: MakeCase, actor: Actor) -> None:
        (reason,) = make_case(TRIAL).reasons("vote", Facts(yes=1), actor=actor, at=MAY)
        assert reason.vi == "bước này do trưởng khối thực hiện"

    def test_a_delegation_that_holds_on_the_day(self, make_case: MakeCase) -> None:
        held = {"of": "so-sao", "to": "ba-lan", "since": "2021-05-01", "until": "2021-06-01"}
        case = make_case(TRIAL, delegations=[held])
        actor = Actor(person="ba-lan", on_behalf_of="so-sao")
        assert case.reasons("vote", Facts(yes=1), actor=actor, at=MAY) == ()
        (reason,) = case.reasons("vote", Facts(yes=1), actor=actor, at=date(2021, 6, 1))
        assert reason.code == "no-delegation"

    def test_who_may_not_speak_for_another_has_no_role_of_it(self) -> None:
        stranger = Actor(person="ba-lan", on_behalf_of="so-sao")
        assert roles_of(stranger, profile(), MAY) == frozenset()
        assert roles_of(HEAD, profile(), MAY) == {Role.HEAD, Role.MEMBER}

    def test_an_acting_head_acts_as_head(self, make_case: MakeCase) -> None:
        posts = [{"unit": "so-may", "role": "acting-head"}]
        case = make_case(TRIAL, posts=posts)
        assert case.reasons("vote", Facts(yes=1), actor=THIRD, at=MAY) == ()
        assert case.reasons("vote", Facts(yes=1), actor=HEAD, at=MAY) != ()


def test_a_bloc_with_rules_of_its_own_is_cited_by_them(make_case: MakeCase) -> None:
    rule = {"vi": "Quy chế của Khối thử", "en": "Rules of the trial bloc"}
    case = make_case(TRIAL, rule=rule)
    (reason,) = case.reasons("vote", Facts(yes=2), actor=HEAD, at=MAY)
    assert reason.cite == "Quy chế của Khối thử"
    assert reason.text.en == "a paper is missing"
