"""Checks of the rulebook itself; CHECKS is their table of contents, in the order they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from thidua_rules.checks.agreement import deciders_agree, signers_agree
from thidua_rules.checks.basis import caveats_are_present, slots_agree
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.cases import (
    cases_answer_as_expected,
    cases_are_of_days_in_force,
    every_leaf_is_a_reason,
    sources_agree_with_clauses,
)
from thidua_rules.checks.citations import (
    citations_exist,
    citations_were_in_force,
    entries_cite_what_was_in_force,
)
from thidua_rules.checks.coverage import every_leaf_decides
from thidua_rules.checks.effect import no_gap_in_time, no_overlap_in_time, regimes_follow_on
from thidua_rules.checks.instruments import kinds_agree_with_numbers, replacements_are_mutual
from thidua_rules.checks.lifecycles import lifecycles_are_sound
from thidua_rules.checks.notices import notices_are_sound, reminders_of_profiles_are_sound
from thidua_rules.checks.orphans import articles_are_cited
from thidua_rules.checks.packs import PACK_CHECKS, check_packs
from thidua_rules.checks.procedure import (
    entries_do_not_overlap,
    quotas_are_the_same,
    second_readers_are_missing,
)
from thidua_rules.checks.procedure_answers import procedure_cases_answer_as_expected
from thidua_rules.checks.profiles import profiles_are_read
from thidua_rules.checks.readers import (
    entries_are_worded_twice,
    gaps_are_named,
    two_readers_compared_it,
    worded_twice,
)
from thidua_rules.checks.texts import texts_are_unchanged
from thidua_rules.checks.whole import decisions_answer_as_expected
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.rulebook import SHIPPED

Check = Callable[[Bench], Iterator[Problem]]

BOOK_CHECKS: tuple[Check, ...] = (
    kinds_agree_with_numbers,
    replacements_are_mutual,
    regimes_follow_on,
    no_overlap_in_time,
    no_gap_in_time,
    citations_exist,
    citations_were_in_force,
    entries_cite_what_was_in_force,
    deciders_agree,
    signers_agree,
    entries_do_not_overlap,
    quotas_are_the_same,
    articles_are_cited,
    texts_are_unchanged,
    worded_twice,
    entries_are_worded_twice,
    gaps_are_named,
    slots_agree,
    caveats_are_present,
    two_readers_compared_it,
    second_readers_are_missing,
)

CASE_CHECKS: tuple[Check, ...] = (
    cases_are_of_days_in_force,
    cases_answer_as_expected,
    every_leaf_is_a_reason,
    sources_agree_with_clauses,
    every_leaf_decides,
)

# Cases of an award as a whole, and of what the procedure files say.
WHOLE_CHECKS: tuple[Check, ...] = (
    decisions_answer_as_expected,
    procedure_cases_answer_as_expected,
)

CHECKS = (*BOOK_CHECKS, *CASE_CHECKS, *WHOLE_CHECKS)


WORKFLOW_CHECKS: tuple[Check, ...] = (
    lifecycles_are_sound,
    profiles_are_read,
    notices_are_sound,
    reminders_of_profiles_are_sound,
)


def check(
    folder: Path = SHIPPED,
    *,
    texts: Path | None = None,
    workflows: bool = False,
    packs: Sequence[Path] = (),
) -> tuple[Problem, ...]:
    """Every problem found in a folder of criteria; a book that does not load is one list of them.

    Args:
        folder: the criteria (default: those of the package).
        texts: a folder with the official texts, to compare the fingerprints of cited clauses.
        packs: folders of local decisions, to be checked on the criteria.
        workflows: check the lifecycles and the shipped profiles of blocs against them as well.
    """
    try:
        bench = bench_of(folder, texts)
    except RuleFileError as error:
        return error.problems
    checks = (*CHECKS, *WORKFLOW_CHECKS) if workflows else CHECKS
    found = (problem for one in checks for problem in one(bench))
    return (*bench.problems, *found, *(check_packs(bench, packs) if packs else ()))


__all__ = [
    "BOOK_CHECKS",
    "CASE_CHECKS",
    "CHECKS",
    "PACK_CHECKS",
    "WHOLE_CHECKS",
    "WORKFLOW_CHECKS",
    "check",
    "check_packs",
]
