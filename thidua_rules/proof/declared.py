"""Leaves that compare declared numbers, days and time in posts, as linear formulas."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import z3

from thidua_rules.engine.declared import years_later
from thidua_rules.engine.look import Look
from thidua_rules.model import criterion as c
from thidua_rules.proof.claim import Claim
from thidua_rules.proof.person import Person
from thidua_rules.proof.terms import FALSE, Formula, every, no, some

_MONTHS = 12
_MEMBERS = "members."


def share(leaf: c.Share, person: Person) -> Claim:
    """Without division: 100 × part against percent × whole."""
    left, right = 100 * person.member(leaf.of), leaf.percent * person.member(leaf.base)
    return Claim.plain(left > right if leaf.strictly_more else left >= right)


def fact(leaf: c.FactBound, person: Person) -> Claim:
    """A number within its bounds, or a day that lies so many years back."""
    if leaf.of.startswith(_MEMBERS):
        return Claim.plain(_bounded(person.member(leaf.of.removeprefix(_MEMBERS)), leaf))
    value = person.fact(leaf.of)
    if person.book.vocabulary.facts[leaf.of].unit == "date":
        return Claim.plain(value <= _latest(leaf.years_since or 0, person.on).toordinal())
    return Claim.plain(_bounded(value, leaf))


def _bounded(value: z3.ArithRef, leaf: c.FactBound) -> Formula:
    least = [value >= leaf.at_least] if leaf.at_least is not None else []
    most = [value <= leaf.at_most] if leaf.at_most is not None else []
    return every((*least, *most)) if least or most else FALSE


def _latest(years: int, on: date) -> date:
    """The latest day that lies so many years back."""
    try:
        return on.replace(year=on.year - years)
    except ValueError:  # on the 29th of February
        before = date(on.year - years, 2, 28)
        assert years_later(before, years) <= on
        return before


def tenure(leaf: c.Tenure, person: Person, look: Look) -> Claim:
    """Whole months in those posts or higher ones, so much of the time as is asked of the sex."""
    ranks = {rank for post in leaf.posts for rank in look.vocabulary.posts_from(post)}
    months = z3.Sum([person.months(post) for post in look.vocabulary.posts if post in ranks])
    whole = _served(leaf, months, Fraction(1))
    parts = {one.women_serve for one in look.counting if one.women_serve is not None}
    if not parts:
        return Claim.plain(whole)
    reduced = [_served(leaf, months, part) for part in sorted(parts)]
    man, woman = no(person.woman), person.woman
    met = some((every((man, whole)), every((woman, *reduced))))
    failed = some((every((man, no(whole))), every((woman, *map(no, reduced)))))
    return Claim(met, failed)


def _served(leaf: c.Tenure, months: z3.ArithRef, part: Fraction) -> Formula:
    """Whoever never held such a post has not served, even where no time is asked for."""
    of_all = months * part.denominator
    terms = [months >= 1, of_all >= leaf.at_least * _MONTHS * part.numerator]
    if leaf.below is not None:
        terms.append(of_all < leaf.below * _MONTHS * part.numerator)
    return every(terms)
