"""Cases of an award as a whole, and questions to the procedure files, as they are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from thidua_rules import Rulebook, RuleFileError, Verdict
from thidua_rules.rulebook import SHIPPED, load_rulebook
from thidua_rules.rulebook.procedure.cases import (
    PrizeCaseShape,
    TieCaseShape,
    procedure_cases_of,
)
from thidua_rules.rulebook.rules.cases import decision_cases_of

HEAD = """\
on: 2025-12-20
subject: {kind: ca-nhan, groups: [cong-chuc]}
complete: {since: 1900}
cases:
"""
GOOD = """\
  - name: Một
    source: d4.k4
    award: chien-si-thi-dua-co-so
    records: [lao-dong-tien-tien 2025]
    attested: {tinh-than: true}
    verdict: met
    because: [da-duoc-tang]
"""
QUESTIONS = """\
prizes:
  - {name: Tiền, source: d1, awards: [giay-khen], subject: tap-the, on: 2025-12-20, vnd: 1410000}
ties:
  - {name: Nữ, source: d1, on: 2025-12-20, subject: {kind: ca-nhan, sex: nu}, first: true}
"""


def told(read: Callable[[], object]) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        read()
    return [one.sentence("en") for one in caught.value.problems]


def test_a_case_of_an_award_names_it_and_may_name_the_regime(
    book: Rulebook, tmp_path: Path
) -> None:
    path = tmp_path / "a.yaml"
    more = "    dates: {received: 2025-12-01}\n    regime: luat-2022\n"
    path.write_text(HEAD + GOOD + more, "utf-8")
    (one,) = decision_cases_of(path, book, name="x/_conditions.cases.yaml")
    assert (one.award, one.regime) == ("chien-si-thi-dua-co-so", "luat-2022")
    assert one.case.dossier.dates == {"received": date(2025, 12, 1)}
    assert one.case.verdict is Verdict.MET
    assert str(one.case.place) == "x/_conditions.cases.yaml:5:5"


def test_a_plain_yes_is_signed_by_whom_the_award_or_its_conditions_ask(
    book: Rulebook, tmp_path: Path
) -> None:
    path = tmp_path / "a.yaml"
    body = GOOD.replace("tinh-than: true", "tinh-than: true, to-chuc-dang-doan-the: false")
    path.write_text(HEAD + body, "utf-8")
    (one,) = decision_cases_of(path, book, name="a.yaml")
    signed = one.case.dossier.attested
    assert {id: (word.by, word.holds) for id, word in signed.items()} == {
        "tinh-than": ("don-vi", True),
        "to-chuc-dang-doan-the": ("don-vi", False),
    }


def test_every_problem_of_such_cases_is_told_at_its_place(book: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    wrong = GOOD.replace("co-so", "co-soo") + "    regime: luat-2023\n"
    unasked = GOOD.replace("tinh-than: true", "tinh-thann: true")
    path.write_text(HEAD + wrong + unasked, "utf-8")
    assert told(lambda: decision_cases_of(path, book, name="a.yaml")) == [
        "a.yaml:7:12: `chien-si-thi-dua-co-soo` is not an award"
        " – did you mean `chien-si-thi-dua-co-so`?",
        "a.yaml:12:13: `luat-2023` is not a regime of `_regimes.yaml` – did you mean `luat-2022`?",
        "a.yaml:17:16: `tinh-thann` is not a judgement that this rule asks for"
        " – did you mean `tinh-than`?",
    ]


def test_cases_beside_the_conditions_are_no_conditions(book: Rulebook) -> None:
    assert (SHIPPED / "nd-98-2023/_conditions.cases.yaml").is_file()
    assert [one.id for one in load_rulebook().conditions] == [one.id for one in book.conditions]
    assert not any(one.id.endswith(".cases") for one in book.conditions)


def test_questions_to_the_procedure_are_read_kind_by_kind(book: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "nd-152-2025" / "_procedure.cases.yaml"
    path.parent.mkdir()
    path.write_text(QUESTIONS, "utf-8")
    prize, tie = procedure_cases_of(path, book.vocabulary, name="x.yaml")
    assert isinstance(prize.asked, PrizeCaseShape)
    assert isinstance(tie.asked, TieCaseShape)
    assert (str(prize.place), prize.within) == ("x.yaml:2:5", "nd-152-2025")


def test_an_award_that_there_is_not_cannot_be_asked_about(book: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(QUESTIONS.replace("[giay-khen]", "[giay-khn]"), "utf-8")
    assert told(lambda: procedure_cases_of(path, book.vocabulary, name="x.yaml")) == [
        "x.yaml:2:39: `giay-khn` is not an award – did you mean `giay-khen`?"
    ]
