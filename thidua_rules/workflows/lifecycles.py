"""Every lifecycle of a bloc's year, in the order of the year."""

from __future__ import annotations

from typing import Any

from thidua_rules.workflows.bloc_year import BLOC_YEAR
from thidua_rules.workflows.covenant import COVENANT
from thidua_rules.workflows.handover import HANDOVER
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.mid_year_review import MID_YEAR_REVIEW
from thidua_rules.workflows.registration import REGISTRATION

LIFECYCLES: tuple[Lifecycle[Any], ...] = (
    BLOC_YEAR,
    REGISTRATION,
    COVENANT,
    MID_YEAR_REVIEW,
    HANDOVER,
)

NAMED = {lifecycle.name: lifecycle for lifecycle in LIFECYCLES}


def lifecycle(name: str) -> Lifecycle[Any]:
    """The lifecycle of that name.

    Raises:
        KeyError: there is none.
    """
    return NAMED[name]
