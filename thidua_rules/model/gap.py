"""Gaps: what this rulebook cannot say yet."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_rules.model.law import Citation, Text


@dataclass(frozen=True, slots=True)
class Gap:
    """What cannot be said yet, and why; a leaf that it touches is never met."""

    id: str
    cite: Citation
    kind: str
    text: Text
