"""What a loaded pack makes of the rules: joined to them, for its own days, wherever they stand."""

from __future__ import annotations

from datetime import date

from tests.rulebook.packs.conftest import FILE, FILL, HEAD, MakePack
from thidua_rules import Rulebook
from thidua_rules.model import criterion as c
from thidua_rules.model.slot import slots_of
from thidua_rules.rulebook import under_packs
from thidua_rules.rulebook.local.weaving import NATIONAL

RULE = "luat-06-2022/lao-dong-tien-tien.khoan-1"
DAY = date(2025, 3, 1)


def stands(book: Rulebook, award: str, on: date = DAY):
    regime = book.regime(on)
    assert regime is not None
    return book.rules_of(award, on=on, regime=regime)[0]


def test_a_narrowed_rule_is_all_of_the_national_one_and_the_packs(
    book: Rulebook, make_pack: MakePack
) -> None:
    made = under_packs(book, [make_pack()])
    rule = stands(made, "lao-dong-tien-tien")
    assert isinstance(rule.criterion, c.AllOf)
    national, added = rule.criterion.parts
    whole = book[RULE].criterion
    assert (national.id, national.only) == (NATIONAL, None)
    assert c.parts_of(national) == c.parts_of(whole)
    assert rule.criterion.only == whole.only
    assert added.at == "tinh-a/lao-dong-tien-tien"
    assert [one.id for one in rule.local] == ["tinh-a/lao-dong-tien-tien"]
    assert rule.details == book[RULE].details


def test_before_and_after_its_days_the_national_rule_stands(
    book: Rulebook, make_pack: MakePack
) -> None:
    head = HEAD.replace("{from: 2025-02-01}", "{from: 2025-02-01, until: 2025-06-01}")
    made = under_packs(book, [make_pack(head=head)])
    for day in (date(2025, 1, 31), date(2025, 6, 1)):
        assert stands(made, "lao-dong-tien-tien", day) is book[RULE]
    (rule,) = made.woven[RULE]
    assert (rule.effective.start, rule.effective.end) == (date(2025, 2, 1), date(2025, 6, 1))


def test_from_its_first_day_a_pack_may_bind_with_the_rule(
    book: Rulebook, make_pack: MakePack
) -> None:
    made = under_packs(book, [make_pack(head=HEAD.replace("2025-02-01", "2024-01-01"))])
    (rule,) = made.woven[RULE]
    assert rule.effective == book[RULE].effective


def test_a_file_may_bind_for_a_shorter_time_than_its_decision(
    book: Rulebook, make_pack: MakePack
) -> None:
    text = FILE + "effective: {from: 2025-03-01, until: 2025-04-01}\n"
    made = under_packs(book, [make_pack(lao_dong_tien_tien=text)])
    (rule,) = made.woven[RULE]
    assert (rule.effective.start, rule.effective.end) == (date(2025, 3, 1), date(2025, 4, 1))


def test_a_filled_slot_keeps_its_place_and_its_clause(book: Rulebook, make_pack: MakePack) -> None:
    made = under_packs(book, [make_pack(giay_khen=FILL)])
    rule = stands(made, "giay-khen")
    (slot,) = c.parts_of(rule.criterion)
    (before,) = c.parts_of(book["luat-06-2022/giay-khen"].criterion)
    assert isinstance(before, c.Delegated)
    assert isinstance(slot, c.AllOf)
    assert (slot.at, slot.cite, slot.text) == (before.at, before.cite, before.text)
    (filling,) = slot.parts
    assert filling.via == before.cite
    assert filling.cite.instrument == "tinh-a"


def test_a_filled_detail_joins_the_rule_and_is_no_longer_told(
    book: Rulebook, make_pack: MakePack
) -> None:
    text = FILE.replace(
        "narrows: luat-06-2022/lao-dong-tien-tien.khoan-1",
        "fills: luat-06-2022/lao-dong-tien-tien.khoan-1#chi-tiet-lao-dong-tien-tien",
    )
    made = under_packs(book, [make_pack(lao_dong_tien_tien=text)])
    rule = stands(made, "lao-dong-tien-tien")
    assert rule.details == ()
    assert len(c.parts_of(rule.criterion)) == len(["national", "filling"])
    assert [slot.id for slot in slots_of(book[RULE])] == ["chi-tiet-lao-dong-tien-tien"]


def test_the_name_of_an_award_stands_for_all_its_rules(book: Rulebook, make_pack: MakePack) -> None:
    text = FILE.replace("tien-tien.khoan-1", "tien-tien")
    made = under_packs(book, [make_pack(lao_dong_tien_tien=text)])
    assert {RULE, "luat-06-2022/lao-dong-tien-tien.khoan-3"} <= set(made.woven)
    slot = "bang-khen-bo-tinh#chi-tiet-bang-khen-bo-tinh"
    filling = FILL.replace("giay-khen#tieu-chuan-giay-khen", slot)
    made = under_packs(book, [make_pack("tinh-b", bang_khen_bo_tinh=filling)])
    (one,) = made.packs["tinh-b"].additions
    assert all(id.startswith("luat-06-2022/bang-khen-bo-tinh.") for id in one.rules)
    assert len(one.rules) > 1


def test_a_rule_that_asks_for_another_asks_for_it_as_narrowed(
    book: Rulebook, make_pack: MakePack
) -> None:
    made = under_packs(book, [make_pack()])
    rule = stands(made, "chien-si-thi-dua-co-so")
    assert rule.id not in {id for one in rule.local for id in one.rules}
    assert [one.id for one in rule.local] == ["tinh-a/lao-dong-tien-tien"]
    assert "tinh-a/lao-dong-tien-tien#dang-ky" in {part.at for part in c.walk(rule.criterion)}


def test_a_pack_may_ask_for_another_award_as_it_narrows_that_too(
    book: Rulebook, make_pack: MakePack
) -> None:
    asks = FILL.replace("attested: {by: cap-trinh}", "meets: {awards: [lao-dong-tien-tien]}")
    made = under_packs(book, [make_pack(giay_khen=asks, lao_dong_tien_tien=FILE)])
    rule = stands(made, "giay-khen")
    assert [one.id for one in rule.local] == ["tinh-a/giay-khen", "tinh-a/lao-dong-tien-tien"]


def test_a_part_may_be_that_of_another_file_of_the_pack(
    book: Rulebook, make_pack: MakePack
) -> None:
    other = FILL.replace(
        "{id: dang-ky, vi: Đã đăng ký, en: Registered, attested: {by: cap-trinh}}",
        "{id: nhu-tren, same_as: lao-dong-tien-tien#dang-ky}",
    )
    made = under_packs(book, [make_pack(giay_khen=other, lao_dong_tien_tien=FILE)])
    ids = [part.id for part in c.walk(stands(made, "giay-khen").criterion)]
    assert ids[-1] == "nhu-tren"


def test_a_pack_may_be_for_one_group(book: Rulebook, make_pack: MakePack) -> None:
    text = FILE + "only: {groups: [vien-chuc]}\nreading: {vi: cách hiểu, en: a reading}\n"
    made = under_packs(book, [make_pack(lao_dong_tien_tien=text)])
    added = c.parts_of(stands(made, "lao-dong-tien-tien").criterion)[-1]
    assert added.only == c.Audience(groups=("vien-chuc",))
    assert added.reading is not None


def test_a_part_may_rest_on_a_gap_of_its_pack(book: Rulebook, make_pack: MakePack) -> None:
    gap = "gaps: [{id: thieu, kind: text-missing, cite: d9, vi: chưa đọc, en: not read}]\n"
    text = FILE + "gap: thieu\n"
    made = under_packs(book, [make_pack(head=HEAD + gap, lao_dong_tien_tien=text)])
    assert str(made.gaps["thieu"].cite) == "tinh-a/d9"


def test_a_presumption_ends_where_the_slot_is_filled(book: Rulebook, make_pack: MakePack) -> None:
    """An unfilled slot may be taken as met; what fills it has to be shown."""
    made = under_packs(book, [make_pack(giay_khen=FILL)])
    (slot,) = c.parts_of(stands(made, "giay-khen").criterion)
    assert not slot.presumed


def test_a_pack_without_files_adds_nothing(book: Rulebook, make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "lao-dong-tien-tien.yaml").unlink()
    made = under_packs(book, [folder])
    assert made.woven == {}
    assert made.packs["tinh-a"].additions == ()
