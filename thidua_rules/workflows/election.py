"""A ballot of the bloc itself, as it was counted, and what it falls short of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pydantic import BaseModel, ConfigDict

from thidua_rules.model.dossier import Count as Number
from thidua_rules.model.law import Text
from thidua_rules.workflows.profile_parts import BlocVote


class Count(BaseModel):
    """Who agreed, who was there, how many the bloc has; `ballots` where those are the base."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    yes: Number
    present: Number
    members: Number
    ballots: Number | None = None


def miscounted(count: Count, vote: BlocVote, size: int | None) -> Iterator[Text]:
    """Numbers that cannot be; who is absent adds a vote only where absentees write."""
    most = count.members if vote.written else count.present
    if count.yes > most or count.present > count.members:
        yield Text(
            f"số phiếu không khớp: {count.yes} đồng ý, {count.present}/{count.members} có mặt",
            f"the count does not add up: {count.yes} yes, {count.present} of {count.members} there",
        )
    if count.members != size:
        said = "chưa rõ" if size is None else size
        told = "not stated" if size is None else size
        yield Text(
            f"biên bản ghi {count.members} thành viên, hồ sơ khối: {said}",
            f"{count.members} members were counted, by the profile: {told}",
        )


def not_carried(count: Count, vote: BlocVote) -> Iterator[Text]:
    """What the ballot lacks by the bloc's own rule, exactly."""
    if vote.quorum is not None and count.present < vote.quorum * count.members:
        yield Text(
            f"có mặt {count.present}/{count.members}, cần ít nhất {vote.quorum}",
            f"{count.present} of {count.members} were present, at least {vote.quorum} are needed",
        )
    base = {"members": count.members, "present": count.present, "ballots": count.ballots}[vote.of]
    if base is None:
        yield Text("chưa nêu số phiếu thu về", "the number of ballots is not stated")
    elif base == 0 or Fraction(count.yes, base) < vote.at_least:
        yield Text(
            f"đồng ý {count.yes}/{base}, cần ít nhất {vote.at_least}",
            f"{count.yes} of {base} agreed, at least {vote.at_least} are needed",
        )
