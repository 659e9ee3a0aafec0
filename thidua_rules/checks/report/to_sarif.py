"""Problems as a SARIF 2.1.0 log, which code-scanning services read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from thidua_rules.checks.report.places import is_file
from thidua_rules.errors import Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning"}


def sarif(problems: Sequence[Problem], lang: str) -> str:
    """One run with a result a problem; the codes are its rules."""
    codes = sorted({problem.code for problem in problems})
    driver = {
        "name": "thidua-rules",
        "semanticVersion": version("thidua-rules"),
        "rules": [{"id": code} for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes, lang) for problem in problems],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _result(problem: Problem, codes: Sequence[str], lang: str) -> dict[str, Any]:
    hint = f" – {problem.hint.of(lang)}" if problem.hint else ""
    result = {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": _LEVELS.get(problem.level, "note"),
        "message": {"text": problem.text.of(lang) + hint},
        "partialFingerprints": {"thiduaProblem/v1": _fingerprint(problem)},
    }
    return {**result, **_where(problem)}


def _where(problem: Problem) -> dict[str, Any]:
    place = problem.place
    if not is_file(problem, Path.cwd()):
        named = {"fullyQualifiedName": place.file, "kind": "module"}
        return {"locations": [{"logicalLocations": [named]}]}
    path = Path(place.file)
    artifact = (
        {"uri": path.as_uri()}
        if path.is_absolute()
        else {"uri": quote(place.file), "uriBaseId": "%SRCROOT%"}
    )
    region = {"startLine": place.line, "startColumn": place.column}
    return {"locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}]}


def _fingerprint(problem: Problem) -> str:
    """The same for the same problem after lines above it were added or taken away."""
    said = "\n".join([problem.code, problem.place.file, problem.text.en])
    return hashlib.sha256(said.encode()).hexdigest()[:16]
