"""Files on disk: which are read, and what is said of those that cannot be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.rulebook.on_disk.source import Bounds, content_of, parse_json, read, read_yaml


def problems(call: Callable[[], object]) -> tuple[Problem, ...]:
    with pytest.raises(RuleFileError) as caught:
        call()
    return caught.value.problems


@pytest.mark.parametrize("suffix", [".yaml", ".yml", ".YAML", ".json"])
def test_a_file_is_read_as_its_suffix_says(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text('{"day": "2024-12-20"}', encoding="utf-8")
    assert read(path).data == {"day": "2024-12-20"}
    assert read(path).name == str(path)
    assert read(path, name="a").place(("day",)) == Place("a", 1, 9)


def test_json_and_yaml_differ_where_they_have_to(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{a: 1}", encoding="utf-8")
    assert problems(lambda: read(tmp_path / "a.json"))[0].code == "json-syntax"
    assert read_yaml(tmp_path / "a.json").data == parse_json('{"a": 1}', "x").data == {"a": 1}


@pytest.mark.parametrize("name", ["a.txt", "a", ".yaml"])
def test_another_suffix_is_refused_with_a_suggestion(name: str) -> None:
    [problem] = problems(lambda: read(Path(name)))
    assert problem.code == "suffix"
    assert f"`{name.removeprefix('a') or name}`" in problem.text.vi
    assert ".yaml" in problem.sentence("en")


def test_a_missing_file_is_refused_with_the_name_of_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "nv-017.yaml").touch()
    [problem] = problems(lambda: read(tmp_path / "nv-071.yaml"))
    assert problem.code == "not-found"
    assert problem.sentence("vi").endswith("– có phải `nv-017.yaml`?")
    assert problems(lambda: read(tmp_path / "quite-another.json"))[0].hint is None
    [problem] = problems(lambda: read_yaml(tmp_path / "nowhere" / "a.yaml", name="a"))
    assert (problem.code, problem.place, problem.hint) == ("not-found", Place("a"), None)


def test_a_folder_and_what_cannot_be_opened_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "file").touch()
    assert problems(lambda: read(tmp_path / "folder.yaml"))[0].code == "folder"
    assert problems(lambda: read(tmp_path / "file" / "a.yaml"))[0].code == "unreadable"
    assert problems(lambda: read(tmp_path / "a\0.yaml"))[0].code == "unreadable"


def test_of_a_huge_file_only_a_little_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"x" * 5000)
    assert len(content_of(path, Bounds(bytes=1024))) == 1025
    [problem] = problems(lambda: read(path, Bounds(bytes=1024)))
    assert problem.sentence("en").endswith("larger than 1 KiB – split it into several files")
