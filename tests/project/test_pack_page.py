"""What the page on packs shows loads as it stands, and each message that it explains is one."""

from __future__ import annotations

import re
from pathlib import Path

from tests.rulebook.packs.conftest import (
    FILE,
    FILL,
    HEAD,
    SLOT,
    MakePack,
    make_pack,
    problems_of,
)
from thidua_rules import Rulebook
from thidua_rules.cli.app import build
from thidua_rules.rulebook import under_packs

__all__ = ["make_pack"]  # the fixture

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/writing-a-pack.md").read_text("utf-8")


def snippets(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.M | re.S)


def test_the_pack_of_the_page_loads(book: Rulebook, tmp_path: Path) -> None:
    head, file = snippets("yaml")
    folder = tmp_path / "bac-ninh-qd-86-2025"
    folder.mkdir()
    (folder / "_instrument.yaml").write_text(head.replace("id: …", "id: mot"), "utf-8")
    (folder / "giay-khen.yaml").write_text(file, "utf-8")
    (rule,) = under_packs(book, [folder]).woven["luat-06-2022/giay-khen"]
    assert [one.slot for one in rule.local] == ["tieu-chuan-giay-khen"]


def explained() -> list[str]:
    """The messages of the page's last table."""
    table = PAGE[PAGE.index("| message |") :]
    cells = [row.split("|")[1].strip() for row in table.splitlines()[2:]]
    return [
        message.strip("` ")
        for cell in cells
        for message in re.findall(r"`` .+? ``|(?<!`)`[^`]+`(?!`)", cell)
    ]


def test_each_message_that_is_explained_is_one(book: Rulebook, make_pack: MakePack) -> None:
    meets = FILE.replace("attested: {by: cap-trinh}", "meets: {awards: [lao-dong-tien-tien]}")
    flag = FILL.replace(SLOT, "co-thi-dua-chinh-phu#chi-tiet-co-chinh-phu")
    strange = make_pack("m")
    (strange / "_conditions.yaml").write_text("a: 1", "utf-8")
    folders = (
        (Path("khong-co"),),
        (make_pack("a", head=HEAD.replace("effective: {from: 2025-02-01}\n", "")),),
        (make_pack("b", head=HEAD.replace("from: 2025-02-01", "until: 2025-02-01")),),
        (make_pack("c", head=HEAD.replace("QĐ-UBND", "NQ-HĐND")),),
        (make_pack("d", giay_khen=FILL.replace("giay-khen#", "khong-co#")),),
        (make_pack("e", giay_khen=FILL.replace("#tieu", "#khong")),),
        (make_pack("f", co_thi_dua_chinh_phu=flag),),
        (make_pack("g", head=HEAD.replace("2025-02-01", "2020-02-01")),),
        (make_pack("h", giay_khen=FILL), make_pack("i", giay_khen=FILL)),
        (make_pack("k", lao_dong_tien_tien=FILE.replace("dang-ky", "tinh-than")),),
        (make_pack("l", lao_dong_tien_tien=meets),),
        (strange,),
    )
    told = [one.text.vi for each in folders for one in problems_of(book, *each)]
    messages = explained()
    assert len(messages) == len(folders)
    for message in messages:
        shape = ".+".join(re.escape(piece) for piece in message.split("…"))
        assert any(re.search(shape, one) for one in told), message


def test_the_option_goes_with_the_commands_that_the_page_names() -> None:
    told = PAGE[PAGE.index("`--pack DIR`, as often") :].partition("\n\n")[0]
    group = build("vi")
    taking = {
        name
        for name, command in group.commands.items()
        if any("--pack" in param.opts for param in command.params)
    }
    assert taking == set(re.findall(r"`([a-z]+)`", told)) - {"status"}
