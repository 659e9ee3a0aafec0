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
    """Arrows that so many boxes share that lines would hide the rest: they are told in words."""
    found: dict[tuple[str, Text], dict[str, Arrow]] = {}
    for arrow in drawing.arrows:
        if arrow.source != arrow.target:
            found.setdefault((arrow.target, arrow.title), {})[arrow.source] = arrow
    many = (arrows for arrows in found.values() if len(arrows) >= _SHARED)
    return tuple(arrow for arrows in many for arrow in arrows.values())


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
