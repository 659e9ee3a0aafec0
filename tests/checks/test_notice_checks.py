"""What is wrong with a file of reminders, or with what a profile changes of them, is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.notices import notices_are_sound, reminders_of_profiles_are_sound
from thidua_rules.rulebook import SHIPPED


@pytest.fixture(scope="module")
def bench() -> Bench:
    return bench_of(SHIPPED, None)


def test_the_shipped_reminders_and_profiles_have_no_problem(bench: Bench) -> None:
    assert list(notices_are_sound(bench)) == []
    assert list(reminders_of_profiles_are_sound(bench)) == []


def test_each_problem_of_a_file_stands_at_its_place(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("notices: 3\n", "utf-8")
    (tmp_path / "b.yaml").write_text(
        "notices:\n"
        "  - {id: a, when: {kind: due, before: 3, steps: [covenat]}, vi: x, en: x}\n"
        "  - {id: a, when: {kind: overdue}, vi: x, en: x, cite: tt-12-2019/d8.k3}\n"
        "  - {id: b, when: {kind: overdue}, vi: x, en: x, cite: tt-12-2019/d99}\n"
        "  - {id: c, when: {kind: overdue}, vi: x, en: x, cite: nd-152-2025/d99}\n",
        "utf-8",
    )
    found = [one.sentence("en").rpartition("/")[2] for one in notices_are_sound(bench, tmp_path)]
    assert found == [
        "a.yaml:1:10: `notices`: `3` has to be a list",
        "b.yaml:2:50: there is no step with a last day `covenat` – did you mean `covenant`?",
        "b.yaml:3:10: `a` is listed twice",
        "d99`",
    ]


def test_a_profile_that_switches_off_what_there_is_not_is_told(
    bench: Bench, tmp_path: Path
) -> None:
    (tmp_path / "khoi-mau.yaml").write_text(
        "id: khoi-mau\ntitle: {vi: x, en: x}\nnotices: {off: [qua-hn]}\n", "utf-8"
    )
    (found,) = reminders_of_profiles_are_sound(bench, tmp_path)
    said = "khoi-mau.yaml:3:17: there is no reminder `qua-hn` – did you mean `qua-han`?"
    assert found.sentence("en").endswith(said)


def test_a_profile_that_does_not_load_is_told_by_another_check(
    bench: Bench, tmp_path: Path
) -> None:
    (tmp_path / "khoi-mau.yaml").write_text("id: khoi-mau\n", "utf-8")
    assert list(reminders_of_profiles_are_sound(bench, tmp_path)) == []
