"""Problems for other programs: each form of report is a function from problems to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from thidua_rules.checks.report.places import placed
from thidua_rules.checks.report.to_github import github
from thidua_rules.checks.report.to_json import json_text
from thidua_rules.checks.report.to_junit import junit
from thidua_rules.checks.report.to_sarif import sarif
from thidua_rules.errors import Problem

Report = Callable[[Sequence[Problem], str], str]

REPORTS: Mapping[str, Report] = MappingProxyType(
    {"json": json_text, "junit": junit, "sarif": sarif, "github": github}
)

__all__ = ["REPORTS", "Report", "placed"]
