"""`_ties.yaml` and `_revocation.yaml`: who goes first among equals, and when an award is undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StrictInt

from thidua_rules.model.procedure import Preference, RevocationGround
from thidua_rules.model.provision import Provision
from thidua_rules.rulebook.entries import Entries
from thidua_rules.rulebook.procedure_shapes import FileShape, ProvisionShape


class PreferenceShape(ProvisionShape):
    """Women first, and collectives with so many women."""

    women_percent: Annotated[StrictInt, Field(ge=1, le=100)]


class TiesShape(FileShape):
    """`_ties.yaml`."""

    ties: list[PreferenceShape] = Field(min_length=1)


class RevocationShape(FileShape):
    """`_revocation.yaml`."""

    revocation: list[ProvisionShape] = Field(min_length=1)


def preferences(shape: TiesShape, entries: Entries) -> Iterator[tuple[str, Provision]]:
    """Whom the clauses put first."""
    for place, one in enumerate(shape.ties):
        head = entries.head(one, ("ties", place))
        yield "preferences", Preference(**head, women_percent=one.women_percent)


def revocation(shape: RevocationShape, entries: Entries) -> Iterator[tuple[str, Provision]]:
    """The grounds on which a decision is undone."""
    for place, one in enumerate(shape.revocation):
        yield "revocation", RevocationGround(**entries.head(one, ("revocation", place)))
