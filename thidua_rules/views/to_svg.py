"""A diagram of states as SVG, drawn without any other program."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from thidua_rules.model.law import Text
from thidua_rules.views.drawing import Drawing
from thidua_rules.views.picture import (
    LOOP,
    MARGIN,
    ROW,
    Picture,
    PlacedBox,
    PlacedLine,
    Plate,
    Stroke,
    picture_of,
)

_LEGEND = Text(
    "● bắt đầu · khung kép: kết thúc · nét đứt: quay lại",
    "● beginning · double frame: end · dashed: leads back",
)
_NOTES = Text(
    " · tên bước ↘: dẫn tới ô ghi ↘ tên bước", " · step ↘: leads to the box that says ↘ step"
)
_HERE = Text(" · nền vàng: đang ở đây", " · yellow: it stands here")
_STYLE = (
    "text{font:13px sans-serif;fill:#1f2933}"
    ".name{font-size:16px;font-weight:bold}"
    ".note{font-size:12px;fill:#52606d}"
    ".box{fill:#eef4fb;stroke:#334e68;stroke-width:1.4}"
    ".final{fill:#e9f5ec;stroke:#2f6b3f}"
    ".inner{fill:none;stroke:#2f6b3f}"
    ".current{fill:#ffe8a3;stroke:#9a6700;stroke-width:3}"
    ".line{fill:none;stroke:#627d98;stroke-width:1.4}"
    ".back{stroke-dasharray:6 4}"
    ".plate{fill:#fff}"
)
_ARROW = (
    '<marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" '
    'orient="auto"><path d="M0,0L8,4L0,8z" fill="#627d98"/></marker>'
)
_INSET = 3.5


def to_svg(drawing: Drawing, lang: str = "vi") -> str:
    """The whole picture, its words in one language; the same bytes for the same drawing."""
    page = picture_of(drawing, lang)
    legend = "".join(text.of(lang) for text in _legend(drawing, page))
    name = drawing.title.of(lang)
    width = max(page.width, 2 * MARGIN + 9.6 * len(name), 2 * MARGIN + 6.8 * len(legend))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(width)}" '
            f'height="{_n(page.height)}" viewBox="0 0 {_n(width)} {_n(page.height)}" role="img">',
            f"<title>{html.escape(name)}</title>",
            f"<defs><style>{_STYLE}</style>{_ARROW}</defs>",
            '<rect class="plate" width="100%" height="100%"/>',
            _words(MARGIN, 32, name, "name"),
            _words(MARGIN, 52, legend, "note"),
            *_painted(drawing, page),
            "</svg>\n",
        ]
    )


def _legend(drawing: Drawing, page: Picture) -> Iterator[Text]:
    yield _LEGEND
    if any(box.notes for box in page.boxes):
        yield _NOTES
    if drawing.current is not None:
        yield _HERE


def _painted(drawing: Drawing, page: Picture) -> Iterator[str]:
    """Lines first, then titles on them, then boxes: nothing hides a word."""
    yield from map(_line, page.lines)
    yield _beginning(page.boxes[0].plate)
    for line in page.lines:
        yield from _titled(line.plate)
    for box in page.boxes:
        yield from _box(box, current=box.box.id == drawing.current)


def _line(line: PlacedLine) -> str:
    strokes = line.strokes
    if line.upward:
        strokes = tuple((x, bottom, top) for x, top, bottom in reversed(strokes))
    kind = "line back" if line.line.back else "line"
    return f'<path class="{kind}" d="{" ".join(_curve(strokes))}" marker-end="url(#arrow)"/>'


def _curve(strokes: Sequence[Stroke]) -> Iterator[str]:
    """Straight within a layer, and bent between two."""
    x, y, end = strokes[0]
    yield f"M{_n(x)},{_n(y)}"
    for to_x, to_y, to_end in strokes[1:]:
        if end != y:
            yield f"L{_n(x)},{_n(end)}"
        half = (end + to_y) / 2
        yield f"C{_n(x)},{_n(half)} {_n(to_x)},{_n(half)} {_n(to_x)},{_n(to_y)}"
        x, y, end = to_x, to_y, to_end
    if end != y:
        yield f"L{_n(x)},{_n(end)}"


def _beginning(first: Plate) -> str:
    x, y = _n(first.middle), first.top
    return (
        f'<circle cx="{x}" cy="{_n(y - 26)}" r="5" fill="#334e68"/>'
        f'<path class="line" d="M{x},{_n(y - 21)} L{x},{_n(y)}" marker-end="url(#arrow)"/>'
    )


def _titled(plate: Plate) -> Iterator[str]:
    yield _rectangle(plate, "plate", -2.0)
    for row, words in enumerate(plate.words):
        yield _words(plate.middle, plate.top + ROW * row + 13, words, "step", middle=True)


def _box(placed: PlacedBox, *, current: bool) -> Iterator[str]:
    plate, final = placed.plate, placed.box.final
    kind = f"box{' final' if final else ''}{' current' if current else ''}"
    yield _rectangle(plate, kind, 0.0)
    if final:
        yield _rectangle(plate, "inner", _INSET)
    said = (*plate.words, *placed.notes)
    first = plate.top + (plate.height - ROW * len(said)) / 2 + 13
    for row, words in enumerate(said):
        kind = "title" if row < len(plate.words) else "note"
        yield _words(plate.middle, first + ROW * row, words, kind, middle=True)
    if placed.loop is not None:
        yield from _loop(plate, placed.loop)


def _loop(plate: Plate, words: Plate) -> Iterator[str]:
    x, high, low = plate.right, plate.top + plate.height * 0.3, plate.top + plate.height * 0.7
    out = x + LOOP - 6
    yield (
        f'<path class="line" d="M{_n(x)},{_n(high)} C{_n(out)},{_n(high - 8)} '
        f'{_n(out)},{_n(low + 8)} {_n(x)},{_n(low)}" marker-end="url(#arrow)"/>'
    )
    first = plate.top + (plate.height - words.height) / 2 + 13
    for row, said in enumerate(words.words):
        yield _words(words.left, first + ROW * row, said, "step")


def _rectangle(plate: Plate, kind: str, inset: float) -> str:
    return (
        f'<rect class="{kind}" x="{_n(plate.left + inset)}" y="{_n(plate.top + inset)}" '
        f'width="{_n(plate.width - 2 * inset)}" height="{_n(plate.height - 2 * inset)}" rx="8"/>'
    )


def _words(x: float, y: float, words: str, kind: str, *, middle: bool = False) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    return f'<text class="{kind}" x="{_n(x)}" y="{_n(y)}"{anchor}>{html.escape(words)}</text>'


def _n(number: float) -> str:
    """A tenth of a pixel is enough."""
    return f"{number:.1f}".removesuffix(".0")
