"""What is wrong with a lifecycle or a shipped profile is told as problems."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.test_case import STEPS, TRIAL, step, words
from tests.workflows.test_case import Facts as TrialFacts
from thidua_rules.checks import check
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.lifecycles import lifecycles_are_sound
from thidua_rules.checks.profiles import profiles_are_read
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED
from thidua_rules.workflows.guards import FactsOf, guard
from thidua_rules.workflows.lifecycle import State, Step
from thidua_rules.workflows.profile.files import PROFILES


@dataclass(frozen=True)
class Unsound:
    """What `Lifecycle` would refuse to be."""

    name: str = "trial"
    facts: type[FactsOf] = TrialFacts
    states: tuple[State, ...] = TRIAL.states
    steps: tuple[Step[Any], ...] = STEPS


@pytest.fixture(scope="module")
def bench() -> Bench:
    return bench_of(SHIPPED, None)


def told(bench: Bench, plan: Unsound) -> list[str]:
    found = lifecycles_are_sound(bench, [plan])
    return [f"{one.code} {one.sentence('en')}" for one in found]


def test_the_shipped_lifecycles_and_profiles_are_sound() -> None:
    assert {one.code for one in check(workflows=True)} <= {
        "one-reader",
        "not-checked",
        "orphan-article",
    }


def test_a_sound_lifecycle_has_no_problem_but_what_it_lacks(bench: Bench) -> None:
    assert told(bench, Unsound()) == []


def plain(*cites: str) -> Any:
    return guard("trial", *cites)(lambda _: ())


def with_step(*given: str, **more: Any) -> Unsound:
    return Unsound(steps=(*STEPS, step(*given, **more)))


class NeedsFacts(FactsOf):
    needed: int


ONWARD = (step("on", "lost", "far"), step("home", "far", "open", back=True))
FAR = State("far", words("far"))


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (
            with_step("go", "open", "away", back=True),
            "lifecycle-graph workflows/trial:1:1: state `away` is not declared",
        ),
        (
            Unsound(steps=tuple(replace(one, back=False) for one in STEPS)),
            "no-way-back workflows/trial:1:1: no step leads back",
        ),
        (
            Unsound(steps=(*STEPS[:2], *ONWARD), states=(*TRIAL.states, FAR)),
            "no-way-back workflows/trial:1:1: from state `lost` nothing leads back, and it cannot "
            "be given up",
        ),
        (
            Unsound(states=(*TRIAL.states[:2], State("lost", Text("mất", "open")))),
            "worded-twice workflows/trial:1:1: `open` and `lost` share a title",
        ),
        (
            with_step("leave", "open", "lost", title=Text("again (vi)", "leave")),
            "worded-twice workflows/trial:1:1: `again` and `leave` share a title",
        ),
        (
            Unsound(facts=NeedsFacts),
            "facts-required workflows/trial:1:1: the fact `needed` has no default",
        ),
        (
            with_step("go", "open", "lost", guards=(plain("nd-91-2017/d45.k88"),)),
            "citation workflows/trial:1:1: `trial` cites `nd-91-2017/d45.k88`, which is in no "
            "instrument held – did you mean `nd-91-2017/d45.k8`?",
        ),
        (
            with_step("go", "open", "lost", heeds=(plain("nd-91-2071/d45.k8"),)),
            "citation workflows/trial:1:1: `trial` cites `nd-91-2071/d45.k8`, which is in no "
            "instrument held – did you mean `nd-91-2017/d45.k8`?",
        ),
        (
            with_step("go", "open", "lost", guards=(plain("Điều 45"),)),
            "citation workflows/trial:1:1: `trial` cites `Điều 45`, which is in no instrument held",
        ),
    ],
)
def test_a_fault_of_a_lifecycle_is_found(bench: Bench, plan: Unsound, said: str) -> None:
    assert said in told(bench, plan)


def test_a_place_is_not_looked_up_where_there_is_no_index(bench: Bench) -> None:
    without = replace(bench, clauses={})
    plan = Unsound(steps=(*STEPS, step("go", "open", "lost", guards=(plain("nd-91-2017/d999"),))))
    assert told(without, plan) == []
    assert len(told(bench, plan)) == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: bac-ninh-2025", "id: bac-ninh", "profile-id `bac-ninh` is not the file's name"),
        ("kind: khoi", "kind: khio", "not-one-of `khio` has to be one of"),
        (
            "alone: [tap-the-lao",
            "alone: [tap-the-loa",
            "unknown-slug `tap-the-loa-dong-xuat-sac` is",
        ),
    ],
)
def test_a_fault_of_a_profile_is_found(
    bench: Bench, tmp_path: Path, old: str, new: str, said: str
) -> None:
    text = (PROFILES / "bac-ninh-2025.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "bac-ninh-2025.yaml").write_text(text.replace(old, new, 1), "utf-8")
    (found,) = profiles_are_read(bench, tmp_path)
    assert f"{found.code} {found.text.en}".startswith(said)


def test_a_profile_says_where_it_is_from(bench: Bench, tmp_path: Path) -> None:
    text = "id: khoi\ntitle: {vi: Khối, en: Bloc}\nquotas: [{award: co-thi-dua-bo-tinh}]\n"
    (tmp_path / "khoi.yaml").write_text(text, "utf-8")
    assert [one.code for one in profiles_are_read(bench, tmp_path)] == ["profile-source"]
