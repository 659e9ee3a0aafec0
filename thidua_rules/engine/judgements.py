"""Judgements: what the named authority has signed, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Look
from thidua_rules.model.dossier import Attestation
from thidua_rules.model.verdict import Verdict


def judged(found: Found, by: str, look: Look) -> Found:
    """The finding with what that authority says of it, or what is assumed in its place."""
    word = _word(found.criterion.id, look)
    if word is not None and word.by == by:
        verdict = Verdict.between(surely=word.holds, possibly=word.holds)
        return replace(found, verdict=verdict, observed=word.proof)
    if look.assume is not None:
        return replace(found, verdict=look.assume, assumed=True)
    return replace(
        found, verdict=Verdict.UNKNOWN, signed_by_another=word.by if word is not None else None
    )


def _word(id: str, look: Look) -> Attestation | None:
    """What was signed by that day, of this award in particular or of any."""
    for name in (f"{look.award}#{id}", id):
        word = look.dossier.attested.get(name)
        if word is not None and (word.on is None or word.on <= look.on):
            return word
    return None
