"""What a session of the council tells the nominations that were on its agenda."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from thidua_rules.cohort.voting.votes import Ballot


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The agenda and the last ballot on each (nominee, award); `over`: it votes no more."""

    agenda: tuple[tuple[str, str], ...]
    ballots: Mapping[tuple[str, str], Ballot]
    over: bool
    minutes: str | None


class InSession(BaseModel):
    """That session as one nomination sees it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    case: str
    ballot: Ballot | None = None
    over: bool = False
    minutes: str | None = None

    @classmethod
    def of(cls, case: str, told: Session, nominee: str, award: str) -> InSession:
        """What the session says of that nominee and award."""
        ballot = told.ballots.get((nominee, award))
        return cls(case=case, ballot=ballot, over=told.over, minutes=told.minutes)
