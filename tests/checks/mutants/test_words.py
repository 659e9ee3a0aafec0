"""A person told as an entry of a case file that reads back the same, and as feature text."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_rules.bdd import lint
from thidua_rules.checks.answers import Answer, Person, expected
from thidua_rules.checks.mutants.to_case import case_text
from thidua_rules.checks.mutants.to_scenario import scenario
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.rules.cases import Case, cases_of
from thidua_rules.testing import day, dossier

RULE = "luat-06-2022/chien-si-thi-dua-co-so"
HEAD = "on: 2024-12-20\nsubject: {kind: ca-nhan, groups: [cong-chuc]}\ncases:\n"
FIRST = "  - {name: đầu, source: d23, verdict: met, because: [a]}\n"
FULL = dossier(
    "xep-loai:tot 2019..2021",
    "xep-loai:tot 2023",
    "sang-kien@co-so 2023-09-05",
    "sang-kien 2022",
    {"kind": "ky-luat", "on": "2020-01-01", "grade": "canh-cao", "ends": "2021-01-01"},
    {"kind": "ky-luat", "on": "2020-03-01", "ends": "2021-03-01"},
    {"kind": "sang-kien", "year": 2021, "on": "2022-01-05"},
    kind="tap-the",
    groups=[],
    members={"tong-so": 40, "nu": 3},
    facts={"nam-cong-tac": 12, "ngay-thanh-lap": day("2001-02-03")},
    posts=[{"post": "vu-truong", "since": "2010-01-01", "until": "2012-01-01"},
           {"post": "bo-truong", "since": "2013-01-01"}],
    attested={"guong-mau": "don-vi", "doan-ket": "-bo-tinh"},
    complete={"since": 2015, "kinds": ["ky-luat"]},
)  # fmt: skip


def _read(folder: Path, text: str) -> tuple[Case, ...]:
    path = folder / "a.cases.yaml"
    path.write_text(HEAD + FIRST + text, "utf-8")
    return cases_of(shipped()[RULE], path, shipped())


@pytest.mark.parametrize(
    "person",
    [
        Person(dossier(), day("2024-12-20"), 2024),
        Person(dossier(groups=["cong-chuc"], posts=[]), day("2025-06-01"), 2024),
        Person(
            dossier("xep-loai:tot 2020..2024", groups=["cong-chuc"], attested={"tinh-than": "x"}),
            day("2024-12-20"),
            2024,
        ),
    ],
)
def test_an_entry_reads_back_as_the_same_person_and_answer(tmp_path: Path, person: Person) -> None:
    answer = Answer(Verdict.UNKNOWN, frozenset({"a", "b"}))
    (beside,) = _read(tmp_path, "")
    _, case = _read(tmp_path, case_text("Tên: có dấu", "d23.k1", person, answer, beside))
    again = Person.of(case)
    assert (again.on, again.year, expected(case)) == (person.on, person.year, answer)
    assert (case.name, case.source) == ("Tên: có dấu", "d23.k1")
    for part in ("records", "facts", "members", "posts", "complete"):
        assert getattr(again.dossier, part) == getattr(person.dossier, part)
    assert again.dossier.subject.groups == person.dossier.subject.groups


def test_an_entry_says_only_what_the_file_does_not(tmp_path: Path) -> None:
    (beside,) = _read(tmp_path, "")
    text = case_text("Đủ", "d23", Person(FULL, day("2024-12-20"), 2024), expected(beside), beside)
    assert text == (
        "  - name: Đủ\n"
        "    source: d23\n"
        "    subject: {kind: tap-the, groups: []}\n"
        "    records: [xep-loai:tot 2019..2021, xep-loai:tot 2023, sang-kien@co-so 2023-09-05, "
        "sang-kien 2022, "
        "{kind: ky-luat, year: 2020, on: 2020-01-01, grade: canh-cao, ends: 2021-01-01}, "
        "{kind: ky-luat, year: 2020, on: 2020-03-01, ends: 2021-03-01}, "
        "{kind: sang-kien, year: 2021, on: 2022-01-05}]\n"
        "    facts: {nam-cong-tac: 12, ngay-thanh-lap: 2001-02-03}\n"
        "    members: {tong-so: 40, nu: 3}\n"
        "    posts: [{post: vu-truong, since: 2010-01-01, until: 2012-01-01}, "
        "{post: bo-truong, since: 2013-01-01}]\n"
        "    attested: {guong-mau: true, doan-ket: false}\n"
        "    complete: {since: 2015, kinds: [ky-luat]}\n"
        "    verdict: met\n"
        "    because: [a]\n"
    )


def test_what_the_file_gives_and_the_person_lacks_is_said(tmp_path: Path) -> None:
    (beside,) = _read(tmp_path, "")
    given = Case(**{
        **{name: getattr(beside, name) for name in beside.__slots__},
        "dossier": dossier(groups=["cong-chuc"], complete=1900),
    })  # fmt: skip
    person = Person(dossier(groups=["cong-chuc"]), day("2024-12-20"), 2024)
    text = case_text("'x", "expert", person, expected(beside), given)
    assert "    complete: null\n" in text
    assert text.startswith("  - name: '''x'\n")


def test_a_person_is_told_in_the_sentences_of_the_features() -> None:
    text = scenario(
        "Tên", shipped()[RULE].award, Person(FULL, day("2024-12-20"), 2023), Verdict.UNMET
    )
    assert text.splitlines() == [
        "  Kịch bản: Tên",
        '    Cho một tập thể thuộc nhóm ""',
        '    Và hồ sơ có "xep-loai:tot 2019..2021"',
        '    Và hồ sơ có "xep-loai:tot 2023"',
        '    Và hồ sơ có "sang-kien@co-so 2023-09-05"',
        '    Và hồ sơ có "sang-kien 2022"',
        "    Và hồ sơ có các bản ghi",
        "      | loại             | thời gian  | đến hết ngày | của năm |",
        "      | ky-luat:canh-cao | 2020-01-01 | 2021-01-01   |         |",
        "      | ky-luat          | 2020-03-01 | 2021-03-01   |         |",
        "      | sang-kien        | 2022-01-05 |              | 2021    |",
        '    Và tập thể có 40 người "tong-so"',
        '    Và tập thể có 3 người "nu"',
        '    Và dữ kiện "nam-cong-tac" là 12',
        '    Và dữ kiện "ngay-thanh-lap" là ngày 2001-02-03',
        '    Và giữ chức vụ "vu-truong" từ ngày 2010-01-01 đến hết ngày trước 2012-01-01',
        '    Và giữ chức vụ "bo-truong" từ ngày 2013-01-01',
        '    Và đã kê đủ "ky-luat" từ năm 2015',
        '    Và "don-vi" xác nhận "guong-mau"',
        '    Và "bo-tinh" không xác nhận "doan-ket"',
        '    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20 của năm 2023',
        "    Thì kết luận là chưa đủ",
    ]


def test_a_person_of_whom_little_is_known_is_told_in_few_sentences() -> None:
    asked = Person(dossier(complete=1990), day("2024-12-20"), 2024)
    assert scenario("Tên", shipped()[RULE].award, asked, Verdict.UNKNOWN).splitlines()[1:] == [
        "    Cho một cá nhân",
        "    Và đã kê đủ giấy tờ từ năm 1990",
        '    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20',
        "    Thì kết luận là chưa rõ",
    ]


def test_the_sentences_are_those_of_the_features(tmp_path: Path) -> None:
    person = Person(FULL, day("2024-12-20"), 2023)
    told = (scenario(one.slug, shipped()[RULE].award, person, one) for one in Verdict)
    path = tmp_path / "mau.feature"
    path.write_text("# language: vi\nTính năng: Mẫu\n\n" + "\n\n".join(told) + "\n", "utf-8")
    assert lint(path) == ()
