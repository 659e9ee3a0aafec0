"""Every lifecycle of a bloc's year, in the order of the year."""

from __future__ import annotations

from typing import Any

from thidua_rules.workflows.covenant import COVENANT
from thidua_rules.workflows.lifecycle import Lifecycle

LIFECYCLES: tuple[Lifecycle[Any], ...] = (COVENANT,)

NAMED = {lifecycle.name: lifecycle for lifecycle in LIFECYCLES}
