"""How many the law lets be proposed or awarded, of so many, on a day."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.cohort.provisions import chosen
from thidua_rules.cohort.quotas import Part, Quota
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import QuotaRule
from thidua_rules.model.provision import Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """At most so many of `base`; `at_most` is None where no share is set or known.

    `rule`: the clause; None where no text that is held says anything of it.
    """

    at_most: int | None
    base: int
    rule: QuotaRule | None
    cite: Text | None
    readings: tuple[Text, ...]
    caveats: tuple[Text, ...]


def allowance(book: Rulebook, matter: Matter, base: int) -> Allowance:
    """The number for `base`, what the clause counts: persons, or collectives."""
    found = chosen(book, book.procedure.quotas, matter)
    quota = law_quota(book, matter)
    return Allowance(
        at_most=quota.at_most(base) if quota else None,
        base=base,
        rule=found.one,
        cite=found.cite,
        readings=found.readings,
        caveats=found.caveats,
    )


def law_quota(book: Rulebook, matter: Matter) -> Quota | None:
    """The quota that the law sets, to cut nominees by, or none where it sets none."""
    rule = matter.settled_by(book.procedure.quotas)
    if rule is None or rule.at_most is None or rule.rounding is None:
        return None
    return Quota(
        award=matter.award, size=Part(rule.at_most, rule.rounding), cite=book.cite(rule.cite)
    )
