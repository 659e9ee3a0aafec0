"""Days up to which the law wants a dossier filed. A late one goes its way, with a warning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.procedure import Deadline
from thidua_rules.model.provision import in_force
from thidua_rules.workflows.guards import Asked, ground, guard


@guard("filed-late")
def is_filed_in_time(asked: Asked[Any]) -> Iterator[Ground]:
    """Warn where the day that the clause of the day sets for every dossier of the award is over."""
    book, award = asked.setting.book, asked.setting.award
    for one, last in filing_days(book, award, on=asked.at, year=asked.setting.year):
        if asked.at > last:
            said = Text(
                f"nộp sau ngày {last.isoformat()}: {one.text.vi}",
                f"filed after {last.isoformat()}: {one.text.en}",
            )
            yield ground("filed-late", said, book.cite(one.cite))


def filing_days(
    book: Rulebook, award: str | None, *, on: date, year: int
) -> Iterator[tuple[Deadline, date]]:
    """The last day in time for the award of that year, by each clause that binds on the day `on`.

    Clauses for a special case, and days that are counted from another decision, are not told: a
    nomination does not know of either.
    """
    for one in in_force(book.procedure.deadlines, on, award=award):
        due = one.due
        if one.act == "nop-ho-so" and not one.case and due and due.counted_from == _REVIEW:
            yield one, due.last_day(year)


_REVIEW = "year-of-review"
