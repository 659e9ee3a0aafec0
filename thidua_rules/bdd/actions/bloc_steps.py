"""Steps that say what a bloc is and how it has agreed to work."""

from __future__ import annotations

from datetime import date

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World


def members(world: World, *, units: tuple[str, ...]) -> None:
    told = [{"id": slug(name), "name": name} for name in units]
    world.bloc.put(("members",), told, world.at)


def members_of_a_table(world: World, *, rows: tuple[Row, ...]) -> None:
    told = [
        {"id": slug(row["unit"]), "name": row["unit"], **row.filled("since", "until")}
        for row in rows
    ]
    world.bloc.put_rows(("members",), told, rows)
    for row in rows:
        if role := row.get("post"):
            world.bloc.add("posts", {"unit": slug(row["unit"]), "role": role}, row.at)


def post(
    world: World, *, unit: str, post: str, since: date | None = None, until: date | None = None
) -> None:
    held = {"unit": slug(unit), "role": post, "since": since, "until": until}
    world.bloc.add("posts", {key: value for key, value in held.items() if value}, world.at)


def seat(world: World, *, who: str, seat: str) -> None:
    world.bloc.add("seats", {"role": seat, "holders": [slug(who)]}, world.at)


def delegation(world: World, *, unit: str, to: str) -> None:
    world.bloc.add("delegations", {"of": slug(unit), "to": slug(to)}, world.at)


def deadline(world: World, *, what: str, day: str) -> None:
    world.bloc.add("deadlines", {"step": what, "by": day}, world.at)


def rule(world: World, *, rule: str) -> None:
    world.bloc.put(("rule",), {"vi": rule, "en": rule}, world.at)


def adopts(world: World, *, papers: tuple[str, ...]) -> None:
    world.bloc.put(("adopts",), list(papers), world.at)


def registers(world: World, *, parts: tuple[str, ...]) -> None:
    world.bloc.put(("registers",), list(parts), world.at)


def needs(world: World, *, needed: tuple[str, ...]) -> None:
    world.bloc.put(("mid_year_needs",), list(needed), world.at)


def way(world: World, *, way: str) -> None:
    world.bloc.put(("head_selection", "way"), way, world.at)


def rotation(world: World, *, units: tuple[str, ...]) -> None:
    order = [slug(unit) for unit in units]
    world.bloc.put_under(("head_selection",), {"way": "rotation-list", "order": order}, world.at)


def recognised(world: World, *, who: str) -> None:
    world.bloc.put(("head_selection", "recognised_by"), slug(who), world.at)


def vote(world: World, *, share: str) -> None:
    world.bloc.put(("vote",), {"at_least": share, "of": "members"}, world.at)


def checklist(world: World, *, items: tuple[str, ...]) -> None:
    world.bloc.put(("handover", "checklist"), list(items), world.at)


def witnessed(world: World) -> None:
    world.bloc.put_under(("handover",), {"witnessed_by_standing_office": True}, world.at)


def quorum(world: World, *, share: str) -> None:
    world.bloc.put(("council", "quorum"), share, world.at)


def quorum_for_awards(world: World, *, share: str) -> None:
    world.bloc.put(("council", "quorum_for_awards"), share, world.at)


def quota(world: World, *, number: int, award: str) -> None:
    world.bloc.add("quotas", {"award": award, "at_most": number}, world.at)


def quota_as_a_share(world: World, *, share: str, award: str, rounding: str) -> None:
    told = {"award": award, "share_of_members": share, "rounding": rounding}
    world.bloc.add("quotas", told, world.at)


def order(world: World, *, order: str) -> None:
    world.bloc.put(("ranks_by",), order, world.at)


def ties(world: World, *, ties: tuple[str, ...]) -> None:
    world.bloc.put(("ties",), list(ties), world.at)


def barred(world: World, *, kinds: tuple[str, ...]) -> None:
    world.bloc.add("disqualifiers", {"kinds": list(kinds), "effect": "bar"}, world.at)
