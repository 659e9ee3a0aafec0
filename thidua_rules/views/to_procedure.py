"""What the procedure comes to, as data and as lines: a ballot, a quota, a prize."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from thidua_rules.cohort.law_quotas import Allowance
from thidua_rules.cohort.prizes import Payment
from thidua_rules.cohort.provisions import Chosen
from thidua_rules.cohort.voting.votes import VoteOutcome
from thidua_rules.model.law import Basis, Text
from thidua_rules.model.provision import Matter
from thidua_rules.model.verdict import Verdict
from thidua_rules.model.votes import VoteRule
from thidua_rules.views import phrases as p

_SIGNS = {
    True: p.SIGNS[Verdict.MET],
    False: p.SIGNS[Verdict.UNMET],
    None: p.SIGNS[Verdict.UNKNOWN],
}
_UNKNOWN = Text("chưa xác định", "not known")


_VOID = Text(
    "lần bỏ phiếu này không hợp lệ, phải bỏ phiếu lại; không phải người được xét bị phiếu chống",
    "this ballot is void and is held anew; it is not lost by the nominee",
)


def vote_data(
    found: Chosen[VoteRule], outcome: VoteOutcome | None, matter: Matter
) -> dict[str, Any]:
    """The outcome of a ballot; without a clause, why there is none."""
    return {
        "passes": outcome.passes if outcome else None,
        "void": outcome.void if outcome else None,
        "needed": outcome.needed if outcome else None,
        "base": outcome.base if outcome else None,
        "yes": outcome.yes if outcome else None,
        "reasons": [one.model_dump(mode="json") for one in (outcome.reasons if outcome else ())],
        "notes": _all(outcome.notes if outcome else ()),
        **_of(matter),
        **_clause(found.cite, found.one.basis if found.one else None),
        "says": _both(found.one.text if found.one else None),
        **_beside(found.readings, found.caveats),
    }


def vote_lines(found: Chosen[VoteRule], outcome: VoteOutcome | None, lang: str) -> Iterator[str]:
    """The outcome, what speaks against it, and the clause."""
    yield f"{_SIGNS[outcome.passes if outcome else None]} {_ballot(outcome).of(lang)}"
    if outcome:
        yield from _against(outcome, lang)
    yield from _told(found.one.text if found.one else None, found.cite, lang)
    yield from _minded(found.readings, found.caveats, lang)


def _against(outcome: VoteOutcome, lang: str) -> Iterator[str]:
    """Each reason, with its clause where it is another than that of the share."""
    for one in outcome.reasons:
        cite = Text(one.cite, one.cite_en)
        yield f"  • {one.text.of(lang)}" + ("" if cite == outcome.cite else f" [{cite.of(lang)}]")
    yield from (f"  • {text.of(lang)}" for text in outcome.notes)
    if outcome.void:
        yield "  • " + _VOID.of(lang)


def _ballot(outcome: VoteOutcome | None) -> Text:
    if outcome is None:
        return Text("không có quy định về tỷ lệ phiếu", "no share of votes is set")
    if outcome.needed is None:
        return Text(f"{outcome.yes} phiếu đồng ý", f"{outcome.yes} votes are yes")
    return Text(
        f"{outcome.yes} phiếu đồng ý; cần {outcome.needed} trên {outcome.base}",
        f"{outcome.yes} votes are yes; {outcome.needed} of {outcome.base} are needed",
    )


def quota_data(found: Allowance, matter: Matter) -> dict[str, Any]:
    """How many there may be, of what, and by which clause."""
    rule = found.rule
    return {
        "at_most": found.at_most,
        "base": found.base,
        "share": str(rule.at_most) if rule and rule.at_most is not None else None,
        "of": _both(rule.of if rule else None),
        "rounding": rule.rounding if rule else None,
        **_of(matter),
        **_clause(found.cite, rule.basis if rule else None),
        "says": _both(rule.text if rule else None),
        **_beside(found.readings, found.caveats),
    }


def quota_lines(found: Allowance, lang: str) -> Iterator[str]:
    """The number, what it is counted of, and the clause."""
    most = _UNKNOWN.of(lang) if found.at_most is None else str(found.at_most)
    yield Text(f"Tối đa: {most} (trên {found.base})", f"At most: {most} (of {found.base})").of(lang)
    if found.rule is not None and found.rule.of is not None:
        yield f"  • {found.rule.of.of(lang)}"
    yield from _told(found.rule.text if found.rule else None, found.cite, lang)
    yield from _minded(found.readings, found.caveats, lang)


def money_data(found: Payment, matter: Matter) -> dict[str, Any]:
    """The prize in đồng and what it was worked out from."""
    return {
        "vnd": found.vnd,
        "at_most_vnd": found.at_most_vnd,
        "times": _decimal(found.rule.times if found.rule else None),
        "base_salary": found.salary,
        "base_salary_cite": found.salary_cite.vi if found.salary_cite else None,
        **_of(matter),
        "subject": found.subject,
        **_clause(found.cite, found.rule.basis if found.rule else None),
        "says": _both(found.rule.text if found.rule else None),
        **_beside(found.readings, found.caveats),
    }


def money_lines(found: Payment, lang: str) -> Iterator[str]:
    """The prize, the base salary, and the clause."""
    vnd = _UNKNOWN.of(lang) if found.vnd is None else _dong(found.vnd)
    yield Text(f"Tiền thưởng: {vnd}", f"Prize: {vnd}").of(lang)
    if found.at_most_vnd is not None:
        most = _dong(found.at_most_vnd)
        yield Text(f"Không quá: {most}", f"At most: {most}").of(lang)
    if found.cite is not None and found.salary is not None:
        base = _dong(found.salary)
        cite = f" [{found.salary_cite.of(lang)}]" if found.salary_cite else ""
        yield Text(f"Lương cơ sở: {base}{cite}", f"Base salary: {base}{cite}").of(lang)
    yield from _told(found.rule.text if found.rule else None, found.cite, lang)
    yield from _minded(found.readings, found.caveats, lang)


def _dong(vnd: int) -> str:
    return f"{vnd:,} đ".replace(",", ".")


def _decimal(times: Fraction | None) -> str | None:
    """`4.5`, as the clause prints it; a coefficient ends after some digits."""
    if times is None:
        return None
    return f"{(Decimal(times.numerator) / times.denominator).normalize():f}"


def _of(matter: Matter) -> dict[str, Any]:
    return {"award": matter.award, "on": matter.on.isoformat(), "case": matter.case}


def _clause(cite: Text | None, basis: Basis | None) -> dict[str, Any]:
    return {
        "cite": cite.vi if cite else None,
        "cite_en": cite.en if cite else None,
        "basis": basis,
    }


def _beside(readings: Iterable[Text], caveats: Iterable[Text]) -> dict[str, Any]:
    return {"readings": _all(readings), "caveats": _all(caveats)}


def _both(text: Text | None) -> dict[str, str] | None:
    return {"vi": text.vi, "en": text.en} if text else None


def _all(texts: Iterable[Text]) -> list[dict[str, str] | None]:
    return [_both(text) for text in texts]


def _told(text: Text | None, cite: Text | None, lang: str) -> Iterator[str]:
    if text is not None and cite is not None:
        yield f"{text.of(lang)} [{cite.of(lang)}]"


def _minded(readings: Iterable[Text], caveats: Iterable[Text], lang: str) -> Iterator[str]:
    yield from (f"  {p.READING.of(lang)}: {reading.of(lang)}" for reading in readings)
    yield from (f"  ! {caveat.of(lang)}" for caveat in caveats)
