"""What the file of a bloc's year looks like."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from thidua_rules.model.dossier import Day, Name, Slug, Year
from thidua_rules.model.move import Actor


class Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CaseShape(Written):
    """A case of the year, or of another one: a conference may close one year and open the next.

    `award` is for a nomination. `rubric` is the path of the table of points, for a score sheet.
    """

    id: Name
    lifecycle: Slug
    subject: Slug | None = None
    award: Slug | None = None
    rubric: Name | None = None
    year: Year | None = None


class ActShape(Written):
    """One step; `facts` are those of the lifecycle of its case.

    `dossier`: the path of a file with the nominee's dossier; the decision on it, under the law of
    the day, is the fact `decision`.
    """

    case: Name
    event: Slug
    by: Actor
    facts: dict[str, Any] = {}
    dossier: Name | None = None


class EventShape(ActShape):
    """A step by itself."""

    on: Day


class MeetingShape(Written):
    """Steps of which all are taken or none."""

    on: Day
    conference: Annotated[tuple[ActShape, ...], Field(min_length=1)]


def _which(value: object) -> str:
    """A tag that is no key of the file, so that a problem keeps its place."""
    return "meeting" if isinstance(value, dict) and "conference" in value else "step"


Happening: TypeAlias = Annotated[
    Annotated[EventShape, Tag("step")] | Annotated[MeetingShape, Tag("meeting")],
    Discriminator(_which),
]


class YearShape(Written):
    """`profile`: a path, or the id of a shipped profile; `bloc`: what else is known of the bloc."""

    profile: Name
    year: Year
    bloc: dict[str, Any] = {}
    cases: Annotated[tuple[CaseShape, ...], Field(min_length=1)]
    events: tuple[Happening, ...] = ()
