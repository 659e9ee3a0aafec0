"""Late steps, silence, sequels, runs of years, numbers, texts."""

import pytest

from tests.events.bloc import (
    RULE,
    achieved,
    happened,
    ids,
    national,
    only,
    opened,
    own,
    rules,
    told,
)
from thidua_rules.events import achievements
from thidua_rules.model.law import Text
from thidua_rules.rulebook import Dossier

BO_TINH, TOAN_QUOC = "chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-toan-quoc"
CO_SO = "chien-si-thi-dua-co-so"


def _late(on, number=1, by="so-may", late=("covenant",), **more):
    move = {"case": f"việc {number}", "number": number, "by": by, "late": late, **more}
    return happened("covenant", "sign", on, **move)


def test_three_late_steps_of_a_unit_within_a_year_are_told():
    late = [_late("2024-01-10", 1), _late("2024-05-01", 2), _late("2025-01-08", 3)]
    silent = only("hay-cham-han")
    assert told(silent, "2025-01-07", *late) == []
    (one,) = told(silent, "2025-01-08", *late)
    assert one.text.vi == "3 việc quá hạn trong 365 ngày, từ ngày 10/01/2024 đến ngày 08/01/2025"
    assert (one.who, one.own, str(one.since), str(one.until)) == (
        ("so-may",),
        True,
        "2025-01-08",
        "2026-01-07",
    )
    assert ids(told(silent, "2026-01-07", *late)) == ["hay-cham-han"]
    assert told(silent, "2026-01-08", *late) == []


def test_late_steps_of_several_units_too_far_apart_or_of_nobody_are_not_told():
    apart = [_late("2024-01-01", 1), _late("2024-05-01", 2), _late("2024-12-31", 3)]
    silent = only("hay-cham-han")
    assert told(silent, "2024-12-31", *apart) == []
    others = [_late("2024-05-01", n, by) for n, by in enumerate(("so-may", "so-sao", None), 1)]
    assert told(silent, "2024-12-31", *others) == []


def test_a_case_that_is_not_on_record_by_its_day_is_told_once_a_year():
    silent = "het-nam-chua-ky-giao-uoc"
    case = opened("registration")
    assert told(only(silent), "2024-12-31", case) == []
    (one,) = told(only(silent), "2025-01-01", case)
    assert one.text.vi == "Năm 2024 đã hết, chưa ghi nhận giao ước thi đua nào được ký"
    assert (one.rule, one.about, one.own) == (silent, "covenant", False)
    assert one.cite.en == "a general reminder, asked by no clause"
    signed = happened("covenant", "conclude", "2025-02-01")
    assert told(only(silent), "2025-03-01", case, signed) == []
    by_the_year = happened("bloc-year", "commit", "2024-03-01")
    assert told(only(silent), "2025-03-01", case, by_the_year) == []
    other_year = happened("covenant", "conclude", "2024-02-01", year=2023)
    assert ids(told(only(silent), "2025-01-01", case, other_year)) == [silent]


def test_a_rule_may_expect_an_event_in_the_next_year_and_on_29_february():
    late = own(
        "dong",
        "{event}, {year}, {day}",
        "{event}, {year}, {day}",
        kind="no-event",
        events={"bloc-year": ["close"]},
        by="02-29",
        after=1,
    )
    rules_ = rules(late, off=["het-nam-chua-ky-giao-uoc", "van-ban-sap-het-hieu-luc"])
    (one,) = told(rules_, "2025-03-01", opened("bloc-year"))
    assert one.text.vi == "“Kết thúc năm thi đua”, 2024, 28/02/2025"
    assert (one.cite.vi, one.own) == ("quy chế của khối", True)


RETURNED = {"case": "Cờ", "subject": "so-may", "award": "co-thi-dua-bo-tinh"}


def _nomination(event, on, number, **more):
    return happened("nomination", event, on, number=number, **{**RETURNED, **more})


def test_what_has_no_sequel_in_time_is_told_until_it_has():
    rules_ = rules(off=["het-nam-chua-ky-giao-uoc"])
    submitted = _nomination("submit", "2024-12-01", 1)
    returned = _nomination("return", "2024-12-05", 2)
    assert told(rules_, "2024-12-20", submitted, returned) == []
    (one,) = told(rules_, "2024-12-21", submitted, returned)
    assert one.text.en == (
        "“Cờ” was returned on 2024-12-05, and that it was submitted again is not on record"
    )
    assert (one.who, one.about, str(one.since)) == (("so-may",), "Cờ", "2024-12-21")
    again = _nomination("submit", "2024-12-25", 3)
    assert told(rules_, "2024-12-26", submitted, returned, again) == []
    other = _nomination("withdraw", "2024-12-25", 3, case="Bằng khen")
    assert ids(told(rules_, "2024-12-26", submitted, returned, other)) == ["tra-lai-chua-bo-sung"]


def test_three_years_in_a_row_may_be_proposed_by_the_clause_of_the_day():
    found = told(national(), "2024-12-20", *achieved("nv-017", f"{CO_SO} 2022..2024", name="Mẫu A"))
    (one,) = found
    assert one.text.vi == (
        "Đủ 3 năm liên tục đến năm 2024; có thể xem xét đề nghị “Chiến sĩ thi đua Bộ, ban, "
        "ngành, tỉnh” (còn tiêu chuẩn khác)"
    )
    assert (one.who, one.name.vi, one.about, one.own) == (("nv-017",), "Mẫu A", BO_TINH, False)
    assert one.cite.vi == "điểm a khoản 1 Điều 22 Luật 06/2022/QH15"
    assert (str(one.since), str(one.until)) == ("2024-12-20", "2025-12-31")
    (one,) = told(national(), "2021-12-31", *achieved("nv-017", f"{CO_SO} 2019..2021"))
    assert one.cite.vi == "khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP"
    assert one.name == Text("nv-017", "nv-017")


@pytest.mark.parametrize(
    ("years", "on", "found"),
    [
        ("2022..2024", "2025-12-31", ["du-ba-nam-chien-si-co-so"]),
        ("2022..2024", "2026-01-01", []),
        ("2021..2024", "2024-12-20", ["du-ba-nam-chien-si-co-so"]),
        ("2023..2024", "2024-12-20", ["con-mot-nam-chien-si-bo-tinh"]),
        ("2024..2024", "2024-12-20", []),
    ],
)
def test_a_run_is_told_whole_or_one_year_short_while_it_is_new(years, on, found):
    assert ids(told(national(), on, *achieved("nv-017", f"{CO_SO} {years}"))) == found


def test_a_gap_in_the_run_or_a_year_to_come_does_not_count():
    gap = achieved("nv-017", f"{CO_SO} 2021..2022", f"{CO_SO} 2024")
    assert told(national(), "2024-12-20", *gap) == []
    run = achieved("nv-017", f"{CO_SO} 2022..2023", f"{CO_SO} 2024-12-15")
    assert ids(told(national(), "2024-12-14", *run)) == ["con-mot-nam-chien-si-bo-tinh"]
    assert ids(told(national(), "2024-12-15", *run)) == ["du-ba-nam-chien-si-co-so"]


def test_two_records_of_one_year_are_one_reminder_since_the_earlier():
    twice = achieved("nv-017", f"{CO_SO} 2022..2024", f"{CO_SO} 2024-11-20", f"{CO_SO} 2024-12-01")
    (one,) = told(national(), "2024-12-20", *twice)
    assert str(one.since) == "2024-11-20"


def test_whoever_has_the_award_or_is_proposed_for_it_is_not_told():
    run = achieved("nv-017", f"{CO_SO} 2022..2024")
    assert told(national(), "2024-12-20", *run, *achieved("nv-017", f"{BO_TINH} 2024")) == []
    before = achieved("nv-017", f"{BO_TINH} 2023")
    assert ids(told(national(), "2024-12-20", *run, *before)) == ["du-ba-nam-chien-si-co-so"]
    proposed = happened(
        "nomination", "submit", "2024-12-10", state="submitted", subject="nv-017", award=BO_TINH
    )
    assert told(national(), "2024-12-20", *run, proposed) == []
    withdrawn = happened(
        "nomination",
        "withdraw",
        "2024-12-11",
        number=2,
        state="withdrawn",
        final=True,
        subject="nv-017",
        award=BO_TINH,
    )
    assert ids(told(national(), "2024-12-20", *run, withdrawn, proposed)) == [
        "du-ba-nam-chien-si-co-so"
    ]


def test_what_the_bloc_itself_granted_counts():
    granted = [
        happened(
            "nomination",
            "grant",
            f"{year}-12-20",
            case=str(year),
            year=year,
            state="granted",
            final=True,
            subject="nv-017",
            award=BO_TINH,
        )
        for year in (2023, 2024)
    ]
    rules_ = rules(off=["co-quyet-dinh-chua-trao", "het-nam-chua-ky-giao-uoc"])
    (one,) = told(rules_, "2024-12-25", *granted)
    assert (one.rule, one.about) == ("du-hai-nam-chien-si-bo-tinh", TOAN_QUOC)


def test_a_grade_counts_as_the_law_wants_it():
    run = {"kind": "run-of-years", "award": "bang-khen-bo-tinh", "part": "hai-nam-xuat-sac"}
    rules_ = rules(own("hai-nam", **run), off=["het-nam-chua-ky-giao-uoc"])
    best, good = (
        achieved("nv-017", f"xep-loai:{grade} 2023..2024") for grade in ("xuat-sac", "tot")
    )
    assert ids(told(rules_, "2024-12-20", *best)) == ["hai-nam"]
    assert told(rules_, "2024-12-20", *good) == []


def test_where_no_law_of_the_day_is_held_no_run_is_looked_for():
    assert told(national(), "2016-06-01", *achieved("nv-017", f"{CO_SO} 2013..2015")) == []


QUOTA = {"award": "co-thi-dua-bo-tinh", "at_most": 1, "with_government_flag": True, "cite": RULE}


def _proposed(case, award, state="submitted", on="2024-12-10", subject="so-may", **more):
    move = {"case": case, "award": award, "state": state, "subject": subject, **more}
    return opened("nomination", case, award=award), happened("nomination", "submit", on, **move)


def test_a_number_that_is_used_up_is_told_with_the_blocs_rule():
    rules_ = rules(quotas=[QUOTA], off=["het-nam-chua-ky-giao-uoc"])
    flag = _proposed("Cờ tỉnh", "co-thi-dua-bo-tinh")
    (one,) = told(rules_, "2024-12-11", *flag)
    assert one.text.vi == (
        "Năm 2024, “Cờ thi đua của Bộ, ban, ngành, tỉnh”: đã đề nghị 1/1 suất; đề nghị thêm sẽ vượt"
    )
    assert (one.cite.vi, one.own, one.who, str(one.since)) == (
        RULE["vi"],
        True,
        ("so-sao",),
        "2024-12-10",
    )
    more = _proposed("Cờ CP", "co-thi-dua-chinh-phu", on="2024-12-12")
    (other,) = told(rules_, "2024-12-13", *flag, *more)
    assert "2/1" in other.text.vi
    assert other.id != one.id


def test_a_number_is_not_told_while_some_are_left_or_it_is_not_known():
    two = rules(quotas=[QUOTA | {"at_most": 2}], off=["het-nam-chua-ky-giao-uoc"])
    flag = _proposed("Cờ tỉnh", "co-thi-dua-bo-tinh")
    assert told(two, "2024-12-11", *flag) == []
    back = _proposed("Cờ tỉnh", "co-thi-dua-bo-tinh", "withdrawn", final=True)
    assert told(rules(quotas=[QUOTA]), "2024-12-11", *back) == []
    share = {"award": "co-thi-dua-bo-tinh", "share_of_members": "1/3"}
    assert told(rules(quotas=[share]), "2024-12-11", *flag) == []
    nobody = rules(quotas=[share | {"rounding": "down"}], members=[], posts=[])
    assert told(nobody, "2024-12-11", *flag) == []
    assert ids(told(rules(quotas=[share | {"rounding": "down"}]), "2024-12-11", *flag)) == [
        "het-chi-tieu"
    ]


def test_a_bloc_may_ask_to_be_told_when_one_is_left():
    rule = own("gan-het", "{left}", "{left}", kind="quota", left=1)
    found = told(
        rules(rule, quotas=[QUOTA | {"at_most": 2}]),
        "2024-12-11",
        *_proposed("Cờ", "co-thi-dua-bo-tinh"),
    )
    assert [(one.rule, one.text.vi) for one in found] == [("gan-het", "1")]


@pytest.mark.parametrize(
    ("on", "found"),
    [("2026-08-31", 0), ("2026-09-02", 2), ("2027-02-28", 2), ("2027-03-01", 0)],
)
def test_the_decree_that_ends_in_2027_is_told_half_a_year_before(on, found):
    silent = rules(off=["het-nam-chua-ky-giao-uoc"])
    assert ids(told(silent, on)) == ["van-ban-sap-het-hieu-luc"] * found


def test_the_end_of_a_text_is_told_with_what_is_not_sure_of_it():
    decree, circular = told(national(), "2026-11-26")
    assert decree.text.vi == "Nghị định 152/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027"
    assert decree.caveat
    assert circular.caveat
    assert (decree.about, str(decree.until), decree.own) == ("nd-152-2025", "2027-02-28", False)


def test_a_case_that_goes_on_under_another_law_is_told_once():
    flag = {"case": "Cờ", "award": "co-thi-dua-bo-tinh", "subject": "so-may", "year": 2023}
    began = happened("nomination", "submit", "2023-12-20", state="submitted", **flag)
    case = opened("nomination", "Cờ", year=2023, subject="so-may", award="co-thi-dua-bo-tinh")
    rules_ = only("van-ban-da-thay")
    assert told(rules_, "2023-12-31", case, began) == []
    (one,) = told(rules_, "2024-01-01", case, began)
    assert (one.rule, one.about, one.who) == ("van-ban-da-thay", "Cờ", ("so-may",))
    assert "Nghị định 91/2017/NĐ-CP" in one.text.vi
    done = happened(
        "nomination", "refuse", "2023-12-28", number=2, state="not-granted", final=True, **flag
    )
    assert told(rules_, "2024-01-01", case, began, done) == []


def test_a_decree_that_is_replaced_within_the_law_is_told_by_its_name():
    flag = {"case": "Cờ", "award": "co-thi-dua-chinh-phu", "subject": "so-may", "year": 2024}
    began = happened("nomination", "submit", "2025-01-20", state="submitted", **flag)
    case = opened("nomination", "Cờ", subject="so-may", award="co-thi-dua-chinh-phu")
    rules_ = only("van-ban-da-thay")
    assert told(rules_, "2025-06-30", case, began) == []
    (one,) = told(rules_, "2025-07-01", case, began)
    assert one.text.vi.startswith("Hồ sơ “Cờ” bắt đầu ngày 20/01/2025; Nghị định 98/2023")


def test_a_case_of_no_award_or_of_a_day_without_law_rests_on_no_text():
    began = happened("nomination", "submit", "2023-12-20", state="submitted", case="Cờ", year=2023)
    rules_ = only("van-ban-da-thay")
    assert told(rules_, "2024-01-01", began) == []
    old = happened(
        "nomination", "submit", "2016-12-20", state="submitted", case="Cờ", year=2016, award=BO_TINH
    )
    assert told(rules_, "2024-01-01", old) == []
    second = happened(
        "nomination",
        "appraise",
        "2023-12-21",
        number=2,
        state="appraised",
        case="Cờ",
        year=2023,
        award=BO_TINH,
    )
    assert told(rules_, "2024-01-01", second) == []


def test_a_case_of_the_present_law_rests_on_the_decree_that_ends():
    flag = {"case": "Cờ", "award": "co-thi-dua-chinh-phu", "subject": "so-may", "year": 2026}
    began = happened("nomination", "submit", "2026-11-20", state="submitted", **flag)
    case = opened("nomination", "Cờ", year=2026, subject="so-may", award="co-thi-dua-chinh-phu")
    assert told(only("van-ban-da-thay"), "2027-02-28", case, began) == []
    (one,) = told(only("van-ban-da-thay"), "2027-03-01", case, began)
    assert "Nghị định 152/2025/NĐ-CP" in one.text.vi


def test_each_case_that_began_on_a_day_is_told_by_itself():
    cases = [
        event
        for case in ("Cờ một", "Cờ hai")
        for event in _proposed(case, "co-thi-dua-bo-tinh", on="2023-12-20", year=2023)
    ]
    found = told(only("van-ban-da-thay"), "2024-01-01", *cases)
    assert [one.about for one in found] == ["Cờ hai", "Cờ một"]


def test_dossiers_tell_their_records_under_the_name_of_the_nominee():
    subject = {"id": "nv-017", "kind": "ca-nhan", "name": "Mẫu Văn A"}
    records = [f"{CO_SO} {year}" for year in (2022, 2023, 2024)]
    one = Dossier.model_validate({"subject": subject, "records": records})
    (notice,) = told(national(), "2024-12-20", *achievements([one]))
    assert notice.name.vi == "Mẫu Văn A"
