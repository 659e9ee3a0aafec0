"""Which reminders a bloc has: the shipped ones, without what it switched off, and its own."""

import pytest

from tests.events.bloc import book, national, own, profile, rules
from thidua_rules.errors import ProfileError, RuleFileError
from thidua_rules.events import notice_rules
from thidua_rules.events.rules import read_notices, shipped_rules


def test_every_kind_of_reminder_is_shipped():
    assert {rule.when.kind for rule in shipped_rules()} == {
        *("due", "overdue", "late-steps", "no-event", "no-sequel"),
        *("run-of-years", "quota", "instrument-ends", "instrument-replaced"),
    }


def test_a_bloc_adds_its_own_and_switches_off_others():
    mine = own("cua-khoi", kind="due", before=30)
    held = rules(mine, off=["sap-den-han"])
    ids = [rule.id for rule in held.rules]
    assert ids[-1] == "cua-khoi"
    assert {rule.id for rule in national().rules} - set(ids) == {"sap-den-han"}
    assert held["cua-khoi"].when.kind == "due"
    with pytest.raises(KeyError):
        held["sap-den-han"]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            own("a", kind="due", before=1, steps=["convenant"]),
            "khoi-mau:1:1: reminder `a`: there is no step with a last day `convenant`"
            " – did you mean `covenant`?",
        ),
        (
            own("a", "x", "x", kind="no-event", events={"covenat": ["sign"]}, by="12-31"),
            "khoi-mau:1:1: reminder `a`: there is no lifecycle `covenat`"
            " – did you mean `covenant`?",
        ),
        (
            own("a", "x", "x", kind="no-event", events={"covenant": ["sgin"]}, by="12-31"),
            "khoi-mau:1:1: reminder `a`: there is no step `sgin` – did you mean `sign`?",
        ),
        (
            own("a", kind="no-sequel", lifecycle="covenant", first="sign", then=["xyz"], within=1),
            "khoi-mau:1:1: reminder `a`: there is no step `xyz`",
        ),
        (
            own("a", kind="run-of-years", award="co-thi-dua", part="x"),
            "khoi-mau:1:1: reminder `a`: there is no award `co-thi-dua`"
            " – did you mean `co-thi-dua-bo-tinh`?",
        ),
        (
            own("a", kind="run-of-years", award="chien-si-thi-dua-bo-tinh", part="ba-lan-coso"),
            "khoi-mau:1:1: reminder `a`: there is no run of years `ba-lan-coso`"
            " – did you mean `ba-lan-co-so`?",
        ),
        (
            own("a", kind="overdue") | {"cite": "tt-12-2018/d8"},
            "khoi-mau:1:1: reminder `a`: there is no instrument `tt-12-2018`"
            " – did you mean `tt-12-2019`?",
        ),
        (
            own("qua-han", kind="overdue"),
            "khoi-mau:1:1: the reminder `qua-han` is listed twice",
        ),
    ],
)
def test_a_reminder_of_what_there_is_not_is_refused_with_what_was_meant(rule, said):
    with pytest.raises(ProfileError) as refused:
        rules(rule)
    assert refused.value.sentence("en") == said


def test_only_what_is_shipped_can_be_switched_off():
    with pytest.raises(ProfileError) as refused:
        notice_rules(profile(notices={"off": ["qua-hn", "x"]}), book())
    assert refused.value.sentence("vi").splitlines() == [
        "khoi-mau:1:1: không có lời nhắc `qua-hn` – có phải `qua-han`?",
        "khoi-mau:1:1: không có lời nhắc `x`",
    ]


def test_a_file_that_is_not_right_is_refused_at_each_place(tmp_path):
    path = tmp_path / "nhac.yaml"
    path.write_text(
        "notices:\n"
        "  - id: a\n"
        "    when: {kind: overdu}\n"
        "    vi: x\n"
        "    en: x\n"
        "  - id: b\n"
        "    when: {before: 1}\n"
        "    vi: x\n",
        "utf-8",
    )
    with pytest.raises(RuleFileError) as refused:
        read_notices(path)
    kinds = "`due`, `overdue`, `late-steps`, `no-event`, `no-sequel`, `run-of-years`, `quota`"
    assert refused.value.sentence("vi").replace(f"{path}:", "").splitlines() == [
        f"3:18: `overdu` phải là một trong {kinds}, `instrument-ends`, `instrument-replaced`"
        " – có phải `overdue`?",
        "6:5: thiếu `en`",
        "7:11: thiếu `kind`",
    ]
