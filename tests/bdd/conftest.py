"""A fresh folder with features, and pytest run in it as an expert runs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from thidua_rules import Rulebook
from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.feature_file import read_feature
from thidua_rules.bdd.run import run, world_of
from thidua_rules.bdd.world import World

SWITCHED_ON = "[pytest]\nthidua_features = true\n"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of pytest left behind."""

    code: int
    out: str
    folder: Path


Folder = Callable[..., Ran]
Story = Callable[[str], World]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Write the files into a fresh folder and run pytest there."""

    def ran(files: dict[str, str], *words: str, ini: str = SWITCHED_ON) -> Ran:
        for name, text in {"pytest.ini": ini, **files}.items():
            (tmp_path / name).write_text(text, "utf-8")
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *words]
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )
        return Ran(done.returncode, done.stdout + done.stderr, tmp_path)

    return ran


@pytest.fixture
def story(tmp_path: Path, book: Rulebook) -> Story:
    """Run the only scenario of a feature, of which the steps are given."""

    def told(steps: str) -> World:
        english = steps.lstrip().startswith(("Given", "When"))
        head = "Feature: F\n  Scenario: S\n" if english else VIETNAMESE
        path = tmp_path / "mot.feature"
        path.write_text(head + steps, "utf-8")
        feature, problems = read_feature(path)
        assert feature is not None, problems
        (scenario,) = feature.scenarios
        world = world_of(feature, scenario, book)
        run(world, scenario, catalogue())
        return world

    return told


VIETNAMESE = "# language: vi\nTính năng: Thử\n  Kịch bản: Một\n"
