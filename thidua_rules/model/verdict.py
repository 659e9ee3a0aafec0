"""Four answers, where a missing paper is not a failed test."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Verdict(IntEnum):
    """Ordered so that *all of* is the minimum and *any of* the maximum.

    `NOT_APPLICABLE` stands outside that order: a part that is not for this subject is left out.
    """

    NOT_APPLICABLE = -1
    UNMET = 0
    UNKNOWN = 1
    MET = 2

    @property
    def slug(self) -> str:
        """The name in public output: `met`, `unmet`, `unknown`, `not_applicable`."""
        return self.name.lower()

    @classmethod
    def between(cls, *, surely: bool, possibly: bool) -> Verdict:
        """Met if it holds on what is recorded, unmet if it cannot hold whatever is still filed."""
        if surely:
            return cls.MET
        return cls.UNKNOWN if possibly else cls.UNMET


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """The least of the verdicts that apply; met where none does."""
    return min((v for v in verdicts if v >= 0), default=Verdict.MET)


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """The greatest of the verdicts that apply; unmet where no alternative is for this subject."""
    return max((v for v in verdicts if v >= 0), default=Verdict.UNMET)


def at_least_of(k: int, verdicts: Iterable[Verdict]) -> Verdict:
    """The k-th greatest verdict: what at least `k` parts reach."""
    ranked = sorted((v for v in verdicts if v >= 0), reverse=True)
    return ranked[k - 1] if len(ranked) >= k else Verdict.UNMET
