"""Whom the law puts first among equals, asked of one of them."""

from __future__ import annotations

from datetime import date

from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.procedure import Preference
from thidua_rules.model.provision import in_force


def preferences_on(book: Rulebook, on: date) -> tuple[Preference, ...]:
    """The clauses that bind on that day, those of decrees before those of circulars."""
    return in_force(book.procedure.preferences, on)


def preference_on(book: Rulebook, on: date) -> Preference | None:
    """The first of them, or none where no text is held."""
    return next(iter(preferences_on(book, on)), None)


def goes_first(preference: Preference, dossier: Dossier | None) -> bool | None:
    """Whether the subject goes first; `None` where what decides it is not known."""
    if dossier is None:
        return None
    if preference.reward_types:
        return _rewarded(preference, dossier)
    match dossier.subject.kind:
        case "ca-nhan":
            return None if dossier.subject.sex is None else dossier.subject.sex == "nu"
        case "tap-the":
            return _many_women(preference, dossier)
        case _:
            return False  # the clause speaks of individuals and collectives


def _rewarded(preference: Preference, dossier: Dossier) -> bool | None:
    """One such reward is enough; that there is none, only where no kind of record is lacking."""
    if any(record.type in preference.reward_types for record in dossier.records):
        return True
    whole = dossier.complete is not None and dossier.complete.kinds is None
    return False if whole else None


def _many_women(preference: Preference, dossier: Dossier) -> bool | None:
    women, all_ = dossier.members.get("nu"), dossier.members.get("tong-so")
    if women is None or all_ is None or preference.women_percent is None:
        return None
    return 100 * women >= preference.women_percent * all_
