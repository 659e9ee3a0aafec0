"""What changed of an award, as data for another program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from thidua_rules.engine.side import Side
from thidua_rules.model.criterion import Criterion
from thidua_rules.model.papers import Paper
from thidua_rules.model.rule import Counting, Rule
from thidua_rules.model.votes import VoteRule
from thidua_rules.views.comparison.amendment import Amendment, RulePair, Turnover
from thidua_rules.views.comparison.pairing import Pair
from thidua_rules.views.to_meaning import meant


def amendment_data(found: Amendment) -> dict[str, Any]:
    """Each rule, with every clause that became another, was dropped, or was added."""
    return {
        "award": found.award,
        "from": found.old.on.isoformat(),
        "to": found.new.on.isoformat(),
        "rules": [_rules(one, found) for one in found.rules],
        "conditions": list(_changes(found.conditions, found)),
        "counting": _turned(found.counting, found),
        "votes": _turned(found.votes, found),
        "papers": _turned(found.papers, found),
    }


def _rules(rules: RulePair, found: Amendment) -> dict[str, Any]:
    return {
        "from": _rule(rules.old, found.old),
        "to": _rule(rules.new, found.new),
        "clauses": list(_changes(rules.clauses, found)),
        "deciders": {
            "dropped": [one.who for one in rules.deciders.dropped],
            "added": [one.who for one in rules.deciders.added],
        },
    }


def _rule(rule: Rule | None, side: Side) -> dict[str, Any] | None:
    if rule is None:
        return None
    return {"id": rule.id, "cite": side.book.cite(rule.cite).vi}


def _changes(pairs: Iterable[Pair], found: Amendment) -> Iterator[dict[str, Any]]:
    """Those that changed themselves; what only has parts that changed is told by them."""
    for pair in (one for top in pairs for one in top.walk()):
        if pair.fate != "kept" and pair.itself:
            yield {
                "change": pair.fate,
                "from": _clause(pair.old, found.old),
                "to": _clause(pair.new, found.new),
            }


def _clause(one: Criterion | None, side: Side) -> dict[str, Any] | None:
    if one is None:
        return None
    asked = meant(one, side.book)
    return {
        "at": one.at,
        "cite": side.book.cite(one.cite).vi,
        "vi": one.text.vi,
        "en": one.text.en,
        "asks": {"vi": asked.vi, "en": asked.en},
    }


def _turned(
    turnover: Turnover[Counting] | Turnover[VoteRule] | Turnover[Paper], found: Amendment
) -> dict[str, Any]:
    return {
        "dropped": [_said(one, found.old) for one in turnover.dropped],
        "added": [_said(one, found.new) for one in turnover.added],
    }


def _said(one: Counting | VoteRule | Paper, side: Side) -> dict[str, str]:
    return {"cite": side.book.cite(one.cite).vi, "vi": one.text.vi, "en": one.text.en}
