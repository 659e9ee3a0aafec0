"""What a workflow keeps of a decision: its verdict, its reasons, and the hash of its receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel, ConfigDict

from thidua_rules.model.decision import Answer, Decision, Question, Reason
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.verdict import Verdict
from thidua_rules.workflows.guards import Objection


class Decided(BaseModel):
    """A decision as the journal keeps it; a workflow is handed one and never evaluates a rule.

    `because`: the reasons of the verdict, or what has to be asked where it is unknown.
    `evidence`: the papers on which it rests.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    award: str
    subject: str
    on: date
    year: int
    verdict: Answer
    hypothetical: bool
    because: tuple[Ground, ...]
    evidence: tuple[str, ...] = ()
    receipt: str

    @classmethod
    def of(cls, decision: Decision) -> Decided:
        """The part of the decision that a nomination rests on."""
        return cls(
            award=decision.award,
            subject=decision.subject,
            on=decision.on,
            year=decision.year,
            verdict=decision.verdict,
            hypothetical=_is_what_if(decision),
            because=tuple(
                Ground(code=one.at, vi=one.vi, en=one.en, cite=one.cite, cite_en=one.cite_en)
                for one in _told(decision)
            ),
            evidence=tuple(dict.fromkeys(_evidence(decision))),
            receipt=_hash(decision),
        )


def _told(decision: Decision) -> tuple[Reason | Question, ...]:
    """Where it is unknown, what has to be asked; a gap in the law leaves nothing to ask."""
    if decision.verdict is Verdict.UNKNOWN and decision.ask:
        return decision.ask
    return decision.because


def _is_what_if(decision: Decision) -> bool:
    """Decided under a chosen rule, or with judgements that nobody signed."""
    return decision.hypothetical or decision.receipt.arguments.assume_judgements is not None


def _evidence(decision: Decision) -> Iterator[str]:
    """Every paper that counted for something that is met."""
    for finding in decision.trace.walk():
        if finding.verdict is Verdict.MET:
            yield from finding.evidence


def _hash(decision: Decision) -> str:
    body = decision.receipt.model_dump_json(by_alias=True)
    return f"receipt:sha256:{hashlib.sha256(body.encode()).hexdigest()}"


def objections(
    decided: Decided | None, *, award: str | None, subject: str | None, year: int, at: date
) -> Iterator[Objection]:
    """Why that decision does not carry this nomination; its own reasons are passed on."""
    if decided is None:
        yield Text("chưa có kết quả xét tiêu chuẩn", "the nominee has not been decided on")
        return
    yield from _of_another(decided, award, subject, year)
    if decided.on > at:
        yield Text(
            f"kết quả xét ghi ngày {decided.on.isoformat()}, sau ngày của bước này",
            f"the decision is dated {decided.on.isoformat()}, after this step",
        )
    if decided.hypothetical:
        yield Text(
            "kết quả xét chỉ là giả định, không dùng để đề nghị",
            "the decision is a what-if; it carries no nomination",
        )
    if decided.verdict is not Verdict.MET:
        yield from decided.because or (
            Text("không thuộc đối tượng của danh hiệu này", "the award is not for this nominee"),
        )


def _of_another(
    decided: Decided, award: str | None, subject: str | None, year: int
) -> Iterator[Text]:
    if (decided.award, decided.subject) != (award, subject):
        yield Text(
            f"kết quả xét là của `{decided.subject}` cho `{decided.award}`, không phải hồ sơ này",
            f"the decision is on `{decided.subject}` for `{decided.award}`, not on this case",
        )
    if decided.year != year:
        yield Text(
            f"kết quả xét là của năm {decided.year}, hồ sơ này là của năm {year}",
            f"the decision is on the year {decided.year}, and this case is of {year}",
        )
