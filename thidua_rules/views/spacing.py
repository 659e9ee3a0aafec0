"""How far to the right the places of a diagram's layers stand: apart, and lines straight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from thidua_rules.views.layers import Links, Node, neighbours

_SWEEPS = 72
_STRAIGHT = 8


@dataclass(frozen=True, slots=True)
class Room:
    """How far something reaches to the left and to the right of its middle."""

    left: float
    right: float


def placed(
    layers: list[list[Node]], links: Links, rooms: Mapping[Node, Room], gap: float
) -> dict[Node, float]:
    """How far to the right the middle of each node stands, nothing closer than `gap`."""
    at: dict[Node, float] = {}
    for layer in layers:
        at.update(_apart(layer, dict.fromkeys(layer, (0.0, 1.0)), rooms, gap))
    above, below = neighbours(links)
    near = {node: [*above.get(node, ()), *below.get(node, ())] for node in at}
    for sweep in range(_SWEEPS):
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wishes = {node: _wish(node, near[node], at) for node in layer}
            at.update(_apart(layer, wishes, rooms, gap))
    for _ in range(_SWEEPS // 12):
        _straighten(layers, at, rooms, gap)
    return at


def _straighten(
    layers: list[list[Node]], at: dict[Node, float], rooms: Mapping[Node, Room], gap: float
) -> None:
    """Put all places of a line below each other as far as what stands beside them allows."""
    beside = {node: pair for layer in layers for node, pair in _between(layer)}
    places: dict[int, list[Node]] = {}
    for layer in layers:
        for node in layer:
            if isinstance(node, tuple):
                places.setdefault(node[0], []).append(node)
    for nodes in sorted(places.values(), key=len, reverse=True):
        wish = sum(at[node] for node in nodes) / len(nodes)
        free = [_free(node, beside[node], at, rooms, gap) for node in nodes]
        least, most = max(low for low, _ in free), min(high for _, high in free)
        if least <= most:
            wish = min(max(wish, least), most)
        at.update(
            {node: min(max(wish, low), high) for node, (low, high) in zip(nodes, free, strict=True)}
        )


def _between(layer: list[Node]) -> Iterator[tuple[Node, tuple[Node | None, Node | None]]]:
    """Each node with the ones to its left and right."""
    for place, node in enumerate(layer):
        left = layer[place - 1] if place else None
        yield node, (left, layer[place + 1] if place + 1 < len(layer) else None)


def _free(
    node: Node,
    beside: tuple[Node | None, Node | None],
    at: Mapping[Node, float],
    rooms: Mapping[Node, Room],
    gap: float,
) -> tuple[float, float]:
    """From where to where the node may be moved."""
    left, right, room = *beside, rooms[node]
    low = -inf if left is None else at[left] + rooms[left].right + gap + room.left
    high = inf if right is None else at[right] - rooms[right].left - gap - room.right
    return low, high


def _wish(node: Node, near: Sequence[Node], at: Mapping[Node, float]) -> tuple[float, float]:
    """Where the node would stand best, and how strongly: a line is straight before all else."""
    pulls = [_STRAIGHT if isinstance(node, tuple) and isinstance(one, tuple) else 1 for one in near]
    if not pulls:
        return at[node], 1.0
    weight = sum(pulls)
    return sum(at[one] * pull for one, pull in zip(near, pulls, strict=True)) / weight, weight


def _apart(
    layer: list[Node],
    wishes: Mapping[Node, tuple[float, float]],
    rooms: Mapping[Node, Room],
    gap: float,
) -> Iterator[tuple[Node, float]]:
    """The places nearest to those wished for in which nothing overlaps, in that order.

    Measured from where each would stand if all were pushed together, the places may only rise, so
    neighbours that would change sides share the mean of their wishes.
    """
    packed, edge = [], 0.0
    for node in layer:
        packed.append(edge + rooms[node].left)
        edge = packed[-1] + rooms[node].right + gap
    groups: list[tuple[float, float, int]] = []
    for node, offset in zip(layer, packed, strict=True):
        wish, weight = wishes[node]
        total, count = (wish - offset) * weight, 1
        while groups and groups[-1][0] / groups[-1][1] > total / weight:
            more, heavier, others = groups.pop()
            total, weight, count = total + more, weight + heavier, count + others
        groups.append((total, weight, count))
    shifts = [total / weight for total, weight, count in groups for _ in range(count)]
    for node, offset, shift in zip(layer, packed, shifts, strict=True):
        yield node, offset + shift
