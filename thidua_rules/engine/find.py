"""Find out what a dossier says of one criterion and of all within it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from thidua_rules.engine.audience import applies
from thidua_rules.engine.declared import fact, share, tenure
from thidua_rules.engine.found import Found
from thidua_rules.engine.judgements import judged
from thidua_rules.engine.look import Look
from thidua_rules.engine.records import absent, count, streak
from thidua_rules.engine.windows import NONE, Reach, Scope
from thidua_rules.model import criterion as c
from thidua_rules.model.dossier import FIRST_YEAR
from thidua_rules.model.verdict import Verdict, all_of, any_of, at_least_of


def find(criterion: c.Criterion, look: Look, scope: Scope) -> Found:
    """The finding for the criterion, as far as it is for this subject."""
    if criterion.only is None:
        return _capped(_find(criterion, look, scope))
    audience = applies(criterion.only, look.dossier.subject)
    if audience is Verdict.UNMET:
        return Found(
            criterion=criterion, verdict=Verdict.NOT_APPLICABLE, audience=Verdict.NOT_APPLICABLE
        )
    found = _capped(_find(criterion, look, scope))
    if audience is Verdict.UNKNOWN:
        verdict = min(found.verdict, audience)
        return replace(found, verdict=verdict, audience=audience, inner=found.verdict)
    return found


def _capped(found: Found) -> Found:
    """What rests on an unread text is never met; what is presumed is, while nothing is known."""
    if found.criterion.gap is not None and found.verdict is Verdict.MET:
        return replace(found, verdict=Verdict.UNKNOWN)
    if found.criterion.presumed and found.verdict is Verdict.UNKNOWN:
        return replace(found, verdict=Verdict.MET, presumed=True)
    return found


def _find(criterion: c.Criterion, look: Look, scope: Scope) -> Found:  # noqa: PLR0911, C901
    match criterion:
        case c.AllOf():
            return _all(criterion, look, scope)
        case c.AnyOf() | c.Meets() | c.AtLeast():
            return _some(criterion, _each(criterion.parts, look, scope))
        case c.Counted():
            return count(criterion, look, scope)
        case c.Streak():
            return streak(criterion, look, scope)
        case c.Absent():
            return absent(criterion, look, scope)
        case c.Share():
            return share(criterion, look)
        case c.FactBound():
            return fact(criterion, look)
        case c.Tenure():
            return tenure(criterion, look)
        case c.Attested(by=by):
            return judged(Found(criterion=criterion, verdict=Verdict.UNKNOWN), by, look)
        case c.Delegated():
            return Found(criterion=criterion, verdict=Verdict.UNKNOWN)
        case _:
            assert_never(criterion)


def _each(parts: Sequence[c.Criterion], look: Look, scope: Scope) -> tuple[Found, ...]:
    return tuple(find(part, look, scope) for part in parts)


def _some(criterion: c.AnyOf | c.Meets | c.AtLeast, parts: tuple[Found, ...]) -> Found:
    verdicts = [part.verdict for part in parts]
    if isinstance(criterion, c.AtLeast):
        return Found(criterion=criterion, verdict=at_least_of(criterion.k, verdicts), parts=parts)
    return Found(criterion=criterion, verdict=any_of(verdicts), parts=parts)


def _all(criterion: c.AllOf, look: Look, scope: Scope) -> Found:
    """Every part; where a part looks inside a run, the run that serves the whole best."""
    opened: tuple[Found, ...] = ()
    if criterion.since is not None:
        grant = find(criterion.since, look, scope)
        opened = (grant,)
        scope = replace(scope, grant=_after(criterion, grant, look))
        if grant.verdict is Verdict.UNMET:
            return _whole(criterion, opened + tuple(_unread(part) for part in criterion.parts))
    return max(
        (_whole(criterion, opened + parts) for parts in _readings(criterion, look, scope)),
        key=lambda found: found.verdict,
    )


def _whole(criterion: c.AllOf, parts: tuple[Found, ...]) -> Found:
    parts = tuple(_perhaps_spared(part) for part in parts)
    return Found(criterion=criterion, verdict=all_of(part.verdict for part in parts), parts=parts)


def _perhaps_spared(part: Found) -> Found:
    """An unmet part that may not be for this subject does not yet fail the whole."""
    if part.audience is Verdict.UNKNOWN:
        return replace(part, verdict=Verdict.UNKNOWN, spared=True)
    return part


def _unread(part: c.Criterion) -> Found:
    """Without the grant nothing can be said of what has to follow it."""
    return Found(criterion=part, verdict=Verdict.UNKNOWN)


def _readings(criterion: c.AllOf, look: Look, scope: Scope) -> list[tuple[Found, ...]]:
    """The parts once for each run that they may look into."""
    runs = [(part, find(part, look, scope)) for part in criterion.parts if _is_run(part)]
    scopes = [(scope, dict[str, Found]())]
    for part, found in runs:
        scopes = [
            (one.with_run(part.id, run.reach), {**chosen, part.id: _choose(found, at)})
            for one, chosen in scopes
            for at, run in enumerate(found.runs)
        ]
    return [
        tuple(chosen.get(part.id) or find(part, look, one) for part in criterion.parts)
        for one, chosen in scopes
    ]


def _is_run(part: c.Criterion) -> bool:
    return isinstance(part, c.Streak) and part.only is None


def _choose(found: Found, at: int) -> Found:
    """The streak as that one of its runs."""
    run = found.runs[at]
    assert isinstance(found.criterion, c.Streak)
    verdict = run.verdict(found.criterion)
    return _capped(replace(found, verdict=verdict, observed=str(run.sure), presumed=False))


def _after(criterion: c.AllOf, grant: Found, look: Look) -> Reach:
    """The years after the grant, surely and possibly, while another grant may still turn up."""
    assert criterion.since is not None
    years = [record.year for record in grant.evidence]
    unsettled = [
        year
        for one in criterion.since.of
        for year in (FIRST_YEAR, look.last)
        if not look.settled(one.kind, year)
    ]
    end = look.last + 1
    if not years:
        return Reach(NONE, range(FIRST_YEAR, end))
    if criterion.grant == "first":
        first = min(years) + 1
        return Reach(range(first, end), range(FIRST_YEAR if unsettled else first, end))
    latest = max(years) + 1
    return Reach(NONE if unsettled else range(latest, end), range(latest, end))
