"""Reminders of what the law or a quota makes possible, ends, or limits."""

from __future__ import annotations

from datetime import date, timedelta

from thidua_rules.events.facts import Fact
from thidua_rules.events.notice import Found
from thidua_rules.events.patterns import Match
from thidua_rules.events.runs import run_of
from thidua_rules.events.scene import Scene, day_in, day_text, number_text
from thidua_rules.events.texts import basis_of, name_of
from thidua_rules.model.law import Text
from thidua_rules.workflows.profile import notices as n
from thidua_rules.workflows.voting.profile_terms import bloc_quota


def run(rule: n.NoticeRule, when: n.RunOfYears, latest: Fact, scene: Scene) -> Found:
    """A run of years that is there, or that one more year makes whole."""
    asked = run_of(when, scene.rules.book, scene.on)
    assert asked is not None  # or there was no pattern
    who, year = latest.word("who"), latest.number("year")
    name = scene.name(who)
    return Found(
        key=(who, when.award, year),
        who=(who,),
        name=name,
        about=when.award,
        slots={
            "who": name,
            "award": scene.award(when.award),
            "part": asked.text,
            "years": number_text(asked.years),
            "last": number_text(year),
            "next": number_text(year + asked.every),
        },
        since=day_in(latest, "day"),
        until=date(year + 1, 12, 31),
        footing=scene.footing(rule, scene.rules.book.cite(asked.cite), of_law=True),
        caveat=asked.basis.caveat,
    )


def quota(rule: n.NoticeRule, match: Match, scene: Scene) -> Found:
    """A number that is used up, or nearly."""
    award, year = match["quota"].word("award"), match["quota"].number("year")
    most, used = match["quota"].number("at_most"), match["used"].number("number")
    held = bloc_quota(scene.rules.profile, award)
    assert held is not None  # or there was no fact of it
    who, name = scene.unit("")
    return Found(
        key=(award, year, used, most),
        who=who,
        name=name,
        about=award,
        slots={
            "award": scene.award(award),
            "year": number_text(year),
            "used": number_text(used),
            "most": number_text(most),
            "left": number_text(max(most - used, 0)),
        },
        since=day_in(match["used"], "day"),
        footing=scene.footing(rule, held.cite),
    )


def ends(rule: n.NoticeRule, text: Fact, scene: Scene, within: int) -> Found:
    """A text that will not bind much longer."""
    id, end = text.word("id"), day_in(text, "until")
    called = name_of(id, scene.rules.book)
    who, name = scene.unit("")
    return Found(
        key=(id, text.number("until")),
        who=who,
        name=name,
        about=id,
        slots={
            "instrument": called,
            "day": day_text(end),
        },
        since=end - timedelta(days=within),
        until=end - timedelta(days=1),
        footing=scene.footing(rule, called, of_law=True),
        caveat=_caveat(id, scene),
    )


def replaced(rule: n.NoticeRule, text: Fact, scene: Scene) -> Found:
    """A case that goes on under another text than it began under."""
    id, case = text.word("instrument"), text.word("case")
    called = name_of(id, scene.rules.book)
    who, name = scene.unit(scene.opened[case].subject or "")
    return Found(
        key=(case, id, text.number("until")),
        who=who,
        name=name,
        about=case,
        slots={
            "instrument": called,
            "case": Text(case, case),
            "who": name,
            "since": day_text(day_in(text, "since")),
            "day": day_text(day_in(text, "until")),
        },
        since=day_in(text, "until"),
        footing=scene.footing(rule, called, of_law=True),
        caveat=_caveat(id, scene),
    )


def _caveat(id: str, scene: Scene) -> Text | None:
    basis = basis_of(id, scene.rules.book)
    return basis.caveat if basis else None
