"""The papers that the law of a day asks of a dossier, each with its clause."""

from __future__ import annotations

import pytest

from thidua_rules import Rulebook
from thidua_rules.model.law import Basis
from thidua_rules.model.papers import Need, Stage
from thidua_rules.testing import day


def asked(book: Rulebook, award: str, on: str) -> dict[str, str]:
    """Each paper with its clause."""
    return {one.id: str(one.cite) for one in book.papers_of(award, on=day(on))}


@pytest.mark.parametrize(
    ("award", "on", "paper", "cite"),
    [
        ("bang-khen-bo-tinh", "2019-12-31", "bao-cao-kiem-toan", "nd-91-2017/d45.k7"),
        ("bang-khen-bo-tinh", "2020-01-01", "bao-cao-kiem-toan", "tt-12-2019/d10.k3.a"),
        ("co-thi-dua-chinh-phu", "2023-12-31", "bao-cao-kiem-toan", "tt-12-2019/d10.k3.a"),
        ("co-thi-dua-chinh-phu", "2024-01-01", "bao-cao-kiem-toan", None),
        ("chien-si-thi-dua-co-so", "2021-06-01", "bao-cao-kiem-toan", None),
        ("chien-si-thi-dua-toan-quoc", "2021-06-01", "y-kien-cap-uy", "nd-91-2017/d45.k4.b"),
        ("bang-khen-thu-tuong", "2021-06-01", "y-kien-cap-uy", "nd-91-2017/d45.k4.a"),
        ("chien-si-thi-dua-toan-quoc", "2024-06-01", "y-kien-cap-uy", None),
        ("gia-dinh-van-hoa", "2018-11-04", "bang-tu-danh-gia", None),
        ("gia-dinh-van-hoa", "2018-11-05", "bang-tu-danh-gia", "nd-122-2018/d8.k2"),
        ("gia-dinh-van-hoa", "2018-11-05", "bien-ban-binh-xet", "nd-122-2018/d8.k3"),
        ("thon-to-dan-pho-van-hoa", "2023-12-31", "ban-dang-ky", "nd-122-2018/d14.k2"),
        ("huan-chuong-lao-dong-hang-ba", "2023-12-31", "cong-khai", "nd-91-2017/d45.k10"),
        ("huan-chuong-lao-dong-hang-ba", "2024-01-01", "cong-khai", "nd-98-2023/d46.k2"),
        ("huan-chuong-lao-dong-hang-ba", "2025-07-01", "cong-khai", "nd-152-2025/d44.k2"),
        ("gia-dinh-van-hoa", "2024-01-29", "cong-khai", None),
        ("gia-dinh-van-hoa", "2024-01-30", "cong-khai", "luat-06-2022/d84.k7"),
        ("thon-to-dan-pho-van-hoa", "2026-10-01", "cong-khai", "luat-06-2022/d84.k7"),
        ("chien-si-thi-dua-co-so", "2025-06-30", "ket-qua-bo-phieu", "nd-98-2023/d34.k2"),
        ("chien-si-thi-dua-co-so", "2025-07-01", "ket-qua-bo-phieu", "nd-152-2025/d6.k2.c"),
        ("co-thi-dua-bo-tinh", "2025-07-01", "ket-qua-bo-phieu", "nd-98-2023/d30.k7"),
    ],
)
def test_a_paper_is_asked_by_the_closest_clause_of_the_day(
    book: Rulebook, award: str, on: str, paper: str, cite: str | None
) -> None:
    assert asked(book, award, on).get(paper) == cite


def test_what_is_carried_over_is_inferred_and_refuses_nothing(book: Rulebook) -> None:
    for award in ("chien-si-thi-dua-toan-quoc", "co-thi-dua-chinh-phu"):
        held = book.papers_of(award, on=day("2025-07-01"))
        carried = [one for one in held if one.instrument == "nd-152-2025"]
        assert carried
        assert {(one.basis, one.need) for one in carried} == {(Basis.INFERRED, Need.IN_CASE)}


def test_a_family_files_its_own_assessment_in_place_of_a_report(book: Rulebook) -> None:
    """Article 8 of Decree 122 lists no report; before it the Law's report was asked for."""
    [report] = [
        one
        for one in book.papers_of("gia-dinh-van-hoa", on=day("2020-06-01"))
        if one.id == "bao-cao-thanh-tich"
    ]
    assert report.or_else == ("bang-tu-danh-gia",)
    assert asked(book, "gia-dinh-van-hoa", "2018-11-04") == {
        "to-trinh": "luat-15-2003/d84.k1.a",
        "bao-cao-thanh-tich": "luat-15-2003/d84.k1.b",
        "bien-ban-binh-xet": "luat-15-2003/d84.k1.c",
    }


@pytest.mark.parametrize("on", ["2021-06-01", "2024-06-01", "2025-07-01"])
def test_no_paper_of_the_council_or_the_party_is_asked_of_whoever_hands_it_in(
    book: Rulebook, on: str
) -> None:
    made_later = {"ket-qua-bo-phieu", "y-kien-cap-uy", "chung-nhan-pham-vi-anh-huong"}
    for award in ("chien-si-thi-dua-toan-quoc", "co-thi-dua-chinh-phu", "bang-khen-thu-tuong"):
        for paper in book.papers_of(award, on=day(on)):
            assert paper.stage is Stage.PROPOSE or paper.id not in made_later


@pytest.mark.parametrize("on", ["2021-06-01", "2024-06-01", "2025-07-01"])
@pytest.mark.parametrize("of", ["toan-quoc", "bo-tinh", "co-so"])
def test_combat_ingenuity_stands_in_for_an_initiative(book: Rulebook, of: str, on: str) -> None:
    """Articles 49(2)(d), 50(2)(d) of Decree 91; 21(2), 22(2), 23(2) of the Law of 2022."""
    [paper] = [
        p
        for p in book.papers_of(f"chien-si-thi-dua-{of}", on=day(on))
        if p.id == "chung-nhan-sang-kien"
    ]
    assert "chung-nhan-muu-tri" in paper.or_else


def test_no_paper_is_asked_where_no_text_is_held(book: Rulebook) -> None:
    assert asked(book, "giay-khen", "2010-01-01") == {}
