"""`--pack DIR`: a local decision stands beside the national text in every command that reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Thidua
from tests.cli.test_reading_the_law import plain, refusals
from tests.rulebook.packs.conftest import FILL, MakePack, make_pack
from thidua_rules.rulebook.nominees.demo import BLOC_YEAR
from thidua_rules.rulebook.on_disk.source import read_yaml

__all__ = ["make_pack"]  # the fixture

BAC_NINH = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
DOSSIER = BAC_NINH.parent / "tap-the-a.yaml"
AWARD = "tap-the-lao-dong-xuat-sac"
ASKED = ("--award", AWARD, "--on", "2025-12-20")
CLAUSE = "Điều 7 Quyết định 86/2025/QĐ-UBND"


def test_a_decision_names_the_clause_of_the_pack(thidua: Thidua) -> None:
    told = thidua("decide", DOSSIER, *ASKED, "--pack", BAC_NINH)
    assert told.code == 0
    assert f"Cùng với: {CLAUSE} (tỉnh Bắc Ninh, siết thêm)" in told.out
    assert f"{CLAUSE}: chỉ đọc được một phần văn bản" in told.out
    english = thidua("decide", DOSSIER, *ASKED, "--pack", BAC_NINH, "--lang", "en")
    named = "Together with: Decision 86/2025/QĐ-UBND, Article 7 (Bắc Ninh province, narrows)"
    assert named in english.out


def test_without_the_pack_the_national_text_answers_alone(thidua: Thidua, tmp_path: Path) -> None:
    """What only the pack asks for is then nothing that a dossier may say."""
    refused = thidua("decide", DOSSIER, *ASKED)
    assert refused.code == 1
    assert "`xep-loai-to-chuc-dang`" in refused.err
    lines = DOSSIER.read_text("utf-8").splitlines()
    plain = tmp_path / "tap-the.yaml"
    plain.write_text("\n".join(x for x in lines if "xep-loai-to-chuc" not in x), "utf-8")
    assert "86/2025" not in thidua("decide", plain, *ASKED).out


def test_what_is_missing_by_the_pack_is_asked(thidua: Thidua) -> None:
    day = ("--award", "tap-the-lao-dong-tien-tien", "--on", "2025-12-20", "--format", "json")
    asked = thidua("ask", DOSSIER, *day, "--pack", BAC_NINH).data
    assert "bi-ky-luat-tu-canh-cao" not in {one["about"] for one in asked}
    told = thidua("ask", DOSSIER, *ASKED, "--pack", BAC_NINH)
    assert "Không còn gì phải hỏi." in told.out


def test_every_award_and_a_roster_are_decided_under_the_pack(
    thidua: Thidua, tmp_path: Path
) -> None:
    day = ("--on", "2025-12-20", "--pack", BAC_NINH)
    assert "✓ đủ" in thidua("decide", DOSSIER, "--all", *day).out
    roster = tmp_path / "roster.jsonl"
    roster.write_text('{"subject": {"id": "a", "kind": "tap-the"}}\n', "utf-8")
    told = thidua("decide", roster, *ASKED, "--pack", BAC_NINH, "--format", "json").data
    assert told[0]["governed_by"]["local"][0]["pack"] == "bac-ninh-qd-86-2025"


def test_a_replay_needs_the_pack(thidua: Thidua, tmp_path: Path) -> None:
    receipt = tmp_path / "bien-nhan.json"
    thidua("decide", DOSSIER, *ASKED, "--pack", BAC_NINH, "--receipt", receipt)
    assert thidua("replay", receipt, "--pack", BAC_NINH).out == "✓ giống hệt\n"
    told = thidua("replay", receipt)
    assert told.code == 1
    assert "✗ không giữ gói `bac-ninh-qd-86-2025` (" in told.out
    assert f"✗ không còn giữ tệp `bac-ninh-qd-86-2025/{AWARD}` (" in told.out


def test_the_rule_is_shown_with_what_is_added_and_what_is_only_told(thidua: Thidua) -> None:
    told = thidua("show", AWARD, "--on", "2025-12-20", "--pack", BAC_NINH).out
    assert "  Cùng với / together with: Điều 7 Quyết định 86/2025/QĐ-UBND" in told
    assert "Theo quy định chung: Tập thể lao động xuất sắc" in told
    assert "Riêng tỉnh Bắc Ninh, theo Quyết định 86/2025/QĐ-UBND" in told
    before = thidua("show", AWARD, "--on", "2025-12-14", "--pack", BAC_NINH).out
    assert "86/2025" not in before


def test_the_pack_is_listed_with_the_law_of_the_day(thidua: Thidua) -> None:
    day = ("--on", "2025-12-20", "--pack", BAC_NINH)
    assert "Quyết định 86/2025/QĐ-UBND" in thidua("law", *day).out
    assert thidua("awards", *day).out == thidua("awards", "--on", "2025-12-20").out


def test_slots_tell_who_has_filled_them(thidua: Thidua, make_pack: MakePack) -> None:
    folder = make_pack(giay_khen=FILL)
    told = thidua("slots", "--pack", folder).out
    assert told.endswith(
        "\nĐã được quy định:\n"
        "  luat-06-2022/giay-khen#tieu-chuan-giay-khen ← khoản 1 Điều 3 Quyết định 1/2025/QĐ-UBND "
        "(tỉnh A, từ 2025-02-01)\n"
    )
    slots = thidua("slots", "--pack", folder, "--format", "json").data
    (slot,) = [one for one in slots if one["filled"]]
    assert (slot["slot"], slot["filled"][0]["at"]) == ("tieu-chuan-giay-khen", "tinh-a/giay-khen")
    assert "Đã được quy định" not in thidua("slots").out


def test_gaps_of_a_pack_are_listed(thidua: Thidua) -> None:
    assert "bac-ninh-tieu-chuan" in thidua("gaps", "--pack", BAC_NINH).out


@pytest.mark.parametrize(
    "words",
    [
        ("awards",),
        ("slots",),
        ("gaps",),
        ("check",),
        ("law", "--on", "2025-12-20"),
        ("show", AWARD, "--on", "2025-12-20"),
        ("decide", DOSSIER, *ASKED),
        ("ask", DOSSIER, *ASKED),
    ],
    ids=lambda words: words[0],
)
def test_a_pack_that_does_not_load_is_told_with_a_way_out(
    thidua: Thidua, words: tuple[str, ...]
) -> None:
    told = thidua(*words, "--pack", BAC_NINH.parent)
    assert told.code == 1
    assert "không phải một gói – mỗi lần một thư mục trong đó:" in told.err


def test_the_shipped_example_is_checked(thidua: Thidua) -> None:
    told = thidua("check", "--pack", BAC_NINH)
    assert told.code == 0, told.err
    assert f"bac-ninh-qd-86-2025/{AWARD}.yaml:1:1: mới một người đọc đối chiếu" in told.out


def test_a_year_of_a_bloc_is_replayed_under_a_pack(thidua: Thidua, tmp_path: Path) -> None:
    year = BLOC_YEAR
    under = thidua("bloc", "status", year, "--pack", BAC_NINH)
    assert (under.err, under.out) == ("", thidua("bloc", "status", year).out)
    assert thidua("bloc", "replay", year, "--pack", tmp_path / "khong-co").code == 1
    assert thidua("bloc", "status", year, "--pack", tmp_path / "khong-co").code == 1


def test_the_schema_of_a_pack_is_that_of_its_head_or_of_a_file(thidua: Thidua) -> None:
    schema = thidua("schema", "pack").data
    for name, key in (("_instrument", "scope"), (AWARD, "narrows")):
        data = plain(read_yaml(BAC_NINH / f"{name}.yaml").data)
        assert key in data
        assert refusals(schema, data) == []
        assert refusals(schema, data | {"khoa-la": 1})


def test_the_schema_of_a_dossier_knows_who_signs_for_the_pack(thidua: Thidua) -> None:
    schema = thidua("schema", "dossier", "--award", AWARD, "--pack", BAC_NINH).data
    signed = schema["properties"]["attested"]["properties"]
    assert signed["xep-loai-to-chuc-dang"]["properties"] == {"by": {"const": "cap-trinh"}}
