"""Every mutant of a rule: the rule with one small mistake in its criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from thidua_rules.checks.mutants.change import Change, with_change, written_here
from thidua_rules.checks.mutants.heads import of_head
from thidua_rules.checks.mutants.leaves import of_leaf
from thidua_rules.checks.mutants.wholes import of_whole
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A rule with one mistake in it; `was` is the criterion as it is written, `now` as mistaken.

    `spent`: what is left out of what the award uses up, where the mistake is there.
    """

    kind: str
    text: Text
    was: c.Criterion
    now: c.Criterion
    rule: Rule
    spent: str | None = None


def mutants_of(rule: Rule, vocabulary: Vocabulary) -> Iterator[Mutant]:
    """The mutants, in the order of the rule's parts, and last those of what it uses up."""
    for part in written_here(rule.criterion):
        for change in changes_of(part, vocabulary):
            criterion = with_change(rule.criterion, part.at, change.criterion)
            yield Mutant(
                kind=change.kind,
                text=change.text,
                was=part,
                now=change.criterion,
                rule=replace(rule, criterion=criterion),
            )
    for name in ("of", "free_after"):
        yield from _other_spends(rule, name)


def _other_spends(rule: Rule, name: Literal["of", "free_after"]) -> Iterator[Mutant]:
    """Each kind that the award uses up left out, or each award after which it is free again."""
    slugs: tuple[str, ...] = getattr(rule.spends, name)
    for slug in slugs:
        left = tuple(other for other in slugs if other != slug)
        changed: dict[str, Any] = {name: left}
        yield Mutant(
            kind=f"spends.{name}",
            text=Text(f"bỏ `{slug}` khỏi `spends`", f"`{slug}` is left out of `spends`"),
            was=rule.criterion,
            now=rule.criterion,
            rule=replace(rule, spends=replace(rule.spends, **changed)),
            spent=slug,
        )


def changes_of(part: c.Criterion, vocabulary: Vocabulary) -> Iterator[Change]:
    """Every change to what is written of this criterion."""
    yield from of_head(part)
    if part.via is not None:
        return  # what is taken from another file is judged with that file
    match part:
        case c.AllOf() | c.AnyOf() | c.AtLeast() | c.Meets():
            yield from of_whole(part)
        case _:
            yield from of_leaf(part, vocabulary)
