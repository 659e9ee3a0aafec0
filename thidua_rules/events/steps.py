"""The steps of a bloc's year that have a last day, who has to take them, and what settles them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.workflows.authority import Role

Per: TypeAlias = Literal["bloc", "subject", "actor", "case"]
Told: TypeAlias = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A step with a last day.

    `per`: whether the bloc takes it as a whole, each unit in a case of its own (`subject`) or in
    a common one (`actor`), or every case for itself; `who`: who is told where it is no unit's own.
    `settled`: the events (of a lifecycle) after
    which nobody is reminded of it any more, `undone` those after which it is to be done again,
    `closed` those that settle it for everybody.
    """

    title: Text
    per: Per
    who: Role = Role.HEAD
    settled: Told
    undone: Told = frozenset()
    closed: Told = frozenset({("bloc-year", "stop")})


def _of(lifecycle: str, *events: str) -> Told:
    return frozenset((lifecycle, event) for event in events)


_STOPPED = _of("bloc-year", "stop")

WATCHED: Mapping[str, Watched] = {
    "registration": Watched(
        title=Text("gửi đăng ký thi đua", "file the registration"),
        per="subject",
        settled=_of("registration", "file", "correct", "accept", "withdraw", "close-list"),
        undone=_of("registration", "extend"),
        closed=_STOPPED | _of("bloc-year", "complete-registration"),
    ),
    "covenant": Watched(
        title=Text("ký giao ước thi đua", "sign the covenant"),
        per="bloc",
        settled=_of("covenant", "conclude", "abandon") | _of("bloc-year", "commit"),
        undone=_of("covenant", "resume"),
    ),
    "mid-year-report": Watched(
        title=Text("gửi báo cáo sơ kết", "send the mid-year report"),
        per="actor",
        settled=_of("mid-year-review", "report"),
        closed=_STOPPED
        | _of("mid-year-review", "hold", "cancel")
        | _of("bloc-year", "review", "skip-review"),
    ),
    "mid-year-review": Watched(
        title=Text("họp sơ kết", "hold the mid-year review"),
        per="bloc",
        settled=_of("mid-year-review", "hold", "cancel")
        | _of("bloc-year", "review", "skip-review"),
        undone=_of("mid-year-review", "plan-anew"),
    ),
    "self-score": Watched(
        title=Text("tự chấm điểm", "score itself"),
        per="subject",
        settled=_of("scoring", "self-score", "leave-out"),
        undone=_of("scoring", "return", "take-in"),
        closed=_STOPPED | _of("bloc-year", "vote"),
    ),
    "year-end": Watched(
        title=Text("chấm điểm, bình xét cuối năm", "score and vote at the year's end"),
        per="bloc",
        settled=_of("bloc-year", "vote"),
    ),
    "dossier": Watched(
        title=Text("trình hồ sơ đề nghị khen thưởng", "submit the nomination"),
        per="case",
        settled=_of("nomination", "submit", "withdraw"),
        undone=_of("nomination", "reopen"),
    ),
    "filing": Watched(
        title=Text("trình cấp quyết định", "put before the deciding authority"),
        per="case",
        who=Role.STANDING_OFFICE,
        settled=_of("nomination", "propose", "withdraw", "drop", "alter"),
        undone=_of("nomination", "reopen", "appeal"),
    ),
    "handover": Watched(
        title=Text("bàn giao trưởng khối", "hand over the head's office"),
        per="bloc",
        settled=_of("handover", "conclude", "take-effect", "cancel")
        | _of("bloc-year", "hand-over", "keep-head"),
        undone=_of("handover", "resume", "reopen", "choose-anew"),
    ),
}
