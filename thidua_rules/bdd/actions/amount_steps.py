"""Steps about quotas and prizes."""

from __future__ import annotations

from datetime import date

from thidua_rules.bdd.world import World, fail
from thidua_rules.cohort.law_quotas import Allowance, allowance
from thidua_rules.cohort.prizes import Payment, prize
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter


def allowed(world: World, *, award: str, day: date, base: int, kind: str) -> None:  # noqa: ARG001 - for the reader
    world.allowance = allowance(world.book, Matter(award=award, on=day), base)
    world.rests_on(world.allowance.cite.vi if world.allowance.cite else None)


def _allowance(world: World) -> Allowance:
    if world.allowance is None:
        fail("chưa có bước `Khi tính hạn mức …`", "no quota is worked out before this step")
    return world.allowance


def at_most(world: World, *, number: int, cite: str) -> None:
    found = _allowance(world)
    if found.at_most != number:
        fail(f"được nhiều nhất {_shown(found.at_most, 'chưa biết')}, không phải {number}",
             f"at most {_shown(found.at_most, 'unknown')}, not {number}")  # fmt: skip
    said = found.cite or Text("không có", "none")
    if cite not in {said.vi, said.en}:
        fail(f"điều khoản là “{said.vi}”, không phải “{cite}”",
             f"the clause is “{said.en}”, not “{cite}”")  # fmt: skip


def no_limit(world: World) -> None:
    if (found := _allowance(world).at_most) is not None:
        fail(f"được nhiều nhất {found}", f"at most {found}")


def reading(world: World, *, words: str) -> None:
    rule = _allowance(world).rule
    if rule is None or rule.reading is None:
        fail("không có cách hiểu nào về hạn mức này", "no reading is given of this quota")
    if words not in rule.reading.vi and words not in rule.reading.en:
        fail(f"cách hiểu là “{rule.reading.vi}”", f"it is read as “{rule.reading.en}”")


def paid(world: World, *, award: str, kind: str, day: date) -> None:
    world.payment = prize(world.book, award, kind, day)
    world.rests_on(world.payment.cite.vi if world.payment.cite else None)


def _payment(world: World) -> Payment:
    if world.payment is None:
        fail("chưa có bước `Khi tính tiền thưởng …`", "no prize is worked out before this step")
    return world.payment


def amount(world: World, *, amount: int) -> None:
    found = _payment(world)
    if found.vnd != amount:
        vi, en = (f" [{found.cite.vi}]", f" [{found.cite.en}]") if found.cite else ("", "")
        wanted = _shown(amount, "")
        fail(f"tiền thưởng là {_shown(found.vnd, 'chưa biết')}, không phải {wanted}{vi}",
             f"the prize is {_shown(found.vnd, 'unknown')}, not {wanted}{en}")  # fmt: skip


def no_amount(world: World) -> None:
    if (found := _payment(world).vnd) is not None:
        fail(f"tiền thưởng là {_shown(found, '')} đồng", f"the prize is {_shown(found, '')} đồng")


def _shown(number: int | None, unknown: str) -> str:
    return unknown if number is None else f"{number:_}".replace("_", ".")
