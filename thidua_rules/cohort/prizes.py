"""Prize money: so many times the base salary of the day of the decision, in whole đồng."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil

from thidua_rules.cohort.provisions import Chosen, caveats_of, chosen
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import BaseSalary, Pay, PayRule, Prize, PrizeKind
from thidua_rules.model.provision import Matter, in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """The prize for one award; `vnd` is None where a number is not known.

    `rule`: the clause, or none where no text that is held says anything of it. `at_most_vnd`: the
    most that it may be, where the clause only sets a limit. `salary`: the base salary that was
    used; `salary_cite` its clause, or none where the caller gave it.
    """

    award: str
    subject: str
    on: date
    rule: Prize | None
    vnd: int | None
    at_most_vnd: int | None
    salary: int | None
    cite: Text | None
    salary_cite: Text | None
    caveats: tuple[Text, ...]

    @property
    def readings(self) -> tuple[Text, ...]:
        return (self.rule.reading,) if self.rule and self.rule.reading else ()

    @property
    def is_title(self) -> bool:
        return self.rule is not None and self.rule.kind is PrizeKind.TITLE


def prize(  # noqa: PLR0913 - what a decision states: which award, to whom, when, by whom
    book: Rulebook,
    award: str,
    subject: str,
    on: date,
    *,
    base_salary: int | None = None,
    case: str | None = None,
) -> Payment:
    """The prize of a decision of that day; a `base_salary` in đồng that is given is taken."""
    matter = Matter(award=award, on=on, subject=subject, case=case)
    found = chosen(book, book.procedure.prizes, matter)
    salary = None if base_salary is not None else _salary(book, on)
    vnd = salary.vnd if salary else base_salary
    return Payment(
        award=award,
        subject=subject,
        on=on,
        rule=found.one,
        vnd=_amount(book, on, found.one.times if found.one else None, vnd),
        at_most_vnd=_amount(book, on, found.one.at_most if found.one else None, vnd),
        salary=vnd,
        cite=found.cite,
        salary_cite=book.cite(salary.cite) if salary else None,
        caveats=_caveats(book, on, found, salary),
    )


def _caveats(
    book: Rulebook, on: date, found: Chosen[Prize], salary: BaseSalary | None
) -> tuple[Text, ...]:
    """Of the clause, and of what the amount rests on besides."""
    told = [*found.caveats]
    for used in (salary, pay_rule(book, Pay.ROUND_UP, on)) if found.one else ():
        told += caveats_of(used, book, on) if used else ()
    return tuple(dict.fromkeys(told))


def _salary(book: Rulebook, on: date) -> BaseSalary | None:
    return next(iter(in_force(book.procedure.base_salaries, on)), None)


def pay_rule(book: Rulebook, kind: Pay, on: date) -> PayRule | None:
    """The rule of that kind in force on that day."""
    rules = in_force(book.procedure.pay_rules, on)
    return next((rule for rule in rules if rule.kind is kind), None)


def _amount(book: Rulebook, on: date, times: Fraction | None, salary: int | None) -> int | None:
    step = pay_rule(book, Pay.ROUND_UP, on)
    if times is None or salary is None or step is None or step.to is None:
        return None
    return ceil(times * salary / step.to) * step.to


@dataclass(frozen=True, slots=True)
class Claim:
    """A prize of one subject, and the period that its achievement was judged on, `2021` say."""

    payment: Payment
    period: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A prize that is not paid beside another, and by which clause."""

    claim: Claim
    text: Text
    cite: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Payable:
    """What one subject is paid together; `vnd` is None where an amount or a period is open."""

    paid: tuple[Claim, ...]
    left_out: tuple[LeftOut, ...]
    vnd: int | None
    caveats: tuple[Text, ...]


def payable(book: Rulebook, claims: tuple[Claim, ...], *, on: date) -> Payable:
    """Of several titles for one period only the highest; every other prize in full."""
    titles = [claim for claim in claims if claim.payment.is_title]
    left = tuple(_lower(titles, book, on))
    gone = [one.claim for one in left]
    paid = tuple(claim for claim in claims if not any(claim is one for one in gone))
    open_ = tuple(dict.fromkeys(_open(titles, paid)))
    total = None if open_ else sum(claim.payment.vnd or 0 for claim in paid)
    caveats = tuple(dict.fromkeys(text for one in claims for text in one.payment.caveats))
    return Payable(paid=paid, left_out=left, vnd=total, caveats=(*open_, *caveats))


def _lower(titles: list[Claim], book: Rulebook, on: date) -> Iterator[LeftOut]:
    rule = pay_rule(book, Pay.HIGHEST_TITLE, on)
    for period in dict.fromkeys(claim.period for claim in titles):
        same = [claim for claim in titles if claim.period == period]
        known = period is not None and all(claim.payment.vnd is not None for claim in same)
        if rule is None or not known:
            continue
        best = max(same, key=lambda claim: claim.payment.vnd or 0)
        yield from (
            LeftOut(claim, rule.text, book.cite(rule.cite)) for claim in same if claim is not best
        )


def _open(titles: list[Claim], paid: tuple[Claim, ...]) -> Iterator[Text]:
    if len(titles) > 1 and any(claim.period is None for claim in titles):
        yield Text(
            "chưa nêu thời gian xét của từng danh hiệu nên chưa biết nhận mấy khoản",
            "the period of each title is not stated, so how many are paid is not known",
        )
    for claim in paid:
        if claim.payment.vnd is None:
            yield Text(
                f"chưa biết tiền thưởng của `{claim.payment.award}`",
                f"the prize for `{claim.payment.award}` is not known",
            )
