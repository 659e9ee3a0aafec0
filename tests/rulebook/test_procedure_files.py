"""The procedure files: what is shipped, by date, and what is wrong with a bad one."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from thidua_rules.errors import RuleFileError
from thidua_rules.model.law import Basis, Citation
from thidua_rules.model.procedure import Deadline, Pay, Prize
from thidua_rules.model.provision import in_force
from thidua_rules.rulebook import SHIPPED, load_rulebook

BOOK = load_rulebook()
HELD = BOOK.procedure
BRAVE = "chien-si-thi-dua-bo-tinh"
FLAG = "co-thi-dua-chinh-phu"
HERO = "anh-hung-lao-dong"


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("award", "on", "share", "cite"),
    [
        (BRAVE, "2017-09-30", None, None),
        (BRAVE, "2017-10-01", "9/10", "nd-91-2017/d45.k8"),
        (BRAVE, "2023-12-31", "9/10", "nd-91-2017/d45.k8"),
        (BRAVE, "2024-01-01", "9/10", "nd-98-2023/d30.k7"),
        (BRAVE, "2025-07-01", "9/10", "nd-98-2023/d30.k7"),
        (BRAVE, "2027-03-01", None, None),
        (HERO, "2019-01-01", "9/10", "nd-91-2017/d45.k8"),
        (FLAG, "2023-12-31", None, "nd-91-2017/d51.k3.c"),
        (FLAG, "2024-01-01", "4/5", "nd-98-2023/d30.k7"),
        ("chien-si-thi-dua-co-so", "2023-12-31", None, None),
        ("chien-si-thi-dua-co-so", "2024-01-01", "4/5", "nd-98-2023/d30.k7"),
        ("co-thi-dua-bo-tinh", "2023-12-31", None, None),
        ("co-thi-dua-bo-tinh", "2025-06-30", "4/5", "nd-98-2023/d30.k7"),
        ("gia-dinh-van-hoa", "2018-11-04", None, None),
        ("gia-dinh-van-hoa", "2018-11-05", "3/5", "nd-122-2018/d9.k3.c"),
        ("thon-to-dan-pho-van-hoa", "2024-01-30", None, None),
        ("giay-khen", "2020-01-01", None, None),  # the cultural certificates only: see its cases
    ],
)
def test_a_vote_is_of_its_day(award: str, on: str, share: str | None, cite: str | None) -> None:
    rule = BOOK.vote_on(award, on=day(on))
    told = (rule.at_least, str(rule.cite)) if rule else (None, None)
    assert told == (Fraction(share) if share else None, cite)


@pytest.mark.parametrize(
    ("on", "secret"), [("2023-12-31", True), ("2024-01-01", None), ("2025-07-01", None)]
)
def test_only_decree_91_asks_for_a_secret_ballot(on: str, secret: bool | None) -> None:  # noqa: FBT001
    rule = BOOK.vote_on(HERO, on=day(on))
    assert rule is not None
    assert (rule.secret, rule.written) == (secret, True)


@pytest.mark.parametrize(
    ("on", "quorum"),
    [("2019-12-31", None), ("2020-01-01", "tt-12-2019/d11.k2"), ("2024-01-01", None)],
)
def test_the_quorum_of_circular_12_binds_in_its_own_years(on: str, quorum: str | None) -> None:
    rule = BOOK.vote_on(BRAVE, on=day(on))
    assert rule is not None
    assert (str(rule.quorum.cite) if rule.quorum else None) == quorum


def test_another_body_is_a_case() -> None:
    rule = BOOK.vote_on(HERO, on=day("2024-06-01"), case="hoi-dong-trung-uong")
    assert rule is not None
    assert rule.quorum is not None
    assert (str(rule.cite), rule.quorum.at_least) == ("nd-98-2023/d47", Fraction(9, 10))
    family = BOOK.vote_on("giay-khen", on=day("2020-01-01"), case="gia-dinh-van-hoa")
    assert family is not None
    assert str(family.cite) == "nd-122-2018/d11.k3.c"


def test_what_is_carried_over_says_so() -> None:
    rule = BOOK.vote_on(BRAVE, on=day("2025-07-01"))
    assert rule is not None
    assert rule.basis is Basis.INFERRED
    assert "carried over" in rule.caveats[0].en


@pytest.mark.parametrize(
    ("award", "case", "on", "share"),
    [
        ("chien-si-thi-dua-co-so", None, "2017-10-01", "15/100"),
        ("chien-si-thi-dua-co-so", None, "2023-12-31", "15/100"),
        ("chien-si-thi-dua-co-so", None, "2024-01-01", None),
        (FLAG, None, "2023-12-31", "20/100"),
        (FLAG, None, "2024-01-01", None),
        ("giay-khen", "gia-dinh-van-hoa", "2018-11-05", "15/100"),
        ("giay-khen", "khu-dan-cu-van-hoa", "2024-01-29", "15/100"),
    ],
)
def test_a_quota_is_of_its_day(award: str, case: str | None, on: str, share: str | None) -> None:
    (quota,) = in_force(HELD.quotas, day(on), award=award, case=case)
    assert quota.at_most == (Fraction(share) if share else None)


@pytest.mark.parametrize(("on", "held"), [("2019-12-31", 0), ("2020-01-01", 1), ("2024-01-01", 0)])
def test_one_flag_only_is_a_rule_of_circular_12(on: str, held: int) -> None:
    found = in_force(HELD.exclusions, day(on), award="co-thi-dua-bo-tinh")
    assert [one.above for one in found] == [FLAG] * held


@pytest.mark.parametrize(
    ("on", "vnd", "basis"),
    [
        ("2017-06-30", None, None),
        ("2017-07-01", 1_300_000, Basis.INFERRED),
        ("2018-06-30", 1_300_000, Basis.INFERRED),
        ("2018-07-01", 1_390_000, Basis.SECONDARY),
        ("2019-07-01", 1_490_000, Basis.SECONDARY),
        ("2023-06-30", 1_490_000, Basis.SECONDARY),
        ("2023-07-01", 1_800_000, Basis.SECONDARY),
        ("2024-07-01", 2_340_000, Basis.PARTIAL),
        ("2026-06-30", 2_340_000, Basis.PARTIAL),
        ("2026-07-01", 2_530_000, Basis.PARTIAL),
    ],
)
def test_the_base_salary_is_of_its_day(on: str, vnd: int | None, basis: Basis | None) -> None:
    found = [(one.vnd, one.basis) for one in in_force(HELD.base_salaries, day(on))]
    assert found == ([(vnd, basis)] if vnd else [])


def times(award: str, subject: str, on: str, case: str | None = None) -> list[Fraction | None]:
    found: tuple[Prize, ...] = in_force(
        HELD.prizes, day(on), award=award, subject=subject, case=case
    )
    return [one.times for one in found]


@pytest.mark.parametrize(
    ("award", "subject", "old", "new"),
    [
        ("chien-si-thi-dua-toan-quoc", "ca-nhan", "4.5", "4.5"),
        (BRAVE, "ca-nhan", "3", "3"),
        ("chien-si-thi-dua-co-so", "ca-nhan", "1", "1"),
        ("lao-dong-tien-tien", "ca-nhan", "0.3", "0.3"),
        ("tap-the-lao-dong-xuat-sac", "tap-the", "1.5", "1.5"),
        ("don-vi-tien-tien", "tap-the", "0.8", "0.8"),
        (FLAG, "tap-the", "12", "12"),
        ("co-thi-dua-bo-tinh", "tap-the", "8", "8"),
        ("huan-chuong-sao-vang", "ca-nhan", "46", "46"),
        ("huan-chuong-lao-dong-hang-ba", "ca-nhan", "4.5", "4.5"),
        ("huan-chuong-lao-dong-hang-ba", "tap-the", "9", "9"),
        ("huan-chuong-quan-cong-hang-nhi", "tap-the", "25", "25"),
        (HERO, "tap-the", "31", "31"),
        ("nha-giao-uu-tu", "ca-nhan", "9", "9"),
        ("bang-khen-thu-tuong", "ca-nhan", "3.5", "3.5"),
        ("bang-khen-thu-tuong", "tap-the", "7", "7"),
        ("bang-khen-bo-tinh", "ca-nhan", "1", "1.5"),
        ("bang-khen-bo-tinh", "tap-the", "2", "3"),
    ],
)
def test_a_prize_is_so_many_times_the_base_salary(
    award: str, subject: str, old: str, new: str
) -> None:
    assert times(award, subject, "2023-12-31") == [Fraction(old)]
    assert times(award, subject, "2024-01-01") == [Fraction(new)]
    assert times(award, subject, "2025-07-01") == [Fraction(new)]


def test_the_issuer_of_a_certificate_of_commendation_decided_its_prize() -> None:
    assert times("giay-khen", "ca-nhan", "2020-01-01") == [Fraction("0.3"), Fraction("0.15")]
    assert times("giay-khen", "ca-nhan", "2020-01-01", "cap-xa") == [Fraction("0.15")]
    assert times("giay-khen", "tap-the", "2020-01-01", "cap-xa") == [Fraction("0.3")]
    assert times("giay-khen", "ca-nhan", "2024-01-01", "cap-xa") == [Fraction("0.15")]
    assert times("giay-khen", "tap-the", "2025-06-30", "cap-xa") == [Fraction("0.3")]
    assert times("giay-khen", "ca-nhan", "2025-07-01") == [Fraction("0.3")]
    assert times("giay-khen", "tap-the", "2025-07-01") == [Fraction("0.6")]


def test_a_multiple_of_an_inferred_prize_is_inferred() -> None:
    (prize,) = in_force(
        HELD.prizes, day("2024-01-01"), award="bang-khen-bo-tinh", subject="ho-gia-dinh"
    )
    assert (prize.times, prize.basis) == (Fraction("2.25"), Basis.INFERRED)
    assert (str(prize.multiple_of), len(prize.caveats)) == ("nd-98-2023/d58", 1)


@pytest.mark.parametrize(
    ("award", "on"),
    [("huy-chuong-huu-nghi", "2020-01-01"), ("giai-thuong-nha-nuoc", "2024-01-01")],
)
def test_a_prize_that_was_not_seen_has_no_number(award: str, on: str) -> None:
    assert times(award, "ca-nhan", on) == [None]


@pytest.mark.parametrize("on", ["2017-10-01", "2024-01-01", "2025-07-01"])
def test_prizes_are_rounded_up_to_ten_thousand(on: str) -> None:
    steps = [one.to for one in in_force(HELD.pay_rules, day(on)) if one.kind is Pay.ROUND_UP]
    assert steps == [10_000]


def due(award: str, on: str, year: int, case: str | None = None) -> list[date | None]:
    found: tuple[Deadline, ...] = in_force(HELD.deadlines, day(on), award=award, case=case)
    return [one.due.last_day(year) if one.due else None for one in found]


def test_deadlines_say_the_last_day_that_is_in_time() -> None:
    assert due("chien-si-thi-dua-toan-quoc", "2020-01-01", 2020) == [day("2021-10-31")]
    assert due(FLAG, "2020-01-01", 2020) == [day("2021-03-30")]
    assert due(FLAG, "2024-01-01", 2024) == [day("2025-06-30")]
    assert due(FLAG, "2024-01-01", 2024, "giao-duc") == [day("2024-12-31")]
    assert due(FLAG, "2025-07-01", 2025) == [None]
    assert due("gia-dinh-van-hoa", "2019-01-01", 2019) == [day("2019-01-29"), day("2019-12-19")]
    assert due("gia-dinh-van-hoa", "2024-01-30", 2024) == [day("2024-11-24")]


def test_every_entry_cites_an_instrument_that_is_held() -> None:
    for one in HELD:
        assert one.cite.instrument in BOOK.instruments
        assert isinstance(one.cite, Citation)


def test_two_entries_of_one_kind_never_answer_together() -> None:
    """For one award, subject and case at most one vote, quota and prize binds on any day."""
    days = sorted({one.effective.start for one in HELD})
    for kind in (HELD.votes, HELD.quorums, HELD.quotas, HELD.prizes):
        for on in days:
            seen: set[tuple[object, ...]] = set()
            for one in (one for one in kind if on in one.effective):
                for award in one.awards:
                    for subject in one.subjects or {None}:
                        key = (award, subject, one.case.id if one.case else None)
                        assert key not in seen, (key, on)
                        seen.add(key)


def test_a_book_with_its_procedure_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(BOOK)).procedure == HELD


Broken = Callable[[str, str], str]


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """What is said of a copy of the criteria in which one procedure file reads otherwise."""
    folder = tmp_path / "criteria"
    folder.mkdir()
    for name in ("_vocabulary.yaml", "_regimes.yaml"):
        shutil.copy(SHIPPED / name, folder)
    for path in SHIPPED.glob("*/_instrument.yaml"):
        (folder / path.parent.name).mkdir()
        shutil.copy(path, folder / path.parent.name)

    def said(name: str, body: str) -> str:
        head = "basis: primary\nchecked: {on: 2026-01-01, against: invented, readers: 1}\n"
        (folder / "nd-91-2017" / name).write_text(head + body, "utf-8")
        book = load_rulebook(folder)  # a decision needs no procedure file
        with pytest.raises(RuleFileError) as refused:
            _ = book.procedure
        return refused.value.sentence("en")

    return said


_VOTE = "  - {id: mot, cite: d1, vi: phiếu, en: votes, level: bo-tinh, secret: true, written: true"
_PRIZE = "  - {id: mot, cite: d1, vi: tiền, en: money, subjects: [ca-nhan]"


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        (
            "_votes.yaml",
            f"votes:\n{_VOTE}, awards: [co-thi-dua-tinh], at_least: 90/100}}\n",
            "nd-91-2017/_votes.yaml:4:101: `co-thi-dua-tinh` is not an award – did you mean `co",
        ),
        (
            "_ties.yaml",
            "ties:\n  - {id: nu, cite: d3.k2, vi: nữ, en: women, women_percent: 170}\n",
            "nd-91-2017/_ties.yaml:4:61",
        ),
        (
            "_ties.yaml",
            "ties:\n  - {id: nu, cite: d3.k2, vi: nữ, en: women}\n",
            "nd-91-2017/_ties.yaml:4:",
        ),
        (
            "_revocation.yaml",
            "revocation:\n  - {id: sai, cite: nd-1-2000/d3, vi: sai, en: wrong}\n",
            "nd-91-2017/_revocation.yaml:4:21",
        ),
        (
            "_votes.yaml",
            f"votes:\n{_VOTE}, awards: [giay-khen], at_least: 9/8, then: vua}}\n",
            "`9/8` is not a share between 0 and 1",
        ),
        (
            "_votes.yaml",
            f"votes:\n{_VOTE}, awards: [giay-khen], at_least: 8/9, then: thu-tuongg}}\n",
            "`thu-tuongg` is not an authority – did you mean `thu-tuong`?",
        ),
        (
            "_votes.yaml",
            f"votes:\n{_VOTE}, awards: [giay-khen], at_least: null}}\n"
            f"{_VOTE}, awards: [giay-khen], at_least: null}}\n",
            "nd-91-2017/_votes.yaml:5:10: `mot` is named twice",
        ),
        (
            "_quotas.yaml",
            "quotas:\n  - {id: mot, cite: nd-91-2018/d1, vi: a, en: b, awards: [giay-khen], "
            "at_most: 1/5, of: {vi: x, en: y}, rounding: down}\n",
            "`nd-91-2018` is not an instrument that is held – did you mean `nd-91-2017`?",
        ),
        (
            "_quotas.yaml",
            "quotas:\n  - {id: mot, cite: d1, vi: a, en: b, awards: [giay-khen], at_most: 1/5}\n",
            "`at_most`, `of` and `rounding` go together",
        ),
        (
            "_quotas.yaml",
            "exclusions:\n  - {id: mot, cite: d1, vi: a, en: b, awards: [giay-khen], above: co}\n",
            "`co` is not an award",
        ),
        (
            "_quotas.yaml",
            "exclusions:\n  - {id: mot, cite: d1, vi: a, en: b, awards: [giay-khen], "
            "above: giay-khen, effective: {from: 2017-09-01}}\n",
            "it binds on days on which Decree 91/2017/NĐ-CP does not",
        ),
        (
            "_quotas.yaml",
            "exclusions:\n  - {id: mot, cite: d1, vi: a, en: b, awards: [giay-khen], "
            "above: giay-khen, effective: {from: 2019-01-01, until: 2018-01-01}}\n",
            "runs backwards",
        ),
        (
            "_prizes.yaml",
            f"titles:\n{_PRIZE}, awards: [giay-khen]}}\n",
            "exactly one of `times`, `multiple` and `at_most` is needed",
        ),
        (
            "_prizes.yaml",
            f"forms:\n{_PRIZE}, awards: [giay-khen], multiple: {{of: tap-the, by: 2.0}}}}\n",
            "`giay-khen` has no prize of `tap-the` before it to multiply",
        ),
        (
            "_prizes.yaml",
            "paying:\n  - {id: mot, cite: d1, vi: a, en: b, kind: round-up}\n",
            "`to` goes with `round-up` and nothing else",
        ),
        (
            "_deadlines.yaml",
            "deadlines:\n  - {id: mot, cite: d1, vi: a, en: b, act: nop, awards: [giay-khen], "
            "due: {month: 6, day: 31, inclusive: true}}\n",
            "there is no day 31/6",
        ),
        ("_base_salary.yaml", "base_salaries: []\n", "must not be empty"),
    ],
)
def test_a_bad_file_is_refused_at_its_place(
    broken: Broken, name: str, body: str, told: str
) -> None:
    assert told in broken(name, body)


def test_every_problem_of_every_file_is_told(broken: Broken, tmp_path: Path) -> None:
    other = tmp_path / "criteria/nd-98-2023/_votes.yaml"
    other.write_text("votes: []\n", "utf-8")
    said = broken("_quotas.yaml", "quotas:\n  - {id: mot}\n").splitlines()
    assert {line.partition(":")[0] for line in said} == {
        "nd-91-2017/_quotas.yaml",
        "nd-98-2023/_votes.yaml",
    }
    assert len(said) > 5
