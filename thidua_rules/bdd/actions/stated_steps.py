"""Steps that state something with the next step of a matter."""

from __future__ import annotations

from thidua_rules.bdd.world import World, slug
from thidua_rules.workflows.nomination.decided import Decided


def documents(world: World, *, papers: tuple[str, ...]) -> None:
    world.facts["documents"] = list(papers)


def papers(world: World, *, papers: tuple[str, ...]) -> None:
    world.facts["papers"] = list(papers)


def part(world: World, *, part: str, said: str) -> None:
    world.facts.setdefault("parts", {})[part] = [said]


def reason(world: World, *, why: str) -> None:
    world.facts["reason"] = why


def minutes(world: World, *, minutes: str) -> None:
    world.facts["minutes"] = minutes


def covenant(world: World, *, standing: str) -> None:
    world.facts.setdefault("states", {})["covenant"] = standing


def registered(world: World, *, units: tuple[str, ...]) -> None:
    told = {f"registration/{slug(unit)}": "accepted" for unit in units}
    world.facts.setdefault("states", {}).update(told)


def decision(world: World) -> None:
    world.facts["decision"] = Decided.of(world.decided()).model_dump()
