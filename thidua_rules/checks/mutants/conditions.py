"""What may be wrong in what is common to all awards: conditions, how records count, regimes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from typing import Any, Literal

from thidua_rules.checks.mutants.change import with_change, written_here
from thidua_rules.checks.mutants.dates import binding
from thidua_rules.checks.mutants.equivalent import normal
from thidua_rules.checks.mutants.plant import changes_of
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Condition, Conditions, Counting

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BookMutant:
    """A book with one mistake in `file`, in the entry `id` (none: in the file as a whole)."""

    file: str
    id: str | None
    text: Text
    book: Rulebook
    equivalent: bool = False
    criterion: c.Criterion | None = None
    counting: Counting | None = None


def condition_mutants(book: Rulebook) -> Iterator[BookMutant]:
    """Each condition and each rule of counting with one thing wrong in it, or left out."""
    for place, whole in enumerate(book.conditions):
        for id, text, now, more in (*_conditions(whole, book), *_counting(whole, book)):
            held = (*book.conditions[:place], now, *book.conditions[place + 1 :])
            yield BookMutant(whole.id, id, text, replace(book, conditions=held), **more)


Made = tuple[str, Text, Conditions, dict[str, Any]]


def _left_out(slug: str) -> Text:
    return Text(f"bỏ `{slug}`", f"`{slug}` is left out")


def _conditions(whole: Conditions, book: Rulebook) -> Iterator[Made]:
    for place, one in enumerate(whole.conditions):
        root = one.criterion
        for text, now, more in _of_condition(one, book):
            kept = () if now is None else (now,)
            held = (*whole.conditions[:place], *kept, *whole.conditions[place + 1 :])
            yield root.id, text, replace(whole, conditions=held), more


def _of_condition(
    one: Condition, book: Rulebook
) -> Iterator[tuple[Text, Condition | None, dict[str, Any]]]:
    root = one.criterion
    yield _left_out(root.id), None, {"criterion": root}
    for award in one.awards if len(one.awards) > 1 else ():
        left = tuple(other for other in one.awards if other != award)
        yield _left_out(award), replace(one, awards=left), {"criterion": root}
    for part in written_here(root):
        for change in changes_of(part, book.vocabulary):
            same = normal(part, book.vocabulary) == normal(change.criterion, book.vocabulary)
            changed = with_change(root, part.at, change.criterion)
            more = {"criterion": part, "equivalent": same}
            yield change.text, replace(one, criterion=changed), more


def _counting(whole: Conditions, book: Rulebook) -> Iterator[Made]:
    for place, one in enumerate(whole.counting):
        for text, now in _of_counting(one, book):
            kept = () if now is None else (now,)
            held = (*whole.counting[:place], *kept, *whole.counting[place + 1 :])
            more = {"counting": one, "equivalent": _counts_nobody(one, whole, book)}
            yield one.id, text, replace(whole, counting=held), more


def _counts_nobody(one: Counting, whole: Conditions, book: Rulebook) -> bool:
    """Whether it is about time in posts, which no rule of those days asks for."""
    return one.women_serve is not None and not any(
        isinstance(part, c.Tenure)
        for rule in book
        if rule.effective.start in whole.effective or whole.effective.start in rule.effective
        for part in c.walk(rule.criterion)
    )


def _of_counting(one: Counting, book: Rulebook) -> Iterator[tuple[Text, Counting | None]]:
    """The rule left out, each word of its lists left out or one more, the part of women one off."""
    yield _left_out(one.id), None
    names: tuple[Literal["awards", "leave_out_types"], ...] = ("awards", "leave_out_types")
    for name in names:
        slugs: tuple[str, ...] = getattr(one, name)
        for slug in slugs if len(slugs) > 1 else ():
            less: dict[str, Any] = {name: tuple(other for other in slugs if other != slug)}
            yield _left_out(slug), replace(one, **less)
    for slug in book.vocabulary.reward_types if one.leave_out_types else ():
        if slug not in one.leave_out_types:
            types = (*one.leave_out_types, slug)
            text = Text(f"bỏ cả loại `{slug}` khi đếm", f"`{slug}` does not count either")
            yield text, replace(one, leave_out_types=types)
    if (part := one.women_serve) is not None:
        for now in (Fraction(part.numerator, part.denominator + n) for n in (-1, 1)):
            said = f"`women_serve`: {part} → {now}"
            yield Text(said, said), replace(one, women_serve=now)


def regime_mutants(book: Rulebook) -> Iterator[BookMutant]:
    """Each instrument that decides left out of its regime; transitions forgotten or turned."""
    for place, regime in enumerate(book.regimes):
        same = _is_the_same_law(regime, book)
        for text, now in (*_without_instruments(regime, book), *_transitions(regime)):
            held = (*book.regimes[:place], now, *book.regimes[place + 1 :])
            asked = now.transition is not None and now.transition.since == regime.span.start
            turned = now.transition != regime.transition and asked
            yield BookMutant(
                "_regimes", regime.id, text, replace(book, regimes=held), equivalent=turned and same
            )


def _is_the_same_law(regime: Regime, book: Rulebook) -> bool:
    """Whether the day before the regime every award had the same rules and conditions.

    Then neither of the two texts can be the more favourable.
    """
    day = regime.span.start
    return all(
        binding(book, rule.award, kind, day)[1:] == binding(book, rule.award, kind, day - _DAY)[1:]
        for rule in book
        for kind in rule.audience.kinds
    )


def _without_instruments(regime: Regime, book: Rulebook) -> Iterator[tuple[Text, Regime]]:
    """Those by which nothing is decided are no matter of a decision."""
    deciding = {one.instrument for one in book.rules} | {o.instrument for o in book.conditions}
    for id in regime.instruments:
        if id in deciding:
            left = tuple(other for other in regime.instruments if other != id)
            yield _left_out(id), replace(regime, instruments=left)


def _transitions(regime: Regime) -> Iterator[tuple[Text, Regime]]:
    """The clause forgotten, its day one off, and what is more favourable not looked at."""
    turn = regime.transition
    if turn is None:
        return
    text = Text("quên quy định chuyển tiếp", "the transitional clause is forgotten")
    yield text, replace(regime, transition=None)
    for now in (turn.since - _DAY, turn.since + _DAY):
        said = f"`since`: {turn.since} → {now}"
        yield Text(said, said), replace(regime, transition=replace(turn, since=now))
    if not turn.unless_more_favourable:
        return
    text = Text("không xét quy định mới có lợi hơn", "what is more favourable is not looked at")
    yield text, replace(regime, transition=replace(turn, unless_more_favourable=False))
