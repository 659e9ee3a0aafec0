"""A case that is not right does not load: each problem of each case, at its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent, indent

import pytest

from thidua_rules import Rulebook, RuleFileError, Verdict
from thidua_rules.rulebook.rules.cases import Case, cases_of

HEAD = """\
on: 2024-12-20
year: 2023
subject: {kind: ca-nhan, groups: [cong-chuc]}
complete: {since: 1900}
cases:
"""
GOOD = "name: Một\nsource: d24\nverdict: met\nbecause: [tinh-than]\n"
RULE = "luat-06-2022/lao-dong-tien-tien.khoan-1"


def cases(book: Rulebook, folder: Path, *bodies: str, head: str = HEAD) -> tuple[Case, ...]:
    path = folder / "mau.cases.yaml"
    entries = [indent(dedent(body), "    ") for body in bodies]
    path.write_text(head + "".join(f"  -{entry[3:]}" for entry in entries), "utf-8")
    return cases_of(book[RULE], path, book)


def told(book: Rulebook, folder: Path, *bodies: str, head: str = HEAD) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        cases(book, folder, *bodies, head=head)
    return [
        problem.sentence("en").removeprefix(f"{RULE}.cases.yaml:")
        for problem in caught.value.problems
    ]


def test_a_case_takes_from_the_head_what_it_does_not_say(book: Rulebook, tmp_path: Path) -> None:
    (one,) = cases(book, tmp_path, GOOD)
    assert (one.name, one.on, one.year) == ("Một", date(2024, 12, 20), 2023)
    assert (one.verdict, set(one.because), one.source) == (Verdict.MET, {"tinh-than"}, "d24")
    assert one.dossier.subject.id == "case-1"
    assert one.dossier.complete is not None
    assert str(one.place) == f"{RULE}.cases.yaml:6:5"


def test_a_case_says_for_itself_what_differs(book: Rulebook, tmp_path: Path) -> None:
    own = "on: 2025-01-02\nyear: 2024\nsubject: {kind: tap-the}\ncomplete: null\n"
    (one,) = cases(book, tmp_path, GOOD + own)
    assert (one.on, one.year, one.dossier.subject.kind) == (date(2025, 1, 2), 2024, "tap-the")
    assert one.dossier.complete is None


def test_a_plain_yes_is_signed_by_the_authority_that_the_rule_names(
    book: Rulebook, tmp_path: Path
) -> None:
    own = "attested: {tinh-than: true, nang-suat: {holds: false, by: bo-tinh}}\n"
    (one,) = cases(book, tmp_path, GOOD + own)
    assert (one.dossier.attested["tinh-than"].holds, one.dossier.attested["tinh-than"].by) == (
        True,
        "don-vi",
    )
    assert one.dossier.attested["nang-suat"].by == "bo-tinh"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "records: [sang-kein 2024]\n",
            "10:14: `sang-kein` is not a kind of record – did you mean `sang-kien`?",
        ),
        ("facts: {tuoi: 3}\n", "10:12: `tuoi` is not a fact"),
        ("records: [{kind: sang-kien}]\n", "10:15: `year` is missing"),
        ("records: [sang-kien]\n", "10:15: `sang-kien` is not `kind[@level]"),
        (
            "attested: {khong-co: true}\n",
            "10:16: `khong-co` is not a judgement that this rule asks for",
        ),
        ("extra: 1\n", "10:5: `extra` is not a key here"),
    ],
)
def test_a_case_that_is_not_right_is_told_at_its_place(
    book: Rulebook, tmp_path: Path, body: str, said: str
) -> None:
    assert told(book, tmp_path, GOOD + body)[0].startswith(said)


def test_a_verdict_that_does_not_exist_is_told_with_a_suggestion(
    book: Rulebook, tmp_path: Path
) -> None:
    (said,) = told(book, tmp_path, GOOD.replace("met", "mett"))
    assert said.startswith("8:14: `mett` has to be one of")
    assert said.endswith("did you mean `met`?")


def test_the_problems_of_all_cases_are_told_at_once(book: Rulebook, tmp_path: Path) -> None:
    bad = GOOD + "records: [sang-kein 2024]\n"
    assert len(told(book, tmp_path, bad, GOOD, bad)) == 2


def test_a_file_without_cases_is_refused(book: Rulebook, tmp_path: Path) -> None:
    head = HEAD.replace("cases:", "cases: []")
    assert told(book, tmp_path, head=head) == ["5:8: `cases`: `cases` must not be empty"]
