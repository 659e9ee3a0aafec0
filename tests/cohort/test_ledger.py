"""What one award has used up serves no other, until that award is revoked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cohort.conftest import MakeAwards
from thidua_rules import Decision, DossierError, Record, Rulebook, Verdict, decide
from thidua_rules.cohort.evidence.ledger import Ledger, keyed
from thidua_rules.cohort.evidence.revocation import revoke
from thidua_rules.model.rule import Spends
from thidua_rules.testing import day, dossier

ON = day("2024-12-20")
BASE, PROVINCE, NATION = (
    *("chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-toan-quoc"),
)
PAPER = "bang-khen-bo-tinh"
ONE = {"kind": "sang-kien", "level": "bo-tinh", "year": 2024, "proof": "QĐ 61"}
KEY = "sang-kien@bo-tinh 2024 (QĐ 61)"


@pytest.fixture(scope="session")
def awards(make_awards: MakeAwards) -> Rulebook:
    """Three titles, each free after the lower ones, and a certificate that is free after none."""
    return make_awards(
        {
            BASE: (1, "co-so", ""),
            PROVINCE: (1, "co-so", BASE),
            NATION: (1, "co-so", f"{BASE}, {PROVINCE}"),
            PAPER: (1, "co-so", ""),
        }
    )


def nominee(*records: str | dict[str, Any], id: str = "nv-1"):
    return dossier(*(records or (ONE,)), complete=1900, id=id)


def asked(book: Rulebook, award: str, ledger: Ledger, person=None) -> Decision:
    """The decision with what the ledger knows."""
    spends = book[f"luat-mau/{award}"].spends
    return decide(book, award, ledger.marked(person or nominee(), spends), on=ON)


def given(book: Rulebook, ledger: Ledger, award: str, number: str) -> Ledger:
    return ledger.granted(book, asked(book, award, ledger), number, nominee(), [KEY])


def test_a_record_has_a_key_of_its_own_though_papers_are_shared() -> None:
    records = [Record.model_validate(one) for one in (ONE, {**ONE, "year": 2023}, ONE)]
    records.append(Record(kind="de-tai", year=2020))
    assert list(keyed(records)) == [
        *(KEY, "sang-kien@bo-tinh 2023 (QĐ 61)", f"{KEY} #2", "de-tai 2020"),
    ]


def test_what_an_award_has_used_up_serves_no_other(awards: Rulebook) -> None:
    ledger = given(awards, Ledger(), BASE, "QĐ 88")
    assert ledger.spent_on("nv-1", KEY) == (BASE,)
    assert asked(awards, PAPER, ledger).verdict is Verdict.UNMET
    assert asked(awards, PAPER, ledger, nominee(id="nv-2")).verdict is Verdict.MET


def test_the_next_title_still_counts_what_the_lower_one_used(awards: Rulebook) -> None:
    ledger = given(awards, Ledger(), BASE, "QĐ 88")
    ledger = given(awards, ledger, PROVINCE, "QĐ 89")
    assert ledger.spent_on("nv-1", KEY) == (BASE, PROVINCE)
    assert asked(awards, NATION, ledger).verdict is Verdict.MET
    assert asked(awards, PROVINCE, ledger).verdict is Verdict.UNMET
    assert asked(awards, BASE, ledger).verdict is Verdict.UNMET


def test_the_ledger_refuses_to_spend_twice_and_says_every_reason(awards: Rulebook) -> None:
    ledger = given(awards, Ledger(), BASE, "QĐ 88")
    decision = asked(awards, PAPER, Ledger())
    with pytest.raises(DossierError) as caught:
        ledger.granted(awards, decision, "QĐ 90", nominee(), [KEY, "sang-kien 1999"])
    assert [(one.code, one.text.en) for one in caught.value.problems] == [
        ("spent", f"`{KEY}` is used up by `{BASE}`"),
        ("no-record", "the dossier has no `sang-kien 1999`"),
    ]


def test_what_the_dossier_says_is_spent_is_spent_too(awards: Rulebook) -> None:
    person = nominee({**ONE, "spent_on": BASE})
    with pytest.raises(DossierError):
        Ledger().granted(awards, asked(awards, PAPER, Ledger()), "QĐ 90", person, [KEY])
    spends = awards[f"luat-mau/{NATION}"].spends
    assert Ledger().marked(person, spends).records[0].spent_on == BASE


def test_a_record_that_two_awards_used_says_the_one_that_keeps_it_from_counting(awards) -> None:
    ledger = given(awards, given(awards, Ledger(), BASE, "QĐ 88"), PROVINCE, "QĐ 89")
    for free, told in (((PROVINCE,), BASE), ((BASE,), PROVINCE), ((BASE, PROVINCE), PROVINCE)):
        marked = ledger.marked(nominee(), Spends(("sang-kien",), free))
        assert marked.records[0].spent_on == told


def test_an_award_spends_only_the_kinds_that_its_rule_names(awards: Rulebook) -> None:
    person = nominee(ONE, "xep-loai:tot 2024")
    decision = asked(awards, BASE, Ledger(), person)
    ledger = Ledger().granted(awards, decision, "QĐ 88", person, list(keyed(person.records)))
    assert [one.record for one in ledger.spendings] == [KEY]


def test_a_revoked_award_gives_back_what_it_used(awards: Rulebook) -> None:
    ledger = given(awards, Ledger(), BASE, "QĐ 88")
    ledger = ledger.refused(asked(awards, PAPER, ledger), "TB 1")
    back = revoke(ledger, "nv-1", BASE, "QĐ 88")
    assert [one.record for one in back.freed] == [KEY]
    assert [(one.entry.award, one.why.en) for one in back.reopened] == [
        (PAPER, "it left out `QĐ 61`, which no other award uses any more"),
    ]
    again = given(awards, back.ledger, PAPER, "QĐ 91")
    assert again.spent_on("nv-1", KEY) == (PAPER,)


def test_what_a_second_award_still_uses_is_not_free(awards: Rulebook) -> None:
    ledger = given(awards, given(awards, Ledger(), BASE, "QĐ 88"), PROVINCE, "QĐ 89")
    ledger = ledger.refused(asked(awards, PAPER, ledger), "TB 1")
    back = revoke(ledger, "nv-1", BASE, "QĐ 88")
    assert (back.freed, back.reopened) == ((), ())
    assert back.ledger.spent_on("nv-1", KEY) == (PROVINCE,)
    assert [one.record for one in revoke(back.ledger, "nv-1", PROVINCE, "QĐ 89").freed] == [KEY]


def test_a_grant_that_is_not_there_cannot_be_revoked(awards: Rulebook) -> None:
    ledger = Ledger().refused(asked(awards, BASE, Ledger()), "TB 1")
    with pytest.raises(KeyError, match="TB 1"):
        revoke(ledger, "nv-1", BASE, "TB 1")


STREAK = "bang-khen-bo-tinh", "huan-chuong-lao-dong-hang-ba"


def test_what_rested_on_a_revoked_award_is_reopened_and_what_rested_on_that(book: Rulebook) -> None:
    titles = [
        {"kind": BASE, "year": 2023, "proof": "QĐ 87"},
        {"kind": BASE, "year": 2024, "proof": "QĐ 88"},
    ]
    person = dossier(*titles, id="nv-1", attested={"guong-mau": "don-vi"}, complete=1900)
    certificate = decide(book, PAPER, person, on=ON)
    assert certificate.verdict is Verdict.MET
    title = decide(book, BASE, dossier("xep-loai:xuat-sac 2024", id="nv-1"), on=ON)
    ledger = Ledger().granted(book, title, "QĐ 88", person, [])
    ledger = ledger.granted(book, certificate, "QĐ 90", person, [])
    resting = certificate.model_copy(
        update={
            "award": "bang-khen-thu-tuong",
            "because": (
                certificate.because[0].model_copy(update={"evidence": (f"{PAPER} 2024",)}),
            ),
        }
    )
    ledger = ledger.granted(book, resting, "QĐ 99", person, [])
    other = certificate.model_copy(update={"subject": "nv-2"})
    ledger = ledger.granted(book, other, "QĐ 90", person, [])
    back = revoke(ledger, "nv-1", BASE, "QĐ 88")
    assert [(one.entry.number, one.paper, one.why.en) for one in back.reopened] == [
        ("QĐ 90", "QĐ 88", f"it rested on `{BASE}` (QĐ 88), which is revoked"),
        ("QĐ 99", "QĐ 90", f"it rested on `{PAPER}` (QĐ 90), which has to be decided anew"),
    ]
    assert len(back.ledger.entries) == 3
    assert back.reopened[0].why.vi == f"đã dựa vào `{BASE}` (QĐ 88), nay bị hủy"
