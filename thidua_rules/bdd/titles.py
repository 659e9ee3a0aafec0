"""Matters, steps and states by the titles that scenarios call them by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from thidua_rules.bdd.world import fail
from thidua_rules.model.law import Text


class Titled(Protocol):
    """Anything that a scenario calls by its title."""

    @property
    def title(self) -> Text: ...


TitledT = TypeVar("TitledT", bound=Titled)


def called(them: Iterable[TitledT], title: str, what: Text) -> TitledT:
    """The one of that title, in either language; `what` they are, should there be none."""
    them = list(them)
    for one in them:
        if title in {one.title.vi, one.title.en}:
            return one
    vi, en = (_titles(them, lang) for lang in ("vi", "en"))
    return fail(f"việc này không có {what.vi} “{title}”; có: {vi}",
                f"this matter has no {what.en} “{title}”; there are: {en}")  # fmt: skip


def _titles(them: list[TitledT], lang: str) -> str:
    return ", ".join(dict.fromkeys(f"“{one.title.of(lang)}”" for one in them))
