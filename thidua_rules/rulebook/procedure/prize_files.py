"""Prizes of `_prizes.yaml`: a multiple is worked out from the prize that it is a multiple of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from thidua_rules.model.law import Basis
from thidua_rules.model.procedure import Prize, PrizeKind
from thidua_rules.rulebook.procedure.entries import Entries
from thidua_rules.rulebook.shapes.procedure import MultipleShape, PrizeShape, exact, share_of
from thidua_rules.rulebook.slugs import Path

_ORDER = tuple(Basis)


@dataclass
class Prizes:
    """The prizes of one list; a multiple may be of any that is written before it."""

    kind: PrizeKind
    entries: Entries
    made: list[Prize] = field(default_factory=list)

    def read(self, shapes: list[PrizeShape], key: str) -> list[Prize]:
        """One prize for each entry; of a multiple, one for each award and each of its cases."""
        for place, shape in enumerate(shapes):
            head = self.entries.head(shape, (key, place))
            if shape.multiple is not None:
                self.made += self._multiples(shape, shape.multiple, head, (key, place))
            else:
                times, most = share_of(shape.times), share_of(shape.at_most)
                self.made.append(Prize(**head, kind=self.kind, times=times, at_most=most))
        return self.made

    def _multiples(
        self, shape: PrizeShape, multiple: MultipleShape, head: dict[str, Any], path: Path
    ) -> list[Prize]:
        self.entries.reader.listed(multiple.of, "subject_kinds", (*path, "multiple", "of"))
        made = []
        for place, award in enumerate(shape.awards):
            bases = [p for p in self.made if award in p.awards and multiple.of in p.subjects]
            made += [_multiple(base, multiple, {**head, "awards": {award}}) for base in bases]
            if not bases:
                vi = f"`{award}` không có mức của `{multiple.of}` viết trước để nhân"
                en = f"`{award}` has no prize of `{multiple.of}` before it to multiply"
                at = (*path, "awards", place)
                self.entries.reader.complain("multiple-of-nothing", vi, en, at)
        return made


def _multiple(base: Prize, multiple: MultipleShape, head: dict[str, Any]) -> Prize:
    """As well known as the less well known of the two, and with what is said of either."""
    own = {
        "awards": frozenset(head["awards"]),
        "case": base.case,
        "basis": max(head["basis"], base.basis, key=_ORDER.index),
        "caveats": tuple(dict.fromkeys((*head["caveats"], *base.caveats))),
    }
    times = base.times * exact(multiple.by) if base.times is not None else None
    return Prize(**{**head, **own}, kind=base.kind, times=times, multiple_of=base.cite)
