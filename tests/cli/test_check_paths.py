"""`thidua check PATH`: what a path is told by what it holds, and only what is named is checked."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Thidua
from thidua_rules.rulebook import SHIPPED
from thidua_rules.workflows.profile.files import PROFILES

PACK = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
PART = "tap-the-lao-dong-xuat-sac.yaml"
GOOD = """\
# language: vi
Tính năng: Thử
  Kịch bản: Một
    Cho một cá nhân thuộc nhóm "vien-chuc"
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""
BAD = GOOD.replace("vien-chuc", "vien-chc")


@pytest.fixture
def features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of features with a slip in one of them, named from where the command runs."""
    monkeypatch.chdir(tmp_path)
    folder = Path("tinh-nang/khoi")
    folder.mkdir(parents=True)
    (folder / "tot.feature").write_text(GOOD, "utf-8")
    (folder / "sai.feature").write_text(BAD, "utf-8")
    return folder.parent


def test_features_alone_are_checked_where_they_are_named(thidua: Thidua, features: Path) -> None:
    told = thidua("check", features)
    assert told.code == 1
    assert told.err == (
        "tinh-nang/khoi/sai.feature:4:33: `vien-chc` không phải là mã nhóm đối tượng "
        "– có phải `vien-chuc`?\n"
    )
    assert told.out == "✗ 1 lỗi\n"


def test_a_feature_by_itself_may_be_clean(thidua: Thidua, features: Path) -> None:
    told = thidua("check", features / "khoi/tot.feature")
    assert (told.code, told.out, told.err) == (0, "✓ không có lỗi\n", "")


def test_the_place_of_a_step_is_in_every_form_of_the_report(thidua: Thidua, features: Path) -> None:
    (one,) = thidua("check", features, "--format", "json").data
    file = "tinh-nang/khoi/sai.feature"
    assert (one["code"], one["file"], one["line"], one["column"]) == ("value", file, 4, 33)
    assert (
        f"::error file={file},line=4,col=33," in thidua("check", features, "--format", "github").out
    )
    junit = thidua("check", features, "--format", "junit").out
    assert f'name="value 4:33" file="{file}" line="4"' in junit
    log = thidua("check", features, "--format", "sarif").data
    (result,) = log["runs"][0]["results"]
    where = result["locations"][0]["physicalLocation"]
    assert where["artifactLocation"]["uri"] == file
    assert where["region"] == {"startLine": 4, "startColumn": 33}


def test_features_without_their_reader_are_refused_in_one_line(
    thidua: Thidua, features: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("gherkin", "gherkin.errors", "gherkin.parser"):
        monkeypatch.setitem(sys.modules, name, None)
    told = thidua("check", features)
    assert (told.code, told.out) == (2, "")
    assert told.err.splitlines()[0] == (
        "thiếu gói để đọc tệp .feature: pip install 'thidua-rules[bdd]'"
    )
    told = thidua("check", features, "--lang", "en")
    assert told.err.startswith("the package that reads .feature files is missing: pip install")


def test_without_the_reader_of_features_the_rest_is_checked(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gherkin", None)
    monkeypatch.setitem(sys.modules, "gherkin.errors", None)
    assert thidua("check", PROFILES / "quoc-gia.yaml").code == 0


def test_a_pack_is_checked_on_the_shipped_rules(thidua: Thidua, tmp_path: Path) -> None:
    folder = tmp_path / PACK.name
    shutil.copytree(PACK, folder)
    assert thidua("check", folder).code == 0
    path = folder / PART
    path.write_text(path.read_text("utf-8").replace("narrows:", "narows:", 1), "utf-8")
    told = thidua("check", folder, "--format", "json")
    assert told.code == 1
    assert {one["file"] for one in told.data} == {str(path)}
    assert "unknown-key" in {one["code"] for one in told.data}


def test_a_pack_that_does_not_load_leaves_features_to_the_rules(
    thidua: Thidua, features: Path
) -> None:
    folder = Path("goi-xa")
    shutil.copytree(PACK, folder)
    (folder / PART).write_text("narrows: [\n", "utf-8")
    codes = {one["code"] for one in thidua("check", folder, features, "--format", "json").data}
    assert "value" in codes
    assert codes - {"value"}


def test_a_profile_is_checked_by_its_content(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "khoi-a.yaml"
    text = (PROFILES / "bac-ninh-2025.yaml").read_text("utf-8")
    path.write_text(text.replace("id: bac-ninh-2025", "id: khoi-a"), "utf-8")
    assert thidua("check", path).code == 0
    path.write_text(text.replace("bang-khen-thu-tuong]", "bang-khen-thu-tuog]"), "utf-8")
    told = thidua("check", path, "--format", "json")
    assert [one["code"] for one in told.data] == ["profile-id", "unknown-slug"]
    path.write_text("id: [\n", "utf-8")
    assert f"{path}:" in thidua("check", path).err


def test_features_and_profiles_are_read_with_the_rules_named_beside_them(
    thidua: Thidua, features: Path
) -> None:
    folder = Path("criteria")
    shutil.copytree(SHIPPED, folder)
    vocabulary = folder / "_vocabulary.yaml"
    text = vocabulary.read_text("utf-8")
    vocabulary.write_text(text.replace("vien-chuc:", "vien-chc:", 1), "utf-8")
    codes = {one["code"] for one in thidua("check", folder, features, "--format", "json").data}
    assert "unknown-slug" in codes  # the rules do not load any more
    assert "not-checked" in codes
    vocabulary.write_text(text, "utf-8")
    named = thidua("check", folder, features, PROFILES / "quoc-gia.yaml", "--format", "json").data
    assert [one["file"] for one in named if one["level"] == "error"] == [
        "tinh-nang/khoi/sai.feature"
    ]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (SHIPPED / "luat-06-2022", f"chỉ là một phần; hãy nêu cả `{SHIPPED}`"),
        (SHIPPED / "luat-06-2022/giay-khen.yaml", f"chỉ là một phần; hãy nêu cả `{SHIPPED}`"),
        (PACK / PART, f"chỉ là một phần; hãy nêu cả `{PACK}`"),
        (PACK.parent, f"hãy nêu thư mục trong đó: `{PACK}`"),
        (PACK.parent / "tap-the-a.yaml", "không phải bộ quy định, gói địa phương, hồ sơ khối"),
        (Path(__file__), "không phải bộ quy định, gói địa phương, hồ sơ khối"),
        (Path(__file__).parent, "không phải bộ quy định, gói địa phương, hồ sơ khối"),
        (Path("khong-co"), "không có tệp hay thư mục `khong-co`"),
    ],
)
def test_what_cannot_be_checked_is_told_with_what_to_name(
    thidua: Thidua, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Path, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    told = thidua("check", path)
    assert (told.code, told.out) == (2, "")
    assert said in told.err.splitlines()[0]


def test_what_to_name_is_told_from_where_the_command_runs(thidua: Thidua, features: Path) -> None:
    shutil.copytree(PACK, "goi/bac-ninh")
    told = thidua("check", ".")
    assert "hãy nêu thư mục trong đó: `goi/bac-ninh`, `tinh-nang`" in told.err
    assert "hãy nêu cả `goi/bac-ninh`" in thidua("check", f"goi/bac-ninh/{PART}").err
    assert features.is_dir()


def test_mutants_are_planted_in_rules_alone(thidua: Thidua, features: Path) -> None:
    told = thidua("check", features, "--mutants")
    assert (told.code, told.out) == (2, "")
    assert "hãy nêu cả thư mục quy định" in told.err
