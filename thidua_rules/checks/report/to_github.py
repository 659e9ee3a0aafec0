"""Problems as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua_rules.checks.report.places import is_file
from thidua_rules.errors import Problem

_COMMANDS = {"error": "error", "warning": "warning"}


def github(problems: Sequence[Problem], lang: str) -> str:
    """One command a problem; a place that is no file is told in the message."""
    return "\n".join(_command(problem, lang) for problem in problems)


def _command(problem: Problem, lang: str) -> str:
    place, message = problem.place, _message(problem, lang)
    where: dict[str, str | int] = {"title": f"thidua {problem.code}"}
    if is_file(problem, Path.cwd()):
        where = {"file": place.file, "line": place.line, "col": place.column, **where}
    else:
        message = f"{place.file}: {message}"
    told = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{_COMMANDS.get(problem.level, 'notice')} {told}::{_data(message)}"


def _message(problem: Problem, lang: str) -> str:
    hint = f" – {problem.hint.of(lang)}" if problem.hint else ""
    return problem.text.of(lang) + hint


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """What stands before the message may not hold the signs that part it either."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
