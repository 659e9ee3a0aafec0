"""Clauses and the scenarios that rest on them, from a run of features, as JSON or a page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.law import Text

if TYPE_CHECKING:
    import pytest

SCHEMA = 1
_FORM = Text("chỉ ghi được tệp `.json` hoặc `.html`", "only `.json` and `.html` can be written")
_NO_FOLDER = Text("không có thư mục ấy", "there is no such folder")


@dataclass(frozen=True, slots=True, order=True)
class Ran:
    """One scenario that ran, and the clauses that answered in it."""

    file: str
    line: int
    scenario: str
    feature: str
    outcome: str
    clauses: tuple[str, ...]

    @property
    def at(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass
class Evidence:
    """Gathered from reports, so that it is whole where several processes share the work."""

    files: tuple[Path, ...]
    ran: list[Ran] = field(default_factory=list)

    @classmethod
    def for_files(cls, names: Iterable[str]) -> Evidence:
        """To be written to these files.

        Raises:
            RuleFileError: one of them is neither JSON nor a page, or its folder is not there.
        """
        files = tuple(Path(name) for name in names)
        if wrong := tuple(problem for one in files for problem in _unfit(one)):
            raise RuleFileError(wrong)
        return cls(files)

    def note(self, report: pytest.TestReport) -> None:
        """Take up what a report tells, if it is of a scenario that ran."""
        told = [name for name, _ in report.user_properties]
        if report.when != "call" or "feature" not in told:
            return
        said = dict(report.user_properties)
        cites = [str(value) for name, value in report.user_properties if name == "clause"]
        file, line, title = report.location
        row = (file, (line or 0) + 1, title, str(said["feature"]), report.outcome, tuple(cites))
        self.ran.append(Ran(*row))

    def write(self) -> None:
        """Write each file."""
        for file in self.files:
            as_page = file.suffix.lower() == ".html"
            text = page(self.ran) if as_page else json.dumps(matrix(self.ran), **_READABLE)
            file.write_text(f"{text}\n", "utf-8")


def _unfit(file: Path) -> Iterator[Problem]:
    if file.suffix.lower() not in {".json", ".html"}:
        yield Problem("evidence", _FORM, Place(str(file)))
    elif not file.resolve().parent.is_dir():
        yield Problem("evidence", _NO_FOLDER, Place(str(file)))


_READABLE: dict[str, Any] = {"ensure_ascii": False, "indent": 2}


def matrix(ran: Iterable[Ran]) -> dict[str, Any]:
    """Clauses × scenarios, in an order that does not depend on who finished first."""
    ran = sorted(ran)
    return {
        "schema": SCHEMA,
        "passed": sum(one.outcome == "passed" for one in ran),
        "failed": sum(one.outcome != "passed" for one in ran),
        "clauses": [
            {"cite": cite, "scenarios": [_row(one) for one in ran if cite in one.clauses]}
            for cite in sorted({cite for one in ran for cite in one.clauses})
        ],
        "without_clause": [_row(one) for one in ran if not one.clauses],
    }


def _row(one: Ran) -> dict[str, Any]:
    return {
        "feature": one.feature,
        "scenario": one.scenario,
        "at": one.at,
        "outcome": one.outcome,
    }


_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem;"
    "text-align:left;vertical-align:top}.passed{color:#0a6b2d}.failed{color:#b00020}"
)


def page(ran: Iterable[Ran]) -> str:
    """The matrix as a page that stands by itself."""
    told = matrix(ran)
    head = f"Đạt {told['passed']}, không đạt {told['failed']}"
    return "\n".join([
        '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
        f"<title>Điều khoản và kịch bản</title><style>{_STYLE}</style></head><body>",
        f"<h1>Điều khoản và kịch bản</h1><p>{head}</p>",
        "<table><thead><tr><th>Điều khoản</th><th>Kịch bản</th></tr></thead><tbody>",
        *_rows(told),
        "</tbody></table></body></html>",
    ])  # fmt: skip


def _rows(told: dict[str, Any]) -> Iterator[str]:
    for one in told["clauses"]:
        yield _cells(one["cite"], one["scenarios"])
    if told["without_clause"]:
        yield _cells("(không điều khoản nào)", told["without_clause"])


def _cells(cite: str, scenarios: list[dict[str, Any]]) -> str:
    lines = "<br>".join(
        f'<span class="{"passed" if one["outcome"] == "passed" else "failed"}">'
        f"{'✓' if one['outcome'] == 'passed' else '✗'}</span> "
        f"{escape(one['feature'])}: {escape(one['scenario'])} <small>{escape(one['at'])}</small>"
        for one in scenarios
    )
    return f"<tr><th>{escape(cite)}</th><td>{lines}</td></tr>"
