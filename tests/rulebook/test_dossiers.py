"""A dossier is read from a file as it is written, or refused with each problem at its place."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from thidua_rules import Dossier, DossierError
from thidua_rules.testing import day

WHOLE = """\
subject: {id: nv-1, kind: ca-nhan, groups: [cong-chuc], name: Mẫu Thị An, sex: nu}
facts: {nam-cong-tac: 12, ngay-thanh-lap: 2010-05-01}
members: {tong-so: 10, nu: 4}
records:
  - kind: sang-kien
    year: 2023
    on: 2024-01-05
    level: co-so
    issuer: Sở Mẫu
    proof: QĐ 1/QĐ-MAU
  - {kind: ky-luat, grade: khien-trach, on: 2020-02-03, ends: 2021-02-03}
  - {kind: bang-khen-bo-tinh, year: 2020, type: dot-xuat}
  - {kind: sang-kien, year: 2019, spent_on: giay-khen}
  - xep-loai:tot 2021..2022
posts: [{post: vu-truong, since: 2010-01-01, until: 2020-01-01}]
dates: {proposed: 2024-11-01}
attested:
  nang-suat: {holds: true, by: don-vi, on: 2024-12-10, proof: BB 1}
complete: {since: 2015, kinds: [ky-luat]}
"""


def read(folder: Path, text: str, name: str = "nguoi.yaml") -> Dossier:
    (folder / name).write_text(text, "utf-8")
    return Dossier.read(folder / name)


def problems(folder: Path, text: str, name: str = "nguoi.yaml") -> list[str]:
    with pytest.raises(DossierError) as caught:
        read(folder, text, name)
    assert all(problem.text.vi for problem in caught.value.problems)
    return [problem.sentence("en").removeprefix(f"{folder}/") for problem in caught.value.problems]


def test_every_field_is_read(tmp_path: Path) -> None:
    made = read(tmp_path, WHOLE)
    assert made.subject.model_dump() == {
        "id": "nv-1",
        "kind": "ca-nhan",
        "groups": ("cong-chuc",),
        "name": "Mẫu Thị An",
        "sex": "nu",
    }
    assert made.facts == {"nam-cong-tac": 12, "ngay-thanh-lap": date(2010, 5, 1)}
    assert made.members == {"tong-so": 10, "nu": 4}
    first, discipline, reward, spent, *ratings = made.records
    assert (first.year, first.on, first.level) == (2023, date(2024, 1, 5), "co-so")
    assert (first.issuer, first.proof, first.paper) == ("Sở Mẫu", "QĐ 1/QĐ-MAU", "QĐ 1/QĐ-MAU")
    assert (discipline.year, discipline.ends) == (2020, date(2021, 2, 3))
    assert discipline.paper == "ky-luat:khien-trach 2020-02-03"
    assert (reward.type, spent.spent_on) == ("dot-xuat", "giay-khen")
    assert [str(rating) for rating in ratings] == ["xep-loai:tot 2021", "xep-loai:tot 2022"]
    assert made.posts is not None
    assert made.posts[0].until == date(2020, 1, 1)
    assert made.dates == {"proposed": date(2024, 11, 1)}
    word = made.attested["nang-suat"]
    assert (word.holds, word.by, word.on, word.proof) == (
        True,
        "don-vi",
        date(2024, 12, 10),
        "BB 1",
    )
    assert made.complete is not None
    assert (made.complete.since, made.complete.kinds) == (2015, ("ky-luat",))


def test_what_is_not_written_is_unknown(tmp_path: Path) -> None:
    made = read(tmp_path, "subject: {id: a, kind: tap-the}\n")
    assert (made.subject.groups, made.posts, made.complete) == (None, None, None)


def test_json_says_the_same_as_yaml(tmp_path: Path) -> None:
    made = read(tmp_path, WHOLE)
    again = read(tmp_path, made.model_dump_json(), "nguoi.json")
    assert again == made
    assert again.fingerprint() == made.fingerprint()


def test_json_in_short_form_is_read(tmp_path: Path) -> None:
    data = {"subject": {"id": "a", "kind": "ca-nhan"}, "records": ["sang-kien 2024-09-05"]}
    made = read(tmp_path, json.dumps(data), "nguoi.json")
    assert made.records[0].on == day("2024-09-05")


def test_decomposed_names_in_data_become_composed() -> None:
    data = {"subject": {"id": "a", "kind": "ca-nhan", "name": "Ma\u0302\u0303u  An"}}
    assert Dossier.model_validate(data).subject.name == "Mẫu An"


def test_a_file_in_decomposed_letters_is_refused(tmp_path: Path) -> None:
    told = problems(tmp_path, "subject: {id: a, kind: ca-nhan, name: Ma\u0302\u0303u}\n")
    assert told == ["nguoi.yaml:1:40: the text is not in NFC – save the file as NFC"]


SUBJECT = "subject: {id: a, kind: ca-nhan}\n"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("records: [{kind: sang-kein, year: 2024}]", "2:18: `sang-kein` is not a kind of record"),
        ("records: [sang-kein 2024]", "2:11: `sang-kein` is not a kind of record"),
        ("records: [xep-loai:tot 2019..2023, sang-kein 2024]", "2:36: `sang-kein` is not a kind"),
        ("records: [sang-kien@bo-tin 2024]", "2:11: `bo-tin` is not a level of this kind"),
        ("records: [xep-loai:tott 2024]", "2:11: `tott` is not a grade of this kind"),
        ("records: [{kind: sang-kien, year: 2024, level: bo-tin}]", "2:48: `bo-tin` is not a lev"),
        (
            "records: [xep-loai:tot 2021..2022, {kind: sang-kien, year: 2024, type: dot-xut}]",
            "2:72: `dot-xut` is not a type of reward",
        ),
        ("records: [{kind: sang-kien, year: 2024, spent_on: giay-ken}]", "2:51: `giay-ken` is not"),
        ("facts: {nam-cong-tax: 3}", "2:23: `nam-cong-tax` is not a fact"),
        ("members: {tong-xo: 3}", "2:20: `tong-xo` is not a head count of members"),
        ("posts: [{post: vu-truon, since: 2020-01-01}]", "2:9: `vu-truon` is not a post"),
        ("attested: {nang-xuat: {holds: true, by: don-vi}}", "2:23: `nang-xuat` is not a judg"),
        ("attested: {nang-suat: {holds: true, by: don-vj}}", "2:23: `don-vj` is not an authority"),
        ("complete: {since: 2020, kinds: [ky-luat, sang-kein]}", "2:42: `sang-kein` is not"),
    ],
)
def test_a_misspelt_slug_is_told_at_its_place_with_a_suggestion(
    tmp_path: Path, body: str, told: str
) -> None:
    (said,) = problems(tmp_path, SUBJECT + body)
    assert said.startswith(f"nguoi.yaml:{told}")
    assert "did you mean `" in said


def test_a_misspelt_group_is_told_at_its_place_with_a_suggestion(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, "subject: {id: a, kind: ca-nhan, groups: [can-bo, cong-chu]}")
    assert (
        said == "nguoi.yaml:1:50: `cong-chu` is not a group of subjects – did you mean `cong-chuc`?"
    )


def test_a_misspelt_kind_of_subject_is_told_with_a_suggestion(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, "subject: {id: a, kind: ca-nhn}")
    assert said.startswith("nguoi.yaml:1:24: `ca-nhn` has to be one of `ca-nhan`, `tap-the`")
    assert said.endswith("did you mean `ca-nhan`?")


def test_a_level_above_the_highest_of_its_kind_is_told(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, SUBJECT + "records: [dan-dau-cum-khoi@quoc-te 2024]\n")
    assert said == "nguoi.yaml:2:11: `quoc-te` is not a level of this kind"


def test_a_misspelt_key_is_told_at_its_place(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, SUBJECT + "recordz: []\n")
    assert said == "nguoi.yaml:2:1: `recordz` is not a key here"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("records: [sang-kien 2024, sang-kien]", "2:27: `sang-kien` is not `kind[@level]"),
        ("records: [sang-kien 2024-02-30]", "2:11: "),
        ("records: [a 2020, xep-loai:tot 2023..2020]", "2:19: `xep-loai:tot 2023..2020` runs bac"),
        ("records: [sang-kien 1900..2000]", "2:11: `sang-kien 1900..2000` is longer than 100"),
        ("records: [sang-kien 2024-01-01..2025]", "2:11: `sang-kien 2024-01-01..2025` runs back"),
        ("records: [xep-loai:tot 2020..2022, {kind: sang-kien, year: nay}]", "2:60: `year`: `nay`"),
        ("records: [{kind: ky-luat, year: 2024, ends: 2023-01-01}]", "2:11: it ends on 2023-01-01"),
        ("records: [{kind: sang-kien}]", "2:11: `year` is missing"),
        ("records: {a: b}", "2:10: `records`: `records` has to be a list"),
        ("records: [3]", "2:11: `0`: `3` has to be a mapping"),
        ("records: [{kind: Sáng kiến, year: 2024}]", "2:18: `kind`: `Sáng kiến` is not of the"),
        ("records: [{kind: sang-kien, on: 2024-02-30}]", "2:33: there is no day `2024-02-30`"),
        ("records: [{kind: sang-kien, year: 2024, on: 5}]", "2:45: `5` is not a day such as"),
        ("posts: [{post: vu-truong, since: 2020-01-01, until: 2020-01-01}]", "2:9: it ends on 20"),
        ("posts: [{post: vu-truong, since: soon}]", "2:34: `soon` is not a day such as"),
        ("members: {tong-so: 0}", "1:1: `tong-so` is 0: a collective has members"),
        ("members: {tong-so: 3, nu: 4}", "1:1: more members in `nu` than in `tong-so` (3)"),
        ("members: {tong-so: -1}", "2:20: `tong-so`: `-1` "),
        ("attested: {nang-suat: true}", "2:23: `nang-suat`: `True` has to be a mapping"),
        ("attested: {nang-suat: {holds: 1, by: don-vi}}", "2:31: `holds`: `1` has to be `true`"),
        ("complete: {since: 1800}", "2:19: `since`: `1800` has to be 1900 or more"),
        ("complete: {kinds: [ky-luat]}", "2:11: `since` is missing"),
        ("facts: {ngay-thanh-lap: 3}", "2:25: `3` is not the number or day that this fact is"),
        ("facts: {nam-cong-tac: 2020-01-01}", "2:23: `2020-01-01` is not the number or day"),
        ("dates: {given: 2020-01-01}", "2:16: `given` has to be one of `achieved`, `proposed`"),
    ],
)
def test_what_is_not_right_is_told_at_its_place(tmp_path: Path, body: str, told: str) -> None:
    said, *_ = problems(tmp_path, SUBJECT + body)
    assert said.startswith(f"nguoi.yaml:{told}")


@pytest.mark.parametrize(
    "body",
    [
        'facts: {nam-cong-tac: "12"}',
        "facts: {nam-cong-tac: yes}",
        "facts: {nam-cong-tac: true}",
        "facts: {nam-cong-tac: 1.5}",
        "facts: {ngay-thanh-lap: -86400}",
        "facts: {ngay-thanh-lap: '20100501'}",
        'members: {nu: "12"}',
        "records: [{kind: sang-kien, year: '2024'}]",
        "records: [sang-kien ２０２４]",
        "records: [{kind: sang-kien, on: 20240905}]",
        "records: [{kind: sang-kien, on: 2024-W36-4}]",
        "attested: {nang-suat: {holds: 'true', by: don-vi}}",
        "complete: {since: '2020'}",
        "complete: 2020",
    ],
)
def test_nothing_is_turned_into_what_was_not_written(tmp_path: Path, body: str) -> None:
    assert problems(tmp_path, SUBJECT + body)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = dedent("""\
        subject: {id: a, kind: ca-nhan, groups: [quan]}
        facts: {tuoi: 3}
        records: [sang-kein 2024]
    """)
    assert len(problems(tmp_path, text)) == 3


def test_each_key_that_is_missing_is_told(tmp_path: Path) -> None:
    told = problems(tmp_path, "subject: {}")
    assert told == ["nguoi.yaml:1:10: `id` is missing", "nguoi.yaml:1:10: `kind` is missing"]


@pytest.mark.parametrize("text", ["[1, 2]", "ca-nhan", "3"])
def test_a_dossier_has_to_be_a_mapping(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) == ["nguoi.yaml:1:1: a dossier has to be a mapping"]


def test_a_file_that_is_not_there_is_told_with_its_neighbour(tmp_path: Path) -> None:
    read(tmp_path, SUBJECT)
    with pytest.raises(DossierError) as caught:
        Dossier.read(str(tmp_path / "nguoj.yaml"))
    said = caught.value.sentence("en")
    assert "there is no file" in said
    assert said.endswith("did you mean `nguoi.yaml`?")
