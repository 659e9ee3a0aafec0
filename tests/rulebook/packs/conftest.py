"""A pack of a few invented lines, written into a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules import Problem, Rulebook, RuleFileError
from thidua_rules.rulebook import under_packs

HEAD = """\
kind: quyet-dinh
number: 1/2025/QĐ-UBND
title: {vi: Quy định mẫu, en: Sample rules}
issued: 2025-01-02
issuer: ubnd-tinh
scope: {kind: tinh, id: tinh-a, vi: tỉnh A, en: province A}
effective: {from: 2025-02-01}
basis: primary
source: invented
"""
FILE = """\
narrows: luat-06-2022/lao-dong-tien-tien.khoan-1
title: {vi: Yêu cầu của tỉnh, en: What the province asks}
cite: d3.k1
basis: primary
checked: {on: 2026-01-01, against: invented, readers: 2}
all:
  - {id: dang-ky, vi: Đã đăng ký, en: Registered, attested: {by: cap-trinh}}
"""
NAME = "lao-dong-tien-tien.yaml"
SLOT = "giay-khen#tieu-chuan-giay-khen"
FILL = FILE.replace(
    "narrows: luat-06-2022/lao-dong-tien-tien.khoan-1", f"fills: luat-06-2022/{SLOT}"
)

MakePack = Callable[..., Path]


@pytest.fixture
def make_pack(tmp_path: Path) -> MakePack:
    """Write a pack: its name, its head, and its files by their names."""

    def make(name: str = "tinh-a", head: str = HEAD, **files: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "_instrument.yaml").write_text(head, "utf-8")
        for file, text in (files or {"lao_dong_tien_tien": FILE}).items():
            (folder / f"{file.replace('_', '-').replace('--', '.')}.yaml").write_text(text, "utf-8")
        return folder

    return make


def problems_of(book: Rulebook, *folders: Path) -> tuple[Problem, ...]:
    """What keeps the packs from loading."""
    with pytest.raises(RuleFileError) as caught:
        under_packs(book, folders)
    return caught.value.problems
