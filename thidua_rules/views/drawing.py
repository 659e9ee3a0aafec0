"""What a diagram of states shows: boxes, arrows between them, and where a case stands now."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.model.law import Text

_SHARED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A state."""

    id: str
    title: Text
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """A step from one state to another, or to itself; `back`: it leads back."""

    source: str
    target: str
    title: Text
    back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """States and steps to be drawn; the first box is where everything begins."""

    title: Text
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    current: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """All arrows from one box to another, drawn as one."""

    source: str
    target: str
    titles: tuple[Text, ...]
    back: bool


def shared_of(drawing: Drawing) -> tuple[Arrow, ...]:
    """Arrows of one title that so many boxes send to one, or get from one, that lines hide all.

    They are told in words instead.
    """
    found: dict[tuple[str, str, Text], dict[Arrow, None]] = {}
    for arrow in drawing.arrows:
        if arrow.source != arrow.target:
            found.setdefault(("to", arrow.target, arrow.title), {})[arrow] = None
            found.setdefault(("from", arrow.source, arrow.title), {})[arrow] = None
    many = (arrows for arrows in found.values() if len(arrows) >= _SHARED)
    return tuple(dict.fromkeys(arrow for arrows in many for arrow in arrows))


def lines_of(drawing: Drawing) -> tuple[Line, ...]:
    """The other arrows of a drawing, those between the same two boxes taken together."""
    shared = set(shared_of(drawing))
    found: dict[tuple[str, str], list[Arrow]] = {}
    for arrow in drawing.arrows:
        if arrow not in shared:
            found.setdefault((arrow.source, arrow.target), []).append(arrow)
    return tuple(
        Line(
            source=source,
            target=target,
            titles=tuple(dict.fromkeys(arrow.title for arrow in arrows)),
            back=all(arrow.back for arrow in arrows),
        )
        for (source, target), arrows in found.items()
    )
