"""The hooks that other repositories use: commands that exist, with the exit codes of the page."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.conftest import Thidua, thidua
from thidua_rules.rulebook import SHIPPED

PROJECT = Path(__file__).parents[2]
HOOKS: list[dict[str, Any]] = yaml.safe_load(
    (PROJECT / ".pre-commit-hooks.yaml").read_text("utf-8")
)

__all__ = ["thidua"]  # the fixture


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_is_a_command_that_is_told_its_folder(
    thidua: Thidua,
    hook: dict[str, Any],
    tmp_path: Path,
) -> None:
    program, *words = hook["entry"].split()
    assert (program, hook["language"], hook["pass_filenames"]) == ("thidua", "python", False)
    assert thidua(*words, tmp_path / "khong-co").code == 2
    folder = tmp_path / "criteria"
    shutil.copytree(SHIPPED, folder)
    (folder / "_regimes.yaml").write_text("regimes: []\n", "utf-8")
    assert thidua(*words, folder).code == 1


def test_the_page_names_the_hooks_that_there_are() -> None:
    page = (PROJECT / "docs/ci.md").read_text("utf-8")
    assert [hook["id"] for hook in HOOKS] == [
        line.partition("id: ")[2] for line in page.splitlines() if "- id: " in line
    ]
