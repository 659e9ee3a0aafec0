"""Procedure: no two entries answer together, and a quota is the same wherever it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.readers import READERS
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Deadline, PayRule
from thidua_rules.model.provision import Provision

_PERCENT = 100


def entries_do_not_overlap(bench: Bench) -> Iterator[Problem]:
    """Two entries of one kind that bind for the same award, subject and case on one day."""
    held = bench.procedure
    kinds: Iterable[Iterable[Provision]] = (
        held.votes,
        held.quorums,
        held.quotas,
        held.exclusions,
        held.prizes,
        held.base_salaries,
        held.pay_rules,
        held.deadlines,
    )
    for kind in kinds:
        for one, other in combinations(kind, 2):
            if _answer_together(one, other):
                first, second = sorted((one, other), key=lambda entry: entry.effective.start)
                text = Text(f"trùng với `{first.at}`", f"answers together with `{first.at}`")
                yield Problem("overlap", text, bench.place_of(second))


def _answer_together(one: Provision, other: Provision) -> bool:
    cases = [entry.case.id if entry.case else None for entry in (one, other)]
    later, earlier = sorted((one.effective, other.effective), key=lambda span: span.start)[::-1]
    return (
        cases[0] == cases[1]
        and _about(one) == _about(other)
        and later.start in earlier
        and _share(one.awards, other.awards)
        and _share(one.subjects, other.subjects)
    )


def _about(entry: Provision) -> str | None:
    """What it settles, where entries of one kind settle different things."""
    match entry:
        case Deadline(act=act):
            return act
        case PayRule(kind=kind):
            return kind
        case _:
            return None


def _share(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether they have one in common; an empty set stands for all."""
    return not some or not others or bool(some & others)


def quotas_are_the_same(bench: Bench) -> Iterator[Problem]:
    """A quota beside a rule that is not the one of the procedure files for the same clause."""
    for rule in bench.book:
        for entry in bench.procedure.quotas:
            same = rule.quota is not None and entry.cite == rule.quota.cite
            if same and rule.award in entry.awards and entry.at_most is not None:
                assert rule.quota is not None
                if entry.at_most != Fraction(rule.quota.percent, _PERCENT):
                    text = Text(f"khác với `{entry.at}`", f"differs from `{entry.at}`")
                    yield Problem("quota-differs", text, bench.place(rule))


def second_readers_are_missing(bench: Bench) -> Iterator[Problem]:
    """A note for each file of procedure or of papers that only its writer has compared."""
    papers = {f"{one.at}.yaml": one.checked for one in bench.book.papers}
    for name, checked in sorted({**dict(bench.procedure.checked), **papers}.items()):
        if checked.readers < READERS:
            text = Text("mới một người đọc đối chiếu", "only one reader has compared it")
            yield Problem("one-reader", text, Place(name), level="note")
