"""Texts: whether the clauses that the rules cite still read as they did when they were indexed."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.citations import all_cited
from thidua_rules.checks.clauses import clauses_of, fingerprint
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text


def texts_are_unchanged(bench: Bench) -> Iterator[Problem]:
    """Changed or gone clauses; without the texts one note says that nothing was compared."""
    if bench.texts is None:
        text = Text("chưa so với nguyên văn (`--texts`)", "not compared with the texts (`--texts`)")
        yield Problem("not-checked", text, Place("texts"), level="note")
        return
    for instrument, name in bench.text_names.items():
        path = bench.texts / name
        if not path.exists():
            text = Text(f"không có nguyên văn `{name}`", f"the text `{name}` is not there")
            yield Problem("text-missing", text, Place(str(path)))
            continue
        yield from _changed(bench, instrument, path.read_text("utf-8"), name)


def _changed(bench: Bench, instrument: str, content: str, name: str) -> Iterator[Problem]:
    found = {place: fingerprint(text) for place, text in clauses_of(content).items()}
    indexed = bench.clauses[instrument]
    cited = _cited(bench, instrument)
    for place in sorted(cited.keys() & indexed.keys()):
        if place not in found:
            text = Text(f"`{place}` không còn trong nguyên văn", f"`{place}` is gone from the text")
            yield Problem("clause-gone", text, Place(name), _look_again(cited[place]))
        elif found[place] != indexed[place]:
            text = Text(f"`{place}` đã đổi so với lúc soát", f"`{place}` has changed")
            yield Problem("clause-changed", text, Place(name), _look_again(cited[place]))


def _look_again(files: set[str]) -> Text:
    named = f"`{'`, `'.join(sorted(files))}`"
    return Text(f"soát lại {named}", f"look again at {named}")


def _cited(bench: Bench, instrument: str) -> dict[str, set[str]]:
    """The places of the instrument that are cited, each with the files that do."""
    found: dict[str, set[str]] = {}
    for cite, place in all_cited(bench):
        if cite.instrument == instrument:
            found.setdefault(cite.place, set()).add(place.file)
    return found
