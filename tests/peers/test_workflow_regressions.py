"""Failures of other systems' workflows, each kept out by a test that names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.workflows.conftest import DEPUTY, HEAD, MAY, STRANGER, THIRD, profile
from thidua_rules import Rulebook, decide
from thidua_rules.cohort.scores.rubric import Line, Rubric
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.errors import StepRefusedError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Move
from thidua_rules.model.verdict import Verdict
from thidua_rules.testing import dossier
from thidua_rules.workflows.authority import Role, roles_of
from thidua_rules.workflows.bloc_year.bloc_year import BLOC_YEAR
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.council.facts import CouncilFacts
from thidua_rules.workflows.covenant import COVENANT
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.handover.handover import HANDOVER
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.mid_year_review import MID_YEAR_REVIEW
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION
from thidua_rules.workflows.registration import REGISTRATION
from thidua_rules.workflows.scoring import SCORING, ScoringFacts

OFFICE, SEAT, DECIDES = (Actor(unit=id) for id in ("phong-thi-dua", "hoi-dong", "chu-tich"))
CO_SO, BO_TINH = "chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-tinh"
PAPERS = ("to-trinh", "bao-cao-thanh-tich", "bien-ban-binh-xet", "chung-nhan-sang-kien")
CARRIED: dict[str, Any] = {"members": 10, "present": 10, "yes": 9, "secret": True}
FAILED = {**CARRIED, "yes": 8}
FULL: dict[str, Any] = {"members": 10, "present": 10}

Open = Callable[..., Case[Any]]


def nothing(
    case: Case[Any], event: str, actor: Actor, on: date = MAY, /, **facts: Any
) -> list[str]:
    """The codes of what is in the way."""
    stated = case.lifecycle.facts.model_validate(facts)
    return [one.code for one in case.reasons(event, stated, actor=actor, at=on)]


def take(case: Case[Any], event: str, actor: Actor, on: date = MAY, /, **facts: Any) -> Case[Any]:
    stated = case.lifecycle.facts.model_validate(facts)
    return case.take(event, stated, actor=actor, at=on)


def line(id: str, most: int, **more: Any) -> Line:
    return Line(id=id, text=Text(id, id), most=Decimal(most), **more)


TABLE = Rubric(
    id="bang-thu",
    title=Text("Bảng thử", "Trial table"),
    scale=Decimal(100),
    precision=0,
    criteria=(
        line("nhom-a", 40, parts=(line("a1", 20, eliminatory=True), line("a2", 20))),
        line("nhom-b", 60),
    ),
)


def sheet(column: str, **points: Any) -> dict[str, Any]:
    filled: dict[str, Any] = {"points": points}
    if column == "cross":
        filled["scored_by"] = "so-trang"
    return {"unit": "so-may", "rubric": "bang-thu", "columns": {column: filled}}


NOUGHT = {"a1": 0, "a2": 0, "nhom-b": 0}


@pytest.fixture(scope="module")
def opened(book: Rulebook) -> Open:
    def make(lifecycle: Lifecycle[Any], award: str | None = None, **bloc: Any) -> Case[Any]:
        subject, year = bloc.pop("subject", "so-may"), bloc.pop("year", 2021)
        setting = Setting(
            book=book,
            profile=profile(**bloc),
            year=year,
            subject=subject,
            award=award,
            rubric=TABLE,
        )
        return Case(id="thu", lifecycle=lifecycle, setting=setting)

    return make


@pytest.fixture(scope="module")
def met(book: Rulebook) -> Decided:
    records = ("dang-ky-thi-dua 2021", "lao-dong-tien-tien 2021", "sang-kien@co-so 2021-05-02")
    nominee = dossier(*records, complete=1900, id="ba-lan", groups=["cong-chuc"])
    return Decided.of(decide(book, CO_SO, nominee, on=MAY))


@pytest.fixture(scope="module")
def provincial(book: Rulebook) -> Decided:
    records = ("dang-ky-thi-dua 2021", "chien-si-thi-dua-co-so 2019..2021")
    nominee = dossier(
        *records,
        "sang-kien@bo-tinh 2021-01-05",
        complete=1900,
        id="ba-lan",
        groups=["cong-chuc"],
        attested={"duoc-lua-chon": "hoi-dong"},
    )
    return Decided.of(decide(book, BO_TINH, nominee, on=MAY))


@pytest.fixture
def before_the_council(opened: Open, provincial: Decided) -> Case[Any]:
    case = opened(NOMINATION, BO_TINH, subject="ba-lan")
    whole: dict[str, Any] = {"decision": provincial, "papers": PAPERS}
    case = take(case, "submit", THIRD, **whole)
    case = take(case, "appraise", OFFICE, **whole)
    return take(case, "consult", OFFICE)


class TestVotes:
    def test_a_failed_vote_never_proceeds(self, before_the_council: Case[Any]) -> None:
        """P2-4: five yes of seven for every award, and a failed vote was only a warning."""
        again = take(before_the_council, "vote", SEAT, ballot=FAILED)
        lost = take(again, "vote", SEAT, ballot=FAILED)
        assert (again.state.id, lost.state.id) == ("second-round", "not-carried")
        for case in (again, lost):
            for event in ("propose", "grant", "confer", "carry"):
                for actor in (OFFICE, SEAT, DECIDES):
                    assert "no-such-step" in nothing(case, event, actor, minutes="BB 1")

    def test_the_threshold_is_that_of_the_award_and_the_day(
        self, before_the_council: Case[Any]
    ) -> None:
        """P2-4: one constant, 2/3 of seven, where its own registry held 80 % and 90 %."""
        two_thirds = {"members": 7, "present": 7, "yes": 5, "secret": True}
        six = {**two_thirds, "yes": 6}
        for ballot in (two_thirds, six):
            assert take(before_the_council, "vote", SEAT, ballot=ballot).state.id == "second-round"
        seven = {**two_thirds, "yes": 7}
        assert take(before_the_council, "vote", SEAT, ballot=seven).state.id == "voted"

    def test_without_a_quorum_nothing_is_carried(self, before_the_council: Case[Any]) -> None:
        """P2-4: nobody asked how many of the council were there."""
        absent = {"members": 10, "present": 5, "written": 5, "yes": 10, "secret": True}
        assert nothing(before_the_council, "vote", SEAT, ballot=absent) == ["no-quorum"]

    def test_a_session_without_a_quorum_neither_opens_nor_votes(self, opened: Open) -> None:
        """P2-4, for the session of the council itself."""
        case = opened(COUNCIL, council={"quorum": "2/3"})
        case = take(case, "convene", SEAT, agenda={"ba-lan": BO_TINH})
        assert nothing(case, "open", SEAT, members=10, present=6) == ["no-quorum"]
        case = take(case, "open", SEAT, **FULL)
        gone: dict[str, Any] = {
            "members": 10,
            "present": 6,
            "ballots": {"ba-lan": {**CARRIED, "present": 6, "written": 4, "yes": 10}},
        }
        assert "no-quorum" in nothing(case, "vote", SEAT, **gone)

    def test_a_ballot_is_one_of_this_session(self, opened: Open) -> None:
        """P2-4, from the other side: the number of voters was a constant, whoever was there."""
        case = opened(COUNCIL, council={"quorum": "2/3"})
        case = take(case, "convene", SEAT, agenda={"ba-lan": BO_TINH})
        case = take(case, "open", SEAT, **FULL)
        for other in (
            {"members": 3, "present": 3, "yes": 3, "secret": True},
            {"members": 10, "present": 10, "yes": 10, "secret": True},
        ):
            stated: dict[str, Any] = {"members": 10, "present": 8, "ballots": {"ba-lan": other}}
            assert "other-session" in nothing(case, "vote", SEAT, **stated)

    def test_a_ballot_stays_counted_by_the_law_of_its_day(self, opened: Open) -> None:
        """P2-2: validity was a yes or no, so 2023 and 2024 got one answer."""
        last, first = date(2023, 12, 29), date(2024, 1, 3)
        case = opened(COUNCIL, council={"quorum": "2/3"})
        case = take(case, "convene", SEAT, last, agenda={"ba-lan": BO_TINH})
        case = take(case, "open", SEAT, last, **FULL)
        shown = {**CARRIED, "yes": 10, "secret": False}
        assert nothing(case, "vote", SEAT, last, **FULL, ballots={"ba-lan": shown}) == [
            "not-secret"
        ]
        lost = {**CARRIED, "yes": 8}
        case = take(case, "vote", SEAT, last, **FULL, ballots={"ba-lan": lost})
        assert case.state.id == "second-round"
        assert nothing(case, "vote", SEAT, first, **FULL) == ["ballot-missing"], (
            "a ballot that did not carry in 2023 is not carried by New Year"
        )


class TestScores:
    @pytest.fixture
    def scored(self, opened: Open) -> Case[Any]:
        return opened(SCORING)

    def test_nothing_is_scored_by_default(self, scored: Case[Any]) -> None:
        """P8-1: each criterion stood at 85 % of its points before a judge touched it."""
        assert nothing(scored, "self-score", THIRD) == ["not-scored:self"]
        bare = {"unit": "so-may", "rubric": "bang-thu", "columns": {"self": {}}}
        assert nothing(scored, "self-score", THIRD, sheet=bare) == ["not-scored:self"] * 3
        assert ScoringFacts().sheet is None

    def test_a_total_of_nought_is_scored(self, scored: Case[Any]) -> None:
        """P6-B5: a total of 0 counted as not scored, and the dossier stayed a draft for ever."""
        case = take(scored, "self-score", THIRD, sheet=sheet("self", **NOUGHT))
        case = take(case, "verify", DEPUTY, sheet=sheet("cross", **NOUGHT))
        case = take(case, "agree", HEAD, sheet=sheet("final", **NOUGHT))
        assert case.state.id == "agreed"
        final = ScoreSheet.model_validate(sheet("final", **NOUGHT))
        assert score(TABLE, final).total == Decimal(0)

    def test_a_blank_is_not_nought(self, scored: Case[Any]) -> None:
        """P8-5: `parseFloat(x) || 0`."""
        blank = sheet("self", a1=20, a2=None)
        assert nothing(scored, "self-score", THIRD, sheet=blank) == ["not-scored:self"] * 2
        final = ScoreSheet.model_validate(sheet("final", a1=20, a2=20, **{"nhom-b": None}))
        assert score(TABLE, final).total is None
        with pytest.raises(ValueError, match="points"):
            ScoreSheet.model_validate(sheet("final", a1=""))

    def test_an_eliminatory_criterion_is_not_made_up_for_by_its_group(self) -> None:
        """P8-2: only the group's total was looked at, so A.1 = 0 and A.2 = 20 passed."""
        final = ScoreSheet.model_validate(sheet("final", a1=0, a2=20, **{"nhom-b": 60}))
        scored = score(TABLE, final)
        assert (scored.total, scored.of("nhom-a")) == (Decimal(80), Decimal(20))
        assert [one.id for one in scored.barred] == ["a1"]
        assert scored.band is None

    @pytest.mark.parametrize("event", ["verify", "agree", "return", "uphold", "reopen", "settle"])
    def test_nobody_judges_a_sheet_of_its_own(self, opened: Open, event: str) -> None:
        """P8-3: a co-author was set to judge the work; here a unit with a seat in the council."""
        seats = [{"role": "council", "holders": ["so-may"]}]
        posts = [{"unit": "so-may", "role": "head"}]
        case = opened(SCORING, seats=seats, posts=posts)
        case = take(case, "self-score", THIRD, sheet=sheet("self", **NOUGHT))
        if event not in {"verify", "return"}:
            other = opened(SCORING, seats=seats, posts=posts)
            case = take(other, "self-score", THIRD, sheet=sheet("self", **NOUGHT))
            case = take(case, "verify", DEPUTY, sheet=sheet("cross", **NOUGHT))
        if event in {"uphold", "reopen", "settle"}:
            move = case.moves[-1].model_copy(
                update={"number": 3, "source": "verified", "event": "agree", "target": "agreed"}
            )
            case = case.replay([*case.moves, move])
        if event == "uphold":
            case = take(case, "contest", THIRD, reason="chấm thiếu")
        columns = sheet("final", **NOUGHT) | {
            "columns": {name: sheet(name, **NOUGHT)["columns"][name] for name in ("cross", "final")}
        }
        assert nothing(case, event, THIRD, reason="tự chấm", sheet=columns) == ["own-sheet"]


class TestWhoMayAct:
    """P6-B7: authority failed open when a user had no scope (`&& user.banId`)."""

    @pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
    def test_nobody_without_a_role_takes_any_step(
        self, opened: Open, lifecycle: Lifecycle[Any]
    ) -> None:
        empty = lifecycle.facts()
        for step in lifecycle.steps:
            case = opened(lifecycle, BO_TINH)
            for actor in (Actor(), STRANGER, Actor(on_behalf_of="hoi-dong"), Actor(person="")):
                start = case.lifecycle.initial
                if start not in step.sources:
                    continue
                codes = {one.code for one in case.reasons(step.event, empty, actor=actor, at=MAY)}
                assert codes & {"not-authorised", "no-delegation"}

    def test_a_bloc_without_offices_lets_nobody_hold_one(self, opened: Open) -> None:
        case = opened(NOMINATION, BO_TINH, seats=[], posts=[])
        for actor in (OFFICE, SEAT, DECIDES):
            assert roles_of(actor, case.setting.profile, MAY) == frozenset()

    def test_an_office_is_held_on_the_day_or_not_at_all(self, opened: Open) -> None:
        seats = [{"role": "council", "holders": ["hoi-dong"], "until": "2021-05-04"}]
        bloc = opened(COUNCIL, seats=seats).setting.profile
        assert roles_of(SEAT, bloc, MAY - timedelta(days=1)) == {Role.COUNCIL}
        assert roles_of(SEAT, bloc, MAY) == frozenset()

    def test_the_roles_of_a_step_stand_in_one_place(self) -> None:
        """P6-B14: the table of routes and the table of roles contradicted each other."""
        for lifecycle in LIFECYCLES:
            for step in lifecycle.steps:
                assert set(step.who) <= set(Role)
            for event, state in {(s.event, at) for s in lifecycle.steps for at in s.sources}:
                steps = lifecycle.steps_from(state, event)
                assert len(steps) == 1 or all(step.when for step in steps)


class TestOwnCase:
    """P8-3: a judge was author or relative, and no code looked for it."""

    SEATS = [
        {"role": "council", "holders": ["ba-lan", "ong-anh", "ong-ban", "hoi-dong"]},
        {"role": "standing-office", "holders": ["phong-thi-dua"]},
    ]

    @pytest.mark.parametrize("who", ["ba-lan", "ong-anh"])
    @pytest.mark.parametrize(
        "actor",
        [
            lambda id: Actor(person=id),
            lambda id: Actor(unit=id),
            lambda id: Actor(person="ong-tam", on_behalf_of=id),
        ],
        ids=["person", "unit", "through-another"],
    )
    def test_neither_the_nominee_nor_a_relative_votes(
        self, opened: Open, provincial: Decided, who: str, actor: Callable[[str], Actor]
    ) -> None:
        lends = [{"of": who, "to": "ong-tam"}]
        case = opened(NOMINATION, BO_TINH, subject="ba-lan", seats=self.SEATS, delegations=lends)
        whole: dict[str, Any] = {"decision": provincial, "papers": PAPERS}
        case = take(case, "submit", THIRD, **whole)
        case = take(case, "appraise", OFFICE, **whole)
        case = take(case, "consult", OFFICE)
        stated: dict[str, Any] = {"ballot": CARRIED, "relatives": ["ong-anh"]}
        assert nothing(case, "vote", actor(who), **stated) == ["has-a-part-in-it"]
        assert nothing(case, "vote", Actor(person="ong-ban"), **stated) == []

    def test_a_relative_does_not_vote_for_somebody_else_either(
        self, opened: Open, before_the_council: Case[Any]
    ) -> None:
        lends = [{"of": "hoi-dong", "to": "ong-anh"}]
        case = opened(NOMINATION, BO_TINH, subject="ba-lan", delegations=lends)
        case = case.replay(before_the_council.moves)
        relative = Actor(person="ong-anh", on_behalf_of="hoi-dong")
        stated: dict[str, Any] = {"ballot": CARRIED, "relatives": ["ong-anh"]}
        assert nothing(case, "vote", relative, **stated) == ["has-a-part-in-it"]

    @pytest.mark.parametrize(
        ("state", "event"),
        [
            ("consulted", "carry"),
            ("consulted", "drop"),
            ("proposed", "grant"),
            ("proposed", "refuse"),
        ],
    )
    def test_nor_carries_drops_grants_or_refuses(
        self, opened: Open, state: str, event: str
    ) -> None:
        seats = [
            {"role": role, "holders": ["ba-lan"]} for role in ("council", "deciding-authority")
        ]
        case = opened(NOMINATION, CO_SO, subject="ba-lan", seats=seats)
        case = standing_at(case, state)
        why: dict[str, Any] = {"minutes": "BB 1", "reason": "có lý do", "number": "QĐ 1"}
        assert "has-a-part-in-it" in nothing(case, event, Actor(person="ba-lan"), **why)


def standing_at(case: Case[Any], state: str) -> Case[Any]:
    """The case as if it had come to that state, to look at one step alone."""
    move = take(case, "withdraw", THIRD, reason="thử").moves[0]
    forged = move.model_copy(update={"target": state})
    return Case(id=case.id, lifecycle=case.lifecycle, setting=case.setting, moves=(forged,))


class TestTheMachine:
    def test_every_lifecycle_has_a_way_back(self) -> None:
        """P2-5: `nextState()` walked a list; P1-10: no withdrawal, no return, no revocation."""
        for lifecycle in LIFECYCLES:
            assert any(step.back for step in lifecycle.steps), lifecycle.name
        events = set(NOMINATION.events)
        assert {"return", "withdraw", "refuse", "revoke", "correct", "appeal", "reopen"} <= events

    @pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
    def test_what_is_offered_told_and_taken_is_one(
        self, opened: Open, lifecycle: Lifecycle[Any]
    ) -> None:
        """P6-B4: a table said one thing and the store another; P1-1: hint and check disagreed."""
        case = opened(lifecycle, BO_TINH)
        empty = lifecycle.facts()
        offered = {one.event: one.reasons for one in case.allowed(empty, actor=HEAD, at=MAY)}
        assert set(offered) == {step.event for step in lifecycle.steps_from(case.state.id)}
        for event in lifecycle.events:
            told = case.reasons(event, empty, actor=HEAD, at=MAY)
            assert offered.get(event, told) == told
            if told:
                with pytest.raises(StepRefusedError) as refused:
                    case.take(event, empty, actor=HEAD, at=MAY)
                assert refused.value.reasons == told
            else:
                moved = case.take(event, empty, actor=HEAD, at=MAY)
                targets = {step.target for step in lifecycle.steps_from(case.state.id, event)}
                assert moved.state.id in targets

    @pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
    def test_nobody_writes_a_state(self, opened: Open, lifecycle: Lifecycle[Any]) -> None:
        """P5-2: any controller could write any state; the journal takes no jump either."""
        case = opened(lifecycle, BO_TINH)
        for jump in jumps(case):
            with pytest.raises(ValueError, match="no step"):
                case.replay([jump])

    def test_a_finished_case_takes_no_further_step_but_those_of_its_table(
        self, opened: Open
    ) -> None:
        """P6: FINAL_STATE was an error of its design, and the store went on."""
        gone = take(opened(NOMINATION, BO_TINH), "withdraw", THIRD, reason="thử")
        assert gone.state.final
        for event in set(NOMINATION.events) - {"reopen"}:
            assert "no-such-step" in nothing(gone, event, THIRD, reason="thử")

    def test_a_way_back_says_why(self, opened: Open) -> None:
        """P6: REASON_REQUIRED was an error of its design only."""
        for lifecycle, event, actor in (
            (NOMINATION, "withdraw", THIRD),
            (SCORING, "leave-out", THIRD),
        ):
            assert nothing(opened(lifecycle, BO_TINH), event, actor) == ["reason-missing"]

    def test_old_rules_are_not_kept_by_copies_of_the_code(self) -> None:
        """P5-3: whole controllers were copied by date; here each move pins a version instead."""
        assert [lifecycle.version for lifecycle in LIFECYCLES] == [1] * len(LIFECYCLES)
        assert len({lifecycle.name for lifecycle in LIFECYCLES}) == len(LIFECYCLES) == 8


def jumps(case: Case[Any]) -> Iterator[Any]:
    """A move to each state to which no step of that event leads."""
    empty = case.lifecycle.steps[0]
    for state in case.lifecycle.states:
        targets = {s.target for s in case.lifecycle.steps_from(case.lifecycle.initial, empty.event)}
        if state.id not in targets:
            yield forged(case, empty.event, state.id)
    yield forged(case, "set-state", case.lifecycle.states[-1].id)


def forged(case: Case[Any], event: str, target: str) -> Any:
    return Move(
        case=case.id,
        number=1,
        lifecycle=case.lifecycle.name,
        version=case.lifecycle.version,
        event=event,
        source=case.lifecycle.initial,
        target=target,
        actor=HEAD,
        at=MAY,
    )


class TestGrounds:
    def test_saying_that_papers_are_there_makes_nobody_eligible(self, opened: Open) -> None:
        """P5-1: opening and saving a criterion stored it as met."""
        case = opened(NOMINATION, CO_SO, subject="ba-lan")
        assert nothing(case, "submit", THIRD, papers=PAPERS) == ["not-eligible"]

    @pytest.mark.parametrize(
        "change",
        [
            {"subject": "ong-binh"},
            {"award": BO_TINH},
            {"hypothetical": True},
            {"verdict": Verdict.UNKNOWN, "because": ()},
            {"verdict": Verdict.UNMET, "because": ()},
            {"verdict": Verdict.NOT_APPLICABLE, "because": ()},
            {"on": date(2021, 5, 5)},
            {"year": 2015},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_only_a_met_decision_on_this_nominee_award_and_year_counts(
        self, opened: Open, met: Decided, change: dict[str, Any]
    ) -> None:
        """P3-1: 2010–2012 judged in 2026; P2-6: a reason that spoke of another award."""
        case = opened(NOMINATION, CO_SO, subject="ba-lan")
        assert nothing(case, "submit", THIRD, decision=met, papers=PAPERS) == []
        other = met.model_copy(update=change)
        assert nothing(case, "submit", THIRD, decision=other, papers=PAPERS)[:1] == ["not-eligible"]

    def test_a_step_of_new_years_day_is_still_of_the_blocs_year(
        self, opened: Open, met: Decided
    ) -> None:
        """P1-4: windows ended at the clock's year, so 1 January changed every answer."""
        case = opened(NOMINATION, CO_SO, subject="ba-lan")
        stated: dict[str, Any] = {"decision": met, "papers": PAPERS}
        for on in (date(2021, 12, 31), date(2022, 1, 1)):
            assert nothing(case, "submit", THIRD, on, **stated) == []

    def test_the_same_steps_give_the_same_journal(self, opened: Open, met: Decided) -> None:
        """P3-5: a hash over the clock, so no run could be repeated."""
        one, other = (
            take(
                opened(NOMINATION, CO_SO, subject="ba-lan"),
                "submit",
                THIRD,
                decision=met,
                papers=PAPERS,
            )
            for _ in range(2)
        )
        assert [m.model_dump_json() for m in one.moves] == [
            m.model_dump_json() for m in other.moves
        ]

    def test_the_last_day_in_time_is_in_time(self, opened: Open) -> None:
        """P6-B3: days were counted around midnight, one too many or too few."""
        late = [{"step": "covenant", "by": "02-28"}]
        case = opened(COVENANT, deadlines=late)
        case = take(case, "circulate", HEAD, date(2021, 2, 1), documents=["giao-uoc"])
        case = take(case, "lay-open", HEAD, date(2021, 2, 1), documents=["giao-uoc"])
        for on, warned in ((date(2021, 2, 28), 0), (date(2021, 3, 1), 1)):
            assert len(take(case, "sign", HEAD, on).moves[-1].warnings) == warned


def test_the_steps_of_a_bloc_that_no_peer_has_are_here() -> None:
    """P1–P8: no peer had a mid-year review or a hand-over; registration and covenant few."""
    assert {BLOC_YEAR, REGISTRATION, COVENANT, MID_YEAR_REVIEW, HANDOVER} <= set(LIFECYCLES)
    assert CouncilFacts().ballots == {}
    assert NominationFacts().ballot is None
