"""A decision under a pack names its clause beside the national one, and can be replayed with it."""

from __future__ import annotations

import pytest

from tests.rulebook.packs.conftest import FILE, FILL, HEAD, MakePack, make_pack
from thidua_rules import Decision, Rulebook, Verdict, decide, decide_under
from thidua_rules.engine.replay import not_held, replay
from thidua_rules.rulebook import under_packs
from thidua_rules.testing import day, dossier

__all__ = ["make_pack"]  # the fixture

AWARD = "lao-dong-tien-tien"
ON = day("2025-12-20")
RECORDS = ("xep-loai:tot 2025",)
SIGNED = {"tinh-than": "don-vi"}


def nominee(**signed: str):
    return dossier(*RECORDS, groups=["cong-chuc"], complete=1900, attested={**SIGNED, **signed})


def decided(book: Rulebook, subject=None, award: str = AWARD) -> Decision:
    return decide(book, award, subject or nominee(), on=ON)


@pytest.mark.parametrize(
    ("signed", "verdict"),
    [({}, "UNKNOWN"), ({"dang-ky": "cap-trinh"}, "MET"), ({"dang-ky": "-cap-trinh"}, "UNMET")],
)
def test_what_the_pack_asks_decides_with_the_law(
    book: Rulebook, make_pack: MakePack, signed: dict[str, str], verdict: str
) -> None:
    assert decided(book).verdict is Verdict.MET
    under = under_packs(book, [make_pack()])
    decision = decided(under, nominee(**signed))
    assert decision.verdict is Verdict[verdict]
    assert "khoản 1 Điều 3 Quyết định 1/2025/QĐ-UBND" in {one.cite for one in decision.because}


def test_the_clause_stands_in_what_governs(book: Rulebook, make_pack: MakePack) -> None:
    decision = decided(under_packs(book, [make_pack()]))
    (local,) = decision.governed_by.local
    assert (local.pack, local.at, local.slot) == ("tinh-a", "tinh-a/lao-dong-tien-tien", None)
    assert local.cite == "khoản 1 Điều 3 Quyết định 1/2025/QĐ-UBND"
    assert local.scope.vi == "tỉnh A"
    assert decision.governed_by.cite == "khoản 1 Điều 24 Luật 06/2022/QH15"
    (question,) = decision.ask
    assert (question.about, question.who) == ("dang-ky", "cap-trinh")


def test_a_filled_slot_answers_where_it_was_unknown(book: Rulebook, make_pack: MakePack) -> None:
    award = "giay-khen"
    assert decided(book, award=award).ask[0].kind == "slot"
    under = under_packs(book, [make_pack(giay_khen=FILL)])
    decision = decided(under, nominee(**{"dang-ky": "cap-trinh"}), award)
    assert decision.verdict is Verdict.MET
    assert decision.governed_by.local[0].slot == "tieu-chuan-giay-khen"
    slot = next(one for one in decision.trace.walk() if one.id == "tieu-chuan-giay-khen")
    assert slot.cite == "khoản 2 Điều 75 Luật 06/2022/QH15"
    assert slot.parts[0].via == slot.cite


@pytest.mark.parametrize(
    ("only", "kind", "groups", "verdict"),
    [
        ("{kind: [ca-nhan, tap-the]}", "ho-gia-dinh", [], "UNKNOWN"),
        ("{kind: [ca-nhan, tap-the]}", "ca-nhan", [], "MET"),
        ("{groups: [cong-chuc]}", "ca-nhan", ["nong-dan"], "UNKNOWN"),
        ("{groups: [cong-chuc]}", "ca-nhan", ["cong-chuc", "nong-dan"], "MET"),
        ("{groups: [cong-chuc]}", "ca-nhan", None, "UNKNOWN"),
        ("{kind: ca-nhan, except: [nong-dan]}", "ca-nhan", ["nong-dan"], "UNKNOWN"),
        ("{kind: ca-nhan, except: [nong-dan]}", "tap-the", [], "UNKNOWN"),
        ("{kind: ca-nhan, except: [nong-dan]}", "ca-nhan", [], "MET"),
    ],
)
def test_for_whom_a_slot_is_not_filled_it_stays_open(  # noqa: PLR0913, PLR0917
    book: Rulebook,
    make_pack: MakePack,
    only: str,
    kind: str,
    groups: list[str] | None,
    verdict: str,
) -> None:
    under = under_packs(book, [make_pack(giay_khen=f"{FILL}only: {only}\n")])
    stated = {} if groups is None else {"groups": groups}
    subject = dossier(kind=kind, complete=1900, attested={"dang-ky": "cap-trinh"}, **stated)
    decision = decided(under, subject, "giay-khen")
    assert decision.verdict is Verdict[verdict]
    if verdict == "UNKNOWN" and groups is not None:
        assert [(one.kind, one.who) for one in decision.ask] == [("slot", "bo-tinh")]


def test_two_provinces_that_fill_one_slot_are_both_asked(
    book: Rulebook, make_pack: MakePack
) -> None:
    other = HEAD.replace("tinh-a", "tinh-b")
    text = FILL.replace("dang-ky", "da-nop")
    folders = [make_pack(giay_khen=FILL), make_pack("tinh-b", head=other, giay_khen=text)]
    decision = decided(under_packs(book, folders), award="giay-khen")
    assert {one.about for one in decision.ask} == {"dang-ky", "da-nop"}


def test_what_is_not_read_in_full_is_told_whatever_the_verdict_turns_on(
    book: Rulebook, make_pack: MakePack
) -> None:
    head = HEAD + "caveats: [{vi: lưu ý của gói, en: the pack's caveat}]\n"
    text = FILE.replace("basis: primary", "basis: secondary")
    text += "caveats: [{vi: lưu ý của tệp, en: the file's caveat}]\n"
    under = under_packs(book, [make_pack(head=head, lao_dong_tien_tien=text)])
    poor = dossier("xep-loai:hoan-thanh 2025", groups=["cong-chuc"], complete=1900)
    decision = decided(under, poor)
    assert decision.verdict is Verdict.UNMET
    caveats = [(one.en, one.cite_en) for one in decision.caveats]
    clause = "Decision 1/2025/QĐ-UBND, Article 3(1)"
    assert (f"{clause}: it is known at second hand only", None) in caveats
    assert ("the file's caveat", clause) in caveats
    assert ("the pack's caveat", None) in caveats


def test_the_receipt_names_the_pack_and_its_files(book: Rulebook, make_pack: MakePack) -> None:
    under = under_packs(book, [make_pack()])
    decision = decided(under)
    receipt = decision.receipt
    assert [(one.pack, one.sha256) for one in receipt.packs] == [
        ("tinh-a", under.packs["tinh-a"].sha256)
    ]
    assert "tinh-a/lao-dong-tien-tien" in {one.file for one in receipt.used}
    assert replay(under, decision, nominee()) == ()


def test_a_pack_that_adds_nothing_to_the_award_is_not_in_the_receipt(
    book: Rulebook, make_pack: MakePack
) -> None:
    under = under_packs(book, [make_pack()])
    decision = decided(under, award="giay-khen")
    assert decision.receipt.packs == ()
    assert replay(book, decision, nominee()) == ()


def test_a_replay_needs_the_same_pack(book: Rulebook, make_pack: MakePack) -> None:
    decision = decided(under_packs(book, [make_pack()]))
    head, file = replay(book, decision, nominee())
    assert "the pack `tinh-a` (" in head.en
    assert "load it by `--pack`" in head.en
    assert "the file `tinh-a/lao-dong-tien-tien` (" in file.en


def test_a_replay_says_which_file_is_another(book: Rulebook, make_pack: MakePack) -> None:
    folder = make_pack()
    decision = decided(under_packs(book, [folder]))
    (folder / "lao-dong-tien-tien.yaml").write_text(FILE + "# sửa\n", "utf-8")
    (told,) = not_held(under_packs(book, [folder]), decision)
    assert "tinh-a/lao-dong-tien-tien" in told.en
    (folder / "lao-dong-tien-tien.yaml").write_text(FILE, "utf-8")
    (folder / "_instrument.yaml").write_text(HEAD + "# sửa\n", "utf-8")
    (told,) = not_held(under_packs(book, [folder]), decision)
    assert "the pack `tinh-a`" in told.en


def test_a_replay_names_only_the_pack_that_is_not_held(book: Rulebook, make_pack: MakePack) -> None:
    text = FILE.replace("dang-ky", "da-nop")
    one, other = make_pack(), make_pack("tinh-b", lao_dong_tien_tien=text)
    decision = decided(under_packs(book, [one, other]))
    told = [text.en for text in not_held(under_packs(book, [one]), decision)]
    assert len(told) == len(["the pack", "its file"])
    assert all("tinh-b" in one for one in told)


def test_a_replay_says_that_a_pack_is_new(book: Rulebook, make_pack: MakePack) -> None:
    decision = decided(book)
    (told,) = replay(under_packs(book, [make_pack()]), decision, nominee())
    assert told.en == "the pack `tinh-a` was not loaded then"


def test_a_replay_names_only_the_pack_that_is_new(book: Rulebook, make_pack: MakePack) -> None:
    one = make_pack()
    other = make_pack("tinh-b", lao_dong_tien_tien=FILE.replace("dang-ky", "da-nop"))
    decision = decided(under_packs(book, [one]))
    (told,) = replay(under_packs(book, [one, other]), decision, nominee())
    assert told.en == "the pack `tinh-b` was not loaded then"


def test_one_rule_alone_is_decided_as_it_stands(book: Rulebook, make_pack: MakePack) -> None:
    under = under_packs(book, [make_pack()])
    (rule,) = under.woven["luat-06-2022/lao-dong-tien-tien.khoan-1"]
    decision = decide_under(under, rule, nominee(), on=ON)
    assert decision.verdict is Verdict.UNKNOWN
    assert [one.pack for one in decision.receipt.packs] == ["tinh-a"]
    national = book["luat-06-2022/lao-dong-tien-tien.khoan-1"]
    assert decide_under(under, national, nominee(), on=ON).verdict is Verdict.MET


def test_where_two_texts_are_tried_each_has_the_packs_of_its_own_day(
    book: Rulebook, make_pack: MakePack
) -> None:
    """A dossier received before the new law is decided by the packs of the eve of it too."""
    head = HEAD.replace("2025-02-01", "2026-10-01")
    under = under_packs(book, [make_pack(head=head)])
    subject = dossier(
        "xep-loai:tot 2026",
        groups=["cong-chuc"],
        complete=1900,
        attested=SIGNED,
        dates={"received": "2026-09-01"},
    )
    decision = decide(under, AWARD, subject, on=day("2026-12-20"))
    assert decision.verdict is Verdict.MET
    assert decision.governed_by.local == ()
    assert decision.governed_by.also_tried[0].verdict is Verdict.UNKNOWN
    assert [one.pack for one in decision.receipt.packs] == ["tinh-a"]
