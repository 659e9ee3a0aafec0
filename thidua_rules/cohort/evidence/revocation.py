"""An award is revoked: what it had spent is free again, and what rested on it is decided anew.

Nothing falls by itself. A grant that rested on the revoked award, and one that rested on that
grant, are named to be decided anew; each keeps what it has spent until it is revoked in turn. A
refusal that left out what is free now is named too, because it may be answered otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.cohort.evidence.ledger import Entry, Ledger, Spending
from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True)
class Reopened:
    """A decision that has to be made anew, for the sake of that paper, and why."""

    entry: Entry
    paper: str
    why: Text


@dataclass(frozen=True, slots=True)
class Revocation:
    """The ledger after it, what is free again, and what has to be decided anew, nearest first."""

    ledger: Ledger
    freed: tuple[Spending, ...]
    reopened: tuple[Reopened, ...]


def revoke(ledger: Ledger, subject: str, award: str, number: str) -> Revocation:
    """Take back the award that was granted to the subject by that paper.

    Raises:
        KeyError: the ledger knows of no such grant.
    """
    fallen = _grant(ledger, subject, award, number)
    gone = [one for one in ledger.spendings if _of(one, fallen)]
    left = Ledger(
        tuple(one for one in ledger.entries if one is not fallen),
        tuple(one for one in ledger.spendings if one not in gone),
    )
    freed = tuple(one for one in gone if not left.spent_on(subject, one.record))
    reopened = (*_resting_on(fallen, left), *_wanting(freed, left))
    return Revocation(left, freed, reopened)


def _grant(ledger: Ledger, subject: str, award: str, number: str) -> Entry:
    for one in ledger.entries:
        if one.granted and (one.subject, one.award, one.number) == (subject, award, number):
            return one
    raise KeyError(f"{subject}: {award} ({number})")


def _of(spending: Spending, entry: Entry) -> bool:
    return (spending.subject, spending.award, spending.number) == (
        entry.subject,
        entry.award,
        entry.number,
    )


def _resting_on(fallen: Entry, left: Ledger) -> Iterator[Reopened]:
    """The grants of the subject that rest on it, and those that rest on these."""
    found: list[Entry] = []
    open_ = [fallen]
    while open_:
        base = open_.pop(0)
        for one in left.entries:
            rests = one.subject == base.subject and base.names.intersection(one.rests_on)
            if one.granted and rests and one not in found:
                found.append(one)
                open_.append(one)
                yield Reopened(one, base.number, _rested(base, revoked=base is fallen))


def _rested(base: Entry, *, revoked: bool) -> Text:
    what = f"`{base.award}` ({base.number})"
    if revoked:
        return Text(f"đã dựa vào {what}, nay bị hủy", f"it rested on {what}, which is revoked")
    return Text(
        f"đã dựa vào {what}, nay phải xét lại",
        f"it rested on {what}, which has to be decided anew",
    )


def _wanting(freed: tuple[Spending, ...], left: Ledger) -> Iterator[Reopened]:
    """The refusals that left out what is free now, each told once."""
    for one in left.entries:
        papers = [s.paper for s in freed if s.subject == one.subject and s.paper in one.left_out]
        if papers and not one.granted:
            text = Text(
                f"đã không tính `{papers[0]}`, nay không còn bị dùng cho hình thức khác",
                f"it left out `{papers[0]}`, which no other award uses any more",
            )
            yield Reopened(one, papers[0], text)
