"""Whether moves hang together as the journal of one case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.model.move import Move
from thidua_rules.workflows.lifecycle import Lifecycle


def breaks(lifecycle: Lifecycle[Any], case: str, moves: tuple[Move, ...]) -> Iterator[str]:
    """What keeps the moves from being a journal of that case; versions of old are let be."""
    before = lifecycle.initial
    for place, move in enumerate(moves, 1):
        if (move.case, move.lifecycle) != (case, lifecycle.name):
            yield f"move {place} belongs to `{move.case}` ({move.lifecycle})"
        if move.number != place:
            yield f"move {place} has number {move.number}"
        if lifecycle.formerly.get(move.source, move.source) != before:
            yield f"move {place} leaves `{move.source}` where the case stood at `{before}`"
        elif not _is_step(lifecycle, move):
            yield f"move {place}: no step `{move.event}` of `{before}` leads to `{move.target}`"
        before = lifecycle.formerly.get(move.target, move.target)
    if before not in {state.id for state in lifecycle.states}:
        yield f"the journal ends in `{before}`, which is no state of `{lifecycle.name}`"


def _is_step(lifecycle: Lifecycle[Any], move: Move) -> bool:
    """Whether the lifecycle has such a step; what an older version had is not known here."""
    if move.version != lifecycle.version or move.target not in {s.id for s in lifecycle.states}:
        return True
    return any(step.target == move.target for step in lifecycle.steps_from(move.source, move.event))
