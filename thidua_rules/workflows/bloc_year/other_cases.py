"""How one case sees others: by the state in which each stands, stated as data.

A case is named by its kind, or by its kind and its unit: `covenant`, `registration/so-sao`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import Asked, FactsOf, Setting, Standing


class OtherCases(FactsOf):
    """`states`: where the other cases of the bloc's year stand, as `states_of` tells them."""

    states: Mapping[str, str] = {}

    def beside(self, others: tuple[Standing, ...], own: Setting) -> Self:  # noqa: ARG002 - all count
        """A case that is held tells its own state, whatever was stated of it."""
        return self.model_copy(update={"states": {**self.states, **_by_name(others)}})


Seen: TypeAlias = Asked[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """Cases of one kind that another case waits for, and the states in which they are done."""

    kind: str
    title: Text
    done: tuple[str, ...]
    of_each_member: bool = False


REGISTRATIONS = Needed(
    kind="registration",
    title=Text("đăng ký thi đua", "registration"),
    done=("accepted", "lapsed", "withdrawn"),
    of_each_member=True,
)
COVENANT = Needed(
    kind="covenant",
    title=Text("giao ước thi đua", "covenant"),
    done=("signed",),
)
MID_YEAR_REVIEW = Needed(
    kind="mid-year-review",
    title=Text("sơ kết", "mid-year review"),
    done=("concluded",),
)
SCORING = Needed(
    kind="scoring",
    title=Text("bảng điểm", "score sheet"),
    done=("agreed", "settled", "left-out"),
    of_each_member=True,
)
_DECIDED = (
    *("not-carried", "altered", "granted", "not-granted"),
    *("conferred", "revoked", "withdrawn"),
)
_BEFORE_DECISION = (
    *("submitted", "appraised", "consulted", "second-round"),
    *("voted", "advised", "proposed"),
)
NOMINATIONS = Needed(
    kind="nomination",
    title=Text("đề nghị khen thưởng", "nomination"),
    done=_DECIDED,
)
SUBMITTED = Needed(
    kind=NOMINATIONS.kind,
    title=NOMINATIONS.title,
    done=(*_BEFORE_DECISION, *_DECIDED),
)
HANDOVER = Needed(
    kind="handover",
    title=Text("bàn giao trưởng khối", "handover"),
    done=("in-effect",),
)
NEEDED = (REGISTRATIONS, COVENANT, MID_YEAR_REVIEW, SCORING, NOMINATIONS, SUBMITTED, HANDOVER)


def states_of(cases: Iterable[Case[Any]]) -> dict[str, str]:
    """The state of each case, by its name; by its id as well where several share a name."""
    return _by_name(
        Standing(
            case=case.id,
            lifecycle=case.lifecycle.name,
            subject=case.setting.subject,
            state=case.state.id,
        )
        for case in cases
    )


def standing(states: Mapping[str, str], kind: str, unit: str | None = None) -> dict[str, str]:
    """Those of the states that belong to cases of that kind, and of that unit if one is named."""
    name = _name(kind, unit)
    return {key: at for key, at in states.items() if key == name or key.startswith(f"{name}/")}


def lacking(needed: Needed, asked: Seen) -> Iterator[Text]:
    """Each case of that kind that is not there, or not done, by its name.

    A year that is closed in the next one asks for its own members: who joined later has no part.
    """
    if not needed.of_each_member:
        yield from _lacking_of(needed, needed.title, standing(asked.facts.states, needed.kind))
    elif members := asked.setting.profile.members_on(asked.within_the_year):
        for member in members:
            whose = Text(
                f"{needed.title.vi} của {member.name}", f"{needed.title.en} of {member.name}"
            )
            found = standing(asked.facts.states, needed.kind, member.id)
            yield from _lacking_of(needed, whose, found)
    else:
        yield from _lacking_by_number(needed, asked)


def not_done(needed: Needed, found: Mapping[str, str]) -> Iterator[Text]:
    """Each of the cases found that is under way or came to nothing."""
    for name, state in found.items():
        if state not in needed.done:
            yield Text(f"`{name}` đang ở `{state}`", f"`{name}` stands at `{state}`")


def _lacking_of(needed: Needed, title: Text, found: Mapping[str, str]) -> Iterator[Text]:
    if not found:
        yield Text(f"chưa có {title.vi}", f"there is no {title.en}")
    yield from not_done(needed, found)


def _lacking_by_number(needed: Needed, asked: Seen) -> Iterator[Text]:
    """By how many there are, unless one state is told for the whole bloc, under the bare kind."""
    size, found = asked.setting.profile.size, standing(asked.facts.states, needed.kind)
    if needed.kind in found:
        size = len(found)
    if size is None:
        yield Text(
            "hồ sơ khối không nêu thành viên, cũng không nêu số thành viên",
            "the profile names neither the members nor their number",
        )
    elif len(found) < size:
        yield Text(
            f"{needed.title.vi}: mới có {len(found)}/{size} đơn vị",
            f"{needed.title.en}: {len(found)} of {size} units only",
        )
    yield from not_done(needed, found)


def _by_name(cases: Iterable[Standing]) -> dict[str, str]:
    named = [(_name(case.lifecycle, case.subject), case) for case in cases]
    times = Counter(name for name, _ in named)
    return {name if times[name] == 1 else f"{name}/{case.case}": case.state for name, case in named}


def _name(kind: str, unit: str | None) -> str:
    return kind if unit is None else f"{kind}/{unit}"
