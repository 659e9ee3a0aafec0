"""`_instrument.yaml` and `_regimes.yaml`: what is held, when it binds, and what is not known."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from thidua_rules.model.book import Regime, Transition
from thidua_rules.model.gap import Gap
from thidua_rules.model.law import Instrument, Span
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.shapes.files import (
    GapShape,
    InstrumentShape,
    IssuedShape,
    RegimeShape,
    RegimesShape,
    TransitionShape,
)
from thidua_rules.rulebook.shapes.shape import Effective
from thidua_rules.rulebook.slugs import HELD, Path, SlugReader


def instrument_from(id: str, reader: SlugReader) -> Instrument:
    """The instrument; problems are left with the reader.

    Raises:
        RuleFileError: the file has not the shape of an instrument.
    """
    shape = validated(InstrumentShape, reader.source)
    return issued(id, shape, shape.kind, effective_of(shape.effective, shape.issued, reader))


def issued(id: str, shape: IssuedShape, kind: str, effective: Span) -> Instrument:
    """The instrument of that kind that says this of itself."""
    return Instrument(
        id=id,
        kind=kind,
        number=shape.number,
        title=text_of(shape.title),
        issued=shape.issued,
        effective=effective,
        basis=shape.basis,
        source=shape.source,
        replaces=tuple(shape.replaces),
        replaced_by=tuple(shape.replaced_by),
        amended_by=tuple(shape.amended_by),
    )


def effective_of(shape: Effective, otherwise: date, reader: SlugReader) -> Span:
    """The days written, or from that day on."""
    return reader.span(shape.since or otherwise, shape.until, ("effective", "until"))


def regimes_from(
    reader: SlugReader, held: Collection[str]
) -> tuple[tuple[Regime, ...], dict[str, Gap]]:
    """The regimes and gaps; `held` names the instruments. Problems are left with the reader.

    Raises:
        RuleFileError: the file has not the shape of regimes.
    """
    shape = validated(RegimesShape, reader.source)
    gaps = {gap.id: gap_of(gap, reader, ("gaps", place)) for place, gap in enumerate(shape.gaps)}
    regimes = [
        _regime(regime, reader, ("regimes", place)) for place, regime in enumerate(shape.regimes)
    ]
    for place, regime in enumerate(shape.regimes):
        if regime.amended_by is not None:
            reader.known(regime.amended_by, held, HELD, ("regimes", place, "amended_by"))
    return tuple(sorted(regimes, key=lambda regime: regime.span.start)), gaps


def gap_of(shape: GapShape, reader: SlugReader, path: Path, *, within: str | None = None) -> Gap:
    """What cannot be said yet; `within` is the instrument that its citation need not name."""
    cite = reader.citation(shape.cite, (*path, "cite"), within=within)
    return Gap(shape.id, cite, shape.kind, text_of(shape))


def _regime(shape: RegimeShape, reader: SlugReader, path: Path) -> Regime:
    turn = shape.transition
    return Regime(
        id=shape.id,
        title=text_of(shape.title),
        span=reader.span(shape.since, shape.until, (*path, "until")),
        instruments=tuple(shape.instruments),
        caveats=tuple(text_of(words) for words in shape.caveats),
        amended=tuple(
            reader.citation(short, (*path, "amended", place))
            for place, short in enumerate(shape.amended)
        ),
        amended_by=shape.amended_by,
        transition=_transition(turn, reader, (*path, "transition")) if turn else None,
    )


def _transition(shape: TransitionShape, reader: SlugReader, path: Path) -> Transition:
    return Transition(
        reader.citation(shape.cite, (*path, "cite")),
        shape.basis,
        shape.since,
        shape.unless_more_favourable,
        text_of(shape),
    )
