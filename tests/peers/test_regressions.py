"""Failures seen in other systems, each kept out by a test."""

from __future__ import annotations

import pytest

from thidua_rules import Rulebook, Verdict, decide
from thidua_rules.checks import check
from thidua_rules.checks.citations import citations_exist, citations_were_in_force
from thidua_rules.checks.instruments import replacements_are_mutual
from thidua_rules.rulebook.nominees.rosters import read_roster
from thidua_rules.testing import day, dossier
from thidua_rules.views.to_rule_words import rule_words

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
ON = day("2024-12-20")
PROVINCIAL = "chien-si-thi-dua-bo-tinh"
CHOSEN = {"duoc-lua-chon": "hoi-dong"}


def provincial(book: Rulebook, *records: str, on=ON, year=None):
    nominee = dossier(*records, "sang-kien@bo-tinh 2023-05-05", attested=CHOSEN, complete=1900)
    return decide(book, PROVINCIAL, nominee, on=on, year=year).verdict


def test_one_rule_gives_one_answer_to_a_page_a_submission_and_a_batch(book, tmp_path) -> None:
    nominee = dossier("chien-si-thi-dua-co-so 2022..2024", id="a", attested=CHOSEN)
    file = tmp_path / "roster.json"
    file.write_text("[" + nominee.model_dump_json(exclude_defaults=True) + "]", "utf-8")
    row = next(iter(read_roster(file, rulebook=book)))
    assert row.dossier is not None
    single = decide(book, PROVINCIAL, nominee, on=ON)
    batch = decide(book, PROVINCIAL, row.dossier, on=ON)
    assert single.model_dump_json() == batch.model_dump_json()


@pytest.mark.parametrize("first", range(2010, 2023))
def test_more_than_asked_is_never_too_much(book, first) -> None:
    assert provincial(book, f"chien-si-thi-dua-co-so {first}..2024") is MET


def test_an_old_run_is_rejected_and_an_old_gap_does_no_harm(book) -> None:
    assert provincial(book, "chien-si-thi-dua-co-so 2010..2012") is UNMET
    both = ("chien-si-thi-dua-co-so 2018", "chien-si-thi-dua-co-so 2022..2024")
    assert provincial(book, *both) is MET


def test_new_year_alone_changes_nothing(book) -> None:
    run = "chien-si-thi-dua-co-so 2022..2024"
    assert provincial(book, run, on=day("2025-01-02"), year=2024) is MET


def test_an_unrelated_or_revoked_record_does_not_spoil_the_rest(book) -> None:
    records = ("chien-si-thi-dua-co-so 2022..2024", "ky-luat:khien-trach 2010-01-01")
    nominee = dossier(*records, "sang-kien@bo-tinh 2023-05-05", attested=CHOSEN)
    ended = dossier(
        records[0],
        {"kind": "ky-luat", "on": "2010-01-01", "ends": "2011-01-01"},
        "sang-kien@bo-tinh 2023-05-05",
        attested=CHOSEN,
    )
    assert decide(book, PROVINCIAL, ended, on=ON).verdict is MET
    assert decide(book, PROVINCIAL, nominee, on=ON).verdict is UNKNOWN, "when did it end?"


def test_years_are_counted_and_not_titles(book) -> None:
    doubled = ("chien-si-thi-dua-co-so 2023..2024", "chien-si-thi-dua-co-so 2024")
    assert provincial(book, *doubled) is UNMET


def test_another_title_or_a_lower_certificate_does_not_count(book) -> None:
    assert provincial(book, "lao-dong-tien-tien 2022..2024") is UNMET
    papers = ("giay-khen 2018", "xep-loai:tot 2020..2024", "chien-si-thi-dua-co-so 2021..2023")
    gate = {"chap-hanh": "don-vi", "nhieu-thanh-tich-bo-tinh": "-bo-tinh", "dong-gop": "-bo-tinh"}
    nominee = dossier(*papers, groups=["cong-chuc"], attested=gate, complete=1900)
    assert decide(book, "bang-khen-thu-tuong", nominee, on=ON).verdict is UNMET


def test_completing_a_task_is_not_completing_it_well(book) -> None:
    nominee = dossier("xep-loai:hoan-thanh 2024", groups=["vien-chuc"])
    assert decide(book, "lao-dong-tien-tien", nominee, on=ON).verdict is UNMET


def test_missing_is_not_failed(book) -> None:
    nominee = dossier(groups=["vien-chuc"])
    assert decide(book, "lao-dong-tien-tien", nominee, on=ON).verdict is UNKNOWN


def test_every_citation_resolves_to_a_text_in_force_and_replacements_are_mutual() -> None:
    names = {citations_exist, citations_were_in_force, replacements_are_mutual}
    codes = {"citation", "not-in-force", "replaces", "replaced-by"}
    assert names
    assert not [problem for problem in check() if problem.code in codes]


def test_what_the_words_of_a_rule_say_is_made_from_what_it_asks(book) -> None:
    rule = book["luat-06-2022/bang-khen-bo-tinh.ca-nhan"]
    words = "\n".join(rule_words(rule, book, ON))
    assert "≥ 2 năm liên tục, đến năm xét" in words
    assert "≥ 2 lần: sáng kiến được công nhận cấp co-so" in words


def test_the_same_input_has_the_same_hash() -> None:
    one, other = dossier("sang-kien 2024", id="a"), dossier("sang-kien 2024", id="a")
    assert one.fingerprint() == other.fingerprint()
    assert one.fingerprint() != dossier("sang-kien 2023", id="a").fingerprint()
