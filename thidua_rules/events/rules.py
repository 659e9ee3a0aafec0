"""The reminders of a bloc: those that come with the library, without what it switched off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from pydantic import ValidationError

from thidua_rules.errors import Place, Problem, ProfileError, RuleFileError
from thidua_rules.events.rule_faults import Steps, faults
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.rulebook.on_disk.source import Source, read
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.notices import NoticeFile, NoticeRule

SHIPPED = Path(__file__).parent / "rules"
Placed: TypeAlias = Callable[[Steps], Place]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRules:
    """Reminders, and what they are about: the law that is held, and the bloc's profile."""

    book: Rulebook
    profile: BlocProfile
    rules: tuple[NoticeRule, ...]

    def __getitem__(self, id: str) -> NoticeRule:
        """The rule of that id.

        Raises:
            KeyError: there is none.
        """
        for rule in self.rules:
            if rule.id == id:
                return rule
        raise KeyError(id)


def notice_rules(profile: BlocProfile, book: Rulebook, place: Placed | None = None) -> NoticeRules:
    """The reminders that the bloc wants.

    `place`: where something stands in what the profile says of its `notices`; left out, a problem
    is told with the id of the profile.

    Raises:
        ProfileError: its own ask for what there is not, or have the id of another one; or it
            switches off what there is not.
    """
    if problems := [*_of_own(profile, book, place), *_of_off(profile, place)]:
        raise ProfileError(problems)
    rules = (*shipped_rules(), *profile.notices.own)
    kept = tuple(rule for rule in rules if rule.id not in profile.notices.off)
    return NoticeRules(book=book, profile=profile, rules=kept)


def _of_own(profile: BlocProfile, book: Rulebook, place: Placed | None) -> Iterator[Problem]:
    taken = {rule.id for rule in shipped_rules()}
    for at, rule in enumerate(profile.notices.own):
        for where, said, hint in faults(rule, book):
            found = _at(profile, place, "own", at, *where)
            yield Problem("notice", _of(rule, said), found, hint)
        if rule.id in taken:
            yield Problem("twice", _twice(rule.id), _at(profile, place, "own", at, "id"))
        taken.add(rule.id)


def _of_off(profile: BlocProfile, place: Placed | None) -> Iterator[Problem]:
    known = [rule.id for rule in shipped_rules()]
    for at, id in enumerate(profile.notices.off):
        if id not in known:
            said = Text(f"không có lời nhắc `{id}`", f"there is no reminder `{id}`")
            yield Problem("notice", said, _at(profile, place, "off", at), nearest(id, known))


def _at(profile: BlocProfile, place: Placed | None, *path: str | int) -> Place:
    return place(path) if place else Place(profile.id)


@cache
def shipped_rules() -> tuple[NoticeRule, ...]:
    """Those that come with the library."""
    return tuple(
        rule for path in sorted(SHIPPED.glob("*.yaml")) for rule in read_notices(path)[0].notices
    )


def read_notices(path: Path | str) -> tuple[NoticeFile, Source]:
    """A file of reminders, and where everything stands in it.

    Raises:
        RuleFileError: with each problem at its `file:line:column`.
    """
    source = read(Path(path))
    try:
        return NoticeFile.model_validate(source.data), source
    except ValidationError as error:
        problems = sorted(problems_of(error, source), key=lambda problem: problem.place)
        raise RuleFileError(problems) from None


def _twice(id: str) -> Text:
    return Text(f"lời nhắc `{id}` nêu hai lần", f"the reminder `{id}` is listed twice")


def _of(rule: NoticeRule, said: Text) -> Text:
    return Text(f"lời nhắc `{rule.id}`: {said.vi}", f"reminder `{rule.id}`: {said.en}")
