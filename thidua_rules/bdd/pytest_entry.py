"""What pytest loads in every project beside which the library is installed: options, no more.

The wheel holds this file beside the package, as `thidua_pytest`, so that loading it imports nothing
of the library. Only where the ini file says `thidua_features = true` are features looked for.
"""

from __future__ import annotations

import importlib
import importlib.util

import pytest

_NO_GHERKIN = "thidua_features = true: thiếu gói / missing: pip install 'thidua-rules[bdd]'"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "thidua_features", "collect .feature files (thidua-rules)", type="bool", default=False
    )
    parser.getgroup("thidua").addoption(
        "--thidua-evidence",
        action="append",
        default=[],
        metavar="FILE",
        help="write clauses and the scenarios that rest on them to FILE (.json or .html)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Bring in the collector, if it was asked for."""
    if not config.getini("thidua_features"):
        return
    if importlib.util.find_spec("gherkin") is None:
        raise pytest.UsageError(_NO_GHERKIN)
    plugin = importlib.import_module("thidua_rules.bdd.collector")
    config.pluginmanager.register(plugin.Features(config), "thidua-features")
