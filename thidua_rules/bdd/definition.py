"""One step: its sentences in both languages, the types of its slots, and what it does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from thidua_rules.bdd.slot_types import SlotType
from thidua_rules.model.law import Text

SLOT = re.compile(r"(?P<open>\"?)\{(?P<name>[a-z_]+)\}(?P<close>\"?)")

KEYWORDS = {
    "given": Text("Cho/Biết", "Given"),
    "when": Text("Khi", "When"),
    "then": Text("Thì", "Then"),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One wording of a step, and the pattern that text has to match as a whole."""

    lang: str
    text: str
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, text: str, lang: str, slots: Mapping[str, SlotType]) -> Sentence:
        """The sentence with its pattern; every slot has to be among `slots`."""
        return cls(lang, text, re.compile("".join(_pieces(text, lang, slots))))


def _pieces(text: str, lang: str, slots: Mapping[str, SlotType]) -> Iterator[str]:
    end = 0
    for found in SLOT.finditer(text):
        yield re.escape(text[end : found.start()])
        name, quote = found["name"], found["open"]
        inside = slots[name].pattern(lang, quoted=bool(quote))
        yield f"{quote}(?P<{name}>{inside}){found['close']}"
        end = found.end()
    yield re.escape(text[end:])


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table under a step; a cell of one that is `optional` may be empty."""

    title: Text
    kind: SlotType
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """`when` is `given`, `when` or `then`; `part` the heading of the catalogue it stands under.

    `table`: the columns of the table that has to stand under the step; none: it takes no table.
    """

    id: str
    part: str
    when: str
    sentences: tuple[Sentence, ...]
    slots: Mapping[str, SlotType] = field(default_factory=dict)
    table: Mapping[str, Column] = field(default_factory=dict)
    action: str

    def match(self, text: str) -> re.Match[str] | None:
        """The text as one of its sentences, each slot a group, if it is one."""
        found = (sentence.pattern.fullmatch(text) for sentence in self.sentences)
        return next((one for one in found if one), None)

    def said(self, lang: str) -> tuple[str, ...]:
        """Its sentences in one language, choices written out."""
        return tuple(
            SLOT.sub(lambda found: self._shown(found, lang), one.text)
            for one in self.sentences
            if one.lang == lang
        )

    def _shown(self, found: re.Match[str], lang: str) -> str:
        words = self.slots[found["name"]].choices.values()
        if not words or found["open"]:
            return found[0]
        return f"<{' | '.join(word.of(lang) for word in words)}>"
