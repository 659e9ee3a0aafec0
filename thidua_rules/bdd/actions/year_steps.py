"""Steps about a whole year of a bloc, as its file tells it."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.bdd.world import World, fail
from thidua_rules.nominees import decided
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.handover.handover import posts_after
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay


def replayed(world: World, *, file: str) -> None:
    world.year = replay(read_year(world.folder / file, world.book, decided))


def all_taken(world: World) -> None:
    said = [reason for entry in _year(world).refused for reason in entry.reasons]
    if said:
        vi = "; ".join(f"{one.vi} [{one.cite}]" for one in said)
        en = "; ".join(f"{one.en} [{one.cite_en}]" for one in said)
        fail(f"bị từ chối: {vi}", f"refused: {en}")


def size(world: World, *, day: date, number: int) -> None:
    _same(number, _year(world).profile.size_on(day))


def no_size(world: World, *, day: date) -> None:
    _same(None, _year(world).profile.size_on(day))


def two_years(world: World, *, first: int, second: int) -> None:
    held: dict[int, set[int]] = {}
    for entry in _year(world).entries:
        of = _year(world).cases[entry.act.case].setting.year
        held.setdefault(entry.meeting, set()).add(of)
    if {first, second} not in held.values():
        fail(f"không hội nghị nào làm việc của cả {first} và {second}",
             f"no conference does work of both {first} and {second}")  # fmt: skip


def stands(world: World, *, case: str, state: str) -> None:
    cases = _year(world).cases
    if case not in cases:
        fail(f"không có hồ sơ `{case}`; có: {', '.join(cases)}",
             f"there is no case `{case}`; there are: {', '.join(cases)}")  # fmt: skip
    title = cases[case].state.title
    if state not in {title.vi, title.en}:
        fail(f"`{case}` đang “{title.vi}”", f"`{case}` stands at “{title.en}”")


def nominated(world: World, *, number: int) -> None:
    _same(number, len(_proposed(world)))


def proposed(world: World, *, unit: str, award: str) -> None:
    found = [f"{one.setting.subject}: {one.setting.award}" for one in _proposed(world)]
    if f"{unit}: {award}" not in found:
        told = "; ".join(found) or "–"
        fail(f"các đề nghị là: {told}", f"the nominations are: {told}")


def signed(world: World, *, number: int) -> None:
    _same(number, sum(entry.act.event == "sign" for entry in _year(world).entries))


def reviewed(world: World, *, day: date) -> None:
    _same([day], [entry.on for entry in _year(world).entries if entry.act.event == "hold"])


def headed(world: World, *, day: date, unit: str) -> None:
    """By the profile, and by the hand-overs of the year."""
    year = _year(world)
    given = [posts_after(one) for one in year.cases.values() if one.lifecycle.name == "handover"]
    heads = [one for one in (*year.profile.posts, *given) if one.role == "head"]
    _same({unit}, {one.unit for one in heads if one.holds(day)})


def governed(world: World, *, day: date, text: str) -> None:
    regime = world.book.regime(day)
    held = regime.instruments if regime else ()
    names = [one.name.vi for id in held if day in (one := world.book.instruments[id]).effective]
    if text not in names:
        told = "; ".join(names) or "–"
        fail(f"ngày {day} áp dụng: {told}", f"on {day} these govern: {told}")


def ungoverned(world: World, *, day: date) -> None:
    if regime := world.book.regime(day):
        fail(f"ngày {day} áp dụng: {regime.title.vi}", f"on {day} governs: {regime.title.en}")


def _year(world: World) -> YearTaken:
    if world.year is None:
        return fail("chưa có bước `Khi diễn lại năm …`", "no year has been replayed")
    return world.year


def _proposed(world: World) -> list[Case[Any]]:
    cases = _year(world).cases.values()
    return [one for one in cases if one.lifecycle.name == "nomination" and one.moves]


def _same(wanted: object, found: object) -> None:
    if wanted != found:
        vi, en = ("không rõ", "not known") if found is None else (found, found)
        fail(f"được {vi}, không phải {wanted}", f"it is {en}, not {wanted}")
