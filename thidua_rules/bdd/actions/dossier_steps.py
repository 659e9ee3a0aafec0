"""Steps that put a dossier together."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.bdd.naming import slug
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World, fail
from thidua_rules.model.short_form import records_of


def subject(world: World, *, kind: str, groups: tuple[str, ...] | None = None) -> None:
    world.draft.put(("subject", "kind"), kind, world.at)
    if groups is not None:
        world.draft.put(("subject", "groups"), list(groups), world.at)


def whose(world: World, *, who: str) -> None:
    world.draft.put(("subject", "id"), slug(who), world.at)


def sex(world: World, *, sex: str) -> None:
    world.draft.put(("subject", "sex"), sex, world.at)


def record(world: World, *, record: str) -> None:
    world.draft.add("records", record, world.at)


def records(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        more = row.filled("ends", "year", "type", "issuer", "spent_on", "proof")
        for one in records_of(f"{row['kind']} {row['when']}"):
            if "year" in more and "on" not in one:
                fail(f"dòng {row.at.line}: `của năm` chỉ đi với một ngày",
                     f"line {row.at.line}: `for the year` goes with a day")  # fmt: skip
            world.draft.add("records", {**one, **more}, row.at)


def spent_record(world: World, *, kind: str, day: date, award: str) -> None:
    world.draft.add("records", {**_graded(kind), "on": day, "spent_on": award}, world.at)


def lasting_record(world: World, *, kind: str, since: date, until: date) -> None:
    world.draft.add("records", {**_graded(kind), "on": since, "ends": until}, world.at)


def _graded(word: str) -> dict[str, Any]:
    """`xep-loai:tot` → its kind and grade; `sang-kien@co-so` → its kind and level."""
    rest, _, grade = word.partition(":")
    kind, _, level = rest.partition("@")
    told = {"kind": kind, "level": level, "grade": grade}
    return {key: value for key, value in told.items() if value}


def complete(world: World, *, year: int, kinds: tuple[str, ...] | None = None) -> None:
    told = {"since": year} if kinds is None else {"since": year, "kinds": list(kinds)}
    world.draft.put(("complete",), told, world.at)


def attested(world: World, *, by: str, judgement: str) -> None:
    world.draft.put(("attested", judgement), {"holds": True, "by": by}, world.at)


def denied(world: World, *, by: str, judgement: str) -> None:
    world.draft.put(("attested", judgement), {"holds": False, "by": by}, world.at)


def judged(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        told = {"holds": row["holds"] == "yes", "by": row["by"], **row.filled("on")}
        world.draft.put(("attested", row["judgement"]), told, row.at)


def assumed(world: World, *, assumed: str) -> None:
    world.how["assume_judgements"] = assumed


def members(world: World, *, number: int, member: str) -> None:
    world.draft.put(("members", member), number, world.at)


def numbers(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        world.draft.put(("members", row["member"]), row["number"], row.at)


def fact(world: World, *, fact: str, value: int) -> None:
    if world.book.vocabulary.facts[fact].unit == "date":
        fail(f"dữ kiện `{fact}` là ngày: viết `là ngày 2001-02-03`",
             f"the fact `{fact}` is a day: write `is the day 2001-02-03`")  # fmt: skip
    world.draft.put(("facts", fact), value, world.at)


def fact_of_a_day(world: World, *, fact: str, day: date) -> None:
    if world.book.vocabulary.facts[fact].unit != "date":
        fail(f"dữ kiện `{fact}` là số: viết `là 12`", f"the fact `{fact}` is a number")
    world.draft.put(("facts", fact), day, world.at)


def post(world: World, *, post: str, since: date, until: date | None = None) -> None:
    held = {"post": post, "since": since}
    world.draft.add("posts", held | ({"until": until} if until else {}), world.at)


def no_post(world: World) -> None:
    world.draft.put(("posts",), [], world.at)


def received(world: World, *, day: date) -> None:
    world.draft.put(("dates", "received"), day, world.at)


def achieved(world: World, *, day: date) -> None:
    world.draft.put(("dates", "achieved"), day, world.at)


def proposed(world: World, *, day: date) -> None:
    world.draft.put(("dates", "proposed"), day, world.at)
