"""`_ties.yaml` and `_revocation.yaml`: who goes first among equals, and when an award is undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StrictInt, model_validator

from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.procedure import Preference, RevocationGround
from thidua_rules.model.provision import Provision
from thidua_rules.rulebook.procedure.entries import Entries
from thidua_rules.rulebook.shapes.procedure import FileShape, ProvisionShape
from thidua_rules.rulebook.shapes.shape import Slug

_ONE_OF_TWO = Text(
    "phải có `women_percent` hoặc `reward_types`, không cả hai",
    "it needs `women_percent` or `reward_types`, and not both",
)


class PreferenceShape(ProvisionShape):
    """Women first, and collectives with so many women; or those with rewards of these types."""

    women_percent: Annotated[StrictInt, Field(ge=1, le=100)] | None = None
    reward_types: list[Slug] = []

    @model_validator(mode="after")
    def _puts_somebody_first(self) -> PreferenceShape:
        if (self.women_percent is None) is not bool(self.reward_types):
            raise Refusal(_ONE_OF_TWO)
        return self


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
        at = ("ties", place, "reward_types")
        types = entries.reader.all_listed(one.reward_types, "reward_types", at)
        made = Preference(**head, women_percent=one.women_percent, reward_types=types)
        yield "preferences", made


def revocation(shape: RevocationShape, entries: Entries) -> Iterator[tuple[str, Provision]]:
    """The grounds on which a decision is undone."""
    for place, one in enumerate(shape.revocation):
        yield "revocation", RevocationGround(**entries.head(one, ("revocation", place)))
