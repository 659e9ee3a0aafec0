"""`_instrument.yaml` and `_regimes.yaml`: what is held, when it binds, and what is not known."""

from __future__ import annotations

from datetime import date

from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Gap, Regime, Transition
from thidua_rules.model.law import Citation, Instrument, Span, Text
from thidua_rules.rulebook.file_shapes import (
    GapShape,
    InstrumentShape,
    RegimeShape,
    RegimesShape,
)
from thidua_rules.rulebook.from_yaml import text_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shape import Effective
from thidua_rules.rulebook.source import Source


def span_of(since: date, until: date | None, source: Source) -> Span:
    """A span of days.

    Raises:
        RuleFileError: it runs backwards.
    """
    try:
        return Span(since, until)
    except ValueError as error:
        text = Text(f"khoảng {since} đến {until} đi ngược", str(error))
        raise RuleFileError([Problem("span", text, source.place(()))]) from None


def instrument_from(id: str, source: Source) -> Instrument:
    """Raises: RuleFileError."""
    shape = validated(InstrumentShape, source)
    return Instrument(
        id=id,
        kind=shape.kind,
        number=shape.number,
        title=text_of(shape.title),
        issued=shape.issued,
        effective=effective_of(shape.effective, shape.issued, source),
        basis=shape.basis,
        source=shape.source,
        replaces=tuple(shape.replaces),
        replaced_by=tuple(shape.replaced_by),
        amended_by=tuple(shape.amended_by),
    )


def effective_of(shape: Effective, otherwise: date, source: Source) -> Span:
    """The days written, or from that day on."""
    return span_of(shape.since or otherwise, shape.until, source)


def regimes_from(source: Source) -> tuple[tuple[Regime, ...], dict[str, Gap]]:
    """Raises: RuleFileError."""
    shape = validated(RegimesShape, source)
    gaps = {gap.id: _gap(gap) for gap in shape.gaps}
    regimes = (_regime(regime, source) for regime in shape.regimes)
    return tuple(sorted(regimes, key=lambda regime: regime.span.start)), gaps


def _gap(shape: GapShape) -> Gap:
    return Gap(shape.id, Citation.parse(shape.cite), shape.kind, text_of(shape))


def _regime(shape: RegimeShape, source: Source) -> Regime:
    turn = shape.transition
    return Regime(
        id=shape.id,
        title=text_of(shape.title),
        span=span_of(shape.since, shape.until, source),
        instruments=tuple(shape.instruments),
        caveats=tuple(text_of(words) for words in shape.caveats),
        amended=tuple(Citation.parse(short) for short in shape.amended),
        amended_by=shape.amended_by,
        transition=(
            Transition(
                Citation.parse(turn.cite),
                turn.basis,
                turn.since,
                turn.unless_more_favourable,
                text_of(turn),
            )
            if turn
            else None
        ),
    )
