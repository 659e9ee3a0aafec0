"""The public answer: a verdict, its reasons, what to ask next, and the whole trace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    WithJsonSchema,
)

from thidua_rules.model.law import Basis
from thidua_rules.model.receipt import SCHEMA, Output, Receipt
from thidua_rules.model.verdict import Verdict


def _verdict(value: object) -> object:
    return Verdict[value.upper()] if isinstance(value, str) else value


Answer = Annotated[
    Verdict,
    BeforeValidator(_verdict),
    PlainSerializer(lambda verdict: verdict.slug, return_type=str),
    WithJsonSchema({"enum": [verdict.slug for verdict in Verdict], "type": "string"}),
]


class Words(Output):
    """One sentence in both languages."""

    vi: str
    en: str


class Caveat(Words):
    """What a reader has to know beside the verdict; its clause where it is about one."""

    cite: str | None = None
    cite_en: str | None = None


class LeftOut(Output):
    """A record that would match, and the rule by which it does not count."""

    record: str
    at: str
    vi: str
    en: str
    cite: str
    cite_en: str
    reading: Words | None = None


class Finding(Output):
    """One criterion, its verdict, the records that count towards it, and its parts.

    `observed` is what was found where the criterion compares a number, `wanted` what is asked.
    """

    at: str
    id: str
    kind: str
    cite: str
    cite_en: str
    via: str | None = None
    via_en: str | None = None
    vi: str
    en: str
    verdict: Answer
    basis: Basis
    evidence: tuple[str, ...] = ()
    observed: str | None = None
    wanted: str | None = None
    left_out: tuple[LeftOut, ...] = ()
    reading: Words | None = None
    assumed: bool = False
    presumed: bool = False
    who: str | None = None
    parts: tuple[Finding, ...] = ()

    def because(self) -> Iterator[Finding]:
        """The leaves that explain this verdict, reached through parts that share it.

        A whole that no part alone explains (its audience is not known) explains itself.
        """
        same = [part for part in self.parts if part.verdict is self.verdict]
        if not same:
            yield self
        for part in same:
            yield from part.because()

    def readings(self) -> Iterator[tuple[str, Words]]:
        """Where this criterion, or a rule by which a record is left out, is read in one way."""
        places: tuple[Finding | LeftOut, ...] = (self, *self.left_out)
        for one in places:
            if one.reading is not None:
                yield one.at, one.reading

    def walk(self) -> Iterator[Finding]:
        """This finding and all within it, wholes before parts."""
        yield self
        for part in self.parts:
            yield from part.walk()


class Reason(Output):
    """A leaf that explains the verdict."""

    at: str
    id: str
    vi: str
    en: str
    cite: str
    cite_en: str
    evidence: tuple[str, ...] = ()


class Settles(Output):
    """The verdict of the whole after a yes, and after a no, to one question."""

    yes: Answer
    no: Answer


QuestionKind = Literal["record", "fact", "completeness", "judgement", "slot"]


class Question(Output):
    """Something that can still change the verdict, and who can answer it."""

    about: str
    at: str
    kind: QuestionKind
    who: str
    who_vi: str
    who_en: str
    vi: str
    en: str
    cite: str
    cite_en: str
    settles: Settles


class Tried(Output):
    """A text that could govern as well, and what it answers."""

    instrument: str
    regime: str
    cite: str
    cite_en: str
    verdict: Answer


class Local(Output):
    """A clause of a local decision that answers beside the national text, and for whom it is.

    `slot` is the place that it fills; without one it narrows the rules.
    """

    pack: str
    at: str
    cite: str
    cite_en: str
    basis: Basis
    scope: Words
    slot: str | None = None


class GovernedBy(Output):
    """Which text governs, with what packs add to it, and by which day it was chosen."""

    instrument: str
    regime: str
    rule: str
    cite: str
    cite_en: str
    basis: Basis
    key: Literal["on", "received"]
    value: date
    vi: str
    en: str
    also_tried: tuple[Tried, ...] = ()
    local: tuple[Local, ...] = ()


class Decision(Output):
    """Whether the award may be given to the subject on that day, and why."""

    version: int = Field(default=SCHEMA, alias="schema")
    award: str
    title: Words
    subject: str
    on: date
    year: int
    verdict: Answer
    hypothetical: bool = False
    governed_by: GovernedBy
    because: tuple[Reason, ...]
    ask: tuple[Question, ...]
    caveats: tuple[Caveat, ...]
    read: tuple[str, ...]
    trace: Finding
    receipt: Receipt

    @property
    def eligible(self) -> bool:
        """Met, and nothing else: unknown is not yes either."""
        return self.verdict is Verdict.MET

    def reasons(self) -> tuple[Reason, ...]:
        """What stands in the way; empty where nothing does."""
        return () if self.eligible else self.because
