"""Every box, title and line of a diagram with its place on the page, in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import TypeAlias

from thidua_rules.model.law import Text
from thidua_rules.views.drawing import Box, Drawing, Line, lines_of, shared_of
from thidua_rules.views.layers import Node, Pair, downward, layered, ordered
from thidua_rules.views.spacing import Room, placed

LETTER, ROW = 7.6, 17.0  # a letter of the widest usual sans-serif at 13 px, and a row of them
MARGIN, HEAD = 24.0, 92.0
LOOP = 30.0
_GAP, _STEP = 22.0, 24.0
_LONGEST_TITLE, _LONGEST_STEP, _LONGEST_NOTE = 20, 24, 32
_NARROWEST, _PORT = 120.0, 26.0

Stroke: TypeAlias = tuple[float, float, float]
"""Straight down at x, from y to y."""


@dataclass(frozen=True, slots=True)
class Plate:
    """Words in a rectangle."""

    words: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.left + self.width / 2

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBox:
    """A state; `notes` are its steps that many states share, `loop` those that lead to itself."""

    box: Box
    plate: Plate
    notes: tuple[str, ...]
    loop: Plate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLine:
    """A line from box to box; where it goes `upward` its arrow is at its first stroke."""

    line: Line
    strokes: tuple[Stroke, ...]
    plate: Plate
    upward: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The whole page."""

    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    lines: tuple[PlacedLine, ...]


def picture_of(drawing: Drawing, lang: str = "vi") -> Picture:
    """Lay the drawing out; the same drawing is always laid out in the same way."""
    return _Layout(drawing, lang).picture()


class _Layout:
    """The steps of laying out, each of which rests on those before."""

    def __init__(self, drawing: Drawing, lang: str) -> None:
        lines = lines_of(drawing)
        self.lang = lang
        self.boxes = {box.id: box for box in drawing.boxes}
        self.loops = {line.source: line for line in lines if line.source == line.target}
        self.lines = [line for line in lines if line.source != line.target]
        self.shared = shared_of(drawing)
        self.down, unseen = self._directed(drawing)
        layers, self.links = layered(tuple(self.boxes), self.down, unseen)
        self.titled = self._titled(layers)
        self.layers = ordered(layers, self.links)
        self.sizes = {node: self._size(node) for layer in layers for node in layer}
        self.x = self._across()
        self.y = self._down_the_page()

    def picture(self) -> Picture:
        boxes = tuple(self._box(box) for box in self.boxes.values())
        lines = tuple(self._line(at) for at in range(len(self.lines)))
        reach = max(self.x[node] + self.sizes[node][0].right for node in self.x)
        last, height = self.y[len(self.layers) - 1]
        return Picture(
            width=reach + MARGIN, height=last + height + MARGIN, boxes=boxes, lines=lines
        )

    def _directed(self, drawing: Drawing) -> tuple[list[Pair], list[Pair]]:
        """Each line as (upper, lower), and the same of the steps that have no line."""
        pairs: list[Pair] = [
            *((line.source, line.target) for line in self.lines),
            *((arrow.source, arrow.target) for arrow in self.shared),
        ]
        back = {(arrow.source, arrow.target) for arrow in drawing.arrows if arrow.back}
        down = downward(drawing.boxes[0].id, pairs, back)
        return down[: len(self.lines)], down[len(self.lines) :]

    def _titled(self, layers: list[list[Node]]) -> set[Node]:
        """For each line the place of its title: the one next to the box that it leaves."""
        places: dict[int, list[Node]] = {}
        for layer in layers:
            for node in layer:
                if isinstance(node, tuple):
                    places.setdefault(node[0], []).append(node)
        return {
            nodes[0 if self.down[line][0] == self.lines[line].source else -1]
            for line, nodes in places.items()
        }

    def _size(self, node: Node) -> tuple[Room, float]:
        """How far it reaches to both sides, and how high it is."""
        if isinstance(node, str):
            width, height = _extent((*self._title(node), *self._notes(node)))
            half, loop = max(width + 24, _NARROWEST) / 2, self._loop(node)
            beside = LOOP + _extent(loop)[0] if loop else 0
            return Room(half, half + beside), max(height + 18, 42, _extent(loop)[1] + 12)
        if node in self.titled:
            width, height = _extent(self._words(node[0]))
            return Room(width / 2 + 3, width / 2 + 3), height + 2
        return Room(6, 6), 4

    def _across(self) -> dict[Node, float]:
        """The middles, moved so that nothing is left of the margin."""
        rooms = {node: size[0] for node, size in self.sizes.items()}
        x = placed(self.layers, self.links, rooms, _GAP)
        first = min(x[node] - rooms[node].left for node in x)
        return {node: place - first + MARGIN for node, place in x.items()}

    def _down_the_page(self) -> dict[int, tuple[float, float]]:
        """The top and the height of each layer."""
        y, rows = HEAD, {}
        for number, layer in enumerate(self.layers):
            height = max((self.sizes[node][1] for node in layer), default=0)
            rows[number] = (y, height)
            y += height + _STEP
        return rows

    def _box(self, box: Box) -> PlacedBox:
        room, _ = self.sizes[box.id]
        top, height = self._span(box.id)
        left, loop = self.x[box.id] - room.left, self._loop(box.id)
        width = 2 * room.left
        plate = Plate(self._title(box.id), left, top, width, height)
        beside = Plate(loop, left + width + LOOP, top, *_extent(loop)) if loop else None
        return PlacedBox(box=box, plate=plate, notes=self._notes(box.id), loop=beside)

    def _line(self, at: int) -> PlacedLine:
        upper, lower = self.down[at]
        nodes = [node for layer in self.layers for node in layer if node[0] == at]
        (title,) = (node for node in nodes if node in self.titled)
        words = self._words(at)
        width, height = _extent(words)
        top, row = self.y[self._layer(title)]
        plate = Plate(words, self.x[title] - width / 2, top + (row - height) / 2, width, height)
        strokes = (self._port(at, upper), *map(self._stroke, nodes), self._port(at, lower))
        line = self.lines[at]
        return PlacedLine(line=line, strokes=strokes, plate=plate, upward=line.source == lower)

    def _stroke(self, node: Node) -> Stroke:
        top, height = self.y[self._layer(node)]
        return self.x[node], top, top + height

    def _port(self, at: int, box: str) -> Stroke:
        """Where on the edge of the box the line begins or ends: beside its neighbours, in order."""
        leaves = self.down[at][0] == box
        layer = self._layer(box)
        beside = layer + 1 if leaves else layer - 1
        mine = [one for one, pair in enumerate(self.down) if pair[0 if leaves else 1] == box]
        mine.sort(key=lambda one: self.x[one, beside])
        space = min(_PORT, (2 * self.sizes[box][0].left - 24) / len(mine))
        x = self.x[box] + (mine.index(at) - (len(mine) - 1) / 2) * space
        (top, height), (edge, row) = self._span(box), self.y[layer]
        return (x, top + height, edge + row) if leaves else (x, edge, top)

    def _span(self, box: str) -> tuple[float, float]:
        """The top of a box, which stands in the middle of its layer, and its height."""
        (top, row), height = self.y[self._layer(box)], self.sizes[box][1]
        return top + (row - height) / 2, height

    def _layer(self, node: Node) -> int:
        if isinstance(node, tuple):
            return node[1]
        return next(number for number, layer in enumerate(self.layers) if node in layer)

    def _title(self, id: str) -> tuple[str, ...]:
        return _wrapped([self.boxes[id].title], self.lang, _LONGEST_TITLE)

    def _notes(self, id: str) -> tuple[str, ...]:
        into = [
            Text(f"↘ {one.title.vi}", f"↘ {one.title.en}")
            for one in self.shared
            if one.target == id
        ]
        out = [
            Text(f"{one.title.vi} ↘", f"{one.title.en} ↘")
            for one in self.shared
            if one.source == id
        ]
        return _wrapped(dict.fromkeys([*into, *out]), self.lang, _LONGEST_NOTE)

    def _loop(self, id: str) -> tuple[str, ...]:
        line = self.loops.get(id)
        return _wrapped(line.titles, self.lang, _LONGEST_STEP) if line else ()

    def _words(self, line: int) -> tuple[str, ...]:
        return _wrapped(self.lines[line].titles, self.lang, _LONGEST_STEP)


def _wrapped(texts: Iterable[Text], lang: str, longest: int) -> tuple[str, ...]:
    return tuple(row for text in texts for row in wrap(text.of(lang), longest))


def _extent(words: Sequence[str]) -> tuple[float, float]:
    """Width and height of rows of text."""
    return LETTER * max(map(len, words), default=0), ROW * len(words)
