"""Steps about many nominees in one file."""

from __future__ import annotations

from datetime import date
from typing import cast

from thidua_rules.bdd.answers import because, named, of, reasons
from thidua_rules.bdd.draft import DossierDraft
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World, fail
from thidua_rules.engine import decide
from thidua_rules.errors import DossierError
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.rosters import read_roster


def read(world: World, *, file: str) -> None:
    rows = tuple(read_roster(world.folder / file, rulebook=world.book))
    if problems := [problem for row in rows for problem in row.problems]:
        raise DossierError(problems)
    world.roster = cast(tuple[Dossier, ...], tuple(row.dossier for row in rows))


def listed(world: World, *, rows: tuple[Row, ...]) -> None:
    world.roster = tuple(_drafted(row).dossier(world.book, row.at) for row in rows)


def _drafted(row: Row) -> DossierDraft:
    """The dossier of one row."""
    made = DossierDraft()
    made.put(("subject", "id"), row["who"], row.at)
    made.put(("subject", "kind"), row["kind"], row.at)
    if (groups := row.get("groups")) is not None:
        made.put(("subject", "groups"), list(groups), row.at)
    for record in row.get("records") or ():
        made.add("records", record, row.at)
    if (year := row.get("complete")) is not None:
        made.put(("complete",), {"since": year}, row.at)
    return made


def decided(world: World, *, award: str, day: date) -> None:
    if not world.roster:
        fail("chưa có danh sách nào, hoặc danh sách trống", "there is no roster, or it is empty")
    world.decisions = tuple(
        decide(world.book, award, one, on=day, **world.how) for one in world.roster
    )
    for one in world.decisions:
        world.rests_on(one.governed_by.cite, *(reason.cite for reason in one.because))


def number(world: World, *, number: int, verdict: str) -> None:
    wanted = Verdict[verdict.upper()]
    found = [one.subject for one in _decisions(world) if one.verdict is wanted]
    if len(found) != number:
        who = f" ({', '.join(found)})" if found else ""
        fail(f"có {len(found)} trường hợp {named(wanted, 'vi')}{who}, không phải {number}",
             f"{len(found)} of them are {named(wanted, 'en')}{who}, not {number}")  # fmt: skip


def one(world: World, *, who: str, verdict: str) -> None:
    found = {one.subject: one for one in _decisions(world)}
    if who not in found:
        known = ", ".join(found)
        fail(f"danh sách không có `{who}`; có: {known}", f"`{who}` is not in the roster: {known}")
    wanted, decision = Verdict[verdict.upper()], found[who]
    if decision.verdict is not wanted:
        is_vi, is_en = named(decision.verdict, "vi"), named(decision.verdict, "en")
        fail(f"kết luận là “{is_vi}”, không phải “{named(wanted, 'vi')}”{because(decision, 'vi')}",
             f"it is “{is_en}”, not “{named(wanted, 'en')}”{because(decision, 'en')}")  # fmt: skip


def each(world: World, *, rows: tuple[Row, ...]) -> None:
    for row in rows:
        one(world, who=row["who"], verdict=row["verdict"])
        found = next(made for made in world.decisions if made.subject == row["who"])
        cites = [words for why in found.because for words in of(why)]
        if (cite := row.get("cite")) is not None and cite not in cites:
            fail(f"`{row['who']}`: không có lý do tại “{cite}”{reasons(found, 'vi')}",
                 f"`{row['who']}`: no reason is at “{cite}”{reasons(found, 'en')}")  # fmt: skip


def _decisions(world: World) -> tuple[Decision, ...]:
    if not world.decisions:
        fail("chưa có bước `Khi xét … cho cả danh sách`", "the roster has not been decided on")
    return world.decisions
