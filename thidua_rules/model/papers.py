"""What the dossier of a nomination has to hold, by award and by day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from thidua_rules.model.law import Basis, Citation, Span, Text
from thidua_rules.model.rule import Checked


class Need(StrEnum):
    """How a paper is asked for.

    `ALWAYS`; `IN_CASE`: only in the case that its sentence names, so that its absence warns and
    does not refuse; `MADE_PUBLIC`: the names have to have been made public.
    """

    ALWAYS = "always"
    IN_CASE = "in-case"
    MADE_PUBLIC = "made-public"


class Stage(StrEnum):
    """From which step on a paper is asked for: the council makes some of them itself."""

    SUBMIT = "submit"
    PROPOSE = "propose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper of the dossier of those awards; `or_else` are papers that stand in for it.

    `at` is its file, `nd-91-2017/_papers`, and `line` where in it the paper stands; `checked`: how
    that file was compared with its text.
    """

    id: str
    at: str
    line: int
    checked: Checked
    awards: frozenset[str]
    cite: Citation
    text: Text
    basis: Basis
    effective: Span
    need: Need = Need.ALWAYS
    or_else: tuple[str, ...] = ()
    stage: Stage = Stage.SUBMIT

    @property
    def instrument(self) -> str:
        """Whose file asks for it; its clause may stand in another text."""
        return self.at.partition("/")[0]
