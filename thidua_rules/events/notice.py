"""What somebody is reminded of: it tells, and decides nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from thidua_rules.model.law import Text
from thidua_rules.workflows.profile.notices import NoticeRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One reminder.

    `id` is the same on every day on which there is reason for it, so that nobody is told twice.
    `kind` is that of its `rule`. `who`: the units and persons that it is for, by their ids, and in
    `name` as they are called; `text` need not name them again. `about`: the case, step, award or
    text of the law. `since`: the first day on which it holds, `until` the last, where there is
    one. `own`: `cite` is the bloc's own rule, not the law. `caveat`: what is not sure of the text
    that is cited.
    """

    id: str
    rule: str
    kind: str
    who: tuple[str, ...]
    name: Text
    about: str
    text: Text
    since: date
    until: date | None
    cite: Text
    own: bool
    caveat: Text | None = None


@dataclass(frozen=True, slots=True)
class Footing:
    """By what there is reason for a reminder; `own`: the bloc's own rule, not the law."""

    cite: Text
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the facts of one match say, before it is put into the words of the rule.

    `key` tells the reminder from the others of its rule, on whatever day it is told.
    """

    key: tuple[str | int, ...]
    who: tuple[str, ...]
    name: Text
    about: str
    slots: Mapping[str, Text]
    since: date
    until: date | None = None
    footing: Footing
    caveat: Text | None = None


def notice(rule: NoticeRule, found: Found) -> Notice:
    """The reminder, worded as the rule says."""
    vi, en = ({name: text.of(lang) for name, text in found.slots.items()} for lang in ("vi", "en"))
    return Notice(
        id=f"{rule.id}/{_digest(rule.id, *found.key)}",
        rule=rule.id,
        kind=rule.when.kind,
        who=found.who,
        name=found.name,
        about=found.about,
        text=Text(_sentence(rule.vi.format_map(vi)), _sentence(rule.en.format_map(en))),
        since=found.since,
        until=found.until,
        cite=found.footing.cite,
        own=found.footing.own,
        caveat=found.caveat,
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _digest(*key: str | int) -> str:
    body = json.dumps(key, ensure_ascii=False)
    return hashlib.sha256(body.encode()).hexdigest()[:16]
