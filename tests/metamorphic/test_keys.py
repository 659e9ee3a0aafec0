"""Delete or move any one key of a rule: it fails to load, or its cases see the difference."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.cases import cases_answer_as_expected
from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook import SHIPPED
from thidua_rules.rulebook.on_disk.source import read_yaml

# What is shown beside an answer; leaving it out changes no verdict.
SHOWN = {
    *("title", "vi", "en", "reading", "basis", "checked", "caveats"),
    *("decided_by", "quota", "details", "effective", "gap"),
}
# A part without a citation has that of the part around it.
INHERITED = {"cite"}
# Defaults that mean the same when they are written out.
SAME = {"unit", "presumed", "exactly"}
RULES = sorted(
    f"{path.parent.name}/{path.name.removesuffix('.cases.yaml')}"
    for path in SHIPPED.glob("*/[a-z]*.cases.yaml")
)
KINDS = {"count", "streak", "absent", "fact", "share", "tenure"}
Key = tuple[str | int, ...]


@pytest.fixture(params=RULES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The rule's file, in a folder of just what it needs."""
    folder, rule_id = tmp_path / "criteria", request.param
    for name in ("_*.yaml", "*/_instrument.yaml", "*/_conditions*.yaml"):
        for page in SHIPPED.glob(name):
            if not page.name.endswith(".cases.yaml"):
                _copy(page, folder)
    for needed in _needed(rule_id):
        _copy(SHIPPED / f"{needed}.yaml", folder)
    _copy(SHIPPED / f"{rule_id}.cases.yaml", folder)
    return folder / f"{rule_id}.yaml"


def _copy(page: Path, folder: Path) -> None:
    target = folder / page.relative_to(SHIPPED)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(page, target)


def _needed(rule_id: str) -> set[str]:
    """The rule and those that it, or they, point to."""
    instrument = rule_id.partition("/")[0]
    data = read_yaml(SHIPPED / f"{rule_id}.yaml").data
    found = {rule_id}
    for key in keys(data):
        value = at(data, key)
        if key[-1] == "same_as":
            other = value.partition("#")[0]
            found |= _needed(other if "/" in other else f"{instrument}/{other}")
        elif key[-1] == "awards":
            files = [page for award in value for page in SHIPPED.glob(f"*/{award}*.yaml")]
            found |= {str(page.relative_to(SHIPPED))[:-5] for page in files}
    return {name for name in found if not name.endswith(".cases")}


def keys(data: Any, above: Key = ()) -> Iterator[Key]:
    """Every key of the file that decides something, as a path."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in SHOWN:
                yield (*above, key)
                yield from keys(value, (*above, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from keys(value, (*above, place))


def at(data: Any, key: Key) -> Any:
    for step in key:
        data = data[step]
    return data


def without(data: Any, key: Key) -> Any:
    changed = copy.deepcopy(data)
    del at(changed, key[:-1])[key[-1]]
    return changed


def write(path: Path, data: Any) -> None:
    """Flow YAML that our reader takes: JSON with days unquoted."""
    text = json.dumps(data, ensure_ascii=False, default=lambda day: f"@@{day.isoformat()}@@")
    path.write_text(text.replace('"@@', "").replace('@@"', ""), "utf-8")


def notices(path: Path) -> bool:
    """Whether the book no longer loads, or a case answers otherwise."""
    try:
        bench = bench_of(path.parent.parent, None)
    except RuleFileError:
        return True
    return any(problem.code != "no-cases" for problem in bench.problems) or any(
        True for _ in cases_answer_as_expected(bench)
    )


def test_no_key_can_be_deleted_silently(path: Path) -> None:
    data: Any = read_yaml(path).data
    assert not notices(path)
    silent = []
    for key in keys(data):
        if key[-1] not in SAME and not INHERITED & set(key):
            write(path, without(data, key))
            if not notices(path):
                silent.append(key)
    assert not silent


def test_no_key_can_be_moved_silently(path: Path) -> None:
    """What a kind of criterion is asked with, moved up to its part, is refused."""
    data: Any = read_yaml(path).data
    for key in (key for key in keys(data) if len(key) > 2 and key[-2] in KINDS):
        changed = without(data, key)
        at(changed, key[:-2])[key[-1]] = at(data, key)
        write(path, changed)
        with pytest.raises(RuleFileError):
            bench_of(path.parent.parent, None)
