"""Slots agree wherever they are named, and articles that nothing cites are listed."""

from __future__ import annotations

from pathlib import Path

from tests.checks.conftest import LAW, NEW, Faults
from thidua_rules.checks import check
from thidua_rules.checks.clauses import clauses_of, index_text

LEAF = "  - {{id: giao, vi: giao, en: left, delegated: {{to: {to}, slot: {slot}}}}}\n"


def _slots(faults: Faults, *leaves: str) -> list[str]:
    found = faults(NEW, "any:\n", "any:\n" + "".join(leaves))
    return [f"{one.place}: {one.text.en}" for one in found if one.code == "slot"]


def test_a_slot_is_left_to_one_authority(faults: Faults) -> None:
    one, two = (LEAF.format(to=to, slot="mau") for to in ("chinh-phu", "bo-tinh"))
    two = two.replace("id: giao", "id: khac-nua")
    assert _slots(faults, one, two) == [
        f"{NEW}:12:6: the slot `mau` differs from that in `luat-moi/giay-khen`: "
        "left to whom, whole or detail"
    ]


def test_a_slot_is_a_whole_standard_or_a_detail(faults: Faults) -> None:
    assert len(_slots(faults, LEAF.format(to="don-vi", slot="chi-tiet"))) == 1


def test_slots_that_agree_are_no_problem(faults: Faults) -> None:
    one = LEAF.format(to="chinh-phu", slot="mau")
    assert _slots(faults, one, one.replace("id: giao", "id: khac-nua")) == []


def test_articles_that_nothing_cites_are_listed_in_spans(criteria: Path) -> None:
    more = "".join(f"Điều {number}. Thêm\n" for number in ("3", "4", "4a", "5", "7"))
    law = LAW + more + "Điều 8. Nữa\n1. Một.\n"
    (criteria / "luat-moi/_clauses.yaml").write_text(index_text("luat-moi.txt", clauses_of(law)))
    path = criteria / NEW
    path.write_text(
        path.read_text("utf-8").replace("cite: d1.k1, vi: chăm", "cite: d8.k1, vi: chăm")
    )
    (note,) = [one for one in check(criteria) if one.code == "orphan-article"]
    assert (note.level, note.place.file) == ("note", "luat-moi/_clauses.yaml")
    assert note.text.en == "5 of 8 articles are not cited: 3–7"
    path.write_text(
        path.read_text("utf-8").replace("who: don-vi, cite: d2", "who: don-vi, cite: d4a")
    )
    (note,) = [one for one in check(criteria) if one.code == "orphan-article"]
    assert note.text.en == "5 of 8 articles are not cited: 2–4, 5–7"
