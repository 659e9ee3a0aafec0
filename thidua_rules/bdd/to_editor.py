"""The catalogue for editors: snippets of VS Code, and what the language server of Cucumber reads.

Nothing runs what is made here: an editor reads it, to complete steps, colour them and underline
those that the catalogue does not know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from thidua_rules.bdd.catalogue import Catalogue
from thidua_rules.bdd.definition import SLOT, Definition, Sentence
from thidua_rules.bdd.slot_types import SlotType
from thidua_rules.model.book import Rulebook

_SPOKEN = {
    "vi": {
        "given": ("Cho", "Và", "Biết", "Nhưng"),
        "when": ("Khi", "Và"),
        "then": ("Thì", "Và", "Nhưng"),
    },
    "en": {
        "given": ("Given", "And", "But"),
        "when": ("When", "And"),
        "then": ("Then", "And", "But"),
    },
}
_FILES_OF = "cucumber,feature,gherkin"  # the language as the usual extensions call it
_MORE_IN_PACKS = "judgements"  # a feature may name those of a local pack
_CHOICE, _PLACE = re.compile(r"[\\|,]"), re.compile(r"[\\$}]")  # what a snippet means something by


def snippets(steps: Catalogue, book: Rulebook, lang: str) -> dict[str, Any]:
    """One snippet a sentence: it asks for each slot, and offers what it may hold."""
    return {
        f"{one.id} {number}" if number > 1 else one.id: {
            "prefix": [one.id, _first_words(sentence)],
            "scope": _FILES_OF,
            "description": steps.parts[one.part].of(lang),
            "body": list(_Snippet(book, lang).of(one, sentence)),
        }
        for one in steps.steps
        for number, sentence in enumerate(_sentences(one, lang), 1)
    }


def _sentences(one: Definition, lang: str) -> list[Sentence]:
    return [sentence for sentence in one.sentences if sentence.lang == lang]


def _first_words(sentence: Sentence) -> str:
    """What somebody types who looks for it: the words before the first slot, or between slots."""
    pieces = [piece.strip(' "') for piece in SLOT.sub("\0", sentence.text).split("\0")]
    return next(piece for piece in pieces if piece)


class _Snippet:
    """The lines of one snippet; its places are numbered in the order in which they are filled."""

    def __init__(self, book: Rulebook, lang: str) -> None:
        self.book, self.lang, self.number = book, lang, 0

    def of(self, one: Definition, sentence: Sentence) -> Iterator[str]:
        keyword = self._place("", _SPOKEN[self.lang][one.when])
        said = SLOT.sub(lambda found: self._slot(one, found), sentence.text)
        yield f"{keyword} {said}"
        if one.table:
            titles = (column.title.of(self.lang) for column in one.table.values())
            yield f"  | {' | '.join(titles)} |"
            cells = (self._kind(column.kind) for column in one.table.values())
            yield f"  | {' | '.join(cells)} |"

    def _slot(self, one: Definition, found: re.Match[str]) -> str:
        return f"{found['open']}{self._kind(one.slots[found['name']])}{found['close']}"

    def _kind(self, kind: SlotType) -> str:
        words = () if kind.many else kind.words(self.book, self.lang)
        return self._place(kind.says.of(self.lang), words)

    def _place(self, says: str, words: tuple[str, ...]) -> str:
        self.number += 1
        if words:
            told = ",".join(_CHOICE.sub(r"\\\g<0>", word) for word in words)
            return f"${{{self.number}|{told}|}}"
        told = _PLACE.sub(r"\\\g<0>", says)
        return f"${{{self.number}:{told}}}"


_HEAD = """// Made by `thidua steps --format cucumber` from the catalogue of steps; do not edit.
// Nothing runs this file: the language server of Cucumber reads it, to complete and check features.
"""


def glue(steps: Catalogue, book: Rulebook) -> str:
    """Both languages as parameter types and step definitions, as that server looks for them."""
    used = {kind.name: kind for one in steps.steps for kind in one.slots.values()}
    lines = [_HEAD]
    lines += [_parameter(kind, book) for kind in used.values()]
    lines += [
        f"{one.when.capitalize()}('{_escaped(expression(one, sentence))}', () => {{}})"
        for one in steps.steps
        for sentence in one.sentences
    ]
    return "\n".join(lines) + "\n"


def expression(one: Definition, sentence: Sentence) -> str:
    """The sentence as a Cucumber Expression."""
    said, end = "", 0
    for found in SLOT.finditer(sentence.text):
        said += _plain(sentence.text[end : found.start()])
        said += f"{found['open']}{{{one.slots[found['name']].name}}}{found['close']}"
        end = found.end()
    return said + _plain(sentence.text[end:])


def parameter(kind: SlotType, book: Rulebook) -> str:
    """The pattern of a parameter type: what is known of it, in both languages, or anything."""
    words = (*kind.words(book, "vi"), *kind.words(book, "en"))
    if words and not kind.many and kind.vocabulary != _MORE_IN_PACKS:
        ordered = sorted(dict.fromkeys(words), key=lambda word: (-len(word), word))
        return "|".join(re.escape(word).replace("\\-", "-").replace("\\ ", " ") for word in ordered)
    return r'[^"]*' if kind.needs_quotes else r'[^\s"]+'


def _parameter(kind: SlotType, book: Rulebook) -> str:
    pattern = parameter(kind, book).replace("/", "\\/")
    return f"defineParameterType({{ name: '{kind.name}', regexp: /{pattern}/ }})"


def _plain(text: str) -> str:
    return re.sub(r"([\\/({])", r"\\\1", text)


def _escaped(text: str) -> str:
    return text.replace("'", "\\'")


def as_json(found: dict[str, Any]) -> str:
    """As a file of VS Code."""
    return json.dumps(found, ensure_ascii=False, indent=2)
