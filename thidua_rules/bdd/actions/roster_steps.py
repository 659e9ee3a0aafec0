"""Steps about many nominees in one file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

from thidua_rules.bdd.answers import because, named, of, reasons
from thidua_rules.bdd.draft import DossierDraft
from thidua_rules.bdd.tables import Row
from thidua_rules.bdd.world import World, fail
from thidua_rules.engine import decide
from thidua_rules.errors import DossierError, Problem
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.nominees.rosters import read_roster


def read(world: World, *, file: str) -> None:
    rows = tuple(read_roster(world.folder / file, rulebook=world.book))
    if problems := [problem for row in rows for problem in row.problems]:
        raise DossierError(problems)
    world.roster = cast(tuple[Dossier, ...], tuple(row.dossier for row in rows))


def listed(world: World, *, rows: tuple[Row, ...]) -> None:
    """The dossiers of the table; what is wrong with any of them is told at its row."""
    made: list[Dossier] = []
    problems = list(_twice(rows))
    for row in rows:
        try:
            made.append(_drafted(row).dossier(world.book, row.at))
        except DossierError as error:
            problems += error.problems
    if problems:
        raise DossierError(problems)
    world.roster = tuple(made)


def _twice(rows: tuple[Row, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for row in rows:
        if (who := row["who"]) in seen:
            yield Problem("twice", Text(f"`{who}` nêu hai lần", f"`{who}` is there twice"), row.at)
        seen.add(who)


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
    for said in _against(world, who, verdict):
        fail(said.vi, said.en)


def _against(world: World, who: str, verdict: str) -> Iterator[Text]:
    found = {one.subject: one for one in _decisions(world)}
    if who not in found:
        known = ", ".join(found)
        yield Text(
            f"danh sách không có `{who}`; có: {known}", f"`{who}` is not in the roster: {known}"
        )
        return
    wanted, decision = Verdict[verdict.upper()], found[who]
    if decision.verdict is not wanted:
        (vi, en), (is_vi, is_en) = (
            [named(one, lang) for lang in ("vi", "en")] for one in (wanted, decision.verdict)
        )
        yield Text(
            f"kết luận là “{is_vi}”, không phải “{vi}”{because(decision, 'vi')}",
            f"it is “{is_en}”, not “{en}”{because(decision, 'en')}",
        )


def each(world: World, *, rows: tuple[Row, ...]) -> None:
    """Nobody of the roster is left out, and each is told of whom the claim does not hold."""
    said = [text for row in rows for text in _row_faults(world, row)]
    told = {row["who"] for row in rows}
    if left := [one.subject for one in _decisions(world) if one.subject not in told]:
        names = ", ".join(f"`{who}`" for who in left)
        said.append(Text(f"bảng không nói về {names}", f"the table is silent on {names}"))
    if said:
        fail("\n".join(one.vi for one in said), "\n".join(one.en for one in said))


def _row_faults(world: World, row: Row) -> Iterator[Text]:
    who, cite = row["who"], row.get("cite")
    for said in _against(world, who, row["verdict"]):
        yield Text(f"`{who}`: {said.vi}", f"`{who}`: {said.en}")
    for found in _decisions(world):
        cites = [words for why in found.because for words in of(why)]
        if found.subject == who and cite is not None and cite not in cites:
            yield Text(
                f"`{who}`: không có lý do tại “{cite}”{reasons(found, 'vi')}",
                f"`{who}`: no reason is at “{cite}”{reasons(found, 'en')}",
            )


def _decisions(world: World) -> tuple[Decision, ...]:
    if not world.decisions:
        fail("chưa có bước `Khi xét … cho cả danh sách`", "the roster has not been decided on")
    return world.decisions
