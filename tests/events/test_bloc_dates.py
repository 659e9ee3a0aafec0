"""The days that a profile sets, as entries of a calendar."""

from datetime import date

import pytest

from thidua_rules.events.bloc_dates import STEPS, bloc_dates, step_name, steps_without_a_day
from thidua_rules.model.law import Text
from thidua_rules.workflows.deadlines import in_time
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import shipped_profile


def _bloc(**more):
    return BlocProfile.model_validate({"id": "khoi-mau", "title": _said("Khối Mẫu"), **more})


def _said(word):
    return {"vi": word, "en": f"{word} (en)"}


def test_the_steps_that_have_a_name_are_those_that_warn_when_late():
    heeded = {
        guard.code.removeprefix("late:")
        for lifecycle in LIFECYCLES
        for step in lifecycle.steps
        for guard in step.heeds
        if guard.code.startswith("late:")
    }
    assert heeded == set(STEPS)
    assert in_time("covenant").code == "late:covenant"


def test_a_deadline_is_an_entry_with_the_blocs_own_clause():
    bloc = _bloc(deadlines=[{"step": "covenant", "by": "02-28", "cite": _said("Điều 3 quy chế")}])
    (entry,) = bloc_dates(bloc, 2024)
    assert (entry.id, entry.on, entry.until) == ("khoi-mau/2024/covenant", date(2024, 2, 28), None)
    assert entry.title.vi == "Hạn cuối: ký giao ước thi đua"
    assert [line.vi for line in entry.lines] == [
        "Khối Mẫu, năm 2024",
        "Căn cứ: Điều 3 quy chế",
    ]


def test_without_a_clause_it_rests_on_the_blocs_rules():
    plain = _bloc(deadlines=[{"step": "handover", "by": "01-31", "after": 1}])
    (entry,) = bloc_dates(plain, 2024)
    assert entry.on == date(2025, 1, 31)
    assert entry.lines[-1] == Text("Căn cứ: quy chế của khối", "Basis: the bloc's own rules")


def test_an_extension_moves_the_same_entry_and_says_by_whom():
    deadlines = [{"step": "registration", "by": "02-28"}]
    longer = [
        {"step": "registration", "year": 2024, "until": "2024-03-05"},
        {"step": "registration", "year": 2024, "until": "2024-03-10", "by": "Công văn 12"},
        {"step": "year-end", "year": 2024, "until": "2024-12-20"},
    ]
    (before,) = bloc_dates(_bloc(deadlines=deadlines), 2024)
    moved, only_granted = bloc_dates(_bloc(deadlines=deadlines, extensions=longer), 2024)
    assert (moved.id, moved.on) == (before.id, date(2024, 3, 10))
    assert moved.lines[1] == Text("Đã gia hạn: Công văn 12", "Extended: Công văn 12")
    assert (only_granted.on, only_granted.lines[1].vi) == (date(2024, 12, 20), "Đã gia hạn")
    (other_year,) = bloc_dates(_bloc(deadlines=deadlines, extensions=longer), 2025)
    assert other_year.on == date(2025, 2, 28)


def test_a_step_of_the_blocs_own_is_told_by_its_own_name():
    (entry,) = bloc_dates(_bloc(deadlines=[{"step": "hoi-thao", "by": "05-19"}]), 2024)
    assert entry.title.vi == "Hạn cuối: hoi-thao"
    assert step_name("hoi-thao") == Text("hoi-thao", "hoi-thao")


def test_who_takes_over_and_who_leaves():
    first, last = bloc_dates(shipped_profile("hung-yen-vh-xh"), 2022)
    assert {first.on, last.on} == {date(2022, 1, 13)}
    assert first.title.vi == ("Nhận nhiệm vụ trưởng khối: Sở Lao động, Thương binh và Xã hội")
    assert last.title.vi == "Ngày cuối giữ nhiệm vụ trưởng khối: Sở Văn hóa, Thể thao và Du lịch"
    assert "theo tin ngày 13/01/2022" in first.lines[-1].vi


def test_a_deputy_and_a_term_without_ends_are_no_entries():
    posts = [
        {"unit": "so-mau", "role": "deputy", "since": "2024-01-01", "until": "2024-12-31"},
        {"unit": "so-thu", "role": "head"},
    ]
    assert bloc_dates(_bloc(posts=posts), 2024) == ()
    (left,) = bloc_dates(_bloc(posts=[{**posts[0], "role": "head"}]), 2024)[1:]
    assert (left.on, left.lines[-1].vi) == (date(2024, 12, 30), "Căn cứ: quy chế của khối")
    assert left.title.vi.endswith(": so-mau")


@pytest.mark.parametrize(("year", "unset"), [(2024, 7), (2025, 8)])
def test_a_step_without_a_day_is_told_as_not_stated(year, unset):
    granted = {"step": "covenant", "year": 2024, "until": "2024-03-01"}
    assert len(steps_without_a_day(_bloc(extensions=[granted]), year)) == unset
