"""Each check finds the fault that it is for, at its place, and no other fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.checks.conftest import CASES, LAW, NEW, OLD, UNKNOWN, Faults
from thidua_rules.checks import check

OLD_LAW, NEW_LAW = "luat-cu/_instrument.yaml", "luat-moi/_instrument.yaml"


def test_rules_without_a_fault_have_one_note_that_texts_were_not_compared(criteria: Path) -> None:
    assert [(one.code, one.level) for one in check(criteria)] == [("not-checked", "note")]


def test_the_shipped_rules_lack_nothing_but_a_second_reader() -> None:
    assert {one.code for one in check()} <= {"one-reader", "not-checked", "orphan-article"}


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (NEW, "cite: d1.k1, vi: chăm", "cite: d1.k9, vi: chăm", "citation 15:10 `luat-moi/d1.k9`"),
        (NEW, "cite: d2}", "cite: luat-la/d1}", "citation 1:1 `luat-la` is not in the text"),
        (NEW, "cite: d1\n", "cite: d7\n", "citation 1:1 `luat-moi/d7` is not in the text"),
        (NEW, "people, cite: d1.k1", "people, cite: d1.k8", "citation 1:1 `luat-moi/d1.k8`"),
        (NEW, "don-vi, cite: d1.k2", "don-vi, cite: d1.k8", "citation 1:1 `luat-moi/d1.k8`"),
        (
            NEW,
            "cite: d1.k1, vi: chăm",
            "cite: luat-cu/d1, vi: chăm",
            "not-in-force 15:10 Law 1/2000/QH10 was not in",
        ),
        (NEW, "vi: trồng\n        en: plants", "vi: trồng\n        en: trồng", "one-language 16:9"),
        (NEW, "readers: 2", "readers: 1", "one-reader 1:1 only one reader has compared it"),
        (NEW, "gap: lo-hong", "gap: lo-khac", "gap 21:6 `lo-khac` is no gap"),
        ("_regimes.yaml", "id: lo-hong", "id: lo-khac", "gap 21:6 `lo-hong` is no gap"),
        ("_regimes.yaml", "    from: 2010-01-01", "    from: 2011-01-01", "regimes 1:1 `moi` does"),
        ("_regimes.yaml", "[luat-cu]", "[luat-cu, luat-la]", "regimes 1:1 there is no instrument"),
        (OLD_LAW, "until: 2010-01-01", "until: 2011-01-01", "overlap 1:1 binds together with"),
        (OLD_LAW, "until: 2010-01-01", "until: 2009-01-01", "gap-in-time 1:1 `giay-khen` has no"),
        (OLD_LAW, "replaced_by: [luat-moi]", "replaced_by: []", "replaces 1:1 `luat-cu` does not"),
        (NEW_LAW, "replaces: [luat-cu]", "replaces: []", "replaced-by 1:1 `luat-moi` does not"),
        (
            NEW_LAW,
            "number: 1/2010/QH12",
            "number: 1/2010/NĐ-CP",
            "instrument-number 1:1 `1/2010/NĐ",
        ),
        (NEW_LAW, "number: 1/2010", "number: 1/2009", "instrument-number 1:1 issued in 2010, numb"),
        (OLD, "basis: primary", "basis: partial", "caveat-missing 1:1 `basis: partial` without"),
        (CASES, "on: 2015-01-01", "on: 2015-01-01\nyear: 2016", "case-day 6:5 “Được”: the year"),
        (CASES, "on: 2015-01-01", "on: 1999-12-31", "case-day 5:5 “Được”: the rule does not answ"),
        (CASES, "on: 2015-01-01", "on: 2009-12-31", "case-day 5:5 “Được”: the rule does not answ"),
        (
            "_regimes.yaml",
            "cite: luat-moi/d1",
            "cite: luat-moi/d9",
            "citation 12:6 `luat-moi/d9` is",
        ),
        (NEW_LAW, "kind: luat", "kind: nghi-dinh", "instrument-kind 1:1 `luat-moi` is not a ngh"),
        (CASES, "verdict: met", "verdict: unmet", "case-verdict 5:5 “Được”: expected unmet, found"),
        (CASES, "[cham, trong]", "[cham, khac]", "case-because 5:5 “Được”: reasons lacking"),
        (CASES, "source: d1.k1", "source: d1.k9", "case-source 5:5 the source `d1.k9` does not"),
        (CASES, "source: d1.k1", "source: sách", "case-source 5:5 the source `sách` does not"),
        (CASES, "source: luat-cu/d9", "source: luat-la/d9", "case-source 27:5 the source"),
        (CASES, "[sang-kien 2001]", "[sang-kein 2001]", "unknown-slug 7:14 `sang-kein`"),
    ],
)
def test_a_fault_is_found_at_its_place(
    faults: Faults, file: str, old: str, new: str, told: str
) -> None:
    found = [
        f"{one.code} {one.place.line}:{one.place.column} {one.text.en}"
        for one in faults(file, old, new)
    ]
    assert any(one.startswith(told) for one in found), found


@pytest.mark.parametrize("old", ["cite: d1, vi: chung", "cite: d1.k1", "cite: d1.k2"])
def test_what_is_common_to_all_awards_cites_what_exists_too(faults: Faults, old: str) -> None:
    (one,) = faults("luat-moi/_conditions.yaml", old, old.replace("cite: d1", "cite: d8"))
    assert (one.code, one.place.file) == ("citation", "luat-moi/_conditions.yaml")


def test_a_gap_that_nothing_names_is_told(faults: Faults) -> None:
    assert "gap-unused" in {one.code for one in faults(NEW, "gap: lo-hong, ", "")}


@pytest.mark.parametrize("source", ["expert", "seed-017", "d2", "luat-cu/d44"])
def test_a_source_is_a_clause_that_exists_a_seed_or_an_expert(faults: Faults, source: str) -> None:
    assert faults(CASES, "source: d1.k1", f"source: {source}") == []


def test_a_leaf_that_no_case_turns_on_is_told(faults: Faults) -> None:
    leaf = "      - {id: tuoi, vi: tưới, en: waters, attested: {by: don-vi}}\n"
    found = faults(OLD, "    all:\n", "    all:\n" + leaf)
    told = {(one.text.en, one.place.line, one.place.column) for one in found}
    assert ("no case is met because of `tuoi`", 15, 10) in told
    assert ("no case is unmet because of `tuoi`", 15, 10) in told


def test_a_leaf_left_to_another_text_has_to_be_unknown_and_no_more(faults: Faults) -> None:
    leaf = "  - {id: giao, vi: giao, en: left, delegated: {to: chinh-phu, slot: mau}}\n"
    told = {one.text.en for one in faults(OLD, "any:\n", "any:\n" + leaf)}
    assert not {sentence for sentence in told if sentence.endswith("because of `giao`")}


def test_a_leaf_with_a_gap_that_no_case_leaves_open_is_told(faults: Faults) -> None:
    assert [(one.code, one.text.en) for one in faults(CASES, UNKNOWN, "")] == [
        ("leaf-not-shown", "no case is unknown because of `khac`"),
        ("leaf-decides", "no case turns on `khac` being unknown"),
    ]


def test_the_criteria_of_another_award_are_shown_there(faults: Faults) -> None:
    leaf = "  - {id: nhu, vi: như, en: like, meets: {awards: [giay-khen]}}\n"
    found = faults(OLD, "any:\n", "any:\n" + leaf)
    assert any("leads back to" in one.text.en for one in found), found


def test_a_rule_without_cases_is_told(faults: Faults, criteria: Path) -> None:
    (criteria / CASES).unlink()
    found = faults()
    assert ("no-cases", NEW) in {(one.code, one.place.file) for one in found}


def test_rules_that_do_not_load_are_all_that_is_told(faults: Faults) -> None:
    assert {one.code for one in faults(NEW, "award:", "awart:")} == {"unknown-key", "missing"}


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", []),
        ("Chăm", "CHĂM", []),
        ("Chăm vườn", "Chăm đồng", ["d1 has changed", "d1.k1 has changed"]),
        ("2. Trồng cây.\n", "", ["d1 has changed", "d1.k2 is gone from the text"]),
        ("Ai tặng", "Ai trao", ["d2 has changed"]),
    ],
)
def test_clauses_that_are_cited_are_compared_with_the_text(
    faults: Faults, texts: Path, old: str, new: str, told: list[str]
) -> None:
    (texts / "luat-moi.txt").write_text(LAW.replace(old, new) if old else LAW, "utf-8")
    assert [re.sub("`", "", one.text.en) for one in faults(texts=texts)] == told


def test_a_clause_that_changed_names_the_files_that_cite_it(faults: Faults, texts: Path) -> None:
    (texts / "luat-moi.txt").write_text(LAW.replace("Chăm", "Ngắm").replace("Ai", "Kẻ"), "utf-8")
    told = {one.text.en: one.hint.en for one in faults(texts=texts) if one.hint is not None}
    assert told == {
        "`d1` has changed": (
            "look again at `_regimes.yaml`, `luat-moi/_conditions.yaml`, `luat-moi/giay-khen.yaml`"
        ),
        "`d1.k1` has changed": (
            "look again at `luat-moi/_conditions.yaml`, `luat-moi/giay-khen.yaml`"
        ),
        "`d2` has changed": "look again at `luat-moi/giay-khen.yaml`",
    }


COMMON = "luat-moi/_conditions.yaml"
FLAT = "[{id: chung, cite: d1, vi: chung, en: common, attested: {by: don-vi}}]"
DEEP = """
  - id: chung
    cite: d1
    vi: chung
    en: common
    any:
      - {id: sau, cite: d2, vi: sâu, en: deep, attested: {by: don-vi}}
"""


def test_a_condition_is_walked_to_its_last_part(faults: Faults) -> None:
    (one,) = faults(COMMON, FLAT, DEEP.replace("d2", "d8"))
    assert (one.code, one.place.line, one.place.column) == ("citation", 9, 10)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("readers: 2", "readers: 1", "one-reader 1:1"),
        ("en: common", "en: chung", "one-language 1:1"),
        ("vi: đếm, en: counts", "vi: đếm, en: đếm", "one-language 1:1"),
        ("vi: gốc, en: root", "vi: gốc, en: gốc", "one-language 1:1"),
        (FLAT, DEEP.replace("en: deep", "en: sâu"), "one-language 9:10"),
        (FLAT, DEEP.replace("d2", "luat-cu/d2"), "not-in-force 9:10"),
        (FLAT, DEEP.replace("en: deep", "en: deep, gap: la"), "gap 9:10"),
    ],
)
def test_what_is_common_to_all_awards_is_checked_as_a_rule_is(
    faults: Faults, old: str, new: str, told: str
) -> None:
    found = faults(COMMON, old, new)
    assert {one.place.file for one in found} == {COMMON}
    assert [f"{one.code} {one.place.line}:{one.place.column}" for one in found] == [told]


def test_the_place_that_refers_to_another_part_is_a_citation_too(faults: Faults) -> None:
    leaf = "  - {id: nhu, cite: d9, same_as: giay-khen#vuon}\n"
    told = [(one.code, one.text.en) for one in faults(NEW, "any:\n", "any:\n" + leaf)]
    assert ("citation", "`luat-moi/d9` is not in the text") in told


def test_a_text_that_is_not_there_is_told(faults: Faults, texts: Path) -> None:
    (one,) = faults(texts=texts)
    assert (one.code, one.place.file) == ("text-missing", str(texts / "luat-moi.txt"))
