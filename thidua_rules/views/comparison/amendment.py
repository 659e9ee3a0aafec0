"""An award under the texts of two days: what each says of it, one beside the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Generic, TypeVar

from thidua_rules.engine.applicable_law import Texts
from thidua_rules.engine.side import Side
from thidua_rules.errors import NoRuleInForceError
from thidua_rules.model.criterion import Criterion
from thidua_rules.model.papers import Paper
from thidua_rules.model.rule import Counting, Decider, Rule
from thidua_rules.model.votes import VoteRule
from thidua_rules.views.comparison.pairing import Pair, pairs

ThingT = TypeVar("ThingT")


@dataclass(frozen=True, slots=True)
class Turnover(Generic[ThingT]):
    """What is no longer said, and what is said now, of things that are there or are not."""

    dropped: tuple[ThingT, ...]
    added: tuple[ThingT, ...]


@dataclass(frozen=True, slots=True)
class RulePair:
    """A rule of the award, and the one of the other day that answers the same people."""

    old: Rule | None
    new: Rule | None
    clauses: tuple[Pair, ...]
    deciders: Turnover[Decider]


@dataclass(frozen=True, slots=True)
class Amendment:
    """What changed of an award: its rules, what is common to all, who votes, what is handed in."""

    award: str
    old: Side
    new: Side
    rules: tuple[RulePair, ...]
    conditions: tuple[Pair, ...]
    counting: Turnover[Counting]
    votes: Turnover[VoteRule]
    papers: Turnover[Paper]


def amendment(award: str, old: Side, new: Side) -> Amendment:
    """Compare the texts of the award on two sides.

    Raises:
        NoRuleInForceError: neither side holds a text of it.
    """
    was, now = old.texts(award), new.texts(award)
    if was is None and now is None:
        raise NoRuleInForceError(award, new.on, ())
    return Amendment(
        award=award,
        old=old,
        new=new,
        rules=tuple(_rules(was, now)),
        conditions=pairs(was.conditions if was else (), now.conditions if now else ()),
        counting=_turnover(was.counting if was else (), now.counting if now else (), _counts),
        votes=_turnover(_vote(award, old), _vote(award, new), _voted),
        papers=_turnover(_papers(award, old), _papers(award, new), lambda paper: paper.id),
    )


def _rules(was: Texts | None, now: Texts | None) -> Iterable[RulePair]:
    """The rules of the same file name first: that is the group they are for; then the others."""
    old = {_group(rule): rule for rule in (was.rules if was else ())}
    new = {_group(rule): rule for rule in (now.rules if now else ())}
    for group in dict.fromkeys([*new, *old]):
        before, after = old.get(group), new.get(group)
        yield RulePair(
            before,
            after,
            pairs(_root(before), _root(after)),
            _turnover(
                _deciders(before, was), _deciders(after, now), lambda one: one.who
            ),
        )  # fmt: skip


def _group(rule: Rule) -> str:
    return rule.id.partition("/")[2]


def _root(rule: Rule | None) -> tuple[Criterion, ...]:
    """The tree without whom it is for, which is told once, of the rule."""
    return () if rule is None else (replace(rule.criterion, only=None),)


def _deciders(rule: Rule | None, texts: Texts | None) -> tuple[Decider, ...]:
    if rule is None or texts is None:
        return ()
    return tuple(one for one in rule.decided_by if texts.day in one.span)


def _vote(award: str, side: Side) -> tuple[VoteRule, ...]:
    found = side.book.vote_on(award, on=side.on)
    return () if found is None else (found,)


def _papers(award: str, side: Side) -> tuple[Paper, ...]:
    return side.book.papers_of(award, on=side.on)


def _voted(rule: VoteRule) -> tuple[object, ...]:
    return (rule.at_least, rule.of, rule.secret, rule.written, rule.rounds)


def _counts(one: Counting) -> tuple[object, ...]:
    """How it counts, wherever it stands and however it is said."""
    said = {"id", "at", "cite", "text", "basis", "awards", "reading"}
    return tuple(getattr(one, field.name) for field in fields(one) if field.name not in said)


def _turnover(
    old: Iterable[ThingT], new: Iterable[ThingT], key: Callable[[ThingT], object]
) -> Turnover[ThingT]:
    was, now = list(old), list(new)
    before, after = {key(one) for one in was}, {key(one) for one in now}
    return Turnover(
        tuple(one for one in was if key(one) not in after),
        tuple(one for one in now if key(one) not in before),
    )
