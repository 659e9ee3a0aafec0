"""`thidua check` and `thidua replay`: whether rules agree, and answers still stand."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ASKED, EXAMPLE, Thidua
from thidua_rules.rulebook import SHIPPED

BROKEN = "luat-06-2022/giay-khen.yaml"


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped criteria as if a second reader had compared every file."""
    folder = tmp_path_factory.mktemp("check") / "criteria"
    shutil.copytree(SHIPPED, folder)
    for path in folder.glob("*/*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"readers: 1\b", "readers: 2", text), "utf-8")
    return folder


@pytest.fixture
def broken(clean: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "criteria"
    shutil.copytree(clean, folder)
    text = (folder / BROKEN).read_text("utf-8")
    (folder / BROKEN).write_text(text.replace("award:", "awart:", 1), "utf-8")
    return folder


def test_rules_that_agree_leave_with_nought(thidua: Thidua, clean: Path) -> None:
    told = thidua("check", clean)
    assert (told.code, told.err) == (0, "")
    assert "chưa so với nguyên văn" in told.out
    assert told.out.endswith("✓ không có lỗi\n")


def test_what_is_wrong_with_rules_is_told_with_its_place(thidua: Thidua, broken: Path) -> None:
    told = thidua("--lang", "en", "check", broken)
    assert told.code == 1
    assert f"{BROKEN}:1:1: `awart` is not a key here" in told.err
    assert re.search(r"^✗ \d+ problems$", told.out, re.MULTILINE)


def test_what_is_wrong_is_told_as_data_of_every_folder(
    thidua: Thidua, clean: Path, broken: Path
) -> None:
    told = thidua("check", clean, broken, "--format", "json")
    assert told.code == 1
    assert {one["level"] for one in told.data} == {"note", "error"}
    wrong = next(one for one in told.data if one["code"] == "unknown-key")
    assert (wrong["file"], wrong["line"], wrong["column"]) == (str(broken / BROKEN), 1, 1)
    assert (wrong["vi"], wrong["en"]) == (
        "không có khóa `awart` ở đây",
        "`awart` is not a key here",
    )


@pytest.mark.parametrize(("name", "said"), [("khong-co", "không có"), ("a.txt", "là tệp")])
def test_without_its_texts_nothing_is_compared(
    thidua: Thidua, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "a.txt").touch()
    told = thidua("check", "--texts", tmp_path / name)
    assert (told.code, told.out) == (2, "")
    assert said in told.err


@pytest.mark.parametrize("form", ["sarif", "junit", "github"])
def test_what_is_wrong_is_told_to_other_programs_with_a_path_that_they_can_open(
    thidua: Thidua, broken: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.chdir(broken.parent)
    told = thidua("check", broken, "--format", form)
    assert (told.code, told.err) == (1, "")
    assert f"criteria/{BROKEN}" in told.out
    assert str(broken) not in told.out


def test_the_shipped_rules_are_checked_by_default(thidua: Thidua) -> None:
    codes = {one["code"] for one in thidua("check", "--format", "json").data}
    assert codes <= {"one-reader", "not-checked", "orphan-article"}


def test_mistakes_that_no_case_notices_are_told(
    thidua: Thidua, clean: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "criteria"
    shutil.copytree(clean, folder)
    cases = folder / "luat-06-2022/giay-khen.cases.yaml"
    text = cases.read_text("utf-8")
    name = "  - name: Tập thể cũng vậy\n"
    assert name in text
    cases.write_text(text.partition(name)[0], "utf-8")
    told = thidua("check", folder, "--mutants")
    assert told.code == 1
    assert "nếu `giay-khen` sai: bỏ `tap-the` khỏi đối tượng" in told.err
    assert 'Khi xét "giay-khen" ngày' in told.err
    assert "1 còn sót" in told.out


def test_mutants_of_rules_that_do_not_load_are_not_judged(thidua: Thidua, broken: Path) -> None:
    told = thidua("check", broken, "--mutants")
    assert told.code == 1
    assert "sai sót gieo thử" not in told.out


@pytest.fixture
def receipt(thidua: Thidua, tmp_path: Path) -> Path:
    path = tmp_path / "bien-nhan.json"
    assert thidua("decide", EXAMPLE, *ASKED, "--receipt", path).code == 0
    return path


def test_a_receipt_replays_the_same(thidua: Thidua, receipt: Path) -> None:
    told = thidua("replay", receipt)
    assert (told.code, told.out) == (0, "✓ giống hệt\n")


def test_a_receipt_replays_the_same_with_the_dossier_beside_it(
    thidua: Thidua, receipt: Path
) -> None:
    assert thidua("replay", receipt, EXAMPLE).code == 0


def test_a_receipt_with_another_dossier_differs(
    thidua: Thidua, receipt: Path, tmp_path: Path
) -> None:
    other = tmp_path / "a.yaml"
    other.write_text("subject: {id: a, kind: ca-nhan}\n", "utf-8")
    told = thidua("replay", receipt, other, "--lang", "en")
    assert (told.code, told.out) == (1, "✗ not the dossier of this receipt\n")


def test_a_receipt_that_was_changed_differs_at_a_node(thidua: Thidua, receipt: Path) -> None:
    data = json.loads(receipt.read_text("utf-8"))
    data["decision"]["trace"]["parts"][0]["verdict"] = "unmet"
    receipt.write_text(json.dumps(data), "utf-8")
    told = thidua("replay", receipt, "--lang", "en")
    assert told.code == 1
    assert told.out.startswith("✗ differs at `luat-06-2022/chien-si-thi-dua-co-so")


def test_a_decision_without_its_dossier_asks_for_it(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    path.write_text(thidua("decide", EXAMPLE, *ASKED, "--format", "json").out, "utf-8")
    told = thidua("replay", path, "--lang", "en")
    assert (told.code, told.err) == (
        1,
        f"{path}:1:1: the receipt holds no dossier – add the dossier file\n",
    )
    assert thidua("replay", path, EXAMPLE).code == 0


def test_a_receipt_that_cannot_be_written_is_a_problem(thidua: Thidua, tmp_path: Path) -> None:
    told = thidua("decide", EXAMPLE, *ASKED, "--receipt", tmp_path / "khong-co/a.json")
    assert (told.code, told.out) == (1, "")
    assert "khong-co" in told.err
