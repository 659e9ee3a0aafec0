"""The features of the project as a customer reads them: every award and every lifecycle is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.feature_file import Scenario, read_feature
from thidua_rules.bdd.run import run, world_of
from thidua_rules.model.criterion import walk
from thidua_rules.rulebook import shipped
from thidua_rules.workflows.lifecycles import LIFECYCLES

FEATURES = Path(__file__).parents[2] / "features"
HELD = sorted({rule.award for rule in shipped().rules})
NOT_HELD = sorted(set(shipped().vocabulary.awards) - set(HELD))
# what is said of it depends on a text that no rule quotes
ELSEWHERE = {"co-thi-dua-quan-khu-dai-hoc", "bang-khen-quan-khu-dai-hoc"}

# what `test_stories` alone tries: a file beside the feature, days that no text asks for yet
BY_THEMSELVES = {"danh-sach", "de-nghi-ngay", "lap-thanh-tich"}


@cache
def scenarios() -> tuple[Scenario, ...]:
    read = [read_feature(path)[0] for path in sorted(FEATURES.rglob("*.feature"))]
    return tuple(scenario for one in read if one for scenario in one.scenarios)


def taken(scenario: Scenario) -> Iterator[tuple[str, dict[str, str]]]:
    """Each step by its id, with the words in its slots."""
    for line in scenario.lines:
        (step,) = catalogue().fitting(line.text)
        match = step.match(line.text)
        assert match is not None
        yield step.id, match.groupdict()


def claims(award: str) -> set[str]:
    """What is claimed of that award, in all scenarios."""
    found: set[str] = set()
    for scenario in scenarios():
        asked = ""
        for id, words in taken(scenario):
            asked = words["award"] if id in {"xet", "xet-cua-nam", "xet-danh-sach"} else asked
            if asked == award and id in {"ket-luan", "dieu-khoan"}:
                found.add(words["verdict"])
            if asked == award and id == "khong-co-quy-dinh":
                found.add("không có quy định")
    return found


@pytest.mark.parametrize("award", HELD)
def test_every_award_is_met_unmet_and_unknown_somewhere(award: str) -> None:
    assert claims(award) >= {"đủ", "chưa đủ", "chưa rõ"}


@pytest.mark.parametrize("award", [one for one in NOT_HELD if one not in ELSEWHERE])
def test_what_is_not_held_is_said_not_to_be(award: str) -> None:
    assert claims(award) == {"không có quy định"}


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
def test_every_lifecycle_takes_a_step_and_refuses_one(lifecycle) -> None:
    told: set[str] = set()
    for scenario in scenarios():
        steps = list(taken(scenario))
        opened = [
            words.get("matter", "Đề nghị khen thưởng")
            for id, words in steps
            if id in {"mo-viec", "mo-viec-cua", "mo-de-nghi"}
        ]
        if opened and opened[-1] == lifecycle.title.vi:
            told |= {id for id, _ in steps}
    assert "chuyen-sang" in told
    assert told & {"tu-choi", "tu-choi-theo", "tu-choi-cac-ly-do", "may-ly-do"}


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
def test_most_steps_of_a_lifecycle_are_tried(lifecycle) -> None:
    tried = {words["step"] for one in scenarios() for id, words in taken(one) if "step" in words}
    titles = {step.title.vi for step in lifecycle.steps}
    assert len(titles & tried) * 2 > len(titles), titles - tried


def test_every_sentence_of_the_catalogue_is_used_or_tested_by_itself() -> None:
    used = {id for scenario in scenarios() for id, _ in taken(scenario)}
    unused = sorted({step.id for step in catalogue().steps} - used)
    assert set(unused) <= BY_THEMSELVES


def test_every_clause_of_the_catalogue_answers_in_some_scenario() -> None:
    book = shipped()
    answered: set[str] = set()
    for path in sorted((FEATURES / "criteria").glob("*.feature")):
        feature, _ = read_feature(path)
        assert feature is not None
        for scenario in feature.scenarios:
            world = world_of(feature, scenario, book)
            run(world, scenario, catalogue())
            answered |= set(world.clauses)
    cited = {book.cite(rule.cite).vi for rule in book.rules}
    cited |= {book.cite(part.cite).vi for rule in book.rules for part in walk(rule.criterion)}
    assert sorted(cited - answered) == []


def test_the_list_of_features_is_whole_and_calls_each_by_its_name() -> None:
    listed = dict(
        re.findall(r"^- \[(.+)\]\((.+)\)$", (FEATURES / "README.md").read_text("utf-8"), re.M)
    )
    files = sorted(FEATURES.rglob("*.feature"))
    assert sorted(listed.values()) == [path.relative_to(FEATURES).as_posix() for path in files]
    for name, path in listed.items():
        feature, _ = read_feature(FEATURES / path)
        assert feature is not None
        assert feature.name == name
