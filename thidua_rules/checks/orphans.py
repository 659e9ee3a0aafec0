"""Orphans: articles of an indexed text that no rule, condition or entry rests on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.citations import all_cited
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text


def articles_are_cited(bench: Bench) -> Iterator[Problem]:
    """A note for each text with its articles that nothing cites: left out, or forgotten."""
    cited: dict[str, set[str]] = {}
    for cite, _ in all_cited(bench):
        cited.setdefault(cite.instrument, set()).add(f"d{cite.article}")
    for instrument, clauses in bench.clauses.items():
        articles = [place for place in clauses if "." not in place]
        left = [place for place in articles if place not in cited.get(instrument, set())]
        if left:
            named = ", ".join(_spans(left, articles))
            text = Text(
                f"{len(left)} trên {len(articles)} điều chưa được dẫn: {named}",
                f"{len(left)} of {len(articles)} articles are not cited: {named}",
            )
            yield Problem(
                "orphan-article", text, Place(f"{instrument}/_clauses.yaml"), level="note"
            )


def _spans(left: list[str], articles: list[str]) -> Iterator[str]:
    """The places that follow each other as spans: `1–3, 7`."""
    places = [(articles.index(place), place.removeprefix("d")) for place in left]
    for _, group in groupby(enumerate(places), key=lambda one: one[1][0] - one[0]):
        names = [name for _, (_, name) in group]
        yield names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}"
