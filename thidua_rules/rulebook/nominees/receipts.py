"""A saved answer: a decision alone, or a decision with the dossier that it was made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from thidua_rules.errors import DossierError, Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import problems_of
from thidua_rules.rulebook.nominees.dossiers import Dossier, dossier_from, opened, shipped
from thidua_rules.rulebook.on_disk.source import Source


def read_decision(path: Path) -> Decision:
    """The decision in a file, whether or not its dossier was saved with it.

    Raises:
        DossierError: with each problem at its place.
    """
    return _decision(opened(path), path)[0]


def read_receipt(
    path: Path, *, rulebook: Rulebook | None = None
) -> tuple[Decision, Dossier | None]:
    """The decision in a file, and its dossier where it was saved with it.

    Slugs of the dossier are looked up in the rulebook (default: the shipped one).

    Raises:
        DossierError: with each problem at its place.
    """
    source = opened(path)
    decision, kept = _decision(source, path)
    data: Any = source.data
    if not kept or data.get("dossier") is None:
        return decision, None
    return decision, dossier_from(source, ("dossier",), rulebook or shipped())


def _decision(source: Source, path: Path) -> tuple[Decision, bool]:
    """The decision, and whether it stands beside a dossier."""
    data: Any = source.data
    kept = isinstance(data, dict) and "decision" in data
    try:
        made = Decision.model_validate_json(json.dumps(data["decision"] if kept else data))
    except ValidationError as error:
        at = ("decision",) if kept else ()
        raise DossierError(problems_of(error, source, at)) from None
    except TypeError:
        text = Text("không phải biên nhận", "this is not a receipt")
        raise DossierError([Problem("receipt", text, Place(str(path)))]) from None
    return made, kept
