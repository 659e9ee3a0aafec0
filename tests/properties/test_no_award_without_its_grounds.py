"""Whatever is tried, nothing is granted without its grounds, and no session ends without outcomes.

The journal is judged here by hand: thresholds, offices and days are written down once more, and no
guard of the library is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.workflows.conftest import profile
from thidua_rules import Rulebook, Verdict
from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.model.papers import Need, Stage
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.council.facts import CouncilFacts
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.nomination.nomination import NOMINATION

CO_SO, BO_TINH, FLAG = "chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-tinh", "co-thi-dua-bo-tinh"
ORDER, PRAISE = "huan-chuong-lao-dong-hang-ba", "bang-khen-bo-tinh"
AWARDS = (CO_SO, BO_TINH, FLAG, ORDER, PRAISE)
FIRST, LAST = date(2018, 1, 2), date(2026, 12, 30)
EDGES = (date(2019, 12, 20), date(2023, 12, 20), date(2025, 6, 20), date(2026, 9, 20))
CHANGE = date(2022, 7, 1)  # who sits in the council and who decides is another from this day on
NOMINEE, RELATIVE = "ba-lan", "ong-anh"

# Who holds which office: by whom, from, until.
OFFICES: tuple[tuple[str, str, date, date], ...] = (
    ("standing-office", "phong-thi-dua", date.min, date.max),
    ("council", "hoi-dong-cu", date.min, CHANGE),
    ("council", "hoi-dong-moi", CHANGE, date.max),
    ("council", NOMINEE, date.min, date.max),
    ("deciding-authority", "chu-tich-cu", date.min, CHANGE),
    ("deciding-authority", "chu-tich-moi", CHANGE, date.max),
    ("deciding-authority", RELATIVE, date.min, date.max),
    ("member", "so-may", date.min, date.max),
)
BY_EVENT = {
    "submit": "member",
    "appraise": "standing-office",
    "consult": "standing-office",
    "propose": "standing-office",
    "vote": "council",
    "carry": "council",
    "grant": "deciding-authority",
}
BLOC = profile(
    seats=[
        {
            "role": role,
            "holders": [who],
            **({"since": since} if since != date.min else {}),
            **({"until": until} if until != date.max else {}),
        }
        for role, who, since, until in OFFICES
        if role != "member"
    ],
    council={"quorum": "1/2"},
)


def asks_for_a_vote(award: str, on: date) -> tuple[Fraction, bool] | None:
    """The share of all members, and whether the ballot is secret: Decree 91, then 98 and 152."""
    if award == BO_TINH:
        return Fraction(9, 10), on < date(2024, 1, 1)
    if award in {CO_SO, FLAG} and on >= date(2024, 1, 1):
        return Fraction(8, 10), False
    return None


def passes(ballot: Ballot, award: str, on: date) -> bool:
    share, secret = asks_for_a_vote(award, on) or (Fraction(2), False)
    quorate = True
    if date(2020, 1, 1) <= on < date(2024, 1, 1):  # Circular 12/2019
        quorate = 3 * ballot.present >= 2 * ballot.members
    return (
        Fraction(ballot.yes, ballot.members) >= share
        and quorate
        and (ballot.secret is True or not secret)
    )


HELD = (
    *("to-trinh", "bao-cao-thanh-tich", "bien-ban-binh-xet", "chung-nhan-sang-kien"),
    *("ket-qua-bo-phieu", "chung-nhan-pham-vi-anh-huong", "bien-ban-xet-khen-thuong"),
    *("y-kien-bo-tinh", "bien-ban-hoi-dong"),
)
DAYS = st.one_of(
    st.sampled_from([0, 1, 3, 20]), st.sampled_from([0, 1, 3, 20]), st.integers(0, 400)
)


def ballot(members: int, no: int, *, absent: int = 0, secret: bool | None = True) -> dict[str, Any]:
    away = min(absent, members)
    return {
        "members": members,
        "present": members - away,
        "written": away,
        "yes": max(members - no, 0),
        "secret": secret,
    }


BALLOTS = tuple(
    ballot(members, no, absent=absent, secret=secret)
    for members in (3, 9, 10, 11, 20)
    for no in (0, 1, 2, 3, 5)
    for absent in (0, 3, 6)
    for secret in (True, False, None)
)
# What is wrong with a step that would otherwise be open: mostly nothing.
WRONG: Mapping[str, tuple[Any, ...]] = {
    "decision": (
        None,
        {"award": "giay-khen"},
        {"subject": "ong-binh"},
        {"year": 2020},
        {"verdict": Verdict.UNKNOWN},
        {"verdict": Verdict.UNMET},
        {"hypothetical": True},
        {"later": 1},
    ),
    "papers": (HELD[:3], HELD[1:], ()),
    "made_public": (False, None),
    "ballot": (None,),
    "minutes": (None,),
    "number": (None,),
    "reason": (None,),
}
FAULTS = tuple((name, value) for name, values in WRONG.items() for value in values)


def stated(award: str, on: date, counted: Any, fault: tuple[str, Any] | None) -> NominationFacts:
    decision: dict[str, Any] = {
        "award": award,
        "subject": NOMINEE,
        "on": on,
        "year": 2021,
        "verdict": Verdict.MET,
        "hypothetical": False,
        "because": (Ground(code="x", vi="x", en="x", cite="x", cite_en="x"),),
        "receipt": "receipt:sha256:0",
    }
    facts: dict[str, Any] = {
        "decision": decision,
        "papers": HELD,
        "made_public": True,
        "ballot": counted,
        "relatives": (RELATIVE,),
        "minutes": "BB 1",
        "number": "QĐ 1",
        "reason": "có lý do",
        "finding": "gian-doi",
        "document": "KL 1",
    }
    if fault is not None:
        name, value = fault
        facts[name] = {**decision, **value} if isinstance(value, dict) else value
        if facts[name] and isinstance(value, dict):
            facts[name]["on"] += timedelta(days=facts[name].pop("later", 0))
    return NominationFacts.model_validate(facts)


def nomination_facts(award: str, on: date) -> st.SearchStrategy[NominationFacts]:
    best = st.sampled_from(BALLOTS[:1] + BALLOTS[9 * 5 : 9 * 5 + 1])
    counted = st.one_of(best, best, st.sampled_from(BALLOTS))
    fault = st.one_of(st.none(), st.none(), st.sampled_from(FAULTS))
    return st.builds(stated, st.just(award), st.just(on), counted, fault)


def right(event: str, on: date) -> Actor:
    """Somebody who may take that step on that day."""
    wanted = BY_EVENT.get(event)
    holders = [who for role, who, since, until in OFFICES if role == wanted and since <= on < until]
    return Actor(unit=holders[0]) if holders else Actor(unit="so-sao")


ANYBODY = (*tuple(Actor(unit=who) for _, who, _, _ in OFFICES), Actor(), Actor(person=NOMINEE))


class Nominating(RuleBasedStateMachine):
    book: ClassVar[Rulebook]
    award: ClassVar[str]
    seen: ClassVar[Counter[str]]

    @initialize(start=st.sampled_from(EDGES) | st.dates(FIRST, LAST - timedelta(days=800)))
    def open(self, start: date) -> None:
        setting = Setting(
            book=self.book, profile=BLOC, year=2021, subject=NOMINEE, award=self.award
        )
        self.case: Case[Any] = Case(id="de-nghi", lifecycle=NOMINATION, setting=setting)
        self.at = start

    @rule(data=st.data(), days=DAYS, forwards=st.integers(0, 7))
    def ask(self, data: st.DataObject, days: int, forwards: int) -> None:
        self.at = min(self.at + timedelta(days=days), LAST)
        state = self.case.state.id
        leaving = [step.event for step in NOMINATION.steps_from(state)]
        onwards = [event for event in leaving if event in BY_EVENT or event == "confer"]
        events = onwards if onwards and forwards else leaving
        event = data.draw(st.sampled_from(events) | st.sampled_from([*events, "grant"]))
        actor = data.draw(st.sampled_from((right(event, self.at),) * 36 + ANYBODY))
        facts = data.draw(nomination_facts(str(self.case.setting.award), self.at))
        if self.case.reasons(event, facts, actor=actor, at=self.at):
            return
        self.case = self.case.take(event, facts, actor=actor, at=self.at)
        self.seen[self.case.state.id] += 1
        if self.case.state.id in {"granted", "conferred"}:
            judge(self.case, self.book)


def judge(case: Case[Any], book: Rulebook) -> None:
    """The journal of a case that came to a grant, read backwards."""
    moves, award = case.moves, str(case.setting.award)
    granted = last(moves, "grant")
    proposed = last(moves[:granted], "propose")
    council = last(moves[:proposed], "vote", "carry", "drop")
    submitted = last(moves[:council], "submit")
    between = {move.event for move in moves[council + 1 : granted + 1]}
    assert between <= {"propose", "grant", "correct", "confer"}, "nothing was voted on since"
    dates = [move.at for move in moves]
    assert dates == sorted(dates)
    assert moves[granted].facts["number"]
    for at in (submitted, proposed, granted):
        a_met_decision(moves[at], award)
    for at in (submitted, last(moves[:council], "appraise"), proposed):
        papers_of_the_day(moves[at], award, book)
    carried_by_the_council(moves[council], award)
    for move in moves[submitted : granted + 1]:
        by_its_role(move)


def last(moves: tuple[Move, ...], *events: str) -> int:
    return max(at for at, move in enumerate(moves) if move.event in events)


def a_met_decision(move: Move, award: str) -> None:
    decision = Decided.model_validate(move.facts["decision"])
    assert (decision.award, decision.subject, decision.year) == (award, NOMINEE, 2021)
    assert decision.verdict is Verdict.MET
    assert not decision.hypothetical
    assert decision.on <= move.at


def papers_of_the_day(move: Move, award: str, book: Rulebook) -> None:
    stated = NominationFacts.model_validate(move.facts)
    for paper in book.papers_of(award, on=move.at):
        if paper.stage is Stage.PROPOSE and move.event != "propose":
            continue  # the council makes it, and the dossier came to it without
        if paper.need is Need.ALWAYS:
            assert {paper.id, *paper.or_else} & {*stated.papers}, paper.id
        elif paper.need is Need.MADE_PUBLIC and move.event == "propose":
            assert stated.made_public


def carried_by_the_council(move: Move, award: str) -> None:
    stated = NominationFacts.model_validate(move.facts)
    assert move.target == "voted"
    if asks_for_a_vote(award, move.at) is None:
        assert move.event == "carry"
        assert stated.minutes
    else:
        assert move.event == "vote"
        assert stated.ballot is not None
        assert passes(stated.ballot, award, move.at)


def by_its_role(move: Move) -> None:
    wanted, who = BY_EVENT.get(move.event), move.actor.unit
    if wanted is not None and not (wanted == "member" and who in {"so-sao", "so-trang"}):
        assert any(
            role == wanted and who == holder and since <= move.at < until
            for role, holder, since, until in OFFICES
        ), (move.event, who)
        assert who == "so-may" or who not in {NOMINEE, RELATIVE}


class Sitting(RuleBasedStateMachine):
    book: ClassVar[Rulebook]
    seen: ClassVar[Counter[str]]

    @initialize(start=st.sampled_from(EDGES) | st.dates(FIRST, LAST - timedelta(days=800)))
    def open(self, start: date) -> None:
        setting = Setting(book=self.book, profile=BLOC, year=2021)
        self.case: Case[Any] = Case(id="phien-hop", lifecycle=COUNCIL, setting=setting)
        self.at = start

    @rule(data=st.data(), days=st.sampled_from([0, 0, 1, 15]), forwards=st.integers(0, 5))
    def ask(self, data: st.DataObject, days: int, forwards: int) -> None:
        self.at = min(self.at + timedelta(days=days), LAST)
        leaving = [step.event for step in COUNCIL.steps_from(self.case.state.id)]
        onwards = [e for e in leaving if e in {"convene", "open", "vote", "sign-minutes"}]
        event = data.draw(st.sampled_from(onwards if onwards and forwards else leaving))
        facts = data.draw(self.sessions())
        actor = right("vote", self.at)
        if self.case.reasons(event, facts, actor=actor, at=self.at):
            return
        self.case = self.case.take(event, facts, actor=actor, at=self.at)
        if self.case.state.id == "minuted":
            self.seen["minuted"] += 1
            self.every_outcome_is_there()

    def sessions(self) -> st.SearchStrategy[CouncilFacts]:
        """An agenda where none was set; ballots on all of it, or on some."""
        convened = [move for move in self.case.moves if move.event == "convene"]
        agenda: Any = convened[-1].facts["agenda"] if convened else {}
        voted = frozenset(who for who, award in agenda.items() if asks_for_a_vote(award, self.at))
        whom = [voted, voted, *(frozenset({who}) for who in agenda), frozenset[str]()]
        return st.builds(
            session,
            st.sampled_from(AGENDAS),
            st.sampled_from(whom),
            st.sampled_from(BALLOTS),
            st.sampled_from(BALLOTS[:3] + BALLOTS),
            same=st.booleans(),
        )

    def every_outcome_is_there(self) -> None:
        moves = self.case.moves
        agenda: Any = moves[last(moves, "convene")].facts["agenda"]
        opened = last(moves, "convene", "open", "vote-anew")
        votes = [move for move in moves[opened:] if move.event == "vote"]
        assert votes
        for nominee, award in agenda.items():
            asked = [move for move in votes if asks_for_a_vote(award, move.at)]
            told = [(move, stated) for move in asked if nominee in (stated := _told(move)).ballots]
            assert told or not asked, (nominee, "nobody voted on")
            for _, stated in told:
                ballot = stated.ballots[nominee]
                assert isinstance(ballot, Ballot)
                assert ballot.members == stated.members
                assert ballot.present <= (stated.present or 0)
            if told and told[-1][0] is not asked[-1]:
                move, stated = told[-1]
                final = stated.ballots[nominee]
                assert isinstance(final, Ballot)
                assert passes(final, award, move.at), "not carried, and not voted on again"


def _told(move: Move) -> CouncilFacts:
    return CouncilFacts.model_validate(move.facts)


AGENDAS = tuple({"nguoi-a": one, "nguoi-b": other} for one in AWARDS[:3] for other in AWARDS[:3])


def session(
    agenda: dict[str, str],
    whom: frozenset[str],
    one: dict[str, Any],
    other: dict[str, Any],
    *,
    same: bool,
) -> CouncilFacts:
    """A session of the numbers of one ballot; the other may be of another council."""
    numbers = {key: one[key] for key in ("members", "present", "written")}
    second = {**other, **numbers, "yes": min(one["members"], other["yes"])} if same else other
    told = {who: (one, second)[at] for at, who in enumerate(sorted(whom))}
    rest = {"agenda": agenda, "ballots": told, "minutes": "BB 1", "reason": "có lý do"}
    return CouncilFacts.model_validate({**numbers, **rest})


def run(machine: type[Any], book: Rulebook, examples: int, **more: Any) -> Counter[str]:
    seen: Counter[str] = Counter()
    bound = type(machine.__name__, (machine,), {"book": book, "seen": seen, **more})
    enough = settings(
        max_examples=examples, stateful_step_count=22, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(bound, settings=enough)
    return seen


@pytest.mark.parametrize("award", AWARDS)
def test_no_award_is_granted_without_its_grounds(book: Rulebook, award: str) -> None:
    seen = run(Nominating, book, 45, award=award)
    assert seen["granted"] > 4, "the walk comes far enough to say anything"


def test_no_session_ends_without_an_outcome_on_everybody(book: Rulebook) -> None:
    assert run(Sitting, book, 130)["minuted"] > 20
