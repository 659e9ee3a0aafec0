"""Problems as a list of JSON objects, each sentence in both languages."""

from __future__ import annotations

import json
from collections.abc import Sequence

from thidua_rules.errors import Problem


def json_text(problems: Sequence[Problem], lang: str) -> str:  # noqa: ARG001 - it holds both
    """One object a problem."""
    return json.dumps([_plain(problem) for problem in problems], ensure_ascii=False, indent=2)


def _plain(problem: Problem) -> dict[str, str | int]:
    hint = {"hint_vi": problem.hint.vi, "hint_en": problem.hint.en} if problem.hint else {}
    return {
        "code": problem.code,
        "level": problem.level,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "vi": problem.text.vi,
        "en": problem.text.en,
        **hint,
    }
