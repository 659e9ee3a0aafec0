"""Whom the law puts first among equals, asked of one of them."""

from __future__ import annotations

from datetime import date

from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.procedure import Preference
from thidua_rules.model.provision import in_force


def preference_on(book: Rulebook, on: date) -> Preference | None:
    """The clause that binds on that day, or none where no text is held."""
    return next(iter(in_force(book.procedure.preferences, on)), None)


def goes_first(preference: Preference, dossier: Dossier | None) -> bool | None:
    """Whether the subject goes first; `None` where its sex or its numbers are not known."""
    if dossier is None:
        return None
    match dossier.subject.kind:
        case "ca-nhan":
            return None if dossier.subject.sex is None else dossier.subject.sex == "nu"
        case "tap-the":
            return _many_women(preference, dossier)
        case _:
            return False  # the clause speaks of individuals and collectives


def _many_women(preference: Preference, dossier: Dossier) -> bool | None:
    women, all_ = dossier.members.get("nu"), dossier.members.get("tong-so")
    if women is None or all_ is None:
        return None
    return 100 * women >= preference.women_percent * all_
