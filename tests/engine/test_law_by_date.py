"""One function selects the law by date; transitional clauses are tried both ways and shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from thidua_rules import NoRuleInForceError, Rulebook, Verdict, decide
from thidua_rules.testing import day, dossier

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
AWARD = "chien-si-thi-dua-co-so"


def excellent(year: int, **more):
    """Advanced Labourer, excellent, without any initiative."""
    return dossier(
        f"lao-dong-tien-tien {year}",
        f"xep-loai:xuat-sac {year}",
        f"dang-ky-thi-dua {year}",
        groups=["cong-chuc"],
        complete=1900,
        **more,
    )


def test_the_same_achievements_under_two_laws(book: Rulebook) -> None:
    before = decide(book, AWARD, excellent(2023), on=day("2023-12-31"))
    after = decide(book, AWARD, excellent(2023), on=day("2024-01-01"), year=2023)
    assert (before.verdict, after.verdict) == (UNMET, MET)
    assert before.governed_by.cite == "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"
    assert after.governed_by.cite == "Điều 23 Luật 06/2022/QH15"
    assert (before.governed_by.key, before.governed_by.value) == ("on", day("2023-12-31"))


@pytest.mark.parametrize("on", [date(2017, 9, 30), date(2004, 7, 1)])
def test_before_the_first_text_there_is_no_answer(book: Rulebook, on) -> None:
    with pytest.raises(NoRuleInForceError) as caught:
        decide(book, AWARD, excellent(2016), on=on, year=on.year)
    assert caught.value.award == AWARD
    assert "2017-10-01" in caught.value.sentence("vi")
    assert "in force on" in caught.value.sentence("en")


def test_an_award_that_nobody_knows(book: Rulebook) -> None:
    with pytest.raises(NoRuleInForceError, match="danh-hieu-la"):
        decide(book, "danh-hieu-la", excellent(2024), on=day("2024-12-20"))


def test_an_award_without_a_text_in_one_regime(book: Rulebook) -> None:
    with pytest.raises(NoRuleInForceError, match="2024-01-01"):
        decide(book, "xa-phuong-tieu-bieu", dossier(kind="tap-the"), on=day("2022-12-20"))


AFTER = day("2026-12-20")


def test_from_october_2026_the_2022_text_answers_with_caveats(book: Rulebook) -> None:
    decision = decide(book, AWARD, excellent(2026), on=AFTER)
    said = " ".join(caveat.en for caveat in decision.caveats)
    assert decision.verdict is MET
    assert "possibly amended by Law 06/2026/QH16" in said
    assert "leading in innovation" in said
    assert "dates.received" in said
    assert decision.governed_by.regime == "luat-2022-sua-doi-2026"
    assert decision.governed_by.also_tried[0].regime == "luat-2022"


def test_an_article_that_is_not_listed_is_not_called_amended(book: Rulebook) -> None:
    decision = decide(book, "huan-chuong-lao-dong-hang-ba", excellent(2026), on=AFTER)
    assert not any("possibly amended" in caveat.en for caveat in decision.caveats)


def test_a_dossier_received_before_keeps_the_older_text(book: Rulebook) -> None:
    decision = decide(book, AWARD, excellent(2026, dates={"received": "2026-09-30"}), on=AFTER)
    assert decision.governed_by.regime == "luat-2022"
    assert (decision.governed_by.key, decision.governed_by.value) == ("received", day("2026-09-30"))
    assert decision.governed_by.also_tried[0].regime == "luat-2022-sua-doi-2026"


def test_a_dossier_received_later_is_under_the_newer_text(book: Rulebook) -> None:
    decision = decide(book, AWARD, excellent(2026, dates={"received": "2026-10-01"}), on=AFTER)
    assert decision.governed_by.regime == "luat-2022-sua-doi-2026"
    assert not decision.governed_by.also_tried


def two_texts(book: Rulebook) -> Rulebook:
    """The shipped book, but the newer regime answers by the decree of 2017 and its law."""
    newest = book.regimes[-1]
    older = tuple(replace(rule, effective=replace(rule.effective, end=None)) for rule in book)
    instruments = {
        id: replace(one, effective=replace(one.effective, end=None))
        for id, one in book.instruments.items()
    }
    changed = replace(newest, instruments=("nd-91-2017", "luat-15-2003"))
    return replace(
        book, rules=older, instruments=instruments, regimes=(*book.regimes[:-1], changed)
    )


def test_where_texts_differ_and_the_day_is_not_stated_the_day_is_asked_for(book: Rulebook) -> None:
    decision = decide(two_texts(book), AWARD, excellent(2026), on=AFTER)
    assert decision.verdict is UNKNOWN
    assert [(q.about, q.settles.yes, q.settles.no) for q in decision.ask] == [
        ("received", MET, UNMET)
    ]


def test_the_more_favourable_text_answers_for_a_dossier_received_before(book: Rulebook) -> None:
    received = {"received": "2026-09-30"}
    older = decide(two_texts(book), AWARD, excellent(2026, dates=received), on=AFTER)
    assert (older.verdict, older.governed_by.instrument) == (MET, "luat-06-2022")
    swapped = two_texts(book)
    last = swapped.regimes[-1]
    reverse = replace(
        swapped,
        regimes=(
            *swapped.regimes[:-2],
            replace(swapped.regimes[-2], instruments=last.instruments),
            replace(last, instruments=("luat-06-2022",)),
        ),
    )
    newer = decide(reverse, AWARD, excellent(2026, dates=received), on=AFTER)
    assert (newer.verdict, newer.governed_by.instrument) == (MET, "luat-06-2022")
    assert newer.governed_by.also_tried[0].verdict is UNMET


def test_the_order_of_files_and_of_dictionaries_decides_nothing(book: Rulebook) -> None:
    shuffled = replace(
        book,
        rules=tuple(reversed(book.rules)),
        conditions=tuple(reversed(book.conditions)),
        instruments=dict(reversed(list(book.instruments.items()))),
    )
    nominee = excellent(2024)
    one = decide(book, AWARD, nominee, on=day("2024-12-20"))
    other = decide(shuffled, AWARD, nominee, on=day("2024-12-20"))
    assert one.model_dump_json() == other.model_dump_json()


def test_no_award_is_held_before_the_first_regime(book) -> None:
    assert book.awards(on=date(1999, 1, 1)) == ()
    assert "giay-khen" in book.awards(on=date(2024, 12, 20))


CLAUSE_7 = "tt-12-2019/_conditions.khoan-7"


@pytest.mark.parametrize(
    ("kind", "award", "on", "asked"),
    [
        ("tap-the", "tap-the-lao-dong-tien-tien", "2019-12-31", False),
        ("tap-the", "tap-the-lao-dong-tien-tien", "2020-06-30", True),
        ("tap-the", "giay-khen", "2020-11-08", True),
        ("tap-the", "giay-khen", "2020-11-09", False),
        ("tap-the", "tap-the-lao-dong-tien-tien", "2021-06-30", False),
        ("ca-nhan", "giay-khen", "2020-06-30", False),
    ],
)
def test_the_party_and_mass_organisations_of_a_collective_are_asked_for_in_2020_alone(
    book: Rulebook, kind: str, award: str, on: str, asked
) -> None:
    decision = decide(book, award, dossier(kind=kind, groups=["cong-chuc"]), on=day(on))
    assert ("to-chuc-dang-doan-the" in {question.about for question in decision.ask}) is asked
    found = {one.verdict for one in decision.trace.walk() if one.at.startswith(CLAUSE_7)}
    assert found <= {UNKNOWN if asked else Verdict.NOT_APPLICABLE}
    assert not any("2020" in caveat.vi for caveat in decision.caveats)


def test_a_collective_whose_organisations_were_not_rated_excellent_is_refused_in_2020(
    book: Rulebook,
) -> None:
    signed = {"to-chuc-dang-doan-the": "-don-vi"}
    nominee = dossier(kind="tap-the", attested=signed)
    in_2020, in_2021 = (
        decide(book, "giay-khen", nominee, on=day(f"{y}-06-30")) for y in (2020, 2021)
    )
    assert in_2020.verdict is UNMET
    assert [reason.cite for reason in in_2020.because] == ["khoản 7 Điều 2 Thông tư 12/2019/TT-BNV"]
    assert in_2021.verdict is UNKNOWN
