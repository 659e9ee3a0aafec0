"""Switches on parts: a rule is written once, and then asked as if a part were met, or failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import z3

from thidua_rules.proof.claim import Claim
from thidua_rules.proof.terms import FALSE, TRUE, Formula, every, no, some

Path = tuple[int, ...]


@dataclass(slots=True)
class Switches:
    """For each part one switch that takes it as met and one that takes it as failed.

    `start` leads to the rule, where several are written under one roof.
    """

    start: Path = ()
    held: dict[Path, tuple[Formula, Formula]] = field(default_factory=dict)

    def of(self, rule: int) -> Switches:
        """The same switches, for the parts of that rule."""
        return Switches((*self.start, rule), self.held)

    def claim(self, path: Path, claim: Claim) -> Claim:
        """What is claimed of the part, unless one of its switches is on."""
        whole = (*self.start, *path)
        met, failed = self.held.setdefault(
            whole, (z3.Bool(f"as met {whole}"), z3.Bool(f"as failed {whole}"))
        )
        return Claim(
            every((no(failed), some((met, claim.met)))),
            some((failed, every((no(met), claim.failed)))),
        )

    def applies(self, path: Path, applies: Formula) -> Formula:  # noqa: ARG002 - as `Supposing` has it
        """Whom a part is for, no switch changes."""
        return applies

    def taking(
        self, term: Formula, *, met: Iterable[Path] = (), failed: Iterable[Path] = ()
    ) -> Formula:
        """The term with these parts taken so, and every other as it is."""
        as_met, as_failed = set(met), set(failed)
        settled = [
            pair
            for path, (yes, no_) in self.held.items()
            for pair in (
                (yes, TRUE if path in as_met else FALSE),
                (no_, TRUE if path in as_failed else FALSE),
            )
        ]
        return z3.simplify(z3.substitute(term, *settled))
