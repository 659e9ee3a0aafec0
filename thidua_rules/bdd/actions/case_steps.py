"""Steps that open a matter of the bloc's year, take its steps, and say what has become of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import ValidationError

from thidua_rules.bdd.answers import of
from thidua_rules.bdd.draft import Draft
from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.titles import called
from thidua_rules.bdd.world import World, fail
from thidua_rules.errors import Problem, ProfileError
from thidua_rules.model.law import Text
from thidua_rules.model.move import Actor, Ground
from thidua_rules.rulebook.complaints import problems_of
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import FactsOf, Setting
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.lifecycles import LIFECYCLES, NAMED
from thidua_rules.workflows.profile.files import profile_from

_MATTER = Text("việc", "matter")
_STEP = Text("bước", "step")


def opened(world: World, *, matter: str, year: int, unit: str | None = None) -> None:
    subject = slug(unit) if unit else None
    _open(world, called(LIFECYCLES, matter, _MATTER), year, subject=subject)


def nominated(world: World, *, award: str, year: int) -> None:
    subject = world.draft.data["subject"]["id"]
    _open(world, NAMED["nomination"], year, award=award, subject=subject)


def _open(world: World, lifecycle: Lifecycle[Any], year: int, **more: str | None) -> None:
    setting = Setting(
        book=world.book,
        profile=profile_from(world.bloc.source(world.at)),
        year=year,
        rubric=world.rubric,
        **more,
    )
    world.open(Case(id="ho-so", lifecycle=lifecycle, setting=setting))


def tried(world: World, *, day: date, who: str, step: str, unit: str | None = None) -> None:
    case = world.open_case()
    world.mind_refusal()
    event = called(case.lifecycle.steps, step, _STEP).event
    facts, world.facts = _facts(world, case), Draft()
    actor = Actor(unit=slug(who), on_behalf_of=slug(unit) if unit else None)
    world.tried = True
    world.reasons = case.reasons(event, facts, actor=actor, at=day)
    world.overlooked = bool(world.reasons)
    world.rests_on(*(one.cite for one in world.reasons))
    if not world.reasons:
        world.case = case.take(event, facts, actor=actor, at=day)
        world.rests_on(*(one.cite for one in world.case.moves[-1].warnings))


def _facts(world: World, case: Case[Any]) -> FactsOf:
    try:
        facts: FactsOf = case.lifecycle.facts.model_validate(world.facts.data)
    except ValidationError as error:
        told = list(problems_of(error, world.facts.source(world.at)))
        said = {one.place for one in told if one.code == "value"}
        # what a part is not, beside what is wrong with it, only says how the library reads it
        kept = [one for one in told if one.code == "value" or one.place not in said]
        raise ProfileError([_no_business(one, case) for one in kept]) from None
    return facts


def _no_business(problem: Problem, case: Case[Any]) -> Problem:
    """What is stated belongs to another matter: told so, and not as a key that there is not."""
    if problem.code != "unknown-key":
        return problem
    title = case.lifecycle.title
    text = Text(f"điều nêu ở bước này không dùng cho “{title.vi}”",
                f"what this step states is of no use to “{title.en}”")  # fmt: skip
    return Problem(problem.code, text, problem.place)


def moved(world: World, *, state: str) -> None:
    world.mind_refusal()
    stays(world, state=state)


def stays(world: World, *, state: str) -> None:
    now = world.open_case().state.title
    if state not in {now.vi, now.en}:
        fail(f"việc đang ở “{now.vi}”, không phải “{state}”",
             f"the matter is at “{now.en}”, not “{state}”")  # fmt: skip


def refused(world: World, *, why: str, cite: str | None = None) -> None:
    world.overlooked = False
    found = [one for one in world.last_try() if why in {one.vi, one.en}]
    if not found:
        told = world.told()
        fail(f"không bị từ chối vì “{why}”; {told.vi}", f"not refused because “{why}”; {told.en}")
    _cited(found, cite)


def _cited(found: list[Ground], cite: str | None) -> None:
    if cite is not None and not any(cite in of(one) for one in found):
        vi, en = of(found[0])
        fail(f"điều khoản là “{vi}”, không phải “{cite}”", f"the clause is “{en}”, not “{cite}”")


def refused_for(world: World, *, rows: tuple[Row, ...]) -> None:
    """These reasons, each with its clause where the table names it, and no other."""
    for row in rows:
        refused(world, why=row["why"], cite=row.get("cite"))
    how_many(world, number=len(rows))


def how_many(world: World, *, number: int) -> None:
    world.overlooked = world.overlooked and not number
    if len(world.last_try()) != number:
        told = world.told()
        fail(f"có {len(world.reasons)} lý do, không phải {number}; {told.vi}",
             f"there are {len(world.reasons)} reasons, not {number}; {told.en}")  # fmt: skip


def warned(world: World, *, words: str, cite: str | None = None) -> None:
    warnings = _warnings(world)
    found = [one for one in warnings if words in one.vi or words in one.en]
    if not found:
        vi = "".join(f"\n  ! {one.vi} [{one.cite}]" for one in warnings) or " không có"
        en = "".join(f"\n  ! {one.en} [{one.cite_en}]" for one in warnings) or " none"
        fail(f"không có cảnh báo “{words}”; các cảnh báo:{vi}",
             f"there is no warning “{words}”; the warnings:{en}")  # fmt: skip
    _cited(found, cite)


def not_warned(world: World) -> None:
    if found := _warnings(world):
        fail("có cảnh báo:" + "".join(f"\n  ! {one.vi} [{one.cite}]" for one in found),
             "there is a warning:" + "".join(f"\n  ! {one.en}" for one in found))  # fmt: skip


def _warnings(world: World) -> tuple[Ground, ...]:
    world.mind_refusal()
    moves = world.open_case().moves
    if not moves:
        fail("chưa có bước nào được thực hiện", "no step has been taken yet")
    return tuple(moves[-1].warnings)
