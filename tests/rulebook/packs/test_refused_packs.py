"""A pack that is not right does not load: every problem at once, with its place and a way out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rulebook.packs.conftest import FILE, FILL, HEAD, NAME, SLOT, MakePack, problems_of
from thidua_rules import Problem, Rulebook, load_rulebook
from thidua_rules.rulebook import SHIPPED, under_packs


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.sentence("en") for problem in problems]


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("effective: {from: 2025-02-01}\n", "", "_instrument.yaml:1:1: `effective` is missing"),
        ("{from: 2025-02-01}", "{until: 2026-01-01}", "_instrument.yaml:7:12: `from` is missing"),
        ("{from: 2025-02-01}", "{from: 2025-02-01, until: 2025-01-01}", "runs backwards"),
        ("issuer: ubnd-tinh", "issuer: ubnd-tin", "not an authority – did you mean `ubnd-tinh`?"),
        ("issuer: ubnd-tinh\n", "", "`issuer` is missing"),
        ("kind: tinh,", "kind: xa,", "`xa` has to be one of `tinh`, `bo`, `don-vi`"),
        ("kind: quyet-dinh", "kind: luat", "`luat` has to be one of"),
        ("1/2025/QĐ-UBND", "1/2025/TT-BNV", "number of a `quyet-dinh` – it has `/QĐ-` in it"),
        ("source: invented", "sauce: invented", "`sauce` is not a key here"),
        (
            "source: invented",
            "source: invented\nprinciples: [{id: a, vi: câu, en: words, cite: nd-0/d1}]",
            "`nd-0` is not an instrument that is held",
        ),
    ],
)
def test_a_head_that_is_not_right(
    book: Rulebook, make_pack: MakePack, written: str, instead: str, said: str
) -> None:
    folder = make_pack(head=HEAD.replace(written, instead))
    assert any(said in one for one in told(problems_of(book, folder)))


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("khoan-1\n", "khoan-9\n", "did you mean `luat-06-2022/lao-dong-tien-tien.khoan-"),
        ("khoan-1\n", "khoan-1#a\n", "nothing that `narrows` takes – write `<instrument>/<rule>`"),
        ("narrows:", "fills:", "nothing that `fills` takes – write `<instrument>/<rule>#<slot>`"),
        ("title:", f"fills: luat-06-2022/{SLOT}\ntitle:", "exactly one of `narrows` and `fills`"),
        ("narrows: luat-06-2022/lao-dong-tien-tien.khoan-1\n", "", "exactly one of `narrows`"),
        ("lao-dong-tien-tien.khoan-1", "giay-khen", "the file has to be named `giay-khen`"),
        ("cite: d3.k1", "cite: khoản 1 Điều 3", "not of the right form – write it as `d24.k1.a`"),
        ("cite: d3.k1", "cite: luat-99/d3", "`luat-99` is not an instrument that is held"),
        ("cite: d3.k1", "cite: d3.k1\neffective: {from: 2025-01-01}", "(from 2025-02-01) – write"),
        ("cite: d3.k1", "cite: d3.k1\ngap: gi-do", "`gi-do` is not a gap of `gaps`"),
        ("by: cap-trinh", "by: cap-tring", "did you mean `cap-trinh`?"),
        ("id: dang-ky", "id: tinh-than", "signed by `don-vi` in this rule – give it another name"),
        ("attested: {by: cap-trinh}", "meets: {awards: [lao-dong-tien-tien]}", "leads back to"),
        (
            "attested: {by: cap-trinh}",
            "meets: {awards: [huan-chuong-sao-vang]}",
            "there is no rule for",
        ),
    ],
)
def test_a_file_that_is_not_right(
    book: Rulebook, make_pack: MakePack, written: str, instead: str, said: str
) -> None:
    folder = make_pack(lao_dong_tien_tien=FILE.replace(written, instead, 1))
    found = problems_of(book, folder)
    assert any(said in one for one in told(found))
    assert {one.place.file for one in found} == {f"tinh-a/{NAME}"}


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("#tieu-chuan-giay-khen", "#tieu-chuan", "did you mean `tieu-chuan-giay-khen`?"),
        ("giay-khen#tieu-chuan-giay-khen", "khong-co#gi", "`luat-06-2022/khong-co` is not"),
        (
            f"luat-06-2022/{SLOT}",
            "nd-91-2017/chien-si-thi-dua-co-so#gi",
            "`gi` is not a slot of that rule",
        ),
    ],
)
def test_a_slot_that_does_not_exist(
    book: Rulebook, make_pack: MakePack, written: str, instead: str, said: str
) -> None:
    folder = make_pack(giay_khen=FILL.replace(written, instead))
    assert any(said in one for one in told(problems_of(book, folder)))


def test_what_fills_a_slot_says_for_whom_it_is(book: Rulebook, make_pack: MakePack) -> None:
    """Else a household would be let through by a text that asks something of individuals only."""
    text = FILL.replace("attested:", "only: {kind: ca-nhan}, attested:")
    (problem,) = problems_of(book, make_pack(giay_khen=text))
    assert "every part has an `only`" in problem.text.en
    assert (problem.place.line, problem.hint is None) == (7, False)
    whole = "only: {kind: [ca-nhan, tap-the]}\n"
    assert under_packs(book, [make_pack("tinh-b", giay_khen=text + whole)]).woven
    strange = FILL + "only: {unless_only: [nong-dan]}\n"
    (problem,) = problems_of(book, make_pack("tinh-c", giay_khen=strange))
    assert problem.text.en.startswith("`unless_only` does not go with `fills`")
    narrows = FILE + "only: {unless_only: [nong-dan]}\n"
    assert under_packs(book, [make_pack("tinh-d", lao_dong_tien_tien=narrows)]).woven


def test_a_slot_is_filled_by_the_authority_that_it_names(
    book: Rulebook, make_pack: MakePack
) -> None:
    slot = "co-thi-dua-chinh-phu#chi-tiet-co-chinh-phu"
    folder = make_pack(co_thi_dua_chinh_phu=FILL.replace(SLOT, slot))
    (problem,) = problems_of(book, folder)
    assert problem.code == "authority"
    assert problem.sentence("vi") == (
        "tinh-a/co-thi-dua-chinh-phu.yaml:1:8: Ủy ban nhân dân cấp tỉnh không có quyền quy định "
        "chỗ `chi-tiet-co-chinh-phu`: khoản 4 Điều 25 Luật 06/2022/QH15 giao cho Chính phủ"
        " – cấp khác chỉ siết thêm được, bằng `narrows`"
    )


def test_a_rule_is_not_added_to_on_days_on_which_it_does_not_bind(
    book: Rulebook, make_pack: MakePack
) -> None:
    head = HEAD.replace("2025-02-01", "2023-02-01")
    (problem,) = problems_of(book, make_pack(head=head))
    assert problem.code == "span"
    assert problem.hint is not None
    assert problem.hint.en == "write `effective: {from: 2024-01-01}`"
    text = FILE.replace("luat-06-2022", "nd-91-2017").replace(
        "lao-dong-tien-tien.khoan-1", "chien-si-thi-dua-co-so"
    )
    folder = make_pack("tinh-b", chien_si_thi_dua_co_so=text)
    (problem,) = problems_of(book, folder)
    assert "(from 2017-10-01 until 2024-01-01)" in problem.text.en
    assert problem.hint is None


def test_days_that_are_too_many_are_cut_at_both_ends_by_the_suggestion(
    book: Rulebook, make_pack: MakePack
) -> None:
    text = FILE.replace("luat-06-2022", "nd-91-2017").replace(
        "lao-dong-tien-tien.khoan-1", "chien-si-thi-dua-co-so"
    )
    folder = make_pack(head=HEAD.replace("2025-02-01", "2020-02-01"), chien_si_thi_dua_co_so=text)
    (problem,) = problems_of(book, folder)
    assert problem.hint is not None
    assert problem.hint.en == "write `effective: {from: 2020-02-01, until: 2024-01-01}`"


def test_all_problems_of_all_packs_are_told_at_once(book: Rulebook, make_pack: MakePack) -> None:
    one = make_pack(head=HEAD.replace("issuer: ubnd-tinh", "issuer: ai"))
    other = make_pack("tinh-b", head="kind: gi\n", giay_khen=FILL.replace("#", "#x"))
    third = make_pack("tinh-c", giay_khen=FILL + "x: 1\n")
    places = {problem.place.file for problem in problems_of(book, one, other, third)}
    assert places == {
        *("tinh-a/_instrument.yaml", "tinh-b/_instrument.yaml"),
        *("tinh-b/giay-khen.yaml", "tinh-c/giay-khen.yaml"),
    }


def test_an_issuer_that_is_unknown_is_told_once(book: Rulebook, make_pack: MakePack) -> None:
    folder = make_pack(head=HEAD.replace("issuer: ubnd-tinh", "issuer: ai"), giay_khen=FILL)
    (problem,) = problems_of(book, folder)
    assert problem.place.file == "tinh-a/_instrument.yaml"


def test_a_folder_that_is_no_pack(book: Rulebook, make_pack: MakePack, tmp_path: Path) -> None:
    make_pack()
    (problem,) = problems_of(book, tmp_path)
    assert problem.hint is not None
    assert str(tmp_path / "tinh-a") in problem.hint.en
    (problem,) = problems_of(book, tmp_path / "khong-co")
    assert problem.hint is not None
    assert "a folder with a file `_instrument.yaml`" in problem.hint.en
    (problem,) = problems_of(book, tmp_path / "tinh-a" / NAME)
    assert problem.hint is not None
    assert problem.hint.en == f"did you mean `{tmp_path / 'tinh-a'}`?"


def test_a_file_that_would_be_passed_over_is_told(book: Rulebook, make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "_conditions.yaml").write_text("a: 1\n", "utf-8")
    (folder / "giay-khen.yml").write_text("a: 1\n", "utf-8")
    (folder / "README.md").write_text("văn bản", "utf-8")
    found = problems_of(book, folder)
    assert [one.place.file for one in found] == [
        "tinh-a/_conditions.yaml",
        "tinh-a/giay-khen.yml",
    ]


def test_a_folder_that_cannot_be_cited_is_told(book: Rulebook, make_pack: MakePack) -> None:
    assert any(one.code == "pack-name" for one in problems_of(book, make_pack("Tỉnh A")))


@pytest.mark.parametrize("name", ["luat-06-2022", "tinh-a"])
def test_a_name_that_is_taken(book: Rulebook, make_pack: MakePack, name: str) -> None:
    folder = make_pack(name)
    folders = [folder] * 2 if name == "tinh-a" else [folder]
    assert "pack-twice" in {one.code for one in problems_of(book, *folders)}


def test_two_fillings_of_one_slot_for_the_same_province(
    book: Rulebook, make_pack: MakePack
) -> None:
    one = make_pack(giay_khen=FILL)
    later = HEAD.replace("2025-02-01", "2025-06-01")
    other = make_pack("tinh-a-2", head=later, giay_khen=FILL)
    (problem,) = problems_of(book, one, other)
    assert problem.place.file == "tinh-a-2/giay-khen.yaml"
    assert problem.text.en == (
        "`luat-06-2022/giay-khen#tieu-chuan-giay-khen` is filled by `tinh-a/giay-khen` "
        "for province A from 2025-06-01"
    )
    elsewhere = make_pack("tinh-b", head=HEAD.replace("tinh-a", "tinh-b"), giay_khen=FILL)
    assert set(under_packs(book, [one, elsewhere]).packs) == {"tinh-a", "tinh-b"}


def test_one_filling_may_follow_another(book: Rulebook, make_pack: MakePack) -> None:
    closed = HEAD.replace("{from: 2025-02-01}", "{from: 2025-02-01, until: 2025-06-01}")
    one = make_pack(head=closed, giay_khen=FILL)
    later = HEAD.replace("2025-02-01", "2025-06-01")
    other = make_pack("tinh-a-2", head=later, giay_khen=FILL)
    made = under_packs(book, [one, other])
    spans = [rule.effective.start for rule in made.woven["luat-06-2022/giay-khen"]]
    assert spans == [date(2025, 2, 1), date(2025, 6, 1)]


def test_packs_that_lead_to_each_other_are_told(book: Rulebook, make_pack: MakePack) -> None:
    """Each asks for a rule that the other adds to, so neither could ever be worked out."""
    meets = "attested: {by: cap-trinh}"
    one = FILE.replace(meets, "meets: {awards: [giay-khen]}")
    other = FILE.replace(meets, "meets: {awards: [lao-dong-tien-tien]}").replace(
        "lao-dong-tien-tien.khoan-1", "giay-khen"
    )
    folder = make_pack(lao_dong_tien_tien=one, giay_khen=other)
    problems = problems_of(book, folder)
    assert {one.code for one in problems} == {"meets"}
    assert any("it leads back to itself" in one.text.en for one in problems)


def test_a_pack_that_does_not_load_changes_nothing(book: Rulebook, make_pack: MakePack) -> None:
    before = (dict(book.instruments), dict(book.gaps), book.rules, book.judgements)
    problems_of(book, make_pack(head="kind: gi\n"))
    assert before == (book.instruments, book.gaps, book.rules, book.judgements)
    assert book.packs == {}
    assert book.woven == {}


def test_without_packs_the_book_is_the_same(book: Rulebook) -> None:
    assert under_packs(book, []) is book


def test_packs_are_loaded_with_the_book(make_pack: MakePack) -> None:
    made = load_rulebook(SHIPPED, packs=[make_pack()])
    assert set(made.packs) == {"tinh-a"}
