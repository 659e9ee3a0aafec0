"""The file in which an office keeps what it was reminded of, so that nobody is told twice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from thidua_rules.cli.output import write_whole
from thidua_rules.errors import Place, Problem, ThiduaError
from thidua_rules.model.law import Text


class ToldFileError(ThiduaError):
    """A file that holds something else than ids of reminders."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return "\n".join(problem.sentence(lang) for problem in self.problems)


def read_told(path: Path | None) -> tuple[str, ...]:
    """The ids in the file, one a line; none without one, or where it is not there yet.

    Raises:
        ToldFileError: a line is no id.
    """
    if path is None or not path.exists():
        return ()
    text = path.read_bytes().decode("utf-8", "replace")  # a line that is no text is no id
    lines = [line.strip() for line in text.splitlines()]
    wrong = [at for at, line in enumerate(lines, 1) if line and not _is_id(line)]
    if wrong:
        raise ToldFileError(_problem(path, at, lines[at - 1]) for at in wrong)
    return tuple(filter(None, lines))


def write_told(path: Path | None, new: Iterable[str]) -> None:
    """Add ids to the file; it is written whole, or stays as it was."""
    if path is None:
        return
    lines = [*read_told(path), *new]
    write_whole(path, "".join(f"{line}\n" for line in lines).encode())


def _is_id(line: str) -> bool:
    rule, slash, digest = line.partition("/")
    return bool(rule and slash and digest) and line.isascii() and " " not in line


def _problem(path: Path, at: int, line: str) -> Problem:
    said = Text(
        f"`{line}` không phải mã lời nhắc như `qua-han/07e45d8161a69a43`",
        f"`{line}` is no id of a reminder such as `qua-han/07e45d8161a69a43`",
    )
    return Problem("told", said, Place(str(path), at))
