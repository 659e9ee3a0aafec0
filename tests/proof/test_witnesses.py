"""For every rule a person who meets it and one who does not; the engine is asked again."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from thidua_rules import Rule, Verdict, decide, load_rulebook
from thidua_rules.proof import Encoded, Person, Solver, days_of, encode, people_of, recheck
from thidua_rules.proof.questions import Asked, witnessed

BOOK = load_rulebook()
again = sys.modules["thidua_rules.proof.recheck"]  # the name is that of its function, too
TIMES = [(rule, on) for rule in BOOK for on in days_of(rule, BOOK)]
EVERY_RULE = pytest.mark.parametrize(
    ("rule", "on"), TIMES, ids=[f"{rule.id} {on}" for rule, on in TIMES]
)
# What the law leaves wholly to another text, or what nobody has read yet, is met by nobody.
NOBODY_YET = {"luat-06-2022/giay-khen", "luat-15-2003/bang-khen-thu-tuong.ho-gia-dinh"}
FIGHTER = "luat-06-2022/chien-si-thi-dua-co-so"


def asked(rule: Rule, on: date | None = None) -> tuple[Person, Encoded, Solver]:
    day = on or days_of(rule, BOOK)[0]
    person = Person([rule], book=BOOK, on=day, kinds=people_of(rule, BOOK))
    encoded = encode(rule, person, book=BOOK)
    return person, encoded, Solver(person)


@EVERY_RULE
def test_somebody_meets_it_and_somebody_does_not(rule: Rule, on: date) -> None:
    found = witnessed(rule, BOOK, Asked(on=on))
    assert found.met.state == ("nobody" if rule.id in NOBODY_YET else "somebody")
    assert found.failed.state == "somebody"
    assert found.problems == ()
    assert found.encoded.not_encoded == ()


def test_an_engine_that_answers_otherwise_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(again, "answer_of", lambda *_: Verdict.UNKNOWN)
    found = witnessed(BOOK[FIGHTER], BOOK)
    assert {one.code for one in found.problems} == {"solver-and-engine-disagree"}
    assert len(found.problems) == 2


def test_an_answer_that_differs_is_told_with_the_dossier() -> None:
    rule = BOOK[FIGHTER]
    person, encoded, solver = asked(rule)
    somebody = solver.plainest(encoded.claim.met).dossier
    assert somebody is not None
    problem = recheck(rule, person, somebody, Verdict.UNMET)
    assert problem is not None
    assert problem.code == "solver-and-engine-disagree"
    assert "unmet và met" in problem.text.vi
    assert problem.hint is not None
    assert '"kind":"ca-nhan"' in problem.hint.vi


def test_the_plainest_person_has_no_more_than_it_needs() -> None:
    _, encoded, solver = asked(BOOK[FIGHTER])
    somebody = solver.plainest(encoded.claim.met).dossier
    assert somebody is not None
    assert [str(one) for one in somebody.records] == ["muu-tri-sang-tao@co-so 2024"]


PRINTED = """
from thidua_rules import load_rulebook
from thidua_rules.proof import Person, Solver, day_of, encode, people_of
book = load_rulebook()
for id in {ids}:
    rule = book[id]
    person = Person([rule], book=book, on=day_of(rule, book), kinds=people_of(rule, book))
    encoded = encode(rule, person, book=book)
    found = Solver(person).plainest(encoded.claim.met).dossier
print(found.fingerprint())
"""


def test_the_person_is_the_same_whatever_was_asked_before() -> None:
    prints = {
        subprocess.run(
            [sys.executable, "-c", PRINTED.format(ids=ids)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for ids in (
            [FIGHTER],
            ["luat-06-2022/huan-chuong-lao-dong-hang-ba.tap-the", FIGHTER],
        )
    }
    assert len(prints) == 1


def test_a_solver_that_gives_up_is_not_taken_for_nobody() -> None:
    rule = BOOK["luat-06-2022/huan-chuong-lao-dong-hang-nhat.tap-the"]
    person, encoded, _ = asked(rule)
    hasty = Solver(person, effort=1)
    assert hasty.possible(encoded.claim.met).state == "undecided"
    assert hasty.plainest(encoded.claim.met).state == "undecided"


def test_a_person_is_the_plainest_or_none() -> None:
    rule = BOOK[FIGHTER]
    person, encoded, solver = asked(rule)
    plainest = solver.plainest(encoded.claim.met)
    states = set()
    for effort in (100 * 2**step for step in range(14)):
        found = Solver(person, effort=effort).plainest(encoded.claim.met)
        states.add(found.state)
        assert found.dossier is None or found.dossier == plainest.dossier
    assert states == {"undecided", "somebody"}


def test_the_groups_of_a_person_may_be_settled() -> None:
    rule = BOOK[FIGHTER]
    on = days_of(rule, BOOK)[0]
    found = {}
    for group in ("cong-chuc", "nong-dan"):
        person = Person([rule], book=BOOK, on=on, kinds=("ca-nhan",), groups=(group,))
        encoded = encode(rule, person, book=BOOK)
        somebody = Solver(person).plainest(encoded.claim.met).dossier
        assert somebody is not None
        assert somebody.subject.groups == (group,)
        assert recheck(rule, person, somebody, Verdict.MET) is None
        found[group] = [one.kind for one in somebody.records]
    assert found["cong-chuc"] != found["nong-dan"]


def test_a_person_is_asked_about_the_rules_that_it_was_made_for() -> None:
    person, *_ = asked(BOOK[FIGHTER])
    with pytest.raises(ValueError, match="giay-khen"):
        encode(BOOK["luat-06-2022/giay-khen"], person, book=BOOK)


def test_ten_years_before_a_leap_day_is_the_last_of_february() -> None:
    rule = BOOK["luat-06-2022/huan-chuong-lao-dong-hang-ba.tap-the"]
    person, encoded, solver = asked(rule, date(2024, 2, 29))
    (old,) = (one for one in encoded.leaves() if one.criterion.id == "muoi-nam-xay-dung")
    founded = person.fact("ngay-thanh-lap")
    last = date(2014, 2, 28)
    for day, verdict in ((last, True), (last + timedelta(days=1), False)):
        term = old.claim.met if verdict else old.claim.failed
        somebody = solver.plainest(founded == day.toordinal(), old.given, term).dossier
        assert somebody is not None
        assert somebody.facts["ngay-thanh-lap"] == day
        decision = decide(BOOK, rule.award, somebody, on=person.on)
        (found,) = (one for one in decision.trace.walk() if one.id == "muoi-nam-xay-dung")
        assert found.verdict is (Verdict.MET if verdict else Verdict.UNMET)
