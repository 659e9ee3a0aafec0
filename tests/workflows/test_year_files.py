"""A bloc's year as a file: everything that is wrong with it is told at once, at its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workflows.conftest import BLOC
from thidua_rules import Rulebook
from thidua_rules.errors import ProfileError
from thidua_rules.model.verdict import Verdict
from thidua_rules.workflows.covenant import CovenantFacts
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.nomination.facts import NominationFacts
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.year_file.files import BlocYear, read_year
from thidua_rules.workflows.year_file.papers import Decide
from thidua_rules.workflows.year_file.replay import YearTaken, replay

SOUND = """\
profile: khoi.json
year: 2021
cases:
  - {id: giao-uoc, lifecycle: covenant}
  - {id: giao-uoc-sau, lifecycle: covenant, year: 2022, subject: so-sao}
events:
  - on: 2021-03-01
    case: giao-uoc
    event: circulate
    by: {unit: so-sao}
    facts: {documents: [giao-uoc]}
  - on: 2021-03-02
    conference:
      - {case: giao-uoc, event: lay-open, by: {unit: so-sao}, facts: {documents: [giao-uoc]}}
      - {case: giao-uoc-sau, event: circulate, by: {unit: so-sao}}
  - {on: 2021-03-03, case: giao-uoc, event: redraft, by: {person: ba-lan, on_behalf_of: so-trang}}
"""
WRONG = """\
profile: quoc-gai
yaer: 2021
cases:
  - {id: giao-uoc, lifecycle: covenannt}
  - {id: giao-uoc-sau, lifecycle: covenant}
  - {id: giao-uoc-sau, lifecycle: covenant}
events:
  - {on: hom-nay, case: giao-uoc-sua, event: sign, by: {unit: so-sao}}
  - {on: 2021-03-01, case: giao-uoc-sau, event: singe, by: {unt: a}, facts: {signatories: muoi}}
  - on: 2021-03-02
    conference:
      - {case: giao-uoc-sau, event: sign, by: {unit: so-sao}, facts: {documnets: [giao-uoc]}}
      - {case: giao-uoc, event: whatever, by: {unit: so-sao}, facts: {what: ever}}
      - {event: sign, by: {unit: so-sao}}
  - {on: 2021-03-05, conference: []}
"""


def written(folder: Path, text: str) -> Path:
    made = BlocProfile.model_validate(BLOC)
    (folder / "khoi.json").write_text(made.model_dump_json(), "utf-8")
    path = folder / "nam.yaml"
    path.write_text(text, "utf-8")
    return path


def told(folder: Path, text: str, book: Rulebook, lang: str = "en") -> list[str]:
    path = written(folder, text)
    with pytest.raises(ProfileError) as refused:
        read_year(path, book)
    return [problem.sentence(lang).removeprefix(f"{path}:") for problem in refused.value.problems]


@pytest.fixture
def sound(tmp_path: Path, book: Rulebook) -> BlocYear:
    return read_year(written(tmp_path, SOUND), book)


def test_the_cases_are_of_the_year_or_of_their_own(sound: BlocYear) -> None:
    settings = [case.setting for case in sound.cases.values()]
    assert [(one.year, one.subject) for one in settings] == [(2021, None), (2022, "so-sao")]
    assert [meeting.joint for meeting in sound.meetings] == [False, True, False]
    facts = sound.meetings[0].conference.acts[0].facts
    assert facts == CovenantFacts(documents=("giao-uoc",))


def taken(year: BlocYear) -> YearTaken:
    return replay(year)


def test_a_refused_conference_is_not_taken_and_the_year_goes_on(sound: BlocYear) -> None:
    year = taken(sound)
    assert [(entry.meeting, [one.code for one in entry.reasons]) for entry in year.entries] == [
        (1, []),
        (2, ["conference-refused"]),
        (2, ["paper-missing"]),
        (3, ["no-delegation"]),
    ]
    assert {id: case.state.id for id, case in year.cases.items()} == {
        "giao-uoc": "discussed",
        "giao-uoc-sau": "drafting",
    }
    assert year.last == date(2021, 3, 3)
    assert year.entries[1].reasons[0].en == "the whole conference is not taken, because of act 2"


def test_what_the_file_says_of_the_bloc_lies_over_its_profile(
    tmp_path: Path, book: Rulebook
) -> None:
    own = "bloc:\n  delegations: [{of: so-trang, to: ba-lan}]\n"
    year = taken(read_year(written(tmp_path, own + SOUND), book))
    assert [one.act.event for one in year.refused] == ["lay-open", "circulate"]
    assert year.profile.members_on(date(2021, 3, 1))


def test_all_that_is_wrong_is_told_at_once_at_its_place(tmp_path: Path, book: Rulebook) -> None:
    assert told(tmp_path, WRONG, book) == [
        "1:1: `year` is missing",
        "1:10: there is no profile `quoc-gai` – did you mean `quoc-gia`?",
        "2:1: `yaer` is not a key here",
        "4:31: there is no lifecycle `covenannt` – did you mean `covenant`?",
        "6:10: `giao-uoc-sau` is listed twice",
        "8:10: `hom-nay` is not a day such as `2024-12-20`",
        "8:25: there is no case `giao-uoc-sua` – did you mean `giao-uoc-sau`?",
        "9:49: “Emulation covenant” has no step `singe` – did you mean `sign`?",
        "9:61: `unt` is not a key here",
        "9:91: `signatories`: `muoi` has to be a whole number",
        "12:71: `documnets` is not a key here",
        "14:9: `case` is missing",
        "15:34: `conference`: `conference` must not be empty",
    ]


def test_a_day_that_is_none_is_told_first(tmp_path: Path, book: Rulebook) -> None:
    (said,) = told(tmp_path, SOUND.replace("2021-03-01", "2021-02-30"), book)
    assert said.startswith("7:9: there is no day `2021-02-30`")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("profile: khoi.json", "profile: khac.json"), "there is no file"),
        (("profile: khoi.json", "profile: 5"), "1:10: `profile`: `5` has to be text"),
        (("year: 2021", "year: 2021\nbloc: 5"), "3:7: `bloc`: `5` has to be a mapping"),
        (
            ("year: 2021", "year: 2021\nbloc:\n  posts: [{unit: so-la, role: head}]"),
            "4:18: `so-la` leads or is to lead the bloc and is not one of its members",
        ),
        (
            ("year: 2021", "year: 2021\nbloc:\n  size: 3"),
            "4:9: `size` is for a bloc whose members are not named",
        ),
        (("by: {unit: so-sao}", "by: []"), "has to be a mapping"),
        (("facts: {documents: [giao-uoc]}", "facts: 5"), "has to be a mapping"),
        (("id: giao-uoc,", "id: [],"), "has to be text"),
        (("lifecycle: covenant}", "lifecycle: []}"), "has to be text"),
        (("event: circulate", "event: []"), "has to be text"),
    ],
)
def test_what_cannot_be_used_is_told(
    tmp_path: Path, book: Rulebook, change: tuple[str, str], said: str
) -> None:
    assert change[0] in SOUND
    assert said in "\n".join(told(tmp_path, SOUND.replace(*change, 1), book))


@pytest.mark.parametrize("text", ["- 5\n", "5\n", "profile: quoc-gia\ncases: 5\nevents: [5]\n"])
def test_a_file_of_another_shape_is_refused(tmp_path: Path, book: Rulebook, text: str) -> None:
    assert told(tmp_path, text, book)


NOMINATION = """\
profile: hung-yen-vh-xh
year: 2021
bloc: {{vote: null}}
cases:
  - {{id: de-nghi, lifecycle: nomination, subject: so-y-te, award: {award}}}
  - {{id: cham-diem, lifecycle: scoring, subject: so-y-te, rubric: {rubric}}}
events:
  - {{on: 2022-01-13, case: de-nghi, event: submit, by: {{unit: so-y-te}}, dossier: {dossier}}}
"""
RUBRIC = """\
rubric: bang-thu
title: {vi: Bảng thử, en: Trial table}
scale: 100
precision: 0
criteria: [{id: nhiem-vu, vi: Nhiệm vụ, en: Duties, points: POINTS}]
"""
DECIDED = Decided(
    award="co-thi-dua-bo-tinh",
    subject="so-y-te",
    on=date(2022, 1, 13),
    year=2021,
    verdict=Verdict.MET,
    hypothetical=False,
    because=(),
    receipt="receipt:sha256:0",
)


class TestPapersBesideTheYear:
    """Tables of points and dossiers lie in files of their own."""

    def year(self, folder: Path, book: Rulebook, decide: Decide | None, **names: str) -> BlocYear:
        given = {"award": "co-thi-dua-bo-tinh", "rubric": "bang.yaml", "dossier": "ho-so.yaml"}
        path = folder / "nam.yaml"
        path.write_text(NOMINATION.format(**{**given, **names}), "utf-8")
        return read_year(path, book, decide)

    def test_the_decision_on_a_dossier_is_a_fact(self, tmp_path: Path, book: Rulebook) -> None:
        (tmp_path / "bang.yaml").write_text(RUBRIC.replace("POINTS", "100"), "utf-8")
        (tmp_path / "ho-so.yaml").write_text("", "utf-8")
        asked = []

        def decide(path: Path, setting: Setting, on: date) -> Decided:
            asked.append((path.name, setting.subject, setting.award, on))
            return DECIDED

        year = self.year(tmp_path, book, decide)
        (act,) = year.meetings[0].conference.acts
        assert isinstance(act.facts, NominationFacts)
        assert act.facts.decision == DECIDED
        assert asked == [("ho-so.yaml", "so-y-te", "co-thi-dua-bo-tinh", date(2022, 1, 13))]
        rubric = year.cases["cham-diem"].setting.rubric
        assert rubric is not None
        assert rubric.id == "bang-thu"

    def test_what_is_wrong_with_them_is_told_at_once(self, tmp_path: Path, book: Rulebook) -> None:
        (tmp_path / "bang.yaml").write_text(RUBRIC.replace("POINTS", "99"), "utf-8")
        with pytest.raises(ProfileError) as refused:
            self.year(tmp_path, book, lambda *_: DECIDED, award="co-thi-dua-tinh")
        told = [(problem.code, problem.place.file) for problem in refused.value.problems]
        assert [code for code, _ in told] == ["award", "dossier", "sum"]
        assert refused.value.problems[0].hint is not None

    def test_where_nobody_decides_a_dossier_is_refused(
        self, tmp_path: Path, book: Rulebook
    ) -> None:
        (tmp_path / "bang.yaml").write_text(RUBRIC.replace("POINTS", "100"), "utf-8")
        with pytest.raises(ProfileError, match="không có ai xét hồ sơ"):
            self.year(tmp_path, book, None)
