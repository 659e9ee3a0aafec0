"""Where the boxes of a diagram stand: in layers from top to bottom, few lines crossing.

Boxes are on even layers and titles of lines on odd ones; a line that passes a layer has a place of
its own there. So no line meets a box or a title that is not its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import TypeAlias

Pair: TypeAlias = tuple[str, str]
Node: TypeAlias = str | tuple[int, int]
"""A box by its id, or the place of a line on a layer: (which line, which layer)."""
Links: TypeAlias = Sequence[tuple[Node, Node]]

_SWEEPS = 12


def downward(first: str, pairs: Sequence[Pair], back: Collection[Pair]) -> list[Pair]:
    """Each pair as (upper, lower), so that no circle is left.

    What is reached forward stands below what it is first reached from; a box that only a way back
    leads to stands below that way's source. Where two pairs say the opposite, the surer decides.
    """
    ways = _ways_to(first, pairs, back)
    sure: list[Pair] = []
    doubtful: list[Pair] = []
    for pair in pairs:
        source, target = (ways.get(box, (0, 0)) for box in pair)
        turned = pair in back and source[0] >= target[0]
        (doubtful if turned or source >= target else sure).append(pair[::-1] if turned else pair)
    acyclic: set[Pair] = set()
    for pair in [*sure, *doubtful]:
        acyclic.add(pair[::-1] if pair[0] in _below(pair[1], acyclic) else pair)
    return [pair if pair in acyclic else pair[::-1] for pair in pairs]


def _ways_to(
    first: str, pairs: Sequence[Pair], back: Collection[Pair]
) -> dict[str, tuple[int, int]]:
    """How many ways back, and then how many steps, have to be gone at least to each box."""
    ways = {first: (0, 0)}
    for _ in pairs:
        for source, target in pairs:
            if source in ways:
                backs, steps = ways[source]
                found = (backs + ((source, target) in back), steps + 1)
                ways[target] = min(ways.get(target, found), found)
    return ways


def _below(top: str, pairs: Iterable[Pair]) -> set[str]:
    """Everything that the pairs put below `top`, and itself."""
    reached, todo = {top}, [top]
    while todo:
        box = todo.pop()
        new = [lower for upper, lower in pairs if upper == box and lower not in reached]
        reached.update(new)
        todo += new
    return reached


def depths(ids: Sequence[str], down: Sequence[Pair]) -> dict[str, int]:
    """How many boxes, at most, stand above each."""
    depth = dict.fromkeys(ids, 0)
    for _ in ids:
        for upper, lower in down:
            depth[lower] = max(depth[lower], depth[upper] + 1)
    return depth


def layered(
    ids: Sequence[str], down: Sequence[Pair], unseen: Sequence[Pair] = ()
) -> tuple[list[list[Node]], list[tuple[Node, Node]]]:
    """The nodes of each layer, in no good order yet, and the links from each layer to the next.

    Pairs that are `unseen` have their say in the order of the boxes and no line.
    """
    depth = depths(ids, [*down, *unseen])
    layers: list[list[Node]] = [[] for _ in range(2 * max(depth.values()) + 1)]
    for id in ids:
        layers[2 * depth[id]].append(id)
    links: list[tuple[Node, Node]] = []
    for line, (upper, lower) in enumerate(down):
        between: list[Node] = [
            (line, layer) for layer in range(2 * depth[upper] + 1, 2 * depth[lower])
        ]
        for layer, node in enumerate(between, 2 * depth[upper] + 1):
            layers[layer].append(node)
        links += pairwise([upper, *between, lower])
    return layers, links


def ordered(layers: list[list[Node]], links: Links) -> list[list[Node]]:
    """The layers with each node near the middle of its neighbours: the best of several sweeps."""
    best, fewest = layers, crossings(layers, links)
    beside = neighbours(links)
    for sweep in range(_SWEEPS):
        layers = _swept(layers, beside, down=sweep % 2 == 0)
        found = crossings(layers, links)
        if found < fewest:
            best, fewest = layers, found
    return best


def crossings(layers: list[list[Node]], links: Links) -> int:
    """How many pairs of links cross."""
    at = _positions(layers)
    of_layer = {node: number for number, layer in enumerate(layers) for node in layer}
    gaps: dict[int, list[tuple[int, int]]] = {}
    for upper, lower in links:
        gaps.setdefault(of_layer[upper], []).append((at[upper], at[lower]))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for gap in gaps.values()
        for one, other in combinations(gap, 2)
    )


def _positions(layers: list[list[Node]]) -> dict[Node, int]:
    return {node: place for layer in layers for place, node in enumerate(layer)}


def neighbours(links: Links) -> tuple[dict[Node, list[Node]], dict[Node, list[Node]]]:
    """Those above each node, and those below."""
    above: dict[Node, list[Node]] = {}
    below: dict[Node, list[Node]] = {}
    for upper, lower in links:
        above.setdefault(lower, []).append(upper)
        below.setdefault(upper, []).append(lower)
    return above, below


def _swept(
    layers: list[list[Node]],
    beside: tuple[dict[Node, list[Node]], dict[Node, list[Node]]],
    *,
    down: bool,
) -> list[list[Node]]:
    at: dict[Node, float] = dict(_positions(layers))
    toward = beside[0] if down else beside[1]
    made = {}
    for number in range(len(layers)) if down else reversed(range(len(layers))):
        layer = sorted(layers[number], key=lambda node: _middle(node, toward, at))
        at.update({node: place for place, node in enumerate(layer)})
        made[number] = layer
    return [made[number] for number in range(len(layers))]


def _middle(node: Node, toward: Mapping[Node, list[Node]], at: Mapping[Node, float]) -> float:
    places = [at[one] for one in toward.get(node, ())]
    return sum(places) / len(places) if places else at[node]
