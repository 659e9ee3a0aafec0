"""Leaves that compare declared numbers and days: shares, facts, years in posts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Look
from thidua_rules.model.criterion import FactBound, Share, Tenure
from thidua_rules.model.verdict import Verdict

_MONTHS = 12


def share(criterion: Share, look: Look) -> Found:
    """A share of the members, compared without division: 100 × part against percent × whole."""
    part = look.dossier.members.get(criterion.of)
    whole = look.dossier.members.get(criterion.base)
    sign = ">" if criterion.strictly_more else "≥"
    wanted = f"{sign} {criterion.percent} %"
    if part is None or whole is None:
        return Found(criterion=criterion, verdict=Verdict.UNKNOWN, wanted=wanted)
    left, right = 100 * part, criterion.percent * whole
    holds = left > right if criterion.strictly_more else left >= right
    return Found(
        criterion=criterion,
        verdict=Verdict.between(surely=holds, possibly=holds),
        observed=f"{part}/{whole}",
        wanted=wanted,
    )


def fact(criterion: FactBound, look: Look) -> Found:
    """A declared number between its bounds, or a day far enough back."""
    value = (
        look.dossier.members.get(criterion.of.removeprefix("members."))
        if criterion.of.startswith("members.")
        else look.dossier.facts.get(criterion.of)
    )
    wanted = _wanted(criterion)
    if value is None:
        return Found(criterion=criterion, verdict=Verdict.UNKNOWN, wanted=wanted)
    holds = _holds(criterion, value, look.on)
    return Found(
        criterion=criterion,
        verdict=Verdict.between(surely=holds, possibly=holds),
        observed=str(value),
        wanted=wanted,
    )


def _holds(criterion: FactBound, value: int | date, on: date) -> bool:
    if isinstance(value, date):
        return years_later(value, criterion.years_since or 0) <= on
    if criterion.at_least is not None:
        return value >= criterion.at_least
    return criterion.at_most is not None and value <= criterion.at_most


def _wanted(criterion: FactBound) -> str:
    if criterion.at_least is not None:
        return f"≥ {criterion.at_least}"
    if criterion.at_most is not None:
        return f"≤ {criterion.at_most}"
    return f"≥ {criterion.years_since}"


def years_later(day: date, years: int) -> date:
    """The same day of a later year; the 29th of February becomes the 1st of March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def tenure(criterion: Tenure, look: Look) -> Found:
    """Years in the posts named, or in higher ones; concurrent posts are counted once."""
    wanted = f"≥ {criterion.at_least}" + (f", < {criterion.below}" if criterion.below else "")
    if look.dossier.posts is None:
        return Found(criterion=criterion, verdict=Verdict.UNKNOWN, wanted=wanted)
    spells = _spells_in(criterion, look)
    months = _whole_months(_merged(spells))
    shares = _shares_asked(look) if spells else set()
    verdicts = {_tenured(criterion, months, part) for part in shares} or {Verdict.UNMET}
    return Found(
        criterion=criterion,
        verdict=verdicts.pop() if len(verdicts) == 1 else Verdict.UNKNOWN,
        observed=f"{months // _MONTHS} + {months % _MONTHS}/{_MONTHS}",
        wanted=wanted,
    )


def _tenured(criterion: Tenure, months: int, part: Fraction) -> Verdict:
    enough = months >= criterion.at_least * _MONTHS * part
    below = criterion.below is None or months < criterion.below * _MONTHS * part
    return Verdict.between(surely=enough and below, possibly=enough and below)


def _shares_asked(look: Look) -> set[Fraction]:
    """The part of the time that is asked of this nominee; both where the sex is not stated."""
    reduced = {rule.women_serve for rule in look.counting if rule.women_serve is not None}
    sex = look.dossier.subject.sex
    if not reduced or sex == "nam":
        return {Fraction(1)}
    return reduced if sex == "nu" else {Fraction(1), *reduced}


def _spells_in(criterion: Tenure, look: Look) -> list[tuple[date, date]]:
    """The spells in posts of that rank or above, up to the day, early ones first."""
    ranks = {rank for post in criterion.posts for rank in look.vocabulary.posts_from(post)}
    return sorted(
        (held.since, min(held.until or look.on, look.on))
        for held in look.dossier.posts or ()
        if held.post in ranks and held.since < look.on
    )


def _merged(spells: list[tuple[date, date]]) -> list[tuple[date, date]]:
    merged: list[tuple[date, date]] = []
    for since, until in spells:
        if merged and since <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(until, merged[-1][1]))
        else:
            merged.append((since, until))
    return merged


def _whole_months(spells: list[tuple[date, date]]) -> int:
    """Whole months, what is left of each spell added up in days of a thirty-day month.

    A spell that lacks a day of a month of 31 is no whole month by itself.
    """
    months = days = 0
    for since, until in spells:
        whole = (until.year - since.year) * _MONTHS + until.month - since.month
        left = until.day - since.day
        months += whole if left >= 0 else whole - 1
        days += min(left, 29) if left >= 0 else left + 30
    return months + days // 30
