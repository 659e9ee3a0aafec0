"""`thidua watch`: on every save the rule's cases, checks and words again."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
import watchfiles

from tests.cli.conftest import Thidua
from thidua_rules.cli.watch import _saves
from thidua_rules.rulebook import SHIPPED

FILE = "luat-06-2022/giay-khen.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "criteria"
    shutil.copytree(SHIPPED, copy)
    return copy


def test_a_rule_is_told_in_words_with_its_cases(thidua: Thidua, folder: Path) -> None:
    told = thidua("watch", folder / FILE, "--once")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Giấy khen / Certificate of Commendation\n")
    assert told.out.endswith("✓ luat-06-2022/giay-khen: 3 tình huống đúng\n")


def test_each_save_is_answered_until_the_watching_ends(
    thidua: Thidua, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / FILE

    def saves(watched: Path, **_: object) -> Iterator[set[tuple[int, str]]]:
        assert watched == path.resolve().parent
        text = path.read_text("utf-8")
        path.write_text(text.replace("award:", "awart:", 1), "utf-8")
        yield {(2, str(path)), (2, f"{path}~")}
        path.write_text(text, "utf-8")
        yield {(2, f"{path}.swp")}
        yield {(2, str(path))}
        raise KeyboardInterrupt

    monkeypatch.setattr(watchfiles, "watch", saves)
    told = thidua("watch", path)
    said = [line for line in told.out.splitlines() if line[:1] in "✓✗—" and line]
    assert [line.split(":")[0] for line in said] == [
        "✓ luat-06-2022/giay-khen",
        "— giay-khen.yaml vừa lưu",
        "✗ luat-06-2022/giay-khen",
        "— giay-khen.yaml vừa lưu",
        "✓ luat-06-2022/giay-khen",
    ]
    assert "không có khóa `awart`" in told.err
    assert told.out.endswith("đã thôi theo dõi\n")
    assert told.code == 0


def test_a_save_on_disk_is_noticed(tmp_path: Path) -> None:
    path, done = tmp_path / "a.yaml", Event()

    def save() -> None:
        while not done.wait(0.05):
            path.write_text("a: 1\n", "utf-8")

    saver = Thread(target=save)
    saver.start()
    try:
        assert [one.name for one in next(_saves(tmp_path))] == ["a.yaml"]
    finally:
        done.set()
        saver.join()


@pytest.mark.parametrize("name", ["luat-06-2022/_quotas.yaml", "luat-06-2022/la.yaml", "a/b.txt"])
def test_what_is_no_rule_is_refused(thidua: Thidua, folder: Path, name: str) -> None:
    told = thidua("watch", folder / name, "--once")
    assert (told.code, told.out) == (1, "")
    assert "không phải tệp quy định" in told.err


def test_without_the_extra_the_package_is_named(
    thidua: Thidua, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    told = thidua("--lang", "en", "watch", folder / FILE)
    assert told.code == 1
    assert "pip install 'thidua-rules[watch]'" in told.err
