"""The whole of an award: its rules are alternatives, the common conditions join them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from thidua_rules.engine.applicable_law import Texts
from thidua_rules.engine.find import find
from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Look
from thidua_rules.engine.windows import Scope
from thidua_rules.model import criterion as c
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict, all_of, any_of, at_least_of

Answers: TypeAlias = Mapping[str, Verdict]
GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The findings of all rules of an award and of its conditions; `rule` answers best."""

    texts: Texts
    rule: Rule
    rules: tuple[Found, ...]
    conditions: tuple[Found, ...]
    look: Look

    @property
    def verdict(self) -> Verdict:
        return revalued(self, {})

    def parts(self) -> tuple[Found, ...]:
        return (*self.rules, *self.conditions)


def conclude(texts: Texts, look: Look) -> Conclusion:
    """Find each rule and each condition; the rule that answers best answers for the award."""
    rules = tuple(find(rule.criterion, _under(rule, look), Scope()) for rule in texts.rules)
    conditions = tuple(find(one, look, Scope()) for one in texts.conditions)
    best = max(range(len(rules)), key=lambda place: (rules[place].verdict, -place))
    return Conclusion(texts, texts.rules[best], rules, conditions, look)


def _under(rule: Rule, look: Look) -> Look:
    """The look with what this rule uses up."""
    return look.under(look.counting, rule.spends) if rule.spends.of else look


def question_of(found: Found) -> str:
    """What has to be answered for this leaf; the same judgement is one question wherever it is."""
    criterion = found.criterion
    return f"judgement:{criterion.id}" if isinstance(criterion, c.Attested) else criterion.at


def revalued(conclusion: Conclusion, answers: Answers) -> Verdict:
    """The verdict of the whole once these questions are answered so."""
    standards = [value(found, answers) for found in conclusion.rules]
    if all(verdict is Verdict.NOT_APPLICABLE for verdict in standards):
        return Verdict.NOT_APPLICABLE
    return all_of([any_of(standards), *(value(found, answers) for found in conclusion.conditions)])


def value(found: Found, answers: Answers) -> Verdict:
    """What a finding comes to once these questions are answered so."""
    verdict = _own_value(found, answers)
    if found.audience is not Verdict.UNKNOWN:
        return verdict
    match answers.get(GROUPS):
        case Verdict.MET:
            return verdict
        case Verdict.UNMET:
            return Verdict.NOT_APPLICABLE
        case _:
            return Verdict.UNKNOWN if found.spared else min(verdict, Verdict.UNKNOWN)


def _own_value(found: Found, answers: Answers) -> Verdict:
    own = found.verdict if found.inner is None else found.inner
    if not found.parts:
        return answers.get(question_of(found), own) if own is Verdict.UNKNOWN else own
    verdict = _combined(found.criterion, [value(part, answers) for part in found.parts])
    if found.criterion.gap is not None and verdict is Verdict.MET:
        return answers.get(question_of(found), Verdict.UNKNOWN)
    return verdict


def _combined(criterion: c.Criterion, verdicts: Iterable[Verdict]) -> Verdict:
    match criterion:
        case c.AllOf():
            return all_of(verdicts)
        case c.AtLeast(k=k):
            return at_least_of(k, verdicts)
        case _:
            return any_of(verdicts)
