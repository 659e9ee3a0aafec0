"""What the README and the examples show is run as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "README.vi.md")
EXAMPLES = sorted(path.name for path in (ROOT / "examples").glob("*.py"))


def run(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", *args]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def snippets(page: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.M | re.S)


@pytest.mark.parametrize("page", PAGES)
def test_each_snippet_of_a_readme_runs_and_answers(page: str) -> None:
    found = snippets(page)
    assert found
    answers = [run("-c", snippet) for snippet in found]
    assert [done.returncode for done in answers] == [0] * len(found), answers
    decided, covenant = (done.stdout for done in answers)
    assert decided.startswith("MET\n")
    assert [line.partition(" ")[0] for line in covenant.splitlines()] == [
        *("redraft", "lay-open", "abandon"),
    ]


def test_both_readmes_hold_the_same_code_and_commands() -> None:
    english, vietnamese = (
        re.findall(r"^```\w+\n.*?^```", (ROOT / page).read_text("utf-8"), re.M | re.S)
        for page in PAGES
    )
    told = [block.replace('lang="vi"', 'lang="en"') for block in vietnamese]
    assert english == [block.replace("reason.vi", "reason.en") for block in told]


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_example_runs_and_prints(name: str) -> None:
    done = run(f"examples/{name}")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_each_page_that_a_readme_points_to_exists() -> None:
    for page in PAGES:
        links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text("utf-8"))
        assert links
        assert not [link for link in links if not (ROOT / link).exists()]
