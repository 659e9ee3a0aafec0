"""`check` looks at packs too: cases answer as written, each leaf is what some case turns on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rulebook.packs.conftest import FILE, MakePack, make_pack
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.packs import check_packs
from thidua_rules.rulebook import SHIPPED

__all__ = ["make_pack"]  # the fixture

CASES = """\
on: 2025-12-20
subject: {kind: ca-nhan, groups: [cong-chuc]}
complete: {since: 1900}
cases:
  - name: Đã đăng ký
    source: d3.k1
    records: [xep-loai:tot 2025]
    attested: {tinh-than: true, dang-ky: true}
    verdict: met
    because: [hoan-thanh-tot, tinh-than, dang-ky]
  - name: Chưa đăng ký
    source: expert
    records: [xep-loai:tot 2025]
    attested: {tinh-than: true, dang-ky: false}
    verdict: unmet
    because: [dang-ky]
"""
NAME = "lao-dong-tien-tien"
RULE = "lao-dong-tien-tien.khoan-1"


@pytest.fixture(scope="module")
def bench() -> Bench:
    return bench_of(SHIPPED, None)


def found(bench: Bench, folder: Path, cases: str | None = CASES) -> list[tuple[str, str]]:
    if cases is not None:
        (folder / f"{NAME}.cases.yaml").write_text(cases, "utf-8")
    return [(one.code, str(one.place)) for one in check_packs(bench, [folder])]


def test_a_pack_that_is_right(bench: Bench, make_pack: MakePack) -> None:
    assert found(bench, make_pack()) == []


def test_a_pack_that_does_not_load(bench: Bench, make_pack: MakePack) -> None:
    folder = make_pack(head="kind: gi\n")
    assert {code for code, _ in found(bench, folder)} >= {"not-one-of", "missing"}


def test_a_file_without_cases(bench: Bench, make_pack: MakePack) -> None:
    assert found(bench, make_pack(), None) == [("no-cases", f"tinh-a/{NAME}.yaml:1:1")]


def test_cases_that_cannot_be_read(bench: Bench, make_pack: MakePack) -> None:
    places = [place for _, place in found(bench, make_pack(), "on: 2025-12-20\n")]
    assert {place.partition(":")[0] for place in places} == {f"tinh-a/{NAME}.cases.yaml"}


@pytest.mark.parametrize(
    ("written", "instead", "code"),
    [
        ("verdict: met", "verdict: unknown", "case-verdict"),
        ("tinh-than, dang-ky]", "dang-ky]", "case-because"),
        ("source: d3.k1", "source: luat-0/d1", "case-source"),
        ("source: d3.k1", "source: lời kể", "case-source"),
    ],
)
def test_a_case_that_is_not_right(
    bench: Bench, make_pack: MakePack, written: str, instead: str, code: str
) -> None:
    folder = make_pack()
    place = f"tinh-a/{NAME}.cases.yaml:5:5"
    assert (code, place) in found(bench, folder, CASES.replace(written, instead, 1))


def test_a_leaf_that_no_case_turns_on(bench: Bench, make_pack: MakePack) -> None:
    cases = CASES[: CASES.index("  - name: Chưa")]
    assert found(bench, make_pack(), cases) == [
        ("leaf-not-shown", f"tinh-a/{NAME}.yaml:7:6"),
        ("leaf-decides", f"tinh-a/{NAME}.yaml:7:6"),
    ]


def test_a_sentence_that_is_the_same_in_both_languages(bench: Bench, make_pack: MakePack) -> None:
    same = "{vi: Yêu cầu của tỉnh, en: Yêu cầu của tỉnh}"
    text = FILE.replace("{vi: Yêu cầu của tỉnh, en: What the province asks}", same)
    text = text.replace("vi: Đã đăng ký, en: Registered", "vi: Đăng ký, en: Đăng ký")
    folder = make_pack(lao_dong_tien_tien=text)
    assert found(bench, folder) == [
        ("one-language", f"tinh-a/{NAME}.yaml:1:1"),
        ("one-language", f"tinh-a/{NAME}.yaml:7:6"),
    ]


def test_a_file_that_one_reader_compared(bench: Bench, make_pack: MakePack) -> None:
    folder = make_pack(lao_dong_tien_tien=FILE.replace("readers: 2", "readers: 1"))
    (folder / f"{NAME}.cases.yaml").write_text(CASES, "utf-8")
    (problem,) = check_packs(bench, [folder])
    assert (problem.code, problem.level) == ("one-reader", "note")


def test_a_case_is_answered_by_the_rule_that_is_for_its_nominee(
    bench: Bench, make_pack: MakePack
) -> None:
    """The file adds to every rule of the award; farmers have one of their own."""
    farmer = """\
  - name: Nông dân
    source: d3
    subject: {kind: ca-nhan, groups: [nong-dan]}
    attested: {dang-ky: {holds: false, by: cap-trinh}}
    verdict: unmet
    because: [dang-ky]
"""
    folder = make_pack(lao_dong_tien_tien=FILE.replace(RULE, NAME))
    assert found(bench, folder, CASES + farmer) == []


def test_a_case_of_a_day_before_the_law_is_answered_as_the_rule_stands_later(
    bench: Bench, make_pack: MakePack
) -> None:
    early = CASES.replace("source: d3.k1", "source: d3.k1\n    on: 2016-12-20")
    assert ("case-verdict", f"tinh-a/{NAME}.cases.yaml:5:5") in found(bench, make_pack(), early)
