"""Shipped reminders: each file loads, names what there is, cites clauses that exist, once each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Problem, ProfileError, RuleFileError
from thidua_rules.events.rule_faults import faults
from thidua_rules.events.rules import SHIPPED, notice_rules, read_notices
from thidua_rules.model.law import Citation, Text
from thidua_rules.rulebook.on_disk.source import Source
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import PROFILES, opened, read_profile


def notices_are_sound(bench: Bench, folder: Path = SHIPPED) -> Iterator[Problem]:
    """What does not load, and in what loads: no such step, award or clause, an id twice."""
    ids: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        try:
            file, source = read_notices(path)
        except RuleFileError as error:
            yield from error.problems
            continue
        for at, rule in enumerate(file.notices):
            for where, said, hint in faults(rule, bench.book):
                yield Problem("notice", said, source.place(("notices", at, *where)), hint)
            if rule.id in ids:
                said = Text(f"`{rule.id}` nêu hai lần", f"`{rule.id}` is listed twice")
                yield Problem("twice", said, source.place(("notices", at, "id")))
            ids.add(rule.id)
            if rule.cite is not None and _is_no_clause(rule.cite, bench):
                said = Text(f"không có điều khoản `{rule.cite}`", f"no clause is `{rule.cite}`")
                yield Problem("cite", said, source.place(("notices", at, "cite")))


def reminders_of_profiles_are_sound(bench: Bench, folder: Path = PROFILES) -> Iterator[Problem]:
    """What shipped profiles add to the reminders, or switch off, and there is not."""
    for path in sorted(folder.glob("*.yaml")):
        with suppress(ProfileError):  # that it does not load is told by another check
            yield from _unsound(read_profile(path), opened(path), bench)


def _unsound(profile: BlocProfile, source: Source, bench: Bench) -> Iterator[Problem]:
    try:
        notice_rules(profile, bench.book, lambda at: source.place(("notices", *at)))
    except ProfileError as error:
        yield from error.problems


def _is_no_clause(cite: str, bench: Bench) -> bool:
    """Whether the text of the instrument is held and has no such place."""
    citation = Citation.parse(cite)
    clauses = bench.clauses.get(citation.instrument)
    return clauses is not None and citation.place not in clauses
