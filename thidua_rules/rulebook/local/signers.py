"""One judgement has one signer: a pack may not ask another authority under the same name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_rules.errors import Place, Problem
from thidua_rules.model.criterion import Attested, walk
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule


def signed_by_two(rules: Iterable[Rule]) -> Iterator[Problem]:
    """A judgement of a pack whose name stands in the same rule for another authority's."""
    for rule in rules:
        local = {one.pack for one in rule.local}
        asked = [part for part in walk(rule.criterion) if isinstance(part, Attested)]
        for one in asked:
            others = {other.by for other in asked if other.id == one.id and other.by != one.by}
            if one.at.partition("/")[0] in local and others:
                yield _signed_by_two(one, min(others))


def _signed_by_two(one: Attested, other: str) -> Problem:
    text = Text(
        f"nhận định `{one.id}` đã do `{other}` ký trong quy định này",
        f"the judgement `{one.id}` is signed by `{other}` in this rule",
    )
    hint = Text("đặt tên khác", "give it another name")
    return Problem("signer", text, Place(f"{one.at.partition('#')[0]}.yaml"), hint)
