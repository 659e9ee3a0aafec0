"""A scenario under local rules: the pack stands beside the feature, and answers beside the law."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from tests.bdd.conftest import Folder, Story
from thidua_rules.bdd import lint
from thidua_rules.errors import ThiduaError

PACK = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
STEPS = """
    Cho quy định địa phương trong thư mục "goi/bac-ninh-qd-86-2025"
    Và một tập thể
    Và hồ sơ có "xep-loai:xuat-sac 2025"
    Và tập thể có số người
      | số liệu                | số người |
      | tong-so                | 10       |
      | hoan-thanh-nhiem-vu    | 10       |
      | lao-dong-tien-tien     | 8        |
      | chien-si-thi-dua-co-so | 1        |
    Và các nhận định
      | nhận định          | thẩm quyền | xác nhận |
      | phong-trao-thi-dua | don-vi     | có       |
      | doan-ket           | don-vi     | có       |
      | guong-mau          | don-vi     | có       |
    Và "cap-trinh" xác nhận "xep-loai-to-chuc-dang"
    Khi xét "tap-the-lao-dong-xuat-sac" ngày 2025-12-20
    Thì kết luận là đủ
    Và quy định địa phương áp dụng là "Điều 7 Quyết định 86/2025/QĐ-UBND"
"""
HEAD = "# language: vi\nTính năng: Thử\n  Kịch bản: Một\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    copytree(PACK, tmp_path / "goi" / PACK.name)
    return tmp_path


def told(story: Story, steps: str, lang: str = "vi") -> str:
    with pytest.raises(ThiduaError) as failed:
        story(steps)
    return failed.value.sentence(lang)


def test_the_pack_answers_beside_the_law(story: Story, here: Path) -> None:
    world = story(STEPS)
    assert world.packs == (here / "goi" / PACK.name,)
    assert "Điều 7 Quyết định 86/2025/QĐ-UBND" in world.clauses


def test_its_judgements_are_known_to_lint_and_to_this_scenario_only(here: Path) -> None:
    other = STEPS.replace(
        '    Cho quy định địa phương trong thư mục "goi/bac-ninh-qd-86-2025"\n', ""
    )
    other = other.replace("Và một tập thể", "Cho một tập thể")
    feature = here / "hai.feature"
    feature.write_text(f"{HEAD}{STEPS}\n  Kịch bản: Hai\n{other}", "utf-8")
    (problem,) = lint(feature)
    assert problem.place.line > STEPS.count("\n")
    assert "`xep-loai-to-chuc-dang` không phải là mã nhận định" in problem.text.vi


@pytest.mark.usefixtures("here")
def test_before_its_first_day_it_says_nothing(story: Story) -> None:
    day = STEPS.replace("2025-12-20", "2025-12-14")
    told_so = day[: day.index("    Và quy định địa phương áp")]
    story(f"{told_so}    Và không có quy định địa phương nào áp dụng\n")
    assert "quy định địa phương áp dụng là: không có" in told(story, day)
    said = told(story, f"{STEPS}    Và không có quy định địa phương nào áp dụng\n")
    assert "quy định địa phương áp dụng là: Điều 7 Quyết định 86/2025/QĐ-UBND" in said
    assert "the local rules that apply are: " in told(story, day, "en")


def test_a_folder_that_is_no_pack_is_told_at_its_step_with_its_own_problems(
    story: Story, here: Path
) -> None:
    said = told(story, STEPS.replace("goi/bac-ninh-qd-86-2025", "goi/khong-co"))
    assert "mot.feature:5:9: gói quy định địa phương không nạp được" in said
    assert "goi/khong-co` không phải một gói – một gói là thư mục có tệp" in said
    head = here / "goi" / PACK.name / "_instrument.yaml"
    head.write_text(head.read_text("utf-8").replace("ubnd-tinh", "ubnd-tin"), "utf-8")
    said = told(story, STEPS)
    assert "_instrument.yaml:8:9: `ubnd-tin`" in said


def test_a_pack_that_does_not_load_leaves_the_other_scenarios_alone(folder: Folder) -> None:
    wrong = '    Cho quy định địa phương trong thư mục "khong-co"\n'
    case = """    {}một cá nhân
    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""
    text = f"{HEAD}{wrong}{case.format('Và ')}\n  Kịch bản: Hai\n{case.format('Cho ')}"
    ran = folder({"hai.feature": text})
    assert "1 failed, 1 passed" in ran.out
