"""Steps that are due, overdue, done, or nobody's any more."""

import pytest

from tests.events.bloc import RULE, happened, ids, only, opened, own, rules, told
from thidua_rules.events.due_dates import due_dates
from thidua_rules.model.law import Text


def _by(step, by, **more):
    deadlines = [{"step": step, "by": by, "cite": RULE}]
    return only("sap-den-han", "qua-han", deadlines=deadlines, **more)


def test_each_unit_is_told_of_its_own_step_until_it_is_done():
    rules_ = _by("registration", "02-28")
    done = happened("registration", "file", "2024-02-20", subject="so-may")
    found = told(rules_, "2024-02-20", done)
    assert [(one.who, one.name.vi) for one in found] == [
        (("so-sao",), "Sở Sao"),
        (("so-trang",), "Sở Trang"),
    ]
    first = found[0]
    assert first.text == Text(
        "Gửi đăng ký thi đua chậm nhất ngày 28/02/2024",
        "File the registration by 2024-02-28",
    )
    assert (str(first.since), str(first.until)) == ("2024-02-14", "2024-02-28")
    assert (first.cite.vi, first.own, first.kind) == (RULE["vi"], True, "due")


@pytest.mark.parametrize(
    ("on", "kinds"),
    [
        ("2024-02-13", []),
        ("2024-02-14", ["due"]),
        ("2024-02-28", ["due"]),
        ("2024-02-29", ["overdue"]),
        ("2024-12-31", ["overdue"]),
    ],
)
def test_a_step_is_due_for_a_fortnight_and_then_overdue(on, kinds):
    rules_ = _by("covenant", "02-28")
    assert [one.kind for one in told(rules_, on)] == kinds


def test_a_reminder_keeps_its_id_from_day_to_day_and_gets_another_when_the_day_is_put_off():
    rules_ = _by("covenant", "02-28")
    assert told(rules_, "2024-02-14") == told(rules_, "2024-02-28")
    longer = _by(
        "covenant",
        "02-28",
        extensions=[{"step": "covenant", "year": 2024, "until": "2024-03-10"}],
    )
    (before,), (after,) = told(rules_, "2024-02-28"), told(longer, "2024-02-28")
    assert before.id != after.id
    assert str(after.until) == "2024-03-10"


def test_a_step_of_the_bloc_is_for_its_heads_or_for_whoever_leads_it():
    (one,) = told(_by("covenant", "02-28"), "2024-02-28")
    assert (one.who, one.name) == (
        ("so-sao",),
        Text("Sở Sao (trưởng khối)", "Sở Sao (the head of the bloc)"),
    )
    (one,) = told(_by("covenant", "02-28", posts=[]), "2024-02-28")
    assert (one.who, one.name) == ((), Text("Trưởng khối", "The head of the bloc"))


def test_a_member_that_joins_after_the_day_is_not_told():
    members = [{"id": "so-sao", "name": "Sở Sao"}]
    members.append({"id": "so-may", "name": "Sở Mây", "since": "2024-06-01"})
    found = told(_by("registration", "02-28", members=members, posts=[]), "2024-02-28")
    assert [one.who for one in found] == [("so-sao",)]


def test_where_no_member_is_named_the_units_of_the_cases_are_told_or_the_bloc():
    rules_ = _by("self-score", "02-28", members=[])
    assert [one.who for one in told(rules_, "2024-02-28")] == [("so-sao",)]
    found = told(rules_, "2024-02-28", opened("scoring", subject="so-may"))
    assert [one.who for one in found] == [("so-may",)]


def test_who_takes_a_step_in_a_common_case_is_told_apart_by_who_took_it():
    sent = happened("mid-year-review", "report", "2024-07-01", by="so-sao")
    found = told(_by("mid-year-report", "07-05"), "2024-07-01", sent)
    assert [one.who for one in found] == [("so-may",), ("so-trang",)]


def test_what_is_undone_is_due_again():
    rules_ = _by("self-score", "12-20", members=[{"id": "so-may", "name": "Sở Mây"}], posts=[])
    scored = happened("scoring", "self-score", "2024-12-10", subject="so-may")
    back = happened("scoring", "return", "2024-12-12", subject="so-may", number=2)
    again = happened("scoring", "self-score", "2024-12-14", subject="so-may", number=3)
    assert told(rules_, "2024-12-20", scored) == []
    assert len(told(rules_, "2024-12-20", scored, back)) == 1
    assert told(rules_, "2024-12-20", scored, back, again) == []
    assert len(told(rules_, "2024-12-13", scored, back, again)) == 1


def test_what_is_settled_for_all_is_nobodys():
    review = happened("mid-year-review", "hold", "2024-07-01")
    assert told(_by("mid-year-report", "07-05"), "2024-07-09", review) == []
    last_year = happened("mid-year-review", "hold", "2024-01-09", year=2023)
    assert len(told(_by("mid-year-report", "07-05"), "2024-07-09", last_year)) == 3


def test_a_deadline_in_the_next_year_is_of_the_year_before():
    rules_ = only("sap-den-han", deadlines=[{"step": "year-end", "by": "01-15", "after": 1}])
    (one,) = told(rules_, "2025-01-10", opened("bloc-year"))
    assert str(one.until) == "2025-01-15"
    voted = happened("bloc-year", "vote", "2025-01-09")
    assert told(rules_, "2025-01-10", opened("bloc-year"), voted) == []


def test_a_journal_that_ended_long_ago_is_not_asked_for_the_present_year():
    rules_ = _by("covenant", "02-28")
    past = opened("covenant", year=2021)
    signed = happened("covenant", "conclude", "2021-02-01", year=2021)
    assert told(rules_, "2024-06-01", past, signed) == []
    assert ids(told(rules_, "2022-06-01", past, signed)) == ["qua-han"]


def test_a_nomination_is_told_by_its_case_and_the_bloc_where_there_is_none():
    rules_ = _by("dossier", "12-09")
    assert [one.about for one in told(rules_, "2024-12-01")] == ["dossier"]
    flag = opened("nomination", "Cờ", subject="so-may", award="co-thi-dua-bo-tinh")
    (one,) = told(rules_, "2024-12-01", flag)
    assert one.about == "Cờ"
    assert one.text.vi.startswith("Trình hồ sơ đề nghị khen thưởng (Cờ) ")
    assert one.name.vi == "Sở Sao (trưởng khối)"


def _flag(year=2024):
    flag = {"subject": "so-may", "award": "co-thi-dua-chinh-phu", "year": year}
    return opened("nomination", "Cờ", **flag), flag


def test_the_day_of_the_law_is_told_to_the_standing_office_with_its_clause():
    one, flag = _flag()
    seats = [{"role": "standing-office", "holders": ["ban"]}]
    rules_ = only("sap-den-han", seats=seats, names={"ban": "Ban TĐKT"})
    (found,) = told(rules_, "2025-06-20", one)
    assert found.text.vi == "Trình cấp quyết định (Cờ) chậm nhất ngày 30/06/2025"
    assert (found.who, found.name.vi) == (("ban",), "Ban TĐKT (cơ quan thường trực)")
    assert (found.own, found.cite.vi) == (False, "khoản 1 Điều 32 Nghị định 98/2023/NĐ-CP")
    assert found.caveat == Text("chỉ đọc được một phần văn bản", "its text was read in part only")
    proposed = happened("nomination", "propose", "2025-06-01", case="Cờ", **flag)
    assert told(rules_, "2025-06-20", one, proposed) == []


def test_a_case_that_is_over_is_not_due_until_it_is_taken_up_again():
    one, flag = _flag()
    lost = {"case": "Cờ", "state": "not-carried", "final": True, **flag}
    vote = happened("nomination", "vote", "2025-05-01", number=4, **lost)
    assert told(only("sap-den-han"), "2025-06-20", one, vote) == []
    again = {**lost, "state": "submitted", "final": False}
    appeal = happened("nomination", "appeal", "2025-05-09", number=5, **again)
    assert len(told(only("sap-den-han"), "2025-06-20", one, vote, appeal)) == 1


def test_no_day_is_told_where_the_clause_of_that_day_names_none_or_it_is_no_nomination():
    rules_ = only("sap-den-han", "qua-han")
    assert told(rules_, "2026-12-20", _flag(2025)[0]) == []
    of_none = opened("nomination", subject="so-may", year=2021)
    assert told(rules_, "2022-03-20", of_none) == []
    council = opened("council", subject="so-may", award="co-thi-dua-chinh-phu")
    assert told(rules_, "2025-06-20", council) == []


def test_a_rule_may_look_at_some_steps_only():
    early = own("som", "{who}: {step}", "{who}: {step}", kind="due", before=60, steps=["covenant"])
    deadlines = [{"step": "covenant", "by": "04-30"}, {"step": "handover", "by": "04-30"}]
    found = told(rules(early, deadlines=deadlines), "2024-03-20")
    assert [(one.rule, one.about) for one in found] == [("som", "covenant")]
    late = own("muon", kind="overdue", steps=["handover", "covenant"])
    found = told(rules(late, off=["qua-han"], deadlines=deadlines), "2024-05-01")
    assert sorted(one.about for one in found) == ["covenant", "handover"]


def test_a_rule_may_cite_the_law_for_a_deadline_of_the_bloc():
    cited = own("luat", kind="due", before=9) | {"cite": "tt-12-2019/d8.k3"}
    rules_ = rules(cited, off=["sap-den-han"], deadlines=[{"step": "covenant", "by": "02-28"}])
    (one,) = told(rules_, "2024-02-28")
    assert (one.cite.vi, one.own) == ("khoản 3 Điều 8 Thông tư 12/2019/TT-BNV", False)


def test_due_dates_come_in_order_and_an_unknown_step_by_its_own_name():
    deadlines = [{"step": "khao-sat", "by": "03-01"}, {"step": "covenant", "by": "02-28"}]
    found = due_dates(rules(deadlines=deadlines).profile, 2024)
    assert [(one.step, one.title.vi) for one in found] == [
        ("covenant", "ký giao ước thi đua"),
        ("khao-sat", "khao-sat"),
    ]
    assert told(rules(deadlines=deadlines[:1]), "2024-03-01") == []


def test_an_extension_of_another_year_sets_no_day():
    extended = [{"step": "covenant", "year": 2023, "until": "2023-05-01"}]
    assert due_dates(rules(extensions=extended).profile, 2024) == ()
