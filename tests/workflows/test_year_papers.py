"""Awards, tables of points and dossiers that a year's file names: there, right, and decided on."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from tests.workflows.conftest import SEEDS
from thidua_rules import Rulebook
from thidua_rules.errors import DossierError, ProfileError
from thidua_rules.nominees import decided
from thidua_rules.workflows.year_file.files import BlocYear, read_year
from thidua_rules.workflows.year_file.papers import Decide
from thidua_rules.workflows.year_file.replay import replay

UNIT = "so-thong-tin-va-truyen-thong"
YEAR = f"""\
profile: hung-yen-vh-xh
year: 2021
cases:
  - {{id: bang-khen, lifecycle: nomination, subject: {UNIT}, award: bang-khen-bo-tinh}}
  - {{id: bang-diem, lifecycle: scoring, subject: {UNIT}, rubric: thang-diem.yaml}}
events:
  - on: 2022-01-13
    case: bang-khen
    event: submit
    by: {{unit: {UNIT}}}
    facts: {{papers: [to-trinh, bao-cao-thanh-tich, bien-ban-xet-khen-thuong]}}
    dossier: ho-so/{UNIT}.yaml
  - on: 2022-01-13
    case: bang-diem
    event: self-score
    by: {{unit: {UNIT}}}
    facts:
      sheet: {{unit: {UNIT}, rubric: thang-diem, columns: {{self: {{points: {{nhiem-vu: 0}}}}}}}}
"""
RUBRIC = """\
rubric: thang-diem
title: {vi: Thang điểm, en: Table of points}
scale: 100
precision: 0
criteria:
  - {id: nhiem-vu, vi: Nhiệm vụ, en: Duties, points: 100}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copytree(SEEDS / "ho-so", tmp_path / "ho-so")
    (tmp_path / "thang-diem.yaml").write_text(RUBRIC, "utf-8")
    return tmp_path


def year_in(
    folder: Path, book: Rulebook, text: str = YEAR, decide: Decide | None = decided
) -> BlocYear:
    path = folder / "nam.yaml"
    path.write_text(text, "utf-8")
    return read_year(path, book, decide)


def told(folder: Path, book: Rulebook, text: str = YEAR, decide: Decide | None = decided) -> str:
    with pytest.raises(ProfileError) as refused:
        year_in(folder, book, text, decide)
    (problem,) = refused.value.problems
    return problem.sentence("en").removeprefix(f"{folder / 'nam.yaml'}:")


def test_they_are_found_beside_the_file(folder: Path, book: Rulebook) -> None:
    year = replay(year_in(folder, book))
    assert year.refused == ()
    assert year.cases["bang-khen"].moves[0].rests_on[1].startswith("receipt:sha256:")
    assert {case.state.id for case in year.cases.values()} == {"submitted", "self-scored"}


def test_an_award_that_is_none(folder: Path, book: Rulebook) -> None:
    said = told(folder, book, YEAR.replace("award: bang-khen-bo-tinh", "award: bang-khen-bo-tin"))
    assert said.startswith("4:")
    assert said.endswith("`bang-khen-bo-tin` is not an award – did you mean `bang-khen-bo-tinh`?")


def test_a_table_that_is_not_right_is_told_in_its_own_file(folder: Path, book: Rulebook) -> None:
    (folder / "thang-diem.yaml").write_text(RUBRIC.replace("points: 100", "points: 90"), "utf-8")
    assert told(folder, book).startswith("thang-diem.yaml:")


def test_a_dossier_that_is_not_there(folder: Path, book: Rulebook) -> None:
    said = told(folder, book, YEAR.replace(f"{UNIT}.yaml", "so-la.yaml"))
    assert said == "12:14: there is no file `ho-so/so-la.yaml`"


def test_a_dossier_on_which_nobody_decides(folder: Path, book: Rulebook) -> None:
    assert told(folder, book, decide=None) == "12:14: nobody decides on dossiers here"


def test_a_dossier_of_somebody_else(folder: Path, book: Rulebook) -> None:
    other = "so-van-hoa-the-thao-va-du-lich.yaml"
    with pytest.raises(DossierError) as refused:
        year_in(folder, book, YEAR.replace(f"{UNIT}.yaml", other))
    assert [one.text.en for one in refused.value.problems] == [f"there is no dossier of `{UNIT}`"]


def test_every_dossier_that_cannot_be_read_is_told(folder: Path, book: Rulebook) -> None:
    """Not the first one only: a clerk mends them all before trying again."""
    second = "so-van-hoa-the-thao-va-du-lich"
    case = f"  - {{id: co, lifecycle: nomination, subject: {second}, award: bang-khen-bo-tinh}}\n"
    event = (
        f"  - on: 2022-01-13\n    case: co\n    event: submit\n    by: {{unit: {second}}}\n"
        f"    dossier: ho-so/{second}.yaml\n"
    )
    text = YEAR.replace("events:\n", f"{case}events:\n{event}")
    for unit in (UNIT, second):
        (folder / "ho-so" / f"{unit}.yaml").write_text("subject: {id: x}\n", "utf-8")
    with pytest.raises(DossierError) as refused:
        year_in(folder, book, text)
    assert {Path(one.place.file).stem for one in refused.value.problems} == {UNIT, second}
