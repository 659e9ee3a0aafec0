"""Faults that only a proof can find, each with its place and, where there is one, a person."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from thidua_rules.checks import proving
from thidua_rules.checks.mutants.plant import mutants_of
from thidua_rules.checks.proving import Proof, prove
from thidua_rules.proof.questions import Asked
from thidua_rules.rulebook import SHIPPED, load_rulebook

BEST = "luat-06-2022/tap-the-lao-dong-xuat-sac.yaml"
GOOD = "luat-06-2022/tap-the-lao-dong-tien-tien.yaml"
GRASSROOTS = "luat-06-2022/chien-si-thi-dua-co-so.yaml"
DECREE = "nd-91-2017/chien-si-thi-dua-co-so.yaml"
LONG = "nd-91-2017/huan-chuong-lao-dong-hang-ba.cong-hien.yaml"
VILLAGE = "luat-06-2022/xa-phuong-tieu-bieu.yaml"
PACK = Path("examples/packs/bac-ninh-qd-86-2025")

# what is put where: a condition that contradicts another one, an alternative in vain, and so on
FAULTS = {
    BEST: (
        "all:\n",
        "all:\n"
        "  - {id: khong-ai, cite: d27.k1.d, vi: Không ai, en: Nobody, "
        "fact: {of: members.chien-si-thi-dua-co-so, at_most: 0}}\n",
    ),
    GOOD: (
        "    attested: {by: don-vi}\n  - id: ty-le",
        "    any:\n"
        "      - {id: loi-cu, vi: Lối cũ, en: The old way, attested: {by: don-vi}}\n"
        "      - {id: loi-cut, vi: Lối cụt, en: A dead end, "
        "fact: {of: members.bi-ky-luat-tu-canh-cao, at_least: 1}}\n"
        "  - id: ty-le",
    ),
    GRASSROOTS: (
        "      - id: de-tai\n",
        "      - {id: sang-kien-tinh, vi: Sáng kiến cấp tỉnh, en: A provincial initiative, "
        "count: {of: [sang-kien], level: bo-tinh, at_least: 1, window: this_year}}\n"
        "      - id: de-tai\n",
    ),
    DECREE: (
        "count: {of: [lao-dong-tien-tien, chien-si-tien-tien], at_least: 1, unit: years, "
        "window: this_year}",
        "count: {of: [lao-dong-tien-tien, chien-si-tien-tien], at_least: 1, unit: years, "
        "window: ever}",
    ),
    LONG: ("[vu-truong], at_least: 5, below: 6}", "[vu-truong], at_least: 5, below: 7}"),
    VILLAGE: (
        "all:\n",
        "all:\n"
        "  - {id: luon-dung, cite: d29.k1, vi: Luôn đúng, en: Always so, "
        "fact: {of: members.nu, at_least: 0}}\n",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped catalogue with every fault in it."""
    folder = tmp_path_factory.mktemp("sai") / "criteria"
    shutil.copytree(SHIPPED, folder)
    for name, (old, new) in FAULTS.items():
        path = folder / name
        text = path.read_text("utf-8")
        assert old in text, name
        path.write_text(text.replace(old, new, 1), "utf-8")
    return folder


@pytest.fixture(scope="module")
def weak(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example pack, with a clause that asks for less than the Law."""
    folder = tmp_path_factory.mktemp("goi") / "bac-ninh-qd-86-2025"
    shutil.copytree(PACK, folder)
    path = folder / "tap-the-lao-dong-tien-tien.yaml"
    head = path.read_text("utf-8").partition("any:\n")[0]
    clause = (
        "all:\n  - {id: sau-muoi-phan-tram, vi: Ít nhất 60%, en: At least 60 %, "
        "share: {of: lao-dong-tien-tien, in: tong-so, at_least: 60}}\n"
    )
    path.write_text(head + clause, "utf-8")
    return folder


@pytest.fixture(scope="module")
def proof(spoilt: Path, weak: Path) -> Proof:
    return prove(spoilt, packs=[weak])


@pytest.mark.parametrize(
    ("code", "file", "said"),
    [
        ("unsatisfiable", BEST, "`khong-ai`"),
        ("dead-alternative", GOOD, "`loi-cut`"),
        ("subsumed-alternative", GRASSROOTS, "`sang-kien-tinh`"),
        ("always-met", VILLAGE, "`luon-dung`"),
        ("band-overlap", LONG, "`vu-truong-5-6`"),
        ("untrue", "_known.yaml", "Theo Nghị định 91/2017"),
        (
            "asks-less",
            "bac-ninh-qd-86-2025/tap-the-lao-dong-tien-tien.yaml",
            "`sau-muoi-phan-tram`",
        ),
    ],
)
def test_a_fault_that_only_a_proof_finds_is_found(
    proof: Proof, code: str, file: str, said: str
) -> None:
    found = [one for one in proof.problems if one.code == code]
    assert any(one.place.file == file and said in one.text.vi for one in found), [
        one.sentence() for one in found
    ]
    assert all(one.place.line > 1 for one in found if code not in {"unsatisfiable", "untrue"})


def test_the_core_names_what_cannot_hold_together_and_no_more(proof: Proof) -> None:
    (one,) = [one for one in proof.problems if one.code == "unsatisfiable"]
    assert "`khong-ai`, `co-chien-si-thi-dua`" in one.text.vi


def test_whoever_gives_a_claim_the_lie_is_shown(proof: Proof) -> None:
    (one,) = [one for one in proof.problems if one.code == "untrue"]
    assert one.hint is not None
    assert '"kind":"chien-si-tien-tien"' in one.hint.vi or "lao-dong-tien-tien" in one.hint.vi


def test_nothing_else_is_said_of_what_was_not_spoilt(proof: Proof) -> None:
    codes = {one.code for one in proof.problems if one.place.file.startswith("luat-15-2003")}
    assert codes == set()
    assert not [one for one in proof.problems if one.code in {"undecided", "not-encoded"}]


def test_a_mistake_that_is_wrongly_taken_for_harmless_is_told_with_a_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = load_rulebook()
    rule = book["luat-06-2022/tap-the-lao-dong-xuat-sac"]
    share = next(one for one in mutants_of(rule, book.vocabulary) if "71" in one.text.vi)
    monkeypatch.setattr(proving, "mutants_of", lambda one, _: [share] if one is rule else [])
    monkeypatch.setattr(proving, "is_equivalent", lambda *_: True)
    counts: Counter[str] = Counter()
    (doubt,) = proving._of_equivalents(book, Asked(), counts)
    assert (doubt.what, doubt.at) == ("not-equivalent", f"{rule.id}#bay-muoi-phan-tram")
    assert doubt.person is not None
    told = doubt.person.members
    assert told["lao-dong-tien-tien"] * 100 == 70 * told["tong-so"]
    assert counts == {"questions": 1, "equivalents": 1}


def test_a_solver_that_gives_up_is_never_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    book = load_rulebook()
    rule = book["luat-06-2022/bang-khen-bo-tinh.ca-nhan"]
    one = next(iter(mutants_of(rule, book.vocabulary)))
    monkeypatch.setattr(proving, "mutants_of", lambda each, _: [one] if each is rule else [])
    monkeypatch.setattr(proving, "is_equivalent", lambda *_: True)
    told = [doubt.what for doubt in proving._of_equivalents(book, Asked(effort=1), Counter())]
    assert told == ["undecided"]
