"""A receipt: what makes a decision replayable, and what all public output is made of."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA = 1


class Output(BaseModel):
    """Anything of a decision that is public."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        serialize_by_alias=True,
        defer_build=True,
    )


class UsedPack(Output):
    """A pack that the answer rests on, by the hash of its head."""

    pack: str
    sha256: str


class UsedFile(Output):
    """A rule file that the answer rests on."""

    file: str
    sha256: str


class Arguments(Output):
    """With what the decision was asked for."""

    award: str
    on: date
    year: int
    assume_judgements: Literal["met", "unmet"] | None = None


class Receipt(Output):
    """What makes the decision replayable: no time, only hashes and arguments."""

    version: int = Field(default=SCHEMA, alias="schema")
    engine: str
    input: str
    used: tuple[UsedFile, ...]
    packs: tuple[UsedPack, ...] = ()
    readings: tuple[str, ...] = ()
    arguments: Arguments
