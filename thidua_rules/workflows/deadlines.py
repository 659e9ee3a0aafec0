"""Days up to which a step is in time. A late step is taken all the same, with a warning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.guards import Asked, Guard, ground, rule_of


def in_time(step: str) -> Guard[Any]:
    """Warn where the step comes after the day that the profile sets for it."""

    def late(asked: Asked[Any]) -> Iterator[Ground]:
        profile, year = asked.setting.profile, asked.setting.year
        due = profile.deadline(step, year)
        if due is None or asked.at <= due[0]:
            return
        last, extended = due
        days = (asked.at - last).days
        longer = Text(" (đã gia hạn)", " (extended)") if extended else Text("", "")
        said = Text(
            f"quá hạn {days} ngày: hạn là {last.isoformat()}{longer.vi}",
            f"{days} days late: due by {last.isoformat()}{longer.en}",
        )
        cite = next((d.cite for d in profile.deadlines if d.step == step), None)
        yield ground(f"late:{step}", said, rule_of(profile, cite))

    return Guard(f"late:{step}", late, ())
