"""Whether a rule or an alternative is for this subject; a group that is not stated is unknown."""

from __future__ import annotations

from thidua_rules.model.criterion import Audience
from thidua_rules.model.dossier import Subject
from thidua_rules.model.verdict import Verdict


def applies(audience: Audience, subject: Subject) -> Verdict:
    """Met: for this subject; unmet: for others; unknown: its groups decide and are not stated."""
    if audience.kinds and subject.kind not in audience.kinds:
        return Verdict.UNMET
    if not (audience.groups or audience.excluded or audience.unless_only):
        return Verdict.MET
    if subject.groups is None:
        return Verdict.UNKNOWN
    groups = set(subject.groups)
    for_them = not audience.groups or bool(groups & set(audience.groups))
    outside = not groups & set(audience.excluded)
    not_only = not audience.unless_only or not groups or bool(groups - set(audience.unless_only))
    holds = for_them and outside and not_only
    return Verdict.between(surely=holds, possibly=holds)
