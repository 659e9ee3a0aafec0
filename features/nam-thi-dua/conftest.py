"""The steps of the years that the press tells: a year's file is replayed, and looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from pytest_bdd import parsers, then, when

from thidua_rules import Rulebook
from thidua_rules.cli.nominees import decided
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.handover.handover import posts_after
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay

SEEDS = Path(__file__).parents[2] / "tests" / "workflows" / "seeds"
Replay = Callable[..., YearTaken]


@pytest.fixture
def replayed(rulebook: Rulebook, tmp_path: Path) -> Replay:
    """The year of that name, with a change to what its file says."""

    def taken(name: str, was: str = "", now: str = "") -> YearTaken:
        folder = Path(copytree(SEEDS, tmp_path / "seeds"))
        text = (folder / f"{name}.yaml").read_text("utf-8")
        assert was in text, f"{name} không ghi {was}"
        (folder / "year.yaml").write_text(text.replace(was, now) if was else text, "utf-8")
        return replay(read_year(folder / "year.yaml", rulebook, decided))

    return taken


@when(parsers.re(r'diễn lại năm "(?P<name>[^"]+)"$'), target_fixture="year")
def _replayed(replayed, name) -> YearTaken:
    return replayed(name)


@when(
    parsers.parse('diễn lại năm "{name}" mà "{unit}" do "{other}" ký thay'), target_fixture="year"
)
def _signed_by(replayed, name, unit, other) -> YearTaken:
    return replayed(name, f"sign, by: {{unit: {unit}}}", f"sign, by: {{unit: {other}}}")


@when(parsers.parse('diễn lại năm "{name}" mà trưởng khối mới là "{unit}"'), target_fixture="year")
def _headed_by(replayed, name, unit) -> YearTaken:
    return replayed(name, "incoming: so-lao-dong-thuong-binh-va-xa-hoi", f"incoming: {unit}")


@then("mọi việc đều được ghi nhận")
def _nothing_refused(year) -> None:
    assert [reason.vi for entry in year.refused for reason in entry.reasons] == []


@then(parsers.parse('bị từ chối vì "{why}"'))
def _refused(year, why) -> None:
    assert why in {reason.vi for entry in year.refused for reason in entry.reasons}


@then(parsers.parse("ngày {day} khối có {number:d} đơn vị"))
def _size(year, day, number) -> None:
    assert year.profile.size_on(date.fromisoformat(day)) == number


@then(parsers.parse("ngày {day} không rõ khối có bao nhiêu đơn vị"))
def _no_size(year, day) -> None:
    assert year.profile.size_on(date.fromisoformat(day)) is None


@then(parsers.parse("một hội nghị làm việc của cả năm {first:d} và năm {second:d}"))
def _of_two_years(year, first, second) -> None:
    years: dict[int, set[int]] = {}
    for entry in year.entries:
        years.setdefault(entry.meeting, set()).add(year.cases[entry.act.case].setting.year)
    assert {first, second} in years.values()


@then(parsers.parse('hồ sơ "{case}" đang "{state}"'))
def _state(year, case, state) -> None:
    assert year.cases[case].state.title.vi == state


@then("chưa ai được đề nghị khen thưởng")
def _nobody(year) -> None:
    assert [case.id for case in nominations(year) if case.moves] == []


@then(parsers.parse("có {number:d} đề nghị khen thưởng"))
def _so_many(year, number) -> None:
    assert sum(case.state.id == "submitted" for case in nominations(year)) == number


@then(parsers.parse('"{unit}" được đề nghị "{award}"'))
def _proposed(year, unit, award) -> None:
    found = {(case.setting.subject, case.setting.award) for case in nominations(year) if case.moves}
    assert (unit, award) in found


@then(parsers.parse("có {number:d} chữ ký giao ước"))
def _signatures(year, number) -> None:
    assert sum(entry.act.event == "sign" for entry in year.entries) == number


@then(parsers.parse("sơ kết diễn ra ngày {day}"))
def _reviewed(year, day) -> None:
    held = [entry.on for entry in year.entries if entry.act.event == "hold"]
    assert held == [date.fromisoformat(day)]


@then(parsers.parse('ngày {day} trưởng khối là "{unit}"'))
def _head(year, day, unit) -> None:
    on = date.fromisoformat(day)
    given = posts_after(year.cases["ban-giao"])
    posts = [post for post in (*year.profile.posts, given) if post.role == "head"]
    assert {post.unit for post in posts if post.holds(on)} == {unit}


@then(parsers.parse('ngày {day} áp dụng "{instruments}"'))
def _law(rulebook, day, instruments) -> None:
    on = date.fromisoformat(day)
    regime = rulebook.regime(on)
    held = {id for id in regime.instruments if on in rulebook.instruments[id].effective}
    assert {one.strip() for one in instruments.split(",")} <= held


@then(parsers.parse("ngày {day} chưa có luật nào trong bộ quy định"))
def _no_law(rulebook, day) -> None:
    assert rulebook.regime(date.fromisoformat(day)) is None


def nominations(year: YearTaken) -> list[Case[Any]]:
    return [case for case in year.cases.values() if case.lifecycle.name == "nomination"]
