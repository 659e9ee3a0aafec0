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


PACK = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
PART = "tap-the-lao-dong-xuat-sac"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    copy = tmp_path / PACK.name
    shutil.copytree(PACK, copy)
    return copy


def test_a_file_of_a_pack_is_told_in_words_with_its_cases(thidua: Thidua, pack: Path) -> None:
    told = thidua("watch", pack / f"{PART}.yaml", "--once")
    assert (told.code, told.err) == (0, "")
    assert "[Điều 7 Quyết định 86/2025/QĐ-UBND]" in told.out
    assert told.out.endswith(f"✓ {PACK.name}/{PART}: 5 tình huống đúng\n")
    cases = pack / f"{PART}.cases.yaml"
    cases.write_text(cases.read_text("utf-8").replace("verdict: met", "verdict: unmet", 1), "utf-8")
    told = thidua("watch", cases, "--once", "--pack", pack)
    assert told.code == 1
    assert f"{PACK.name}/{PART}.cases.yaml:" in told.err


def test_a_pack_that_does_not_load_is_watched_on(thidua: Thidua, pack: Path, folder: Path) -> None:
    path = pack / f"{PART}.yaml"
    path.write_text("narrows: [\n", "utf-8")
    assert f"{PACK.name}/{PART}.yaml:" in thidua("watch", path, "--once").err
    rule = folder / f"luat-06-2022/{PART}.yaml"
    told = thidua("watch", rule, "--pack", pack, "--once")
    assert told.code == 1
    assert f"✓ luat-06-2022/{PART}" in told.out
    assert f"{PACK.name}/{PART}.yaml:" in told.err


def test_a_rule_is_watched_with_the_packs_that_add_to_it(
    thidua: Thidua, pack: Path, folder: Path
) -> None:
    told = thidua("watch", folder / f"luat-06-2022/{PART}.yaml", "--pack", pack, "--once")
    assert told.code == 0
    ends = [line for line in told.out.splitlines() if line.startswith("✓")]
    assert [line.partition(":")[0] for line in ends] == [
        f"✓ luat-06-2022/{PART}",
        f"✓ {PACK.name}/{PART}",
    ]
    assert thidua("watch", folder / FILE, "--pack", pack, "--once").out.count("✓") == 1


def test_what_is_no_file_of_a_pack_is_refused(thidua: Thidua, pack: Path) -> None:
    told = thidua("--lang", "en", "watch", pack / "_instrument.yaml", "--once")
    assert told.code == 1
    assert "nor its cases, in a folder of rules or in a pack" in told.err


def test_a_feature_is_linted_on_every_save(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    text = (
        "# language: vi\nTính năng: A\n  Kịch bản: B\n"
        '    Cho một cá nhân thuộc nhóm "cong-chuc"\n'
        '    Khi xét "giay-khen" ngày 2024-12-20\n    Thì kết luận là chưa rõ\n'
    )
    path.write_text(text, "utf-8")
    assert thidua("watch", path, "--once").out == "✓ a.feature: không có lỗi\n"
    path.write_text(text.replace("cong-chuc", "cong-chc"), "utf-8")
    told = thidua("--lang", "en", "watch", path, "--once")
    assert (told.code, told.out) == (1, "✗ a.feature: 1 problems\n")
    assert f"{path}:4:" in told.err
