"""Days up to which the law wants a dossier filed. A late one goes its way, with a warning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.provision import in_force
from thidua_rules.workflows.guards import Asked, ground, guard


@guard("filed-late")
def is_filed_in_time(asked: Asked[Any]) -> Iterator[Ground]:
    """Warn where the day that the clause of the day sets for every dossier of the award is over.

    Clauses for a special case, and days that are counted from another decision, are not told: a
    nomination does not know of either.
    """
    book, award = asked.setting.book, asked.setting.award
    for one in in_force(book.procedure.deadlines, asked.at, award=award):
        due = one.due
        if one.act != "nop-ho-so" or one.case or due is None or due.counted_from != _REVIEW:
            continue
        last = due.last_day(asked.setting.year)
        if asked.at > last:
            said = Text(
                f"nộp sau ngày {last.isoformat()}: {one.text.vi}",
                f"filed after {last.isoformat()}: {one.text.en}",
            )
            yield ground("filed-late", said, book.cite(one.cite))


_REVIEW = "year-of-review"
