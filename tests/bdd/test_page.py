"""What the page on writing features shows runs as it says."""

from __future__ import annotations

import re
from pathlib import Path

from tests.bdd.conftest import Folder

PAGE = (Path(__file__).parents[2] / "docs/writing-features.md").read_text("utf-8")
FILES = dict(re.findall(r"^`([\w.-]+)`:\n\n```\w+\n(.*?)^```", PAGE, re.M | re.S))


def test_the_folder_of_the_page_runs(folder: Folder) -> None:
    assert set(FILES) == {"pytest.ini", "chien-si-thi-dua-co-so.feature", "giao-uoc.feature"}
    ini = FILES["pytest.ini"]
    assert ini.splitlines()[1:] == ["thidua_features = true"]
    ran = folder(FILES, ini=ini)
    assert (ran.code, "4 passed" in ran.out) == (0, True), ran.out


def test_a_failure_is_told_as_the_page_shows_it(folder: Folder) -> None:
    title = FILES["chien-si-thi-dua-co-so.feature"].replace("chưa đủ  |", "đủ       |")
    out = folder({"tot.feature": title}).out
    told = PAGE[PAGE.index("✗ Thì kết luận là đủ") : PAGE.index("The words and the clause")]
    for line in told.splitlines():
        if line.strip() not in {"…", "```", ""}:
            assert line.strip() in out
