"""The sentences of the catalogue that are nearest to one that it does not know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from math import log

from thidua_rules.bdd.catalogue import Catalogue
from thidua_rules.bdd.definition import KEYWORDS, Definition
from thidua_rules.model.law import Text

_MOST = 3
_LEAST_ALIKE = 0.3
_SAME_KEYWORD = 0.05
_SLOT = re.compile(r"\"[^\"]*\"|\{[a-z_]+\}|<[^>]*>|\S*\d\S*")


def nearest_sentences(text: str, when: str | None, lang: str, book: Catalogue) -> tuple[str, ...]:
    """The nearest three, keyword first; what stands in slots does not count."""
    bare, rare = _bare(text), _rarity(book, lang)
    ranked = sorted(
        (-_nearness(bare, one, said, rare) - _SAME_KEYWORD * (one.when == when), said, one.when)
        for one in book.steps
        for said in one.said(lang)
    )
    near = [entry for entry in ranked if -entry[0] >= _LEAST_ALIKE][:_MOST]
    return tuple(f"{KEYWORDS[kind].of(lang)} {said}" for _, said, kind in near)


def _nearness(
    bare: tuple[str, ...], one: Definition, said: str, rare: Mapping[str, float]
) -> float:
    """Half by how alike the sentences are, half by how many of the words it speaks of."""
    most = max(rare.values())
    weights = {word: rare.get(word, most) for word in _with_pairs(bare)}
    known = _spoken_of(one, said)
    shared = sum(weight for word, weight in weights.items() if word in known)
    return (_alike(bare, _bare(said)) + shared / (sum(weights.values()) or 1)) / 2


def _spoken_of(one: Definition, said: str) -> frozenset[str]:
    """The words of a sentence, of its choices, and of what its slots hold; and pairs of them."""
    told = (words for kind in one.slots.values() for words in (kind.says.vi, kind.says.en))
    return frozenset(word for words in (said, *told) for word in _with_pairs(_words(words)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _with_pairs(words: Sequence[str]) -> Iterator[str]:
    """Most Vietnamese words are of two syllables, and one alone says little."""
    yield from words
    yield from (" ".join(pair) for pair in pairwise(words))


def _rarity(book: Catalogue, lang: str) -> dict[str, float]:
    """How much a word tells: the fewer sentences speak of it, the more."""
    spoken = [_spoken_of(one, said) for one in book.steps for said in one.said(lang)]
    counts = Counter(word for words in spoken for word in words)
    return {word: log(1 + len(spoken) / count) for word, count in counts.items()}


def _straightened(text: str) -> tuple[str, ...]:
    """Typographic quotes made straight, spaces single, no full stop; with a small letter first."""
    plain = re.sub(r"\s+", " ", re.sub(r"[“”„‟«»″]", '"', text)).strip().rstrip(".;,: ")
    return plain, plain[:1].lower() + plain[1:]


def _bare(text: str) -> tuple[str, ...]:
    return tuple(_SLOT.sub(" ", text).lower().split())


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """By words, so that long sentences with one common letter order do not win; and by letters."""
    words = SequenceMatcher(None, one, other, autojunk=False).ratio()
    letters = SequenceMatcher(None, " ".join(one), " ".join(other), autojunk=False).ratio()
    return (words + letters) / 2


def did_you_mean(text: str, when: str | None, book: Catalogue) -> Text:
    """The nearest sentences in both languages, or where the catalogue stands.

    A sentence of which only quotes, spaces or a full stop are wrong is told as it has to be.
    """
    for straight in _straightened(text):
        if book.fitting(straight):
            return Text(f"viết `{straight}`", f"write `{straight}`")
    vi, en = (nearest_sentences(text, when, lang, book) for lang in ("vi", "en"))
    return Text(_listed(vi, "gần nhất", "vi"), _listed(en, "nearest", "en"))


def _listed(near: tuple[str, ...], head: str, lang: str) -> str:
    if not near:
        return "xem `thidua steps`" if lang == "vi" else "see `thidua --lang en steps`"
    return "".join([f"{head}:", *(f"\n    {said}" for said in near)])
