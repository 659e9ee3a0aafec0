"""A word that is nothing of its type, and what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_rules.bdd.naming import slug
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest

_MOST = 12


class MisreadError(Exception):
    """A word that is nothing of the type of its slot."""

    def __init__(self, text: Text, hint: Text | None = None) -> None:
        self.text, self.hint = text, hint
        super().__init__(text.vi)


def meant(word: str, known: Iterable[str]) -> Text | None:
    """The known id that was meant, should it be written as people call it; or all, if few."""
    known = tuple(known)
    near = nearest(word, known) or nearest(slug(word), known)
    return near if near is not None or len(known) > _MOST else one_of(known, known)


def one_of(vi: Iterable[str], en: Iterable[str]) -> Text:
    """All that there is."""
    told = (", ".join(f"`{one}`" for one in words) for words in (vi, en))
    return Text(f"viết một trong: {next(told)}", f"write one of: {next(told)}")
