"""A saved answer is read back whole, or refused with each problem at its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from thidua_rules import Decision, DossierError, Rulebook, decide
from thidua_rules.rulebook.nominees.receipts import read_decision, read_receipt
from thidua_rules.testing import day, dossier

NOMINEE = dossier("sang-kien@co-so 2024-09-05", complete=2015)


@pytest.fixture
def decision(book: Rulebook) -> Decision:
    return decide(book, "chien-si-thi-dua-co-so", NOMINEE, on=day("2024-12-20"))


def write(folder: Path, data: object) -> Path:
    path = folder / "bien-nhan.json"
    path.write_text(json.dumps(data), "utf-8")
    return path


def told(path: Path) -> list[str]:
    with pytest.raises(DossierError) as caught:
        read_receipt(path)
    return [problem.sentence("en").removeprefix(f"{path}:") for problem in caught.value.problems]


def test_a_decision_alone_is_a_receipt_without_a_dossier(
    tmp_path: Path, decision: Decision
) -> None:
    path = write(tmp_path, decision.model_dump(mode="json"))
    assert read_receipt(path) == (decision, None)
    assert read_decision(path) == decision


def test_a_decision_is_read_with_the_dossier_that_was_kept(
    tmp_path: Path, decision: Decision
) -> None:
    kept = NOMINEE.model_dump(mode="json", exclude_defaults=True)
    data = {"decision": decision.model_dump(mode="json"), "dossier": kept}
    found, subject = read_receipt(write(tmp_path, data))
    assert found == decision
    assert subject is not None
    assert subject.fingerprint() == NOMINEE.fingerprint()


def test_a_dossier_that_was_not_kept_is_none(tmp_path: Path, decision: Decision) -> None:
    data = {"decision": decision.model_dump(mode="json"), "dossier": None}
    assert read_receipt(write(tmp_path, data))[1] is None


def test_a_kept_dossier_that_is_not_right_is_told_at_its_place(
    tmp_path: Path, decision: Decision
) -> None:
    data = {"dossier": {"records": ["a 2020"]}, "decision": decision.model_dump(mode="json")}
    assert told(write(tmp_path, data)) == ["1:13: `subject` is missing"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"decision": {"award": 3}}, "1:24: `award`: `3` has to be text"),
        ({"award": 3}, "1:11: `award`: `3` has to be text"),
        ([], "1:1: the content has to be a mapping"),
    ],
)
def test_what_is_no_decision_is_told_at_its_place(tmp_path: Path, data: Any, said: str) -> None:
    assert any(one.startswith(said) for one in told(write(tmp_path, data)))


def test_a_receipt_in_yaml_with_days_of_yaml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bien-nhan.yaml"
    path.write_text("on: 2024-12-20\n", "utf-8")
    assert told(path) == ["1:1: this is not a receipt"]


def test_a_receipt_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "there is no file" in told(tmp_path / "khong.json")[0]
