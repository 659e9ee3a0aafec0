"""The decision on a nominee of a bloc: its dossier found in a file, decided by the law of a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from thidua_rules.engine import decide
from thidua_rules.errors import DossierError, Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.law import Text
from thidua_rules.rulebook import Dossier
from thidua_rules.rulebook.nominees.rosters import is_roster, read_roster
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.nomination.decided import Decided


def decided(path: Path, setting: Setting, on: date) -> Decided:
    """What a nomination keeps of the decision.

    Raises:
        DossierError: the file cannot be read, or holds no dossier of the nominee.
    """
    return Decided.of(decision_on(path, setting, on))


def decision_on(path: Path, setting: Setting, on: date) -> Decision:
    """The whole decision on the nominee of that case.

    Raises:
        DossierError: the file cannot be read, or holds no dossier of the nominee.
    """
    nominee = _nominee(path, setting)
    return decide(setting.book, str(setting.award), nominee, on=on, year=setting.year)


def _nominee(path: Path, setting: Setting) -> Dossier:
    for dossier in dossiers_of(path, setting.book):
        if dossier.subject.id == setting.subject:
            return dossier
    said = Text(
        f"không có hồ sơ của `{setting.subject}`", f"there is no dossier of `{setting.subject}`"
    )
    raise DossierError([Problem("nominee", said, Place(str(path)))])


def dossiers_of(path: Path, book: Rulebook) -> list[Dossier]:
    """The dossier of the file, or each of a roster.

    Raises:
        DossierError: with each problem of the file.
    """
    if not is_roster(path):
        return [Dossier.read(path, rulebook=book)]
    rows = list(read_roster(path, rulebook=book))
    problems = [problem for row in rows for problem in row.problems]
    if problems:
        raise DossierError(problems)
    return [row.dossier for row in rows if row.dossier is not None]
