"""Delete or move any one key of a rule: it fails to load, or the cases see the difference."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from thidua_rules.checks import CHECKS
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.cases import cases_answer_as_expected
from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook import SHIPPED
from thidua_rules.rulebook.load import rule_paths
from thidua_rules.rulebook.source import read_yaml

# What is shown beside an answer and decides nothing: leaving it out changes no verdict.
SHOWN = {
    "title", "vi", "en", "reading", "decided_by", "quota", "details", "caveats", "checked",
    "tie_break", "who", "from", "until", "against", "on", "readers", "basis", "effective",
}  # fmt: skip
# Defaults that mean the same when they are written out.
SAME = {"unit": "decisions", "presumed": False, "exactly": False}
SAMPLE = (
    "luat-06-2022/chien-si-thi-dua-co-so",
    "luat-06-2022/chien-si-thi-dua-toan-quoc",
    "luat-06-2022/huan-chuong-lao-dong-hang-ba.ca-nhan",
    "luat-06-2022/bang-khen-thu-tuong.tap-the",
    "luat-06-2022/tap-the-lao-dong-xuat-sac",
    "luat-15-2003/lao-dong-tien-tien.khoan-1",
    "nd-91-2017/huan-chuong-lao-dong-hang-nhi.cong-hien",
)


def test_the_checks_are_a_table_of_contents() -> None:
    assert cases_answer_as_expected in CHECKS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("metamorphic") / "criteria"
    shutil.copytree(SHIPPED, made)
    return made


def paths_of(data: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every key of the file, as a path."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*at, key)
            yield from paths_of(value, (*at, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from paths_of(value, (*at, place))


def without(data: Any, path: tuple[str | int, ...]) -> Any:
    changed = copy.deepcopy(data)
    inside = changed
    for step in path[:-1]:
        inside = inside[step]
    del inside[path[-1]]
    return changed


def dumped(data: Any) -> str:
    """Flow YAML that our reader takes: JSON with days unquoted."""
    import json

    text = json.dumps(data, ensure_ascii=False, default=lambda day: f"@@{day.isoformat()}@@")
    return text.replace('"@@', "").replace('@@"', "")


def notices(folder: Path, rule_id: str) -> bool:
    """Whether the book no longer loads, or a case of any rule answers otherwise."""
    try:
        bench = bench_of(folder, None)
    except RuleFileError:
        return True
    return bool(bench.problems) or any(
        True for _ in cases_answer_as_expected(_only(bench, rule_id))
    )


def _only(bench: Bench, rule_id: str) -> Bench:
    from dataclasses import replace

    award = rule_id.partition("/")[2].partition(".")[0]
    near = {id: cases for id, cases in bench.cases.items() if award in id or id == rule_id}
    return replace(bench, cases=near)


@pytest.mark.parametrize("rule_id", SAMPLE)
def test_no_key_can_be_deleted_silently(folder: Path, rule_id: str) -> None:
    path = folder / f"{rule_id}.yaml"
    original = path.read_text("utf-8")
    data: Any = read_yaml(path).data
    silent = []
    try:
        for key in paths_of(data):
            word = key[-1]
            if word in SHOWN or any(step in SHOWN for step in key) or word in SAME:
                continue
            path.write_text(dumped(without(data, key)), "utf-8")
            if not notices(folder, rule_id):
                silent.append(key)
    finally:
        path.write_text(original, "utf-8")
    assert silent == [key for key in silent if key[-1] in DECIDE_NOTHING_ALONE], silent


# A citation is inherited when it is left out, and what is used up shows in records alone.
DECIDE_NOTHING_ALONE = {"cite", "spends", "of", "free_after"}


@pytest.mark.parametrize("rule_id", SAMPLE)
def test_no_key_can_be_moved_silently(folder: Path, rule_id: str) -> None:
    """Each key of a leaf, moved up to its part, is refused at load."""
    path = folder / f"{rule_id}.yaml"
    original = path.read_text("utf-8")
    data: Any = read_yaml(path).data
    moved = 0
    try:
        for key in paths_of(data):
            if len(key) >= 3 and key[-2] in {"count", "streak", "absent", "fact", "share"}:
                changed = without(data, key)
                inside = changed
                for step in key[:-2]:
                    inside = inside[step]
                value = data
                for step in key:
                    value = value[step]
                inside[key[-1]] = value
                path.write_text(dumped(changed), "utf-8")
                with pytest.raises(RuleFileError):
                    bench_of(folder, None)
                moved += 1
    finally:
        path.write_text(original, "utf-8")
    assert moved


def test_every_rule_file_is_among_those_that_load() -> None:
    for instrument in SHIPPED.iterdir():
        if instrument.is_dir():
            assert all(path.suffix == ".yaml" for path in rule_paths(instrument))
