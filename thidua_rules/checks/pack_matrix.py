"""The clauses of rules as packs narrow and fill them, against the cases of the packs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from thidua_rules.checks.bench import Bench
from thidua_rules.checks.coverage import Matrix, laid_out
from thidua_rules.checks.packs import Filed, filed
from thidua_rules.model.rule import Rule


def pack_matrices(bench: Bench, folders: Sequence[Path], id: str) -> Iterator[Matrix]:
    """The rules that the file of that id adds to, or the rule of that id.

    One for each span in which a rule stands otherwise and that some case is about.

    Raises:
        RuleFileError: a pack does not load.
    """
    for one in filed(bench, folders):
        for rule in _standing(one):
            if id in {one.addition.id, rule.id}:
                yield laid_out(rule, [pair for pair in one.answers if pair[1].rule is rule])


def _standing(one: Filed) -> list[Rule]:
    """Each rule that answers a case, as the law alone has it and as the pack leaves it."""
    rules: list[Rule] = []
    for _, found in one.answers:
        if not any(found.rule is rule for rule in rules):
            rules.append(found.rule)
    return rules
