"""What the engine finds for one criterion, before it is put into public words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.engine.look import Excluded
from thidua_rules.engine.runs import Run
from thidua_rules.engine.windows import Years
from thidua_rules.model.criterion import Criterion
from thidua_rules.model.dossier import Record
from thidua_rules.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One criterion, its verdict, and what it rests on.

    `observed` and `wanted` are what was compared; `looked` the years that were read; `runs` the
    runs that a streak could be; `audience` whether the part is for this subject, and
    `inner` what it would be if it were; `spared` whether a whole is spared it if it is not.
    """

    criterion: Criterion
    verdict: Verdict
    evidence: tuple[Record, ...] = ()
    parts: tuple[Found, ...] = ()
    observed: str | None = None
    wanted: str | None = None
    looked: Years = range(0)
    left_out: tuple[Excluded, ...] = ()
    runs: tuple[Run, ...] = ()
    assumed: bool = False
    presumed: bool = False
    signed_by_another: str | None = None
    audience: Verdict = Verdict.MET
    inner: Verdict | None = None
    spared: bool = False

    def explaining(self) -> Iterator[Found]:
        """This, and what explains it: parts that share its verdict, down to the leaves."""
        yield self
        for part in self.parts:
            if part.verdict is self.verdict:
                yield from part.explaining()

    def walk(self) -> Iterator[Found]:
        """This and all within it, wholes before parts."""
        yield self
        for part in self.parts:
            yield from part.walk()
