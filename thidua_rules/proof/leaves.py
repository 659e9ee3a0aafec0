"""The claim of each kind of leaf."""

from __future__ import annotations

from typing import assert_never

from thidua_rules.model import criterion as c
from thidua_rules.proof.claim import UNKNOWN, Claim
from thidua_rules.proof.declared import fact, share, tenure
from thidua_rules.proof.records import Reader, absent, count, streak
from thidua_rules.proof.windows import Scope


def leaf_claim(leaf: c.Leaf, reader: Reader, scope: Scope) -> Claim:
    """What can be said of the leaf, whatever it asks for."""
    match leaf:
        case c.Counted():
            return count(leaf, reader, scope)
        case c.Streak():
            return streak(leaf, reader, scope).claim
        case c.Absent():
            return absent(leaf, reader, scope)
        case _:
            return _stated(leaf, reader)


def _stated(
    leaf: c.Share | c.FactBound | c.Tenure | c.Attested | c.Delegated, reader: Reader
) -> Claim:
    match leaf:
        case c.Share():
            return share(leaf, reader.person)
        case c.FactBound():
            return fact(leaf, reader.person)
        case c.Tenure():
            return tenure(leaf, reader.person, reader.look)
        case c.Attested(id=id, by=by):
            holds, signed = reader.person.signed(id, by)
            return Claim.plain(holds).given(signed)
        case c.Delegated():
            return UNKNOWN
        case _:
            assert_never(leaf)
