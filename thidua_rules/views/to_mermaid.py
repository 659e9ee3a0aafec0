"""A diagram of states as Mermaid text, for pages that draw it themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_rules.model.law import Text
from thidua_rules.views.drawing import Drawing

_SPECIAL = re.compile(r"[\"#;:\n]")


def to_mermaid(drawing: Drawing, lang: str = "vi") -> str:
    """A `stateDiagram-v2`: ASCII ids, and titles in one language.

    It has no front matter, which some renderers refuse.
    """
    return "\n".join(_lines(drawing, lang)) + "\n"


def _lines(drawing: Drawing, lang: str) -> Iterator[str]:
    yield "stateDiagram-v2"
    yield f"    %% {_said(drawing.title, lang)}"
    for box in drawing.boxes:
        yield f'    state "{_said(box.title, lang)}" as {_id(box.id)}'
    yield f"    [*] --> {_id(drawing.boxes[0].id)}"
    for arrow in drawing.arrows:
        yield f"    {_id(arrow.source)} --> {_id(arrow.target)} : {_said(arrow.title, lang)}"
    yield from (f"    {_id(box.id)} --> [*]" for box in drawing.boxes if box.final)
    if drawing.current is not None:
        yield "    classDef current fill:#ffe8a3,stroke:#9a6700,stroke-width:3px"
        yield f"    class {_id(drawing.current)} current"


def _id(state: str) -> str:
    return state.replace("-", "_")  # a hyphen would read as the beginning of an arrow


def _said(text: Text, lang: str) -> str:
    """The sentence with Mermaid's own signs as character codes."""
    return _SPECIAL.sub(lambda sign: f"#{ord(sign[0])};", text.of(lang))
