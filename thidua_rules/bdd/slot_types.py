"""What may stand in a slot of a sentence: declared in the catalogue, never guessed from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from thidua_rules.bdd.misreading import MisreadError, meant, one_of
from thidua_rules.bdd.values import FORMS, LOOSE, TITLES, Value
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest

Known: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotType:
    """One type: a form, a section of the vocabulary, or choices; `says` is what belongs there."""

    name: str
    says: Text
    form: str | None = None
    vocabulary: str | None = None
    choices: Mapping[str, Text] = field(default_factory=dict)
    many: bool = False

    @property
    def needs_quotes(self) -> bool:
        """Whether its words can hold spaces, so that only quotes tell where they end."""
        return self.many or not (self.choices or self.form in LOOSE)

    def words(self, book: Rulebook, lang: str) -> tuple[str, ...]:
        """Everything that may be written, where that can be listed."""
        if self.choices:
            return tuple(word.of(lang) for word in self.choices.values())
        if self.vocabulary is not None:
            return known_to(book, self.vocabulary)
        titles = TITLES.get(self.form or "")
        return tuple(dict.fromkeys(title.of(lang) for title in titles())) if titles else ()

    def pattern(self, lang: str, *, quoted: bool) -> str:
        """What a slot takes; in quotes anything, so that a wrong word is told as wrong."""
        if quoted:
            return r'[^"]*'
        if self.choices:
            words = sorted((word.of(lang) for word in self.choices.values()), key=len)
            return "|".join(re.escape(word) for word in reversed(words))
        return r"[^\s/\"]+" if self.form == "count" else r"[^\s\"]+"

    def read(self, word: str, book: Rulebook) -> Value:
        """The value that is written.

        Raises:
            MisreadError: nothing of this type is written so; with a suggestion where one is near.
        """
        if self.form is not None:
            return FORMS[self.form](word, book)
        read = self._choice if self.choices else self._slug
        if not self.many:
            return read(word, book)
        parts = (part.strip() for part in word.split(",") if part.strip())
        return tuple(read(one, book) for part in parts for one in self._several(part, book))

    def _several(self, part: str, book: Rulebook) -> list[str]:
        """Ids may stand apart by spaces alone; what is no id is told whole."""
        ids = part.split()
        known = known_to(book, self.vocabulary) if self.vocabulary else ()
        return ids if any(one in known for one in ids) else [part]

    def _choice(self, word: str, book: Rulebook) -> str:
        for value, words in self.choices.items():
            if word in {words.vi, words.en}:
                return value
        both = [self.words(book, lang) for lang in ("vi", "en")]
        text = Text(f"`{word}` không phải là {self.says.vi}", f"`{word}` is not {self.says.en}")
        raise MisreadError(text, nearest(word, both[0] + both[1]) or one_of(*both))

    def _slug(self, word: str, book: Rulebook) -> str:
        assert self.vocabulary is not None
        known = known_to(book, self.vocabulary)
        if word in known:
            return word
        text = Text(f"`{word}` không phải là {self.says.vi}", f"`{word}` is not {self.says.en}")
        raise MisreadError(text, meant(word, known))


def known_to(book: Rulebook, section: str) -> Known:
    """The slugs of a section; judgements are those that some rule asks for."""
    if section == "judgements":
        return tuple(sorted(book.judgements))
    found: Iterable[str] = getattr(book.vocabulary, section)
    return tuple(found)
