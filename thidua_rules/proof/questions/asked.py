"""How a question about rules is put."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.proof.canonical import TIMEOUT
from thidua_rules.proof.knowledge import NOTHING, Knowledge


@dataclass(frozen=True, slots=True)
class Asked:
    """On which day (none: one on which the rule answers), and with which knowledge of persons.

    `alone`: without the common conditions, as `decide_under` answers; so a rule is asked that the
    book does not hold, as a mutant, or the law behind a pack. A question ends after
    `timeout` milliseconds or `effort` steps (0: as many as it takes).
    """

    on: date | None = None
    year: int | None = None
    alone: bool = False
    knowledge: Knowledge = NOTHING
    timeout: int = TIMEOUT
    effort: int = 0
