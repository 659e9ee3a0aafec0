"""`meets` is linked to the rules of the awards that it names, among those that bind together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from thidua_rules.errors import Place, Problem
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Regime
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition, Rule


def linked(
    rules: Mapping[str, Rule], regimes: tuple[Regime, ...]
) -> tuple[dict[str, c.Criterion], list[Problem]]:
    """Each rule's criterion with every `meets` filled, and what could not be filled."""
    linker = _Linker(rules, regimes)
    made = {id: linker.root(id, ()) for id in rules}
    return made, linker.problems


def additions_linked(
    additions: Iterable[Addition], rules: Mapping[str, Rule], regimes: tuple[Regime, ...]
) -> tuple[dict[str, Addition], list[Problem]]:
    """Each addition with every `meets` filled as its rules fill theirs, and what could not be."""
    linker = _Linker(rules, regimes)
    made = {}
    for one in additions:
        criterion = one.criterion
        for id in one.rules[:1]:  # the rules of one addition are of one award and one instrument
            criterion = linker.fill(criterion, replace(rules[id], id=one.id), one.rules)
        made[one.id] = replace(one, criterion=criterion)
    return made, linker.problems


class _Linker:
    def __init__(self, rules: Mapping[str, Rule], regimes: tuple[Regime, ...]) -> None:
        self.rules, self.regimes = rules, regimes
        self.problems: list[Problem] = []

    def root(self, id: str, seen: tuple[str, ...]) -> c.Criterion:
        return self.fill(self.rules[id].criterion, self.rules[id], (*seen, id))

    def fill(self, criterion: c.Criterion, rule: Rule, seen: tuple[str, ...]) -> c.Criterion:
        match criterion:
            case c.Meets():
                return replace(criterion, parts=self._meant(criterion, rule, seen))
            case c.AllOf() | c.AnyOf() | c.AtLeast():
                parts = tuple(self.fill(part, rule, seen) for part in criterion.parts)
                return replace(criterion, parts=parts)
            case _:
                return criterion

    def _meant(self, meets: c.Meets, rule: Rule, seen: tuple[str, ...]) -> tuple[c.Criterion, ...]:
        found = [other for other in self.rules.values() if self._binds_with(other, rule, meets)]
        circle = [other.id for other in found if other.id in seen]
        if circle or not found:
            names = "`, `".join(circle or meets.awards)
            self._complain(rule, meets, names, circle=bool(circle))
            return ()
        return tuple(self.root(other.id, seen) for other in sorted(found, key=_order))

    def _binds_with(self, other: Rule, rule: Rule, meets: c.Meets) -> bool:
        return other.award in meets.awards and any(
            rule.instrument in regime.instruments and other.instrument in regime.instruments
            for regime in self.regimes
        )

    def _complain(self, rule: Rule, meets: c.Meets, names: str, *, circle: bool) -> None:
        text = (
            Text(f"`{meets.id}` dẫn vòng về `{names}`", f"`{meets.id}` leads back to `{names}`")
            if circle
            else Text(f"không có quy định về `{names}`", f"there is no rule for `{names}`")
        )
        self.problems.append(Problem("meets", text, Place(f"{rule.id}.yaml")))


def _order(rule: Rule) -> tuple[str, str, str]:
    return rule.cite.article, rule.cite.clause or "", rule.id
