"""One accepted step of one case, and who took it: the line of a journal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from thidua_rules.model.law import Text


class _Noun(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Actor(_Noun):
    """Who acts, by the host's own ids; on whose behalf, where a delegation is relied on."""

    person: str | None = None
    unit: str | None = None
    on_behalf_of: str | None = None


class Ground(_Noun):
    """Why a step is refused, or what is to be minded when it is taken, with its clause.

    `code` is stable; the sentences are presentation.
    """

    code: str
    vi: str
    en: str
    cite: str
    cite_en: str

    @property
    def text(self) -> Text:
        return Text(self.vi, self.en)


class Move(_Noun):
    """One accepted step of one case; never changed afterwards.

    `number` counts the moves of the case from 1 without a gap; `facts` is what was stated with the
    move; `rests_on` holds hashes of what it relied on: the bloc's profile, receipts of decisions.
    """

    case: str
    number: Annotated[int, Field(ge=1)]
    lifecycle: str
    version: Annotated[int, Field(ge=1)]
    event: str
    source: str
    target: str
    actor: Actor
    at: date
    facts: Mapping[str, JsonValue] = {}
    warnings: tuple[Ground, ...] = ()
    rests_on: tuple[str, ...] = ()
