"""What packs add, woven into the national rules: always joined to them, never in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from thidua_rules.model import criterion as c
from thidua_rules.model.law import Span, Text
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.rulebook.rules.leaves import fields

NATIONAL = "quy-dinh-chung"
_BY_THE_LAW = Text("Theo quy định chung", "By the national text")


class CircleError(Exception):
    """What packs add leads back to itself; `ids` are the files on the way."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(" → ".join(ids))


class Weaver:
    """Weaves the additions of one day into criteria, and keeps count of those it used."""

    def __init__(self, additions: Iterable[Addition], rules: Mapping[str, Rule]) -> None:
        self.joined: dict[str, list[Addition]] = {}
        self.filled: dict[tuple[str, str], list[Addition]] = {}
        self.used: dict[str, Addition] = {}
        self.rules = rules
        for one in additions:
            for id in one.rules:
                if one.slot is None or one.slot in {detail.id for detail in rules[id].details}:
                    self.joined.setdefault(id, []).append(one)
                else:
                    self.filled.setdefault((id, one.slot), []).append(one)

    def weave(self, criterion: c.Criterion, seen: tuple[str, ...] = ()) -> c.Criterion:
        """The criterion with all that is added to it and to what it refers to.

        Raises:
            CircleError: an addition asks for a rule that it is itself added to.
        """
        made = self._inside(criterion, seen)
        if criterion.at not in self.joined:
            return made
        parts = [self._added(one, seen) for one in self.joined[criterion.at]]
        return _narrowed(made, parts)

    def _inside(self, criterion: c.Criterion, seen: tuple[str, ...]) -> c.Criterion:
        match criterion:
            case c.AllOf() | c.AnyOf() | c.AtLeast() | c.Meets():
                parts = tuple(self.weave(part, seen) for part in criterion.parts)
                return replace(criterion, parts=parts)
            case c.Delegated():
                return self._filled(criterion, seen)
            case _:
                return criterion

    def _filled(self, slot: c.Delegated, seen: tuple[str, ...]) -> c.Criterion:
        """What fills the slot, at its place; for whom it is not, the slot stays as it is."""
        id = slot.at.partition("#")[0]
        parts: list[c.Criterion] = []
        for one in self.filled.get((id, slot.slot), ()):
            filling = replace(self._added(one, seen), via=slot.cite)
            others = _others(filling.only, self.rules[id].audience.kinds)
            parts += [filling, *(replace(slot, only=audience) for audience in others)]
        head = fields(slot) | {"presumed": False}
        return c.AllOf(**head, parts=tuple(parts)) if parts else slot

    def _added(self, addition: Addition, seen: tuple[str, ...]) -> c.Criterion:
        if addition.id in seen:
            raise CircleError((*seen, addition.id))
        self.used[addition.id] = addition
        return self.weave(addition.criterion, (*seen, addition.id))


def _others(only: c.Audience | None, kinds: tuple[str, ...]) -> Iterator[c.Audience]:
    """Those of these kinds who are not of the audience, as audiences that cover them together."""
    if only is None:
        return
    if rest := tuple(kind for kind in kinds if only.kinds and kind not in only.kinds):
        yield c.Audience(kinds=rest)
    if only.groups:
        yield c.Audience(excluded=only.groups)
    if only.excluded:
        yield c.Audience(groups=only.excluded)


def _narrowed(root: c.Criterion, parts: list[c.Criterion]) -> c.AllOf:
    """The national criterion and the parts: the least of their verdicts, so never a better one."""
    head = fields(root) | {"reading": None, "gap": None}
    words = Text(f"{_BY_THE_LAW.vi}: {root.text.vi}", f"{_BY_THE_LAW.en}: {root.text.en}")
    inner = replace(root, id=NATIONAL, at=f"{root.at}#{NATIONAL}", text=words, only=None)
    return c.AllOf(**head, parts=(inner, *parts))


def phases(rule: Rule, additions: Sequence[Addition], rules: Mapping[str, Rule]) -> list[Rule]:
    """The rule as it stands in each span in which something is added to it.

    Raises:
        CircleError: an addition asks for a rule that it is itself added to.
    """
    return [
        made
        for span in _spans(rule.effective, additions)
        for made in [_in_span(rule, span, additions, rules)]
        if made.local
    ]


def _spans(whole: Span, additions: Sequence[Addition]) -> list[Span]:
    """The span cut at every day on which an addition begins or ends."""
    days = {day for one in additions for day in (one.effective.start, one.effective.end) if day}
    cuts = sorted(day for day in days if day in whole and day > whole.start)
    ends: list[date | None] = [*cuts, whole.end]
    return [Span(start, end) for start, end in zip([whole.start, *cuts], ends, strict=True)]


def _in_span(
    rule: Rule, span: Span, additions: Sequence[Addition], rules: Mapping[str, Rule]
) -> Rule:
    weaver = Weaver([one for one in additions if span.start in one.effective], rules)
    criterion = weaver.weave(rule.criterion)
    filled = {one.slot for one in weaver.used.values() if rule.id in one.rules}
    return replace(
        rule,
        effective=span,
        criterion=criterion,
        details=tuple(detail for detail in rule.details if detail.id not in filled),
        local=tuple(weaver.used[id] for id in sorted(weaver.used)),
    )
