"""One of two texts that are compared: a book, and the day on which it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.applicable_law import Texts, texts_on
from thidua_rules.engine.decide import decide
from thidua_rules.errors import NoRuleInForceError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Side:
    """The law as the book has it on that day; packs are part of the book."""

    book: Rulebook
    on: date

    def texts(self, award: str) -> Texts | None:
        """What it says of the award, or none where no text is held."""
        try:
            return texts_on(self.book, award, self.on)
        except NoRuleInForceError:
            return None

    def decision(self, award: str, dossier: Dossier, year: int) -> Decision | None:
        """What it answers, or none where no text is held."""
        try:
            return decide(self.book, award, dossier, on=self.on, year=year)
        except NoRuleInForceError:
            return None
