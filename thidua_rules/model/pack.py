"""A pack: a local decision, by whom and for whom it was issued, and what it adds."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.model.gap import Gap
from thidua_rules.model.law import Instrument, Text
from thidua_rules.model.rule import Addition, Principle


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom: the province, ministry or unit of that slug."""

    kind: str
    id: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A local decision; `sha256` is the hash of its head, `_instrument.yaml`.

    `principles` are shown, not computed; `gaps` say what of the decision is not held.
    """

    instrument: Instrument
    issuer: str
    scope: Scope
    additions: tuple[Addition, ...]
    principles: tuple[Principle, ...]
    gaps: tuple[Gap, ...]
    caveats: tuple[Text, ...]
    sha256: str

    @property
    def id(self) -> str:
        """The name of its folder, by which its clauses are cited."""
        return self.instrument.id
