"""Slots: what a rule leaves to another authority, wholly or in detail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from thidua_rules.model.criterion import Delegated, walk
from thidua_rules.model.law import Citation
from thidua_rules.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that the authority `to` may fill; unfilled, a `detail` is a caveat."""

    rule: str
    id: str
    to: str
    cite: Citation
    kind: Literal["detail", "delegated"]


def slots_of(rule: Rule) -> Iterator[Slot]:
    """The slots of the rule itself: those of a rule that it refers to are that rule's."""
    for detail in rule.details:
        yield Slot(rule.id, detail.id, detail.to, detail.cite, "detail")
    for part in walk(rule.criterion):
        if isinstance(part, Delegated) and part.at.partition("#")[0] == rule.id:
            yield Slot(rule.id, part.slot, part.to, part.cite, "delegated")
