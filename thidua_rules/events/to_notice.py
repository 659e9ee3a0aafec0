"""A match of facts becomes what is told: to whom, from when until when, by which clause."""

from __future__ import annotations

from typing import assert_never

from thidua_rules.events.about_law import ends, quota, replaced, run
from thidua_rules.events.about_steps import due, late, no_event, no_sequel
from thidua_rules.events.notice import Notice, notice
from thidua_rules.events.patterns import Match
from thidua_rules.events.scene import Scene
from thidua_rules.workflows.profile import notices as n


def notice_of(  # noqa: C901 - one arm a kind
    rule: n.NoticeRule, match: Match, scene: Scene
) -> Notice:
    """The reminder that the match is."""
    match rule.when:
        case n.Due() | n.Overdue():
            found = due(rule, match["due"], scene)
        case n.LateSteps() as late_steps:
            found = late(rule, late_steps, match, scene)
        case n.NoEvent() as silent:
            found = no_event(rule, silent, match["expected"], scene)
        case n.NoSequel() as broken:
            found = no_sequel(rule, broken, match["first"], scene)
        case n.RunOfYears() as wanted:
            found = run(rule, wanted, match["year-1"], scene)
        case n.QuotaLeft():
            found = quota(rule, match, scene)
        case n.InstrumentEnds(within=within):
            found = ends(rule, match["text"], scene, within)
        case n.InstrumentReplaced():
            found = replaced(rule, match["text"], scene)
        case _:
            assert_never(rule.when)
    return notice(rule, found)
