"""What the demonstration shows of the bloc's year: its course in short, points and ballots."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.cli.bloc import cited, unit_name
from thidua_rules.cli.screen import Screen
from thidua_rules.cohort.order.contender import Contender, contender
from thidua_rules.cohort.order.ranking import Order, rank
from thidua_rules.cohort.order.ties import VoteCount
from thidua_rules.cohort.scores.points import shown
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.model.law import Text
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.year_file.replay import YearTaken

_COURSE = (
    Text("Hồ sơ", "Case"),
    Text("Từ", "From"),
    Text("Đến", "To"),
    Text("Số bước", "Steps"),
    Text("Trạng thái", "State"),
)
_RANKS = (
    Text("Hạng", "Rank"),
    Text("Đơn vị", "Unit"),
    Text("Điểm", "Points"),
    Text("Phiếu đồng ý", "Votes for"),
)
_MEMBERS = Text("Thành viên", "Members")
_HEAD = Text("Trưởng khối", "Head")
_LATE = Text("Lưu ý", "To be minded")
_REFUSED = Text("Bị từ chối", "Refused")


def years_course(screen: Screen, year: YearTaken) -> None:
    """The bloc, each case in one line, and what was late or refused."""
    profile, lang = year.profile, screen.lang
    screen.say(f"{_MEMBERS.of(lang)}: {'; '.join(one.name for one in profile.members)}")
    heads = (post for post in profile.posts if post.role == "head")
    screen.say(
        f"{_HEAD.of(lang)}: "
        + "; ".join(f"{unit_name(post.unit, profile)} ({post.since})" for post in heads)
    )
    screen.say("")
    screen.table(_COURSE, (_line(case, lang) for case in year.cases.values()))
    screen.say("")
    for entry in year.entries:
        for word, grounds in ((_LATE, entry.warnings), (_REFUSED, entry.reasons)):
            for one in grounds:
                said = f"{entry.act.case}, {entry.on.isoformat()}: {cited(one, lang)}"
                screen.say(f"{'✗' if word is _REFUSED else '!'} {word.of(lang)} – {said}")


def _line(case: Case[Any], lang: str) -> tuple[str, ...]:
    first, last = case.moves[0], case.moves[-1]
    days = (first.at.isoformat(), last.at.isoformat())
    return (case.id, *days, str(len(case.moves)), case.state.title.of(lang))


def scores(screen: Screen, year: YearTaken) -> None:
    """The units by the points that the bloc agreed on, with the ballots on those it proposes."""
    contenders = {one.id: one for one in _contenders(year)}
    ranking = rank(list(contenders.values()), Order.SCORE, (VoteCount(),))
    votes = _votes(year)
    screen.table(
        _RANKS,
        (
            (
                str(one.rank),
                unit_name(one.id, year.profile),
                _points(contenders[one.id], screen.lang),
                votes.get(one.id, ""),
            )
            for one in ranking.ranked
        ),
    )


def _points(one: Contender, lang: str) -> str:
    return "" if one.score is None else shown(one.score).of(lang)


def _contenders(year: YearTaken) -> Iterator[Contender]:
    for case in year.cases.values():
        for move in case.moves:
            if move.event == "agree" and case.setting.rubric is not None:
                sheet = ScoreSheet.model_validate(move.facts["sheet"])
                yield contender(score(case.setting.rubric, sheet))


def _votes(year: YearTaken) -> dict[str, str]:
    """Of each unit proposed: how many of how many voted for it."""
    told = {}
    for case in year.cases.values():
        for move in case.moves:
            ballot = move.facts.get("bloc_ballot")
            if isinstance(ballot, dict):
                told[str(case.setting.subject)] = f"{ballot['yes']}/{ballot['members']}"
    return told
