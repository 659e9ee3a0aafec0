"""An entry of a procedure file: what a clause says of some awards between two days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from thidua_rules.model.law import Basis, Citation, Span, Text


@dataclass(frozen=True, slots=True)
class Case:
    """What an entry is confined to beyond its awards: an issuer, a council, a school system."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """What every entry has; `at` is `nd-91-2017/_votes#<id>`.

    `awards` and `subjects`: for these alone (empty: for all). `reading`: which way a text that
    can be read two ways is read here.
    """

    at: str
    cite: Citation
    basis: Basis
    effective: Span
    text: Text
    awards: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    case: Case | None = None
    reading: Text | None = None
    caveats: tuple[Text, ...] = ()

    def concerns(self, award: str | None, subject: str | None) -> bool:
        """Whether it is about that award and that kind of subject; None is about any."""
        return (award is None or not self.awards or award in self.awards) and (
            subject is None or not self.subjects or subject in self.subjects
        )


ProvisionT = TypeVar("ProvisionT", bound=Provision)


def in_force(
    provisions: Iterable[ProvisionT],
    on: date,
    *,
    award: str | None = None,
    subject: str | None = None,
    case: str | None = None,
) -> tuple[ProvisionT, ...]:
    """Those that bind on that day for the award and the subject.

    A `case` that is named picks its own entries; where none is for it on that day, those for no
    special case answer, if it is a case that some entry knows. Without one the entries for no
    special case answer; where there are only entries for special cases, all of them stand open.
    """
    held = [one for one in provisions if one.concerns(award, subject)]
    found = [one for one in held if on in one.effective]
    plain = tuple(one for one in found if one.case is None)
    if case is None:
        return plain or tuple(found)
    known = any(one.case is not None and one.case.id == case for one in held)
    return tuple(one for one in found if one.case and one.case.id == case) or plain * known


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What an entry is looked for: an award on a day, perhaps for a kind of subject or a case."""

    award: str
    on: date
    subject: str | None = None
    case: str | None = None

    def of(self, provisions: Iterable[ProvisionT]) -> tuple[ProvisionT, ...]:
        """The entries in force on it."""
        return in_force(provisions, self.on, award=self.award, subject=self.subject, case=self.case)

    def settled_by(self, provisions: Iterable[ProvisionT]) -> ProvisionT | None:
        """The one entry in force, unless it is for a special case that was not named."""
        match self.of(provisions):
            case (one,) if self.case is not None or one.case is None:
                return one
            case _:
                return None
