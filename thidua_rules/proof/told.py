"""What a model says of a person, as a dossier says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import z3

from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Record
from thidua_rules.proof.terms import Formula, Number, holds_in, number_in

LATEST_DAY = 28  # every month has that day, so that months in a post are whole


class Speaker(Protocol):
    """The variables of a person, each by what it says."""

    book: Rulebook
    on: date
    kinds: tuple[str, ...]
    records: tuple[Record, ...]
    numbers: dict[str, Number]
    signers: dict[str, list[str]]

    def has(self, record: Record) -> Formula: ...
    def is_of(self, kind: str) -> Formula: ...
    def belongs(self, group: str) -> Formula: ...
    def asked_groups(self) -> tuple[str, ...]: ...
    def signed(self, id: str, by: str) -> tuple[Formula, Formula]: ...
    @property
    def woman(self) -> Formula: ...


@dataclass(frozen=True, slots=True)
class Told:
    """A person and a model of its variables."""

    person: Speaker
    model: z3.ModelRef

    def everything(self) -> dict[str, Any]:
        """The parts of the dossier."""
        return {
            "subject": self._subject(),
            "records": self._records(),
            "facts": self._facts(),
            "members": self._values("members "),
            "posts": self._posts(),
            "attested": self._words(),
        }

    def _yes(self, term: Formula) -> bool:
        return holds_in(self.model, term)

    def _values(self, section: str) -> dict[str, int]:
        return {
            name.removeprefix(section): number_in(self.model, number)
            for name, number in self.person.numbers.items()
            if name.startswith(section)
        }

    def _subject(self) -> dict[str, Any]:
        person = self.person
        kind = next(one for one in person.kinds if self._yes(person.is_of(one)))
        sex = {"sex": "nu" if self._yes(person.woman) else "nam"} if kind == "ca-nhan" else {}
        return {"kind": kind, "groups": self._groups(), **sex}

    def _groups(self) -> list[str]:
        asked = self.person.asked_groups()
        return [one for one in asked if self._yes(self.person.belongs(one))]

    def _records(self) -> list[Record]:
        return [one for one in self.person.records if self._yes(self.person.has(one))]

    def _facts(self) -> dict[str, int | date]:
        known = self.person.book.vocabulary.facts
        return {
            slug: date.fromordinal(value) if known[slug].unit == "date" else value
            for slug, value in self._values("fact ").items()
        }

    def _posts(self) -> list[dict[str, Any]]:
        """One post after the other, the highest last; it is held still."""
        months, on = self._values("post "), self.person.on
        end, until = on.replace(day=min(on.day, LATEST_DAY)), None
        posts: list[dict[str, Any]] = []
        for post in self.person.book.vocabulary.posts:
            if months.get(post, 0) > 0:
                end = _months_before(end, months[post])
                posts.append({"post": post, "since": end, "until": until})
                until = end
        return posts[::-1]

    def _words(self) -> dict[str, dict[str, Any]]:
        person = self.person
        return {
            id: {
                "holds": self._yes(person.signed(id, signers[0])[0]),
                "by": next(by for by in signers if self._yes(person.signed(id, by)[1])),
            }
            for id, signers in person.signers.items()
        }


def _months_before(day: date, months: int) -> date:
    whole = day.year * 12 + day.month - 1 - months
    return date(whole // 12, whole % 12 + 1, day.day)
